/**
 * The page that tells the whole story of a Battle.
 *
 * <p>Promises: people have names that hold for one view; no text is on the page before a reason is
 * on record. The invariants stand at {@link org.privatearena.compliance.story.control}.
 */
package org.privatearena.compliance.story.boundary;
