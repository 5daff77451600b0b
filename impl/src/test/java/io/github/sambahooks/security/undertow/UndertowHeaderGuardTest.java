package io.github.sambahooks.security.undertow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.security.ApplicationSecurity;
import io.github.sambahooks.testsupport.LogCapture;
import io.undertow.Undertow;
import io.undertow.security.api.AuthenticationMechanism;
import io.undertow.security.api.AuthenticationMechanismFactory;
import io.undertow.security.api.SecurityContext;
import io.undertow.security.idm.Account;
import io.undertow.security.idm.IdentityManager;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.PathHandler;
import io.undertow.server.handlers.form.FormParserFactory;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.DeploymentManager;
import io.undertow.servlet.api.LoginConfig;
import io.undertow.servlet.api.SecurityConstraint;
import io.undertow.servlet.api.SecurityInfo.EmptyRoleSemantic;
import io.undertow.servlet.api.ServletContainerInitializerInfo;
import io.undertow.servlet.api.WebResourceCollection;
import io.undertow.servlet.util.ImmediateInstanceFactory;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.Principal;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("On an Undertow that answers 401 to every unknown bearer token")
class UndertowHeaderGuardTest {

  private static final String WEBHOOK = "the webhook";
  private static final String SECRET = "Bearer Asf#k$%lfCaPe93$a";
  private static final String TOKEN = "Bearer a token of the application";

  private DeploymentManager deployment;
  private Undertow server;
  private volatile String seenLast;

