package org.privatearena.compliance.export.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExportTest {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final Duration WEEK = Duration.ofDays(7);
  private static final UUID CORA = UUID.randomUUID();
  private static final UUID CARL = UUID.randomUUID();
  private static final MadeBundle MADE = new MadeBundle(3L, 100L, "ab", "cd");

  private static Export export(ExportKind kind) {
    return new Export(
        kind,
        Set.of(ExportFormat.CSV, ExportFormat.PARQUET),
        "{}",
        "Audit",
        null,
        CORA,
        "one",
        NOW);
  }

  private static Export made(ExportKind kind) {
    Export export = export(kind);
    export.run();
    export.fix(41);
    export.advance(0.5);
    export.finish(MADE, List.of("tie=2"), NOW, WEEK);
    return export;
  }

  @Test
  void figures_are_ready_when_they_are_made() {
    Export export = made(ExportKind.VOTES);
    assertEquals(ExportState.READY, export.state());
    assertEquals(Optional.of(NOW.plus(WEEK)), export.expiresAt());
    assertEquals(Optional.of(41L), export.treeSize());
    assertEquals(Set.of("tie=2"), export.leftOut());
    assertEquals(Set.of(ExportFormat.CSV, ExportFormat.PARQUET), export.formats());
  }

  @Test
  void texts_are_released_by_somebody_else_only() {
    Export export = made(ExportKind.CONVERSATIONS);
    assertEquals(ExportState.AWAITING_RELEASE, export.state());
    assertThrows(IllegalArgumentException.class, () -> export.release(CORA, NOW, WEEK));
    assertEquals(ExportState.AWAITING_RELEASE, export.state());
    export.release(CARL, NOW.plusSeconds(60), WEEK);
    assertEquals(ExportState.READY, export.state());
    assertEquals(Optional.of(CARL), export.decidedBy());
    assertEquals(Optional.of(NOW.plusSeconds(60).plus(WEEK)), export.expiresAt());
    assertThrows(IllegalStateException.class, () -> export.release(CARL, NOW, WEEK));
  }

  @Test
  void a_refusal_ends_it_with_its_reason() {
    Export export = made(ExportKind.KTO);
    assertThrows(IllegalArgumentException.class, () -> export.refuse(CORA, "no", NOW));
    export.refuse(CARL, "no", NOW);
    assertEquals(ExportState.CANCELLED, export.state());
    assertEquals(Optional.of("no"), export.refusal());
  }

  @Test
  void it_goes_on_elsewhere_when_its_node_is_gone() {
    Export export = export(ExportKind.VOTES);
    export.run();
    assertTrue(export.runsOn("one"));
    Instant later = NOW.plus(Export.LEASE).plusSeconds(1);
    assertFalse(export.leftBehind(NOW));
    assertTrue(export.leftBehind(later));
    export.requeue("two", later);
    assertFalse(export.leftBehind(later));
    export.run();
    assertFalse(export.runsOn("one"));
    assertTrue(export.runsOn("two"));
    assertEquals(2, export.attempts());
  }

  @Test
  void its_end_is_its_end() {
    Export cancelled = made(ExportKind.VOTES);
    cancelled.cancel(NOW);
    assertThrows(IllegalStateException.class, () -> cancelled.cancel(NOW));
    assertThrows(IllegalStateException.class, () -> cancelled.expire(NOW));
    Export failed = export(ExportKind.VOTES);
    failed.fail("disk", NOW);
    assertThrows(IllegalStateException.class, failed::run);
    Export expired = made(ExportKind.VOTES);
    assertFalse(expired.overdue(NOW.plus(WEEK)));
    assertTrue(expired.overdue(NOW.plus(WEEK).plusMillis(1)));
    expired.expire(NOW.plus(WEEK));
    assertEquals(ExportState.EXPIRED, expired.state());
    assertThrows(IllegalStateException.class, () -> export(ExportKind.VOTES).fix(1));
    assertThrows(
        IllegalStateException.class,
        () -> export(ExportKind.VOTES).finish(MADE, List.of(), NOW, WEEK));
  }
}
