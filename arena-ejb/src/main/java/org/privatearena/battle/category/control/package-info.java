/**
 * Labels of prompts: what kind they are of, and in which language, by rules that run on this
 * server; and what administrators say instead.
 *
 * <p>Enter at {@link org.privatearena.battle.category.control.PromptClassifier} to label a text, at
 * {@link org.privatearena.battle.category.control.LabelledBattles} to see what labels say, at
 * {@link org.privatearena.battle.category.control.Corrections} to correct. Boards by category read
 * {@link org.privatearena.battle.category.entity.PromptLabels#changedSince}.
 *
 * <ul>
 *   <li>CAT-1: the labels of a text depend on the text, its turn and the version alone, and on
 *       nothing outside the server; whatever the text is, labelling takes bounded time.
 *   <li>CAT-2: docs/categories.md holds what was measured on prompts that were labelled before the
 *       rules were written.
 *   <li>CAT-3: a prompt and its label are stored together or not at all; older prompts get theirs
 *       later, but for those whose key is gone.
 *   <li>CAT-4: a first label and a correction are written once; the database refuses to change or
 *       delete either, for every role.
 *   <li>CAT-5: a correction and its entry in the Ledger are stored together or not at all; the last
 *       one counts.
 *   <li>CAT-6: a Vote carries the language of the first prompt of which it could be told.
 *   <li>CAT-7: a prompt is shown to an administrator only after {@code content-read} has committed;
 *       no answer and no name of a model is ever shown here.
 * </ul>
 */
package org.privatearena.battle.category.control;
