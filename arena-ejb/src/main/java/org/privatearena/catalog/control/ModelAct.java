package org.privatearena.catalog.control;

import java.util.List;

/** What came of the wish to change the catalogue. */
public sealed interface ModelAct {

  /**
   * It is as it was wanted, now or already.
   *
   * @param model as the person may see it
   */
  record Done(SeenModel model) implements ModelAct {}

  /**
   * Nothing was changed.
   *
   * @param figures what a sentence about it names
   */
  record Refused(Fault fault, List<String> figures) implements ModelAct {

    public Refused {
      figures = List.copyOf(figures);
    }

    static Refused of(Fault fault, String... figures) {
      return new Refused(fault, List.of(figures));
    }
  }
}
