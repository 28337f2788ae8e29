/**
 * What compliance, auditors and the people themselves read of the record: entries, proofs,
 * receipts.
 *
 * <p>Promises: everything here was sealed before, or says that it waits; nothing is shown to
 * somebody whom it does not concern, and to them it does not exist.
 *
 * <p>Enter at {@link org.privatearena.compliance.control.Receipts} for a person's own vote, and at
 * {@link org.privatearena.compliance.control.OwnEntries} to ask whose an entry is.
 *
 * <ul>
 *   <li>COM-1: a receipt opens every field of the person's own vote, and its leaf leads to the root
 *       of a signed checkpoint.
 *   <li>COM-2: there is no receipt before the vote, and none of somebody else's.
 *   <li>COM-3: whoever is not of compliance reads entries and proofs of own votes only.
 *   <li>COM-4: compliance can open an entry of the arena's own, as a receipt is opened.
 *   <li>COM-5: nobody learns from an entry which models met in an own battle before the vote.
 * </ul>
 */
package org.privatearena.compliance.control;
