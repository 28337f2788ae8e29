/**
 * Exports as they are stored: an {@link org.privatearena.compliance.export.entity.Export} changes
 * by its verbs and in no other way, and a verb called in the wrong state throws.
 *
 * <p>Promises: texts are never ready without somebody other than their requester; the database
 * refuses it too.
 *
 * <p>Enter at {@link org.privatearena.compliance.export.entity.Exports}. The invariants (EXP) are
 * those of {@code org.privatearena.compliance.export.control}.
 */
package org.privatearena.compliance.export.entity;
