/**
 * Boards that were stored.
 *
 * <p>Promises: a {@link org.privatearena.rating.entity.Snapshot} is written once, with everything
 * that is needed to compute it again, and never changes.
 *
 * <p>Enter at {@link org.privatearena.rating.entity.Snapshots}. The invariants are those of {@code
 * org.privatearena.rating.control}.
 */
package org.privatearena.rating.entity;
