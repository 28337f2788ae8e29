package org.privatearena.compliance.export.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.privatearena.compliance.export.control.ExportFilter;
import org.privatearena.shared.boundary.Texts;

/** Filters, and what was left out, as sentences in the reader's language. */
final class ExportWords {

  private final Texts texts;

  ExportWords(Texts texts) {
    this.texts = texts;
  }

  /** What the filter leaves. */
  String filter(ExportFilter filter) {
    if (filter.snapshot() != null) {
      return texts.say("exports.words.snapshot", filter.snapshot());
    }
    List<String> parts = new ArrayList<>();
    if (filter.from() != null) {
      parts.add(texts.say("exports.words.from", filter.from()));
    }
    if (filter.to() != null) {
      parts.add(texts.say("exports.words.to", filter.to()));
    }
    say(parts, "exports.words.models", filter.models());
    say(parts, "exports.words.groups", filter.groups());
    if (filter.campaign() != null) {
      parts.add(texts.say("exports.words.campaign", filter.campaign()));
    }
    say(
        parts,
        "exports.words.outcomes",
        filter.outcomes().stream().map(word -> texts.say("exports.outcome." + word)).toList());
    say(parts, "exports.words.languages", filter.languages());
    say(
        parts,
        "exports.words.categories",
        filter.categories().stream().map(key -> texts.say("categories.name." + key)).toList());
    say(parts, "exports.words.flags", filter.flags());
    say(parts, "exports.words.withoutFlags", filter.withoutFlags());
    if (filter.implicit()) {
      parts.add(texts.say("exports.words.implicit"));
    }
    return parts.isEmpty() ? texts.say("exports.words.all") : String.join(" · ", parts);
  }

  private void say(List<String> parts, String key, List<String> values) {
    if (!values.isEmpty()) {
      parts.add(texts.say(key, String.join(", ", values)));
    }
  }

  /** How many were left out and why; empty for none. */
  String leftOut(Map<String, Long> counts) {
    return String.join(
        " · ",
        counts.entrySet().stream()
            .map(
                reason ->
                    texts.say(
                        "exports.left." + reason.getKey().toLowerCase(Locale.ROOT),
                        reason.getValue()))
            .toList());
  }
}
