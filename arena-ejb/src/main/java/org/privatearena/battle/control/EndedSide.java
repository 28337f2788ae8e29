package org.privatearena.battle.control;

import java.util.UUID;
import org.privatearena.catalog.control.AnswerEnd;

/**
 * A side's end as it is to be stored.
 *
 * @param endpoint null where none could be asked
 */
record EndedSide(String text, AnswerEnd end, UUID endpoint) {

  boolean complete() {
    return end instanceof AnswerEnd.Complete;
  }
}
