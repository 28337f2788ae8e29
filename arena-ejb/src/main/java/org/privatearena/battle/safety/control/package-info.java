/**
 * Safety of what is said in battles: answers that tell which model gave them, and prompts that hold
 * what may be secret or personal.
 *
 * <p>Enter at {@link org.privatearena.battle.safety.control.IdentityLeaks} to ask whether answers
 * name a model, at {@link org.privatearena.battle.safety.control.PromptScreen} to ask whether a
 * prompt may be sent. What is found, what is not, and how often that is right stands in
 * docs/safety.md.
 *
 * <ul>
 *   <li>SAF-1: an answer that names a model of the catalogue with a word that the person has not
 *       used flags its Battle as identity-leak, in the transaction that makes the Turn ready; the
 *       Vote carries the flag. Nothing is deleted or changed, and nobody is told before the vote.
 *   <li>SAF-2: looking takes time in proportion to the text, whatever the text is, and asks nobody
 *       outside this server.
 *   <li>SAF-3: what was found in a prompt is told by kind and place; its text stands in no log, no
 *       error and no record.
 *   <li>SAF-4: a prompt that is withheld is stored nowhere and sent to no model.
 * </ul>
 */
package org.privatearena.battle.safety.control;
