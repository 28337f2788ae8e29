package org.privatearena.catalog.control;

/**
 * What one event of a stream said, as far as an answer is concerned with it.
 *
 * @param error whether the endpoint reported an error
 * @param content text, possibly empty, never null
 * @param reasoning whether the model thought aloud; what it thought is no part of the answer
 * @param toolCalls whether it asked for a tool
 * @param finishReason as the endpoint spells it, empty for none
 * @param usage or null
 */
record ChatChunk(
    boolean error,
    String content,
    boolean reasoning,
    boolean toolCalls,
    String finishReason,
    Usage usage) {}
