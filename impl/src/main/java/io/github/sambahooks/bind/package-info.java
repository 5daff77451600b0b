/**
 * From a delivery's {@code data} to the application's own record, with JSON-B. Not used in
 * applications without such records.
 */
package io.github.sambahooks.bind;
