package io.github.sambahooks.register;

import io.github.sambahooks.client.Webhooks;
import io.github.sambahooks.config.ConfigurationReader;
import io.github.sambahooks.registration.RegistrationStatus;
import io.github.sambahooks.rest.WebhooksClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.inject.Singleton;
import jakarta.json.spi.JsonProvider;
import org.eclipse.microprofile.config.ConfigProvider;

/** Provides the REST client and the status of the registration as beans. */
public class RegistrationExtension implements Extension {

  void registerBeans(@Observes AfterBeanDiscovery discovery) {
    discovery
        .<WebhooksClient>addBean()
        .beanClass(WebhooksClient.class)
        .types(Object.class, Webhooks.class)
        // not a normal scope: OpenWebBeans would require a constructor without parameters
        .scope(Singleton.class)
        .createWith(context -> newClient())
        .destroyWith((client, context) -> client.close());
    discovery
        .<RegistrationStatusBean>addBean()
        .beanClass(RegistrationStatusBean.class)
        .types(Object.class, RegistrationStatus.class, RegistrationStatusBean.class)
        .scope(ApplicationScoped.class)
        .createWith(context -> new RegistrationStatusBean());
  }

  /**
   * Reads the configuration lazily: while extensions run, it may be that of another application.
   */
  static WebhooksClient newClient() {
    return new WebhooksClient(
        new ConfigurationReader(ConfigProvider.getConfig()).readApi(), JsonProvider.provider());
  }
}
