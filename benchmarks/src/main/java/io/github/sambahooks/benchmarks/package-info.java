/** What both benchmarks share: the delivery, the bars and their table. */
package io.github.sambahooks.benchmarks;
