/**
 * How the Ledger is read over REST: checkpoints, keys, entries, proofs, and receipts of own votes.
 *
 * <p>Promises: what may not be read does not exist for the caller. The invariants stand at {@link
 * org.privatearena.compliance.control}.
 */
package org.privatearena.compliance.boundary;
