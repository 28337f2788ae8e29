package org.privatearena.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.TestArena;
import org.privatearena.voteset.Import;

/** The leaderboard's page: what is asked of it is answered in place, and every number is true. */
class LeaderboardBrowserIT {

  private static final String PERSON = "board-person";
  private static final String OWN = "?group=%2Fboard-lab";
  private static final String PAGE = "/leaderboard.xhtml";

  private static TestArena arena;
  private static Chromium chromium;

  private Visitor visitor;
  private Page page;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    chromium = Chromium.start();
    PlantedVotes.in(arena);
    arena.keycloak().evaluator(PERSON, PlantedVotes.GROUP);
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @BeforeEach
  void enter() {
    visitor = chromium.visitor(arena.url());
    visitor.signIn(PERSON);
    page = visitor.page();
  }

  @AfterEach
  void leave() {
    visitor.close();
  }

  @Test
  void a_filter_changed_by_key_is_answered_in_place_in_the_address_and_in_words() {
    visitor.open(PAGE + OWN);
    assertThat(page.locator("#leaderboard tbody tr")).hasCount(PlantedVotes.names().size());
    page.evaluate("() => { window.__same = 1; }");
    page.locator("#board-how summary").click();
    String before = page.locator("#leaderboard .rating").first().textContent();
    page.locator("#filter-method").focus();
    page.keyboard().press("ArrowDown");
    page.waitForURL(Pattern.compile(".*method=rao-kupper.*"));
    assertThat(page.locator("#board-how .formula").first()).containsText("t b");
    assertThat(page.locator("#board-terms li")).hasCount(1);
    assertTrue(!before.equals(page.locator("#leaderboard .rating").first().textContent()));
    assertThat(page.locator("#filter-method")).isFocused();
    assertThat(page.locator("#board-said")).containsText("Updated. 340 votes by 12 people");
    assertEquals(1, page.evaluate("() => window.__same"));
    assertTrue(page.url().contains("group=%2Fboard-lab"), page.url());
    page.reload();
    assertThat(page.locator("#filter-method")).hasValue("rao-kupper");
    page.locator("#board-reset").click();
    page.waitForURL(arena.url() + PAGE);
    assertThat(page.locator("#filter-method")).hasValue("");
    visitor.expectNothingWrong();
  }

  @Test
  void style_is_taken_out_in_place_and_its_effects_are_told_in_points_with_intervals() {
    visitor.open(PAGE + OWN);
    assertThat(page.locator("#board-style")).hasCount(0);
    String before = page.locator("#leaderboard").textContent();
    page.locator("#filter-style").selectOption("all");
    page.waitForURL(Pattern.compile(".*style=all.*"));
    assertThat(page.locator("#style-terms tbody tr")).hasCount(3);
    for (String term : List.of("tokens", "lists", "bold")) {
      Locator row = page.locator("#style-terms tr[data-term=" + term + "]");
      assertThat(row.locator(".rating")).hasText(Pattern.compile("-?\\d+(\\.\\d)?"));
      assertThat(row.locator(".interval")).containsText(" to ");
    }
    assertThat(page.locator("#board-style-alike")).containsText("Headings");
    assertThat(page.locator("#board-without-style")).containsText("12 votes are left out");
    assertThat(page.locator("#board-votes")).containsText("328 votes");
    assertTrue(!before.equals(page.locator("#leaderboard").textContent()));
    page.locator("#board-how summary").click();
    assertThat(page.locator("#board-terms li")).hasCount(3);
    assertEquals(List.of(), Axe.violations(page));
    page.locator("#filter-style").selectOption("tokens");
    assertThat(page.locator("#style-terms tbody tr")).hasCount(1);
    visitor.open(PAGE + OWN + "&style=tokens,bold");
    assertThat(page.locator("#style-terms tbody tr")).hasCount(2);
    assertThat(page.locator("#filter-style")).hasValue("tokens,bold");
    visitor.open(PAGE + OWN + "&style=all&method=elo");
    assertThat(page.locator("#notice")).containsText("Bradley-Terry");
    visitor.expectNothingWrong();
  }

