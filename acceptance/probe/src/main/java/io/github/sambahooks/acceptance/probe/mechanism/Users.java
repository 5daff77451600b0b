package io.github.sambahooks.acceptance.probe.mechanism;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.BasicAuthenticationMechanismDefinition;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;

/** HTTP Basic as built into Jakarta Security. */
@ApplicationScoped
@BasicAuthenticationMechanismDefinition(realmName = "users")
public class Users implements IdentityStore {

  /** Knows one user. */
  public CredentialValidationResult validate(UsernamePasswordCredential credential) {
    return credential.compareTo("ada", "lovelace")
        ? new CredentialValidationResult("ada", Set.of("user"))
        : CredentialValidationResult.INVALID_RESULT;
  }
}
