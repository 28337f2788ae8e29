/**
 * People as the arena stores them: a pseudonym, the link to an account, data keys and sealed texts,
 * each in a table of its own, because erasure destroys some of them and leaves the others.
 *
 * <p>Promises: nothing here is readable without the master key but roles, groups and times; a
 * {@link org.privatearena.access.entity.SealedText} names its Member and key version, and never
 * holds plaintext.
 *
 * <p>Enter at {@link org.privatearena.access.entity.Members}. The invariants are those of {@code
 * org.privatearena.access.control}.
 */
package org.privatearena.access.entity;
