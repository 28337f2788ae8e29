package org.privatearena.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;

/** The page with the stream of prompts, and the correction of a battle's categories, by keys. */
class CategoriesBrowserIT {

  private static final String PROMPT = "Write a short story about a stapler that wants to travel.";

  private static TestArena arena;
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    chromium = Chromium.start();
    arena.keycloak().evaluator("category-asker", LabModels.QUICK);
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @Test
  void cat_7_an_administrator_reads_a_prompt_on_record_and_corrects_its_battle()
      throws SQLException {
    String battle = arena.caller("category-asker").readyBattle(PROMPT);
    try (Visitor visitor = chromium.visitor(arena.url())) {
      visitor.signIn("adam");
      Page page = visitor.page();
      page.locator("#nav-categories").press("Enter");
      assertThat(page.locator("#stream .multiple")).hasCount(8);
      assertThat(page.locator("#latest")).not().containsText("stapler");
      page.locator("#latest [data-battle='" + battle + "'] a").press("Enter");
      assertThat(page.locator("#correction-now .chip")).hasText("Creative writing");
      assertThat(page.locator("main")).not().containsText("stapler");
      long read = entries("content-read");
      page.locator("#read").press("Enter");
      assertThat(page.locator("#prompts")).containsText("stapler");
      assertEquals(read + 1, entries("content-read"));
      page.locator("#chosen input[value=creative-writing]").press(" ");
      page.locator("#chosen input[value=reasoning]").press(" ");
      page.locator("#correct").press("Enter");
      assertThat(page.locator("#reason-error")).containsText("reason");
      assertThat(page.locator("#chosen input[value=reasoning]")).isChecked();
      page.locator("#reason").fill("It is a riddle in truth.");
      page.locator("#correct").press("Enter");
      assertThat(page.locator("#notice")).isFocused();
      assertThat(page.locator("#correction-now .chip")).hasText("Reasoning");
      assertThat(page.locator("#history li")).hasCount(2);
      assertThat(page.locator("#history li").first()).containsText("Creative writing");
      visitor.expectNothingWrong();
    }
  }

  @Test
  void the_drawings_and_the_table_say_the_same() {
    arena.caller("category-asker").readyBattle(PROMPT);
    try (Visitor visitor = chromium.visitor(arena.url())) {
      visitor.signIn("cora");
      visitor.open("/categories.xhtml");
      Page page = visitor.page();
      page.locator("#figures summary").press("Enter");
      int sum =
          page.locator("#figures tbody tr td:nth-child(6)").allTextContents().stream()
              .mapToInt(Integer::parseInt)
              .sum();
      assertThat(page.locator("[data-category=creative-writing] .total"))
          .hasText(Integer.toString(sum));
      assertThat(page.locator("[data-category=creative-writing] .bar")).hasCount(1);
      page.locator("#latest a").first().click();
      assertThat(page.locator("#correction")).isVisible();
      assertThat(page.locator("#read")).hasCount(0);
      assertThat(page.locator("#correct")).hasCount(0);
      visitor.expectNothingWrong();
    }
  }

  @Test
  void the_period_can_be_chosen() {
    try (Visitor visitor = chromium.visitor(arena.url())) {
      visitor.signIn("cora");
      visitor.open("/categories.xhtml");
      Page page = visitor.page();
      page.locator("#from").fill("2026-01-01");
      page.locator("#to").fill("2026-01-31");
      page.locator("#show").press("Enter");
      page.waitForURL(
          address -> address.contains("from=2026-01-01") && address.contains("to=2026-01-31"));
      assertThat(page.locator("#latest-empty")).isVisible();
      visitor.expectNothingWrong();
    }
  }

  /** In pieces, a form could be sent before its own end, and with it its state, had arrived. */
  @Test
  void the_page_arrives_whole() {
    try (Visitor visitor = chromium.visitor(arena.url())) {
      visitor.signIn("adam");
      visitor.open("/categories.xhtml");
      assertNotNull(visitor.page().reload().headerValue("content-length"));
      visitor.expectNothingWrong();
    }
  }

  private static long entries(String kind) throws SQLException {
    try (Connection owner = arena.database("arena_owner");
        Statement statement = owner.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select count(*) from entry_pending where convert_from(leaf, 'UTF8') like '%\""
                    + kind
                    + "\"%'")) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
