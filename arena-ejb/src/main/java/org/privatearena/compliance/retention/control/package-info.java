/**
 * What is kept, for how long, and what is destroyed: holds, the erasure of a Member, retention.
 *
 * <p>Promises: rows are destroyed under a database role of its own, which the server's other code
 * does not have; what is destroyed and the entry that says so commit together or not at all; a hold
 * that stands is never passed by; figures stay, lead to what was committed to, and have nobody
 * behind them.
 *
 * <p>Enter at {@link org.privatearena.compliance.retention.control.HoldBook}, {@link
 * org.privatearena.compliance.retention.control.ErasureOrders} and {@link
 * org.privatearena.compliance.retention.control.Retention}.
 *
 * <ul>
 *   <li>ERA-1: after an erasure there is no key, text, account, request or salt of the Member; the
 *       figures of the votes still lead to their commitments, and so does everything of others.
 *   <li>ERA-2: while a hold keeps anything of a Member the erasure is refused, and the refusal is
 *       an entry; the same for what retention would take.
 *   <li>ERA-3: the server's own role cannot destroy anything.
 *   <li>ERA-4: after an older backup was put back, erasures are done again before the server is
 *       ready.
 *   <li>ERA-5: somebody who was erased and signs in again is a new Member.
 *   <li>ERA-6: retention takes nothing under a policy of which there was no rehearsal on a day
 *       before; it runs once a day, on one server.
 *   <li>ERA-7: figures are kept no shorter than the floor; a lower floor has a reason and an entry.
 * </ul>
 */
package org.privatearena.compliance.retention.control;
