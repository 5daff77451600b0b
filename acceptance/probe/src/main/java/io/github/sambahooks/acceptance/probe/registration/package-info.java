/** Shows the registration. A WAR adds one of the packages below, which have the observers. */
package io.github.sambahooks.acceptance.probe.registration;
