/**
 * Safety of what is said in battles: answers that tell which model gave them.
 *
 * <p>Enter at {@link org.privatearena.battle.safety.control.IdentityLeaks} to ask whether answers
 * name a model. What is found, what is not, and how often that is right stands in docs/safety.md.
 *
 * <ul>
 *   <li>SAF-1: an answer that names a model of the catalogue with a word that the person has not
 *       used flags its Battle as identity-leak, in the transaction that makes the Turn ready; the
 *       Vote carries the flag. Nothing is deleted or changed, and nobody is told before the vote.
 *   <li>SAF-2: looking takes time in proportion to the text, whatever the text is.
 * </ul>
 */
package org.privatearena.battle.safety.control;
