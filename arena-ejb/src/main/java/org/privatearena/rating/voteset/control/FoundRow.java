package org.privatearena.rating.voteset.control;

/** What a row of a file turned out to be. */
sealed interface FoundRow permits Ballot, RowRefusal, SkippedRow {}
