/**
 * The texts of a Battle, for those who must read or search them.
 *
 * <p>Promises: texts are opened one by one and kept nowhere in clear.
 *
 * <p>Enter at {@link org.privatearena.compliance.text.control.BattleTexts}, inside a transaction
 * that also puts on record who reads.
 *
 * <ul>
 *   <li>TXT-1: no text, and nothing from which one can be told, is stored in clear.
 * </ul>
 */
package org.privatearena.compliance.text.control;
