/**
 * What kind of prompt a Turn has, and in which language: the closed list of categories, and the
 * labels with their corrections.
 *
 * <p>Promises: a label is written once; what is said later is a further label, so the first is
 * never lost. The invariants (CAT) are those of {@code org.privatearena.battle.category.control}.
 */
package org.privatearena.battle.category.entity;
