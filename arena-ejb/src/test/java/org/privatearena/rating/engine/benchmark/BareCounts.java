package org.privatearena.rating.engine.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What anybody would write first: lines, split at commas, counted in a map. The alternative that
 * the command is compared with; as a process of its own.
 */
final class BareCounts {

  private BareCounts() {}

  public static void main(String[] arguments) throws IOException {
    Map<String, long[]> counts = new HashMap<>();
    try (BufferedReader lines = Files.newBufferedReader(Path.of(arguments[0]))) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] fields = line.split(",", -1);
        counts
            .computeIfAbsent(fields[0] + "," + fields[1], pair -> new long[4])[
            switch (fields[2]) {
              case "model_a" -> 0;
              case "model_b" -> 1;
              case "tie" -> 2;
              default -> 3;
            }]++;
      }
    }
    System.out.println(counts.size());
  }
}
