package io.github.sambahooks.register;

import static io.github.sambahooks.register.Registrations.ENDPOINT;
import static io.github.sambahooks.register.Registrations.desired;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.rest.Clients;
import io.github.sambahooks.rest.WebhooksClient;
import io.github.sambahooks.testsupport.FakeDigitalSamba;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@DisplayName("Several nodes that start at once")
class SeveralNodesTest {

  private static final int NODES = 8;
  private static final String LIST = "GET /api/v1/webhooks";

  private final FakeDigitalSamba vendor = FakeDigitalSamba.start();
  private final ExecutorService threads = Executors.newFixedThreadPool(NODES);

  @AfterEach
  void close() {
    threads.shutdownNow();
    vendor.close();
  }

  @RepeatedTest(5)
  void end_with_one_webhook_even_if_each_has_created_one() throws Exception {
    listTogether();

    startAll();

    assertThat(vendor.writes().stream().filter(call -> call.startsWith("POST"))).hasSize(NODES);
    assertThat(vendor.webhooks().eventsOfTheOnly()).containsExactly("recording_ready");
  }

  @RepeatedTest(5)
  void end_with_one_webhook_in_any_interleaving() throws Exception {
    startAll();

    assertThat(vendor.webhooks().eventsOfTheOnly()).containsExactly("recording_ready");
  }

  @Test
  void keep_an_existing_webhook_and_write_at_most_once_each() throws Exception {
    String id = vendor.webhooks().add(ENDPOINT, "Samba Hooks", Instant.EPOCH, "session_started");
    listTogether();

    startAll();

    assertThat(vendor.webhooks().ids()).containsExactly(id);
    assertThat(vendor.writes()).hasSizeLessThanOrEqualTo(NODES).allMatch(call -> call.endsWith(id));
  }

  /** Delays the first list of each node until all nodes have asked, so that all see the same. */
  private void listTogether() {
    CyclicBarrier barrier = new CyclicBarrier(NODES);
    AtomicInteger lists = new AtomicInteger();
    vendor.beforeSending(
        request -> {
          if (request.call().equals(LIST) && lists.incrementAndGet() <= NODES) {
            await(barrier);
          }
        });
  }

  private void startAll() throws Exception {
    List<Callable<RegistrationOutcome>> nodes = new ArrayList<>();
    for (int i = 0; i < NODES; i++) {
      nodes.add(this::startOne);
    }
    for (Future<RegistrationOutcome> node : threads.invokeAll(nodes)) {
      assertThat(node.get()).isNotNull();
    }
  }

  private RegistrationOutcome startOne() {
    try (WebhooksClient webhooks = Clients.of(vendor)) {
      return new Reconciler(webhooks).reconcile(desired(vendor, "recording_ready"));
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
  }
}
