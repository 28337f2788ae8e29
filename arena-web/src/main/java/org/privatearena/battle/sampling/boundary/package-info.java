/**
 * How pairs are drawn, at the edge: read and planned by REST.
 *
 * <p>Promises: administrators alone get here. What is read names models, but no battle and no
 * person; a plan is taken only from who has seen the one before.
 */
package org.privatearena.battle.sampling.boundary;
