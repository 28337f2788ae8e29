package org.privatearena.catalog.control;

import java.util.List;

/** What came of reading a catalogue file: all of it, or why it was refused. */
public sealed interface CatalogReading {

  /** The whole file, in its order, keys unique. */
  record Loaded(List<CatalogModel> models) implements CatalogReading {}

  /**
   * The first thing that is wrong.
   *
   * @param line from 1, or 0 where the file could not be read at all
   * @param problem without a full stop
   * @param mend what the operator can do, as a sentence
   */
  record Refused(String file, int line, String problem, String mend) implements CatalogReading {

    /** All of it in one line, such as {@code catalog.json line 12: unknown key "x". Remove it.} */
    public String message() {
      return file + (line == 0 ? "" : " line " + line) + ": " + problem + ". " + mend;
    }
  }
}
