/**
 * Labels of prompts: what kind they are of, and in which language, by rules that run on this
 * server.
 *
 * <p>Enter at {@link org.privatearena.battle.category.control.PromptClassifier} to label a text.
 *
 * <ul>
 *   <li>CAT-1: the labels of a text depend on the text, its turn and the version alone, and on
 *       nothing outside the server; whatever the text is, labelling takes bounded time.
 *   <li>CAT-2: docs/categories.md holds what was measured on prompts that were labelled before the
 *       rules were written.
 * </ul>
 */
package org.privatearena.battle.category.control;
