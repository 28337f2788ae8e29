/**
 * What endpoints were asked and how they answered, told from the answers that are stored.
 *
 * <p>Promises: nothing is stored for it. What a person stopped, and what a filter held back, says
 * nothing of an endpoint and does not count.
 */
package org.privatearena.battle.traffic.entity;
