/**
 * Finds Battles for compliance: by what is known of them in clear, and by their texts.
 *
 * <p>Promises: a search by figures reads no text; a search in texts needs a reason, opens at most
 * as many Battles as the setting allows, and is seen by nobody but who asked for it.
 *
 * <p>Enter at {@link org.privatearena.compliance.search.control.BattleSearch}, and at {@link
 * org.privatearena.compliance.search.control.TextSearching} for texts.
 *
 * <ul>
 *   <li>SEA-1: no search tells which model takes part in a Battle before its Vote.
 *   <li>SEA-2: what a search in texts found is stored together with one {@code content-read}, which
 *       has the digest of the ids of the texts that were found, or not at all.
 * </ul>
 */
package org.privatearena.compliance.search.control;
