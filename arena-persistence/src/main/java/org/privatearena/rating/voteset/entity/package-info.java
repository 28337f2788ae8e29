/**
 * Sets of votes that were cast elsewhere, as they are stored: a {@link
 * org.privatearena.rating.voteset.entity.VoteSet} changes by its verbs and in no other way, and a
 * verb called in the wrong state throws.
 *
 * <p>Promises: a set that is ready never changes again; the database refuses it for every role. Its
 * votes are rows of {@code vote_set_vote}, which is too large for entities.
 *
 * <p>Enter at {@link org.privatearena.rating.voteset.entity.VoteSets}. The invariants (SET) are
 * those of {@code org.privatearena.rating.voteset.control}.
 */
package org.privatearena.rating.voteset.entity;
