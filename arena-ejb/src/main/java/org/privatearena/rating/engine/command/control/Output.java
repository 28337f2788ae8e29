package org.privatearena.rating.engine.command.control;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.privatearena.rating.engine.command.control.Arguments.Refused;
import org.privatearena.rating.engine.control.Board;
import org.privatearena.rating.engine.control.Interval;
import org.privatearena.rating.engine.control.Row;
import org.privatearena.rating.engine.control.ShownTerm;
import org.privatearena.rating.engine.file.control.BoardText;

/** Writes boards as a table, CSV or JSON. */
final class Output {

  private static final List<String> COLUMNS = BoardText.COLUMNS;
  private static final int MODEL = 3;

  private final Request request;
  private final PrintStream out;
  private final PrintStream err;

  /**
   * A board.
   *
   * @param group whose votes it is of; empty for all
   */
  record Part(Optional<String> group, Board board) {}

  Output(Request request, PrintStream out, PrintStream err) {
    this.request = request;
    this.out = out;
    this.err = err;
  }

  void print(List<Part> parts) throws Refused {
    switch (request.format()) {
      case "csv" -> csv(parts);
      case "json" -> json(parts);
      default -> table(parts);
    }
    for (Part part : parts) {
      part.board().refusal().ifPresent(reason -> err.println("arena-rate: " + reason));
      if (!request.format().equals("json")) {
        part.board().excluded().forEach(e -> err.println("arena-rate: " + e.sentence()));
        part.board().terms().forEach(term -> err.println("arena-rate: " + words(term)));
      }
    }
  }

  private static String words(ShownTerm term) {
    return term.name()
        + " "
        + number(term.value(), 6)
        + term.interval()
            .map(i -> " (" + number(i.low(), 6) + " to " + number(i.high(), 6) + ")")
            .orElse("");
  }

  private void csv(List<Part> parts) throws Refused {
    boolean grouped = request.by().isPresent();
    out.print((grouped ? quoted(request.by().get()) + "," : "") + String.join(",", COLUMNS));
    out.print("\n");
    for (Part part : parts) {
      for (List<String> row : rows(part, 6)) {
        List<String> cells = new ArrayList<>(row);
        cells.set(MODEL, quoted(cells.get(MODEL)));
        part.group().ifPresent(group -> cells.add(0, quoted(group)));
        out.append(String.join(",", cells)).append('\n');
      }
    }
  }

  private static String quoted(String text) {
    return BoardText.quoted(text);
  }

  private void table(List<Part> parts) throws Refused {
    for (Part part : parts) {
      part.group().ifPresent(group -> out.println(request.by().orElse("") + ": " + group));
      List<List<String>> rows = new ArrayList<>(rows(part, 1));
      rows.add(0, COLUMNS);
      int[] widths = new int[COLUMNS.size()];
      for (List<String> row : rows) {
        for (int i = 0; i < widths.length; i++) {
          widths[i] = Math.max(widths[i], row.get(i).codePointCount(0, row.get(i).length()));
        }
      }
      for (List<String> row : rows) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
          String cell = row.get(i);
          String gap = " ".repeat(widths[i] - cell.codePointCount(0, cell.length()));
          line.append(i == 0 ? "" : "  ").append(i == MODEL ? cell + gap : gap + cell);
        }
        out.println(line.toString().stripTrailing());
      }
      out.println();
    }
  }

  private List<List<String>> rows(Part part, int digits) throws Refused {
    double shift = shift(part.board());
    return part.board().rows().stream().map(row -> cells(row, shift, digits)).toList();
  }

  private static List<String> cells(Row row, double shift, int digits) {
    return BoardText.cells(row, row.contestant().name(), shift, digits);
  }

  /** What an anchor adds to all numbers. */
  private double shift(Board board) throws Refused {
    Optional<Map.Entry<String, Double>> anchor = request.anchor();
    if (anchor.isEmpty()) {
      return 0;
    }
    String model = anchor.get().getKey();
    Row row =
        board.rows().stream()
            .filter(r -> r.contestant().name().equals(model))
            .findFirst()
            .orElseThrow(() -> new Refused("--anchor: there is no rating of a model " + model));
    return anchor.get().getValue() - row.rating();
  }

  private void json(List<Part> parts) throws Refused {
    List<String> boards = new ArrayList<>();
    for (Part part : parts) {
      boards.add(board(part));
    }
    out.println(request.by().isPresent() ? "[" + String.join(",\n ", boards) + "]" : boards.get(0));
  }

  private String board(Part part) throws Refused {
    double shift = shift(part.board());
    List<String> rows = new ArrayList<>();
    for (Row row : part.board().rows()) {
      List<String> cells = cells(row, shift, 6);
      List<String> members = new ArrayList<>();
      for (int i = 0; i < cells.size(); i++) {
        String value =
            i == MODEL ? string(cells.get(i)) : cells.get(i).isEmpty() ? "null" : cells.get(i);
        members.add(string(COLUMNS.get(i)) + ":" + value);
      }
      members.add("\"provisional\":" + row.provisional());
      rows.add("{" + String.join(",", members) + "}");
    }
    String excluded =
        part.board().excluded().stream()
            .map(
                e ->
                    "{\"model\":"
                        + string(e.contestant().name())
                        + ",\"reason\":"
                        + string(e.sentence())
                        + "}")
            .collect(Collectors.joining(","));
    String terms = part.board().terms().stream().map(Output::term).collect(Collectors.joining(","));
    return "{"
        + part.group().map(group -> "\"group\":" + string(group) + ",").orElse("")
        + "\"method\":"
        + string(request.method().key())
        + ",\"votes\":"
        + part.board().votes()
        + ",\"effective_raters\":"
        + (part.board().effectiveRaters().isPresent()
            ? number(part.board().effectiveRaters().getAsDouble(), 6)
            : "null")
        + ",\"rows\":["
        + String.join(",", rows)
        + "],\"excluded\":["
        + excluded
        + "],\"terms\":["
        + terms
        + "],\"refusal\":"
        + part.board().refusal().map(Output::string).orElse("null")
        + "}";
  }

  private static String term(ShownTerm term) {
    return "{\"name\":"
        + string(term.name())
        + ",\"value\":"
        + number(term.value(), 6)
        + ",\"low\":"
        + term.interval().map(Interval::low).map(low -> number(low, 6)).orElse("null")
        + ",\"high\":"
        + term.interval().map(Interval::high).map(high -> number(high, 6)).orElse("null")
        + "}";
  }

  private static String number(double value, int digits) {
    return BoardText.number(value, digits);
  }

  private static String string(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < 0x20) {
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
