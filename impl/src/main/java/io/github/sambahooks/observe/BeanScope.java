package io.github.sambahooks.observe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;

/** The scope of the bean that an observer method is called on, as far as it changes the call. */
public enum BeanScope {
  /** The bean lives in an HTTP session. */
  SESSION("@SessionScoped"),

  /** The bean lives in a conversation, which lives in an HTTP session. */
  CONVERSATION("@ConversationScoped"),

  /** The bean lives in a transaction. */
  TRANSACTION("@TransactionScoped"),

  /** The bean lives in a view of Jakarta Faces. */
  VIEW("@ViewScoped"),

  /** The bean lives in a flow of Jakarta Faces. */
  FLOW("@FlowScoped"),

  /** The bean lives in a context that the application or a framework starts and ends. */
  CUSTOM(""),

  /** Every delivery can use the bean, or the method is static and needs no bean. */
  OTHER("");

  private static final Set<String> ACTIVE =
      Set.of(ApplicationScoped.class.getName(), RequestScoped.class.getName());

  private final String asSource;

  BeanScope(String asSource) {
    this.asSource = asSource;
  }

  /**
   * Returns the scope with the given annotation class.
   *
   * @param annotation the name of the class, because a server may lack the class
   * @param normal whether beans of the scope need an active context
   */
  static BeanScope of(String annotation, boolean normal) {
    return switch (annotation) {
      case "jakarta.enterprise.context.SessionScoped" -> SESSION;
      case "jakarta.enterprise.context.ConversationScoped" -> CONVERSATION;
      case "jakarta.transaction.TransactionScoped" -> TRANSACTION;
      case "jakarta.faces.view.ViewScoped" -> VIEW;
      case "jakarta.faces.flow.FlowScoped" -> FLOW;
      default -> normal && !ACTIVE.contains(annotation) ? CUSTOM : OTHER;
    };
  }

  /** Returns whether the bean needs an HTTP session. */
  boolean needsSession() {
    return this == SESSION || this == CONVERSATION;
  }

  /** Returns whether the bean needs Jakarta Faces, which takes no part in a delivery. */
  boolean needsFaces() {
    return this == VIEW || this == FLOW;
  }

  /** Returns whether the scope can be inactive on the thread of a delivery. */
  boolean mayBeInactive() {
    return this == TRANSACTION || this == CUSTOM || needsFaces();
  }

  /** Returns the annotation as in the source; empty for {@link #CUSTOM} and {@link #OTHER}. */
  @Override
  public String toString() {
    return asSource;
  }
}
