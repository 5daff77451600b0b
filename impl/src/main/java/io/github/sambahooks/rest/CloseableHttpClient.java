package io.github.sambahooks.rest;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The JDK's HTTP client, with daemon threads that stop on {@link #close()}. */
final class CloseableHttpClient implements AutoCloseable {

  private final ExecutorService threads =
      Executors.newCachedThreadPool(CloseableHttpClient::newDaemon);
  private final HttpClient client;

  CloseableHttpClient(Duration connectTimeout) {
    client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(connectTimeout)
            .executor(threads)
            .build();
  }

  HttpClient client() {
    return client;
  }

  @Override
  public void close() {
    try {
      // since Java 21; before, the last thread ends when the client is garbage collected
      HttpClient.class.getMethod("shutdownNow").invoke(client);
    } catch (ReflectiveOperationException e) {
      // Java 17
    }
    threads.shutdownNow();
  }

  private static Thread newDaemon(Runnable task) {
    Thread thread = new Thread(task, "Samba Hooks HTTP");
    thread.setDaemon(true);
    return thread;
  }
}