  @Test
  void a_pool_goes_with_its_weights_and_tells_who_sees_all_models_its_shares() {
    String pool = PAGE + OWN + "&weights=pool&pool=group:/board-lab=1";
    visitor.open(pool);
    assertThat(page.locator("#filter-weights")).hasValue("pool");
    page.locator("#board-how summary").click();
    assertThat(page.locator("#board-weighing li"))
        .hasText(
            "Design effect 1: so many times the votes would be needed to tell as much as without weights.");
    page.locator("#filter-weights").selectOption("rater");
    page.waitForURL(url -> url.contains("weights=rater") && !url.contains("pool"));
    assertThat(page.locator("#board-weighing li")).hasCount(1);
    // So a form without script sends it.
    visitor.open(PAGE + OWN + "&weights=pair&pool=group:/board-lab=1");
    assertThat(page.locator("#leaderboard tbody tr")).hasCount(PlantedVotes.names().size());
    assertThat(page.locator("#filter-weights")).hasValue("pair");
    assertThat(page.locator("#filter-pool")).hasValue("");
    assertThat(page.locator("#filter-pool")).isHidden();
    assertThat(page.locator("#board-downloads a[href*=pool]")).hasCount(0);
    visitor.open(PAGE + OWN + "&weights=pool&pool=group:/board-lab/few=9,*=1");
    assertThat(page.locator("#notice")).containsText("Fewer than 5 people");
    visitor.open(PAGE + OWN + "&weights=pool&pool=group:/elsewhere=1");
    assertThat(page.locator("#notice")).containsText("no votes of /elsewhere");
    visitor.expectNothingWrong();
    try (Visitor cora = chromium.visitor(arena.url())) {
      cora.signIn("cora");
      cora.open(pool);
      cora.page().locator("#board-how summary").click();
      assertThat(cora.page().locator("#board-weighing li").first())
          .hasText("/board-lab: 100% wanted, 100% reached.");
      cora.expectNothingWrong();
    }
  }

  @Test
  void the_shares_of_a_pool_are_given_where_the_weights_ask_for_them() {
    visitor.open(PAGE + OWN);
    assertThat(page.locator("#filter-pool")).isHidden();
    page.locator("#filter-weights").selectOption("pool");
    assertThat(page.locator("#filter-pool")).isVisible();
    assertThat(page.locator("#notice")).containsText("group:/research=60");
    assertThat(page.locator("#filter-pool")).hasAttribute("aria-invalid", "true");
    page.locator("#filter-pool").fill("group:/board-lab=3; nonsense");
    page.locator("#filter-pool").press("Enter");
    assertThat(page.locator("#notice")).containsText("cannot be read");
    page.locator("#filter-pool").fill("group:/board-lab=3");
    page.locator("#filter-pool").press("Enter");
    page.waitForURL(Pattern.compile(".*weights=pool&pool=group%3A%2Fboard-lab%3D3.*"));
    assertThat(page.locator("#leaderboard tbody tr")).hasCount(PlantedVotes.names().size());
    assertThat(page.locator("#filter-pool")).hasAttribute("aria-invalid", "false");
    assertThat(page.locator("#filter-pool")).isFocused();
    assertEquals(List.of(), Axe.violations(page));
    page.locator("#filter-weights").selectOption("");
    page.waitForURL(url -> !url.contains("pool"));
    assertThat(page.locator("#filter-pool")).isHidden();
    visitor.expectNothingWrong();
  }

  @Test
  void a_period_is_chosen_by_whole_days() {
    visitor.open(PAGE + OWN);
    assertThat(page.locator("#board-votes")).hasText("340 votes");
    page.locator("#filter-to").fill("2001-01-01");
    page.waitForURL(Pattern.compile(".*to=2001-01-01.*"));
    assertThat(page.locator("#board-votes")).hasText("No votes");
    assertThat(page.locator("#board-empty")).isVisible();
    assertThat(page.locator("#leaderboard")).hasCount(0);
    page.locator("#filter-from").fill("2001-01-02");
    assertThat(page.locator("#notice")).containsText("before the first");
    page.locator("#filter-to").fill("");
    page.waitForURL(url -> url.contains("from=2001-01-02") && !url.contains("to="));
    assertThat(page.locator("#board-votes")).hasText("340 votes");
    assertThat(page.locator("#leaderboard tbody tr")).hasCount(PlantedVotes.names().size());
    visitor.expectNothingWrong();
  }

