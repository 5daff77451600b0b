package io.github.sambahooks.register;

import io.github.sambahooks.config.RegistrationConfiguration;
import io.github.sambahooks.config.RegistrationConfiguration.Policy;
import io.github.sambahooks.config.Secret;
import io.github.sambahooks.rest.Clients;
import io.github.sambahooks.testsupport.FakeDigitalSamba;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Registrations at a fake vendor, with the documented defaults. */
final class Registrations {

  static final String ENDPOINT = "https://example.com/app/webhooks/digitalsamba";
  static final String SECRET = "Asf#k$%lfCaPe93$a";
  static final Policy RECONCILE = new Policy(false, false);

  private Registrations() {}

  static RegistrationConfiguration of(FakeDigitalSamba vendor) {
    return of(vendor, RECONCILE);
  }

  static RegistrationConfiguration of(FakeDigitalSamba vendor, Policy policy) {
    return of(vendor, "Samba Hooks", Optional.of(SECRET), policy);
  }

  static RegistrationConfiguration of(
      FakeDigitalSamba vendor, String name, Optional<String> secret, Policy policy) {
    return new RegistrationConfiguration(
        ENDPOINT, Clients.api(vendor), name, secret.map(Secret::new), policy);
  }

  static DesiredWebhook desired(FakeDigitalSamba vendor, String... events) {
    return new DesiredWebhook(of(vendor), new TreeSet<>(Set.of(events)));
  }

  /** Returns what an application subscribes to that observes these names. */
  static Function<List<String>, Subscription> observing(String... names) {
    return listed -> {
      Set<String> subscribed = new HashSet<>(Arrays.asList(names));
      Set<String> unlisted = new HashSet<>(subscribed);
      unlisted.removeAll(listed);
      subscribed.retainAll(listed);
      return new Subscription(subscribed, unlisted);
    };
  }
}
