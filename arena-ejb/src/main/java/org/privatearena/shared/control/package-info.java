/**
 * What every feature needs and none owns: the clock, hashes, this node's name, the refusal to
 * start, and what a database that is away looks like.
 *
 * <p>Promises: it uses no feature. Enter at {@link org.privatearena.shared.control.Refusal} to stop
 * a start that would go wrong, in words that an operator can act on.
 *
 * <ul>
 *   <li>SHD-1: the application starts only on a schema whose migrations all have run and which is
 *       equal to the entities; the server itself migrates nothing.
 *   <li>SHD-2: every refusal is one line that begins with ARENA-REFUSED and says what to do.
 *   <li>SHD-3: time is UTC, cut to milliseconds, so that a stored moment equals the one in memory.
 *   <li>SHD-4: a node has another name after every start, so that it never inherits a lease.
 * </ul>
 */
package org.privatearena.shared.control;
