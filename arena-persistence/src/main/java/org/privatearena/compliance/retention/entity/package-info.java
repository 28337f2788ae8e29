/**
 * Holds, erasures and runs of retention.
 *
 * <p>Promises: a {@link org.privatearena.compliance.retention.entity.Hold} is placed and lifted
 * once and its row stays; everything else here is written once. {@link
 * org.privatearena.compliance.retention.entity.Erasure} and {@link
 * org.privatearena.compliance.retention.entity.RetentionRun} are written by the role that destroys,
 * so the server's own role cannot claim one.
 *
 * <p>Enter at {@link org.privatearena.compliance.retention.entity.Holds} and {@link
 * org.privatearena.compliance.retention.entity.Erasures}. The invariants are those of {@code
 * org.privatearena.compliance.retention.control}.
 */
package org.privatearena.compliance.retention.entity;
