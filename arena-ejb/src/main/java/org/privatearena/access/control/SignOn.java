package org.privatearena.access.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.UUID;
import org.privatearena.access.entity.Member;
import org.privatearena.access.entity.MemberIdentity;
import org.privatearena.access.entity.Members;
import org.privatearena.shared.control.Time;

/** Knows a person again, or for the first time, from what the identity provider says. */
@Stateless
public class SignOn {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private TextVault vault;

  /**
   * Finds or makes the Member and takes over roles and groups. Two first requests at once may both
   * try to make it: one of them fails on the unique key and may simply be repeated.
   *
   * @return the Member's pseudonym
   */
  public UUID register(String issuer, String subject, Set<String> roles, Set<String> groups) {
    Members members = new Members(store);
    return members
        .byIdentity(issuer, subject)
        .map(
            known -> {
              known.signOn(roles, groups, Time.now());
              return known.id();
            })
        .orElseGet(
            () -> {
              Member newcomer = Member.newcomer(roles, groups, Time.now());
              members.add(newcomer, new MemberIdentity(newcomer.id(), issuer, subject));
              store.flush();
              vault.prepare(newcomer.id());
              return newcomer.id();
            });
  }

  /** The groups that the person had at the last sign-on; empty for a stranger. */
  public Set<String> groupsOf(UUID member) {
    return new Members(store).byId(member).map(Member::groups).orElse(Set.of());
  }
}
