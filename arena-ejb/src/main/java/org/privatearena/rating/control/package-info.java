/**
 * Leaderboards of the arena's own votes.
 *
 * <p>Promises: a board is never older than a few seconds when somebody looks; a person sees the
 * rows of the models that are granted to them, from one fit for all. The numbers themselves come
 * from {@link org.privatearena.rating.engine.control}, which knows nothing of databases or people.
 *
 * <p>Enter at {@link org.privatearena.rating.control.Leaderboard}.
 *
 * <ul>
 *   <li>LDB-1: new votes are in within a minute.
 *   <li>LDB-2: what is not granted to a person for leaderboards leaves no trace on theirs.
 * </ul>
 */
package org.privatearena.rating.control;
