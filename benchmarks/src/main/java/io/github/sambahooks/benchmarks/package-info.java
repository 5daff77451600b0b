/** What both benchmarks share: the delivery, its observer, the thresholds and their table. */
package io.github.sambahooks.benchmarks;
