package org.privatearena.compliance.export.control;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.privatearena.compliance.export.entity.ExportFormat;
import org.privatearena.compliance.export.entity.ExportKind;
import org.privatearena.shared.control.Hashes;

/**
 * What somebody wants to have exported.
 *
 * @param formats at least one
 * @param purpose for what it is needed; 1 to 2,000 characters
 * @param checkpoint the signed state that the rows are to be of, in entries; null for the next one
 */
public record ExportProposal(
    ExportKind kind,
    Set<ExportFormat> formats,
    ExportFilter filter,
    String purpose,
    Long checkpoint) {

  public ExportProposal {
    formats = Set.copyOf(formats);
  }

  /** Equal for equal proposals. */
  byte[] hash() {
    String whole =
        String.join(
            "\0",
            kind.name(),
            String.join(",", formats.stream().map(ExportFormat::key).sorted().toList()),
            filter.canonical(),
            purpose,
            String.valueOf(checkpoint));
    return Hashes.sha256(whole.getBytes(StandardCharsets.UTF_8));
  }
}
