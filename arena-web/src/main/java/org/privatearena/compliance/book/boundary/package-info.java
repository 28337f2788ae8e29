/**
 * The Ledger as pages for compliance: how sealing stands, its entries, and one entry with its
 * proof.
 *
 * <p>Promises: what is shown as verified was verified for this view. The invariants stand at {@link
 * org.privatearena.audit.control} and {@link org.privatearena.compliance.story.control}.
 */
package org.privatearena.compliance.book.boundary;
