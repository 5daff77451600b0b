package io.github.sambahooks.observe;

import io.github.sambahooks.event.WebhookEvent;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Finds the groups of the application that are not sealed. Classes are not scanned, so nothing
 * lists the records of such a group.
 */
final class OpenGroups {

  private final Set<Class<?>> found = new LinkedHashSet<>();

  private OpenGroups() {}

  /** Returns the groups that observers observe, or that observed sealed groups permit. */
  static Set<Class<?>> observedBy(Collection<Observer> observers) {
    OpenGroups groups = new OpenGroups();
    observers.forEach(observer -> observer.type().bounds().forEach(groups::find));
    return groups.found;
  }

  private void find(Class<?> type) {
    if (type.isSealed()) {
      for (Class<?> permitted : type.getPermittedSubclasses()) {
        find(permitted);
      }
    } else if (WebhookEvent.class.isAssignableFrom(type)
        && Modifier.isAbstract(type.getModifiers())
        && !type.getPackageName().equals(WebhookEvent.class.getPackageName())) {
      found.add(type);
    }
  }
}