  @Test
  void every_filter_of_the_page_asks_what_the_interface_is_asked() {
    Caller caller = arena.caller(PERSON);
    for (String query :
        List.of(
            "category=coding",
            "position=left",
            "weights=draw",
            "weights=pair",
            "weights=rater",
            "votes=all",
            "revisions=all",
            "revisions=pooled",
            "confidence=0.90",
            "intervals=vote")) {
      String name = query.substring(0, query.indexOf('='));
      visitor.open(PAGE + OWN);
      page.locator("#filter-" + name).selectOption(query.substring(name.length() + 1));
      page.waitForURL(Pattern.compile(".*" + Pattern.quote(query) + ".*"));
      JsonObject board = Caller.expect(200, caller.get("/api/v1/leaderboard" + OWN + "&" + query));
      List<String> ratings =
          board.getJsonArray("rows").getValuesAs(JsonObject.class).stream()
              .map(row -> points(row, "rating"))
              .toList();
      assertThat(page.locator("#leaderboard .rating")).hasText(ratings.toArray(String[]::new));
      assertThat(page.locator("#board-votes"))
          .hasText(board.getJsonObject("snapshot").getInt("votes") + " votes");
    }
    visitor.expectNothingWrong();
  }

  @Test
  void a_wrong_value_in_the_address_is_told_beside_the_filters_and_what_was_given_stays() {
    visitor.open(PAGE + "?group=research&weights=draw");
    assertThat(page.locator("#notice")).containsText("“research” is no group");
    assertThat(page.locator("#notice")).isFocused();
    assertThat(page.locator("#filter-group")).hasValue("research");
    assertThat(page.locator("#filter-group")).hasAttribute("aria-invalid", "true");
    assertThat(page.locator("#filter-weights")).hasValue("draw");
    assertThat(page.locator("#leaderboard")).hasCount(0);
    page.locator("#filter-group").fill(PlantedVotes.GROUP);
    page.locator("#filter-group").press("Enter");
    assertThat(page.locator("#leaderboard tbody tr")).hasCount(PlantedVotes.names().size());
    assertThat(page.locator("#filter-group")).hasAttribute("aria-invalid", "false");
    assertThat(page.locator("#filter-group")).isFocused();
    visitor.open(PAGE + OWN + "&method=elo&position=left");
    assertThat(page.locator("#notice")).containsText("Bradley-Terry");
    visitor.expectNothingWrong();
  }

  @Test
  void the_opinions_of_few_are_hidden_from_an_evaluator_and_shown_to_compliance() {
    visitor.open(PAGE + "?group=%2Fboard-lab%2Ffew");
    assertThat(page.locator("#notice")).containsText("Fewer than 5 people");
    assertThat(page.locator("#leaderboard")).hasCount(0);
    assertThat(page.locator("#board-groups [value='/board-lab']")).hasCount(1);
    assertThat(page.locator("#board-groups [value='/board-lab/few']")).hasCount(0);
    visitor.expectNothingWrong();
    try (Visitor cora = chromium.visitor(arena.url())) {
      cora.signIn("cora");
      cora.open(PAGE + "?group=%2Fboard-lab%2Ffew");
      assertThat(cora.page().locator("#leaderboard tbody tr").first()).isVisible();
      assertThat(cora.page().locator("#board-raters")).hasText("by 2 people");
      assertThat(cora.page().locator("#board-groups [value='/board-lab/few']")).hasCount(1);
      assertThat(cora.page().locator("#board-without-intervals")).containsText("no intervals yet");
      cora.expectNothingWrong();
    }
  }

  @Test
  void votes_are_chosen_by_campaign_and_a_campaign_of_few_is_on_offer_for_compliance_only() {
    visitor.open(PAGE + OWN);
    String few = "[value='" + PlantedVotes.CAMPAIGN_OF_FEW + "']";
    Locator campaign = page.locator("#filter-campaign");
    assertThat(campaign.locator(few)).hasCount(0);
    campaign.selectOption(PlantedVotes.CAMPAIGN.toString());
    page.waitForURL(Pattern.compile(".*campaign=" + PlantedVotes.CAMPAIGN + ".*"));
    JsonObject board =
        Caller.expect(
            200,
            arena
                .caller(PERSON)
                .get(
                    "/api/v1/leaderboard?group=/board-lab&revisions=all&campaign="
                        + PlantedVotes.CAMPAIGN));
    assertThat(page.locator("#board-votes"))
        .hasText(board.getJsonObject("snapshot").getInt("votes") + " votes");
    assertThat(page.locator("#board-votes")).not().hasText("340 votes");
    page.reload();
    assertThat(campaign).hasValue(PlantedVotes.CAMPAIGN.toString());
    campaign.selectOption("");
    assertThat(page.locator("#board-votes")).hasText("340 votes");
    visitor.open(PAGE + "?campaign=" + PlantedVotes.CAMPAIGN_OF_FEW);
    assertThat(page.locator("#notice")).containsText("Fewer than 5 people");
    visitor.expectNothingWrong();
    try (Visitor cora = chromium.visitor(arena.url())) {
      cora.signIn("cora");
      cora.open(PAGE + "?campaign=" + PlantedVotes.CAMPAIGN_OF_FEW);
      assertThat(cora.page().locator("#filter-campaign"))
          .hasValue(PlantedVotes.CAMPAIGN_OF_FEW.toString());
      assertThat(cora.page().locator("#board-raters")).hasText("by 2 people");
      cora.open("/diagnostics.xhtml");
      assertThat(cora.page().locator("#filter-campaign " + few)).hasCount(1);
      cora.expectNothingWrong();
    }
  }

