/**
 * Battles over REST, as event streams and as a page.
 *
 * <p>Promises: everything that leaves before the vote is made from a {@code BattleCard} or a {@code
 * TurnEvent}, which have no place for a name (BAT-3); what is not the caller's does not exist
 * (BAT-12). The id of an event is the reader's position and says no more than what was sent.
 *
 * <p>Enter at {@link org.privatearena.battle.boundary.BattlesResource}.
 */
package org.privatearena.battle.boundary;
