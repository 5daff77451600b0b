/** What the probe has in addition where there are enterprise beans. */
package io.github.sambahooks.acceptance.probe.ejb;
