/**
 * The whole story of a Battle: what happened when, who did it, and how each entry stands in the
 * Ledger.
 *
 * <p>Promises: every standing is computed while the story is told, from the rows to a signed root;
 * texts stay hidden until a reason is stated and on record.
 *
 * <p>Enter at {@link org.privatearena.compliance.story.control.Stories}, and at {@link
 * org.privatearena.compliance.story.control.StoryReading} for texts.
 *
 * <ul>
 *   <li>STO-1: an altered row is told as altered beside its event.
 *   <li>STO-2: texts leave the server after {@code content-read} has committed, and never while a
 *       Turn of the Battle is answered.
 *   <li>STO-3: before the Vote a story tells nothing that differs between the sides.
 *   <li>STO-4: holds that keep the Battle, and exports of votes that have its Vote, are told with
 *       their entries; a hold of a Model only after the Vote.
 * </ul>
 */
package org.privatearena.compliance.story.control;
