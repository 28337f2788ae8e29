/**
 * How much people may do: battles a day, battles at once and tokens a day, by group.
 *
 * <p>Promises: limits are of each person, by the groups of the sign-on; whoever counts what a
 * person has done is told by pure code whether a limit is reached and when it is possible again.
 *
 * <p>Enter at {@link org.privatearena.access.limit.control.LimitDesk} to decide, at {@link
 * org.privatearena.access.limit.control.LimitBook} to know what counts, at {@link
 * org.privatearena.access.limit.control.Limits} to hold it against what was done.
 *
 * <ul>
 *   <li>LIM-1: of several groups the most generous limit of each kind counts, and none is the most
 *       generous; {@code *} counts for who is in no group that is named.
 *   <li>LIM-2: a day is a day of the arena's zone, also where it has 23 or 25 hours.
 *   <li>LIM-3: a plan of limits and its entry in the Ledger are stored together or not at all; it
 *       is written once; who begins a battle after that is held against it on every node, and who
 *       goes on with one after 10 seconds at most.
 *   <li>LIM-4: a plan is taken from who has seen the one before, and from nobody else.
 *   <li>LIM-5: where no limit applies to a person the database is asked nothing for it.
 *   <li>LIM-6: of requests of one person that come at once no more get through than the limit
 *       allows.
 *   <li>LIM-7: what is said of a limit is the limit and the time, never what was used; tokens are
 *       counted alike for all models.
 * </ul>
 */
package org.privatearena.access.limit.control;
