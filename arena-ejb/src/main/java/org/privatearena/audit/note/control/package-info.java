/**
 * Signed notes and checkpoints, as C2SP signed-note, tlog-checkpoint and tlog-cosignature describe
 * them, so that tools of others read them too.
 *
 * <p>Promises: everything here needs {@code java.base} only. A note is read strictly: one text, one
 * meaning.
 *
 * <p>Enter at {@link org.privatearena.audit.note.control.SignedNote} and {@link
 * org.privatearena.audit.note.control.Checkpoint}.
 *
 * <ul>
 *   <li>NOT-1: a signature holds for the bytes of the text and for nothing else.
 *   <li>NOT-2: a line that names a trusted key and does not hold makes the note bad, whatever other
 *       lines say; a line by an unknown key is passed over.
 *   <li>NOT-3: a private key is never in a message or a log.
 * </ul>
 */
package org.privatearena.audit.note.control;
