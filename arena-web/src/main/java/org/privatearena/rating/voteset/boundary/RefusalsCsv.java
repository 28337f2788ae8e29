package org.privatearena.rating.voteset.boundary;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privatearena.rating.voteset.control.RefusedRow;
import org.privatearena.shared.boundary.Texts;

/** Refused rows as CSV (RFC 4180) that a spreadsheet opens without taking a cell for a formula. */
final class RefusalsCsv {

  private static final String LINE_END = "\r\n";

  /** By which spreadsheets know UTF-8. */
  private static final String MARK = "\ufeff";

  private RefusalsCsv() {}

  static String of(List<RefusedRow> rows, Texts texts) {
    Stream<String> head =
        Stream.of(
            line(
                texts.say("sets.report.line"),
                texts.say("sets.report.code"),
                texts.say("sets.report.reason"),
                texts.say("sets.report.mend")));
    Stream<String> body =
        rows.stream()
            .map(
                row ->
                    line(
                        Long.toString(row.line()),
                        row.fault().code(),
                        FaultWords.reason(texts, row.fault(), row.detail()),
                        FaultWords.mend(texts, row.fault())));
    return Stream.concat(head, body).collect(Collectors.joining("", MARK, ""));
  }

  private static String line(String... cells) {
    return Stream.of(cells).map(RefusalsCsv::cell).collect(Collectors.joining(",", "", LINE_END));
  }

  static String cell(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }
}
