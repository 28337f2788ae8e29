package org.privatearena.battle.control;

import java.util.List;
import java.util.UUID;
import org.privatearena.access.limit.control.Reached;

/** What came of the wish to have a prompt answered. */
public sealed interface Begun {

  /**
   * Something in the prompt that may be secret or personal.
   *
   * @param kind stable, such as {@code e-mail}
   * @param start in the prompt, in UTF-16 units from 0
   * @param end the place behind it
   */
  record Found(String kind, int start, int end) {}

  /**
   * It is being answered.
   *
   * @param turn 1 for the first
   * @param repeated whether this is the result of an earlier request with the same key
   * @param found what in the prompt may be secret or personal; it was sent nevertheless
   */
  record Answering(UUID battle, int turn, boolean repeated, List<Found> found) implements Begun {
    public Answering {
      found = List.copyOf(found);
    }

    /** Nothing was found. */
    public Answering(UUID battle, int turn, boolean repeated) {
      this(battle, turn, repeated, List.of());
    }
  }

  /**
   * It is not, because of what the prompt holds; nothing was stored or sent.
   *
   * @param code {@code prompt-has-secrets} where it may not be sent, {@code
   *     prompt-needs-confirmation} where the person may say that it shall be
   * @param sentence what is wrong and what to do, for the person, in English
   * @param found never empty
   */
  record Withheld(String code, String sentence, List<Found> found) implements Begun {
    public Withheld {
      found = List.copyOf(found);
    }
  }

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

  /**
   * It is not, because the person has done as much as is allowed; nothing was stored or sent.
   *
   * @param limit that is reached, and when it is possible again
   */
  record Limited(Reached limit) implements Begun {

    /** Stable. */
    public static final String CODE = "limit-reached";
  }

  /**
   * It is not, because too many battles wait for models that are busy; nothing was drawn, stored or
   * sent.
   */
  record Busy() implements Begun {

    /** Stable. */
    public static final String CODE = "busy";

    /** After so long it may be worth to ask again. */
    public static final int SECONDS = 10;

    /** What is wrong and what to do, for the person, in English. */
    public static final String SENTENCE =
        "Too many battles wait for models that are busy. Nothing was stored. Send this again in a"
            + " few seconds.";
  }

  /** There is no such battle for this person. */
  record Unknown() implements Begun {}
}
