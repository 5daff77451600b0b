/** The library without HTTP, measured by JMH; {@code PipelineBars} is what the command runs. */
package io.github.sambahooks.benchmarks.pipeline;
