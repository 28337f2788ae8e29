/**
 * How much people may do, for administrators: by REST and as a page.
 *
 * <p>Promises: nobody else sees or changes it; the invariants (LIM) are those of {@code
 * org.privatearena.access.limit.control}.
 */
package org.privatearena.access.limit.boundary;
