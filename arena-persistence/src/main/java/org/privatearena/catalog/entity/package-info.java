/**
 * The catalogue as it is stored: Models, their immutable Revisions, the Endpoints that serve them,
 * and the Grants by which groups meet them.
 *
 * <p>Promises: a {@link org.privatearena.catalog.entity.Revision} never changes; what would alter
 * its answers makes another. A Model is never deleted: it is retired and keeps its history. Secrets
 * are not here, only the names of the environment variables that hold them.
 *
 * <p>Enter at {@link org.privatearena.catalog.entity.Models}. The invariants (CAT) are those of
 * {@code org.privatearena.catalog.control}.
 */
package org.privatearena.catalog.entity;
