/**
 * How many votes a second a running arena takes, how soon it answers them and seals them, and what
 * the Ledger costs of that. {@link org.privatearena.votes.MeasureVotes} is the command;
 * docs/performance.md has its table. It is not part of the test run.
 */
package org.privatearena.votes;
