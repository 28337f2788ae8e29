package org.privatearena.battle.markdown.control;

/**
 * A part of an answer as a page shows it.
 *
 * @param from its first character in the answer, in UTF-16 units
 * @param to behind its last
 * @param html safe to be put into a page as it is; empty where there is nothing to see
 */
public record AnswerBlock(int from, int to, String html) {}
