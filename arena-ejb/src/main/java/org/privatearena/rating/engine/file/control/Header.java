package org.privatearena.rating.engine.file.control;

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

  /** One column that says who voted and by which votes are put apart. */
  static final int RATER_AND_BY = 5;

  /** What tells votes apart; nobody asks for it, but no id may stand there twice. */
  static final int ID = 6;

  /** When a vote was cast; nobody asks for it, but it may not be in the future. */
  static final int TIME = 7;

  static final int NUMBERS = 8;

  private static final List<String> VOTES = List.of("model_a", "model_b", "winner");
  private static final List<String> COUNTS =
      List.of("model_a", "model_b", "win_a", "win_b", "tie", "both_bad");

  /** Of several names for one thing the first that is there counts, as in the import of a file. */
  private static final List<String> IDS = List.of("id", "vote_id");

  private static final List<String> TIMES = List.of("at", "tstamp", "timestamp");

  private static final int LONGEST_SAID = 200;

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
    boolean counted = counted(columns);
    int[] roles = new int[columns.size()];
    Arrays.fill(roles, IGNORED);
    List<String> needed = needed(columns);
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
    if (wanted.by() != null && wanted.by().equals(wanted.rater())) {
      roles[place(columns, wanted.by())] = RATER_AND_BY;
    } else if (wanted.by() != null) {
      give(roles, columns, wanted.by(), BY);
    }
    for (int i = 0; i < wanted.numbers().size(); i++) {
      give(roles, columns, wanted.numbers().get(i), NUMBERS + i);
    }
    if (!counted) {
      check(roles, columns, IDS, ID);
      check(roles, columns, TIMES, TIME);
    }
    return new Header(columns, roles, counted, counted ? 4 : wanted.numbers().size());
  }

  /**
   * Whether rows are counts of a pair instead of votes.
   *
   * @param columns the names in the header
   */
  static boolean counted(List<String> columns) {
    return !columns.contains("winner") && columns.contains("win_a");
  }

  private static List<String> needed(List<String> columns) {
    return counted(columns) ? COUNTS : VOTES;
  }

  /**
   * Looks whether all columns are there that a file cannot be without.
   *
   * @throws BadRow if one is missing or named twice
   */
  static void complete(List<String> columns) throws BadRow {
    for (String name : needed(columns)) {
      place(columns, name);
    }
  }

  /** Has a column checked that nobody asks for. */
  private static void check(int[] roles, List<String> columns, List<String> names, int role) {
    names.stream()
        .mapToInt(columns::indexOf)
        .filter(place -> place >= 0)
        .limit(1)
        .filter(place -> roles[place] == IGNORED)
        .forEach(place -> roles[place] = role);
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
            + said(columns)
            + hint(columns, name)
            + ". Votes need model_a, model_b, winner; counts need model_a, model_b, win_a, win_b,"
            + " tie, both_bad");
    refuse(columns.lastIndexOf(name) != place, "there are two columns " + name + "; keep one");
    return place;
  }

  private static String said(List<String> columns) {
    String all = String.join(", ", columns);
    return all.length() <= LONGEST_SAID ? all : all.substring(0, LONGEST_SAID) + "...";
  }

  /** What most likely went wrong. */
  private static String hint(List<String> columns, String name) {
    if (columns.stream().anyMatch(name::equalsIgnoreCase)) {
      return "; write its name in lower case";
    }
    if (columns.size() == 1 && columns.get(0).matches("(?s).*model_a.*[;\t|].*")) {
      return "; put commas between the columns";
    }
    return "";
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

  /** Whether rows have ids, which must be looked at in the order of the file. */
  boolean ids() {
    return Arrays.stream(roles).anyMatch(role -> role == ID);
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
