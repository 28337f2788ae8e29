package org.privatearena.timing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privatearena.scenario.TimedModel;
import org.privatearena.stack.StackLayout;

/** Writes what was measured between two marks of docs/blindness.md. */
record BlindnessReport(List<Measured> rows, int atOnce) {

  private static final String BEGIN = "<!-- measured -->";
  private static final String END = "<!-- end of what was measured -->";

  void write() throws IOException {
    Path file = StackLayout.checkout().resolve("docs/blindness.md");
    String text = Files.readString(file);
    int begin = text.indexOf(BEGIN) + BEGIN.length();
    int end = text.indexOf(END);
    if (begin < BEGIN.length() || end < begin) {
      throw new IOException(file + " has lost its marks");
    }
    Files.writeString(file, text.substring(0, begin) + "\n" + table() + text.substring(end));
  }

  private String table() throws IOException {
    String lines = rows.stream().map(BlindnessReport::line).collect(Collectors.joining());
    String toldBy = rows.stream().map(BlindnessReport::loudest).collect(Collectors.joining());
    return """

        Machine: %s. %d battles at a time.

        | mode | pair | battles | guessed right from the stream | looked at | guessed right from the card | processors busy | seconds | day |
        |---|---|---|---|---|---|---|---|---|
        %s
        What told most by itself, with the area under its curve (0.5 is nothing):

        | mode | pair | features |
        |---|---|---|
        %s
        """
        .formatted(machine(), atOnce, lines, toldBy);
  }

  private static String line(Measured row) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %,d | %s | %,d | %s | %.0f %% | %d | %s |%n",
        row.mode(),
        new TimedModel(row.slow(), false).words(),
        row.stream().all(),
        row.stream(),
        row.card().all(),
        row.card(),
        100 * row.load(),
        row.seconds(),
        row.day());
  }

  private static String loudest(Measured row) {
    return "| %s | %s | %s |\n"
        .formatted(row.mode(), new TimedModel(row.slow(), false).words(), row.loudest());
  }

  private static String machine() throws IOException {
    String processor = "unknown processor";
    Path info = Path.of("/proc/cpuinfo");
    if (Files.exists(info)) {
      try (Stream<String> lines = Files.lines(info)) {
        processor =
            lines
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(processor);
      }
    }
    return "%d processors (%s), %s, Java %s"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            processor,
            System.getProperty("os.name"),
            System.getProperty("java.version"));
  }
}
