package org.privatearena.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is let in, as whom, and how they get out again: by token and by the page's cookie. */
class SignOnIT {

  private static final String BOARD = "/api/v1/leaderboard";
  private static final String BATTLES = "/api/v1/battles";
  private static final String PROMPT = "{\"prompt\":\"What is a salt?\"}";
  private static final String JSON = "application/json";

  private static TestArena arena;
  private static KeycloakAdmin keycloak;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    keycloak = arena.keycloak();
    keycloak.evaluator("visitor", LabModels.QUICK);
    keycloak.evaluator("leaver", LabModels.QUICK);
  }

  // Bearer tokens -----------------------------------------------------------------------------

  /** What is sent as a token, and why it is none. */
  record Bad(String why, String token) {

    @Override
    public String toString() {
      return why;
    }
  }

  static Stream<Bad> badTokens() {
    keycloak.client("arena-elsewhere", null, 300);
    keycloak.client("arena-other-audience", "payroll", 300);
    keycloak.client("arena-over", "arena-api", -120);
    String realm = arena.layout().issuer();
    String real = arena.caller("ada").token();
    ForgedToken forged = new ForgedToken(real);
    return Stream.of(
        new Bad("no token", null),
        new Bad("nothing after Bearer", ""),
        new Bad("garbage", "garbage"),
        new Bad("three parts of garbage", "a.b.c"),
        new Bad("a long one", "x".repeat(6000)),
        new Bad("expired", Caller.token(realm, "arena-over", "ada", "ada")),
        new Bad("for nobody", Caller.token(realm, "arena-elsewhere", "ada", "ada")),
        new Bad("for others", Caller.token(realm, "arena-other-audience", "ada", "ada")),
        new Bad("of another realm", keycloak.token()),
        new Bad("prolonged", forged.prolonged()),
        new Bad("promoted", forged.promoted()),
        new Bad("algorithm none", forged.unsigned()),
        new Bad("signature missing", forged.withoutSignature()),
        new Bad("signed by another key", forged.otherKey()),
        new Bad("signed with the public key", forged.sharedSecret(keycloak.publicKey())));
  }

  @ParameterizedTest
  @MethodSource("badTokens")
  void a_bad_token_is_401_on_reading_and_on_writing(Bad bad) {
    Caller caller = Caller.with(arena.layout(), bad.token());
    BattleIT.problem(401, "not-signed-in", caller.get(BOARD));
    HttpResponse<String> written = caller.post(BATTLES, PROMPT);
    BattleIT.problem(401, "not-signed-in", written);
    assertTrue(
        written.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Bearer"),
        written.headers().map().toString());
  }

  @Test
  void the_expired_token_is_expired_and_nothing_else() {
    keycloak.client("arena-over", "arena-api", -120);
    String over = Caller.token(arena.layout().issuer(), "arena-over", "ada", "ada");
    ForgedToken claims = new ForgedToken(over);
    long ago = Instant.now().getEpochSecond() - claims.claims().getInt("exp");
    assertTrue(ago > 60, "expired " + ago + " s ago");
    assertTrue(claims.claims().get("aud").toString().contains("arena-api"));
  }

  @Test
  void the_same_person_with_a_good_token_of_another_client_is_let_in() {
    keycloak.client("arena-good", "arena-api", 300);
    String good = Caller.token(arena.layout().issuer(), "arena-good", "ada", "ada");
    assertEquals(200, Caller.with(arena.layout(), good).get(BOARD).statusCode());
  }

  @Test
  void a_client_that_offers_http_2_is_refused_just_the_same() {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(arena.url() + BOARD))
            .version(HttpClient.Version.HTTP_2)
            .timeout(Duration.ofSeconds(30))
            .build();
    BattleIT.problem(401, "not-signed-in", Answers.send(HttpClient.newHttpClient(), request));
  }

  @Test
  void a_group_called_admin_gives_no_right() {
    keycloak.account("pretender");
    keycloak.join("pretender", "/admin");
    Caller pretender = arena.caller("pretender");
    assertTrue(
        new ForgedToken(pretender.token()).claims().get("groups").toString().contains("/admin"));
    BattleIT.problem(403, "forbidden", pretender.get(BOARD));
    BattleIT.problem(403, "forbidden", pretender.post(BATTLES, PROMPT));
    PageVisitor visitor = new PageVisitor(arena.layout());
    assertEquals(403, visitor.signOn("pretender").statusCode());
  }

  // The page's cookie --------------------------------------------------------------------------

  @Test
  void a_page_leads_to_keycloak_and_back_and_names_the_person() {
    PageVisitor visitor = new PageVisitor(arena.layout());
    HttpResponse<String> form = visitor.follow(visitor.get("/leaderboard.xhtml"));
    assertTrue(form.uri().toString().startsWith(arena.layout().issuer()), form.uri().toString());
    HttpResponse<String> wrong = visitor.fillIn(form, "visitor", "wrong");
    assertTrue(PageVisitor.asksForPassword(wrong), "a wrong password is asked for again");
    HttpResponse<String> page = visitor.fillInUntilTaken(wrong, "visitor");
    assertEquals(200, page.statusCode());
    assertEquals("/leaderboard.xhtml", page.uri().getPath(), "back where it began");
    assertTrue(page.body().contains("visitor Test"), page.body());
    assertTrue(page.headers().firstValue("Cache-Control").orElse("").startsWith("no-store"));
    List<HttpCookie> ours =
        visitor.cookies().stream().filter(c -> c.getName().startsWith("Arena")).toList();
    assertEquals(
        List.of("ArenaPage", "ArenaSignOn"),
        ours.stream().map(HttpCookie::getName).sorted().toList());
    assertTrue(ours.stream().allMatch(HttpCookie::isHttpOnly), ours.toString());
  }

  @Test
  void an_answer_of_keycloak_that_nobody_asked_for_signs_nobody_on() {
    PageVisitor visitor = new PageVisitor(arena.layout());
    HttpResponse<String> form = visitor.follow(visitor.get("/"));
    HttpResponse<String> back = visitor.fillIn(form, "visitor", "visitor");
    URI callback = PageVisitor.location(back);
    String path = callback.getRawPath() + "?" + callback.getRawQuery();
    PageVisitor stranger = new PageVisitor(arena.layout());
    stranger.get(path);
    assertTrue(stranger.cookies().stream().noneMatch(c -> c.getName().equals("ArenaSignOn")));
    String changed = path.replaceFirst("state=[^&]*", "state=0011223344556677889900");
    visitor.get(changed);
    assertTrue(visitor.cookies().stream().noneMatch(c -> c.getName().equals("ArenaSignOn")));
  }

  @Test
  void the_cookie_reads_and_writes_only_with_the_pages_token() {
    PageVisitor visitor = PageVisitor.signedOn(arena, "visitor");
    String csrf = visitor.csrf();
    assertEquals(200, visitor.get(BOARD).statusCode());
    csrf(visitor.call("POST", BATTLES, PROMPT, "Content-Type", JSON));
    csrf(post(visitor, "wrong"));
    csrf(post(visitor, PageVisitor.signedOn(arena, "leaver").csrf()));
    csrf(post(visitor, csrf, "Sec-Fetch-Site", "cross-site"));
    csrf(post(visitor, csrf, "Sec-Fetch-Site", "same-site"));
    csrf(post(visitor, csrf, "Sec-Fetch-Site", "none"));
    assertEquals(201, post(visitor, csrf).statusCode());
    assertEquals(201, post(visitor, csrf, "Sec-Fetch-Site", "same-origin").statusCode());
    assertEquals(csrf, visitor.csrf(), "one token a session");
  }

  private static HttpResponse<String> post(PageVisitor visitor, String csrf, String... more) {
    String[] headers =
        Stream.concat(Stream.of("Content-Type", JSON, "X-Arena-CSRF", csrf), Stream.of(more))
            .toArray(String[]::new);
    return visitor.call("POST", BATTLES, PROMPT, headers);
  }

  private static void csrf(HttpResponse<String> response) {
    BattleIT.problem(403, "csrf", response);
  }

  @Test
  void with_cookie_and_bearer_only_the_bearer_counts() {
    PageVisitor adam = PageVisitor.signedOn(arena, "adam");
    String ada = "Bearer " + arena.caller("ada").token();
    HttpResponse<String> begun =
        adam.call("POST", BATTLES, PROMPT, "Content-Type", JSON, "Authorization", ada);
    String id = Caller.expect(201, begun).getString("id");
    assertEquals(id, arena.caller("ada").card(id).getString("id"));
    PageVisitor visitor = PageVisitor.signedOn(arena, "visitor");
    String csrf = visitor.csrf();
    String noRight = "Bearer " + arena.caller("adam").token();
    BattleIT.problem(403, "forbidden", post(visitor, csrf, "Authorization", noRight));
    for (String bad : List.of("Bearer garbage", "bearer garbage", "BEARER a.b.c", "Bearer")) {
      HttpResponse<String> read = visitor.call("GET", BOARD, null, "Authorization", bad);
      BattleIT.problem(401, "not-signed-in", read);
      BattleIT.problem(401, "not-signed-in", post(visitor, csrf, "Authorization", bad));
    }
    assertEquals(200, visitor.get(BOARD).statusCode(), "the session itself is still good");
  }

  // Out again ----------------------------------------------------------------------------------

  @Test
  void signing_out_ends_both_sessions() {
    PageVisitor visitor = PageVisitor.signedOn(arena, "visitor");
    String former = cookieHeader(visitor);
    HttpResponse<String> out = visitor.call("POST", "/sign-out", null, "Origin", arena.url());
    assertEquals(303, out.statusCode());
    HttpResponse<String> end = visitor.follow(out);
    assertEquals(arena.url() + "/signed-out.html", end.uri().toString());
    assertEquals(200, end.statusCode());
    assertTrue(PageVisitor.asksForPassword(visitor.follow(visitor.get("/"))));
    BattleIT.problem(401, "not-signed-in", visitor.get(BOARD));
    assertNotEquals(200, replay(former, "/").statusCode(), "a kept cookie is worth nothing");
    assertEquals(401, replay(former, BOARD).statusCode());
  }

  @Test
  void signing_out_after_the_session_here_has_ended_still_ends_the_one_at_keycloak() {
    PageVisitor visitor = PageVisitor.signedOn(arena, "visitor");
    visitor.cookies().stream()
        .filter(cookie -> cookie.getName().startsWith("Arena"))
        .forEach(cookie -> cookie.setMaxAge(0));
    HttpResponse<String> out = visitor.call("POST", "/sign-out", null, "Origin", arena.url());
    assertEquals(303, out.statusCode());
    String address = out.headers().firstValue("Location").orElseThrow();
    assertTrue(address.startsWith(arena.layout().issuer()), address);
    HttpResponse<String> asked = visitor.follow(out);
    assertEquals(200, asked.statusCode(), "Keycloak asks, because nobody can say whose it is");
    assertTrue(asked.body().contains("logout"), asked.body());
  }

  private static String cookieHeader(PageVisitor visitor) {
    return visitor.cookies().stream()
        .filter(c -> c.getName().startsWith("Arena"))
        .map(c -> c.getName() + "=" + c.getValue())
        .collect(Collectors.joining("; "));
  }

  private static HttpResponse<String> replay(String cookies, String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(arena.url() + path))
            .version(HttpClient.Version.HTTP_1_1)
            .timeout(Duration.ofSeconds(30))
            .header("Cookie", cookies)
            .build();
    return Answers.send(HttpClient.newHttpClient(), request);
  }

  @Test
  void another_site_cannot_sign_anybody_out() {
    PageVisitor visitor = PageVisitor.signedOn(arena, "visitor");
    assertEquals(403, visitor.call("POST", "/sign-out", null).statusCode());
    assertEquals(
        403,
        visitor.call("POST", "/sign-out", null, "Origin", "https://evil.example").statusCode());
    assertEquals(
        403, visitor.call("POST", "/sign-out", null, "Sec-Fetch-Site", "cross-site").statusCode());
    assertEquals(405, visitor.get("/sign-out").statusCode());
    assertEquals(403, visitor.get("/ibm_security_logout").statusCode());
    assertEquals(403, visitor.call("POST", "/ibm_security_logout", null).statusCode());
    assertEquals(403, visitor.get("/x/ibm_security_logout").statusCode());
    HttpResponse<String> page = visitor.get("/");
    assertEquals(200, page.statusCode(), "still signed on");
    assertTrue(page.body().contains("visitor Test"), page.body());
  }

  @Test
  void a_session_that_keycloak_ends_is_ended_here_at_once() {
    PageVisitor leaver = PageVisitor.signedOn(arena, "leaver");
    assertEquals(200, leaver.get("/").statusCode());
    keycloak.signOut("leaver");
    HttpResponse<String> next = leaver.get("/");
    assertEquals(302, next.statusCode());
    assertTrue(PageVisitor.location(next).toString().startsWith(arena.layout().issuer()));
    assertEquals(401, leaver.get(BOARD).statusCode());
    assertTrue(PageVisitor.asksForPassword(leaver.follow(next)));
  }

  @Test
  void a_session_that_keycloak_ends_is_ended_for_rest_and_for_replayed_cookies_too() {
    PageVisitor leaver = PageVisitor.signedOn(arena, "leaver");
    assertEquals(200, leaver.get(BOARD).statusCode());
    keycloak.signOut("leaver");
    Until.holds("REST by cookie is refused", () -> leaver.get(BOARD).statusCode() == 401);
    HttpResponse<String> page = leaver.get("/leaderboard.xhtml");
    assertEquals(302, page.statusCode());
  }

  @Test
  void a_forged_back_channel_logout_ends_nothing() {
    PageVisitor visitor = PageVisitor.signedOn(arena, "visitor");
    String token = new ForgedToken(arena.caller("visitor").token()).otherKey();
    HttpResponse<String> answer =
        new PageVisitor(arena.layout())
            .call(
                "POST",
                "/oidcclient/backchannel_logout/arena",
                "logout_token=" + token,
                "Content-Type",
                "application/x-www-form-urlencoded");
    assertEquals(400, answer.statusCode());
    assertEquals(200, visitor.get("/").statusCode());
  }
}
