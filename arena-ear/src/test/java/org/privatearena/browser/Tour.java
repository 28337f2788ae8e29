package org.privatearena.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;
import org.privatearena.stack.ClosedDatabase;
import org.privatearena.stack.StackLayout;
import org.privatearena.voteset.JudgedTwice;

/**
 * Leads through every page of the arena in every state that a person can meet, and calls whoever
 * looks at each: with the state's name and the page as it stands.
 */
final class Tour {

  private static final String STRANGER = "tour-stranger";
  private static final String NOBODY = "tour-nobody";
  private static final String FAILING = "tour-failing";
  private static final String STREAMING = "tour-streaming";
  private static final String FAMILY = "tour-family";
  private static final String NEWCOMER = "tour-newcomer";
  private static final String ALONE = "tour-alone";
  private static final String ONCE = "tour-once";
  private static final String FORGOTTEN = "tour-forgotten";

  /** Nobody looks at how the answers come, so nothing holds them back. */
  private static final String QUICKEST = "live";

  /** A coin decides which side fails; pictures want the same one each time. */
  private static final int COINS = 20;

  /** As whatever language writes a thousand. */
  private static final Pattern TOO_MANY = Pattern.compile("30.001");

  /** A character more than may be. */
  private static final String TOO_LONG = "And then? ".repeat(3000) + "!";

  private static final String PERSONAL =
      "Thank jane.doe@example.org,\nand say that 4111 1111 1111 1111 was charged.";
  private static final Pattern EVENTS = Pattern.compile(".*/events\\?view=page");

  private final TestArena arena;
  private final Chromium chromium;
  private final Browser.NewContextOptions options;
  private final BiConsumer<String, Page> look;
  private final Set<String> seen = new TreeSet<>();

  Tour(
      TestArena arena,
      Chromium chromium,
      Browser.NewContextOptions options,
      BiConsumer<String, Page> look) {
    this.arena = arena;
    this.chromium = chromium;
    this.options = options;
    this.look =
        (state, page) -> {
          note(state, page);
          look.accept(state, page);
        };
  }

  /** Makes the people whom the tour needs. */
  static void prepare(TestArena arena) {
    arena.keycloak().account(NOBODY);
    arena.keycloak().person(STRANGER, "evaluator");
    arena.keycloak().evaluator(FAILING, LabModels.FAILING);
    arena.keycloak().evaluator(STREAMING, LabModels.LONG);
    arena.keycloak().evaluator(FAMILY, LabModels.FAMILY);
    arena.keycloak().evaluator(ALONE, LabModels.ALONE);
    arena.keycloak().evaluator(ONCE, LabModels.ONCE);
    arena.keycloak().evaluator(NEWCOMER, LabModels.QUICK);
    new TourSets(arena).ready();
    new TourSets(arena).refused();
    new TourSets(arena).large();
    TourBattles.in(arena);
    TourRecord.in(arena);
    PlantedVotes.in(arena);
    Caller once = arena.caller(ONCE);
    Caller.expect(200, once.vote(once.readyBattle("One vote tells no distance"), "A_BETTER"));
  }

  /**
   * @param account an evaluator
   * @param prompt what this evaluator asks
   */
  void walk(String account, String prompt) {
    as(NEWCOMER, this::newcomer);
    as(account, visitor -> battle(visitor, prompt));
    as(STREAMING, this::answering);
    as(FAILING, this::voided);
    as(TourBattles.READER, this::held);
    as(STRANGER, this::stranger);
    as(FAMILY, visitor -> board(visitor, "leaderboard-without-votes"));
    as(ALONE, visitor -> board(visitor, "leaderboard-with-one-model"));
    as(ONCE, visitor -> board(visitor, "leaderboard-not-connected"));
    as(account, this::elsewhere);
    as("pia", this::provider);
    as("adam", this::administrator);
    as("cora", this::compliance);
    refused();
  }

  /** Where an evaluator has nothing to do. */
  private void elsewhere(Visitor visitor) {
    page(visitor, "/exports.xhtml", "exports-of-no-compliance");
    page(visitor, "/diagnostics.xhtml", "diagnostics-of-no-overseer");
    page(visitor, "/snapshots.xhtml", "snapshots-of-no-overseer");
    page(visitor, "/vote-sets.xhtml", "vote-sets-of-no-administrator");
    page(visitor, "/models.xhtml", "models-of-no-administrator");
    page(visitor, "/draws.xhtml", "draws-of-no-administrator");
    page(visitor, "/fleet.xhtml", "fleet-of-no-administrator");
    page(visitor, "/limits.xhtml", "limits-of-no-administrator");
  }

