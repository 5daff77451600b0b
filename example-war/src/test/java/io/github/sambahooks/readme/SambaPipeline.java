package io.github.sambahooks.readme;

import io.github.sambahooks.spi.AddOn;
import io.github.sambahooks.spi.Deployment;
import io.github.sambahooks.spi.Pipeline;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class SambaPipeline implements AddOn {

  private volatile Pipeline pipeline;

  @Override
  public String name() {
    return "Own resource";
  }

  @Override
  public void start(Deployment deployment) {
    pipeline = deployment.pipeline();
  }

  public Pipeline get() {
    return pipeline;
  }
}
