/**
 * The Merkle tree of the Ledger, as RFC 9162 describes it: roots, proofs and their verification.
 *
 * <p>Promises: everything here is pure and needs {@code java.base} only, so that who checks a
 * record needs nothing of the arena but this. What comes from outside is never trusted: a proof
 * that is none leads to no root.
 *
 * <p>Enter at {@link org.privatearena.audit.tree.control.Tree} to make proofs, {@link
 * org.privatearena.audit.tree.control.Proofs} and {@link
 * org.privatearena.audit.tree.control.Multiproof} to follow them, {@link
 * org.privatearena.audit.tree.control.RightEdge} to let a tree grow.
 *
 * <ul>
 *   <li>TRE-1: leaf hash SHA-256(0x00 || leaf), node SHA-256(0x01 || left || right), the root of no
 *       leaves SHA-256 of nothing; a tree of n leaves is cut at the largest power of two below n.
 *   <li>TRE-2: for every leaf of every tree the proof leads to the root; with any other leaf, index
 *       or hash it does not.
 *   <li>TRE-3: a consistency proof holds for the two roots it was made for and for no others.
 *   <li>TRE-4: a multiproof has the fewest hashes, and leads to the root with exactly its leaves.
 *   <li>TRE-5: a tree that grew leaf by leaf, or was taken up again from its tiles, has the same
 *       root as one computed at once.
 * </ul>
 */
package org.privatearena.audit.tree.control;