  private void provider(Visitor visitor) {
    page(visitor, "/categories.xhtml", "categories-of-no-overseer");
    page(visitor, "/leaderboard.xhtml", "leaderboard-of-no-reader");
  }

  private void administrator(Visitor visitor) {
    page(visitor, "/retention.xhtml", "retention-of-no-compliance");
    page(visitor, "/compliance.xhtml", "compliance-of-no-compliance");
    page(visitor, "/", "start-of-no-evaluator");
    models(visitor);
    fleet(visitor);
    draws(visitor);
    limits(visitor);
    sets(visitor);
    failed(visitor);
    categories(visitor);
  }

  private void compliance(Visitor visitor) {
    // Who sees every model sees the rated ones, whatever others have voted on.
    board(visitor, "leaderboard");
    everythingOfTheBoard(visitor);
    page(visitor, "/leaderboard.xhtml?set=" + new TourSets(arena).large(), "leaderboard-llmfao");
    diagnostics(visitor);
    snapshots(visitor);
    exports(visitor);
    record(visitor);
    page(visitor, "/categories.xhtml", "categories-of-compliance");
    // The last of all, because somebody is forgotten there.
    retention(visitor);
  }

  /** What says that it is not there, or not for this person, is no page that was seen. */
  private void note(String state, Page page) {
    if (!state.endsWith("missing") && page.locator("section.message").count() == 0) {
      String path = URI.create(page.url()).getPath();
      seen.add(path.equals("/") ? "index.xhtml" : path.substring(1));
    }
  }

  /** The pages of the arena that nobody has looked at, by the names of their files. */
  Set<String> unseen() {
    Path pages = StackLayout.checkout().resolve("arena-web/src/main/webapp");
    try (Stream<Path> files = Files.list(pages)) {
      Set<String> unseen = new TreeSet<>();
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".xhtml") && !seen.contains(name))
          .forEach(unseen::add);
      return unseen;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Visit {
    void by(Visitor visitor);
  }

  private void as(String account, Visit visit) {
    try (Visitor visitor = chromium.visitor(arena.url(), options)) {
      visitor.signIn(account);
      visit.by(visitor);
    }
  }

  private void page(Visitor visitor, String path, String name) {
    visitor.open(path);
    look.accept(name, visitor.page());
  }

  /** Somebody who never accepts the data notice. */
  private void newcomer(Visitor visitor) {
    Page page = visitor.page();
    visitor.open("/?new");
    page.locator("#data-notice").waitFor();
    look.accept("start-with-data-notice", page);
    page.locator("#data-notice-version").evaluate("e => { e.value = 'of yesterday'; }");
    page.locator("#prompt").fill("Typed under an older notice");
    page.locator("#start").click();
    page.locator("#data-notice .error").waitFor();
    page.waitForLoadState();
    look.accept("start-with-older-data-notice", page);
  }

