package org.privatearena.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.PageVisitor;
import org.privatearena.scenario.TestArena;
import org.privatearena.scenario.Until;

/**
 * What the tour shows of the record: a battle with a sealed vote, a search that has found it by its
 * words, and everything verified. Made once in a run and ended before anybody looks.
 *
 * @param battle id of the battle
 * @param search id of the search in texts
 * @param verification id of the verification
 */
record TourRecord(String battle, String search, String verification) {

  private static final String ASKER = "tour-asker";
  private static final String WORDS = "quinquereme of Tyre";
  private static final Duration LONGEST_JOB = Duration.ofMinutes(3);
  private static final Pattern MEMBER = Pattern.compile("[?]member=([0-9a-f-]{36})");
  private static final Pattern JOB = Pattern.compile("[?]id=([0-9a-f-]{36})");

  private static TourRecord made;

  /** The run's only one. */
  static synchronized TourRecord in(TestArena arena) {
    if (made == null) {
      made = make(arena);
    }
    return made;
  }

  private static TourRecord make(TestArena arena) {
    arena.keycloak().evaluator(ASKER, LabModels.QUICK);
    Caller asker = arena.caller(ASKER);
    String battle = asker.readyBattle("Where does the " + WORDS + " row?");
    Caller.expect(200, asker.vote(battle, "A_BETTER"));
    PageVisitor cora = PageVisitor.signedOn(arena, "cora");
    String story = "/battle-story.xhtml?battle=" + battle;
    Until.holds(
        "the vote is sealed and the prompt labelled",
        () -> holds(cora, story, "data-verdict=\"VERIFIED\"", "data-event=\"LABEL\""));
    String member = first(MEMBER, cora.get(story).body());
    HttpResponse<String> searched =
        cora.press(
            "/compliance.xhtml?member=" + member,
            "texts-form",
            "texts-begin",
            Map.of("words", WORDS, "reason", "A complaint"));
    String search = ended(cora, "/text-search.xhtml", searched);
    assertTrue(
        holds(cora, "/text-search.xhtml?id=" + search, "id=\"hits\""), "the words are found");
    HttpResponse<String> verified =
        cora.press("/verification.xhtml", "verify-form", "verify", Map.of());
    return new TourRecord(battle, search, ended(cora, "/verification.xhtml", verified));
  }

  /** The id of the job that an answer leads to, once it has ended. */
  private static String ended(PageVisitor visitor, String page, HttpResponse<String> led) {
    String job = first(JOB, led.uri().toString());
    Until.holds(
        "the job of " + page + " ends",
        LONGEST_JOB,
        () -> holds(visitor, page + "?id=" + job, "data-state=\"DONE\""));
    return job;
  }

  private static boolean holds(PageVisitor visitor, String path, String... parts) {
    String page = visitor.get(path).body();
    for (String part : parts) {
      if (!page.contains(part)) {
        return false;
      }
    }
    return true;
  }

  private static String first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    assertTrue(found.find(), "no " + pattern + " in " + text);
    return found.group(1);
  }
}
