package org.privatearena.rating.engine.file.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.privatearena.rating.engine.control.Board;
import org.privatearena.rating.engine.control.Row;

/**
 * A board as text that is the same on every machine: ratings and bounds to a millionth of a point
 * as decimal strings, rows in the order of the board.
 */
public final class BoardText {

  /** The columns, in order. */
  public static final List<String> COLUMNS =
      List.of(
          "rank",
          "rank_low",
          "rank_high",
          "model",
          "rating",
          "low",
          "high",
          "battles",
          "wins",
          "losses",
          "ties",
          "both_bad");

  private static final int DIGITS = 6;
  private static final double[] SCALES = {1, 10, 100, 1e3, 1e4, 1e5, 1e6};

  private BoardText() {}

  /** The board as CSV with a header, its models by their keys. */
  public static String csv(Board board) {
    StringBuilder text = new StringBuilder(String.join(",", COLUMNS)).append('\n');
    for (Row row : board.rows()) {
      text.append(String.join(",", cells(row, quoted(row.contestant().key()), 0, DIGITS)))
          .append('\n');
    }
    return text.toString();
  }

  /** SHA-256 of the CSV in UTF-8, in hexadecimal digits. */
  public static String sha256(Board board) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(csv(board).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * A row by columns; empty where there is no interval.
   *
   * @param model as it is to be written
   * @param shift added to the rating and its bounds
   * @param digits behind the point, at most 6
   */
  public static List<String> cells(Row row, String model, double shift, int digits) {
    return List.of(
        Integer.toString(row.rank()),
        Integer.toString(row.rankLow()),
        Integer.toString(row.rankHigh()),
        model,
        number(row.rating() + shift, digits),
        row.interval().map(i -> number(i.low() + shift, digits)).orElse(""),
        row.interval().map(i -> number(i.high() + shift, digits)).orElse(""),
        Long.toString(row.battles()),
        Long.toString(row.wins()),
        Long.toString(row.losses()),
        Long.toString(row.ties()),
        Long.toString(row.bothBad()));
  }

  /**
   * A decimal number with so many digits behind the point, at most 6, halves away from zero.
   *
   * @param value below 1e12 in size
   */
  public static String number(double value, int digits) {
    long scaled = Math.round(Math.abs(value) * SCALES[digits]);
    StringBuilder text = new StringBuilder().append(scaled);
    while (text.length() <= digits) {
      text.insert(0, '0');
    }
    text.insert(text.length() - digits, '.');
    return value < 0 && scaled > 0 ? text.insert(0, '-').toString() : text.toString();
  }

  /** A field of CSV, in quotes where it needs them. */
  public static String quoted(String text) {
    boolean plain =
        text.indexOf('"') < 0
            && text.indexOf(',') < 0
            && text.indexOf('\r') < 0
            && text.indexOf('\n') < 0;
    return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