  @AfterEach
  void stop() {
    if (server != null) {
      server.stop();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/hooks/here", "/hooks/here;jsessionid=1", "/hooks/here?a=b"})
  void the_webhook_is_reached_with_its_secret(String path) throws Exception {
    start(tokens());

    HttpResponse<String> answer = send(path, SECRET);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(WEBHOOK + " null " + SECRET);
  }

  @Test
  void the_webhook_is_reached_with_all_lines_of_the_header() throws Exception {
    start(tokens());

    HttpRequest.Builder twoLines = request("/hooks/here", TOKEN).header("Authorization", SECRET);

    assertThat(send(twoLines).body()).isEqualTo(WEBHOOK + " null " + TOKEN + " | " + SECRET);
  }

  @Test
  void the_webhook_is_reached_without_any_secret() throws Exception {
    start(tokens());

    assertThat(send("/hooks/here", null).body()).isEqualTo(WEBHOOK + " null ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/mine",
        "/mine/",
        "/mine;/hooks/here",
        "/hooks/here/../../mine",
        "/hooks/here;/../../mine",
        "/hooks/here/..;/../mine",
        "/hooks/here%2f..%2f..%2fmine",
        "/hooks/here/mine",
        "/hooks//here/",
        "/mine?/hooks/here"
      })
  void the_secret_opens_nothing_else(String path) throws Exception {
    start(tokens());

    assertThat(send(path, SECRET).statusCode()).isEqualTo(401);
  }

  @Test
  void the_application_still_accepts_its_own_tokens() throws Exception {
    start(tokens());

    assertThat(send("/mine", null).statusCode()).isEqualTo(401);
    assertThat(send("/mine", TOKEN).body()).isEqualTo("mine ada " + TOKEN);
  }

  @Test
  void the_header_is_restored_if_the_server_answers_the_request_itself() throws Exception {
    start(
        tokens()
            .addInitialHandlerChainWrapper(
                next ->
                    exchange -> {
                      next.handleRequest(exchange);
                      seenLast = exchange.getRequestHeaders().getFirst("Authorization");
                    }));

    HttpRequest.Builder refused = request("/hooks/here", SECRET).header("X-Refuse", "yes");

    assertThat(send(refused).statusCode()).isEqualTo(401);
    assertThat(seenLast).isEqualTo(SECRET);
  }

  @Test
  void nothing_is_installed_without_a_login_configuration() throws Exception {
    start(new DeploymentInfo());

    DeploymentInfo installed = deployment.getDeployment().getDeploymentInfo();
    assertThat(installed.getOuterHandlerChainWrappers()).isEmpty();
    assertThat(installed.getInnerHandlerChainWrappers()).isEmpty();
    assertThat(send("/hooks/here", SECRET).body()).isEqualTo(WEBHOOK + " null " + SECRET);
  }

  @Test
  void an_unknown_server_is_left_alone() {
    ServletContext other =
        (ServletContext)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (self, method, arguments) -> null);
    try (LogCapture log = LogCapture.of(UndertowHeaderGuard.class)) {
      UndertowHeaderGuard.install(other, WEBHOOK);

      assertThat(log.lines()).singleElement().asString().contains("in a separate WAR");
    }
    assertThat(UndertowHeaderGuard.isUndertow(other)).isFalse();
  }

  /** Returns a deployment that requires a token for every path. */
  private static DeploymentInfo tokens() {
    return new DeploymentInfo()
        .setLoginConfig(new LoginConfig("TOKEN", "realm"))
        .addAuthenticationMechanism("TOKEN", new Tokens())
        .addSecurityConstraint(
            new SecurityConstraint()
                .setEmptyRoleSemantic(EmptyRoleSemantic.AUTHENTICATE)
                .addWebResourceCollection(new WebResourceCollection().addUrlPattern("/*")));
  }

  private void start(DeploymentInfo info) throws Exception {
    ServletContainerInitializer initializer = (classes, context) -> mount(context);
    deployment =
        Servlets.newContainer()
            .addDeployment(
                info.setClassLoader(getClass().getClassLoader())
                    .setContextPath("/app")
                    .setDeploymentName("app.war")
                    .addServletContainerInitializer(
                        new ServletContainerInitializerInfo(
                            initializer.getClass(),
                            new ImmediateInstanceFactory<>(initializer),
                            Set.of())));
    deployment.deploy();
    server =
        Undertow.builder()
            .addHttpListener(0, "127.0.0.1")
            .setHandler(new PathHandler().addPrefixPath("/app", deployment.start()))
            .build();
    server.start();
  }

  private static void mount(ServletContext context) {
    assertThat(UndertowHeaderGuard.isUndertow(context)).isTrue();
    context.addServlet("mine", new Echo()).addMapping("/mine");
    ServletRegistration.Dynamic webhook = context.addServlet(WEBHOOK, new Echo());
    webhook.addMapping("/hooks/here");
    ApplicationSecurity.exempt(webhook, context);
  }

  private HttpResponse<String> send(String path, String authorization) throws Exception {
    return send(request(path, authorization));
  }

  private HttpRequest.Builder request(String path, String authorization) {
    int port = ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/app" + path));
    return authorization == null ? request : request.header("Authorization", authorization);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  /** Answers with its name, the user and the lines of the header. */
  private static final class Echo extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      response
          .getWriter()
          .print(
              "%s %s %s"
                  .formatted(
                      getServletName(),
                      request.getRemoteUser(),
                      String.join(" | ", Collections.list(request.getHeaders("Authorization")))));
    }
  }

  /** Accepts one token and rejects every other, whatever the path. */
  private static final class Tokens
      implements AuthenticationMechanism, AuthenticationMechanismFactory {

    @Override
    public AuthenticationMechanism create(
        String name,
        IdentityManager manager,
        FormParserFactory parsers,
        Map<String, String> properties) {
      return this;
    }

    @Override
    public AuthenticationMechanismOutcome authenticate(
        HttpServerExchange exchange, SecurityContext security) {
      String header = exchange.getRequestHeaders().getFirst("Authorization");
      if (TOKEN.equals(header)) {
        security.authenticationComplete(new Ada(), "TOKEN", false);
        return AuthenticationMechanismOutcome.AUTHENTICATED;
      }
      return header == null && !exchange.getRequestHeaders().contains("X-Refuse")
          ? AuthenticationMechanismOutcome.NOT_ATTEMPTED
          : AuthenticationMechanismOutcome.NOT_AUTHENTICATED;
    }

    @Override
    public ChallengeResult sendChallenge(HttpServerExchange exchange, SecurityContext security) {
      return new ChallengeResult(true, 401);
    }
  }

  private static final class Ada implements Account {

    private static final long serialVersionUID = 1L;

    @Override
    public Principal getPrincipal() {
      return () -> "ada";
    }

    @Override
    public Set<String> getRoles() {
      return Set.of();
    }
  }
}
