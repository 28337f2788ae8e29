/**
 * Counts of style of the answers that a Vote compared, beside the Vote.
 *
 * <p>Promises: counts are written once for each version of the counter. The invariants (STY) are
 * those of {@code org.privatearena.battle.style.control}.
 */
package org.privatearena.battle.style.entity;
