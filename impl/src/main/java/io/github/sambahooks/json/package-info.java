/**
 * A reader for JSON (RFC 8259) in UTF-8, independent of webhooks.
 *
 * <p>The library reads JSON itself so that a body has the same meaning on every server and takes a
 * bounded amount of memory. The parsers of the servers differ in what they accept and what they
 * throw. (It also saves about 1.5 % of a request, which alone would not justify it.)
 */
package io.github.sambahooks.json;
