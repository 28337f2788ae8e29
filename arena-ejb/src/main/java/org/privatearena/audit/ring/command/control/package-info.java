/**
 * The command arena-ledger: shows and changes the file of the keys that sign the Ledger.
 *
 * <p>Promises: exit code 0 where it was done, 2 for wrong arguments or a file that cannot be used.
 *
 * <ul>
 *   <li>RNG-1: the file is replaced whole or not at all.
 *   <li>RNG-2: no private key is printed.
 * </ul>
 */
package org.privatearena.audit.ring.command.control;
