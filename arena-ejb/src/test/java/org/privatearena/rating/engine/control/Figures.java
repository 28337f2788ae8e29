package org.privatearena.rating.engine.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The committed figures of others; their sources are in NOTICE beside them. */
final class Figures {

  private Figures() {}

  /** One vote, as published. */
  record Vote(String a, String b, String winner) {}

  /** Names by index, with their counts. */
  record Table(List<String> names, PairCounts counts) {

    int of(String name) {
      return names.indexOf(name);
    }
  }

  static List<String[]> rows(String file) {
    try (InputStream in = Figures.class.getResourceAsStream("/org/privatearena/rating/" + file);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split(",", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Vote> votes(String file) {
    return rows(file).stream().map(row -> new Vote(row[0], row[1], row[2])).toList();
  }

  static Table table(List<Vote> votes) {
    Set<String> found = new LinkedHashSet<>();
    votes.forEach(vote -> found.addAll(List.of(vote.a(), vote.b())));
    List<String> names = List.copyOf(found);
    PairCounts.Builder counts = PairCounts.between(names.size());
    for (Vote vote : votes) {
      int a = names.indexOf(vote.a());
      int b = names.indexOf(vote.b());
      switch (vote.winner()) {
        case "model_a" -> counts.add(a, b, 1, 0, 0, 0);
        case "model_b" -> counts.add(a, b, 0, 1, 0, 0);
        case "tie" -> counts.add(a, b, 0, 0, 1, 0);
        default -> throw new IllegalArgumentException(vote.winner());
      }
    }
    return new Table(names, counts.build());
  }

  /** A table of won games, whose rows are a, b, games won by a, games won by b. */
  static Table games(String file) {
    List<String[]> rows = rows(file);
    Set<String> found = new LinkedHashSet<>();
    rows.forEach(row -> found.addAll(List.of(row[0], row[1])));
    List<String> names = List.copyOf(found);
    PairCounts.Builder counts = PairCounts.between(names.size());
    for (String[] row : rows) {
      counts.add(
          names.indexOf(row[0]),
          names.indexOf(row[1]),
          Long.parseLong(row[2]),
          Long.parseLong(row[3]),
          0,
          0);
    }
    return new Table(names, counts.build());
  }
}
