/**
 * Sets of votes that were cast elsewhere, over REST and as a page of the administrators.
 *
 * <p>Promises: a file is taken in as it comes and never held in memory; what is refused is told
 * with line, reason and mend, towards programs in English and on the page in the reader's language;
 * administrators import and cancel, compliance may look.
 *
 * <p>Enter at {@link org.privatearena.rating.voteset.boundary.VoteSetsResource}.
 */
package org.privatearena.rating.voteset.boundary;
