/**
 * How the fleet does: the endpoints that may be asked, with what is known of their health and what
 * they answered lately.
 *
 * <p>Enter at {@link org.privatearena.battle.traffic.control.FleetBoard}. For administrators alone,
 * whose own battles carry the flag for having seen it.
 *
 * <ul>
 *   <li>TRA-1: figures are those of the answers stored by every node in the last hour; breaker,
 *       running and waiting calls are those of the node that is asked, calls against a limit those
 *       of all.
 *   <li>TRA-2: what a person stopped and what a filter held back is no failure of an endpoint.
 * </ul>
 */
package org.privatearena.battle.traffic.control;
