package org.privatearena.compliance.retention.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HoldTest {

  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.678Z");
  private static final UUID CORA = UUID.randomUUID();
  private static final UUID CARL = UUID.randomUUID();
  private static final UUID ADA = UUID.randomUUID();

  @Test
  void a_hold_stands_until_it_is_lifted_once() {
    Hold hold = Hold.place(HeldScope.member(ADA), "case 12", CORA, NOW);
    assertTrue(hold.stands());
    assertEquals(Optional.empty(), hold.liftedBy());
    hold.lift(CARL, NOW.plusSeconds(1));
    assertFalse(hold.stands());
    assertEquals(Optional.of(CARL), hold.liftedBy());
    assertEquals(Optional.of(NOW.plusSeconds(1)), hold.liftedAt());
    assertNotEquals(hold.id(), hold.liftId().orElseThrow());
    assertThrows(IllegalStateException.class, () -> hold.lift(CORA, NOW.plusSeconds(2)));
    assertEquals(Optional.of(CARL), hold.liftedBy());
    assertEquals(CORA, hold.placedBy());
  }

  @Test
  void a_hold_has_a_reason() {
    HeldScope scope = HeldScope.model(UUID.randomUUID());
    assertThrows(IllegalArgumentException.class, () -> Hold.place(scope, " ", CORA, NOW));
  }

  @Test
  void a_hold_is_for_one_thing() {
    assertEquals(ADA, HeldScope.member(ADA).member());
    assertEquals(NOW, HeldScope.time(NOW, NOW.plusSeconds(1)).from());
    assertThrows(IllegalArgumentException.class, () -> new HeldScope(ADA, ADA, null, null, null));
    assertThrows(IllegalArgumentException.class, () -> new HeldScope(null, null, null, null, null));
    assertThrows(IllegalArgumentException.class, () -> new HeldScope(ADA, null, null, null, NOW));
    assertThrows(IllegalArgumentException.class, () -> HeldScope.time(NOW, NOW));
    assertThrows(IllegalArgumentException.class, () -> HeldScope.time(NOW, null));
  }

  @Test
  void a_refusal_names_the_holds() {
    UUID hold = UUID.randomUUID();
    ErasureRefusal refusal = new ErasureRefusal(ADA, "case 13", CORA, List.of(hold), NOW);
    assertEquals(Set.of(hold.toString()), refusal.holds());
    assertThrows(
        IllegalArgumentException.class,
        () -> new ErasureRefusal(ADA, "case 13", CORA, List.of(), NOW));
  }

  @Test
  void a_floor_is_news_where_days_or_reason_are_others() {
    RetentionFloor floor = new RetentionFloor(90, "no high-risk system", NOW);
    assertFalse(floor.differs(90, "no high-risk system"));
    assertTrue(floor.differs(91, "no high-risk system"));
    assertTrue(floor.differs(90, ""));
    assertThrows(IllegalArgumentException.class, () -> new RetentionFloor(0, "none", NOW));
  }
}
