/**
 * What users would write without the library, following the documentation of each framework. Each
 * contender compares the secret in constant time and fires an event to one observer.
 */
package io.github.sambahooks.benchmarks.byhand;
