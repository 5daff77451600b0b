package io.github.sambahooks.register;

import io.github.sambahooks.client.Webhooks;
import io.github.sambahooks.registration.RegistrationStatus;
import io.github.sambahooks.rest.WebhooksClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.Parameters;
import jakarta.enterprise.inject.build.compatible.spi.SkipIfPortableExtensionPresent;
import jakarta.enterprise.inject.build.compatible.spi.Synthesis;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticBeanCreator;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticBeanDisposer;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticComponents;
import jakarta.inject.Singleton;

/**
 * The counterpart of {@link RegistrationExtension} for containers that run extensions at build
 * time.
 */
@SkipIfPortableExtensionPresent(RegistrationExtension.class)
public class RegistrationBuildExtension implements BuildCompatibleExtension {

  /** Called by the CDI container. */
  @Synthesis
  public void registerBeans(SyntheticComponents components) {
    components
        .addBean(Webhooks.class)
        .type(Webhooks.class)
        .scope(Singleton.class)
        .createWith(ClientCreator.class)
        .disposeWith(ClientDisposer.class);
    components
        .addBean(RegistrationStatusBean.class)
        .type(RegistrationStatus.class)
        .type(RegistrationStatusBean.class)
        .scope(ApplicationScoped.class)
        .createWith(StatusCreator.class);
  }

  /** Created and called by the CDI container. */
  public static final class ClientCreator implements SyntheticBeanCreator<Webhooks> {
    @Override
    public Webhooks create(Instance<Object> lookup, Parameters parameters) {
      return RegistrationExtension.newClient();
    }
  }

  /** Created and called by the CDI container. */
  public static final class ClientDisposer implements SyntheticBeanDisposer<Webhooks> {
    @Override
    public void dispose(Webhooks client, Instance<Object> lookup, Parameters parameters) {
      ((WebhooksClient) client).close();
    }
  }

  /** Created and called by the CDI container. */
  public static final class StatusCreator implements SyntheticBeanCreator<RegistrationStatusBean> {
    @Override
    public RegistrationStatusBean create(Instance<Object> lookup, Parameters parameters) {
      return new RegistrationStatusBean();
    }
  }
}
