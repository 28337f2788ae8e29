package org.privatearena.battle.safety.control;

import java.util.List;

/**
 * A way to name a model.
 *
 * @param words as {@link TextWords} gives them
 * @param core what of it tells which model it is, in one word: two names with one core say the same
 * @param plain whether it is made of ordinary words, so that where it stands must say that it is
 *     meant as a name
 */
record ModelName(List<String> words, String core, boolean plain) {
  ModelName {
    words = List.copyOf(words);
  }
}
