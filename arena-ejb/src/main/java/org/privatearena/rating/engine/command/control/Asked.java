package org.privatearena.rating.engine.command.control;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.privatearena.rating.engine.command.control.Arguments.Refused;
import org.privatearena.rating.engine.control.BoardSettings;
import org.privatearena.rating.engine.control.Covariates;
import org.privatearena.rating.engine.control.Intervals;
import org.privatearena.rating.engine.control.Method;
import org.privatearena.rating.engine.control.Question;
import org.privatearena.rating.engine.control.Sample;
import org.privatearena.rating.engine.file.control.VoteFile;
import org.privatearena.rating.engine.file.control.Votes;
import org.privatearena.rating.engine.file.control.Wanted;

/** What a command line asks of a file with certain columns. */
final class Asked {

  private static final List<String> RATERS = List.of("rater", "judge");

  /** More would leave the numbers of a computer. */
  private static final double MOST_WEIGHT = 1e12;

  private final Request request;
  private final Intervals intervals;
  private final String rater;
  private final StyleColumns style;
  private final String weight;

  private Asked(
      Request request, Intervals intervals, String rater, StyleColumns style, String weight) {
    this.request = request;
    this.intervals = intervals;
    this.rater = rater;
    this.style = style;
    this.weight = weight;
  }

  /**
   * Looks at the columns.
   *
   * @throws Refused if the command line names a column that is not there, or one of the votes' own,
   *     or asks of counts what only single votes tell
   */
  static Asked of(Request request, VoteFile file) throws Refused {
    List<String> columns = file.columns();
    Asked asked = of(request, columns, file.counted());
    new NamedColumns(columns).check(request, asked.rater, asked.weight);
    if (file.counted()) {
      asked.refuseCounts();
    }
    return asked;
  }

  private static Asked of(Request request, List<String> columns, boolean counted) throws Refused {
    String known =
        counted ? null : RATERS.stream().filter(columns::contains).findFirst().orElse(null);
    String weights = request.weights();
    String weight = weights.equals("none") || weights.equals("pair") ? null : weights;
    StyleColumns style = StyleColumns.of(request.covariates(), columns);
    String asked = request.intervals().orElse(null);
    if (request.method() == Method.ELO) {
      if (asked != null && !asked.equals("none")) {
        throw new Refused("--method elo has no intervals; its ratings hang on the order of votes");
      }
      return new Asked(request, Intervals.none(), null, style, weight);
    }
    if (asked == null && known == null) {
      return new Asked(request, Intervals.ofVotes(), null, style, weight);
    }
    if (asked == null) {
      return new Asked(request, Intervals.ofRaters(), known, style, weight);
    }
    return switch (asked) {
      case "none" -> new Asked(request, Intervals.none(), null, style, weight);
      case "sandwich" -> new Asked(request, Intervals.ofVotes(), null, style, weight);
      default -> named(request, asked, style, weight);
    };
  }

  private static Asked named(Request request, String asked, StyleColumns style, String weight)
      throws Refused {
    String[] words = asked.split(":", -1);
    if (words.length == 2 && words[0].equals("cluster") && !words[1].isEmpty()) {
      return new Asked(request, Intervals.ofRaters(), words[1], style, weight);
    }
    if (words.length >= 2 && words[0].equals("bootstrap")) {
      int rounds = Request.rounds(words[1]);
      return words.length == 2
          ? new Asked(request, new Intervals(Intervals.Kind.VOTES, rounds), null, style, weight)
          : new Asked(
              request, new Intervals(Intervals.Kind.RATERS, rounds), words[2], style, weight);
    }
    throw new Refused(
        "--intervals must be sandwich, cluster:COLUMN, bootstrap:N, bootstrap:N:COLUMN or none,"
            + " not "
            + asked);
  }

  private void refuseCounts() throws Refused {
    boolean drawn = intervals.kind() == Intervals.Kind.VOTES && intervals.rounds() > 0;
    String what = null;
    if (request.method() == Method.ELO) {
      what = "--method elo";
    } else if (rater != null) {
      what = "--intervals " + request.intervals().orElse("");
    } else if (request.by().isPresent()) {
      what = "--by";
    } else if (weight != null) {
      what = "--weights " + weight;
    } else if (!style.isEmpty()) {
      what = "--covariates";
    } else if (drawn && request.position()) {
      what = "--intervals bootstrap with --position";
    }
    if (what != null) {
      throw new Refused(what + " needs single votes; the file has counts of pairs");
    }
  }

  /** Says where intervals are not what careful people would take. */
  void warn(PrintStream err) {
    boolean usual = request.intervals().isEmpty() && intervals.kind() != Intervals.Kind.NONE;
    if (usual && rater == null) {
      err.println(
          "arena-rate: there is no column rater or judge, so every vote is taken as another"
              + " person's; intervals are too narrow if it is not");
    }
  }

  /** What is to be read. */
  Wanted wanted() throws Refused {
    List<String> numbers = new ArrayList<>(style.columns());
    if (weight != null) {
      numbers.add(weight);
    }
    boolean rows = request.method() == Method.ELO;
    return new Wanted(rows, rater, numbers, request.by().orElse(null));
  }

  Question question(Votes votes) throws Refused {
    BoardSettings usual = BoardSettings.usual();
    Covariates covariates = style.isEmpty() ? Covariates.none() : style.of(votes);
    return new Question(
        request.method(),
        request.ignoresTies(),
        request.weights().equals("pair"),
        covariates,
        request.position(),
        request.ridge(),
        intervals,
        request.seed(),
        request.k(),
        request.start(),
        new BoardSettings(
            request.confidence(), usual.provisionalVotes(), usual.provisionalWidth()));
  }

  /** With the weights of the named column. */
  Sample weighted(Sample sample, Votes votes) throws Refused {
    if (weight == null) {
      return sample;
    }
    int column = style.columns().size();
    for (int row = 0; row < votes.table().size(); row++) {
      double found = votes.number(row, column);
      if (found < 0 || found > MOST_WEIGHT) {
        String where = found < 0 ? "below 0: " : "above " + MOST_WEIGHT + ": ";
        throw new Refused("column " + weight + " has a weight " + where + found);
      }
    }
    return sample.weighted(row -> votes.number(row, column));
  }
}
