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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privatearena.stack.SpareArena;

/**
 * BAT-18, BAT-19 and CAT-21 in the shipped server: endpoints that bear so many calls at a time, and
 * battles that wait for them. In an arena of its own, where few may wait and none for long.
 */
class QueueIT {

  private static final int FIRST_PORT = 64;
  private static final int MOST_WAITING = 2;
  private static final int LONGEST_WAIT_SECONDS = 8;
  private static final String BATTLES = "/api/v1/battles";

  private static SpareArena arena;
  private static Fleet fleet;
  private static int ports;

  private final List<CountingEndpoint> endpoints = new ArrayList<>();

  @BeforeAll
  static void start() {
    arena = SpareArena.get();
    arena.killServer();
    arena.startServer(
        Map.of(
            "ARENA_QUEUE_MAX",
            Integer.toString(MOST_WAITING),
            "ARENA_QUEUE_LONGEST_WAIT_SECONDS",
            Integer.toString(LONGEST_WAIT_SECONDS),
            "ARENA_UPSTREAM_IDLE_SECONDS",
            "60"));
    fleet = new Fleet(arena.layout());
  }

  @AfterAll
  static void leave() {
    fleet.retire();
    arena.killServer();
    arena.startServer(Map.of());
  }

  @AfterEach
  void nothing_runs_any_more() {
    endpoints.forEach(CountingEndpoint::close);
    Until.holds(
        "all leases are given back",
        () -> rows("select id from call_lease where lease_until > now()").isEmpty());
  }

  private CountingEndpoint endpoint() {
    CountingEndpoint endpoint =
        new CountingEndpoint(arena.layout().models() + FIRST_PORT + ports++);
    endpoints.add(endpoint);
    return endpoint;
  }

  /**
   * Somebody who meets a model at these endpoints, of which each bears one call, and a free one.
   */
  private Caller person(String name, CountingEndpoint... narrow) {
    String group = "/queue-" + name;
    CountingEndpoint wide = endpoint();
    wide.letEnd(1_000);
    fleet.serve("queue-wide-" + name, group, List.of(wide.url()));
    fleet.serve(
        "queue-narrow-" + name, group, Stream.of(narrow).map(CountingEndpoint::url).toList());
    for (CountingEndpoint one : narrow) {
      change("update endpoint set max_concurrent = 1 where url = ?", one.url());
    }
    TestArena.get().keycloak().evaluator("queuer-" + name, group);
    return Caller.signedOn(arena.layout(), "queuer-" + name);
  }

  private static HttpResponse<String> ask(Caller person, String mode, String... headers) {
    return person.post(BATTLES, "{\"prompt\":\"Hi\",\"mode\":\"" + mode + "\"}", headers);
  }

  private static JsonObject begin(Caller person) {
    return Caller.expect(201, ask(person, "live"));
  }

  /** Begins a battle and returns when its call is at the endpoint. */
  private static JsonObject running(Caller person, CountingEndpoint at) {
    JsonObject begun = begin(person);
    Until.holds("it is asked", () -> at.running() == 1);
    return begun;
  }

  /** Begins a battle and returns when it waits. */
  private static JsonObject waiting(Caller person, int before) {
    JsonObject begun = begin(person);
    queued(person, begun, before);
    return begun;
  }

  private static void queued(Caller person, JsonObject begun, int before) {
    Events.Event first = person.firstEvent(begun, "");
    assertEquals("queue", first.name());
    assertEquals(before, first.data().getInt("before"), first::toString);
  }

  private static CompletableFuture<Events> listen(Caller person, JsonObject begun) {
    return CompletableFuture.supplyAsync(() -> person.events(begun));
  }

  private static void ready(Events events) {
    assertEquals("ready", events.last().name(), events::toString);
    assertEquals(CountingEndpoint.WHOLE, events.text("a"));
    assertEquals(CountingEndpoint.WHOLE, events.text("b"));
  }

