package org.privatearena.rating.engine.file.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where the columns of a file stand. */
final class Header {

  static final int IGNORED = -1;
  static final int MODEL_A = 0;
  static final int MODEL_B = 1;
  static final int WINNER = 2;
  static final int RATER = 3;
  static final int BY = 4;
  static final int NUMBERS = 5;

  private static final List<String> VOTES = List.of("model_a", "model_b", "winner");
  private static final List<String> COUNTS =
      List.of("model_a", "model_b", "win_a", "win_b", "tie", "both_bad");

  private final List<String> columns;
  private final int[] roles;
  private final boolean counted;
  private final int numbers;

  private Header(List<String> columns, int[] roles, boolean counted, int numbers) {
    this.columns = columns;
    this.roles = roles;
    this.counted = counted;
    this.numbers = numbers;
  }

  /**
   * Reads the first row.
   *
   * @throws BadRow if a column is missing or named twice
   */
  static Header of(List<String> columns, Wanted wanted) throws BadRow {
    boolean counted = !columns.contains("winner") && columns.contains("win_a");
    int[] roles = new int[columns.size()];
    Arrays.fill(roles, IGNORED);
    List<String> needed = new ArrayList<>(counted ? COUNTS : VOTES);
    if (counted) {
      refuse(wanted.rater() != null || wanted.rows(), "counts tell nothing of single votes");
      refuse(wanted.by() != null || !wanted.numbers().isEmpty(), "counts have no other columns");
    }
    for (int i = 0; i < needed.size(); i++) {
      roles[place(columns, needed.get(i))] = i < 2 || !counted ? i : NUMBERS + i - 2;
    }
    if (wanted.rater() != null) {
      give(roles, columns, wanted.rater(), RATER);
    }
    if (wanted.by() != null) {
      give(roles, columns, wanted.by(), BY);
    }
    for (int i = 0; i < wanted.numbers().size(); i++) {
      give(roles, columns, wanted.numbers().get(i), NUMBERS + i);
    }
    return new Header(columns, roles, counted, counted ? 4 : wanted.numbers().size());
  }

  private static void give(int[] roles, List<String> columns, String name, int role) throws BadRow {
    int place = place(columns, name);
    refuse(roles[place] != IGNORED, "column " + name + " is asked for twice");
    roles[place] = role;
  }

  private static int place(List<String> columns, String name) throws BadRow {
    int place = columns.indexOf(name);
    refuse(
        place < 0,
        "there is no column "
            + name
            + "; the header has "
            + String.join(", ", columns)
            + ". Votes need model_a, model_b, winner; counts need model_a, model_b, win_a, win_b,"
            + " tie, both_bad");
    refuse(columns.lastIndexOf(name) != place, "there are two columns " + name + "; keep one");
    return place;
  }

  private static void refuse(boolean wrong, String reason) throws BadRow {
    if (wrong) {
      throw new BadRow(1, reason);
    }
  }

  List<String> columns() {
    return columns;
  }

  /** Whether rows are counts of a pair instead of votes. */
  boolean counted() {
    return counted;
  }

  /** What the columns are for, up to the last that is for anything. */
  int[] roles() {
    int last = roles.length;
    while (last > 0 && roles[last - 1] == IGNORED) {
      last--;
    }
    return Arrays.copyOf(roles, last);
  }

  /** How many columns of numbers are read. */
  int numbers() {
    return numbers;
  }
}
