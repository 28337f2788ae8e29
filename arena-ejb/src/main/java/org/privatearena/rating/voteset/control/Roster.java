package org.privatearena.rating.voteset.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.privatearena.rating.voteset.entity.Fault;

/** The models, raters and items of a file, each under a number from 0 in order of appearance. */
final class Roster {

  /** The number of nobody and nothing. */
  static final int NONE = -1;

  private final Map<String, Short> models = new LinkedHashMap<>();
  private final KeyedHash hash = new KeyedHash();
  private final Numbering raters = new Numbering();
  private final Numbering items = new Numbering();

  /**
   * @throws UnreadableFile where there are too many
   */
  short model(String name, long line) {
    Short known = models.get(name);
    if (known != null) {
      return known;
    }
    if (models.size() == SetLimits.MODELS) {
      throw new UnreadableFile(Fault.TOO_MANY_MODELS, line, name);
    }
    short number = (short) models.size();
    models.put(name, number);
    return number;
  }

  /**
   * @param name null for nobody
   * @throws UnreadableFile where there are too many
   */
  int rater(String name, long line) {
    return number(raters, name, line);
  }

  /**
   * @param name null for none
   * @throws UnreadableFile where there are too many
   */
  int item(String name, long line) {
    return number(items, name, line);
  }

  private int number(Numbering numbers, String name, long line) {
    if (name == null) {
      return NONE;
    }
    int number = numbers.of(hash.of(name));
    if (numbers.size() > SetLimits.PEOPLE) {
      throw new UnreadableFile(Fault.TOO_MANY_RATERS, line, "");
    }
    return number;
  }

  List<String> models() {
    return List.copyOf(models.keySet());
  }

  int raters() {
    return raters.size();
  }
}