  @Test
  void every_cell_of_both_matrices_is_what_the_database_counts() {
    visitor.open(PAGE + OWN);
    page.locator("#board-heat summary").click();
    page.locator("#board-met summary").click();
    List<String> names = page.locator("#board-heat tbody th").allTextContents();
    assertEquals(PlantedVotes.names().size(), names.size());
    assertEquals(names, page.locator("#board-heat thead .against").allTextContents());
    for (int i = 0; i < names.size(); i++) {
      Locator shares = page.locator("#board-heat tbody tr").nth(i).locator("td");
      Locator met = page.locator("#board-met tbody tr").nth(i).locator("td");
      for (int j = 0; j < names.size(); j++) {
        long[] counted = PlantedVotes.counted(arena, key(names.get(i)), key(names.get(j)));
        String where = names.get(i) + " against " + names.get(j);
        assertEquals(i == j ? "–" : "" + counted[2], met.nth(j).textContent(), where);
        double share = (counted[0] + counted[1] / 2.0) / counted[2];
        String expected = counted[2] == 0 ? "–" : (long) Math.rint(100 * share) + "%";
        assertEquals(expected, shares.nth(j).textContent(), where);
      }
    }
    visitor.expectNothingWrong();
  }

  private static String key(String name) {
    return PlantedVotes.key(PlantedVotes.names().indexOf(name));
  }

  @Test
  void the_downloads_say_the_same_as_the_interface() throws IOException {
    visitor.open(PAGE + OWN + "&confidence=0.9");
    JsonArray rows =
        Json.createReader(new StringReader(download("JSON data").text()))
            .readObject()
            .getJsonArray("rows");
    APIResponse table = download("CSV table");
    assertTrue(table.headers().get("content-type").startsWith("text/csv"));
    assertTrue(table.headers().get("content-disposition").contains("leaderboard.csv"));
    List<List<String>> lines = cells(table.text());
    List<String> head = lines.get(0);
    assertEquals(rows.size() + 1, lines.size());
    for (int i = 0; i < rows.size(); i++) {
      JsonObject row = rows.getJsonObject(i);
      for (String name : row.keySet()) {
        String said = row.isNull(name) ? "" : row.get(name).toString();
        String text = said.startsWith("\"") ? row.getString(name) : said;
        String guarded = text.startsWith("=") ? "'" + text : text;
        assertEquals(guarded, lines.get(i + 1).get(head.indexOf(name)), name);
      }
    }
    BufferedImage drawing = ImageIO.read(new ByteArrayInputStream(download("PNG picture").body()));
    assertEquals(1200, drawing.getWidth());
    assertEquals(56 + 34 * rows.size() + 20, drawing.getHeight());
    assertEquals(0xffffffff, drawing.getRGB(2, 2));
    Caller few = arena.caller(PERSON);
    Caller.expect(409, few.get("/api/v1/leaderboard/board.csv?group=/board-lab/few"));
    Caller.expect(422, few.get("/api/v1/leaderboard/board.png?method=best"));
    visitor.expectNothingWrong();
  }

  @Test
  void every_figure_of_the_table_is_that_of_the_interface_with_sizes_and_owners() {
    expectFiguresOf(visitor, PERSON, OWN);
    visitor.expectNothingWrong();
  }

  @Test
  void every_figure_of_the_table_is_that_of_the_interface_on_published_votes() {
    String votes = Import.figures("llmfao-votes.csv");
    JsonObject report =
        Import.of(votes)
            .with("provenance", "llmfao, CC BY 4.0")
            .key("leaderboard-llmfao")
            .ended(arena.caller("adam"), arena.layout());
    String set = "?set=" + report.getJsonObject("set").getString("id");
    try (Visitor cora = chromium.visitor(arena.url())) {
      cora.signIn("cora");
      expectFiguresOf(cora, "cora", set);
      assertThat(cora.page().locator("#leaderboard tbody tr")).hasCount(59);
      assertThat(cora.page().locator("#leaderboard .name").first()).hasText("GPT 4");
      cora.page().locator("#board-heat summary").click();
      assertThat(cora.page().locator("#board-heat tbody tr")).hasCount(25);
      assertThat(cora.page().locator("#board-heat-grid")).hasAttribute("viewBox", "0 0 59 59");
      assertThat(cora.page().locator("#board-heat-grid path.shade-self")).hasCount(1);
      cora.expectNothingWrong();
    }
  }

