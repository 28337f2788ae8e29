/**
 * Who somebody is to the arena, and what keeps their texts theirs.
 *
 * <p>Promises: an account of the identity provider is one Member, known by a pseudonym; rights come
 * from roles alone, groups decide only which models exist for a person; texts are encrypted under a
 * key of their Member, so that destroying the key destroys the texts in every copy of the database.
 *
 * <p>Enter at {@link org.privatearena.access.control.Doorkeeper} to know who asks, at {@link
 * org.privatearena.access.control.TextVault} to seal and open texts, inside a transaction that is
 * open already.
 *
 * <ul>
 *   <li>ACC-1: one account (issuer and subject) is one Member, also where two first requests arrive
 *       at once.
 *   <li>ACC-2: a text opens under its Member's key, at its own place and key version, and nowhere
 *       else; what was altered does not open.
 *   <li>ACC-3: a group gives no right, whatever it is called.
 *   <li>ACC-4: equal texts of two Members, or of one Member twice, have unequal ciphertexts.
 *   <li>ACC-5: the master key is in a file and in memory: not in the database, not in a log, not in
 *       a message.
 *   <li>ACC-6: with data in the database and a missing or different master key, or without one that
 *       still wraps a key, the application does not start and says what to put back.
 *   <li>ACC-7: nobody begins a battle on the page without having accepted the data notice in its
 *       present version; who accepted what and when is written once, with an entry of the Ledger.
 *   <li>ACC-8: what was typed into a page whose session has ended is sent by the same person or by
 *       nobody; the mark by which a page knows its person names nobody.
 *   <li>ACC-9: while the master key is changed every text opens, old or new; the change begins and
 *       ends with an entry of the Ledger, and goes on after a stop.
 *   <li>ACC-10: who is shown texts of other people is on record before they leave the server, once
 *       for each request, with the digest of the texts' ids.
 *   <li>ACC-11: a secret that is kept opens for the id of its owner and for no other, and its key
 *       is wrapped again with those of Members.
 * </ul>
 */
package org.privatearena.access.control;
