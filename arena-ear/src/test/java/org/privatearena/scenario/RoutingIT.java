package org.privatearena.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privatearena.scenario.FaultyEndpoint.Fault;
import org.privatearena.stack.SpareArena;

/**
 * CAT-18 and CAT-19 in the shipped server: of each fault what the person sees, what is stored and
 * what the breaker does. In an arena of its own, because everybody else's has no breakers.
 */
class RoutingIT {

  /**
   * A fault of a Revision's only endpoint.
   *
   * @param text what was said before it
   * @param failures after so many battles the breaker is open; 0 for never
   */
  record Row(Fault fault, String text, String failure, int failures) {

    @Override
    public String toString() {
      return fault.toString();
    }
  }

  private static final int FAILURES = 5;
  private static final Duration WAIT = Duration.ofSeconds(5);
  private static final int FIRST_PORT = 30;

  private static final Set<String> WORDS = ConcurrentHashMap.newKeySet();

  private static SpareArena arena;
  private static Fleet fleet;
  private static FaultyEndpoint good;
  private static int ports;

  static Stream<Row> rows() {
    return Stream.of(
        new Row(Fault.REFUSE, "", "CONNECT_FAILED", FAILURES),
        new Row(Fault.RESET_BEFORE, "", "CONNECTION_LOST", FAILURES),
        new Row(Fault.RESET_AFTER, FaultyEndpoint.PART, "CONNECTION_LOST", FAILURES),
        new Row(Fault.STALL_BEFORE, "", "FIRST_TOKEN_TIMEOUT", FAILURES),
        new Row(Fault.STALL_AFTER, FaultyEndpoint.PART, "IDLE_TIMEOUT", FAILURES),
        new Row(Fault.PAUSE, "", "HTTP_STATUS", 1),
        new Row(Fault.ERROR, "", "HTTP_STATUS", FAILURES),
        new Row(Fault.BLAME, "", "HTTP_STATUS", 0),
        new Row(Fault.WRONG_JSON, FaultyEndpoint.PART, "MALFORMED", FAILURES),
        new Row(Fault.ENDLESS_COMMENTS, FaultyEndpoint.PART, "STREAM_TOO_LONG", FAILURES),
        new Row(Fault.ENDLESS_ANSWER, "x".repeat(200_000), "ANSWER_TOO_LONG", 0));
  }

  @BeforeAll
  static void start() {
    arena = SpareArena.get();
    arena.killServer();
    arena.startServer(
        Map.of(
            "ARENA_UPSTREAM_BREAKER_FAILURES",
            Integer.toString(FAILURES),
            "ARENA_UPSTREAM_BREAKER_WAIT_SECONDS",
            Long.toString(WAIT.toSeconds()),
            "ARENA_UPSTREAM_FIRST_TOKEN_SECONDS",
            "1",
            "ARENA_UPSTREAM_IDLE_SECONDS",
            "1"));
    fleet = new Fleet(arena.layout());
    good = endpoint();
  }

  @AfterAll
  static void leave() {
    fleet.retire();
    good.close();
    arena.killServer();
    arena.startServer(Map.of());
  }

  private static FaultyEndpoint endpoint() {
    return new FaultyEndpoint(arena.layout().models() + FIRST_PORT + ports++);
  }

  /** Somebody who meets a model at these endpoints and a good one, and nobody else. */
  private static Caller person(String name, FaultyEndpoint... endpoints) {
    String group = "/routing-" + name;
    fleet.serve("routing-good-" + name, group, List.of(good.url()));
    fleet.serve(
        "routing-bad-" + name, group, Stream.of(endpoints).map(FaultyEndpoint::url).toList());
    TestArena.get().keycloak().evaluator("router-" + name, group);
    return Caller.signedOn(arena.layout(), "router-" + name);
  }

  private static HttpResponse<String> ask(Caller person) {
    return person.post("/api/v1/battles", "{\"prompt\":\"Hi\",\"mode\":\"live\"}");
  }

  private static void outOfReach(Caller person) {
    JsonObject refusal = Caller.expect(409, ask(person));
    assertEquals(
        "urn:privatearena:problem:not-enough-models", refusal.getString("type"), refusal::toString);
    String detail = refusal.getString("detail");
    assertTrue(detail.contains("only one is open to you now"), detail);
    assertTrue(detail.contains("Out of reach now: 1."), detail);
    assertFalse(detail.contains("routing-"), detail);
  }

  private static void ready(Caller person) {
    JsonObject begun = Caller.expect(201, ask(person));
    Events events = person.events(begun);
    assertEquals(List.of(1L, 0L), List.of(events.count("ready"), events.count("void")));
    assertEquals(2, events.count("end"));
    assertEquals(FaultyEndpoint.WHOLE, events.text("a"));
    assertEquals(FaultyEndpoint.WHOLE, events.text("b"));
    assertEquals("READY", state(person, begun));
  }

  private static String state(Caller person, JsonObject begun) {
    return person.card(begun.getString("id")).getString("state").toUpperCase(Locale.ROOT);
  }

  /** The names of the endpoint's failures and what it had said, of each battle one. */
  private static List<String> stored(String key) throws SQLException {
    return query(
        "select coalesce(a.failure, a.state) || ' ' || a.characters || ' '"
            + " || coalesce(e.url, 'nowhere')"
            + " from answer a join turn t on t.id = a.turn_id join battle b on b.id = t.battle_id"
            + " join revision r on r.id = case a.side when 'A' then b.revision_a"
            + " else b.revision_b end join model m on m.id = r.model_id"
            + " left join endpoint e on e.id = a.endpoint_id where m.key = ? order by a.ended_at",
        key);
  }

