package org.privatearena.timing;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * One measured row: a mode and a pair.
 *
 * @param stream guessed from the event stream
 * @param card guessed from looks at the card
 * @param seconds that the battles took
 * @param load of all the machine's processors while they ran, 0 to 1
 * @param day as in 2026-11-24
 * @param loudest the features that tell most by themselves
 */
record Measured(
    String mode,
    int slow,
    Score stream,
    Score card,
    long seconds,
    double load,
    String day,
    String loudest) {

  private static Path file(Path folder, String mode, int slow) {
    return folder.resolve(mode + "-" + slow + ".properties");
  }

  /** Keeps the row, so that the measurement can be made in several runs. */
  void keep(Path folder) throws IOException {
    Properties row = new Properties();
    row.setProperty("stream.right", Integer.toString(stream.right()));
    row.setProperty("stream.all", Integer.toString(stream.all()));
    row.setProperty("card.right", Integer.toString(card.right()));
    row.setProperty("card.all", Integer.toString(card.all()));
    row.setProperty("seconds", Long.toString(seconds));
    row.setProperty("load", Double.toString(load));
    row.setProperty("day", day);
    row.setProperty("loudest", loudest);
    Files.createDirectories(folder);
    try (Writer out = Files.newBufferedWriter(file(folder, mode, slow))) {
      row.store(out, null);
    }
  }

  /** A kept row, null where it was not measured yet. */
  static Measured kept(Path folder, String mode, int slow) throws IOException {
    Path file = file(folder, mode, slow);
    if (!Files.exists(file)) {
      return null;
    }
    Properties row = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      row.load(in);
    }
    return new Measured(
        mode,
        slow,
        score(row, "stream"),
        score(row, "card"),
        Long.parseLong(row.getProperty("seconds")),
        Double.parseDouble(row.getProperty("load")),
        row.getProperty("day"),
        row.getProperty("loudest"));
  }

  private static Score score(Properties row, String of) {
    return new Score(
        Integer.parseInt(row.getProperty(of + ".right")),
        Integer.parseInt(row.getProperty(of + ".all")));
  }
}
