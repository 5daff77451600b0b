/**
 * A reader for JSON (RFC 8259) in UTF-8, and the values of Jakarta JSON Processing that it returns.
 * Independent of webhooks.
 *
 * <p>The library reads JSON itself so that a body has the same meaning on every server and takes a
 * bounded amount of memory. The parsers of the servers differ in what they accept and what they
 * throw, and their values in what they can hold and print. (It also saves about 1.5 % of a request,
 * which alone would not justify it.)
 */
package io.github.sambahooks.json;