  private static void expectFiguresOf(Visitor visitor, String person, String query) {
    visitor.open(PAGE + query);
    Caller caller = arena.caller(person);
    JsonObject board = Caller.expect(200, caller.get("/api/v1/leaderboard" + query));
    JsonObject pairs = Caller.expect(200, caller.get("/api/v1/leaderboard/pairs" + query));
    List<JsonObject> rows = board.getJsonArray("rows").getValuesAs(JsonObject.class);
    Locator lines = visitor.page().locator("#leaderboard tbody tr");
    assertThat(lines).hasCount(rows.size());
    @SuppressWarnings("unchecked")
    List<List<String>> shown =
        (List<List<String>>)
            lines.evaluateAll(
                "trs => trs.map(tr => [tr.dataset.model, ...['.rank', '.name', '.rating',"
                    + " '.interval'].map(c => tr.querySelector(c).textContent),"
                    + " ...[...tr.querySelectorAll('.figure')].map(td => td.textContent)])");
    for (int i = 0; i < rows.size(); i++) {
      JsonObject row = rows.get(i);
      String model = row.getString("model");
      List<String> line = shown.get(i);
      boolean told = !row.isNull("low");
      boolean one = row.getInt("rank_low") == row.getInt("rank_high");
      assertEquals(
          List.of(
              model,
              "" + row.getInt("rank"),
              row.getString("name"),
              points(row, "rating"),
              told ? points(row, "low") + " to " + points(row, "high") : "none yet",
              one
                  ? "" + row.getInt("rank_low")
                  : row.getInt("rank_low") + "–" + row.getInt("rank_high"),
              "%,d".formatted(row.getInt("battles")),
              percent(winRate(pairs, model)),
              percent(row.getInt("both_bad") / (double) row.getInt("battles")),
              row.isNull("size") ? "–" : row.getString("size"),
              row.getString("owner").isEmpty() ? "–" : row.getString("owner")),
          line);
    }
  }

  @Test
  void every_interval_is_drawn_where_its_figures_are_and_around_its_mark() {
    visitor.open(PAGE + OWN);
    JsonObject board = Caller.expect(200, arena.caller(PERSON).get("/api/v1/leaderboard" + OWN));
    List<JsonObject> rows = board.getJsonArray("rows").getValuesAs(JsonObject.class);
    @SuppressWarnings("unchecked")
    List<List<String>> drawn =
        (List<List<String>>)
            page.locator("#leaderboard tbody .plot")
                .evaluateAll(
                    """
                    plots => plots.map((plot) => {
                      const span = plot.querySelector('.span');
                      const places = [span.getAttribute('x1'),
                          plot.querySelector('.mark').getAttribute('cx'), span.getAttribute('x2')];
                      return [...places.map((place) => place.replace(/%$/, '')),
                          String(span.getBoundingClientRect().width),
                          String(plot.getBoundingClientRect().width)];
                    })
                    """);
    assertEquals(rows.size(), drawn.size());
    double least = rows.stream().mapToDouble(r -> number(r, "low")).min().orElseThrow();
    double most = rows.stream().mapToDouble(r -> number(r, "high")).max().orElseThrow();
    for (int i = 0; i < rows.size(); i++) {
      JsonObject row = rows.get(i);
      List<Double> plot = drawn.get(i).stream().map(Double::valueOf).toList();
      String where = row.getString("model") + " is drawn at " + plot;
      assertTrue(plot.get(0) <= plot.get(1) && plot.get(1) <= plot.get(2), where);
      // The lowest lies at 5 % of the width, the highest at 95 %, and the others between.
      List<String> names = List.of("low", "rating", "high");
      for (int j = 0; j < names.size(); j++) {
        double share = (number(row, names.get(j)) - least) / (most - least);
        assertEquals(5 + 90 * share, plot.get(j), 0.06, where);
      }
      double wide = plot.get(4) * (plot.get(2) - plot.get(0)) / 100;
      assertTrue(wide > 1, where);
      assertEquals(wide, plot.get(3), 5, where);
    }
    visitor.expectNothingWrong();
  }

