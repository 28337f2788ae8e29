/**
 * What entities of every feature need and none owns: identifiers, and sets of words as a column.
 *
 * <p>Promises: it uses no feature; identifiers are random and tell nothing about what they name,
 * when it was made, or in which order.
 */
package org.privatearena.shared.entity;
