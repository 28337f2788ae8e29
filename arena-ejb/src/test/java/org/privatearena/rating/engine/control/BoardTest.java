package org.privatearena.rating.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BoardTest {

  private static final Contestant ADA = new Contestant("a", "Ada");
  private static final Contestant BOB = new Contestant("b", "Bob");
  private static final Contestant CAT = new Contestant("c", "Cat");
  private static final Contestant DAN = new Contestant("d", "Dan");
  private static final Contestant EVE = new Contestant("e", "Eve");

  private static Board board(List<Contestant> contestants, PairCounts.Builder counts) {
    return Board.of(contestants, counts.build(), BoardSettings.usual());
  }

  private static List<Contestant> ranked(Board board) {
    return board.rows().stream().map(Row::contestant).toList();
  }

  private static Exclusion only(Board board) {
    assertEquals(1, board.excluded().size());
    return board.excluded().get(0);
  }

  @Test
  void anEmptyBoardIsEmpty() {
    Board board = board(List.of(), PairCounts.between(0));

    assertEquals(List.of(), board.rows());
    assertEquals(List.of(), board.excluded());
    assertEquals(0, board.votes());
  }

  @Test
  void rat8OneContestantGetsWords() {
    Exclusion ada = only(board(List.of(ADA), PairCounts.between(1)));

    assertEquals("only-contestant", ada.reason().code());
    assertEquals("Ada is the only contestant; a rating compares at least two.", ada.sentence());
  }

  @Test
  void rat8ContestantsWithoutVotesGetWords() {
    Board board = board(List.of(BOB, ADA), PairCounts.between(2));

    assertEquals(List.of(), board.rows());
    assertEquals(
        List.of("Ada has no votes yet.", "Bob has no votes yet."),
        board.excluded().stream().map(Exclusion::sentence).toList());
    assertEquals("no-votes", board.excluded().get(0).reason().code());
  }

  @Test
  void rat8AChainOfWinsGetsWordsForEachOfItsParts() {
    Board board =
        board(
            List.of(ADA, BOB, CAT),
            PairCounts.between(3).add(0, 1, 4, 0, 0, 0).add(1, 2, 4, 0, 0, 0));

    assertEquals(List.of(), board.rows());
    assertEquals(
        List.of(Reason.ONLY_WINS, Reason.UNBALANCED, Reason.ONLY_LOSSES),
        board.excluded().stream().map(Exclusion::reason).toList());
    assertEquals(
        "Bob has either won every battle or lost every battle against each opponent (Ada, Cat), so"
            + " the distances cannot be told.",
        board.excluded().get(1).sentence());
    assertTrue(
        board.excluded().stream().allMatch(it -> it.reason().code().equals("not-comparable")));
  }

  @Test
  void rat8OfGroupsThatNeverMetTheOneWithMoreVotesIsRated() {
    Board board =
        board(
            List.of(ADA, BOB, CAT, DAN, EVE),
            PairCounts.between(5)
                .add(0, 1, 2, 2, 0, 0)
                .add(2, 3, 6, 2, 0, 0)
                .add(2, 4, 6, 2, 0, 0)
                .add(3, 4, 6, 2, 0, 0));

    assertEquals(List.of(CAT, DAN, EVE), ranked(board));
    assertEquals(2, board.excluded().size());
    assertEquals(Reason.NEVER_MET, board.excluded().get(0).reason());
    assertEquals(
        "Neither Ada nor any contestant it can be compared with has met a rated contestant (Cat,"
            + " Dan, Eve).",
        board.excluded().get(0).sentence());
  }

  @Test
  void rat8OfGroupsWithAsManyVotesTheOneWithTheSmallestKeyIsRated() {
    PairCounts.Builder counts = PairCounts.between(4).add(0, 1, 2, 2, 0, 0).add(2, 3, 2, 2, 0, 0);

    assertEquals(List.of(ADA, BOB), ranked(board(List.of(DAN, CAT, BOB, ADA), counts)));
  }

  @Test
  void rat8AGroupThatOnlyLostToTheRatedIsListedApart() {
    Board board =
        board(
            List.of(ADA, BOB, CAT, DAN),
            PairCounts.between(4)
                .add(0, 1, 5, 5, 0, 0)
                .add(2, 3, 1, 1, 0, 0)
                .add(0, 2, 3, 0, 0, 0));

    assertEquals(List.of(ADA, BOB), ranked(board));
    assertEquals(
        "The battles between the group of Dan and the rated contestants (Ada) do not tell the"
            + " distance between them: one side won them all.",
        board.excluded().get(1).sentence());
  }

  @Test
  void rat8AContestantThatWonAllIsListedApartFromTheRated() {
    Board board =
        board(
            List.of(ADA, BOB, CAT),
            PairCounts.between(3).add(0, 1, 5, 5, 0, 0).add(2, 0, 9, 0, 0, 0));

    assertEquals(List.of(ADA, BOB), ranked(board));
    assertEquals(Reason.ONLY_WINS, only(board).reason());
    assertEquals(19, board.votes());
    assertEquals(19, board.rows().get(0).battles());
  }

  @Test
  void rat10NothingButTiesGivesRatingsWithoutIntervals() {
    Board board =
        board(
            List.of(CAT, BOB, ADA),
            PairCounts.between(3).add(0, 1, 0, 0, 300, 0).add(1, 2, 0, 0, 300, 0));

    assertEquals(List.of(ADA, BOB, CAT), ranked(board));
    for (Row row : board.rows()) {
      assertEquals(1000, row.rating());
      assertEquals(Optional.empty(), row.interval());
      assertEquals(1, row.rank());
      assertEquals(1, row.rankLow());
      assertEquals(3, row.rankHigh());
      assertTrue(row.provisional());
    }
  }

  @Test
  void rat7RanksFollowTheirDefinition() {
    Board board =
        Board.of(
            Tables.contestants(9),
            Tables.lively(new SplittableRandom(5), 9, 40),
            BoardSettings.usual());
    List<Row> rows = board.rows();

    assertEquals(9, rows.size());
    for (Row row : rows) {
      Interval own = row.interval().orElseThrow();
      assertEquals(1 + rows.stream().filter(it -> it.rating() > row.rating()).count(), row.rank());
      assertEquals(
          1 + rows.stream().filter(it -> it.interval().orElseThrow().low() > own.high()).count(),
          row.rankLow());
      assertEquals(
          9 - rows.stream().filter(it -> it.interval().orElseThrow().high() < own.low()).count(),
          row.rankHigh());
    }
    assertTrue(rows.get(0).rankHigh() < rows.get(8).rankLow());
  }

  @Test
  void rat4MoreConfidenceWidensTheIntervalByTheQuantile() {
    PairCounts counts = PairCounts.between(2).add(0, 1, 60, 40, 10, 0).build();
    Interval usual = interval(counts, 0.95);
    Interval wide = interval(counts, 0.99);

    assertEquals(2.5758293035489 / 1.9599639845400536, wide.width() / usual.width(), 1e-7);
  }

  private static Interval interval(PairCounts counts, double confidence) {
    return Board.of(List.of(ADA, BOB), counts, new BoardSettings(confidence, 100, 100))
        .rows()
        .get(0)
        .interval()
        .orElseThrow();
  }

  @Test
  void rat9ARatingIsProvisionalUnderAHundredVotesOrWithAWideInterval() {
    assertTrue(provisional(50, 49, BoardSettings.usual()));
    assertFalse(provisional(50, 50, BoardSettings.usual()));
    assertFalse(provisional(50, 49, new BoardSettings(0.95, 99, 100)));
    assertTrue(provisional(50, 50, new BoardSettings(0.95, 100, 60)));
  }

  private static boolean provisional(long wins, long losses, BoardSettings settings) {
    PairCounts counts = PairCounts.between(2).add(0, 1, wins, losses, 0, 0).build();
    return Board.of(List.of(ADA, BOB), counts, settings).rows().get(0).provisional();
  }

  @Test
  void rat11WhoMaySeeLessMeetsNoTraceOfTheRest() {
    Board whole =
        board(
            List.of(ADA, BOB, CAT, DAN, EVE),
            PairCounts.between(5)
                .add(0, 1, 9, 3, 1, 0)
                .add(1, 2, 9, 3, 0, 1)
                .add(0, 2, 9, 3, 0, 0)
                .add(3, 4, 1, 1, 0, 0)
                .add(3, 0, 2, 0, 0, 0));
    Board part = whole.showing(contestant -> !contestant.equals(ADA) && !contestant.equals(EVE));

    assertEquals(List.of(BOB, CAT), ranked(part));
    assertEquals(1, part.rows().get(0).rank());
    assertEquals(13, part.rows().get(0).battles());
    assertEquals(2, part.rows().get(1).rankHigh());
    assertEquals(13, part.votes());
    assertEquals(whole.rows().get(1).rating(), part.rows().get(0).rating());
    assertEquals(whole.rows().get(1).interval(), part.rows().get(0).interval());
    assertEquals(DAN, only(part).contestant());
    assertFalse(only(part).sentence().contains("Ada"));
    assertEquals(List.of(), part.showing(it -> false).rows());
  }

  @Test
  void whatDoesNotFitTogetherIsRefused() {
    PairCounts two = PairCounts.between(2).build();
    BoardSettings usual = BoardSettings.usual();

    assertThrows(IllegalArgumentException.class, () -> Board.of(List.of(ADA), two, usual));
    assertThrows(IllegalArgumentException.class, () -> Board.of(List.of(ADA, ADA), two, usual));
    assertThrows(IllegalArgumentException.class, () -> new BoardSettings(1, 100, 100));
    assertThrows(IllegalArgumentException.class, () -> new BoardSettings(0.95, -1, 100));
    assertThrows(IllegalArgumentException.class, () -> new BoardSettings(0.95, 1, Double.NaN));
  }
}
