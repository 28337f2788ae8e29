package org.privatearena.compliance.export.boundary;

import jakarta.json.JsonObject;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.privatearena.compliance.export.control.ExportFilter;
import org.privatearena.compliance.export.control.ExportProposal;
import org.privatearena.compliance.export.entity.Export;
import org.privatearena.compliance.export.entity.ExportFormat;
import org.privatearena.compliance.export.entity.ExportKind;
import org.privatearena.shared.boundary.JsonBody;
import org.privatearena.shared.boundary.Problem;

/** Reads wishes for exports; every misunderstanding is said. */
final class ProposalReader {

  private static final int LARGEST_BODY = 256 * 1024;

  private ProposalReader() {}

  /** What is asked for, with its purpose. */
  static ExportProposal read(InputStream body) {
    JsonBody json =
        JsonBody.read(
            body, LARGEST_BODY, Set.of("kind", "formats", "filter", "purpose", "checkpoint"));
    ExportKind kind = kind(json.text("kind"));
    return new ExportProposal(
        kind,
        formats(json.texts("formats")),
        filter(kind, json.within("filter")),
        text(json.text("purpose"), "purpose", Export.LONGEST_PURPOSE),
        json.whole("checkpoint"));
  }

  /** What is asked for, only to be counted: the purpose may be missing. */
  static ExportProposal counted(InputStream body) {
    JsonBody json =
        JsonBody.read(
            body, LARGEST_BODY, Set.of("kind", "formats", "filter", "purpose", "checkpoint"));
    ExportKind kind = kind(json.text("kind"));
    return new ExportProposal(
        kind, formats(json.texts("formats")), filter(kind, json.within("filter")), "", null);
  }

  static ExportKind kind(String key) {
    return ExportKind.of(key == null ? "" : key)
        .orElseThrow(
            () ->
                Problem.of(
                    422,
                    "unknown-kind",
                    "The kind must be one of "
                        + String.join(
                            ", ", Arrays.stream(ExportKind.values()).map(ExportKind::key).toList())
                        + "."));
  }

  static Set<ExportFormat> formats(List<String> keys) {
    if (keys.isEmpty()) {
      return EnumSet.of(ExportFormat.CSV, ExportFormat.JSONL);
    }
    Set<ExportFormat> formats = EnumSet.noneOf(ExportFormat.class);
    for (String key : keys) {
      formats.add(
          ExportFormat.of(key)
              .orElseThrow(
                  () ->
                      Problem.of(
                          422,
                          "unknown-format",
                          "Formats are csv, jsonl and parquet; one of those given is none.")));
    }
    return formats;
  }

  private static ExportFilter filter(ExportKind kind, JsonObject json) {
    try {
      return ExportFilter.read(kind, json);
    } catch (ExportFilter.Unusable e) {
      throw Problem.of(422, "invalid-filter", e.getMessage());
    }
  }

  /** A text that somebody else will read. */
  static String text(String text, String name, int longest) {
    if (text == null || text.isBlank()) {
      throw Problem.of(
          422, "missing-" + name, "The member \"" + name + "\" is needed: say in a few words why.");
    }
    if (text.length() > longest) {
      throw Problem.of(
          422,
          name + "-too-long",
          "The member \"%s\" has %,d characters; at most %,d can be stored. Shorten it."
              .formatted(name, text.length(), longest));
    }
    if (text.codePoints()
        .anyMatch(
            c ->
                (Character.isISOControl(c) && c != '\n' && c != '\r')
                    || Character.getType(c) == Character.SURROGATE)) {
      throw Problem.of(
          422, name + "-control-character", "Remove control characters from \"" + name + "\".");
    }
    return text.strip();
  }
}
