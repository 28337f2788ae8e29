package org.privatearena.rating.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.privatearena.rating.control.PoolTargets.Attribute;
import org.privatearena.rating.control.PoolTargets.Kind;
import org.privatearena.rating.engine.control.RaterCounts;
import org.privatearena.rating.engine.control.Sample;

/** The votes of a question, told apart by the classes of a pool. */
final class PoolClasses {

  private static final int NONE = -1;

  private final PoolTargets targets;
  private final List<Attribute> attributes;
  private final int[] sizes;
  private final boolean[] byGroup;
  private final VoteColumns columns;
  private final int[][] classes;
  private final Sample chosen;
  private final Sample counted;
  private final List<RaterCounts.OfClass> ofClasses;
  private final RaterCounts.OfClass ofNone;
  private final long[] counts;

  /**
   * @param chosen the votes that may count; those of no class do not
   */
  PoolClasses(PoolTargets targets, VoteColumns columns, Sample chosen) {
    this.targets = targets;
    attributes = targets.attributes();
    sizes = attributes.stream().mapToInt(a -> a.classes().size()).toArray();
    byGroup = new boolean[sizes.length];
    for (int i = 0; i < sizes.length; i++) {
      byGroup[i] = attributes.get(i).kind() == Kind.GROUP;
    }
    this.columns = columns;
    classes = attributes.stream().map(this::classes).toArray(int[][]::new);
    this.chosen = chosen;
    counted = chosen.where(row -> joint(row) != NONE).settled();
    int joints = Arrays.stream(sizes).reduce(1, Math::multiplyExact);
    ofClasses = RaterCounts.ofClasses(counted, this::joint, joints);
    ofNone = RaterCounts.ofClasses(chosen.without(counted), row -> 0, 1).get(0);
    counts = ofClasses.stream().mapToLong(RaterCounts.OfClass::votes).toArray();
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

  /** The same of the votes on some contestants only: see {@link Sample#renumbered}. */
  PoolClasses renumbered(int[] places, int most) {
    return new PoolClasses(targets, columns, chosen.renumbered(places, most));
  }

  private int column(int attribute, int row) {
    return byGroup[attribute] ? columns.groups(row) : columns.language(row);
  }

  /** The class of a vote of all attributes together; -1 where one has none for it. */
  int joint(int row) {
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

  List<Attribute> attributes() {
    return attributes;
  }

  /** The votes that have a class. */
  Sample counted() {
    return counted;
  }

  /** How many of them there are by their class of all attributes together. */
  long[] counts() {
    return counts.clone();
  }

  /** How many votes have no class. */
  long leftOut() {
    return ofNone.votes();
  }

  /** The share that a class has when every vote counts once. */
  double share(int attribute, int ofClass) {
    long votes = 0;
    long all = 0;
    for (int joint = 0; joint < counts.length; joint++) {
      all += counts[joint];
      votes += classOf(attribute, joint) == ofClass ? counts[joint] : 0;
    }
    return all == 0 ? 0 : (double) votes / (double) all;
  }

  private int classOf(int attribute, int joint) {
    int rest = joint;
    for (int i = 0; i < attribute; i++) {
      rest /= sizes[i];
    }
    return rest % sizes[attribute];
  }

  /** The first class without votes; empty where each has some. */
  Optional<BoardPool.Share> empty() {
    List<BoardPool.Share> empty = new ArrayList<>();
    for (int attribute = 0; attribute < sizes.length; attribute++) {
      Attribute of = attributes.get(attribute);
      for (int c = 0; c < sizes[attribute]; c++) {
        if (share(attribute, c) == 0) {
          empty.add(new BoardPool.Share(of.kind(), of.classes().get(c), of.targets()[c], 0, 0));
        }
      }
    }
    return empty.stream().findFirst();
  }

  /** Whether there are classes of two attributes that never come together. */
  boolean gaps() {
    return Arrays.stream(counts).anyMatch(count -> count == 0);
  }

  /**
   * How many people the votes of the smallest class come from, of all attributes together, or those
   * of no class; 0 where a class of one attribute has no votes.
   */
  int fewestRaters() {
    if (empty().isPresent()) {
      return 0;
    }
    return Stream.concat(ofClasses.stream(), Stream.of(ofNone))
        .filter(some -> some.votes() > 0)
        .mapToInt(RaterCounts.OfClass::raters)
        .min()
        .orElse(0);
  }
}
