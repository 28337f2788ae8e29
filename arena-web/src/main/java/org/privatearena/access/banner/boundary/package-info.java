/**
 * What administrators announce to everybody who is signed in: stated by REST and on a page, shown
 * on every page.
 *
 * <p>Promises: the invariants (BAN) are those of {@code org.privatearena.access.banner.control}.
 */
package org.privatearena.access.banner.boundary;
