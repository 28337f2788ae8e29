package org.privatearena.rating.voteset.control;

/** A row that is no fault and no vote for a rating. */
enum SkippedRow implements FoundRow {
  /** No vote at all. */
  OTHER,
  /** A vote of somebody who knew the models. */
  NAMED
}
