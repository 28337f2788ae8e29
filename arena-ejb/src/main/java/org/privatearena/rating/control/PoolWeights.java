package org.privatearena.rating.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privatearena.rating.control.PoolTargets.Attribute;
import org.privatearena.rating.engine.control.Raking;
import org.privatearena.rating.engine.control.RowWeights;
import org.privatearena.rating.engine.control.Sample;

/** Weights that bring the votes of a question to the shares of a pool. */
final class PoolWeights {

  private final PoolClasses classes;
  private final Raking.Answer answer;

  private PoolWeights(PoolClasses classes) {
    this.classes = classes;
    answer =
        Raking.of(
            classes.counts(),
            classes.attributes().stream().map(Attribute::targets).toArray(double[][]::new));
  }

  /**
   * Weighs votes.
   *
   * @param chosen the votes that may count; those of no class do not
   */
  static PoolWeights of(PoolTargets targets, VoteColumns columns, Sample chosen) {
    return new PoolWeights(new PoolClasses(targets, columns, chosen));
  }

  PoolClasses classes() {
    return classes;
  }

  /** The votes that count, without their weights; none where the targets cannot be reached. */
  Sample counted() {
    return answer instanceof Raking.Raked ? classes.counted() : classes.counted().first(0);
  }

  RowWeights weights() {
    return answer instanceof Raking.Raked raked
        ? row -> raked.weight(classes.joint(row))
        : row -> 1;
  }

  /** What is told to who sees all models. */
  BoardPool told() {
    List<BoardPool.Share> shares = new ArrayList<>();
    for (int attribute = 0; attribute < classes.attributes().size(); attribute++) {
      for (int c = 0; c < classes.attributes().get(attribute).classes().size(); c++) {
        shares.add(share(attribute, c));
      }
    }
    BoardPool.Refused refused =
        answer instanceof Raking.NoVotes none
            ? new BoardPool.Refused(Optional.of(share(none.attribute(), none.ofClass())))
            : answer instanceof Raking.Contradiction
                ? new BoardPool.Refused(Optional.empty())
                : null;
    boolean trimmed = answer instanceof Raking.Raked raked && raked.trimmed();
    return new BoardPool(
        shares, classes.leftOut(), trimmed, classes.fewestRaters(), refused, false);
  }

  private BoardPool.Share share(int attribute, int ofClass) {
    Attribute of = classes.attributes().get(attribute);
    double before = classes.share(attribute, ofClass);
    return new BoardPool.Share(
        of.kind(),
        of.classes().get(ofClass),
        of.targets()[ofClass],
        before,
        answer instanceof Raking.Raked raked ? raked.share(attribute, ofClass) : before);
  }
}
