package io.github.sambahooks.testing;

import io.github.sambahooks.decode.SnakeCase;
import io.github.sambahooks.event.WebhookEvent;
import java.time.Duration;
import java.time.Instant;

/** The default values of deliveries: those of the documented sample, and made-up ones. */
final class Samples {

  static final String SESSION = "4fcc375c-e0ce-4f52-9b35-3a034042ab5a";
  static final String ROOM = "7f8c8eac-6643-47db-8d93-e7633e6e53ec";
  static final String ROOM_EXTERNAL_ID = "crm-room-7";
  static final Instant TIMESTAMP = Instant.ofEpochSecond(1675790387);

  static final String PARTICIPANT = "8b085f23-9a2a-465d-bdbb-73a233c7df90";
  static final String PARTICIPANT_NAME = "John Smith";

  static final Instant START = Instant.parse("2023-02-07T17:19:40Z");
  static final Instant END = Instant.parse("2023-02-07T18:04:51Z");
  static final Instant CREATED = Instant.parse("2023-02-07T17:25:00Z");
  static final Instant UPDATED = Instant.parse("2023-02-07T18:06:12Z");

  static final String RECORDING = "e9a3d5c4-8f27-4b1d-b6a0-3c7e5f1d2a98";
  static final Duration RECORDING_DURATION = Duration.ofMinutes(31);
  static final String QUESTION = "5a0f3f6e-4f5d-4e7c-9f0b-7b8a1d2c3e46";
  static final String ANSWER = "0c9b8a7d-6e5f-4a3b-9c2d-1e0f9a8b7c6d";
  static final String CALL = "b7d0c9f8-16a4-4c8e-a3de-6f0d2b9e4c15";
  static final String ROLE = "c1a7f0de-53b4-4c0b-8f6e-2d9b1e6a7f31";
  static final String LIBRARY = "91d2e3f4-a5b6-4c7d-8e9f-0a1b2c3d4e5f";
  static final String FOLDER = "37c8d9ea-fb0c-4d1e-8f20-314253647586";
  static final String PARENT_FOLDER = "0e5b7c1d-2f34-4a6b-8c9d-7e6f5a4b3c2d";
  static final String FILE = "6f7e8d9c-0b1a-4938-a756-483726150493";

  private Samples() {}

  /** Returns the body of an event in the sample's session and room, with empty data. */
  static DeliveryBody inSession(Class<? extends WebhookEvent> type) {
    return inSession(name(type));
  }

  static DeliveryBody inSession(String eventType) {
    return DeliveryBody.of(eventType)
        .with("sessionId", SESSION)
        .with("roomId", ROOM)
        .with("timestamp", TIMESTAMP.getEpochSecond());
  }

  /** Returns the body of an event of a team, without a session or a room, with empty data. */
  static DeliveryBody ofTeam(Class<? extends WebhookEvent> type) {
    return DeliveryBody.of(name(type)).with("timestamp", TIMESTAMP.getEpochSecond());
  }

  private static String name(Class<?> type) {
    return SnakeCase.of(type.getSimpleName());
  }
}
