package org.privatearena.lost;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.privatearena.browser.BattleScreen;
import org.privatearena.browser.Chromium;
import org.privatearena.browser.Visitor;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;
import org.privatearena.stack.SpareArena;

/** ACC-7: the data notice before a person's first battle, and again when its version changes. */
class DataNoticeIT {

  private static TestArena arena;
  private static Chromium chromium;

  private Visitor visitor;
  private Page page;
  private BattleScreen screen;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @AfterEach
  void leave() {
    visitor.close();
  }

  private void visit(String url, String account) {
    visitor = chromium.visitor(url);
    page = visitor.page();
    screen = new BattleScreen(page);
    visitor.signIn(account);
    visitor.open("/?new");
  }

  private void newcomer(String name) {
    arena.keycloak().evaluator(name, LabModels.QUICK);
    visit(arena.url(), name);
  }

  @Test
  void a_newcomer_sees_it_above_the_button_that_accepts_and_never_again() throws SQLException {
    newcomer("notice-newcomer");
    assertThat(page.locator("#data-notice li")).hasCount(4);
    assertThat(page.locator("#data-notice")).containsText("encrypted under a key of your own");
    assertThat(page.locator("#start")).containsText("Accept and start battle");
    assertEquals(List.of(), accepted(arena.database("arena_owner"), "notice-newcomer"));

    page.locator("#start").click();
    assertThat(page.locator("#prompt-error")).containsText("empty");
    assertThat(page.locator("#data-notice")).isVisible();
    assertEquals(List.of(), accepted(arena.database("arena_owner"), "notice-newcomer"));

    screen.begin("My first battle");
    screen.awaitState("READY");
    List<String> acceptances = accepted(arena.database("arena_owner"), "notice-newcomer");
    assertEquals(1, acceptances.size());
    assertTrue(acceptances.get(0).startsWith("1 en "), acceptances.toString());
    assertTrue(acceptances.get(0).endsWith(" terms-accepted"), acceptances.toString());

    screen.press("1");
    screen.awaitNames();
    visitor.open("/?new");
    assertThat(page.locator("#data-notice")).hasCount(0);
    assertThat(page.locator("#start")).hasText("Start battle");
    screen.begin("My second battle");
    screen.awaitState("READY");
    assertEquals(1, accepted(arena.database("arena_owner"), "notice-newcomer").size());
    visitor.expectNothingWrong();
  }

  @Test
  void what_was_accepted_must_be_the_present_version_and_the_prompt_stays() throws SQLException {
    newcomer("notice-late");
    page.evaluate("document.getElementById('data-notice-version').value = 'of yesterday'");
    page.locator("#prompt").fill("Typed under an older notice");
    page.locator("#start").click();
    assertThat(page.locator("#data-notice .error")).isVisible();
    assertThat(page.locator("#prompt")).hasValue("Typed under an older notice");
    assertEquals(List.of(), accepted(arena.database("arena_owner"), "notice-late"));
    page.locator("#start").click();
    page.locator("#battle").waitFor();
    assertEquals("Typed under an older notice", screen.textOf("#battle-prompt"));
    assertEquals(1, accepted(arena.database("arena_owner"), "notice-late").size());
    visitor.expectNothingWrong();
  }

  @Test
  void programs_are_not_asked() throws SQLException {
    newcomer("notice-program");
    arena.caller("notice-program").readyBattle("By a program");
    assertEquals(List.of(), accepted(arena.database("arena_owner"), "notice-program"));
    visitor.open("/?new");
    assertThat(page.locator("#data-notice")).isVisible();
  }

  @Test
  void another_version_is_asked_again_in_the_companys_own_words() throws SQLException, IOException {
    SpareArena spare = SpareArena.get();
    visit(spare.url(), "ben");
    screen.begin("Under version 1");
    screen.awaitState("READY");
    assertEquals(1, accepted(spare.database("arena_owner"), "ben").size());
    visitor.close();

    Path own =
        Files.writeString(
            spare.layout().folder().resolve("notice.txt"),
            "Our own <b>words</b>.\n\nA second paragraph.\n");
    spare.killServer();
    spare.startServer(
        Map.of(
            "ARENA_NOTICE_VERSION", "2 of the works council", "ARENA_NOTICE_FILE", own.toString()));
    assertEquals("1 then 2 of the works council", noticeVersions(spare.database("arena_owner")));
    visit(spare.url(), "ben");
    assertThat(page.locator("#data-notice p.text"))
        .hasText(new String[] {"Our own <b>words</b>.", "A second paragraph."});
    screen.begin("Under version 2");
    List<String> acceptances = accepted(spare.database("arena_owner"), "ben");
    assertEquals(2, acceptances.size());
    assertTrue(acceptances.get(1).startsWith("2 of the works council en "));
    visitor.open("/?new");
    assertThat(page.locator("#data-notice")).hasCount(0);
    visitor.expectNothingWrong();
  }

  /** AUD-10: what the Ledger said last of the setting, before and after. */
  private static String noticeVersions(Connection owner) throws SQLException {
    try (owner;
        PreparedStatement query =
            owner.prepareStatement(
                "select (fields::jsonb -> 2 ->> 1) || ' then ' || (fields::jsonb -> 3 ->> 1)"
                    + " from record_fields where kind = 'settings-changed'"
                    + " and subject = 'arena.notice.version' order by recorded_at desc limit 1");
        ResultSet row = query.executeQuery()) {
      return row.next() ? row.getString(1) : "none";
    }
  }

  /** Version, language, hash and kind of leaf of what somebody has accepted, oldest first. */
  private static List<String> accepted(Connection owner, String account) throws SQLException {
    List<String> accepted = new ArrayList<>();
    try (owner;
        PreparedStatement query =
            owner.prepareStatement(
                "select n.version, n.language, n.text_hash, convert_from(p.leaf, 'UTF8')"
                    + " from data_notice_acceptance n join entry_pending p on p.id = n.id"
                    + " join member_identity i on i.member_id = n.member_id"
                    + " where i.subject = ? order by n.accepted_at")) {
      query.setString(1, arena.keycloak().id(account));
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          String leaf = rows.getString(4);
          accepted.add(
              "%s %s %s %s"
                  .formatted(
                      rows.getString(1),
                      rows.getString(2),
                      HexFormat.of().formatHex(rows.getBytes(3)),
                      leaf.contains("\"kind\":\"terms-accepted\"") ? "terms-accepted" : leaf));
        }
      }
    }
    return accepted;
  }
}
