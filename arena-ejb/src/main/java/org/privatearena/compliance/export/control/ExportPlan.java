package org.privatearena.compliance.export.control;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.privatearena.audit.control.LedgerBook;
import org.privatearena.compliance.export.entity.ExportKind;

/**
 * What is to be read for an export.
 *
 * @param state the signed state that the rows are of
 * @param rows how many there will be
 * @param leftOut how many will not, by reason
 * @param pseudonym names a person, or what is of a person, within this export
 * @param models key of the Model by Revision
 */
public record ExportPlan(
    ExportKind kind,
    ExportFilter filter,
    LedgerBook.SealedState state,
    long rows,
    Map<String, Long> leftOut,
    Function<String, String> pseudonym,
    Map<UUID, String> models) {}
