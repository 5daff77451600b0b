package io.github.sambahooks.acceptance;

import java.util.HashMap;
import java.util.Map;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** WARs whose own security would refuse a delivery. */
final class SecuredWars {

  static final String BASIC =
      "<login-config><auth-method>BASIC</auth-method><realm-name>secured</realm-name></login-config>";

  /** Makes RESTEasy honor {@code @RolesAllowed}, which it does not do by default on WildFly. */
  static final String ROLES =
      """
      <context-param>
        <param-name>resteasy.role.based.security</param-name>
        <param-value>true</param-value>
      </context-param>
      """;

  /** Protects every path of the application. */
  static final String EVERYTHING =
      """
      <security-constraint>
        <web-resource-collection>
          <web-resource-name>everything</web-resource-name>
          <url-pattern>/*</url-pattern>
        </web-resource-collection>
        <auth-constraint>
          <role-name>user</role-name>
        </auth-constraint>
      </security-constraint>
      <security-role>
        <role-name>user</role-name>
      </security-role>
      """;

  /** A login service: without one, Jetty does not start an application with HTTP Basic. */
  private static final String JETTY =
      """
      <!DOCTYPE Configure PUBLIC "-//Jetty//Configure//EN" "https://jetty.org/configure_10_0.dtd">
      <Configure class="org.eclipse.jetty.server.handler.ContextHandler">
        <Get name="securityHandler">
          <Set name="loginService">
            <New class="org.eclipse.jetty.security.HashLoginService">
              <Set name="name">secured</Set>
              <Set name="userStore"><New class="org.eclipse.jetty.security.UserStore"/></Set>
            </New>
          </Set>
        </Get>
      </Configure>
      """;

  private SecuredWars() {}

  /** Returns a probe with additional elements in its web.xml and additional configuration. */
  static WebArchive war(
      String name, String webXml, Map<String, String> configuration, String... parts) {
    Map<String, String> all = new HashMap<>(configuration);
    all.put("sambahooks.secret", Server.SAMPLE_SECRET);
    return Wars.probe(name, all, parts)
        .addAsWebInfResource(new StringAsset(JETTY), "jetty-web.xml")
        .setWebXML(
            new StringAsset(
                "<web-app xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"6.0\">"
                    + webXml
                    + "</web-app>"));
  }
}
