/**
 * What administrators announce to everybody who is signed in, such as maintenance.
 *
 * <p>Enter at {@link org.privatearena.access.banner.control.BannerDesk} to announce, at {@link
 * org.privatearena.access.banner.control.KeptBanner} to know what is announced.
 *
 * <ul>
 *   <li>BAN-1: it is plain text of one line, and shown as such.
 *   <li>BAN-2: a page asks the database nothing for it; what was announced on another node is known
 *       after 10 seconds at most.
 *   <li>BAN-3: a banner and its entry in the Ledger are stored together or not at all; it is
 *       written once.
 *   <li>BAN-4: a banner is taken from who has seen the one before, and from nobody else.
 * </ul>
 */
package org.privatearena.access.banner.control;
