package org.privatearena.rating.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.privatearena.rating.engine.control.Method;

/** What few people think shows where a question is about some people or some days only. */
class BoardQueryTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

  private static BoardQuery about(UUID campaign, String group, LocalDate from, LocalDate to) {
    return new BoardQuery(
        Method.BRADLEY_TERRY,
        null,
        campaign,
        group,
        from,
        to,
        List.of(),
        false,
        BoardQuery.Weighing.NONE,
        null,
        BoardQuery.Counted.UNFLAGGED,
        BoardQuery.Revisions.CURRENT,
        0.95,
        true,
        null,
        null);
  }

  @Test
  void groupsCampaignsAndPeriodsNarrowEachByItself() {
    assertFalse(about(null, null, null, null).narrows());
    assertTrue(about(UUID.randomUUID(), null, null, null).narrows());
    assertTrue(about(null, "/research", null, null).narrows());
    assertTrue(about(null, null, DAY, null).narrows());
    assertTrue(about(null, null, null, DAY).narrows());
  }

  @Test
  void soDoAddresses() {
    for (String name : List.of("campaign", "group", "from", "to")) {
      assertTrue(BoardQuery.narrows(name + "=x"), name);
      assertTrue(BoardQuery.narrows("method=elo&" + name + "=x&votes=all"), name);
    }
    assertEquals(
        0,
        List.of("", "method=elo", "votes=all&style=tokens").stream()
            .filter(BoardQuery::narrows)
            .count());
  }
}
