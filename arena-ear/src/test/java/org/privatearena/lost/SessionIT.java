package org.privatearena.lost;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.privatearena.browser.BattleScreen;
import org.privatearena.browser.Chromium;
import org.privatearena.browser.LongAnswers;
import org.privatearena.browser.Visitor;
import org.privatearena.lost.SignInAgain.Ending;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;

/** ACC-8: a session that ends under an open page is said, and nothing typed is lost or misused. */
class SessionIT {

  /** What a session that has ended looks like in the browser's console, and nothing more. */
  private static final String ENDED =
      "(status 401: .*/api/v1/.*|console error: Failed to load resource: .* 401 .*/api/v1/.*)";

  private static TestArena arena;
  private static Chromium chromium;
  private static int people;

  private Visitor visitor;
  private Page page;
  private BattleScreen screen;
  private SignInAgain session;
  private String person;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @BeforeEach
  void visit() {
    visitor = chromium.visitor(arena.url());
    page = visitor.page();
    screen = new BattleScreen(page);
    session = new SignInAgain(arena.url(), visitor);
  }

  @AfterEach
  void leave() {
    visitor.close();
  }

  /** Somebody of whom no other test knows. */
  private void signInTo(String group) {
    person = somebody(group);
    visitor.signIn(person);
    visitor.open("/?new");
    page.evaluate("window.sameDocument = true");
  }

  private static String somebody(String group) {
    String name = "session-" + people++;
    arena.keycloak().evaluator(name, group);
    return name;
  }

  @ParameterizedTest
  @EnumSource(Ending.class)
  void on_a_click_it_is_said_and_what_was_typed_is_sent_after_signing_in_in_place(Ending ending) {
    signInTo(LabModels.QUICK);
    page.locator("#prompt").fill("Typed before the session ended: é 🦊 <b>");
    page.locator("input[name=mode][value=complete]").check();
    session.end(ending, person);
    page.locator("#start").click();
    session.expectDialog("ended");
    assertThat(page.locator("#session-heading")).hasText("Your session has ended");
    session.expectSameDocument();
    session.by(ending, person);
    page.locator("#battle").waitFor();
    assertEquals("Typed before the session ended: é 🦊 <b>", screen.textOf("#battle-prompt"));
    assertThat(page.locator("#state-a"))
        .hasAttribute("data-waiting", "Both answers appear when both are complete");
    screen.awaitState("READY");
    assertEquals(1, battles(person));
    assertEquals(null, page.evaluate("sessionStorage.getItem('arena.kept')"));
    assertEquals(null, page.evaluate("sessionStorage.getItem('arena.prompt')"));
    visitor.expectNothingWrongBut(ENDED);
  }

  @ParameterizedTest
  @EnumSource(Ending.class)
  void a_vote_by_key_is_cast_once_after_signing_in_in_place(Ending ending) {
    signInTo(LabModels.QUICK);
    screen.begin("Vote after a pause");
    screen.awaitState("READY");
    String battle = screen.id();
    session.end(ending, person);
    screen.press("2");
    session.expectDialog("ended");
    assertEquals(0, page.locator("#names-a, #names-b").count());
    page.keyboard().press("1");
    session.by(ending, person);
    screen.awaitNames();
    assertThat(page.locator("#result")).hasAttribute("data-choice", "B_BETTER");
    assertEquals(battle, screen.id());
    assertEquals(1, votes(battle));
    visitor.expectNothingWrongBut(ENDED);
  }

  @Test
  void a_call_of_the_pages_script_is_made_again_after_signing_in_in_place() {
    visitor.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    signInTo(LabModels.QUICK);
    screen.begin("Copy after a pause");
    screen.awaitState("READY");
    page.evaluate("window.sameDocument = true");
    session.end(Ending.ALL_COOKIES_GONE, person);
    page.locator("#copy-a").click();
    session.inTheWindow(person);
    session.expectNoDialog();
    assertThat(page.locator("#copied")).hasText("Copied.");
    assertEquals(LabModels.TEXT, page.evaluate("navigator.clipboard.readText()"));
    session.expectSameDocument();
    visitor.expectNothingWrongBut(ENDED);
  }

