package org.privatearena.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.privatearena.shared.entity.Ids;
import org.privatearena.shared.entity.WordsConverter;

/**
 * A person as the arena knows them: a pseudonym (the id), and the roles and groups of the last
 * sign-on. Who the person is stands in {@link MemberIdentity}.
 */
@Entity
public class Member {

  @Id private UUID id;

  @Convert(converter = WordsConverter.class)
  @Column(nullable = false)
  private Set<String> roles;

  @Convert(converter = WordsConverter.class)
  @Column(nullable = false)
  private Set<String> groups;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "signed_on_at", nullable = false)
  private Instant signedOnAt;

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
    this.roles = Set.copyOf(roles);
    this.groups = Set.copyOf(groups);
    this.signedOnAt = now;
  }

  public UUID id() {
    return id;
  }

  public Set<String> roles() {
    return roles;
  }

  /** Full group paths such as {@code /research}; they decide access, never rights. */
  public Set<String> groups() {
    return groups;
  }

  public Instant signedOnAt() {
    return signedOnAt;
  }
}
