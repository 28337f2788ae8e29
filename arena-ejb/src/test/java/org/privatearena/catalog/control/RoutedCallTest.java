package org.privatearena.catalog.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.privatearena.hostile.HostileServer;

/** CAT-19: before the first token one other Endpoint of the Revision is asked, and one end told. */
class RoutedCallTest {

  private static final ExecutorService THREADS = Executors.newCachedThreadPool();
  private static final ScheduledExecutorService TIMER =
      Executors.newSingleThreadScheduledExecutor();
  private static final String REFUSED =
      "HTTP/1.1 500 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
  private static final String HEAD =
      "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";
  private static final String HELLO =
      "data: {\"choices\":[{\"delta\":{\"content\":\"Hello\"}}]}\n\n";
  private static final String STOP =
      "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";
  private static final UUID REVISION = UUID.randomUUID();

  private final ModelClient client =
      new ModelClient(
          THREADS, THREADS, TIMER, StreamLimits.DEFAULTS, AllowedHosts.parse("127.0.0.1"));
  private final FleetHealth fleet =
      FleetHealth.with(
          new BreakerLimits(5, Duration.ofMinutes(5), Duration.ofMinutes(5), true),
          new SteadyClock());
  private final List<HostileServer> servers = new ArrayList<>();
  private final RecordingSink sink = new RecordingSink();

  @AfterAll
  static void stop() {
    THREADS.shutdownNow();
    TIMER.shutdownNow();
  }

  @AfterEach
  void close() throws IOException {
    for (HostileServer server : servers) {
      server.close();
    }
  }

  private Route route(String... responses) throws IOException {
    for (String response : responses) {
      servers.add(new HostileServer((request, connection) -> connection.send(response)));
    }
    return new Route(
        REVISION,
        null,
        GenerationParameters.NONE,
        servers.stream()
            .map(server -> new Route.Stop(UUID.randomUUID(), server.base(), "m", null, 1, false))
            .toList());
  }

  private RoutedCall call(Route route) {
    return new RoutedCall(client, fleet, route, null, List.of(Message.user("Hi")), "a test", sink);
  }

  private String end(RoutedCall call) throws Exception {
    call.start();
    AnswerEnd end = sink.awaitEnd();
    sink.assertKeptPromises();
    return RecordingSink.spell(end);
  }

  private long requests() {
    return servers.stream().mapToLong(server -> server.requests().size()).sum();
  }

  /** The first endpoint is asked first, because the others are busy. */
  private Route inOrder(Route route) {
    route.stops().stream().skip(1).forEach(stop -> fleet.of(REVISION, stop.endpoint()).join());
    return route;
  }

  @Test
  void cat_19_another_endpoint_answers_within_a_second_and_nobody_hears_of_the_first()
      throws Exception {
    Route route = inOrder(route(REFUSED, HEAD + HELLO + STOP));
    RoutedCall call = call(route);
    long before = System.nanoTime();
    assertEquals("STOP", end(call));
    assertTrue(System.nanoTime() - before < 1_000_000_000, "within a second");
    assertEquals("Hello", sink.text());
    assertEquals(2, requests());
    assertEquals(route.stops().get(1).endpoint(), call.endpoint());
    assertEquals(0, fleet.of(REVISION, route.stops().get(0).endpoint()).running());
    assertEquals(1, fleet.of(REVISION, call.endpoint()).running(), "but for who kept it busy");
  }

  @Test
  void cat_19_a_third_endpoint_is_not_asked() throws Exception {
    assertEquals("HTTP_STATUS before the first token", end(call(route(REFUSED, REFUSED, REFUSED))));
    assertEquals(2, requests());
  }

  @Test
  void cat_19_after_the_first_token_nobody_else_is_asked() throws Exception {
    assertEquals("TRUNCATED", end(call(inOrder(route(HEAD + HELLO, HEAD + HELLO + STOP)))));
    assertEquals("Hello", sink.text());
    assertEquals(1, requests());
  }

