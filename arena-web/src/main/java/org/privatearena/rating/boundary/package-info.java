/**
 * The leaderboard over REST and as a page.
 *
 * <p>Promises: a person sees the rows of models that are granted to them; a model that cannot be
 * rated is listed with the reason in words; no number that leaves is infinite or not a number.
 *
 * <p>The page and its downloads read the same address as the REST interface. All parts of one page
 * speak of one board, because they ask {@link org.privatearena.rating.boundary.BoardRequest} for
 * it.
 *
 * <p>Enter at {@link org.privatearena.rating.boundary.LeaderboardResource} for programs, at {@link
 * org.privatearena.rating.boundary.LeaderboardView} for the page.
 */
package org.privatearena.rating.boundary;
