package org.privatearena.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;
import org.privatearena.scenario.Until;

/** Compliance finds, reads and verifies on its pages; others are refused. */
class ComplianceBrowserIT {

  private static final String ASKER = "compliance-asker";
  private static final String PROMPT = "Where does the quinquereme of Nineveh row?";
  private static final double LONGEST_JOB_MS = 120_000;

  private static TestArena arena;
  private static Chromium chromium;
  private static String battle;

  private Visitor visitor;
  private Page page;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    chromium = Chromium.start();
    arena.keycloak().evaluator(ASKER, LabModels.QUICK);
    Caller asker = arena.caller(ASKER);
    battle = asker.readyBattle(PROMPT);
    Caller.expect(200, asker.vote(battle, "A_BETTER"));
    Until.holds("the vote is sealed", () -> !place().isEmpty());
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @BeforeEach
  void enter() {
    visitor = chromium.visitor(arena.url());
    visitor.signIn("cora");
    page = visitor.page();
  }

  @AfterEach
  void leave() {
    visitor.close();
  }

  /** Where the entry of the vote stands; empty while it waits. */
  private static String place() {
    return first(
        "select e.index::text from entry e join vote v on v.id = e.pending_id"
            + " where v.battle_id = '"
            + battle
            + "'");
  }

  private static String first(String query) {
    try (Connection owner = arena.database("arena_owner");
        Statement statement = owner.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getString(1) : "";
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void rewrite(String choice) {
    try (Connection owner = arena.database("arena_owner");
        Statement statement = owner.createStatement()) {
      statement.execute("alter table vote disable trigger written_once");
      statement.execute(
          "update vote set choice = '" + choice + "' where battle_id = '" + battle + "'");
      statement.execute("alter table vote enable trigger written_once");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_battle_is_found_its_story_told_and_its_texts_shown_once_a_reason_is_on_record() {
    String member = first("select member_id::text from battle where id = '" + battle + "'");
    page.locator("#nav-compliance").press("Enter");
    page.locator("#search-member").fill(member);
    page.locator("#search-outcome").selectOption("A_BETTER");
    page.locator("#search-show").press("Enter");
    page.waitForURL(address -> address.contains("member=" + member));
    assertThat(page.locator("#found-heading")).hasText("1 battle, 1 with a vote");
    assertThat(page.locator("#search-outcome")).hasValue("A_BETTER");
    String bookmark = page.url();
    page.locator("#found [data-battle='" + battle + "'] a").press("Enter");
    assertThat(page.locator("[data-event=VOTE] .standing"))
        .hasText(Pattern.compile("Verified at checkpoint \\d+"));
    assertThat(page.locator("main")).not().containsText("Nineveh");
    long read = reads();
    int told = page.locator("[data-event=READ]").count();
    page.locator("#read").press("Enter");
    assertThat(page.locator("#reason-error")).containsText("reason");
    assertEquals(read, reads());
    page.locator("#reason").fill("A question of the works council");
    page.locator("#read").press("Enter");
    assertThat(page.locator("#shown")).containsText("Nineveh");
    assertThat(page.locator("[data-event=READ]")).hasCount(told + 1);
    assertEquals(read + 1, reads());
    page.navigate(bookmark);
    assertThat(page.locator("#found > li")).hasCount(1);
    visitor.expectNothingWrong();
  }

  private static long reads() {
    return Long.parseLong(
        first(
            "select count(*) from content_read r join entry_pending p on p.id = r.id"
                + " where r.subject_id = '"
                + battle
                + "'"));
  }

  @Test
  void a_story_tells_the_hold_that_keeps_it_and_that_it_was_lifted() {
    Caller cora = arena.caller("cora");
    String member = first("select member_id::text from battle where id = '" + battle + "'");
    String order = "{\"member\":\"" + member + "\",\"reason\":\"Case 21\"}";
    String hold = Caller.expect(201, cora.post("/api/v1/holds", order)).getString("id");
    try {
      visitor.open("/battle-story.xhtml?battle=" + battle);
      assertThat(page.locator("[data-event=HOLD] .event-word")).hasText("Placed");
      assertThat(page.locator("[data-event=HOLD] .event-facts")).containsText("Case 21");
    } finally {
      Caller.expect(200, cora.call("DELETE", "/api/v1/holds/" + hold, null));
    }
    visitor.open("/battle-story.xhtml?battle=" + battle);
    assertThat(page.locator("[data-event=HOLD] .event-word"))
        .hasText(new String[] {"Placed", "Lifted"});
    visitor.expectNothingWrong();
  }

  @Test
  void words_are_searched_for_in_texts_with_a_reason_and_progress() {
    String member = first("select member_id::text from battle where id = '" + battle + "'");
    visitor.open("/compliance.xhtml?member=" + member);
    page.locator("#words").fill("QUINQUEREME of nineveh");
    page.locator("#texts-begin").press("Enter");
    assertThat(page.locator("#texts-error")).containsText("reason");
    assertThat(page.locator("#words")).hasValue("QUINQUEREME of nineveh");
    assertThat(page.locator("#found > li")).hasCount(1);
    page.locator("#reason").fill("A complaint");
    page.locator("#texts-begin").press("Enter");
    page.waitForURL(Pattern.compile(".*text-search\\.xhtml\\?id=.*"));
    assertThat(page.locator("#job"))
        .hasAttribute(
            "data-state",
            "DONE",
            new LocatorAssertions.HasAttributeOptions().setTimeout(LONGEST_JOB_MS));
    assertThat(page.locator("#hits [data-battle='" + battle + "']")).isVisible();
    assertThat(page.locator("#hits .hit-places").first()).hasText("1/prompt");
    String address = page.url();
    visitor.expectNothingWrong();
    try (Visitor carl = chromium.visitor(arena.url())) {
      carl.signIn("carl");
      carl.page().navigate(address);
      assertThat(carl.page().locator("#not-found")).isVisible();
      carl.expectNothingWrongBut("status 404: .*|console error: .*404.*");
    }
  }

  @Test
  void an_altered_vote_is_found_by_the_story_and_by_verifying_everything() {
    String place = place();
    arena.awaitOnBoards();
    rewrite("TIE");
    try {
      visitor.open("/battle-story.xhtml?battle=" + battle);
      assertThat(page.locator("#story-faults")).isVisible();
      assertThat(page.locator("[data-event=VOTE] .standing"))
          .hasAttribute("data-verdict", "ALTERED");
      verify();
      assertThat(page.locator("#verdict")).hasClass(Pattern.compile(".*bad.*"));
      assertThat(page.locator("#faults [data-flaw=RECORD_ALTERED][data-what='" + place + "']"))
          .isVisible();
    } finally {
      rewrite("A_BETTER");
    }
    verify();
    assertThat(page.locator("#faults [data-flaw=RECORD_ALTERED]")).hasCount(0);
    assertThat(page.locator("#verify-counts li")).hasCount(5);
    visitor.expectNothingWrong();
  }

  private void verify() {
    visitor.open("/verification.xhtml");
    page.locator("#verify").press("Enter");
    page.waitForURL(Pattern.compile(".*verification\\.xhtml\\?id=.*"));
    assertThat(page.locator("#job"))
        .hasAttribute(
            "data-state",
            "DONE",
            new LocatorAssertions.HasAttributeOptions().setTimeout(LONGEST_JOB_MS));
  }

  @Test
  void a_verification_can_be_cancelled_on_its_page() {
    // Of a node that is silent, but not for long enough to be given up.
    String job =
        first(
            "insert into compliance_job select gen_random_uuid(), 'VERIFICATION', id, 'RUNNING',"
                + " 'tree', 25, 100, 'elsewhere', now() + interval '1 hour', now() from member"
                + " limit 1 returning id::text");
    visitor.open("/verification.xhtml?id=" + job);
    assertThat(page.locator("#job-progress")).hasAttribute("value", "0.25");
    assertThat(page.locator("#job-stage")).containsText("step 25 of 100");
    page.locator("#cancel").press("Enter");
    assertThat(page.locator("#job")).hasAttribute("data-state", "CANCELLED");
    assertThat(page.locator("#cancel")).hasCount(0);
    visitor.expectNothingWrong();
  }

  @Test
  void the_ledger_is_leafed_through_and_an_entry_shown_with_its_proof() {
    String place = place();
    visitor.open("/ledger.xhtml?kind=vote-cast&from=" + place);
    assertThat(page.locator("#entries tbody tr").first()).hasAttribute("data-index", place);
    assertThat(page.locator("#book-keys")).containsText("+");
    assertThat(page.locator("#book-outside time")).isVisible();
    page.locator("#entries [data-index='" + place + "'] a").press("Enter");
    assertThat(page.locator(".standing").first()).hasAttribute("data-verdict", "VERIFIED");
    assertThat(page.locator("#leaf")).containsText("vote-cast");
    assertThat(page.locator("#note")).containsText("\u2014 ");
    page.locator("#to-story").press("Enter");
    assertThat(page.locator("#timeline")).isVisible();
    visitor.expectNothingWrong();
  }

  @Test
  void who_is_not_of_compliance_has_no_link_to_it_and_is_refused() {
    for (String account : new String[] {ASKER, "adam"}) {
      try (Visitor other = chromium.visitor(arena.url())) {
        other.signIn(account);
        assertThat(other.page().locator("#nav-compliance")).hasCount(0);
        for (String address :
            new String[] {"battle-story.xhtml?battle=" + battle, "ledger.xhtml"}) {
          other.open("/" + address);
          assertThat(other.page().locator("#not-compliance")).isVisible();
          assertThat(other.page().locator("#timeline, #entries")).hasCount(0);
        }
        other.expectNothingWrongBut("status 403: .*|console error: .*403.*");
      }
    }
  }
}
