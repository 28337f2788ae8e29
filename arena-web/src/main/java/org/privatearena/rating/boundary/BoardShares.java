package org.privatearena.rating.boundary;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.privatearena.rating.control.LiveBoard;
import org.privatearena.rating.engine.control.Contestant;
import org.privatearena.rating.engine.control.PairCounts;
import org.privatearena.rating.engine.control.WinRates;

/** Who met and beat whom on a board, counted without any model of strengths. */
final class BoardShares {

  private final PairCounts counts;
  private final Map<String, Integer> places = new HashMap<>();

  BoardShares(LiveBoard live) {
    counts = live.counts();
    for (int i = 0; i < live.listed().size(); i++) {
      places.put(live.listed().get(i).revision().toString(), i);
    }
  }

  /** Mean over the opponents met of (wins + ties/2)/battles, 0 to 1; null without votes. */
  Double winRate(Contestant contestant) {
    return orNull(WinRates.average(counts, places.get(contestant.key())));
  }

  /** Share of the votes that found both answers bad, 0 to 1; null without votes. */
  Double bothBad(Contestant contestant) {
    return orNull(WinRates.bothBad(counts, places.get(contestant.key())));
  }

  /** Votes on this pair. */
  long battles(Contestant one, Contestant other) {
    return counts.battles(places.get(one.key()), places.get(other.key()));
  }

  /** (wins + ties/2)/battles of one against the other, 0 to 1; null where they have not met. */
  Double share(Contestant one, Contestant other) {
    long battles = battles(one, other);
    double score = counts.score(places.get(one.key()), places.get(other.key()));
    return battles == 0 ? null : Double.valueOf(score / battles);
  }

  private static Double orNull(OptionalDouble share) {
    return share.isPresent() ? Double.valueOf(share.getAsDouble()) : null;
  }
}
