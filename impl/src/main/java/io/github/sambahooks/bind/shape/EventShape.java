package io.github.sambahooks.bind.shape;

import io.github.sambahooks.event.Envelope;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the JSON must look like that the record of a custom event is bound from.
 *
 * <p>Safe for use by multiple threads.
 */
public final class EventShape {

  private static final String ENVELOPE = "envelope";

  private final Class<? extends Record> type;
  private final Shapes shapes = new Shapes();
  private final MemberList members;
  private final String envelopeName;

  /** Examines a record. */
  public EventShape(Class<? extends Record> type) {
    this.type = type;
    List<Member> all = MemberList.of(ResolvedType.of(type), shapes).all();
    Optional<Member> envelope =
        all.stream()
            .filter(EventShape::isEnvelope)
            .findFirst()
            .or(() -> all.stream().filter(it -> it.type().raw() == Envelope.class).findFirst());
    this.members =
        new MemberList(all.stream().filter(it -> envelope.filter(it::equals).isEmpty()).toList());
    this.envelopeName = envelope.map(Member::boundName).orElse(ENVELOPE);
  }

  /** Returns the name by which JSON-B finds the envelope. */
  public String envelopeName() {
    return envelopeName;
  }

  /** Returns the names that the members have in a delivery. */
  public List<String> names() {
    return members.all().stream().map(Member::name).toList();
  }

  /**
   * Writes the members that were sent.
   *
   * @param data what was sent
   * @param filter which members to write, by their names
   * @param json an object that is not complete
   * @throws MisfitException if a value does not fit its type
   */
  public void write(JsonObject data, Predicate<String> filter, StringBuilder json)
      throws MisfitException {
    members.write(data, member -> filter.test(member.name()), json);
  }

  /**
   * Returns whether a member that was sent is selected: it is, unless it belongs to a member that
   * the filter does not select.
   */
  public boolean isSelected(String sentName, Predicate<String> filter) {
    return members.all().stream()
        .noneMatch(member -> !filter.test(member.name()) && member.isSentAs(sentName));
  }

  /** Describes a member that did not bind, if it was sent. */
  public Optional<String> misfit(String name, JsonObject data) {
    return members.all().stream()
        .filter(member -> member.name().equals(name))
        .flatMap(
            member ->
                Optional.ofNullable(members.find(member, data)).stream()
                    .map(sent -> misfit(member, sent).getMessage()))
        .findFirst();
  }

  /** Returns a sample of the data, with each member whose type is known. */
  public String sample() {
    return members.sample(Set.of());
  }

  /** Returns the members of a sample that a provider has not bound. */
  public List<String> unbound(JsonObject sample, Object bound) {
    return UnboundMembers.of(members, sample, bound);
  }

  /** Returns a message for each annotation that all or some providers ignore. */
  public Stream<String> unportableAnnotations() {
    return Stream.concat(Stream.of(type), shapes.created()).flatMap(UnportableRecords::warnings);
  }

  /**
   * Describes the components that a provider cannot bind.
   *
   * @param fails whether a record cannot be created from data
   * @param cannotBeCreated whether a class cannot be created from an empty object
   */
  public List<String> culprits(Predicate<String> fails, Predicate<Class<?>> cannotBeCreated) {
    return new Culprits(fails, cannotBeCreated).of(members);
  }

  private static MisfitException misfit(Member member, Map.Entry<String, JsonValue> sent) {
    return new MisfitException(sent.getValue(), member.type()).within(sent.getKey());
  }

  private static boolean isEnvelope(Member member) {
    return member.type().raw() == Envelope.class
        && (member.boundName().equals(ENVELOPE)
            || member.accessor().filter(it -> it.getName().equals(ENVELOPE)).isPresent());
  }
}
