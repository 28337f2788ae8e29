package org.privatearena.rating.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.privatearena.rating.control.PoolTargets.Attribute;
import org.privatearena.rating.control.PoolTargets.Kind;
import org.privatearena.rating.engine.control.Raking;
import org.privatearena.rating.engine.control.RowWeights;
import org.privatearena.rating.engine.control.Sample;
import org.privatearena.rating.engine.control.VoteTable;

/** Weights that bring the votes of a question to the shares of a pool. */
final class PoolWeights {

  private static final int NONE = -1;

  private final List<Attribute> attributes;
  private final int[] sizes;
  private final VoteColumns columns;
  private final int[][] classes;
  private final Sample chosen;
  private final Sample counted;
  private final long[] counts;
  private final Raking.Answer answer;

  private PoolWeights(PoolTargets targets, VoteColumns columns, Sample chosen) {
    attributes = targets.attributes();
    sizes = attributes.stream().mapToInt(a -> a.classes().size()).toArray();
    this.columns = columns;
    classes = attributes.stream().map(this::classes).toArray(int[][]::new);
    this.chosen = chosen;
    counted = chosen.where(row -> joint(row) != NONE);
    counts = new long[Arrays.stream(sizes).reduce(1, Math::multiplyExact)];
    counted.eachVote((row, cell) -> counts[joint(row)]++);
    answer =
        Raking.of(counts, attributes.stream().map(Attribute::targets).toArray(double[][]::new));
  }

  /**
   * Weighs votes.
   *
   * @param chosen the votes that may count; those of no class do not
   */
  static PoolWeights of(PoolTargets targets, VoteColumns columns, Sample chosen) {
    return new PoolWeights(targets, columns, chosen);
  }

  /** By the number that a row has in the attribute's column, the class or none. */
  private int[] classes(Attribute attribute) {
    List<String> names = attribute.classes();
    int rest = names.indexOf(PoolTargets.REST);
    if (attribute.kind() == Kind.LANGUAGE) {
      return columns.languages().stream()
          .mapToInt(language -> names.contains(language) ? names.indexOf(language) : rest)
          .toArray();
    }
    int[] found = null;
    for (int i = names.size() - 1; i >= 0; i--) {
      if (i != rest) {
        boolean[] within = columns.groupsWithin(names.get(i));
        if (found == null) {
          found = new int[within.length];
          Arrays.fill(found, rest);
        }
        for (int set = 0; set < Math.min(found.length, within.length); set++) {
          found[set] = within[set] ? i : found[set];
        }
      }
    }
    return found == null ? new int[columns.groupsWithin("/").length] : found;
  }

  private int column(int attribute, int row) {
    return attributes.get(attribute).kind() == Kind.GROUP
        ? columns.groups(row)
        : columns.language(row);
  }

  private int joint(int row) {
    int joint = 0;
    int stride = 1;
    for (int attribute = 0; attribute < classes.length; attribute++) {
      int c = classes[attribute][column(attribute, row)];
      if (c == NONE) {
        return NONE;
      }
      joint += stride * c;
      stride *= sizes[attribute];
    }
    return joint;
  }

  /** The votes that count, without their weights; none where the targets cannot be reached. */
  Sample counted() {
    return answer instanceof Raking.Raked ? counted : counted.first(0);
  }

  RowWeights weights() {
    return answer instanceof Raking.Raked raked ? row -> raked.weight(joint(row)) : row -> 1;
  }

  BoardPool told() {
    List<BoardPool.Share> shares = new ArrayList<>();
    BoardPool.Refused refused =
        answer instanceof Raking.Contradiction ? new BoardPool.Refused(Optional.empty()) : null;
    for (int attribute = 0; attribute < classes.length; attribute++) {
      double[] targets = attributes.get(attribute).targets();
      for (int c = 0; c < targets.length; c++) {
        BoardPool.Share share = share(attribute, c, targets[c]);
        shares.add(share);
        if (new Raking.NoVotes(attribute, c).equals(answer)) {
          refused = new BoardPool.Refused(Optional.of(share));
        }
      }
    }
    boolean trimmed = answer instanceof Raking.Raked raked && raked.trimmed();
    long leftOut = chosen.cells().total() - counted.cells().total();
    return new BoardPool(shares, leftOut, trimmed, fewestRaters(), refused);
  }

  private BoardPool.Share share(int attribute, int ofClass, double target) {
    long votes = 0;
    long all = 0;
    for (int joint = 0; joint < counts.length; joint++) {
      all += counts[joint];
      votes += classOf(attribute, joint) == ofClass ? counts[joint] : 0;
    }
    double before = all == 0 ? 0 : (double) votes / (double) all;
    return new BoardPool.Share(
        attributes.get(attribute).kind(),
        attributes.get(attribute).classes().get(ofClass),
        target,
        before,
        answer instanceof Raking.Raked raked ? raked.share(attribute, ofClass) : before);
  }

  private int classOf(int attribute, int joint) {
    int rest = joint;
    for (int i = 0; i < attribute; i++) {
      rest /= sizes[i];
    }
    return rest % sizes[attribute];
  }

  private int fewestRaters() {
    List<BitSet[]> raters =
        attributes.stream()
            .map(a -> a.classes().stream().map(c -> new BitSet()).toArray(BitSet[]::new))
            .toList();
    counted.eachVote(
        (row, cell) -> {
          int rater = counted.rater(row);
          for (int attribute = 0; attribute < classes.length; attribute++) {
            // A vote of whom nothing is known is of a person of its own.
            raters.get(attribute)[classOf(attribute, joint(row))].set(
                rater == VoteTable.NO_RATER ? counted.mostRaters() + row : rater);
          }
        });
    return raters.stream().flatMap(Arrays::stream).mapToInt(BitSet::cardinality).min().orElse(0);
  }
}
