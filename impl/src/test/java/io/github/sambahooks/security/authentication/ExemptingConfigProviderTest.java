package io.github.sambahooks.security.authentication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.config.AuthConfigProvider;
import jakarta.security.auth.message.config.ClientAuthConfig;
import jakarta.security.auth.message.config.ServerAuthConfig;
import jakarta.security.auth.message.config.ServerAuthContext;
import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.MappingMatch;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.security.auth.Subject;
import javax.security.auth.callback.CallbackHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The application's own authentication")
class ExemptingConfigProviderTest {

  private static final String WEBHOOK = "the webhook";
  private static final String SECRET = "Bearer Asf#k$%lfCaPe93$a";
  private static final String OTHER_LINE = "Basic dTpw";

  private final Mechanism mechanism = new Mechanism();
  private ServerAuthContext exempting;

  @BeforeEach
  void start() throws AuthException {
    exempting =
        new ExemptingConfigProvider(mechanism, WEBHOOK)
            .getServerAuthConfig("HttpServlet", "server /app", null)
            .getAuthContext("id", null, Map.of());
  }

  @Test
  void does_not_see_the_header_of_a_delivery() throws AuthException {
    HttpServletRequest delivery = request(WEBHOOK);
    Message message = new Message(delivery);

    assertThat(validate(message)).isEqualTo(AuthStatus.SUCCESS);
    assertThat(mechanism.headerNames).containsExactly("Accept");
    assertThat(message.getRequestMessage()).isSameAs(delivery);
  }

  @Test
  void sees_every_other_request_unchanged() throws AuthException {
    HttpServletRequest request = request("a servlet of the application");

    assertThat(validate(new Message(request))).isEqualTo(AuthStatus.SEND_FAILURE);
    assertThat(mechanism.headerNames).containsExactly("Authorization", "Accept");
    assertThat(mechanism.seen).isSameAs(request);
  }

  @Test
  void may_wrap_a_delivery_which_then_has_its_header() throws AuthException {
    mechanism.wraps = true;
    Message message = new Message(request(WEBHOOK));

    assertThat(validate(message)).isEqualTo(AuthStatus.SUCCESS);

    HttpServletRequest wrapped = (HttpServletRequest) message.getRequestMessage();
    assertThat(wrapped).isSameAs(mechanism.seen);
    assertThat(wrapped.getHeader("authorization")).isEqualTo(SECRET);
    assertThat(Collections.list(wrapped.getHeaders("Authorization")))
        .containsExactly(SECRET, OTHER_LINE);
  }

  private AuthStatus validate(Message message) throws AuthException {
    return exempting.validateRequest(message, new Subject(), null);
  }

  private static HttpServletRequest request(String servlet) {
    Map<String, List<String>> headers =
        Map.of("authorization", List.of(SECRET, OTHER_LINE), "accept", List.of("*/*"));
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            ExemptingConfigProviderTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (self, method, arguments) ->
                switch (method.getName()) {
                  case "getHeader" -> headers.get(((String) arguments[0]).toLowerCase()).get(0);
                  case "getHeaders" ->
                      Collections.enumeration(headers.get(((String) arguments[0]).toLowerCase()));
                  case "getHeaderNames" ->
                      Collections.enumeration(List.of("Authorization", "Accept"));
                  case "getHttpServletMapping" -> new Mapping(servlet);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  /** Rejects every bearer token and records the request it has seen. */
  private static final class Mechanism
      implements AuthConfigProvider, ServerAuthConfig, ServerAuthContext {

    private boolean wraps;
    private List<String> headerNames;
    private HttpServletRequest seen;

    @Override
    public AuthStatus validateRequest(MessageInfo message, Subject client, Subject service) {
      seen = (HttpServletRequest) message.getRequestMessage();
      headerNames = Collections.list(seen.getHeaderNames());
      boolean refused =
          seen.getHeader("Authorization") != null
              || seen.getHeaders("Authorization").hasMoreElements()
              || seen.getHeader("AUTHORIZATION") != null
              || headerNames.contains("Authorization");
      if (wraps) {
        seen = new HttpServletRequestWrapper(seen);
        message.setRequestMessage(seen);
      }
      return refused ? AuthStatus.SEND_FAILURE : AuthStatus.SUCCESS;
    }

    @Override
    public ServerAuthConfig getServerAuthConfig(String layer, String app, CallbackHandler handler) {
      return this;
    }

    @Override
    public ServerAuthContext getAuthContext(
        String id, Subject service, Map<String, Object> properties) {
      return this;
    }

    @Override
    public ClientAuthConfig getClientAuthConfig(String layer, String app, CallbackHandler handler) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void refresh() {}

    @Override
    public String getMessageLayer() {
      return "HttpServlet";
    }

    @Override
    public String getAppContext() {
      return "server /app";
    }

    @Override
    public String getAuthContextID(MessageInfo message) {
      return "id";
    }

    @Override
    public boolean isProtected() {
      return true;
    }
  }

  /** A message like Elytron's: a new request must wrap the current one. */
  private static final class Message implements MessageInfo {

    private final Map<String, Object> map = new HashMap<>();
    private HttpServletRequest request;

    private Message(HttpServletRequest request) {
      this.request = request;
    }

    @Override
    public void setRequestMessage(Object message) {
      assertThat(message).isInstanceOf(HttpServletRequestWrapper.class);
      assertThat(((HttpServletRequestWrapper) message).isWrapperFor(request)).isTrue();
      request = (HttpServletRequest) message;
    }

    @Override
    public Object getRequestMessage() {
      return request;
    }

    @Override
    public Object getResponseMessage() {
      return null;
    }

    @Override
    public void setResponseMessage(Object message) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Object> getMap() {
      return map;
    }
  }

  private record Mapping(String servlet) implements HttpServletMapping {

    @Override
    public String getMatchValue() {
      return "";
    }

    @Override
    public String getPattern() {
      return "";
    }

    @Override
    public String getServletName() {
      return servlet;
    }

    @Override
    public MappingMatch getMappingMatch() {
      return MappingMatch.EXACT;
    }
  }
}
