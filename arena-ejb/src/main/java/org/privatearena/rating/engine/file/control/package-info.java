/**
 * Files of votes: from comma-separated values to the engine's tables, in parts and without a String
 * for a field. Enter at {@link org.privatearena.rating.engine.file.control.VoteFile#open}.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>FIL-1: a row is taken whole or not at all; the first that cannot be taken is told with its
 *       line and what to do, and nothing is taken then, unless the caller asks to leave such out.
 *   <li>FIL-2: however many threads read, the votes and their order are those of the file.
 *   <li>FIL-3: memory does not grow with the length of a row, nor with rows that are only counted.
 * </ul>
 */
package org.privatearena.rating.engine.file.control;
