package org.privatearena.rating.engine.control;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A contestant that cannot be rated yet.
 *
 * @param reason why
 * @param others whom the reason speaks of: the rated contestants never met or met one-sidedly, or
 *     the opponents; in the order of their keys; may be empty
 */
public record Exclusion(Contestant contestant, Reason reason, List<Contestant> others) {

  private static final int NAMED = 3;

  public Exclusion {
    others = List.copyOf(others);
  }

  /** The reason in an English sentence that names the contestant and the first of the others. */
  public String sentence() {
    return reason.sentence(contestant.name(), naming());
  }

  /** The same without the others that are not among the given. */
  Exclusion naming(Set<Contestant> shown) {
    return new Exclusion(contestant, reason, others.stream().filter(shown::contains).toList());
  }

  private String naming() {
    if (others.isEmpty()) {
      return "";
    }
    String names =
        others.stream().limit(NAMED).map(Contestant::name).collect(Collectors.joining(", "));
    int more = others.size() - NAMED;
    return " (" + names + (more > 0 ? " and " + more + " more" : "") + ")";
  }
}
