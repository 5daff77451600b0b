package io.github.sambahooks.benchmarks.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.Authenticator;
import java.net.HttpURLConnection;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Manages WildFly over HTTP, as a user that exists only for this run. */
final class Management {

  private static final String USER = "benchmarks";

  private final String password = UUID.randomUUID().toString();
  private final URL url;

  Management(int port) throws IOException {
    this.url = URI.create("http://127.0.0.1:" + port + "/management").toURL();
  }

  /** Adds the user to a server's configuration. */
  void addUserTo(Path configuration) throws IOException {
    String text = USER + ":ManagementRealm:" + password;
    Files.writeString(
        configuration.resolve("mgmt-users.properties"), USER + "=" + md5(text) + "\n");
  }

  /** Deploys a WAR, which the server reads from its file. */
  void deploy(Path war) throws IOException {
    execute(
        operation("add", war)
            .add("enabled", true)
            .add(
                "content",
                Json.createArrayBuilder()
                    .add(Json.createObjectBuilder().add("url", war.toUri().toString()))));
  }

  void undeploy(Path war) throws IOException {
    execute(operation("undeploy", war));
    execute(operation("remove", war));
  }

  boolean isServerRunning() {
    try {
      JsonObject answer =
          execute(
              operation("read-attribute", Json.createArrayBuilder()).add("name", "server-state"));
      return answer.getString("result").equals("running");
    } catch (IOException e) {
      // the server is not listening yet
      return false;
    }
  }

  private static JsonObjectBuilder operation(String name, Path war) {
    String deployment = war.getFileName().toString();
    return operation(name, Json.createArrayBuilder().add("deployment").add(deployment));
  }

  private static JsonObjectBuilder operation(String name, JsonArrayBuilder address) {
    return Json.createObjectBuilder().add("operation", name).add("address", address);
  }

  private JsonObject execute(JsonObjectBuilder operation) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setAuthenticator(new Login());
    connection.setRequestMethod("POST");
    connection.setRequestProperty("Content-Type", "application/json");
    connection.setDoOutput(true);
    connection.getOutputStream().write(operation.build().toString().getBytes(UTF_8));
    if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
      try (InputStream refusal = connection.getErrorStream()) {
        String reason = refusal == null ? "" : new String(refusal.readAllBytes(), UTF_8);
        throw new IOException(
            "WildFly refused the operation: " + connection.getResponseCode() + " " + reason);
      }
    }
    try (JsonReader answer = Json.createReader(connection.getInputStream())) {
      return answer.readObject();
    }
  }

  private static String md5(String text) {
    try {
      // required by HTTP digest authentication
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("MD5 is part of every Java platform", e);
    }
  }

  /** Answers the server's challenge. */
  private final class Login extends Authenticator {

    @Override
    protected PasswordAuthentication getPasswordAuthentication() {
      return new PasswordAuthentication(USER, password.toCharArray());
    }
  }
}
