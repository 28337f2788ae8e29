package org.privatearena.access.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MemberTest {

  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.678Z");

  @Test
  void a_sign_on_takes_over_roles_and_groups_of_now() {
    Member member = Member.newcomer(Set.of("evaluator"), Set.of("/support"), NOW);
    member.signOn(Set.of("admin", "evaluator"), Set.of(), NOW.plusSeconds(1));
    assertEquals(Set.of("evaluator", "admin"), member.roles());
    assertEquals(Set.of(), member.groups());
    assertEquals(NOW.plusSeconds(1), member.signedOnAt());
  }

  @Test
  void every_newcomer_has_a_pseudonym_of_its_own() {
    assertNotEquals(
        Member.newcomer(Set.of(), Set.of(), NOW).id(),
        Member.newcomer(Set.of(), Set.of(), NOW).id());
  }
}
