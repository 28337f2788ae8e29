/**
 * The command arena-verify: checks an export bundle or a receipt without the arena.
 *
 * <p>Promises: exit code 0 for valid, 1 for any defect of what is checked, 2 for wrong arguments or
 * a key file that cannot be used.
 *
 * <ul>
 *   <li>VER-5: one verdict is printed, and the exit code is that of the verdict.
 * </ul>
 */
package org.privatearena.audit.verify.command.control;
