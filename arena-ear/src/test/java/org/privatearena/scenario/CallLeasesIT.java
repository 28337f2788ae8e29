package org.privatearena.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** CAT-21 in the database, which is where all servers meet. */
class CallLeasesIT {

  private static final String GROUP = "/leases";
  private static final int NARROW = 4;

  private static TestArena arena;
  private static Fleet fleet;

  /** Some that bear a call at a time, and one behind them that has no limit. */
  private static List<UUID> endpoints;

  private static UUID wide;

  @BeforeAll
  static void start() throws SQLException {
    arena = TestArena.get();
    fleet = new Fleet(arena);
    List<String> urls = new ArrayList<>();
    for (int i = 0; i <= NARROW; i++) {
      urls.add(fleet.url().replace("/v1", "/v1/" + i));
    }
    fleet.serve("leases", GROUP, urls);
    endpoints = new ArrayList<>();
    try (Connection owner = arena.database("arena_owner");
        Statement statement = owner.createStatement()) {
      String ours =
          " from endpoint e join revision r on r.id = e.revision_id join model m on m.id = r.model_id"
              + " where m.key = 'leases' order by e.url";
      try (ResultSet row = statement.executeQuery("select e.id" + ours)) {
        while (row.next()) {
          endpoints.add(row.getObject(1, UUID.class));
        }
      }
      wide = endpoints.remove(NARROW);
      for (UUID narrow : endpoints) {
        statement.execute("update endpoint set max_concurrent = 1 where id = '" + narrow + "'");
      }
    }
  }

  @AfterAll
  static void nobody_meets_it_any_more() {
    fleet.retire();
  }

  @AfterEach
  void nothing_is_held() throws SQLException {
    try (Connection server = connection()) {
      server.createStatement().execute("delete from call_lease");
    }
  }

  private static Connection connection() throws SQLException {
    return arena.database("arena_app");
  }

  private static Map<UUID, UUID> wish(UUID... calls) {
    Map<UUID, UUID> wishes = new HashMap<>();
    for (int i = 0; i < calls.length; i++) {
      wishes.put(calls[i], endpoints.get(i));
    }
    return wishes;
  }

  /** Where each call has room, of calls that may go to one endpoint each. */
  private static Map<UUID, UUID> take(Connection server, Map<UUID, UUID> wishes)
      throws SQLException {
    return take(server, List.copyOf(wishes.keySet()), List.copyOf(wishes.values()), 10);
  }

  private static Map<UUID, UUID> take(
      Connection server, List<UUID> calls, List<UUID> places, double seconds) throws SQLException {
    try (PreparedStatement take =
        server.prepareStatement(
            "select call, endpoint from take_leases(?, ?, make_interval(secs => ?))")) {
      take.setArray(1, array(server, calls));
      take.setArray(2, array(server, places));
      take.setDouble(3, seconds);
      Map<UUID, UUID> rooms = new HashMap<>();
      try (ResultSet row = take.executeQuery()) {
        while (row.next()) {
          rooms.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
        }
      }
      return rooms;
    }
  }

  private static Array array(Connection server, List<UUID> ids) throws SQLException {
    return server.createArrayOf("uuid", ids.toArray());
  }

  private static List<UUID> held(Connection server) throws SQLException {
    List<UUID> held = new ArrayList<>();
    try (Statement statement = server.createStatement();
        ResultSet row = statement.executeQuery("select id from call_lease order by id")) {
      while (row.next()) {
        held.add(row.getObject(1, UUID.class));
      }
    }
    return held;
  }

  private static void free(Connection server, UUID call) throws SQLException {
    try (PreparedStatement free = server.prepareStatement("delete from call_lease where id = ?")) {
      free.setObject(1, call);
      assertEquals(1, free.executeUpdate());
    }
  }

