package org.privatearena.rating.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.privatearena.battle.category.entity.Category;
import org.privatearena.battle.entity.Choice;
import org.privatearena.battle.entity.VoteRow;
import org.privatearena.battle.style.entity.StyleCounts;
import org.privatearena.battle.style.entity.VoteStyle;
import org.privatearena.rating.engine.control.Method;

class LiveVotesTest {

  private final UUID battle = UUID.randomUUID();
  private final VoteColumns columns = new VoteColumns(0);

  @BeforeEach
  void vote() {
    columns.add(
        new VoteRow(
            UUID.randomUUID(),
            battle,
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            Choice.TIE,
            1,
            1,
            null,
            "/research",
            "",
            "en",
            Instant.EPOCH,
            null,
            null),
        Set.of());
  }

  private LiveVotes.Basis basis(BoardQuery query) {
    return LiveVotes.AsOf.of(columns, Instant.EPOCH).basis(query);
  }

  private static BoardQuery styled() {
    return query(null, List.of(StyleTerm.TOKENS));
  }

  private static BoardQuery coding() {
    return query(Category.CODING, List.of());
  }

  private static BoardQuery query(Category category, List<StyleTerm> style) {
    BoardQuery usual = BoardQuery.usual();
    return new BoardQuery(
        style.isEmpty() ? usual.method() : Method.CONTEXTUAL,
        category,
        null,
        null,
        null,
        null,
        style,
        false,
        usual.weights(),
        null,
        usual.votes(),
        usual.revisions(),
        usual.confidence(),
        usual.byRater(),
        null,
        null);
  }

  @Test
  void styles_that_are_counted_later_concern_only_questions_of_style() {
    LiveVotes.Basis usual = basis(BoardQuery.usual());
    LiveVotes.Basis coding = basis(coding());
    LiveVotes.Basis styled = basis(styled());
    StyleCounts counts = new StyleCounts(1, 0, 0, 0);
    columns.restyle(
        Map.of(battle, new VoteStyle(UUID.randomUUID(), battle, 1, counts, counts, Instant.EPOCH)));
    assertEquals(usual, basis(BoardQuery.usual()));
    assertEquals(coding, basis(coding()));
    assertNotEquals(styled, basis(styled()));
  }

  @Test
  void labels_that_are_corrected_concern_only_questions_of_a_category() {
    LiveVotes.Basis usual = basis(BoardQuery.usual());
    LiveVotes.Basis coding = basis(coding());
    LiveVotes.Basis styled = basis(styled());
    columns.relabel(Map.of(battle, VoteColumns.mask(Set.of(Category.CODING))));
    assertEquals(usual, basis(BoardQuery.usual()));
    assertNotEquals(coding, basis(coding()));
    assertEquals(styled, basis(styled()));
  }

  @Test
  void a_vote_concerns_every_question() {
    LiveVotes.Basis usual = basis(BoardQuery.usual());
    vote();
    assertNotEquals(usual, basis(BoardQuery.usual()));
  }
}
