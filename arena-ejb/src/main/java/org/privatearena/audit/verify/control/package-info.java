/**
 * Checks what the arena gave out, without the arena: export bundles and receipts.
 *
 * <p>Promises: everything here needs {@code java.base} only, trusts nothing but the keys that it is
 * given, and says one of three things: valid, altered and where, or why it cannot be judged. What
 * is no bundle is a finding, never an exception.
 *
 * <p>Enter at {@link org.privatearena.audit.verify.control.BundleCheck} and {@link
 * org.privatearena.audit.verify.control.ReceiptCheck}.
 *
 * <ul>
 *   <li>VER-1: a bundle is valid where the manifest is signed by one of the keys, every file is
 *       listed once and is as listed, every row's open fields give its leaf's commitment, and all
 *       leaves lead to the root of a checkpoint signed by one of the keys.
 *   <li>VER-2: any other byte in any file of it is found.
 *   <li>VER-3: memory does not grow with the length of a row's neighbours; what claims to be larger
 *       than the manifest says is not unpacked.
 *   <li>VER-4: where a key is missing the bundle is not called altered.
 *   <li>VER-6: against another checkpoint of the same log a bundle is valid where a proof leads
 *       from one to the other, altered where it does not, and not judged without one.
 * </ul>
 */
package org.privatearena.audit.verify.control;
