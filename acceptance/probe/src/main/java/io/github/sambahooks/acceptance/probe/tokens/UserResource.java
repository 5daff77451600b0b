package io.github.sambahooks.acceptance.probe.tokens;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;

/** Returns the name of the authenticated user. */
@Path("/me")
@RequestScoped
@RolesAllowed("user")
public class UserResource {

  /** Returns the name in the token. */
  @GET
  public String me(@Context SecurityContext security) {
    return "I am " + security.getUserPrincipal().getName();
  }
}
