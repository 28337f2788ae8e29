/**
 * The sampling rule, which needs nothing but Java: which pair meets, and on which sides.
 *
 * <p>Enter at {@link org.privatearena.battle.draw.control.PairDraw}. Contestants are indices here;
 * who they are, and what was voted on them, is {@code org.privatearena.battle.sampling.control}'s.
 *
 * <ul>
 *   <li>DRW-1: probabilities sum to 1, and each is at least eps/M; so a vote's weight 1/(M p) is at
 *       most 1/eps.
 *   <li>DRW-2: the probability that is told is that by which the pair was drawn.
 *   <li>DRW-3: neither the order of the pairs nor that of the two in a pair changes a probability.
 *   <li>DRW-4: where weights and priorities leave nothing, every pair has 1/M.
 *   <li>DRW-5: sides are a fair coin, independent of the pair.
 * </ul>
 */
package org.privatearena.battle.draw.control;
