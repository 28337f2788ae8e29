package org.privatearena.catalog.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** CAT-19: among the Endpoints of one Revision the least busy for its weight, none that fails. */
class FleetHealthTest {

  private static final Duration WAIT = Duration.ofSeconds(30);
  private static final UUID REVISION = UUID.randomUUID();
  private static final Route.Stop ONE = stop(1);
  private static final Route.Stop TWO = stop(1);
  private static final Route.Stop THRICE = stop(3);
  private static final AnswerEnd FAILED =
      AnswerEnd.Failed.unsent(FailureReason.CONNECTION_LOST, "gone");
  private static final AnswerEnd DONE =
      new AnswerEnd.Complete(
          FinishReason.STOP, null, new CallFigures(null, null, null, Duration.ZERO, 1, 1));

  private final TestClock clock = new TestClock();
  private FleetHealth fleet = fleet(false);

  private FleetHealth fleet(boolean probing) {
    return FleetHealth.with(new BreakerLimits(5, WAIT, WAIT.multipliedBy(4), probing), clock);
  }

  private static Route.Stop stop(int weight) {
    return new Route.Stop(UUID.randomUUID(), URI.create("http://x/v1"), "m", null, weight, false);
  }

  private static Route route(Route.Stop... stops) {
    return new Route(REVISION, null, GenerationParameters.NONE, List.of(stops));
  }

  private Route.Stop begin(Route.Stop... stops) {
    return fleet.begin(route(stops), Set.of()).orElseThrow();
  }

  private void open(Route.Stop stop) {
    for (int i = 0; i < 5; i++) {
      assertEquals(stop, begin(stop));
      fleet.of(REVISION, stop.endpoint()).ended(FAILED);
    }
  }

  private void done(Route.Stop stop) {
    fleet.of(REVISION, stop.endpoint()).ended(DONE);
  }

  @Test
  void cat_19_calls_that_run_are_spread_by_the_weights() {
    Map<Route.Stop, Integer> running = new HashMap<>();
    for (int i = 0; i < 40; i++) {
      running.merge(begin(ONE, THRICE), 1, Integer::sum);
    }
    assertEquals(Map.of(ONE, 10, THRICE, 30), running);
  }

  @Test
  void cat_19_the_weights_count_while_nothing_is_busy() {
    int heavy = 0;
    for (int i = 0; i < 4_000; i++) {
      Route.Stop stop = begin(ONE, THRICE);
      heavy += stop.equals(THRICE) ? 1 : 0;
      done(stop);
    }
    assertTrue(heavy > 2_850 && heavy < 3_150, heavy + " of 4000, not about 3000");
  }

  @Test
  void cat_19_a_call_that_has_ended_makes_its_endpoint_less_busy() {
    Route.Stop first = begin(ONE, TWO);
    Route.Stop second = begin(ONE, TWO);
    assertEquals(Set.of(ONE, TWO), Set.of(first, second));
    done(second);
    assertEquals(second, begin(ONE, TWO));
  }

  @Test
  void cat_19_one_that_was_asked_already_is_not_asked_again() {
    assertEquals(Optional.of(TWO), fleet.begin(route(ONE, TWO), Set.of(ONE.endpoint())));
    assertEquals(
        Optional.empty(), fleet.begin(route(ONE, TWO), Set.of(ONE.endpoint(), TWO.endpoint())));
  }

  @Test
  void cat_18_one_that_fails_is_not_asked_however_busy_the_other_is() {
    open(ONE);
    assertFalse(fleet.asks(route(ONE)));
    assertTrue(fleet.asks(route(ONE, TWO)));
    for (int i = 0; i < 20; i++) {
      assertEquals(TWO, begin(ONE, TWO));
    }
    assertEquals(Optional.empty(), fleet.begin(route(ONE), Set.of()));
  }

  @Test
  void cat_20_probes_open_and_close_a_breaker_and_count_no_calls() {
    EndpointHealth one = fleet.of(REVISION, ONE.endpoint());
    for (int i = 0; i < 4; i++) {
      one.probed(FAILED);
    }
    one.told(false);
    assertEquals(BreakerState.OPEN, one.breaker());
    one.probed(FAILED);
    one.probed(DONE);
    assertEquals(BreakerState.CLOSED, one.breaker());
    assertEquals(0, one.running());
    assertEquals(new SeenHealth.Lately(0, 0), one.lately());
    open(ONE);
    assertEquals(new SeenHealth.Lately(5, 5), one.lately());
    one.told(true);
    assertEquals(BreakerState.CLOSED, one.breaker());
  }

  @Test
  void cat_18_without_probes_a_call_tries_one_that_may_be_well_again_and_one_alone_does() {
    open(ONE);
    clock.go(WAIT.plusMillis(1));
    assertTrue(fleet.asks(route(ONE)));
    assertEquals(ONE, begin(ONE, TWO));
    assertEquals(TWO, begin(ONE, TWO));
    done(ONE);
    assertEquals(BreakerState.CLOSED, fleet.of(REVISION, ONE.endpoint()).breaker());
  }

  @Test
  void cat_18_with_probes_a_call_goes_where_it_is_known_to_be_well() {
    fleet = fleet(true);
    open(ONE);
    clock.go(WAIT.plusMillis(1));
    for (int i = 0; i < 20; i++) {
      assertEquals(TWO, begin(ONE, TWO));
    }
    assertEquals(ONE, begin(ONE), "nowhere else to go");
    assertEquals(ONE, begin(ONE), "somebody tries it already: still better than no answer");
  }

  @Test
  void cat_21_places_are_wished_for_in_the_order_in_which_a_call_would_go() {
    begin(ONE);
    assertEquals(List.of(TWO, ONE), fleet.preferred(route(ONE, TWO), Set.of()));
    assertEquals(List.of(ONE), fleet.preferred(route(ONE, TWO), Set.of(TWO.endpoint())));
    done(ONE);
    int ones = 0;
    for (int i = 0; i < 4_000; i++) {
      ones += fleet.preferred(route(ONE, THRICE), Set.of()).get(0).equals(ONE) ? 1 : 0;
    }
    assertTrue(ones > 850 && ones < 1_150, "by weight: " + ones);
    assertEquals(0, fleet.of(REVISION, ONE.endpoint()).running(), "nothing is counted by that");
  }

  @Test
  void cat_21_no_place_is_wished_for_where_a_breaker_is_open() {
    open(ONE);
    assertEquals(List.of(TWO), fleet.preferred(route(ONE, TWO), Set.of()));
    assertEquals(List.of(), fleet.preferred(route(ONE), Set.of()));
    clock.go(WAIT.plusSeconds(1));
    assertEquals(List.of(ONE, TWO), fleet.preferred(route(ONE, TWO), Set.of()), "a trial");
    begin(ONE);
    assertEquals(List.of(TWO, ONE), fleet.preferred(route(ONE, TWO), Set.of()), "one at a time");
    fleet = fleet(true);
    open(ONE);
    clock.go(WAIT.plusSeconds(1));
    assertEquals(
        List.of(TWO, ONE), fleet.preferred(route(ONE, TWO), Set.of()), "a probe will find out");
  }
}
