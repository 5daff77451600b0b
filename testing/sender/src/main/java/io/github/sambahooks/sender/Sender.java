package io.github.sambahooks.sender;

import io.github.sambahooks.testing.Deliveries;
import io.github.sambahooks.testing.Delivery;
import io.github.sambahooks.testing.WebhookSender;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The command-line sender. Run it with {@code --help}. */
public final class Sender {

  private static final int SUCCESS = 0;
  private static final int FAILURE = 1;
  private static final int USAGE = 2;

  private final UnaryOperator<String> environment;
  private final Clock clock;
  private final PrintStream out;
  private final PrintStream err;

  /**
   * Creates a sender.
   *
   * @param environment returns the value of an environment variable, or null
   */
  Sender(UnaryOperator<String> environment, Clock clock, PrintStream out, PrintStream err) {
    this.environment = environment;
    this.clock = clock;
    this.out = out;
    this.err = err;
  }

  /**
   * Sends what the arguments say, prints the answers, and ends the JVM. The exit code is 0 if every
   * answer is 200, 1 if one is not or if there is none, and 2 if the arguments are wrong.
   *
   * @param arguments see {@code --help}
   */
  public static void main(String[] arguments) {
    Sender sender = new Sender(System::getenv, Clock.systemUTC(), System.out, System.err);
    System.exit(sender.run(arguments));
  }

  /** Returns the exit code. */
  int run(String... arguments) {
    try {
      return run(Arguments.parse(arguments));
    } catch (UsageException | IllegalArgumentException e) {
      // the library's messages about arguments show no secret either
      err.println("sambahooks-sender: " + Answers.oneLine(e.getMessage()));
      return USAGE;
    } catch (UncheckedIOException e) {
      err.println("sambahooks-sender: " + Answers.oneLine(e.getCause().getMessage()));
      return FAILURE;
    }
  }

  private int run(Arguments arguments) throws UsageException {
    switch (arguments.command()) {
      case "help" -> out.print(Help.TEXT);
      case "list" -> Deliveries.all().forEach(out::println);
      default -> {
        return send(arguments);
      }
    }
    return SUCCESS;
  }

  private int send(Arguments arguments) throws UsageException {
    List<? extends Delivery<?>> deliveries = deliveries(arguments);
    String secret = secret(arguments);
    WebhookSender sender = WebhookSender.to(arguments.endpoint()).withSecret(secret);
    Answers answers = new Answers(secret, out);
    for (Delivery<?> delivery : deliveries) {
      answers.print(delivery.eventType(), sender.send(delivery));
    }
    return answers.areAllOk() ? SUCCESS : FAILURE;
  }

  private List<? extends Delivery<?>> deliveries(Arguments arguments) throws UsageException {
    List<? extends Delivery<?>> deliveries =
        arguments.command().equals("meeting")
            ? Deliveries.meeting().startingAt(clock.instant()).deliveries()
            : List.of(event(arguments).at(clock.instant()));
    return deliveries.stream().map(delivery -> adapt(delivery, arguments)).toList();
  }

  private static Delivery<?> event(Arguments arguments) throws UsageException {
    for (Delivery<?> delivery : Deliveries.all()) {
      if (delivery.eventType().equals(arguments.command())) {
        return delivery;
      }
    }
    if (!arguments.custom()) {
      throw new UsageException(
          "The first argument is not the name of an event: see list; to send an event that is not"
              + " in the list, add --custom");
    }
    return Deliveries.of(arguments.command());
  }

  private static Delivery<?> adapt(Delivery<?> delivery, Arguments arguments) {
    Delivery<?> adapted = delivery;
    String room = arguments.options().get("in-room");
    if (room != null) {
      adapted = adapted.inRoom(room);
    }
    String session = arguments.options().get("in-session");
    if (session != null) {
      adapted = adapted.inSession(session);
    }
    for (Map.Entry<String, String> member : arguments.members().entrySet()) {
      adapted = adapted.with(member.getKey(), member.getValue());
    }
    return adapted;
  }

  private String secret(Arguments arguments) throws UsageException {
    String secret = environment.apply(arguments.required("secret-from"));
    if (secret == null || secret.isEmpty()) {
      throw new UsageException(
          "The environment variable that --secret-from names is not set: export it, and write its"
              + " name, not its value");
    }
    return secret;
  }
}
