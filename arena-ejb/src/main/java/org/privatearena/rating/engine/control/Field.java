package org.privatearena.rating.engine.control;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The contestants of a board in the order of their keys, with their counts, divided into those that
 * are rated and those that are not.
 *
 * <p>Rated is the comparable group whose members hold the most votes among themselves; of two with
 * as many the larger; of two as large the one with the smallest key.
 */
record Field(
    List<Contestant> contestants,
    Evidence evidence,
    PairCounts counts,
    List<List<Integer>> components,
    List<Integer> rated) {

  /**
   * Orders and divides.
   *
   * @param method whether it compares contestants all at once or rates each by itself
   */
  static Field of(List<Contestant> given, Evidence givenEvidence, Method method) {
    if (given.size() != givenEvidence.cells().contestants()) {
      throw new IllegalArgumentException(
          given.size() + " contestants, but votes for " + givenEvidence.cells().contestants());
    }
    List<Integer> byKey =
        IntStream.range(0, given.size())
            .boxed()
            .sorted(Comparator.comparing(i -> given.get(i).key()))
            .toList();
    List<Contestant> contestants = byKey.stream().map(given::get).toList();
    if (contestants.stream().map(Contestant::key).distinct().count() < given.size()) {
      throw new IllegalArgumentException("a contestant is given twice");
    }
    Evidence evidence =
        isInOrder(byKey)
            ? givenEvidence
            : givenEvidence.among(byKey.stream().mapToInt(Integer::intValue).toArray());
    PairCounts counts = evidence.cells().counts();
    List<List<Integer>> components = StrongComponents.of(PairScores.of(evidence.cells()));
    List<Integer> rated = method == Method.ELO ? battled(counts) : mostBattled(components, counts);
    return new Field(contestants, evidence, counts, components, rated);
  }

  /** The same, without single votes and their weights. */
  Field counted() {
    return new Field(contestants, Evidence.of(evidence.cells()), counts, components, rated);
  }

  private static boolean isInOrder(List<Integer> places) {
    return IntStream.range(0, places.size()).allMatch(i -> places.get(i) == i);
  }

  private static List<Integer> battled(PairCounts counts) {
    return IntStream.range(0, counts.contestants())
        .filter(i -> counts.battles(i) > 0)
        .boxed()
        .toList();
  }

  List<Exclusion> exclusions() {
    return components.stream()
        .flatMap(
            component ->
                component.stream()
                    .filter(i -> !rated.contains(i))
                    .map(i -> exclusion(i, component)))
        .sorted(Comparator.comparing(exclusion -> exclusion.contestant().key()))
        .toList();
  }

  private Exclusion exclusion(int i, List<Integer> component) {
    if (contestants.size() == 1) {
      return excluded(i, Reason.ONLY_CONTESTANT, none -> false);
    }
    long battles = counts.battles(i);
    if (battles == 0) {
      return excluded(i, Reason.NO_VOTES, none -> false);
    }
    if (counts.wins(i) == battles) {
      return excluded(i, Reason.ONLY_WINS, none -> false);
    }
    if (counts.losses(i) == battles) {
      return excluded(i, Reason.ONLY_LOSSES, none -> false);
    }
    if (rated.isEmpty()) {
      return excluded(i, Reason.UNBALANCED, j -> counts.battles(i, j) > 0);
    }
    Predicate<Integer> met =
        j -> rated.contains(j) && component.stream().anyMatch(m -> counts.battles(m, j) > 0);
    return rated.stream().anyMatch(met)
        ? excluded(i, Reason.ONE_SIDED, met)
        : excluded(i, Reason.NEVER_MET, rated::contains);
  }

  private Exclusion excluded(int i, Reason reason, Predicate<Integer> spokenOf) {
    List<Contestant> others =
        IntStream.range(0, contestants.size())
            .boxed()
            .filter(spokenOf)
            .map(contestants::get)
            .toList();
    return new Exclusion(contestants.get(i), reason, others);
  }

  private static List<Integer> mostBattled(List<List<Integer>> components, PairCounts counts) {
    List<Integer> most = List.of();
    long mostVotes = 0;
    for (List<Integer> component : components) {
      long votes = counts.among(component).votes();
      boolean larger = votes == mostVotes && component.size() > most.size();
      if (component.size() > 1 && (votes > mostVotes || larger)) {
        most = component;
        mostVotes = votes;
      }
    }
    return most;
  }
}
