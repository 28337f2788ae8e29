/**
 * Leaderboards of the arena's own votes.
 *
 * <p>Promises: a board is never older than a few seconds when somebody looks; a person sees the
 * rows of the models that are granted to them, from one fit for all. The numbers themselves come
 * from {@link org.privatearena.rating.engine.control}, which knows nothing of databases or people.
 *
 * <p>Enter at {@link org.privatearena.rating.control.Leaderboard}, {@link
 * org.privatearena.rating.control.Diagnostics} and {@link
 * org.privatearena.rating.control.SnapshotTaker}. The votes are those of {@link
 * org.privatearena.rating.control.LiveVotes}.
 *
 * <ul>
 *   <li>LDB-1: new votes are in within a minute.
 *   <li>LDB-2: what is not granted to a person for leaderboards leaves no trace on theirs.
 *   <li>LDB-3: a board of a group, campaign or period with fewer people than the setting says is
 *       shown to compliance only.
 *   <li>LDB-4: a set of votes made elsewhere is rated by itself, for compliance and administrators.
 *   <li>LDB-5: a Snapshot is written once, is an entry of the Ledger, and is computed again to the
 *       same bytes from its export, whatever becomes of its votes.
 *   <li>LDB-6: where style is asked for, votes whose answers have not been counted are left out,
 *       and how many is said.
 *   <li>LDB-8: all votes of a flagged person are left out where flagged votes are, within a minute,
 *       and count again when the flag is taken back; the votes themselves are not touched.
 *   <li>LDB-7: a pool has no class of fewer people than the setting says, but for compliance, two
 *       classes together and what is left out being classes too; its board tells which shares are
 *       reached and what the weights cost.
 * </ul>
 */
package org.privatearena.rating.control;
