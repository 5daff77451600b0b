/**
 * A reader for JSON (RFC 8259) in UTF-8. It knows nothing of webhooks.
 *
 * <p>The library reads JSON itself so that the same body means the same on every server, and so
 * that a body takes a bounded amount of memory. The parsers of the servers differ in what they
 * accept and in what they throw. (It also saves about 1.5 % of a request, which would not justify
 * it.)
 */
package io.github.sambahooks.json;
