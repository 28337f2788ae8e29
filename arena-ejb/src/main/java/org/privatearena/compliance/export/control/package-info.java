/**
 * Bundles for auditors and for training: votes, conversations and leaderboards, with what is needed
 * to check them without the arena.
 *
 * <p>Enter at {@link org.privatearena.compliance.export.control.ExportDesk} to ask for one and to
 * fetch it, at {@link org.privatearena.compliance.export.control.ExportRecorder} to decide about
 * it, and at {@link org.privatearena.compliance.export.control.ExportCards} to look at them.
 *
 * <ul>
 *   <li>EXP-1: what leaves the arena verifies: every row is held against its leaf before it is
 *       written, and a record that is not as it was recorded ends the export.
 *   <li>EXP-2: texts are fetched only after somebody else than the requester has released them; the
 *       database refuses otherwise.
 *   <li>EXP-3: every request, release, refusal, cancelling and expiry is an entry, and every
 *       fetching of texts is one before the texts leave.
 *   <li>EXP-4: two requests of one person with the same filter at the same checkpoint give the same
 *       rows to the byte; pseudonyms of other exports say nothing of each other.
 *   <li>EXP-5: an export goes on when its server ends, on whichever node looks first, and is given
 *       up after three attempts.
 *   <li>EXP-6: memory does not grow with the rows, but by place and hash of each, and by the proof.
 *   <li>EXP-7: an export that somebody cancels stops at its next page, and its file goes within a
 *       minute, as does that of an expired one.
 *   <li>EXP-8: an export of votes that was asked for before an erasure, or before texts or people
 *       were taken by retention, is fetched and released no more, and its file goes within a
 *       minute.
 *   <li>EXP-9: a bundle proves that the Ledger only grew since each of the newest thousand
 *       checkpoints before its own, the last of each day for some 400 days, and those of former
 *       bundles.
 * </ul>
 */
package org.privatearena.compliance.export.control;
