/**
 * Style of answers in numbers: length, headings, lists and bold, so that ratings can tell what they
 * do to votes.
 *
 * <p>Enter at {@link org.privatearena.battle.style.control.StyleCounter} to count a text, at {@link
 * org.privatearena.battle.style.control.AnswerStyles} to count what a Vote compared. Boards read
 * {@link org.privatearena.battle.style.entity.VoteStyle} with each Vote, and {@link
 * org.privatearena.battle.style.entity.VoteStyles#countedLaterSince} for those that were counted
 * after it.
 *
 * <ul>
 *   <li>STY-1: the counts of a text depend on the text and the version alone; counting takes time
 *       in proportion to its length.
 *   <li>STY-2: a Vote and its counts are stored together or not at all; older Votes get theirs
 *       later, but for those whose texts or key are gone.
 *   <li>STY-3: counts are written once for each version of the counter; the database refuses to
 *       change or delete them, for every role.
 *   <li>STY-4: headings, lists and bold in code are not counted, and neither is what the reader saw
 *       as plain text.
 * </ul>
 */
package org.privatearena.battle.style.control;
