/**
 * Verifies everything on demand, as a job on the server.
 *
 * <p>Promises: what is verified is everything up to the checkpoint that was newest at the start;
 * verifying changes nothing; the result says what does not hold, and what could not be verified.
 *
 * <p>Enter at {@link org.privatearena.compliance.verification.control.Verifying}, and at {@link
 * org.privatearena.compliance.verification.control.VerificationRecorder} for results.
 *
 * <ul>
 *   <li>VER-1: a row, leaf, tile or checkpoint that was altered or removed in the database is found
 *       and named; where nothing was, nothing is found.
 * </ul>
 */
package org.privatearena.compliance.verification.control;
