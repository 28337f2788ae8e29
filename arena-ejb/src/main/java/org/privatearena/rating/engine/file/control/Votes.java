package org.privatearena.rating.engine.file.control;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.privatearena.rating.engine.control.Cells;
import org.privatearena.rating.engine.control.Outcome;
import org.privatearena.rating.engine.control.VoteTable;

/** The votes of a file. */
public final class Votes {

  private final List<String> models;
  private final List<String> groups;
  private final VoteTable table;
  private final Cells cells;
  private final RowNumbers numbers;
  private final int[] groupOf;
  private final long bad;

  private Votes(
      List<String> models,
      List<String> groups,
      VoteTable table,
      Cells cells,
      RowNumbers numbers,
      int[] groupOf,
      long bad) {
    this.models = models;
    this.groups = groups;
    this.table = table;
    this.cells = cells;
    this.numbers = numbers;
    this.groupOf = groupOf;
    this.bad = bad;
  }

  static Votes of(List<Part> parts, Header header, Wanted wanted, int headerLines, boolean skipBad)
      throws BadRow {
    long bad = refusals(parts, headerLines, skipBad);
    List<String> models =
        parts.stream()
            .flatMap(p -> p.reader().models().texts().stream())
            .distinct()
            .sorted()
            .toList();
    List<int[]> places =
        parts.stream().map(p -> places(p.reader().models().texts(), models)).toList();
    if (wanted.countsOnly()) {
      long[] counts = new long[models.size() * models.size() * 4];
      for (int i = 0; i < parts.size(); i++) {
        add(parts.get(i).reader().collected(), places.get(i), models.size(), counts);
      }
      Cells cells = Cells.of(models.size(), counts);
      refuseNone(cells.total(), header, bad);
      return new Votes(models, List.of(), null, cells, null, null, bad);
    }
    int rows = parts.stream().mapToInt(p -> p.reader().collected().rows()).sum();
    refuseNone(rows, header, bad);
    Joined raters = new Joined();
    Joined groups = new Joined();
    VoteTable table = new VoteTable();
    RowNumbers numbers = new RowNumbers(rows, header.numbers());
    int[] groupOf = wanted.by() == null ? null : new int[rows];
    for (int i = 0; i < parts.size(); i++) {
      RowReader reader = parts.get(i).reader();
      int[] models0 = places.get(i);
      int[] raters0 = raters.places(reader.raters());
      int[] groups0 = groups.places(reader.groups());
      reader
          .collected()
          .drain(
              (a, b, outcome, rater, group, values) -> {
                int row =
                    table.add(
                        models0[a],
                        models0[b],
                        Outcome.at(outcome),
                        rater < 0 ? VoteTable.NO_RATER : raters0[rater]);
                numbers.set(row, values);
                if (groupOf != null) {
                  groupOf[row] = groups0[group];
                }
              });
    }
    return new Votes(models, groups.texts(), table, null, numbers, groupOf, bad);
  }

  private static long refusals(List<Part> parts, int headerLines, boolean skipBad) throws BadRow {
    long lines = headerLines;
    long bad = 0;
    for (Part part : parts) {
      BadRows some = part.reader().bad();
      if (some.count() > 0 && (!skipBad || some.fatal())) {
        throw some.first(lines);
      }
      bad += some.count();
      lines += part.reader().lines();
    }
    return bad;
  }

  private static void refuseNone(long votes, Header header, long bad) throws BadRow {
    if (votes > 0) {
      return;
    }
    throw new BadRow(
        1,
        bad > 0
            ? "there are no votes behind the header but " + bad + " rows that cannot be taken"
            : "there are no votes behind the header; "
                + (header.counted()
                    ? "add a row for each pair with its counts"
                    : "add a row for each vote"));
  }

  private static int[] places(List<String> names, List<String> all) {
    TreeMap<String, Integer> known = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      known.put(all.get(i), i);
    }
    return names.stream().mapToInt(known::get).toArray();
  }

  private static void add(Collected some, int[] places, int models, long[] counts) {
    for (int a = 0; a < places.length; a++) {
      for (int b = 0; b < places.length; b++) {
        for (int o = 0; o < 4; o++) {
          counts[(places[a] * models + places[b]) * 4 + o] += some.counted(a, b, o);
        }
      }
    }
  }

  /** The names of the models, in their order; a model's place is its number. */
  public List<String> models() {
    return models;
  }

  /** The values of the column by which votes are put apart, in the order of their first row. */
  public List<String> groups() {
    return groups;
  }

  /** The votes, row by row; null where only counts were wanted. */
  public VoteTable table() {
    return table;
  }

  /** The counts; null where rows were wanted. */
  public Cells cells() {
    return cells;
  }

  /** The wanted numbers of a row. */
  public double number(int row, int column) {
    return numbers.get(row, column);
  }

  /** Place in {@link #groups} of a row's value. */
  public int group(int row) {
    return groupOf[row];
  }

  /** How many rows were left out. */
  public long bad() {
    return bad;
  }

  /** Names of several readers under numbers of their own. */
  private static final class Joined {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    int[] places(Names names) {
      return names.texts().stream()
          .mapToInt(name -> numbers.computeIfAbsent(name, n -> numbers.size()))
          .toArray();
    }

    List<String> texts() {
      return List.copyOf(numbers.keySet());
    }
  }

  /** Numbers by row, in blocks. */
  private static final class RowNumbers {

    private static final int BLOCK = 1 << 16;

    private final double[][] blocks;
    private final int columns;

    RowNumbers(int rows, int columns) {
      this.columns = columns;
      blocks = new double[columns == 0 ? 0 : (rows + BLOCK - 1) / BLOCK][];
      Arrays.setAll(blocks, i -> new double[BLOCK * columns]);
    }

    void set(int row, double[] values) {
      if (columns > 0) {
        System.arraycopy(values, 0, blocks[row / BLOCK], row % BLOCK * columns, columns);
      }
    }

    double get(int row, int column) {
      return blocks[row / BLOCK][row % BLOCK * columns + column];
    }
  }
}