  private static double number(JsonObject row, String name) {
    return row.getJsonNumber(name).doubleValue();
  }

  private static String points(JsonObject row, String name) {
    return rounded(row.getJsonNumber(name).doubleValue());
  }

  private static String percent(double share) {
    return rounded(100 * share) + "%";
  }

  private static String rounded(double value) {
    return "" + (long) Math.rint(value);
  }

  /** The mean over the opponents met of (wins + ties/2)/battles, from the matrices. */
  private static double winRate(JsonObject pairs, String model) {
    List<String> keys =
        pairs.getJsonArray("models").getValuesAs(JsonString.class).stream()
            .map(JsonString::getString)
            .toList();
    int i = keys.indexOf(model);
    double sum = 0;
    int met = 0;
    for (int j = 0; j < keys.size(); j++) {
      double halves = cell(pairs, "ties", i, j) + cell(pairs, "both_bad", i, j);
      double battles = cell(pairs, "wins", i, j) + cell(pairs, "wins", j, i) + halves;
      if (i != j && battles > 0) {
        sum += (cell(pairs, "wins", i, j) + halves / 2) / battles;
        met++;
      }
    }
    return sum / met;
  }

  private static double cell(JsonObject pairs, String matrix, int i, int j) {
    return pairs.getJsonArray(matrix).getJsonArray(i).getJsonNumber(j).doubleValue();
  }

  private APIResponse download(String name) {
    String address = page.locator("#board-downloads a", hasText(name)).getAttribute("href");
    APIResponse response = page.request().get(arena.url() + address);
    assertEquals(200, response.status(), response.text());
    return response;
  }

  private static Page.LocatorOptions hasText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  /** RFC 4180. */
  private static List<List<String>> cells(String csv) {
    List<List<String>> lines = new ArrayList<>();
    for (String line : csv.lines().toList()) {
      List<String> cells = new ArrayList<>();
      StringBuilder cell = new StringBuilder();
      boolean quoted = false;
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
          cell.append(c);
          i++;
        } else if (c == '"') {
          quoted = !quoted;
        } else if (c == ',' && !quoted) {
          cells.add(cell.toString());
          cell.setLength(0);
        } else {
          cell.append(c);
        }
      }
      cells.add(cell.toString());
      lines.add(cells);
    }
    return lines;
  }

  @Test
  void a_name_that_tries_to_run_is_only_read() {
    visitor.open(PAGE + OWN);
    assertThat(page.locator(".ranking .name", hasText("<img src=x")))
        .hasText(PlantedVotes.HARMFUL_NAME);
    page.locator("#filter-votes").selectOption("all");
    page.waitForURL(Pattern.compile(".*votes=all.*"));
    visitor.open(PAGE + "?group=%22%3E%3Cscript%3Ewindow.__planted%3D1%3C%2Fscript%3E");
    assertThat(page.locator("#notice")).containsText("<script>");
    assertNull(page.evaluate("() => window.__planted"));
    visitor.expectNothingWrong();
  }

  @Test
  void the_head_of_a_column_explains_itself_to_the_keyboard_and_is_silent_after_escape() {
    visitor.open(PAGE + OWN);
    Locator text = page.locator("#tip-win-rate");
    assertThat(text).isHidden();
    page.locator("[aria-describedby=tip-win-rate]").focus();
    assertThat(text).isVisible();
    page.keyboard().press("Escape");
    assertThat(text).isHidden();
    page.locator("[aria-describedby=tip-bad]").hover();
    assertThat(page.locator("#tip-bad")).isVisible();
    visitor.expectNothingWrong();
  }

  @Test
  void a_narrow_page_explains_its_figures_too() {
    page.setViewportSize(390, 844);
    visitor.open(PAGE + OWN);
    for (String name : List.of("rank", "rating", "interval", "range", "bad", "owner")) {
      Locator text = page.locator("#tip-" + name);
      assertThat(text).isHidden();
      page.locator("[aria-describedby=tip-" + name + "]").focus();
      assertThat(text).isVisible();
      BoundingBox box = text.boundingBox();
      assertTrue(box.x >= 0 && box.x + box.width <= 390, name + " from " + box.x);
    }
    Number wide = (Number) page.evaluate("() => document.documentElement.scrollWidth");
    assertTrue(wide.intValue() <= 390, "" + wide);
    visitor.expectNothingWrong();
  }
}