  private void battle(Visitor visitor, String prompt) {
    Page page = visitor.page();
    BattleScreen screen = new BattleScreen(page);
    visitor.open("/?new");
    page.locator("#preferences-button").click();
    look.accept("preferences", page);
    page.keyboard().press("Escape");
    page(visitor, "/?new&notice=expired", "start-after-waiting-too-long");
    page(visitor, "/?new&notice=unsent", "start-after-nothing-arrived");
    lost(visitor);
    page.locator("#prompt").fill(PERSONAL);
    page.locator("#start").click();
    page.locator("#warning mark").first().waitFor();
    look.accept("start-with-prompt-warning", page);
    visitor.open("/?new");
    screen.begin(prompt, QUICKEST);
    screen.awaitState("READY");
    look.accept("battle-ready", page);
    String battle = screen.id();
    page(visitor, "/?battle=" + battle + "&notice=not-ready", "battle-notice");
    screen.press("1");
    screen.awaitNames();
    look.accept("battle-voted", page);
    page(visitor, "/?battle=" + battle + "&notice=already-voted", "battle-already-voted");
    page(visitor, "/?new", "start");
    page.locator("#start").click();
    page.locator("#prompt[aria-invalid=true]").waitFor();
    look.accept("start-refused", page);
    page.locator("#prompt").fill(TOO_LONG);
    page.locator("#start").click();
    page.locator("#prompt-error", new Page.LocatorOptions().setHasText(TOO_MANY)).waitFor();
    look.accept("start-refused-as-too-long", page);
    screen.begin(prompt, QUICKEST);
    screen.awaitState("READY");
    screen.press("3");
    screen.awaitNames();
    look.accept("battle-voted-tie", page);
    visitor.open("/?new");
    screen.begin(prompt, QUICKEST);
    screen.awaitState("READY");
    expire(UUID.fromString(screen.id()));
    page(visitor, "/?battle=" + screen.id(), "battle-expired");
    page(visitor, "/?battle=" + UUID.randomUUID(), "battle-missing");
    page(visitor, "/nothing-here", "404");
    page.locator("a.button").click();
    page.locator("#sign-out").click();
    page.waitForURL(arena.url() + "/signed-out.html");
    look.accept("signed-out", page);
  }

  /** What a page says instead of sending a form that would be lost. */
  private void lost(Visitor visitor) {
    asking(visitor, 401, "{}", "session-ended");
    asking(visitor, 503, "{}", "session-unavailable");
    asking(visitor, 200, "{\"person\":\"of somebody else\"}", "session-of-somebody-else");
    visitor.open("/signed-in");
    look.accept("signed-in", visitor.page());
    databaseAway(visitor);
    visitor.open("/?new");
  }

