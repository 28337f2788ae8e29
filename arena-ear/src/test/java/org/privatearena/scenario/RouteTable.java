package org.privatearena.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The table of routes.csv: for each address and method, what each kind of caller is answered. */
record RouteTable(List<String> callers, List<Row> rows) {

  static final Set<String> METHODS =
      new TreeSet<>(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"));

  private static final String OTHERS = "others";

  /**
   * @param methods what the row stands for; "others" is resolved
   * @param expected per caller: a status, or sign-on where the answer leads to Keycloak
   */
  record Row(String path, Set<String> methods, List<String> expected) {}

  static RouteTable read() {
    try (InputStream in = RouteTable.class.getResourceAsStream("/routes.csv")) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RouteTable parse(String csv) {
    List<String[]> lines =
        csv.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> Arrays.stream(line.split(",", -1)).map(String::strip))
            .map(cells -> cells.toArray(String[]::new))
            .toList();
    String[] head = lines.get(0);
    List<Row> rows = new ArrayList<>();
    for (String[] line : lines.subList(1, lines.size())) {
      if (line.length != head.length) {
        throw new IllegalStateException("routes.csv: " + String.join(",", line));
      }
      rows.add(new Row(line[0], methods(line, lines), List.of(line).subList(2, line.length)));
    }
    return new RouteTable(List.of(head).subList(2, head.length), rows);
  }

  private static Set<String> methods(String[] line, List<String[]> all) {
    if (!line[1].equals(OTHERS)) {
      return Set.of(line[1].split(" ", -1));
    }
    Set<String> others = new TreeSet<>(METHODS);
    all.stream()
        .filter(row -> row[0].equals(line[0]))
        .forEach(row -> others.removeAll(Set.of(row[1].split(" ", -1))));
    return others;
  }

  /** What is wrong between table and application: a route without a row, a row without a route. */
  List<String> differences(Set<Route> found) {
    List<String> wrong = new ArrayList<>();
    Set<String> paths = found.stream().map(Route::path).collect(Collectors.toSet());
    rows.stream()
        .map(Row::path)
        .distinct()
        .filter(path -> !paths.contains(path))
        .forEach(path -> wrong.add("no such route in the application: " + path));
    for (String path : paths) {
      List<String> listed =
          rows.stream()
              .filter(r -> r.path().equals(path))
              .flatMap(r -> r.methods().stream())
              .toList();
      if (listed.size() != METHODS.size() || !METHODS.containsAll(listed)) {
        wrong.add("not every method exactly once in the table: " + path + " " + listed);
      }
    }
    return wrong;
  }
}