  @Test
  void an_ajax_post_of_faces_is_said_too_and_the_form_can_be_sent_after_signing_in_in_place() {
    signInTo(LabModels.QUICK);
    page.locator("#prompt").fill("Sent by Faces itself");
    session.end(Ending.ALL_COOKIES_GONE, person);
    page.evaluate(
        "() => { PrimeFaces.ajax.Request.handle({source: 'prompt', process: '@form',"
            + " update: '@form', formId: 'start-form'}); }");
    session.inTheWindow(person);
    session.expectNoDialog();
    session.expectSameDocument();
    assertThat(page.locator("#prompt")).hasValue("Sent by Faces itself");
    page.locator("#start").click();
    page.locator("#battle").waitFor();
    assertEquals("Sent by Faces itself", screen.textOf("#battle-prompt"));
    assertEquals(1, battles(person));
  }

  @ParameterizedTest
  @EnumSource(Ending.class)
  void an_open_stream_goes_on_after_signing_in_in_place_and_then_the_vote_counts(Ending ending) {
    // What Keycloak has done the server notices only after a while.
    boolean late = ending == Ending.BY_KEYCLOAK;
    List<String> answers = late ? LabModels.LONG_TEXTS : LabModels.SHORTER_TEXTS;
    signInTo(LabModels.LONG);
    screen.begin(late ? "Listen while it ends" : LabModels.ASK_SHORTER.get(0), "live");
    screen.awaitMoreThan(200, 200);
    page.evaluate("window.sameDocument = true");
    String battle = screen.id();
    session.end(ending, person);
    if (late) {
      // The server ends the stream itself.
      session.expectDialogSoon("ended");
    } else {
      // A connection that is made anew finds no session.
      page.evaluate("window.dispatchEvent(new Event('online'))");
    }
    session.expectDialog("ended");
    // Marks of Markdown go when a block is rendered.
    assertTrue(screen.text("a").length() > 100);
    session.by(ending, person);
    session.expectNoDialog();
    screen.awaitState("READY");
    session.expectSameDocument();
    LongAnswers.expectAll(screen, answers);
    List<String> streamed = List.of(screen.markup("a"), screen.markup("b"));
    assertThat(page.locator("#lost")).isHidden();
    screen.press("1");
    screen.awaitNames();
    assertEquals(streamed, List.of(screen.markup("a"), screen.markup("b")));
    assertEquals(1, votes(battle));
    visitor.expectNothingWrongBut(ENDED);
  }

  @Test
  void what_was_typed_is_never_sent_as_another_person() {
    signInTo(LabModels.QUICK);
    String other = somebody(LabModels.QUICK);
    page.locator("#prompt").fill("My own thoughts");
    session.end(Ending.ALL_COOKIES_GONE, person);
    page.locator("#start").click();
    session.inTheWindow(other);
    session.expectDialog("other");
    assertThat(page.locator("#session-heading")).hasText("Somebody else is signed in");
    assertEquals(0, battles(person) + battles(other));

    // Signing out in the small window, and on again as the person before.
    Page small = page.waitForPopup(() -> page.locator("#session-change").click());
    small.waitForURL(arena.url() + "/signed-out.html");
    small.locator("a.button").click();
    SignInAgain.signOn(small, person);
    small.locator("#sign-out").waitFor();
    small.close();
    page.evaluate("window.dispatchEvent(new Event('focus'))");
    page.locator("#battle").waitFor();
    assertEquals("My own thoughts", screen.textOf("#battle-prompt"));
    assertEquals(1, battles(person));
    assertEquals(0, battles(other));
  }

  @Test
  void the_other_person_may_go_on_with_nothing_of_the_first_one_left() {
    signInTo(LabModels.QUICK);
    String other = somebody(LabModels.QUICK);
    page.locator("#prompt").fill("My own thoughts");
    session.end(Ending.ALL_COOKIES_GONE, person);
    page.locator("#start").click();
    session.inTheWindow(other);
    session.expectDialog("other");
    page.locator("#session-new").click();
    assertThat(page.locator("#prompt")).hasValue("");
    assertThat(page.locator("#signed-in")).hasText(other + " Test");
    assertEquals(0, battles(person) + battles(other));
    assertFalse(page.evaluate("JSON.stringify(sessionStorage)").toString().contains("thoughts"));
  }