  /** Answers by an endpoint of another Revision than the one that was drawn. */
  private static List<String> substitutions() throws SQLException {
    return query(
        "select a.id::text from answer a join turn t on t.id = a.turn_id"
            + " join battle b on b.id = t.battle_id join endpoint e on e.id = a.endpoint_id"
            + " where e.revision_id <> case a.side when 'A' then b.revision_a"
            + " else b.revision_b end and ? <> ''",
        "any");
  }

  private static List<String> query(String sql, String parameter) throws SQLException {
    try (Connection connection = arena.database("arena_owner");
        PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, parameter);
      Stream.Builder<String> rows = Stream.builder();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          rows.add(row.getString(1));
        }
      }
      return rows.build().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void cat_18_a_fault_voids_battles_opens_the_breaker_and_is_over_when_it_is_gone(Row row)
      throws SQLException {
    String name = row.fault().name().toLowerCase(Locale.ROOT).replace('_', '-');
    try (FaultyEndpoint bad = endpoint()) {
      Caller person = person(name, bad);
      bad.become(row.fault());
      int battles = row.failures() == 0 ? FAILURES + 1 : row.failures();
      for (int i = 0; i < battles; i++) {
        failed(person, row);
      }
      assertEquals(
          IntStream.range(0, battles)
              .mapToObj(i -> row.failure() + " " + row.text().length() + " " + bad.url())
              .toList(),
          stored("routing-bad-" + name));
      if (row.failures() > 0) {
        int asked = bad.requests();
        outOfReach(person);
        assertEquals(asked, bad.requests(), "it is left alone");
      }
      bad.become(Fault.NONE);
      if (row.failures() > 0) {
        Until.holds("it is drawn again", () -> ask(person).statusCode() == 201);
      }
      Until.holds("its breaker is closed", () -> closed(person));
      ready(person);
      ready(person);
    }
    assertEquals(List.of(), substitutions());
    assertEquals(1, WORDS.size(), WORDS::toString);
  }

  private static boolean closed(Caller person) {
    HttpResponse<String> begun = ask(person);
    return begun.statusCode() == 201
        && person.events(Answers.object(begun.body())).last().name().equals("ready");
  }

  private static void failed(Caller person, Row row) {
    JsonObject begun = Caller.expect(201, ask(person));
    Events events = person.events(begun);
    assertEquals(
        List.of(1L, 1L, 1L, 0L),
        Stream.of("failed", "end", "void", "ready").map(events::count).toList(),
        events::toString);
    assertEquals("void", events.last().name());
    String side =
        events.list().stream()
            .filter(event -> event.name().equals("failed"))
            .map(event -> event.data().getString("side"))
            .findFirst()
            .orElseThrow();
    assertEquals(row.text(), events.text(side));
    assertEquals("VOID", state(person, begun));
    events.list().stream()
        .filter(event -> Set.of("failed", "void").contains(event.name()))
        .map(event -> event.name() + ": " + event.data().getString("message"))
        .filter(words -> words.startsWith("void"))
        .forEach(WORDS::add);
    assertFalse(events.toString().contains(row.failure()), events::toString);
    assertFalse(events.toString().contains("routing-"), events::toString);
  }

  @Test
  void cat_19_of_two_endpoints_one_is_dead_and_every_battle_is_ready() throws SQLException {
    try (FaultyEndpoint dead = endpoint();
        FaultyEndpoint alive = endpoint()) {
      Caller person = person("two", dead, alive);
      dead.become(Fault.ERROR);
      for (int i = 0; i < 200 && dead.requests() < FAILURES; i++) {
        ready(person);
      }
      assertEquals(FAILURES, dead.requests(), "it was asked by chance");
      for (int i = 0; i < 5; i++) {
        ready(person);
      }
      assertTrue(dead.requests() <= FAILURES + 1, "its breaker is open but for a trial");
      assertEquals(Set.of("COMPLETE 5 " + alive.url()), Set.copyOf(stored("routing-bad-two")));
      dead.become(Fault.NONE);
      int before = dead.requests();
      Until.holds(
          "it is asked again",
          () -> {
            ready(person);
            return dead.requests() > before + 1;
          });
    }
    assertEquals(List.of(), substitutions());
  }

  @Test
  void cat_18_of_two_endpoints_both_are_dead_and_the_draw_leaves_the_model_out()
      throws SQLException {
    try (FaultyEndpoint one = endpoint();
        FaultyEndpoint other = endpoint()) {
      Caller person = person("dead", one, other);
      one.become(Fault.ERROR);
      other.become(Fault.REFUSE);
      Row row = new Row(Fault.ERROR, "", "HTTP_STATUS", FAILURES);
      for (int i = 0; i < FAILURES; i++) {
        failed(person, row);
      }
      outOfReach(person);
      assertEquals(FAILURES, one.requests());
      assertEquals(FAILURES, stored("routing-bad-dead").size());
      other.become(Fault.NONE);
      Until.holds("it is drawn again", () -> closed(person));
      one.become(Fault.NONE);
      ready(person);
    }
    assertEquals(List.of(), substitutions());
  }
}
