package io.github.sambahooks.register;

import io.github.sambahooks.config.ConfigurationReader;
import io.github.sambahooks.registration.RegistrationStatus;
import io.github.sambahooks.registration.Webhooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.inject.Singleton;
import jakarta.json.spi.JsonProvider;
import org.eclipse.microprofile.config.ConfigProvider;

/** Makes the client of the REST API and the status of the registration injectable. */
public class RegistrationBeans implements Extension {

  void add(@Observes AfterBeanDiscovery discovery) {
    discovery
        .<WebhooksClient>addBean()
        .beanClass(WebhooksClient.class)
        .types(Object.class, Webhooks.class)
        // not in a normal scope: OpenWebBeans would want to call a constructor without parameters
        .scope(Singleton.class)
        .createWith(context -> newClient())
        .destroyWith((client, context) -> client.close());
    discovery
        .<InjectedStatus>addBean()
        .beanClass(InjectedStatus.class)
        .types(Object.class, RegistrationStatus.class, InjectedStatus.class)
        .scope(ApplicationScoped.class)
        .createWith(context -> new InjectedStatus());
  }

  /** Reads the configuration now: in the phases of an extension it may be another's. */
  static WebhooksClient newClient() {
    return new WebhooksClient(
        new ConfigurationReader(ConfigProvider.getConfig()).readApi(), JsonProvider.provider());
  }
}
