package org.privatearena.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.privatearena.shared.entity.Ids;
import org.privatearena.shared.entity.Words;

/**
 * A person as the arena knows them: a pseudonym (the id), and the roles and groups of the last
 * sign-on. Who the person is stands in {@link MemberIdentity}.
 */
@Entity
public class Member {

  @Id private UUID id;

  @Column(nullable = false)
  private String roles;

  @Column(nullable = false)
  private String groups;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "signed_on_at", nullable = false)
  private Instant signedOnAt;

  @Column(nullable = false, updatable = false)
  private boolean anonymous;

  protected Member() {}

  /** A person who signs on for the first time. */
  public static Member newcomer(Set<String> roles, Set<String> groups, Instant now) {
    Member member = new Member();
    member.id = Ids.next();
    member.createdAt = now;
    member.signOn(roles, groups, now);
    return member;
  }

  /** Takes over what the identity provider says now. */
  public void signOn(Set<String> roles, Set<String> groups, Instant now) {
    this.roles = Words.join(roles);
    this.groups = Words.join(groups);
    this.signedOnAt = now;
  }

  public UUID id() {
    return id;
  }

  public Set<String> roles() {
    return Words.split(roles);
  }

  /** Full group paths such as {@code /research}; they decide access, never rights. */
  public Set<String> groups() {
    return Words.split(groups);
  }

  /** Whether this is a label that keeps votes together, with nobody behind it. */
  public boolean anonymous() {
    return anonymous;
  }

  public Instant signedOnAt() {
    return signedOnAt;
  }
}
