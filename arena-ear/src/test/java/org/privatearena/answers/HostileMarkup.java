package org.privatearena.answers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Texts that try to run a script, to load something or to change the page around them. */
public final class HostileMarkup {

  /** What the texts would run; whoever runs it leaves this behind in the page. */
  public static final String HOOK = "window.__xss=1";

  /** The machine from which the texts would load. */
  static final String AWAY = "https://away.example";

  private static final String FILE = "/hostile/markup.txt";

  private HostileMarkup() {}

  /** All of them, each once, in the order of the file. */
  public static List<String> texts() {
    try (InputStream in = HostileMarkup.class.getResourceAsStream(FILE)) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("%%"))
          .map(HostileMarkup::meant)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same as names are, which have one line and no control characters; each once. */
  public static List<String> names() {
    return texts().stream()
        .map(text -> text.replaceAll("\\p{Cc}", " ").strip())
        .distinct()
        .toList();
  }

  private static String meant(String line) {
    return line.replace("HOOK", HOOK)
        .replace("AWAY", AWAY)
        .replace("\\n", "\n")
        .replace("\\t", "\t")
        .replace("\\0", "\0");
  }
}
