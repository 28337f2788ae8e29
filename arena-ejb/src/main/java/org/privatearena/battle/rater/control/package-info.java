/**
 * Flags of people: all votes of a person are left out of boards as usual, because compliance or an
 * administrator looked at them and said so; or count again, because somebody took that back.
 *
 * <p>Enter at {@link org.privatearena.battle.rater.control.RaterDesk}. Boards, draws, searches and
 * exports read {@link org.privatearena.battle.rater.entity.RaterFlags}.
 *
 * <ul>
 *   <li>RAF-1: a flag changes no vote and no Battle. It is a row beside them, written once, with
 *       who, when and why; taking it back is a further row.
 *   <li>RAF-2: a flag and its entry in the Ledger are stored together or not at all.
 *   <li>RAF-3: nobody flags the own votes, and nobody takes a flag from them; the database refuses
 *       it too.
 *   <li>RAF-4: who flags knows a person by a handle that somebody else cannot use, that is another
 *       one each time, and that ends by itself.
 *   <li>RAF-5: boards without flagged votes follow within a minute; draws within an hour.
 *   <li>RAF-6: when a flagged person's votes become nobody's they stay flagged.
 * </ul>
 */
package org.privatearena.battle.rater.control;
