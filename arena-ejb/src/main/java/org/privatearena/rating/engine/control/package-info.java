/**
 * Ratings: from counted votes to a board with honest intervals.
 *
 * <p>Promises: the same votes give the same board, whatever order they or the contestants come in;
 * what the votes cannot tell is said in words. Everything here is pure: it reads no clock, no
 * database and no randomness, and needs {@code java.base} only.
 *
 * <p>Enter at {@link org.privatearena.rating.engine.control.Board#of}, which takes contestants and
 * their {@link org.privatearena.rating.engine.control.PairCounts} and gives rows and exclusions.
 * {@link org.privatearena.rating.engine.control.BradleyTerry#fit} is the estimate alone, {@link
 * org.privatearena.rating.engine.control.Board#showing} the same board for a person with partial
 * access.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>RAT-1: the estimate is the maximum of the Bradley-Terry likelihood with a tie, and "both
 *       bad", as half a win for each side: no prior, no ridge, the largest gradient at most 1e-10
 *       of the number of votes.
 *   <li>RAT-2: no infinity and no NaN ever leaves the package.
 *   <li>RAT-3: an estimate is given exactly when it exists, that is when the graph with an edge to
 *       every side with a positive score is strongly connected and has two contestants.
 *   <li>RAT-4: errors are those of the sandwich over independent votes, about the mean of the rated
 *       contestants; the inverse Hessian is never shown.
 *   <li>RAT-5: the order in which contestants are given changes no digit of a board.
 *   <li>RAT-6: rating = 1000 + 400/ln(10) theta with the mean over the rated contestants at 1000.
 *   <li>RAT-7: rank = 1 + those rated higher; best rank = 1 + those whose low is above one's high;
 *       worst rank = contestants - those whose high is below one's low.
 *   <li>RAT-8: every contestant is either rated or excluded with a reason, never both, never lost.
 *   <li>RAT-9: provisional while votes are few, the interval is wide, or there is none.
 *   <li>RAT-10: where votes do not vary (nothing but ties) the rating stands and the interval does
 *       not; such a contestant may hold any rank.
 *   <li>RAT-11: who may not see a contestant meets no trace of it, and sees the other ratings
 *       unchanged.
 *   <li>RAT-12: the number of threads changes no bit of an answer.
 *   <li>RAT-13: by rater, errors are those of the clustered sandwich with the effective number of
 *       raters; under 5 of them the rating stands and the interval does not.
 *   <li>RAT-14: a method that votes do not determine is refused with a reason, never approximated.
 * </ul>
 */
package org.privatearena.rating.engine.control;
