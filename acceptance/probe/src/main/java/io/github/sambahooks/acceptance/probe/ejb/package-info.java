/** An addition to the probe for servers with enterprise beans. */
package io.github.sambahooks.acceptance.probe.ejb;