  @Test
  void where_no_window_opens_the_tab_signs_in_and_everything_typed_is_back() {
    signInTo(LabModels.QUICK);
    page.evaluate("window.open = () => null");
    page.locator("#prompt").fill("Typed\nin two lines");
    page.locator("input[name=mode][value=live]").check();
    session.end(Ending.ALL_COOKIES_GONE, person);
    page.locator("#start").click();
    session.expectDialog("ended");
    page.locator("#session-sign-in").click();
    SignInAgain.signOn(page, person);
    assertThat(page.locator("#notice")).containsText("What you typed is still here");
    assertThat(page.locator("#prompt")).hasValue("Typed\nin two lines");
    assertThat(page.locator("input[name=mode][value=live]")).isChecked();
    assertEquals(0, battles(person));
    page.locator("#start").click();
    page.locator("#battle").waitFor();
    assertEquals(1, battles(person));
  }

  @Test
  void what_was_typed_is_not_put_back_for_another_person() {
    signInTo(LabModels.QUICK);
    String other = somebody(LabModels.QUICK);
    page.locator("#prompt").fill("My own thoughts");
    session.end(Ending.ALL_COOKIES_GONE, person);
    page.locator("#start").click();
    page.locator("#session-here").click();
    SignInAgain.signOn(page, other);
    page.locator("#sign-out").waitFor();
    assertThat(page.locator("#prompt")).hasValue("");
    assertFalse(page.evaluate("JSON.stringify(sessionStorage)").toString().contains("thoughts"));
  }

  @Test
  void whoever_wants_to_wait_keeps_the_page_as_it_is() {
    signInTo(LabModels.QUICK);
    page.locator("#prompt").fill("Not now");
    session.end(Ending.ALL_COOKIES_GONE, person);
    page.locator("#start").click();
    session.expectDialog("ended");
    page.keyboard().press("Escape");
    session.expectNoDialog();
    assertThat(page.locator("#start")).isFocused();
    assertThat(page.locator("#prompt")).hasValue("Not now");
    session.expectSameDocument();
    page.locator("#start").click();
    session.inTheWindow(person);
    page.locator("#battle").waitFor();
    assertEquals("Not now", screen.textOf("#battle-prompt"));
  }

  @Test
  void another_tab_goes_on_too_when_one_has_signed_in_again() {
    signInTo(LabModels.QUICK);
    Page second = visitor.context().newPage();
    second.navigate(arena.url() + "/?new");
    second.locator("#prompt").fill("From the second tab");
    page.locator("#prompt").fill("From the first tab");
    session.end(Ending.ALL_COOKIES_GONE, person);
    page.locator("#start").click();
    session.inTheWindow(person);
    page.locator("#battle").waitFor();
    second.locator("#start").click();
    second.locator("#battle").waitFor();
    assertThat(second.locator("#battle-prompt")).hasText("From the second tab");
    assertEquals(2, battles(person));
  }

  @Test
  void the_answer_names_nobody_and_tells_people_apart() {
    JsonObject ada = Caller.expect(200, arena.caller("ada").get("/api/v1/session"));
    assertEquals(Set.of("person"), ada.keySet());
    assertEquals(ada, Caller.expect(200, arena.caller("ada").get("/api/v1/session")));
    assertNotEquals(ada, Caller.expect(200, arena.caller("ben").get("/api/v1/session")));
    assertFalse(ada.toString().contains(arena.keycloak().id("ada")));
    visitor.signIn("ada");
    assertThat(page.locator("#session")).hasAttribute("data-person", ada.getString("person"));
  }

  private static int battles(String account) {
    return count(
        "battle b join member_identity i on i.member_id = b.member_id where i.subject = ?",
        arena.keycloak().id(account));
  }

  private static int votes(String battle) {
    return count("vote where battle_id::text = ?", battle);
  }

  private static int count(String from, String value) {
    try (Connection owner = arena.database("arena_owner");
        PreparedStatement query = owner.prepareStatement("select count(*) from " + from)) {
      query.setString(1, value);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
