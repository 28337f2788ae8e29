package org.privatearena.rating.voteset.control;

import java.time.Instant;
import org.privatearena.rating.engine.control.Outcome;

/**
 * A good vote as a file has it.
 *
 * @param line of the file, from 1
 * @param id which no other vote of the file may have; null for none
 * @param rater whoever voted, in words that never leave the import; null where it is not known
 * @param at null where it is not known
 * @param category null for none
 * @param language null for none
 * @param turn 1 for the first; null where it is not known
 * @param item which question was judged, in words that never leave the import; null for none
 */
record Ballot(
    long line,
    String id,
    String modelA,
    String modelB,
    Outcome outcome,
    String rater,
    Instant at,
    String category,
    String language,
    Integer turn,
    String item)
    implements FoundRow {}
