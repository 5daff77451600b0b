/**
 * What users would write without the library, each as the documentation of its framework shows it.
 * All of them compare the secret in constant time, and fire an event to one observer.
 */
package io.github.sambahooks.benchmarks.byhand;
