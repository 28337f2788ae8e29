package org.privatearena.rating.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privatearena.rating.control.LiveBoard;

/**
 * The rows of a board as comma-separated values after RFC 4180, in the order and with the numbers
 * of {@link LeaderboardJson}, and the two shares that the page shows.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
final class BoardCsv {

  private static final String END = "\r\n";
  private static final String FORMULAS = "=+-@\t\r";
  private static final List<String> HEAD =
      List.of(
          "rank",
          "rank_low",
          "rank_high",
          "model",
          "revision",
          "name",
          "owner",
          "size",
          "rating",
          "low",
          "high",
          "battles",
          "wins",
          "losses",
          "ties",
          "both_bad",
          "win_rate",
          "both_bad_rate",
          "provisional");

  private BoardCsv() {}

  static String of(LiveBoard live) {
    BoardShares shares = new BoardShares(live);
    List<LeaderboardJson.RowJson> rows = LeaderboardJson.of(live).rows();
    List<String> lines = new ArrayList<>(List.of(String.join(",", HEAD)));
    for (int i = 0; i < rows.size(); i++) {
      var contestant = live.board().rows().get(i).contestant();
      lines.add(line(rows.get(i), shares.winRate(contestant), shares.bothBad(contestant)));
    }
    return String.join(END, lines) + END;
  }

  private static String line(LeaderboardJson.RowJson row, Double winRate, Double bothBad) {
    return Stream.of(
            row.rank(),
            row.rank_low(),
            row.rank_high(),
            text(row.model()),
            row.revision(),
            text(row.name()),
            text(row.owner()),
            text(row.size()),
            row.rating(),
            number(row.low()),
            number(row.high()),
            row.battles(),
            row.wins(),
            row.losses(),
            row.ties(),
            row.both_bad(),
            number(winRate),
            number(bothBad),
            row.provisional())
        .map(Object::toString)
        .collect(Collectors.joining(","));
  }

  private static String number(Double number) {
    return Objects.toString(number, "");
  }

  static String text(String text) {
    String said = Objects.requireNonNullElse(text, "");
    boolean formula = !said.isEmpty() && FORMULAS.indexOf(said.charAt(0)) >= 0;
    String safe = formula ? "'" + said : said;
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
