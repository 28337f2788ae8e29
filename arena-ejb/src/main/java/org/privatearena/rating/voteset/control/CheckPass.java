package org.privatearena.rating.voteset.control;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.privatearena.rating.voteset.entity.Fault;
import org.privatearena.rating.voteset.entity.RowCounts;
import org.privatearena.rating.voteset.entity.VoteSetRefusal;

/** The first reading of a file: every row is judged, and nothing is stored. */
final class CheckPass implements Consumer<FoundRow>, AutoCloseable {

  private final VoteIds ids;
  private final Roster roster = new Roster();
  private final List<RowRefusal> refusals = new ArrayList<>();
  private final BitSet duplicates = new BitSet();
  private long taken;
  private long refused;
  private long other;
  private long named;

  /**
   * @param stem path whose name begins the names of files that this needs for a while
   */
  CheckPass(Path stem) {
    this.ids = new VoteIds(stem);
  }

  @Override
  public void accept(FoundRow row) {
    if (row instanceof Ballot ballot) {
      take(ballot);
    } else if (row instanceof RowRefusal refusal) {
      refused++;
      if (refusals.size() < VoteSetRefusal.KEPT) {
        refusals.add(refusal);
      }
    } else if (row == SkippedRow.NAMED) {
      named++;
    } else {
      other++;
    }
  }

  private void take(Ballot ballot) {
    if (++taken > SetLimits.VOTES || ballot.line() >= Integer.MAX_VALUE) {
      throw new UnreadableFile(Fault.TOO_MANY_VOTES, ballot.line(), Long.toString(SetLimits.VOTES));
    }
    roster.model(ballot.modelA(), ballot.line());
    roster.model(ballot.modelB(), ballot.line());
    roster.rater(ballot.rater(), ballot.line());
    roster.item(ballot.item(), ballot.line());
    if (ballot.id() != null) {
      ids.add(ballot.id(), ballot.line());
    }
  }

  /** What was found up to now, but for ids that are there twice. */
  Checked sofar() {
    return new Checked(counts(), List.copyOf(refusals), duplicates);
  }

  /** What was found, once the whole file has gone by. */
  Checked whole() {
    ids.duplicates(line -> duplicates.set((int) line));
    int twice = duplicates.cardinality();
    taken -= twice;
    refused += twice;
    duplicates.stream()
        .limit(VoteSetRefusal.KEPT)
        .mapToObj(line -> new RowRefusal(line, Fault.DUPLICATE_ID, ""))
        .forEach(refusals::add);
    refusals.sort(Comparator.comparingLong(RowRefusal::line));
    return new Checked(counts(), refusals.stream().limit(VoteSetRefusal.KEPT).toList(), duplicates);
  }

  private RowCounts counts() {
    return new RowCounts(taken, refused, other, named, roster.raters(), roster.models().size());
  }

  @Override
  public void close() {
    ids.close();
  }
}
