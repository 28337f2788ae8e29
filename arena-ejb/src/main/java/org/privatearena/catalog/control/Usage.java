package org.privatearena.catalog.control;

/**
 * Tokens as the endpoint counted them; never checked against anything.
 *
 * @param promptTokens of the request, 0 or more
 * @param completionTokens of the answer, reasoning included where the endpoint does so, 0 or more
 */
public record Usage(int promptTokens, int completionTokens) {}
