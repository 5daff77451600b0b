package io.github.sambahooks.readme;

import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.EventName;

@EventName("poll_created")
public record PollCreated(Envelope envelope, String pollId, String question)
    implements CustomEvent {}
