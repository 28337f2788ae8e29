package org.privatearena.compliance.retention.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.privatearena.access.entity.Member;
import org.privatearena.access.entity.Members;

/** Finds the Member whom compliance means. */
@Stateless
public class MemberLookup {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject
  @ConfigProperty(name = "arena.oidc.issuer")
  private String issuer;

  /**
   * @param name the pseudonym, or the account's identifier at the identity provider (the subject)
   * @return empty where there is no such Member
   */
  public Optional<UUID> find(String name) {
    String typed = name == null ? "" : name.strip();
    if (typed.indexOf('\0') >= 0) {
      // The database has no text with it.
      return Optional.empty();
    }
    Members members = new Members(store);
    return members
        .byIdentity(issuer, typed)
        .or(() -> id(typed).flatMap(members::byId))
        .map(Member::id);
  }

  private static Optional<UUID> id(String typed) {
    try {
      return Optional.of(UUID.fromString(typed));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