  private void asking(Visitor visitor, int status, String answer, String name) {
    Page page = visitor.page();
    visitor.open("/?new");
    page.route(
        arena.url() + "/api/v1/session",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setStatus(status)
                    .setContentType("application/json")
                    .setBody(answer)));
    page.locator("#start").click();
    page.locator("#session").waitFor();
    look.accept(name, page);
    page.unroute(arena.url() + "/api/v1/session");
  }

  private void databaseAway(Visitor visitor) {
    try {
      ClosedDatabase closed =
          ClosedDatabase.of(arena.database("arena_owner"), arena.database("arena_app"));
      try {
        visitor.open("/");
        visitor.page().locator("#plain-503").waitFor();
        look.accept("503", visitor.page());
      } finally {
        closed.close();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** No code closes battles yet, but the page knows that they can be closed. */
  private void expire(UUID battle) {
    try (Connection owner = arena.database("arena_owner");
        PreparedStatement update =
            owner.prepareStatement("update battle set state = 'EXPIRED' where id = ?")) {
      update.setObject(1, battle);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Nobody can look at what grows: from some moment on the page hears nothing more. */
  private void answering(Visitor visitor) {
    Page page = visitor.page();
    BattleScreen screen = new BattleScreen(page);
    visitor.open("/?new");
    screen.begin("Take your time");
    screen.awaitMoreThan(40, 40);
    hearing(page, route -> {});
    lookWhileAnswering("battle-answering", screen, page);
    hearing(page, Route::abort);
    page.locator("#lost").waitFor();
    lookWhileAnswering("battle-connection-lost", screen, page);
    page.unroute(EVENTS);
    visitor.open("/?new");
    screen.begin("Show both at the end", "complete");
    hearing(page, route -> {});
    assertEquals(page.locator("#state-a").getAttribute("data-waiting"), screen.textOf("#state-a"));
    lookWhileAnswering("battle-waiting-for-both", screen, page);
    page.unroute(EVENTS);
    // However long somebody has looked, this one still runs.
    visitor.open("/?new");
    screen.begin("Stop, please");
    screen.awaitMoreThan(0, 0);
    page.locator("#stop").click();
    screen.awaitState("VOID");
    page.waitForLoadState();
    look.accept("battle-stopped", page);
  }

  /** A connection that is made anew meets this. */
  private static void hearing(Page page, Consumer<Route> connection) {
    page.unroute(EVENTS);
    page.route(EVENTS, connection);
    page.waitForRequest(
        EVENTS, () -> page.evaluate("() => window.dispatchEvent(new Event('online'))"));
  }

  private void lookWhileAnswering(String state, BattleScreen screen, Page page) {
    look.accept(state, page);
    assertEquals("ANSWERING", screen.state(), state);
  }

  /** Battles of which nothing runs any more. */
  private void held(Visitor visitor) {
    TourBattles battles = TourBattles.in(arena);
    page(visitor, "/?battle=" + battles.markdown(), "battle-markdown");
    page(visitor, "/?battle=" + battles.followed(), "battle-second-turn");
    visitor.page().locator(".earlier summary").click();
    look.accept("battle-second-turn-open", visitor.page());
  }

  private void voided(Visitor visitor) {
    BattleScreen screen = new BattleScreen(visitor.page());
    for (int i = 0; i < COINS && (i == 0 || !failed(visitor, "b")); i++) {
      visitor.open("/?new");
      screen.begin("Fail, please", QUICKEST);
      screen.awaitState("VOID");
    }
    look.accept("battle-void", visitor.page());
  }

  private static boolean failed(Visitor visitor, String side) {
    return "failed".equals(visitor.page().locator("#answer-" + side).getAttribute("data-state"));
  }

  private void stranger(Visitor visitor) {
    Page page = visitor.page();
    visitor.open("/?new");
    page.locator("#prompt").fill("Is anybody there?");
    page.locator("#start").click();
    page.locator("#prompt[aria-invalid=true]").waitFor();
    look.accept("start-without-models", page);
    board(visitor, "leaderboard-without-models");
  }

  private void board(Visitor visitor, String name) {
    page(visitor, "/leaderboard.xhtml", name);
  }

  private void everythingOfTheBoard(Visitor visitor) {
    Page page = visitor.page();
    page(visitor, "/leaderboard.xhtml?group=research&from=2026-02-30", "leaderboard-wrong");
    visitor.open("/leaderboard.xhtml?group=%2Fboard-lab&method=grounded-rao-kupper");
    page.evaluate(
        "() => document.querySelectorAll('main details').forEach((d) => { d.open = true; })");
    look.accept("leaderboard-open", page);
  }

  private void diagnostics(Visitor visitor) {
    page(visitor, "/diagnostics.xhtml?group=%2Fboard-lab", "diagnostics");
    page(visitor, "/diagnostics.xhtml?set=" + DividedVotes.in(arena), "diagnostics-divided");
    page(visitor, "/diagnostics.xhtml?set=" + new TourSets(arena).large(), "diagnostics-llmfao");
    page(visitor, "/diagnostics.xhtml?set=" + JudgedTwice.in(arena), "diagnostics-judged-twice");
    page(visitor, "/diagnostics.xhtml?from=2001-01-01&to=2001-01-02", "diagnostics-of-no-vote");
    page(visitor, "/diagnostics.xhtml?group=research", "diagnostics-wrong");
    Page page = visitor.page();
    visitor.open("/diagnostics.xhtml?group=%2Fboard-lab");
    page.locator("#rater-table .flag-way").first().click();
    page.locator("#flag").click();
    page.locator("#flag-error:not(:empty)").waitFor();
    look.accept("diagnostics-flag-without-a-reason", page);
  }

  private void snapshots(Visitor visitor) {
    List<String> ids = boards();
    page(visitor, "/snapshots.xhtml?group=%2Fboard-lab&method=davidson", "snapshots");
    page(visitor, "/snapshots.xhtml?id=" + ids.get(0), "snapshot");
    page(
        visitor,
        "/snapshots.xhtml?id=" + ids.get(1) + "&since=" + ids.get(0),
        "snapshots-compared");
    page(visitor, "/snapshots.xhtml?id=" + UUID.randomUUID(), "snapshot-missing");
  }

  private void retention(Visitor visitor) {
    Page page = visitor.page();
    page(visitor, "/retention.xhtml", "retention");
    page.locator("#place").click();
    page.locator("#hold-reason[aria-invalid=true]").waitFor();
    page.waitForLoadState();
    look.accept("retention-refused", page);
    visitor.open("/retention.xhtml");
    page.locator("#member").fill(arena.keycloak().id(ONCE));
    page.locator("#show").click();
    page.locator("#preview").waitFor();
    page.waitForLoadState();
    look.accept("retention-preview", page);
    String erased = erasure();
    page(visitor, "/retention.xhtml?erasure=" + erased, "retention-certificate");
    page.locator("#rehearse").click();
    page.locator("#outlook").waitFor();
    page.waitForLoadState();
    look.accept("retention-outlook", page);
  }

  private String erasure() {
    arena.keycloak().evaluator(FORGOTTEN, LabModels.QUICK);
    Caller forgotten = arena.caller(FORGOTTEN);
    Caller.expect(200, forgotten.vote(forgotten.readyBattle("Forget this"), "TIE"));
    String order = "{\"member\":\"" + arena.keycloak().id(FORGOTTEN) + "\",\"reason\":\"Case 12\"}";
    return Caller.expect(201, arena.caller("cora").post("/api/v1/erasures", order)).getString("id");
  }

  /** Only what has ended: nothing that a page waits for is begun here. */
  private void record(Visitor visitor) {
    Page page = visitor.page();
    TourRecord record = TourRecord.in(arena);
    page(visitor, "/compliance.xhtml?group=%2Fboard-lab%2Ffew", "compliance");
    page.locator("#texts-begin").click();
    page.locator("#words[aria-invalid=true]").waitFor();
    page.waitForLoadState();
    look.accept("compliance-texts-refused", page);
    page(visitor, "/compliance.xhtml?from=2001-01-01&to=2001-01-02", "compliance-of-no-battle");
    page(visitor, "/compliance.xhtml?member=nobody", "compliance-wrong");
    page(visitor, "/battle-story.xhtml?battle=" + record.battle(), "battle-story");
    page.locator("#reason").fill("For the pictures of this page");
    page.locator("#read").click();
    page.locator("#shown").waitFor();
    page.waitForLoadState();
    look.accept("battle-story-texts", page);
    page(visitor, "/battle-story.xhtml?battle=" + UUID.randomUUID(), "battle-story-missing");
    page(visitor, "/text-search.xhtml", "text-searches");
    page(visitor, "/text-search.xhtml?id=" + record.search(), "text-search");
    page(visitor, "/ledger.xhtml", "ledger");
    page(visitor, "/ledger-entry.xhtml?index=0", "ledger-entry");
    page(visitor, "/verification.xhtml", "verifications");
    page(visitor, "/verification.xhtml?id=" + record.verification(), "verification");
  }

  /** Two boards of the votes planted, stored anew. */
  private List<String> boards() {
    return Stream.of("unflagged", "all")
        .map(votes -> "{\"query\":{\"group\":\"/board-lab\",\"votes\":\"" + votes + "\"}}")
        .map(query -> Caller.expect(201, arena.caller("cora").post("/api/v1/snapshots", query)))
        .map(stored -> stored.getString("id"))
        .toList();
  }

  private void categories(Visitor visitor) {
    Page page = visitor.page();
    page(visitor, "/categories.xhtml", "categories");
    page(visitor, "/categories.xhtml?from=2001-01-01&to=2001-01-07", "categories-of-no-prompt");
    page(visitor, "/categories.xhtml?from=today", "categories-of-no-period");
    page.locator("#figures summary").click();
    look.accept("categories-figures", page);
    page.locator("#latest a").first().click();
    page.locator("#correction").waitFor();
    // Only then have scripts put times into the browser's zone.
    page.waitForLoadState();
    look.accept("categories-battle", page);
    String battle = page.url();
    page.locator("#read").click();
    page.locator("#prompts").waitFor();
    page.waitForLoadState();
    look.accept("categories-prompts", page);
    page.navigate(battle);
    page.locator("#correct").click();
    page.locator("#reason[aria-invalid=true]").waitFor();
    page.waitForLoadState();
    look.accept("categories-refused", page);
  }

  private void exports(Visitor visitor) {
    Page page = visitor.page();
    visitor.open("/exports.xhtml");
    page.locator("#kind-preferences").check();
    page.locator("#export-begin").click();
    page.locator("#export-error:not(:empty)").waitFor();
    page.locator("#export-count[data-counted=true]").waitFor();
    look.accept("exports-refused", page);
    page.locator("#kind-leaderboard").check();
    look.accept("exports-of-a-leaderboard", page);
    visitor.open("/exports.xhtml");
    page.locator("#export-purpose").fill("For the pictures of this page");
    page.locator("#export-begin").click();
    page.locator(".export[data-state=READY]").first().waitFor();
    page.locator("#export-count[data-counted=true]").waitFor();
    look.accept("exports", page);
    TourExports.ask(arena);
    as("carl", this::colleague);
  }

  /** Whoever may release what another one has asked for. */
  private void colleague(Visitor visitor) {
    Page page = visitor.page();
    visitor.open("/exports.xhtml");
    page.locator("#export-count[data-counted=true]").waitFor();
    look.accept("exports-of-a-colleague", page);
    Locator waiting = page.locator(".export[data-state=AWAITING_RELEASE]").first();
    waiting.locator("[data-do=refuse]").click();
    waiting.locator(".export-problem:not(:empty)").waitFor();
    look.accept("exports-refusal-without-a-reason", page);
  }

  private void limits(Visitor visitor) {
    Page page = visitor.page();
    page(visitor, "/limits.xhtml", "limits");
    page.locator("#limit-lines").fill("/nobody: as much as can be");
    page.locator("#limit").click();
    page.locator("#limit-error:not(:empty)").waitFor();
    look.accept("limits-refused", page);
  }

  /** Nobody can look at what moves. */
  private void fleet(Visitor visitor) {
    visitor.open("/fleet.xhtml");
    visitor.page().locator("#fleet-pause").click();
    look.accept("fleet", visitor.page());
  }

  private void draws(Visitor visitor) {
    Page page = visitor.page();
    page(visitor, "/draws.xhtml", "draws");
    page.locator("#plan-lines").fill("quimby-fast: as often as can be");
    page.locator("#save-plan").click();
    page.locator("#plan-error:not(:empty)").waitFor();
    look.accept("draws-refused", page);
    visitor.open("/draws.xhtml");
    page.locator("#plan-lines").fill("quimby-fast: 3");
    page.locator("#try-plan").click();
    page.locator("#tried").waitFor();
    look.accept("draws-tried", page);
  }

  private void models(Visitor visitor) {
    Page page = visitor.page();
    page(visitor, "/models.xhtml", "models");
    page.locator("#submit-model").click();
    page.locator("#submit-error:not(:empty)").waitFor();
    look.accept("models-form-refused", page);
    page(visitor, "/models.xhtml?model=quimby-fast", "model");
    page.locator("#probe").click();
    page.locator("#probed").waitFor();
    look.accept("model-probed", page);
    // What looks may load the page anew, and an answer to a form is nowhere to be loaded from.
    visitor.open("/models.xhtml?model=quimby-fast");
    page.locator("#move").click();
    page.locator("#move-error:not(:empty)").waitFor();
    look.accept("model-not-moved", page);
    page(visitor, "/models.xhtml?model=no-such-model", "model-missing");
  }

  private void sets(Visitor visitor) {
    Page page = visitor.page();
    TourSets sets = new TourSets(arena);
    page(visitor, "/vote-sets.xhtml", "vote-sets");
    page.locator("#import").click();
    page.locator("#import-error:not(:empty)").waitFor();
    look.accept("vote-sets-form-refused", page);
    page(visitor, "/vote-sets.xhtml?set=" + sets.ready(), "vote-set-ready");
    String refused = sets.refused();
    page(visitor, "/vote-sets.xhtml?set=" + refused, "vote-set-refused");
    sets.asIfRunning(refused);
    page(visitor, "/vote-sets.xhtml?set=" + refused, "vote-set-running");
    sets.refusedAgain(refused);
    page(visitor, "/vote-sets.xhtml?set=" + UUID.randomUUID(), "vote-set-missing");
  }

  /** Nothing in the arena fails when it is told to, but a wrong method is answered alike. */
  private void failed(Visitor visitor) {
    Page page = visitor.page();
    page.route(
        arena.url() + "/wrong-method",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setResponse(route.fetch(new Route.FetchOptions().setMethod("PUT")))));
    page.navigate(arena.url() + "/wrong-method");
    page.locator("#plain-500").waitFor();
    look.accept("500", page);
  }

  private void refused() {
    try (Visitor visitor = chromium.visitor(arena.url(), options)) {
      Page page = visitor.page();
      page.navigate(arena.url() + "/");
      page.locator("#username").fill(NOBODY);
      page.locator("#password").fill(NOBODY);
      page.locator("#kc-login").click();
      page.locator("#plain-403").waitFor();
      look.accept("403", page);
    }
  }
}
