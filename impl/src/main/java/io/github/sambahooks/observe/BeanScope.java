package io.github.sambahooks.observe;

import jakarta.enterprise.context.ConversationScoped;
import jakarta.enterprise.context.SessionScoped;

/** The scope of the bean that an observer method is called on, as far as it changes the call. */
public enum BeanScope {
  /** The bean lives in an HTTP session. */
  SESSION("@SessionScoped"),

  /** The bean lives in a conversation, which lives in an HTTP session. */
  CONVERSATION("@ConversationScoped"),

  /** Any other scope, or the method is static and needs no bean. */
  OTHER("");

  private final String asSource;

  BeanScope(String asSource) {
    this.asSource = asSource;
  }

  /** Returns the scope with the given annotation class. */
  static BeanScope of(String annotation) {
    if (annotation.equals(SessionScoped.class.getName())) {
      return SESSION;
    }
    return annotation.equals(ConversationScoped.class.getName()) ? CONVERSATION : OTHER;
  }

  /** Returns whether the bean needs an HTTP session. */
  boolean needsSession() {
    return this != OTHER;
  }

  /** Returns the annotation as in the source; empty for {@link #OTHER}. */
  @Override
  public String toString() {
    return asSource;
  }
}
