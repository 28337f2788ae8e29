package org.privatearena.catalog.control;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * An Endpoint that may be asked.
 *
 * @param running calls of it that have not ended
 */
record BusyStop(Route.Stop stop, int running) {

  /**
   * The one with the fewest calls for its weight; of equals one by chance, each as often as its
   * weight says. So the weights also count while nothing is busy.
   *
   * @return empty where there is none
   */
  static Optional<Route.Stop> least(List<BusyStop> stops, RandomGenerator random) {
    List<BusyStop> least =
        stops.stream()
            .filter(one -> stops.stream().noneMatch(other -> other.isLessBusyThan(one)))
            .toList();
    int weights = least.stream().mapToInt(one -> one.stop().weight()).sum();
    int place = weights == 0 ? 0 : random.nextInt(weights);
    for (BusyStop one : least) {
      place -= one.stop().weight();
      if (place < 0) {
        return Optional.of(one.stop());
      }
    }
    return Optional.empty();
  }

  /** By whole numbers: of two quotients that are equal none shall be less. */
  private boolean isLessBusyThan(BusyStop other) {
    return (long) running * other.stop().weight() < (long) other.running() * stop().weight();
  }
}
