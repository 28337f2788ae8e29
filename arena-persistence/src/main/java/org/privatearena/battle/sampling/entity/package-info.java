/**
 * What a draw depends on: plans of administrators, and votes by pair.
 *
 * <p>Promises: a plan is written once and whole; a change is a further plan, so that it stays known
 * what counted when. The invariants (SMP) are those of {@code
 * org.privatearena.battle.sampling.control}.
 */
package org.privatearena.battle.sampling.entity;
