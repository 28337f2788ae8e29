/**
 * The leaderboard over REST and as a page.
 *
 * <p>Promises: a person sees the rows of models that are granted to them; a model that cannot be
 * rated is listed with the reason in words; no number that leaves is infinite or not a number.
 *
 * <p>Enter at {@link org.privatearena.rating.boundary.LeaderboardResource}.
 */
package org.privatearena.rating.boundary;
