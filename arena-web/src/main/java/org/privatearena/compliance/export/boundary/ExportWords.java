package org.privatearena.compliance.export.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
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
    list(parts, filter.models(), words -> texts.say("exports.words.models", words));
    list(parts, filter.groups(), words -> texts.say("exports.words.groups", words));
    if (filter.campaign() != null) {
      parts.add(texts.say("exports.words.campaign", filter.campaign()));
    }
    list(
        parts,
        filter.outcomes().stream().map(word -> texts.say("exports.outcome." + word)).toList(),
        words -> texts.say("exports.words.outcomes", words));
    list(parts, filter.languages(), words -> texts.say("exports.words.languages", words));
    list(
        parts,
        filter.categories().stream().map(key -> texts.say("categories.name." + key)).toList(),
        words -> texts.say("exports.words.categories", words));
    list(parts, filter.flags(), words -> texts.say("exports.words.flags", words));
    list(parts, filter.withoutFlags(), words -> texts.say("exports.words.withoutFlags", words));
    if (filter.implicit()) {
      parts.add(texts.say("exports.words.implicit"));
    }
    return parts.isEmpty() ? texts.say("exports.words.all") : String.join(" · ", parts);
  }

  private static void list(
      List<String> parts, List<String> values, UnaryOperator<String> sentence) {
    if (!values.isEmpty()) {
      parts.add(sentence.apply(String.join(", ", values)));
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
