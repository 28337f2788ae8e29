package org.privatearena.rating.voteset.control;

import java.util.BitSet;
import java.util.function.Consumer;
import org.privatearena.rating.voteset.entity.RowCounts;

/** The second reading of a file: the good votes in pages. */
final class StorePass implements Consumer<FoundRow> {

  private final BitSet duplicates;
  private final Consumer<VotePage> store;
  private final Roster roster = new Roster();
  private final VotePage page = new VotePage();
  private long stored;

  /**
   * @param duplicates lines to leave out
   * @param store takes a page; it is used again afterwards
   */
  StorePass(BitSet duplicates, Consumer<VotePage> store) {
    this.duplicates = duplicates;
    this.store = store;
  }

  @Override
  public void accept(FoundRow row) {
    if (row instanceof Ballot ballot && !duplicates.get((int) ballot.line())) {
      page.add(ballot, roster);
      if (page.full()) {
        flush();
      }
    }
  }

  /** Stores what is left. */
  void flush() {
    if (page.size() > 0) {
      stored += page.size();
      store.accept(page);
      page.clear();
    }
  }

  /** Votes that were given to the store. */
  long stored() {
    return stored;
  }

  Roster roster() {
    return roster;
  }

  /** The counts of the first reading, with raters and models of the stored votes alone. */
  RowCounts counts(RowCounts checked) {
    return new RowCounts(
        stored,
        checked.refused(),
        checked.skippedOther(),
        checked.skippedNamed(),
        roster.raters(),
        roster.models().size());
  }
}
