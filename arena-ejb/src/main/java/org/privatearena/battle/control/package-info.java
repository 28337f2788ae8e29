/**
 * Battles: a pair is drawn blind, both sides answer, a person judges, and the names are shown.
 *
 * <p>The way of a battle is five steps, of which only the first, the third and the last hold a
 * transaction: {@link org.privatearena.battle.control.BattleScheduler} stores Battle and Turn;
 * {@link org.privatearena.battle.control.RunningTurn} asks both sides and keeps what they say in
 * memory, and a {@link org.privatearena.battle.control.Release} shows it in the way of the mode;
 * {@link org.privatearena.battle.control.TurnRecorder} stores both Answers; watchers hear the end;
 * {@link org.privatearena.battle.control.VoteRecorder} stores the Vote, and only what it returns
 * after that carries names.
 *
 * <p>Enter at {@link org.privatearena.battle.control.TurnRunner} to begin, follow, retry, stop and
 * watch, at {@link org.privatearena.battle.control.BattleCards} to look, at {@link
 * org.privatearena.battle.control.VoteRecorder} to judge.
 *
 * <ul>
 *   <li>BAT-1: a Battle has at most one Vote: the first stands, the same choice again is harmless,
 *       another is refused.
 *   <li>BAT-2: a Vote is taken while the Battle is READY and at no other time.
 *   <li>BAT-3: no name, key, owner, revision or endpoint of a model leaves the server before the
 *       Vote has committed.
 *   <li>BAT-4: both sides are asked at once; neither waits for the other, in nothing.
 *   <li>BAT-5: the rule, the seed, the probability of the pair, the number of eligible pairs, the
 *       part of draws that is uniform and how many were left out why are stored before anybody is
 *       asked; sides are a fair coin, independent of the pair.
 *   <li>BAT-6: a Turn ends once, as ready or as void, and watchers hear it after it is stored, on
 *       whatever node; while the database is away it is tried again for a minute.
 *   <li>BAT-7: an Answer that was truncated, stopped or filtered is never complete, and its Turn is
 *       never ready.
 *   <li>BAT-8: prompts, answers and comments are in the database as ciphertext only.
 *   <li>BAT-9: a Turn whose node gave no sign of life for 10 s becomes void.
 *   <li>BAT-10: the same Idempotency-Key with the same request leads to the same Battle; with
 *       another request it is refused.
 *   <li>BAT-11: Vote, counts of style, remarks, Ledger entries and the Battle's state are stored
 *       together or not at all; if they are not, no name is told.
 *   <li>BAT-12: another person's Battle does not exist.
 *   <li>BAT-13: no transaction is open while a model is asked.
 *   <li>BAT-14: in modes paced and complete nothing outside the server depends on how fast a side
 *       is, only on how fast the slower one is, whichever that is; nor on an end that is not shown.
 *   <li>BAT-15: a Turn that becomes void is an entry of the Ledger, stored with that or not at all:
 *       which models met, how each side ended, and nobody's name.
 *   <li>BAT-16: a prompt reaches a model or the database only through {@link
 *       org.privatearena.battle.control.PromptGate}.
 *   <li>BAT-17: a Battle that begins, another Turn and a void one once more are held against the
 *       person's limits in the transaction that stores them; what is refused so leaves nothing
 *       behind, and the same request with the same Idempotency-Key leads to its Battle also where a
 *       limit is reached.
 *   <li>BAT-18: where an endpoint bears only so many calls at a time a Turn waits until there is a
 *       place for each side, and then both are asked at once; in the order in which they came, as
 *       far as they need the same. It holds no thread, no transaction and no place meanwhile, can
 *       be stopped, and ends as void after the longest wait, on both sides alike. What is told of
 *       the wait is how many came before, whatever they need.
 *   <li>BAT-19: where too many wait on a node no Battle begins there, and no Turn: that is said
 *       before anything is drawn or stored, so it does not depend on what would have been drawn.
 * </ul>
 */
package org.privatearena.battle.control;
