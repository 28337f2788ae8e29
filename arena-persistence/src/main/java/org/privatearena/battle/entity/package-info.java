/**
 * Battles as they are stored, and what may happen to them: the states of {@link
 * org.privatearena.battle.entity.Battle} and {@link org.privatearena.battle.entity.Turn} change by
 * their verbs and in no other way, and a verb called in the wrong state throws.
 *
 * <p>Promises: an {@link org.privatearena.battle.entity.Answer}, a {@link
 * org.privatearena.battle.entity.Vote} and a {@link org.privatearena.battle.entity.VoteNote} are
 * written once. Texts are ids of sealed texts, never texts.
 *
 * <p>Enter at {@link org.privatearena.battle.entity.Battles}. The invariants (BAT) are those of
 * {@code org.privatearena.battle.control}.
 */
package org.privatearena.battle.entity;
