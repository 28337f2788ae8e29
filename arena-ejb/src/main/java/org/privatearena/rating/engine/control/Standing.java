package org.privatearena.rating.engine.control;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the fit says of one contestant, before it is ranked among those that are shown.
 *
 * <p>Ratings and bounds are rounded to a millionth of a point before they are compared, so that the
 * last bits of a sum never decide a rank.
 */
record Standing(
    Contestant contestant, double rating, Optional<Interval> interval, boolean provisional) {

  /** Standings of the rated contestants, highest first, equals in the order of their keys. */
  static List<Standing> of(Field field, Ratings ratings, BoardSettings settings) {
    PairCounts counts = field.counts().among(field.rated());
    return IntStream.range(0, ratings.size())
        .mapToObj(
            i -> {
              Contestant contestant = field.contestants().get(field.rated().get(i));
              Optional<Interval> interval = ratings.interval(i).map(Standing::rounded);
              boolean provisional =
                  counts.battles(i) < settings.provisionalVotes()
                      || interval
                          .map(it -> it.width() > settings.provisionalWidth())
                          .orElse(ratings.intervalsAsked());
              return new Standing(contestant, rounded(ratings.rating(i)), interval, provisional);
            })
        .sorted(
            Comparator.comparingDouble(Standing::rating)
                .reversed()
                .thenComparing(standing -> standing.contestant().key()))
        .toList();
  }

  private static Interval rounded(Interval interval) {
    return new Interval(rounded(interval.low()), rounded(interval.high()));
  }

  /** Whether the whole interval lies above the other's; never where either has none. */
  boolean isAbove(Standing other) {
    return interval.isPresent()
        && other.interval.isPresent()
        && interval.get().low() > other.interval.get().high();
  }

  private static double rounded(double points) {
    return StrictMath.rint(points * 1e6) / 1e6;
  }
}
