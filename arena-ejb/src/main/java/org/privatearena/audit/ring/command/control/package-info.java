/**
 * The command arena-ledger: shows and changes the file of the keys that sign the Ledger.
 *
 * <p>Promises: the file is replaced whole or not at all, and no private key is printed. Exit code 0
 * where it was done, 2 for wrong arguments or a file that cannot be used.
 */
package org.privatearena.audit.ring.command.control;
