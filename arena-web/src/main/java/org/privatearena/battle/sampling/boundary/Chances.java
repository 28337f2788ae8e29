package org.privatearena.battle.sampling.boundary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.privatearena.battle.sampling.control.DrawSheet;

/**
 * How a {@link DrawSheet} looks for each model and pair, beside how it would look by another plan.
 */
final class Chances {

  /**
   * Of a model.
   *
   * @param votes on its pairs
   * @param now percent of all draws that show it
   * @param then the same by the other plan; null where there is none
   * @param bar how long it is drawn, 0 to 100
   * @param thenBar the same by the other plan, 0 where there is none
   */
  public record OfModel(
      String key, long votes, double now, Double then, double bar, double thenBar) {}

  /**
   * Of a pair.
   *
   * @param now percent of all draws
   * @param then the same by the other plan; null where there is none
   */
  public record OfPair(String one, String other, long votes, double now, Double then) {}

  private static final double PERCENT = 100;

  private final DrawSheet now;
  private final DrawSheet then;

  /**
   * @param then by the other plan, of the same pairs; null for none
   */
  Chances(DrawSheet now, DrawSheet then) {
    this.now = now;
    this.then = then;
  }

  /** Keys of all models of a pair, in their order. */
  List<String> keys() {
    return List.copyOf(shares(now).keySet());
  }

  /** The most often drawn first. */
  List<OfModel> models() {
    Map<String, Double> shares = shares(now);
    Map<String, Double> others = then == null ? Map.of() : shares(then);
    Map<String, Long> votes = new HashMap<>();
    for (DrawSheet.Pair pair : now.pairs()) {
      votes.merge(pair.one(), pair.votes(), Long::sum);
      votes.merge(pair.other(), pair.votes(), Long::sum);
    }
    double most = 0;
    for (Map<String, Double> some : List.of(shares, others)) {
      most = some.values().stream().reduce(most, Math::max);
    }
    double whole = most;
    return shares.entrySet().stream()
        .map(
            some ->
                new OfModel(
                    some.getKey(),
                    votes.get(some.getKey()),
                    PERCENT * some.getValue(),
                    then == null ? null : PERCENT * others.getOrDefault(some.getKey(), 0.0),
                    PERCENT * some.getValue() / whole,
                    PERCENT * others.getOrDefault(some.getKey(), 0.0) / whole))
        .sorted(Comparator.comparing(OfModel::now).reversed().thenComparing(OfModel::key))
        .toList();
  }

  /**
   * The most often drawn first, by the other plan where there is one.
   *
   * @param most how many at most
   */
  List<OfPair> pairs(int most) {
    Map<List<String>, Double> others = new LinkedHashMap<>();
    if (then != null) {
      then.pairs().forEach(pair -> others.put(names(pair), pair.probability()));
    }
    List<OfPair> all = new ArrayList<>(now.pairs().size());
    for (DrawSheet.Pair pair : now.pairs()) {
      Double other = then == null ? null : PERCENT * others.getOrDefault(names(pair), 0.0);
      all.add(
          new OfPair(pair.one(), pair.other(), pair.votes(), PERCENT * pair.probability(), other));
    }
    Comparator<OfPair> often =
        Comparator.comparingDouble(pair -> pair.then() == null ? pair.now() : pair.then());
    all.sort(often.reversed().thenComparing(OfPair::one).thenComparing(OfPair::other));
    return List.copyOf(all.subList(0, Math.min(most, all.size())));
  }

  private static List<String> names(DrawSheet.Pair pair) {
    return List.of(pair.one(), pair.other());
  }

  /** The part of all draws that show a model, by key; all parts together are 2. */
  private static Map<String, Double> shares(DrawSheet sheet) {
    Map<String, Double> shares = new TreeMap<>();
    for (DrawSheet.Pair pair : sheet.pairs()) {
      shares.merge(pair.one(), pair.probability(), Double::sum);
      shares.merge(pair.other(), pair.probability(), Double::sum);
    }
    return shares;
  }
}
