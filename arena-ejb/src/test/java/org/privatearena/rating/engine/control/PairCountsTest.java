package org.privatearena.rating.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairCountsTest {

  private final PairCounts counts =
      PairCounts.between(3)
          .add(0, 1, 5, 2, 3, 1)
          .add(1, 0, 1, 0, 0, 0)
          .add(1, 2, 0, 4, 0, 2)
          .build();

  @Test
  void countsOfAPairAreTheSameFromBothSides() {
    assertEquals(5, counts.wins(0, 1));
    assertEquals(3, counts.wins(1, 0));
    assertEquals(3, counts.ties(1, 0));
    assertEquals(1, counts.bothBad(0, 1));
    assertEquals(12, counts.battles(1, 0));
    assertEquals(7, counts.score(0, 1));
    assertEquals(5, counts.score(1, 0));
  }

  @Test
  void countsOfAContestantAddUp() {
    assertEquals(3, counts.wins(1));
    assertEquals(9, counts.losses(1));
    assertEquals(3, counts.ties(1));
    assertEquals(3, counts.bothBad(1));
    assertEquals(18, counts.battles(1));
    assertEquals(18, counts.votes());
  }

  @Test
  void aTableOfSomeKeepsOnlyWhatTheyDidAmongThemselves() {
    PairCounts some = counts.among(List.of(2, 1));

    assertEquals(4, some.wins(0, 1));
    assertEquals(2, some.bothBad(0, 1));
    assertEquals(6, some.votes());
  }

  @Test
  void aBuiltTableDoesNotChangeWhenItsBuilderGoesOn() {
    PairCounts.Builder builder = PairCounts.between(2).add(0, 1, 1, 0, 0, 0);
    PairCounts built = builder.build();
    builder.add(0, 1, 1, 0, 0, 0);

    assertEquals(1, built.votes());
  }

  @Test
  void impossibleCountsAreRefused() {
    PairCounts.Builder builder = PairCounts.between(2);

    assertThrows(IllegalArgumentException.class, () -> PairCounts.between(-1));
    assertThrows(IllegalArgumentException.class, () -> builder.add(1, 1, 1, 0, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> builder.add(0, 1, -1, 0, 0, 0));
    assertThrows(IndexOutOfBoundsException.class, () -> builder.add(0, 2, 1, 0, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> builder.add(0, 1, Long.MAX_VALUE, 0, 0, 0));
    assertThrows(
        IllegalArgumentException.class, () -> builder.add(0, 1, PairCounts.MOST_VOTES, 1, 0, 0));
  }
}
