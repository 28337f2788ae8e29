/**
 * How the fleet does, at the edge: a page for administrators.
 *
 * <p>Promises: administrators alone get here. Nothing that is shown names a battle or a person.
 */
package org.privatearena.battle.traffic.boundary;
