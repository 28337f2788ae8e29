package org.privatearena.rating.engine.file.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.privatearena.rating.engine.control.Board;
import org.privatearena.rating.engine.control.Contestant;
import org.privatearena.rating.engine.control.Covariates;
import org.privatearena.rating.engine.control.Question;
import org.privatearena.rating.engine.control.Sample;
import org.privatearena.rating.engine.control.StyleCovariates;
import org.privatearena.rating.engine.control.VoteTable;
import org.privatearena.rating.engine.control.Workers;

/**
 * Everything that is needed to compute a board again, bit for bit, as lines of text: the question,
 * the contestants, and the votes in their order with their weights. Raters are numbers that mean
 * nothing elsewhere.
 *
 * <pre>
 * privatearena-snapshot 1
 * method bradley-terry
 * ...                          further settings, a name and a value each
 * sha256 HEX                   of the board that was stored, see {@link BoardText}
 * contestants N                then N lines: the key
 * votes M                      then M lines: a,b,outcome,rater,weight
 * </pre>
 *
 * A question with covariates of style is version 2: one of the settings is {@code covariates NAME
 * NAME ...}, and each line of a vote goes on with two counts for each name, of the answers a and b.
 */
public final class SnapshotFile {

  static final String FIRST_LINE = "privatearena-snapshot 1";
  static final String FIRST_LINE_WITH_STYLE = "privatearena-snapshot 2";

  private final List<Contestant> contestants;
  private final VoteTable table;
  private final double[] weights;
  private final List<String> covariates;
  private final int[] counts;
  private final Question question;
  private final String sha256;

  SnapshotFile(
      List<Contestant> contestants,
      VoteTable table,
      double[] weights,
      List<String> covariates,
      int[] counts,
      Question question,
      String sha256) {
    this.contestants = contestants;
    this.table = table;
    this.weights = weights;
    this.covariates = covariates;
    this.counts = counts;
    this.question = question;
    this.sha256 = sha256;
  }

  /**
   * Writes one; the stream stays open.
   *
   * @param question its covariates, if any, are {@link StyleCovariates} over the same votes
   * @param sample the votes that count, with their weights
   * @param sha256 of the board
   */
  public static void write(
      OutputStream out,
      List<Contestant> contestants,
      Sample sample,
      Question question,
      String sha256)
      throws IOException {
    StyleCovariates style = style(question.covariates());
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    line(text, style == null ? FIRST_LINE : FIRST_LINE_WITH_STYLE);
    settings(question).forEach((name, value) -> line(text, name + " " + value));
    line(text, "sha256 " + sha256);
    line(text, "contestants " + contestants.size());
    contestants.forEach(contestant -> line(text, contestant.key()));
    line(text, "votes " + sample.cells().total());
    int[] raters = new int[sample.mostRaters()];
    int[] next = {0};
    int k = contestants.size();
    try {
      sample.eachVote(
          (row, cell) -> {
            int known = sample.rater(row);
            if (known >= 0 && raters[known] == 0) {
              raters[known] = ++next[0];
            }
            int rater = known < 0 ? -1 : raters[known] - 1;
            int pair = cell / 4;
            line(
                text,
                pair / k
                    + ","
                    + pair % k
                    + ","
                    + cell % 4
                    + ","
                    + rater
                    + ","
                    + sample.weight(row)
                    + counts(style, row));
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    text.flush();
  }

  /** Null where there are none. */
  private static StyleCovariates style(Covariates covariates) {
    if (covariates.names().isEmpty()) {
      return null;
    }
    if (covariates instanceof StyleCovariates style) {
      return style;
    }
    throw new IllegalArgumentException("only counts of style have a place in the file");
  }

  private static String counts(StyleCovariates style, int row) {
    if (style == null) {
      return "";
    }
    StringBuilder counts = new StringBuilder();
    for (int i = 0; i < style.names().size(); i++) {
      counts.append(',').append(style.a(row, i)).append(',').append(style.b(row, i));
    }
    return counts.toString();
  }

  private static void line(Writer text, String line) {
    try {
      text.write(line);
      text.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> settings(Question question) {
    Map<String, String> settings = new TreeMap<>();
    settings.put("method", question.method().key());
    settings.put("ignore_ties", Boolean.toString(question.ignoreTies()));
    settings.put("even_pairs", Boolean.toString(question.evenPairs()));
    settings.put("position", Boolean.toString(question.position()));
    if (!question.covariates().names().isEmpty()) {
      settings.put("covariates", String.join(" ", question.covariates().names()));
    }
    settings.put("ridge", Double.toString(question.ridge()));
    settings.put("intervals", question.intervals().kind().name());
    settings.put("rounds", Integer.toString(question.intervals().rounds()));
    settings.put("seed", Long.toString(question.seed()));
    settings.put("elo_k", Double.toString(question.eloK()));
    if (question.eloStart() != Question.ELO_START) {
      settings.put("elo_start", Double.toString(question.eloStart()));
    }
    settings.put("confidence", Double.toString(question.settings().confidence()));
    settings.put("provisional_votes", Long.toString(question.settings().provisionalVotes()));
    settings.put("provisional_width", Double.toString(question.settings().provisionalWidth()));
    return settings;
  }

  /**
   * Reads one, compressed by gzip or not.
   *
   * @throws BadRow with the line that cannot be taken
   */
  public static SnapshotFile read(InputStream bytes) throws IOException, BadRow {
    PushbackInputStream ahead = new PushbackInputStream(bytes, 2);
    byte[] magic = ahead.readNBytes(2);
    ahead.unread(magic);
    boolean zipped = magic.length == 2 && magic[0] == 0x1f && magic[1] == (byte) 0x8b;
    InputStream plain = zipped ? new GZIPInputStream(ahead, 1 << 16) : ahead;
    return new SnapshotLines(
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8)))
        .file();
  }

  /** Computes the board anew. */
  public Board board(Workers workers) {
    Sample sample = sample().by(workers);
    return Board.of(contestants, sample, question(sample));
  }

  private Question question(Sample sample) {
    if (covariates.isEmpty()) {
      return question;
    }
    int width = 2 * covariates.size();
    return question.with(
        StyleCovariates.of(covariates, (row, place) -> counts[row * width + place], sample),
        question.position(),
        question.ridge());
  }

  private Sample sample() {
    Sample all = Sample.of(table, contestants.size());
    for (double weight : weights) {
      if (weight != 1) {
        return all.weighted(row -> weights[row]);
      }
    }
    return all;
  }

  /** SHA-256 of the board that was stored, in hexadecimal digits. */
  public String sha256() {
    return sha256;
  }
}
