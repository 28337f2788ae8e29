package org.privatearena.compliance.export.boundary;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.privatearena.compliance.export.control.ExportFilter;

/** What an export would hold. */
@Schema(name = "ExportCount")
public record ExportCountJson(
    @Schema(description = "Votes that it would hold now") long rows,
    @Schema(
            type = SchemaType.OBJECT,
            description = "Votes that the filter leaves and it would not hold, by reason")
        Map<String, Long> left_out,
    @Schema(
            description =
                "Exports that can still be fetched and hold some of the same votes: who has both can link people through them")
        long overlapping,
    @Schema(description = "The filter in words") String filter_in_words) {

  static ExportCountJson of(Map<String, Long> counted, long overlapping, ExportFilter filter) {
    Map<String, Long> left = new TreeMap<>(counted);
    Long kept = left.remove("kept");
    return new ExportCountJson(kept == null ? 0 : kept, left, overlapping, filter.words());
  }
}
