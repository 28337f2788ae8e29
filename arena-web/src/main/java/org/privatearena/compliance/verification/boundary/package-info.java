/**
 * The page on which compliance has everything verified.
 *
 * <p>Promises: a result says what was looked at, what does not hold, and what could not be
 * verified. The invariants stand at {@link org.privatearena.compliance.verification.control}.
 */
package org.privatearena.compliance.verification.boundary;
