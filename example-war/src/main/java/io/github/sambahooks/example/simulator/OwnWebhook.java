package io.github.sambahooks.example.simulator;

import io.github.sambahooks.testing.WebhookSender;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The webhook of this application, as configured. */
@ApplicationScoped
public class OwnWebhook {

  private final Map<URI, WebhookSender> senders = new ConcurrentHashMap<>();

  /**
   * Returns a sender with the configured secret.
   *
   * @param request provides the local port; nothing that a client can forge, such as the Host
   *     header, decides where the secret is sent
   */
  WebhookSender sender(HttpServletRequest request) {
    Config config = ConfigProvider.getConfig();
    String path =
        config
            .getOptionalValue("sambahooks.path", String.class)
            .map(String::strip)
            .orElse("/webhooks/digitalsamba");
    URI endpoint =
        URI.create("http://127.0.0.1:" + request.getLocalPort() + request.getContextPath() + path);
    return senders.computeIfAbsent(endpoint, uri -> sender(uri, config));
  }

  private static WebhookSender sender(URI endpoint, Config config) {
    WebhookSender sender = WebhookSender.to(endpoint);
    return config
        .getOptionalValue("sambahooks.secret", String.class)
        .map(String::strip)
        .map(sender::withSecret)
        .orElse(sender);
  }
}
