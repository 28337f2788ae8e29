/**
 * Whose votes boards leave out as usual, because somebody said so, and what was said about it.
 *
 * <p>Promises: a flag is a row beside the votes, written once; taking it back is a further row, so
 * that it stays known what counted when, by whom and why. The invariants (RAF) are those of {@code
 * org.privatearena.battle.rater.control}.
 */
package org.privatearena.battle.rater.entity;
