/**
 * Holds, erasure and retention by REST and on their page.
 *
 * <p>Promises: only compliance gets here; what is destroyed is shown before, and asked about once
 * more on the page; a refusal says what stands in the way.
 *
 * <p>Enter at {@link org.privatearena.compliance.retention.boundary.HoldsResource}, {@link
 * org.privatearena.compliance.retention.boundary.ErasuresResource} and {@link
 * org.privatearena.compliance.retention.boundary.RetentionRunsResource}.
 */
package org.privatearena.compliance.retention.boundary;
