package org.privatearena.compliance.search.control;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a search in texts has found so far. */
final class Scan {

  private final List<Hit> hits = new ArrayList<>();
  private final List<UUID> texts = new ArrayList<>();
  private int unreadable;

  /**
   * A Battle in whose texts the words stand.
   *
   * @param places where, such as {@code 1/prompt}
   */
  record Hit(UUID battle, List<String> places) {

    Hit {
      places = List.copyOf(places);
    }
  }

  void add(Hit hit, List<UUID> where) {
    hits.add(hit);
    texts.addAll(where);
  }

  void unreadable() {
    unreadable++;
  }

  /** Takes over what another one found. */
  void add(Scan other) {
    hits.addAll(other.hits);
    texts.addAll(other.texts);
    unreadable += other.unreadable;
  }

  List<Hit> hits() {
    return List.copyOf(hits);
  }

  /** Ids of the texts with the words. */
  List<UUID> texts() {
    return List.copyOf(texts);
  }

  /** Texts that could not be opened. */
  int unreadableTexts() {
    return unreadable;
  }
}
