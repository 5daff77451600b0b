package io.github.sambahooks.bind;

import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.EventName;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.bind.annotation.JsonbProperty;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/** Records with every type that the providers bind, for generated deliveries. */
public final class Specimens {

  private Specimens() {}

  @EventName("numbers")
  public record Numbers(
      byte tiny,
      Short small,
      Envelope envelope,
      int count,
      Integer countOrNull,
      long total,
      Long totalOrNull,
      BigInteger whole,
      BigDecimal exact,
      float ratio,
      double share2,
      Double shareOrNull,
      Number anyNumber,
      OptionalInt optionalCount,
      OptionalLong optionalTotal,
      OptionalDouble optionalShare,
      Optional<Integer> boxedCount,
      Optional<BigDecimal> boxedExact)
      implements CustomEvent {}

  @EventName("texts")
  public record Texts(
      Envelope envelope,
      String userID,
      @JsonbProperty("line_2") String second,
      char initial,
      Character letter,
      boolean live,
      Boolean muted,
      Tempo tempo,
      UUID uuid,
      URI uri,
      URL htmlURL,
      Instant startedAt,
      Date endedAt,
      OffsetDateTime offset,
      ZonedDateTime zoned,
      LocalDate day,
      LocalDateTime local,
      Duration length,
      Optional<String> note,
      Optional<Boolean> solo,
      Optional<Instant> seen,
      Optional<Tempo> pace)
      implements CustomEvent {}

  @EventName("structures")
  public record Structures(
      Envelope envelope,
      Step firstStep,
      List<Step> steps,
      Step[] stepArray,
      Map<String, Step> stepsByName,
      List<Integer> counts,
      Set<String> tags,
      int[] beats,
      String[] lines,
      boolean[] flags,
      List<Instant> times,
      List<List<Long>> grid,
      List<Optional<Integer>> gaps,
      Map<String, Long> totals,
      Map<Tempo, String> names,
      Map<String, List<Tempo>> tempi,
      JsonObject object,
      JsonArray array,
      List<JsonObject> objects,
      Bean bean)
      implements CustomEvent {}

  /** Nested, and recursive. */
  public record Step(String stepName, int beats2, Tempo tempo, Step next) {}

  public enum Tempo {
    SLOW,
    FAST
  }

  /** A class that is not a record. */
  public static final class Bean {

    public Integer maxUsers;
    private String ownerID;

    public String getOwnerID() {
      return ownerID;
    }

    public void setOwnerID(String ownerID) {
      this.ownerID = ownerID;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Bean that
          && java.util.Objects.equals(maxUsers, that.maxUsers)
          && java.util.Objects.equals(ownerID, that.ownerID);
    }

    @Override
    public int hashCode() {
      return java.util.Objects.hash(maxUsers, ownerID);
    }

    @Override
    public String toString() {
      return "Bean[%s, %s]".formatted(maxUsers, ownerID);
    }
  }
}
