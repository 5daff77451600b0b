package io.github.sambahooks.readme;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.spi.Audience;
import io.github.sambahooks.spi.NotAnEventException;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

@Path("samba")
public class SambaResource {

  private static final int MAX_BODY_SIZE = 262_144;

  @Inject SambaPipeline pipeline;

  @POST
  public Response receive(
      @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, InputStream body)
      throws IOException {
    if (!isAuthentic(authorization)) {
      return Response.status(401).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
    }
    byte[] bytes = body.readNBytes(MAX_BODY_SIZE + 1);
    if (bytes.length > MAX_BODY_SIZE) {
      return Response.status(413).build();
    }
    return Response.status(fire(bytes)).build();
  }

  private int fire(byte[] body) {
    try {
      WebhookEvent event = pipeline.get().decode(body, Instant.now(), Map.of());
      boolean failed =
          pipeline.get().fire(event, Audience.ALL).stream()
              .anyMatch(firing -> firing.failure().isPresent());
      return failed ? 500 : 200;
    } catch (NotAnEventException e) {
      return 400;
    }
  }

  /** Compares in constant time. */
  private static boolean isAuthentic(String authorization) {
    String secret = ConfigProvider.getConfig().getValue("sambahooks.secret", String.class);
    return authorization != null
        && MessageDigest.isEqual(
            authorization.getBytes(UTF_8), ("Bearer " + secret).getBytes(UTF_8));
  }
}
