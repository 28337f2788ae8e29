/**
 * The command arena-verify: checks an export bundle or a receipt without the arena.
 *
 * <p>Promises: exit code 0 for valid, 1 for any defect of what is checked, 2 for wrong arguments or
 * a key file that cannot be used. It prints one verdict on the standard output.
 */
package org.privatearena.audit.verify.command.control;
