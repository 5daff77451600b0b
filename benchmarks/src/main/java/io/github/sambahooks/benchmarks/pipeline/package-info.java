/**
 * Measures the library without HTTP, with JMH. The command runs {@code PipelineThresholds}; the
 * classes named {@code …Benchmark} say what is measured.
 */
package io.github.sambahooks.benchmarks.pipeline;
