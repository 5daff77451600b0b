package io.github.sambahooks.observe;

import jakarta.enterprise.event.TransactionPhase;

/**
 * One observer method of the application, of a webhook event.
 *
 * @param declaringClass the name of the class that declares it
 * @param method its name
 * @param type the class that it observes; the bound of a type variable, and the class alone of a
 *     parameterised type
 * @param asynchronous whether it is an {@code @ObservesAsync} method
 * @param phase when in a transaction it is called
 */
public record Observer(
    String declaringClass,
    String method,
    Class<?> type,
    boolean asynchronous,
    TransactionPhase phase) {}
