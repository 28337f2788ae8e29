package org.privatearena.rating.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.privatearena.battle.entity.Choice;
import org.privatearena.battle.entity.VoteRow;
import org.privatearena.rating.engine.control.Sample;

class PoolWeightsTest {

  private UUID one = UUID.randomUUID();
  private UUID other = UUID.randomUUID();
  private final VoteColumns columns = new VoteColumns(0);

  private void vote(int people, int each, String groups, String language) {
    for (int person = 0; person < people; person++) {
      UUID member = UUID.randomUUID();
      for (int i = 0; i < each; i++) {
        columns.add(
            new VoteRow(
                UUID.randomUUID(),
                UUID.randomUUID(),
                member,
                one,
                other,
                Choice.TIE,
                1,
                1,
                null,
                groups,
                "",
                language,
                Instant.EPOCH,
                null,
                null),
            Set.of());
      }
    }
  }

  private PoolWeights weights(String targets) {
    return PoolWeights.of(
        PoolTargets.read(targets).orElseThrow(),
        columns,
        Sample.of(columns.table(), columns.revisions().size()));
  }

  @Test
  void aVoteIsOfTheFirstGroupThatHoldsItsVoterOrOneBelow() {
    vote(6, 1, "/research\n/support", "en");
    vote(7, 2, "/support/first", "en");
    vote(5, 1, "/legal", null);
    PoolWeights found = weights("group:/research=50,/support=30,*=20");
    BoardPool told = found.told();
    assertEquals(6 / 25.0, told.shares().get(0).before(), 1e-12);
    assertEquals(14 / 25.0, told.shares().get(1).before(), 1e-12);
    assertEquals(5 / 25.0, told.shares().get(2).before(), 1e-12);
    assertEquals(0.5, told.shares().get(0).after(), 1e-9);
    assertEquals(5, told.fewestRaters());
    assertEquals(0, told.leftOut());
    assertFalse(told.trimmed());
    assertNull(told.refused());
    assertEquals(0.5 / (6 / 25.0), found.weights().of(0), 1e-9);
    assertEquals(0.3 / (14 / 25.0), found.weights().of(6), 1e-9);
    assertEquals(0.2 / (5 / 25.0), found.weights().of(20), 1e-9);
  }

  @Test
  void withoutTheRestVotesOfNoClassAreLeftOut() {
    vote(6, 1, "/research", "en");
    vote(4, 1, "/research", "de");
    vote(3, 1, "/research", null);
    PoolWeights found = weights("language:en=1,de=1");
    assertEquals(10, found.counted().cells().total());
    assertEquals(3, found.told().leftOut());
    assertEquals(0.5, found.told().shares().get(1).after(), 1e-9);
    assertEquals(3, found.told().fewestRaters());
  }

  @Test
  void bothAttributesAreReachedAtOnce() {
    vote(10, 3, "/research", "en");
    vote(10, 1, "/research", "de");
    vote(10, 1, "/support", "en");
    vote(10, 2, "/support", "de");
    BoardPool told = weights("group:/research=1,/support=1;language:en=2,*=1").told();
    assertEquals(0.5, told.shares().get(0).after(), 1e-9);
    assertEquals(2 / 3.0, told.shares().get(2).after(), 1e-9);
    assertEquals("*", told.shares().get(3).name());
  }

  @Test
  void ldb7_classesOfTwoAttributesThatComeTogetherAreClassesToo() {
    vote(6, 2, "/research", "en");
    vote(1, 1, "/research", "de");
    vote(6, 2, "/support", "en");
    vote(6, 2, "/support", "de");
    BoardPool told = weights("group:/research=1,/support=1;language:en=1,de=1").told();
    assertEquals(1, told.fewestRaters());
    assertEquals(7, weights("group:/research=1,/support=1").told().fewestRaters());
  }

  @Test
  void ldb7_votesThatAreLeftOutAreAClassBecauseTheyAreWhatIsMissing() {
    vote(6, 2, "/research", "en");
    vote(6, 2, "/support", "en");
    vote(2, 1, "/legal", "en");
    BoardPool told = weights("group:/research=1,/support=1").told();
    assertEquals(2, told.leftOut());
    assertEquals(2, told.fewestRaters());
  }

  @Test
  void ldb2_whoSeesSomeModelsIsToldOfTheVotesOnThemOnly() {
    vote(6, 2, "/research", "en");
    vote(6, 2, "/support", "de");
    one = UUID.randomUUID();
    other = UUID.randomUUID();
    vote(1, 2, "/legal", "en");
    vote(6, 2, "/support", "en");
    int[] seen = {0, 1, -1, -1};
    PoolWeights legal = weights("group:/legal=1,*=1");
    assertEquals(1, legal.told().fewestRaters());
    BoardPool told = legal.told().seenAs(legal.classes().renumbered(seen, 2));
    assertEquals("/legal", told.refused().share().orElseThrow().name());
    assertEquals(0, told.fewestRaters());
    PoolWeights both = weights("group:/support=1,*=1;language:en=1,de=1");
    assertTrue(both.classes().gaps());
    assertFalse(weights("group:/support=1,*=1").classes().gaps());
    BoardPool part = both.told().seenAs(both.classes().renumbered(seen, 2));
    assertTrue(part.gaps());
    assertTrue(part.shares().isEmpty());
    assertNull(part.leftOut());
    assertNull(part.refused());
  }

  @Test
  void aShareWithoutVotesIsToldAndNothingIsRated() {
    vote(6, 1, "/research", "en");
    PoolWeights found = weights("group:/research=1,/support=1");
    assertEquals("/support", found.told().refused().share().orElseThrow().name());
    assertEquals(0, found.told().fewestRaters());
    assertEquals(0, found.counted().cells().total());
  }

  @Test
  void sharesThatContradictEachOtherAreTold() {
    vote(6, 1, "/research", "en");
    vote(6, 1, "/support", "de");
    BoardPool told = weights("group:/research=7,/support=3;language:en=4,de=6").told();
    assertTrue(told.refused().share().isEmpty());
  }
}
