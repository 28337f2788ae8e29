/**
 * Exports over REST and as pages.
 *
 * <p>Promises: only people of compliance get here; a bundle of texts is given to nobody before a
 * second person has released it. The invariants stand at {@link
 * org.privatearena.compliance.export.control}.
 */
package org.privatearena.compliance.export.boundary;
