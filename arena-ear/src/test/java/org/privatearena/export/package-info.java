/**
 * Exports of the running arena, from the request to a bundle that an outsider checks.
 *
 * <p>Enter at {@link org.privatearena.export.Exporter}, which asks, waits and fetches.
 */
package org.privatearena.export;
