package io.github.sambahooks.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambahooks.config.ConfigurationException;
import io.github.sambahooks.config.ConfigurationReader;
import io.github.sambahooks.spi.AddOn;
import io.github.sambahooks.spi.ConfigurationKey;
import io.github.sambahooks.spi.ConfigurationValues;
import io.github.sambahooks.spi.DeliveryHandler;
import io.github.sambahooks.spi.Deployment;
import io.github.sambahooks.testsupport.LogCapture;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Add-ons")
class AddOnsTest {

  private final List<String> calls = new ArrayList<>();

  @Test
  void are_started_by_order_and_name_and_stopped_in_reverse() {
    AddOns addOns =
        new AddOns(
            List.of(new Recorded("console", 1), new Recorded("inbox", -1), new Recorded("b", 1)),
            reader(Map.of()));

    addOns.start(null);
    addOns.stop();
    addOns.stop();

    assertThat(calls)
        .containsExactly(
            "start inbox", "start b", "start console", "stop console", "stop b", "stop inbox");
  }

  @Test
  void that_fail_to_start_stop_those_before_them_and_name_the_culprit() {
    Recorded failing =
        new Recorded("failing", 2) {
          @Override
          public void start(Deployment deployment) {
            throw new IllegalStateException("no table");
          }
        };
    AddOns addOns =
        new AddOns(
            List.of(failing, new Recorded("first", 1), new Recorded("last", 3)), reader(Map.of()));

    assertThatThrownBy(() -> addOns.start(null))
        .hasMessageContainingAll("<failing>", "this deployment fails")
        .hasRootCauseMessage("no table");
    assertThat(calls).containsExactly("start first", "stop first");
  }

  @Test
  void that_fail_to_stop_do_not_keep_others_from_it() {
    Recorded failing =
        new Recorded("failing", 2) {
          @Override
          public void stop() {
            throw new IllegalStateException("no table");
          }
        };
    AddOns addOns = new AddOns(List.of(failing, new Recorded("first", 1)), reader(Map.of()));
    addOns.start(null);

    try (LogCapture log = LogCapture.of(AddOns.class)) {
      addOns.stop();
      assertThat(log.lines()).singleElement().asString().contains("<failing>");
    }
    assertThat(calls).endsWith("stop first");
  }

  @Test
  void report_problems_in_one_message_with_those_of_the_core() {
    Recorded strict =
        new Recorded("strict", 0) {
          @Override
          public List<ConfigurationKey> configurationKeys() {
            return List.of(Key.values());
          }

          @Override
          public void configure(ConfigurationValues values) {
            calls.add("greeting " + values.text(Key.GREETING).orElseThrow());
            values.number(Key.WORKERS, 1, 16, "workers");
            values.flag(Key.STRANGE);
          }
        };
    ConfigurationReader reader =
        reader(
            Map.of(
                "sambahooks.greeting",
                " hello ",
                "sambahooks.workers",
                "17",
                "strange",
                "perhaps"));
    reader.read();

    new AddOns(List.of(strict), reader);

    assertThat(calls).containsExactly("greeting hello");
    assertThatThrownBy(reader::failOnProblems)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContainingAll(
            "sambahooks.secret (environment variable SAMBAHOOKS_SECRET) is not set",
            "sambahooks.workers (environment variable SAMBAHOOKS_WORKERS) is <17>: set it to a whole"
                + " number of workers from 1 to 16",
            "strange (environment variable STRANGE) is <perhaps>",
            "The add-on <strict> has the configuration key <strange>");
  }

  @Test
  void handle_deliveries_one_at_the_most() {
    ConfigurationReader reader = reader(Map.of("sambahooks.secret", "a long enough secret"));
    AddOns one = new AddOns(List.of(new Handling("inbox"), new Recorded("other", 0)), reader);

    assertThat(one.handler()).isPresent();
    reader.failOnProblems();

    new AddOns(List.of(new Handling("inbox"), new Handling("other inbox")), reader);
    assertThatThrownBy(reader::failOnProblems)
        .hasMessageContaining("there are <inbox>, <other inbox>");
  }

  @Test
  void that_throw_are_a_problem_next_to_all_others() {
    List<AddOn> broken =
        List.of(
            new Recorded(null, 0),
            new Recorded("keys", 1) {
              @Override
              public List<ConfigurationKey> configurationKeys() {
                return null;
              }
            },
            new Recorded("configure", 2) {
              @Override
              public void configure(ConfigurationValues values) {
                values.problem("two\nlines");
                throw new StackOverflowError();
              }
            },
            new Recorded("handler", 3) {
              @Override
              public Optional<DeliveryHandler> handler() {
                return null;
              }
            });
    ConfigurationReader reader = reader(Map.of());
    reader.read();

    try (LogCapture log = LogCapture.of(AddOns.class)) {
      new AddOns(broken, reader);
      assertThat(log.lines()).hasSize(4);
    }
    assertThatThrownBy(reader::failOnProblems)
        .hasMessageContainingAll(
            "sambahooks.secret",
            "two lines",
            "The add-on <keys> cannot be configured",
            "The add-on <configure> cannot be configured, because it threw java.lang.StackOverflowError",
            "The add-on <handler> cannot be configured");
  }

  @Test
  void that_throw_a_checked_exception_behind_the_compiler_s_back_are_handled_too() {
    Recorded sneaky =
        new Recorded("sneaky", 2) {
          @Override
          public void start(Deployment deployment) {
            AddOnsTest.<RuntimeException>sneakyThrow(new IOException("disk"));
          }
        };
    AddOns addOns = new AddOns(List.of(sneaky, new Recorded("first", 1)), reader(Map.of()));

    assertThatThrownBy(() -> addOns.start(null)).hasMessageContaining("<sneaky>");
    assertThat(calls).containsExactly("start first", "stop first");
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void sneakyThrow(Throwable e) throws T {
    throw (T) e;
  }

  @Test
  void add_lines_to_the_start_report_in_their_order() {
    assertThat(
            new AddOns(List.of(new Recorded("b", 2), new Recorded("a", 1)), reader(Map.of()))
                .reportLines())
        .containsExactly("a is on", "b is on");
  }

  private static ConfigurationReader reader(Map<String, String> values) {
    return new ConfigurationReader(
        new SmallRyeConfigBuilder()
            .addDefaultInterceptors()
            .withSources(new PropertiesConfigSource(values, "test", 100))
            .build());
  }

  private enum Key implements ConfigurationKey {
    GREETING("sambahooks.greeting", null),
    WORKERS("sambahooks.workers", "4"),
    STRANGE("strange", "false");

    private final String key;
    private final String defaultValue;

    Key(String key, String defaultValue) {
      this.key = key;
      this.defaultValue = defaultValue;
    }

    @Override
    public String key() {
      return key;
    }

    @Override
    public String defaultValue() {
      return defaultValue;
    }

    @Override
    public String meaning() {
      return "a key of a test";
    }
  }

  private class Recorded implements AddOn {

    private final String name;
    private final int order;

    private Recorded(String name, int order) {
      this.name = name;
      this.order = order;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public int order() {
      return order;
    }

    @Override
    public List<String> reportLines() {
      return List.of(name + " is on");
    }

    @Override
    public void start(Deployment deployment) {
      calls.add("start " + name);
    }

    @Override
    public void stop() {
      calls.add("stop " + name);
    }
  }

  private final class Handling extends Recorded {

    private Handling(String name) {
      super(name, 0);
    }

    @Override
    public Optional<DeliveryHandler> handler() {
      return Optional.of(delivery -> DeliveryHandler.Result.ACCEPTED);
    }
  }
}
