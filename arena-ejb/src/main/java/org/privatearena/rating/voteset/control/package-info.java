/**
 * Votes that were cast elsewhere: files of three kinds are read, judged row by row and stored as
 * named sets, which ratings may be computed from and which never mix with the arena's own votes.
 *
 * <p>Enter at {@link org.privatearena.rating.voteset.control.VoteSetImports} to import a file, at
 * {@link org.privatearena.rating.voteset.control.VoteSetCards} to look at sets, and at {@link
 * org.privatearena.rating.voteset.control.VoteSetTables} to rate one. A file is read twice: {@code
 * CheckPass} finds every fault before {@code StorePass} stores anything.
 *
 * <ul>
 *   <li>SET-1: a set's votes are there for others only once it is ready, which happens in one
 *       transaction together with its models, its report and its Ledger entry; of a set that is
 *       refused or cancelled nothing stays but what it was and why.
 *   <li>SET-2: a file with a refused row is refused whole, unless its sender asked to skip such
 *       rows; every refused row has a line number and a reason, and the first 1,000 are kept.
 *   <li>SET-3: a ready set never changes; the database refuses it for every role.
 *   <li>SET-4: nothing that names a rater is stored or logged: raters are numbered within their set
 *       by a hash under a key that is thrown away. Texts of conversations are never stored.
 *   <li>SET-5: only votes of people who did not know the models are taken.
 *   <li>SET-6: memory does not grow with the file: rows go by, and what must be remembered of each
 *       row is bounded or lies on disk.
 *   <li>SET-7: a set that was not finished when its node died is refused within a minute, by
 *       whichever node looks first.
 *   <li>SET-8: an import that somebody cancels, on whichever node, stops at its next page of at
 *       most 10,000 votes.
 * </ul>
 */
package org.privatearena.rating.voteset.control;
