package org.privatearena.instruments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The part of a document that a measurement writes anew, between two marks. */
public final class MeasuredPart {

  private final Path document;
  private final String begin;
  private final String end;

  /**
   * @param name the word before begin and end in the marks
   */
  public MeasuredPart(Path document, String name) {
    this.document = document;
    this.begin = "<!-- " + name + ": begin -->";
    this.end = "<!-- " + name + ": end -->";
  }

  /**
   * Replaces what stands between the marks.
   *
   * @throws IllegalStateException where the document has not both marks
   */
  public void write(String part) throws IOException {
    String text = Files.readString(document);
    int from = text.indexOf(begin);
    int to = text.indexOf(end);
    if (from < 0 || to < from) {
      throw new IllegalStateException(document + " has no place for " + begin);
    }
    Files.writeString(
        document, text.substring(0, from + begin.length()) + "\n" + part + text.substring(to));
  }
}
