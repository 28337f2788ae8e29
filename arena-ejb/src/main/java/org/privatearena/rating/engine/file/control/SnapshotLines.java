package org.privatearena.rating.engine.file.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.privatearena.rating.engine.control.BoardSettings;
import org.privatearena.rating.engine.control.Contestant;
import org.privatearena.rating.engine.control.Covariates;
import org.privatearena.rating.engine.control.Intervals;
import org.privatearena.rating.engine.control.Method;
import org.privatearena.rating.engine.control.Outcome;
import org.privatearena.rating.engine.control.Question;
import org.privatearena.rating.engine.control.VoteTable;

/** Reads a {@link SnapshotFile} line by line. */
final class SnapshotLines {

  private static final int VOTE_FIELDS = 5;

  /** No more room than for these before there are so many: a number may be wrong. */
  private static final int FIRST_ROWS = 1 << 16;

  private static final int MOST_ROUNDS = 1_000_000;

  private final BufferedReader lines;
  private final Map<String, String> settings = new TreeMap<>();
  private long number;

  SnapshotLines(BufferedReader lines) {
    this.lines = lines;
  }

  SnapshotFile file() throws IOException, BadRow {
    String first = next();
    if (!SnapshotFile.FIRST_LINE.equals(first)
        && !SnapshotFile.FIRST_LINE_WITH_STYLE.equals(first)) {
      throw new BadRow(1, "this is no snapshot: it does not begin with " + SnapshotFile.FIRST_LINE);
    }
    try {
      String[] setting = pair();
      while (!setting[0].equals("contestants")) {
        settings.put(setting[0], setting[1]);
        setting = pair();
      }
      List<Contestant> contestants = new ArrayList<>();
      Set<String> known = new HashSet<>();
      for (int i = count(setting[1]); i > 0; i--) {
        String key = next();
        if (!known.add(key)) {
          throw new BadRow(number, "the contestant " + key + " is there twice");
        }
        contestants.add(new Contestant(key, key));
      }
      return votes(contestants, count(pair()[1]));
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new BadRow(number, "this line of the snapshot cannot be read: " + e.getMessage());
    }
  }

  private SnapshotFile votes(List<Contestant> contestants, int count) throws IOException, BadRow {
    VoteTable table = new VoteTable();
    double[] weights = new double[Math.min(count, FIRST_ROWS)];
    List<String> covariates = covariates();
    int width = 2 * covariates.size();
    int[] counts = new int[weights.length * width];
    for (int row = 0; row < count; row++) {
      if (row == weights.length) {
        weights = Arrays.copyOf(weights, (int) Math.min(count, 2L * row));
        counts = Arrays.copyOf(counts, Math.multiplyExact(weights.length, width));
      }
      String[] fields = next().split(",", -1);
      if (fields.length != VOTE_FIELDS + width) {
        throw new BadRow(
            number,
            "a vote has "
                + (VOTE_FIELDS + width)
                + " fields: a,b,outcome,rater,weight and counts of style, if any");
      }
      int a = Integer.parseInt(fields[0]);
      int b = Integer.parseInt(fields[1]);
      if (Math.max(a, b) >= contestants.size()) {
        throw new BadRow(number, "there is no contestant " + Math.max(a, b));
      }
      int outcome = Integer.parseInt(fields[2]);
      if (outcome < 0 || outcome > 3) {
        throw new BadRow(number, "an outcome is 0, 1, 2 or 3, not " + outcome);
      }
      int rater = Integer.parseInt(fields[3]);
      if (rater >= count) {
        throw new BadRow(number, "raters are numbered from 0, and there are not so many: " + rater);
      }
      table.add(a, b, Outcome.at(outcome), rater);
      weights[row] = weight(fields[4]);
      for (int i = 0; i < width; i++) {
        counts[row * width + i] = count(fields[VOTE_FIELDS + i]);
      }
    }
    if (lines.readLine() != null) {
      throw new BadRow(number + 1, "there are more lines than votes");
    }
    return new SnapshotFile(
        contestants, table, weights, covariates, counts, question(), setting("sha256"));
  }

  private static int count(String field) {
    int count = Integer.parseInt(field);
    if (count < 0) {
      throw new IllegalArgumentException("a count is not negative: " + field);
    }
    return count;
  }

  private static double weight(String field) {
    double weight = Double.parseDouble(field);
    if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("a weight is a number from 0: " + field);
    }
    return weight;
  }

  private static int rounds(String field) {
    int rounds = Integer.parseInt(field);
    if (rounds > MOST_ROUNDS) {
      throw new IllegalArgumentException("at most " + MOST_ROUNDS + " rounds: " + field);
    }
    return rounds;
  }

  private List<String> covariates() {
    String names = settings.get("covariates");
    return names == null ? List.of() : List.of(names.split(" ", -1));
  }

  private Question question() {
    return new Question(
        Method.named(setting("method")).orElseThrow(IllegalArgumentException::new),
        Boolean.parseBoolean(setting("ignore_ties")),
        Boolean.parseBoolean(setting("even_pairs")),
        Covariates.none(),
        Boolean.parseBoolean(setting("position")),
        Double.parseDouble(setting("ridge")),
        new Intervals(Intervals.Kind.valueOf(setting("intervals")), rounds(setting("rounds"))),
        Long.parseLong(setting("seed")),
        Double.parseDouble(setting("elo_k")),
        settings.containsKey("elo_start")
            ? Double.parseDouble(setting("elo_start"))
            : Question.ELO_START,
        new BoardSettings(
            Double.parseDouble(setting("confidence")),
            Long.parseLong(setting("provisional_votes")),
            Double.parseDouble(setting("provisional_width"))));
  }

  private String setting(String name) {
    String value = settings.get(name);
    if (value == null) {
      throw new IllegalArgumentException("there is no line " + name);
    }
    return value;
  }

  private String[] pair() throws IOException, BadRow {
    String line = next();
    int space = line.indexOf(' ');
    if (space < 0) {
      throw new BadRow(number, "a name and a value were expected");
    }
    return new String[] {line.substring(0, space), line.substring(space + 1)};
  }

  private String next() throws IOException, BadRow {
    String line = lines.readLine();
    number++;
    if (line == null) {
      throw new BadRow(number, "the snapshot ends here, but more lines were announced");
    }
    return line;
  }
}
