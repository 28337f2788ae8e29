/**
 * The command arena-migrate: brings the schema up to date under the owner's role, before a start.
 * So the server knows no owner's password.
 *
 * <p>Promises: migrations run once each, in their order, and the whole database waits while they
 * do; the password is read from a file or the environment and never printed.
 *
 * <ul>
 *   <li>SHD-5: after it has said that the schema is up to date, the server of the same version
 *       starts; run again it changes nothing.
 *   <li>SHD-6: the exit code is 0 where the schema is up to date, 1 where it is not, 2 for wrong
 *       arguments.
 * </ul>
 */
package org.privatearena.shared.migrate.command.control;
