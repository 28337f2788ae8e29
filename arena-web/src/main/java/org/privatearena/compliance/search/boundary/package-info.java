/**
 * Pages on which compliance finds Battles, by figures and in texts.
 *
 * <p>Promises: people have names that hold for one view; the address of a search holds its filter.
 * The invariants stand at {@link org.privatearena.compliance.search.control}.
 */
package org.privatearena.compliance.search.boundary;
