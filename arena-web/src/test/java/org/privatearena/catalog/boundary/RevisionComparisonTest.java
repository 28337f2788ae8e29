package org.privatearena.catalog.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privatearena.catalog.boundary.RevisionDifference.Side;
import org.privatearena.catalog.control.SeenEndpoint;
import org.privatearena.catalog.control.SeenModel.SeenRevision;

class RevisionComparisonTest {

  private static final Side NOTHING = new Side(false, "", "", "");

  private static SeenRevision revision(
      int number, String prompt, Map<String, Number> parameters, SeenEndpoint... endpoints) {
    return new SeenRevision(
        number,
        Instant.EPOCH,
        null,
        "granite",
        prompt,
        parameters,
        null,
        null,
        "f" + number,
        List.of(endpoints));
  }

  private static SeenEndpoint endpoint(String url, boolean enabled) {
    return new SeenEndpoint(
        UUID.randomUUID(),
        "granite-4",
        UUID.randomUUID(),
        1,
        url,
        "g",
        null,
        null,
        1,
        enabled,
        Instant.EPOCH,
        null);
  }

  private static RevisionDifference prompts(String before, String after) {
    List<RevisionDifference> all =
        RevisionDifference.between(revision(1, before, Map.of()), revision(2, after, Map.of()));
    assertEquals(1, all.size());
    assertEquals("prompt", all.get(0).field());
    return all.get(0);
  }

  @Test
  void onlyWhatDiffersIsTold() {
    SeenRevision one =
        revision(
            1,
            "Be brief.",
            Map.of("temperature", 0.5, "max_tokens", 200),
            endpoint("http://a/v1", true),
            endpoint("http://c/v1", false));
    SeenRevision other =
        revision(
            2,
            "Be brief.",
            Map.of("temperature", 0.7, "max_tokens", 200, "top_p", 0.9),
            endpoint("http://b/v1", true));
    assertEquals(
        List.of(
            new RevisionDifference(
                null, "temperature", new Side(true, "", "0.5", ""), new Side(true, "", "0.7", "")),
            new RevisionDifference(null, "top_p", NOTHING, new Side(true, "", "0.9", "")),
            new RevisionDifference(
                "endpoints",
                null,
                new Side(true, "", "http://a/v1", " g"),
                new Side(true, "", "http://b/v1", " g"))),
        RevisionDifference.between(one, other));
    assertEquals(List.of(), RevisionDifference.between(one, one));
  }

  @Test
  void wholeWordsAreMarkedAndNoMore() {
    RevisionDifference differ = prompts("Be very brief, always.", "Be quite brief, always.");
    assertEquals(new Side(true, "Be ", "very", " brief, always."), differ.before());
    assertEquals(new Side(true, "Be ", "quite", " brief, always."), differ.after());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Be brief. | Be brief. Be kind.",
        "Be kind. Be brief. | Be brief.",
        "unbearable | bearable",
        "a a | a a a",
        "\uD83D\uDE00 | \uD83D\uDE01",
        "one\ttwo | one two"
      })
  void thePartsAreTheWholeAndNoPairOfCharsIsParted(String before, String after) {
    RevisionDifference differ = prompts(before, after);
    for (Side side : List.of(differ.before(), differ.after())) {
      for (String part : List.of(side.head(), side.middle(), side.tail())) {
        assertFalse(!part.isEmpty() && Character.isLowSurrogate(part.charAt(0)), side::toString);
      }
    }
    assertEquals(before, whole(differ.before()));
    assertEquals(after, whole(differ.after()));
    assertEquals(differ.before().head(), differ.after().head());
    assertEquals(differ.before().tail(), differ.after().tail());
  }

  private static String whole(Side side) {
    return side.head() + side.middle() + side.tail();
  }

  @Test
  void aPromptThatWasNotThereIsAllNew() {
    assertEquals(NOTHING, prompts(null, "Be brief.").before());
    assertEquals(new Side(true, "", "Be brief.", ""), prompts(null, "Be brief.").after());
  }

  @Test
  void theNewestTwoAreComparedUnlessOthersAreAskedFor() {
    List<SeenRevision> three =
        List.of(
            revision(1, "one", Map.of()),
            revision(2, "two", Map.of()),
            revision(3, "one", Map.of()));
    assertEquals(Optional.empty(), RevisionComparison.of(three.subList(0, 1), null, null));
    RevisionComparison usual = RevisionComparison.of(three, null, null).orElseThrow();
    assertEquals(List.of(2, 3), List.of(usual.before(), usual.after()));
    RevisionComparison ends = RevisionComparison.of(three, "1", "3").orElseThrow();
    assertEquals(List.of(), ends.differences());
    assertFalse(ends.missing());
    for (String wrong : List.of("", "0", "4", "x", "1 ", "-1", "9".repeat(40))) {
      RevisionComparison told = RevisionComparison.of(three, wrong, "1").orElseThrow();
      assertTrue(told.missing(), wrong);
      assertEquals(List.of(2, 3), List.of(told.before(), told.after()));
    }
  }
}
