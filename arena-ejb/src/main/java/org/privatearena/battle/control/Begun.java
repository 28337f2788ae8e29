package org.privatearena.battle.control;

import java.util.List;
import java.util.UUID;

/** What came of the wish to have a prompt answered. */
public sealed interface Begun {

  /**
   * It is being answered.
   *
   * @param turn 1 for the first
   * @param repeated whether this is the result of an earlier request with the same key
   */
  record Answering(UUID battle, int turn, boolean repeated) implements Begun {}

  /**
   * It is not.
   *
   * @param code stable, such as {@code not-enough-models}
   * @param sentence what is wrong and what to do, for the person, in English
   * @param figures what the sentence counts, for the same sentence in another language
   */
  record Refused(String code, String sentence, List<Integer> figures) implements Begun {
    public Refused {
      figures = List.copyOf(figures);
    }
  }

  /** There is no such battle for this person. */
  record Unknown() implements Begun {}
}
