/**
 * The status of the webhook that the library registers at Digital Samba.
 *
 * <p>{@link io.github.sambahooks.registration.RegistrationStatus} is injectable. Its state is
 * {@code OFF} unless {@code sambahooks.registration.endpoint} is configured.
 *
 * <p>Nothing is null unless its documentation says so.
 */
package io.github.sambahooks.registration;
