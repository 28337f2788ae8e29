package org.privatearena.votes;

/**
 * How long votes waited until a signed checkpoint had them, in milliseconds.
 *
 * @param votes that have a place in the Ledger's tree
 */
record Lag(int votes, double median, double p99, double longest) {}
