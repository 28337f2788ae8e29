/**
 * What the Ledger stores: leaves that wait for their place in the tree, and the salts that make
 * them say nothing to somebody who was not shown a field.
 *
 * <p>Promises: a {@link org.privatearena.audit.entity.PendingEntry} is written once; the database
 * refuses to change or delete it for every role. A {@link org.privatearena.audit.entity.RecordSalt}
 * is written once too, and can be destroyed by erasure alone.
 *
 * <p>An {@link org.privatearena.audit.entity.OpenRecord} keeps what an entry of the arena's own
 * says in clear, and is written once.
 *
 * <p>Only {@code org.privatearena.audit.control.Ledger} makes any of them. The invariants stand
 * there.
 */
package org.privatearena.audit.entity;
