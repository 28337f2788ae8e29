package org.privatearena.compliance.export.control;

import java.util.Map;
import org.privatearena.audit.control.RecordLine;

/**
 * A Vote that is to be exported.
 *
 * @param beside columns that no record commits to, as canonical JSON
 * @param anonymous whether nobody stands behind it any more
 */
public record ExportRow(RecordLine.Placed placed, Map<String, String> beside, boolean anonymous) {}
