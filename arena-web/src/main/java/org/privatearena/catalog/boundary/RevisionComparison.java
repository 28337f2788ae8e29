package org.privatearena.catalog.boundary;

import java.util.List;
import java.util.Optional;
import org.privatearena.catalog.control.SeenModel.SeenRevision;

/**
 * Two Revisions of a Model beside each other.
 *
 * @param missing whether others were asked for that there are not; then these are the newest two
 */
public record RevisionComparison(
    int before, int after, boolean missing, List<RevisionDifference> differences) {

  /**
   * @param revisions oldest first
   * @param before a number as somebody asks for it, or null
   * @param after the same
   * @return empty where there are not two
   */
  static Optional<RevisionComparison> of(
      List<SeenRevision> revisions, String before, String after) {
    int newest = revisions.size() - 1;
    if (newest < 1) {
      return Optional.empty();
    }
    Optional<SeenRevision> one = asked(revisions, before, newest - 1);
    Optional<SeenRevision> other = asked(revisions, after, newest);
    boolean missing = one.isEmpty() || other.isEmpty();
    SeenRevision first = missing ? revisions.get(newest - 1) : one.get();
    SeenRevision second = missing ? revisions.get(newest) : other.get();
    return Optional.of(
        new RevisionComparison(
            first.number(), second.number(), missing, RevisionDifference.between(first, second)));
  }

  private static Optional<SeenRevision> asked(
      List<SeenRevision> revisions, String number, int usual) {
    return number == null
        ? Optional.of(revisions.get(usual))
        : revisions.stream()
            .filter(revision -> Integer.toString(revision.number()).equals(number))
            .findFirst();
  }
}
