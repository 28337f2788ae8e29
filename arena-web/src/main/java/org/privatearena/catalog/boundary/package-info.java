/**
 * The catalogue at the edge: seen, submitted, revised and decided by REST and on the page of
 * models.
 *
 * <p>Promises: a person reads of the Models that exist for them and of no other; what is read does
 * not change with a battle; a secret is taken here, and none is ever given back.
 */
package org.privatearena.catalog.boundary;
