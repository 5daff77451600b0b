package io.github.sambahooks.acceptance.probe.tokens;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.auth.LoginConfig;

/** An application whose resources require a JSON Web Token; Payara requires it to be a bean. */
@ApplicationPath("/api")
@ApplicationScoped
@DeclareRoles("user")
@LoginConfig(authMethod = "MP-JWT", realmName = "tokens")
public class TokenApplication extends Application {}
