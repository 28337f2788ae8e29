/**
 * How verifications of everything ended, with the first faults.
 *
 * <p>Promises: a result is written once, and the database refuses to change it for every role. The
 * invariants stand at the control package.
 */
package org.privatearena.compliance.verification.entity;
