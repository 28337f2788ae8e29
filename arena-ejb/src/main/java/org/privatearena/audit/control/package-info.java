/**
 * The Ledger: a record of what happened that somebody outside can check later.
 *
 * <p>Promises: what is recorded and its leaf are stored together or not at all; a record can be
 * shown field by field, because each field has its own salted digest; the leaf holds nothing
 * personal in clear. Leaves get their places in the tree later, outside the transactions that write
 * them, by one sealer at a time.
 *
 * <p>Enter at {@link org.privatearena.audit.control.Ledger#append}, inside the transaction of what
 * it records, at {@link org.privatearena.audit.control.Ledger#appendOpen} for what the arena does
 * by itself, and at {@link org.privatearena.audit.control.LedgerBook} to read what is sealed.
 *
 * <ul>
 *   <li>AUD-1: an entry commits with its record, or neither does.
 *   <li>AUD-2: a field digest is SHA-256("privatearena/field/v1" || 0 || HMAC-SHA-256(record salt,
 *       name) || JCS([name, value])), a commitment SHA-256("privatearena/record/v1" || 0 || all
 *       digests); another value, name, salt or order gives another. The list of fields of a kind
 *       and version never changes.
 *   <li>AUD-3: a leaf is canonical JSON without its place in the tree, and holds nothing of actor
 *       and subject in clear.
 *   <li>AUD-4: only the Ledger makes entries and record salts.
 *   <li>AUD-5: entries are never changed or deleted, by the code or by a role of the database.
 *   <li>AUD-6: each record has a salt of its own, 32 bytes from a secure generator.
 *   <li>AUD-7: a leaf that was committed is sealed once, in one place, whoever seals and whatever
 *       dies meanwhile; a checkpoint goes on from the one before.
 *   <li>AUD-8: nothing is signed that does not go on from the newest checkpoint in the database and
 *       from those outside it; the server is not ready then, and loses nothing. A copy outside that
 *       failed is tried again.
 *   <li>AUD-9: where texts or salts of a record were destroyed, the fields that are left are shown
 *       and lead to the same commitment; the others stay closed for ever.
 *   <li>AUD-10: what the settings of the record were is an entry whenever a start finds them
 *       changed; secrets are in none.
 *   <li>AUD-11: an entry of the arena's own (a change of models, endpoints, grants, settings or
 *       keys, a void turn) has its fields in clear beside it, and they give its commitment.
 *   <li>AUD-12: a record that is written down again from its rows gives its leaf, or {@link
 *       org.privatearena.audit.control.RecordInspection} finds it; a tree, tile or checkpoint that
 *       is not what the leaves give is found by {@link
 *       org.privatearena.audit.control.TreeInspection}.
 *   <li>AUD-13: sealing goes on every second, also while the clock is set back.
 * </ul>
 */
package org.privatearena.audit.control;
