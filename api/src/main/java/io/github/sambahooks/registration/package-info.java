/**
 * What became of the webhook that the library registers at Digital Samba.
 *
 * <p>{@link io.github.sambahooks.registration.RegistrationStatus} is injectable. It has something
 * to say once {@code sambahooks.registration.endpoint} is configured.
 *
 * <p>Nothing here is null unless its documentation says so.
 */
package io.github.sambahooks.registration;