  private static List<String> rows(String query, String... parameters) {
    try (Connection owner = arena.database("arena_owner");
        PreparedStatement statement = owner.prepareStatement(query)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setString(i + 1, parameters[i]);
      }
      List<String> found = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(row.getString(1));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void change(String statement, String parameter) {
    try (Connection owner = arena.database("arena_owner");
        PreparedStatement change = owner.prepareStatement(statement)) {
      change.setString(1, parameter);
      assertEquals(1, change.executeUpdate());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"live", "paced", "complete"})
  void cat_21_one_call_at_a_time_and_the_others_hear_their_place_and_all_are_ready(String mode) {
    CountingEndpoint narrow = endpoint();
    Caller person = person(mode, narrow);
    List<CompletableFuture<Events>> all = new ArrayList<>();
    for (int i = 0; i <= MOST_WAITING; i++) {
      JsonObject begun = Caller.expect(201, ask(person, mode));
      if (i == 0) {
        Until.holds("it is asked", () -> narrow.running() == 1);
      } else {
        queued(person, begun, i - 1);
      }
      all.add(listen(person, begun));
    }
    assertEquals(1, rows("select id from call_lease where lease_until > now()").size());
    assertEquals(1, narrow.requests());
    for (int i = 0; i < all.size(); i++) {
      narrow.letEnd(1);
      Events events = all.get(i).join();
      ready(events);
      List<Integer> places =
          events.list().stream()
              .filter(event -> event.name().equals("queue"))
              .map(event -> event.data().getInt("before"))
              .toList();
      assertEquals(List.of(List.of(), List.of(0), List.of(1, 0)).get(i), places);
      assertEquals(i == 0 ? 0 : 1, events.count("asked"));
      assertTrue(i == 0 || events.names().indexOf("asked") < events.names().indexOf("delta"));
      assertFalse(events.toString().contains("narrow"), "BAT-3");
    }
    assertEquals(1, narrow.most());
    assertEquals(all.size(), narrow.requests());
  }

  @Test
  void bat_19_where_too_many_wait_nothing_is_stored_whoever_would_have_been_drawn() {
    CountingEndpoint narrow = endpoint();
    Caller person = person("full", narrow);
    Caller other = person("elsewhere", endpoint());
    String key = UUID.randomUUID().toString();
    JsonObject wideOnly = voided(other);
    JsonObject first = Caller.expect(201, ask(person, "live", "Idempotency-Key", key));
    Until.holds("it is asked", () -> narrow.running() == 1);
    List<JsonObject> queue = List.of(waiting(person, 0), waiting(person, 1));
    long stored = battles();
    String later = UUID.randomUUID().toString();
    busy(ask(person, "live", "Idempotency-Key", later));
    busy(ask(other, "live"));
    String turn = BATTLES + "/" + wideOnly.getString("id") + "/turns";
    busy(other.call("POST", turn + "/1/retry", null));
    busy(other.post(turn, "{\"prompt\":\"And now?\"}"));
    assertEquals(stored, battles());
    assertEquals("VOID", other.card(wideOnly.getString("id")).getString("state"));
    JsonObject repeated = Caller.expect(201, ask(person, "live", "Idempotency-Key", key));
    assertEquals(first.getString("id"), repeated.getString("id"), "BAT-17");
    narrow.letEnd(4);
    queue.forEach(one -> ready(person.events(one)));
    JsonObject now = Caller.expect(201, ask(person, "live", "Idempotency-Key", later));
    ready(person.events(now));
    assertEquals(stored + 1, battles());
    assertEquals(1, narrow.most());
  }

  private static void busy(HttpResponse<String> response) {
    Fleet.expect(503, "busy", response);
    long seconds = response.headers().firstValueAsLong("Retry-After").orElseThrow();
    assertTrue(seconds > 0 && seconds <= 60, response.headers()::toString);
  }

  private static long battles() {
    return Long.parseLong(rows("select count(*) from battle").get(0));
  }

  /** A battle that was stopped. */
  private static JsonObject voided(Caller person) {
    JsonObject begun = begin(person);
    stop(person, begun);
    assertEquals("void", person.events(begun).last().name());
    return begun;
  }

  private static void stop(Caller person, JsonObject begun) {
    String turn = BATTLES + "/" + begun.getString("id") + "/turns/1";
    Caller.expect(202, person.call("POST", turn + "/stop", "{}"));
  }

  @Test
  void bat_18_who_waits_in_vain_is_told_so_alike_on_both_sides_and_can_run_the_turn_again() {
    CountingEndpoint narrow = endpoint();
    Caller person = person("vain", narrow);
    JsonObject running = running(person, narrow);
    JsonObject begun = waiting(person, 0);
    Events events = person.events(begun);
    assertEquals(List.of("queue", "failed", "failed", "void"), events.names());
    assertEquals("busy", events.last().data().getString("reason"));
    assertTrue(events.last().data().getString("message").contains("busy"), events::toString);
    assertEquals(
        events.list().get(1).data().getString("message"),
        events.list().get(2).data().getString("message"));
    assertEquals(1, narrow.requests(), "neither was asked");
    String battle = begun.getString("id");
    String answers =
        "select a.side || ' ' || a.state || ' ' || a.failure || ' ' || coalesce(a.endpoint_id::text,"
            + " 'nowhere') from answer a join turn t on t.id = a.turn_id"
            + " where t.battle_id = ?::uuid order by 1";
    assertEquals(List.of("A FAILED BUSY nowhere", "B FAILED BUSY nowhere"), rows(answers, battle));
    Events replayed = person.events(begun);
    assertEquals("busy", replayed.last().data().getString("reason"), "also later");
    narrow.letEnd(2);
    ready(person.events(running));
    String again = BATTLES + "/" + battle + "/turns/1/retry";
    ready(person.events(Caller.expect(201, person.call("POST", again, null))));
    assertEquals(1, narrow.most());
  }

  @Test
  void bat_18_a_battle_that_waits_can_be_stopped_and_those_behind_it_move_up() {
    CountingEndpoint narrow = endpoint();
    Caller person = person("stop", narrow);
    JsonObject running = running(person, narrow);
    JsonObject stopped = waiting(person, 0);
    JsonObject behind = waiting(person, 1);
    CompletableFuture<Events> heard = listen(person, stopped);
    CompletableFuture<Events> moved = listen(person, behind);
    stop(person, stopped);
    assertEquals("void", heard.join().last().name());
    assertFalse(heard.join().last().data().containsKey("reason"));
    Until.holds(
        "it moves up", () -> person.firstEvent(behind, "").data().getInt("before", -1) == 0);
    assertEquals(1, narrow.requests());
    narrow.letEnd(2);
    ready(person.events(running));
    ready(moved.join());
    assertEquals(2, narrow.requests());
  }

  @Test
  void bat_18_who_needs_other_models_is_not_held_up() {
    CountingEndpoint narrow = endpoint();
    CountingEndpoint free = endpoint();
    Caller person = person("held", narrow);
    Caller other = person("passing", free);
    JsonObject running = running(person, narrow);
    JsonObject behind = waiting(person, 0);
    free.letEnd(1);
    ready(other.events(begin(other)));
    narrow.letEnd(2);
    ready(person.events(running));
    ready(person.events(behind));
  }

  @Test
  void cat_21_the_lease_moves_with_the_call_to_another_endpoint_of_the_revision() {
    CountingEndpoint bad = endpoint();
    CountingEndpoint good = endpoint();
    Caller person = person("moves", bad, good);
    bad.refuse(true);
    for (int i = 0; i < 30 && bad.requests() == 0; i++) {
      JsonObject begun = running(person, good);
      assertEquals(
          List.of(good.url()),
          rows(
              "select e.url from call_lease l join endpoint e on e.id = l.endpoint_id"
                  + " where l.lease_until > now()"));
      good.letEnd(1);
      ready(person.events(begun));
    }
    assertTrue(bad.requests() > 0, "it was asked by chance");
    JsonObject running = running(person, good);
    int before = bad.requests();
    Events events = person.events(begin(person));
    assertEquals("void", events.last().name(), "the other one is full");
    assertFalse(events.last().data().containsKey("reason"), "it was asked");
    assertEquals(before + 1, bad.requests());
    good.letEnd(1);
    ready(person.events(running));
    assertEquals(1, good.most());
  }

  @Test
  void cat_21_leases_of_a_server_that_is_gone_run_out_by_themselves() {
    CountingEndpoint narrow = endpoint();
    Caller person = person("gone", narrow);
    change(
        "insert into call_lease select gen_random_uuid(), id, now() + interval '4 seconds'"
            + " from endpoint where url = ?",
        narrow.url());
    narrow.letEnd(1);
    Events events = person.events(waiting(person, 0));
    ready(events);
    assertEquals(List.of("queue", "asked"), events.names().subList(0, 2));
  }

  @Test
  void cat_21_a_call_that_takes_longer_than_a_lease_lasts_keeps_it() throws Exception {
    CountingEndpoint narrow = endpoint();
    Caller person = person("renewed", narrow);
    JsonObject running = running(person, narrow);
    String lasting = "select id from call_lease where lease_until > now() + interval '1 second'";
    for (int second = 0; second < 14; second++) {
      Thread.sleep(1_000);
      assertEquals(1, rows(lasting).size(), "after " + second + " s");
    }
    narrow.letEnd(1);
    ready(person.events(running));
  }
}
