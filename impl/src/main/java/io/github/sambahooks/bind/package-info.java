/**
 * From a delivery's {@code data} to a record of the application's own, with JSON-B. Nothing of it
 * is used in an application without such records.
 */
package io.github.sambahooks.bind;