  @Test
  void cat_18_where_all_breakers_are_open_nobody_is_asked_and_the_end_is_told() throws Exception {
    Route route = route(REFUSED, REFUSED);
    for (Route.Stop stop : route.stops()) {
      EndpointHealth health = fleet.of(REVISION, stop.endpoint());
      for (int i = 0; i < 5; i++) {
        assertTrue(health.begin());
        health.ended(AnswerEnd.Failed.unsent(FailureReason.CONNECT_FAILED, "away"));
      }
    }
    RoutedCall call = call(route);
    assertEquals("ENDPOINTS_OPEN before the first token", end(call));
    assertEquals(0, requests());
    assertNull(call.endpoint());
  }

  /** A desk whose leases are in no database: it knows who has moved, and which stops are full. */
  private static final class Desk extends SeatDesk {
    private final List<UUID> freed = new ArrayList<>();
    private final List<UUID> full;

    Desk(UUID... full) {
      this.full = List.of(full);
    }

    @Override
    Optional<Place> move(UUID lease, List<Route.Stop> wishes) {
      freed.add(lease);
      return wishes.stream()
          .filter(stop -> !full.contains(stop.endpoint()))
          .findFirst()
          .map(stop -> new Place(stop.endpoint(), stop));
    }
  }

  /** A call with a place at the first endpoint, whose lease has the id of the endpoint. */
  private RoutedCall seated(Route route, Desk desk) {
    Route.Stop first = route.stops().get(0);
    Seat seat = new Seat(desk, first.endpoint(), first, THREADS, () -> {});
    return new RoutedCall(client, fleet, route, seat, List.of(Message.user("Hi")), "a test", sink);
  }

  private static UUID endpoint(Route route, int place) {
    return route.stops().get(place).endpoint();
  }

  private static void freed(Desk desk, List<UUID> leases) throws InterruptedException {
    for (int i = 0; i < 200 && desk.freed.size() < leases.size(); i++) {
      Thread.sleep(10);
    }
    assertEquals(leases, desk.freed);
  }

  @Test
  void cat_21_a_call_goes_where_its_place_is_and_leaves_it_at_its_end() throws Exception {
    Route route = route(HEAD + HELLO + STOP, HEAD + HELLO + STOP);
    fleet.of(REVISION, endpoint(route, 0)).join();
    Desk desk = new Desk();
    RoutedCall call = seated(route, desk);
    assertEquals("STOP", end(call));
    assertEquals(endpoint(route, 0), call.endpoint(), "although the other one is less busy");
    freed(desk, List.of(endpoint(route, 0)));
  }

  @Test
  void cat_21_the_place_moves_with_the_call_to_another_endpoint() throws Exception {
    Route route = route(REFUSED, HEAD + HELLO + STOP);
    Desk desk = new Desk();
    RoutedCall call = seated(route, desk);
    assertEquals("STOP", end(call));
    assertEquals("Hello", sink.text());
    assertEquals(endpoint(route, 1), call.endpoint());
    freed(desk, List.of(endpoint(route, 0), endpoint(route, 1)));
  }

  @Test
  void cat_21_where_no_other_endpoint_has_room_none_is_asked() throws Exception {
    Route route = route(REFUSED, HEAD + HELLO + STOP);
    Desk desk = new Desk(endpoint(route, 1));
    RoutedCall call = seated(route, desk);
    assertEquals("HTTP_STATUS before the first token", end(call));
    assertEquals(1, requests());
    assertEquals(endpoint(route, 0), call.endpoint());
    freed(desk, List.of(endpoint(route, 0)));
  }

  @Test
  void cat_21_a_call_without_a_place_goes_nowhere_although_an_endpoint_may_be_asked()
      throws Exception {
    Route route = route(HEAD + HELLO + STOP);
    Seat none = new Seat(new Desk(), null, null, THREADS, () -> {});
    RoutedCall call =
        new RoutedCall(client, fleet, route, none, List.of(Message.user("Hi")), "a test", sink);
    assertEquals("ENDPOINTS_OPEN before the first token", end(call));
    assertEquals(0, requests());
  }
}