  @Test
  void cat_21_of_two_who_take_the_last_lease_at_once_the_second_waits_and_gets_none()
      throws Exception {
    UUID call = UUID.randomUUID();
    try (Connection one = connection();
        Connection other = connection()) {
      one.setAutoCommit(false);
      assertEquals(1, take(one, wish(call)).size());
      CompletableFuture<Map<UUID, UUID>> second =
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  return take(other, wish(UUID.randomUUID()));
                } catch (SQLException e) {
                  throw new IllegalStateException(e);
                }
              });
      assertThrows(TimeoutException.class, () -> second.get(500, TimeUnit.MILLISECONDS));
      one.commit();
      assertEquals(Map.of(), second.get(10, TimeUnit.SECONDS));
      assertEquals(List.of(call), held(other));
    }
  }

  @Test
  void cat_21_leases_are_taken_for_both_sides_or_for_none() throws SQLException {
    UUID first = UUID.randomUUID();
    UUID a = UUID.randomUUID();
    UUID b = UUID.randomUUID();
    try (Connection server = connection()) {
      take(server, wish(first));
      assertEquals(Map.of(b, endpoints.get(1)), take(server, wish(a, b)), "it says who has room");
      assertEquals(List.of(first), held(server), "and holds nothing");
      free(server, first);
      assertEquals(wish(a, b), take(server, wish(a, b)));
      assertEquals(2, held(server).size());
    }
  }

  @Test
  void cat_21_the_preferred_endpoint_that_has_room_is_taken_and_one_without_a_limit_not_counted()
      throws SQLException {
    UUID call = UUID.randomUUID();
    List<UUID> calls = List.of(call, call, call);
    List<UUID> places = List.of(endpoints.get(2), endpoints.get(0), wide);
    try (Connection server = connection()) {
      for (UUID expected : List.of(endpoints.get(2), endpoints.get(0))) {
        UUID one = UUID.randomUUID();
        assertEquals(Map.of(one, expected), take(server, Collections.nCopies(3, one), places, 10));
      }
      assertEquals(Map.of(call, wide), take(server, calls, places, 10));
      assertEquals(2, held(server).size());
      assertFalse(held(server).contains(call));
    }
  }

  @Test
  void cat_21_a_lease_that_is_not_renewed_runs_out() throws Exception {
    UUID left = UUID.randomUUID();
    UUID next = UUID.randomUUID();
    try (Connection server = connection()) {
      take(server, List.of(left), List.of(endpoints.get(0)), 1);
      assertEquals(Map.of(), take(server, wish(next)));
      Thread.sleep(1_100);
      assertEquals(wish(next), take(server, wish(next)));
      assertEquals(List.of(next), held(server));
    }
  }

  @Test
  void a_lease_is_not_waited_for_until_it_is_on_the_disk_and_nothing_else_is_so()
      throws SQLException {
    try (Connection server = connection();
        Statement statement = server.createStatement()) {
      server.setAutoCommit(false);
      assertEquals("on", setting(statement));
      take(server, wish(UUID.randomUUID()));
      assertEquals("off", setting(statement));
      server.commit();
      assertEquals("on", setting(statement));
      server.rollback();
    }
  }

  private static String setting(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("show synchronous_commit")) {
      row.next();
      return row.getString(1);
    }
  }

  @Test
  void cat_21_however_many_take_leases_at_once_no_endpoint_has_more_than_it_bears()
      throws Exception {
    Map<UUID, AtomicInteger> running = new ConcurrentHashMap<>();
    endpoints.forEach(one -> running.put(one, new AtomicInteger()));
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger refused = new AtomicInteger();
    List<CompletableFuture<Void>> servers = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Random random = new Random(i);
      servers.add(
          CompletableFuture.runAsync(
              () -> {
                try (Connection server = connection()) {
                  for (int turn = 0; turn < 100; turn++) {
                    both(server, random, running, taken, refused);
                  }
                } catch (SQLException e) {
                  throw new IllegalStateException(e);
                }
              },
              command -> new Thread(command).start()));
    }
    CompletableFuture.allOf(servers.toArray(CompletableFuture[]::new)).get(120, TimeUnit.SECONDS);
    assertEquals(800, taken.get() + refused.get());
    assertTrue(taken.get() > 100, "taken " + taken);
    assertTrue(refused.get() > 0, "nobody was in anybody's way");
  }

  /** Two sides, each of which may go to two endpoints. */
  private static void both(
      Connection server,
      Random random,
      Map<UUID, AtomicInteger> running,
      AtomicInteger taken,
      AtomicInteger refused)
      throws SQLException {
    List<UUID> places = new ArrayList<>(endpoints);
    Collections.shuffle(places, random);
    UUID a = UUID.randomUUID();
    UUID b = UUID.randomUUID();
    Map<UUID, UUID> rooms = take(server, List.of(a, a, b, b), places, 30);
    if (rooms.size() < 2) {
      refused.incrementAndGet();
      return;
    }
    taken.incrementAndGet();
    for (UUID place : rooms.values()) {
      assertEquals(1, running.get(place).incrementAndGet());
    }
    for (Map.Entry<UUID, UUID> room : rooms.entrySet()) {
      running.get(room.getValue()).decrementAndGet();
      free(server, room.getKey());
    }
  }
}
