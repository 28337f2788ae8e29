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
  static List<Standing> of(Field field, BoardSettings settings) {
    PairCounts counts = field.counts().among(field.rated());
    if (!(BradleyTerry.fit(counts) instanceof Fit.Rated fit)) {
      return List.of();
    }
    double errors = NormalQuantile.twoSided(settings.confidence());
    return IntStream.range(0, fit.contestants())
        .mapToObj(
            i -> {
              Contestant contestant = field.contestants().get(field.rated().get(i));
              return standing(contestant, fit, i, errors, counts.battles(i), settings);
            })
        .sorted(
            Comparator.comparingDouble(Standing::rating)
                .reversed()
                .thenComparing(standing -> standing.contestant().key()))
        .toList();
  }

  private static Standing standing(
      Contestant contestant,
      Fit.Rated fit,
      int i,
      double errors,
      long votes,
      BoardSettings settings) {
    double rating = fit.rating(i);
    double reach = errors * Fit.Rated.POINTS * fit.standardError(i);
    Optional<Interval> interval =
        fit.varies(i)
            ? Optional.of(new Interval(rounded(rating - reach), rounded(rating + reach)))
            : Optional.empty();
    boolean provisional =
        votes < settings.provisionalVotes()
            || interval.map(it -> it.width() > settings.provisionalWidth()).orElse(true);
    return new Standing(contestant, rounded(rating), interval, provisional);
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
