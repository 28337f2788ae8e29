/**
 * What is drawn of whom: the votes on each pair, what administrators want, and the tables by which
 * {@code org.privatearena.battle.draw.control} draws.
 *
 * <p>Enter at {@link org.privatearena.battle.sampling.control.DrawTables} to draw, at {@link
 * org.privatearena.battle.sampling.control.DrawSheets} to look, at {@link
 * org.privatearena.battle.sampling.control.PlanDesk} to plan.
 *
 * <ul>
 *   <li>SMP-1: votes that are counted for draws are at most a minute old on every node; a vote
 *       writes nothing for it.
 *   <li>SMP-2: the votes that count are those that boards count as usual: without a flag, of people
 *       without one, both bad as a tie, and those of nobody any more unless the setting leaves them
 *       out.
 *   <li>SMP-3: a draw makes no table but for contestants that were not asked for lately, and tables
 *       take bounded memory.
 *   <li>SMP-4: a plan and its entry in the Ledger are stored together or not at all; it is written
 *       once, and the newest counts, after a minute at most on every node.
 *   <li>SMP-5: a plan is taken from who has seen the one before, and from nobody else.
 *   <li>SMP-6: two Revisions of one Model, or of one family, are no eligible pair.
 * </ul>
 */
package org.privatearena.battle.sampling.control;
