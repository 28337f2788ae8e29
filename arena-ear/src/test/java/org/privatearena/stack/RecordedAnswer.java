package org.privatearena.stack;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a recording.
 *
 * @param model the upstream name under which the endpoint offers it
 * @param prompt what was asked; empty in the row that answers every other prompt
 * @param text what the model said, played to the last character; may be empty
 * @param pace this row's own pace, or empty for the model's
 */
public record RecordedAnswer(
    String model, Optional<String> prompt, String text, Optional<Pace> pace) {

  /** The answer to one prompt, at the model's pace. */
  public static RecordedAnswer to(String model, String prompt, String text) {
    return new RecordedAnswer(model, Optional.of(prompt), text, Optional.empty());
  }

  /** The answer to every prompt without a row of its own, at the model's pace. */
  public static RecordedAnswer otherwise(String model, String text) {
    return new RecordedAnswer(model, Optional.empty(), text, Optional.empty());
  }

  /**
   * Reads a row's {@code model} and {@code answer}, its prompt or the id of one, and where it has
   * them {@code duration_ms} and {@code rate_tokens_per_s}. Where both are given the duration
   * counts: in the public recordings the rate is characters divided by the duration.
   *
   * @param prompts the texts behind the ids
   * @throws IllegalArgumentException if a field is missing or an id has no text
   */
  static RecordedAnswer from(JsonObject row, Map<String, String> prompts) {
    String text = required(row, "answer");
    return new RecordedAnswer(
        required(row, "model"), prompt(row, prompts), text, pace(row, RecordedTokens.of(text)));
  }

  /** The same row at this pace. */
  RecordedAnswer at(Pace own) {
    return new RecordedAnswer(model, prompt, text, Optional.of(own));
  }

  /** How prompts are compared: white space folded, upper and lower case alike. */
  static String folded(String prompt) {
    return prompt.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static Optional<String> prompt(JsonObject row, Map<String, String> prompts) {
    if (row.containsKey("prompt")) {
      return Optional.of(row.getString("prompt"));
    }
    if (!row.containsKey("prompt_id")) {
      return Optional.empty();
    }
    String id = row.getString("prompt_id");
    if (!prompts.containsKey(id)) {
      throw new IllegalArgumentException("there is no prompt with the id " + id);
    }
    return Optional.of(prompts.get(id));
  }

  private static Optional<Pace> pace(JsonObject row, List<String> tokens) {
    double duration = number(row, "duration_ms");
    if (duration > 0) {
      return Optional.of(Pace.over(Duration.ofNanos((long) (duration * 1_000_000)), tokens.size()));
    }
    double rate = number(row, "rate_tokens_per_s");
    return rate > 0 ? Optional.of(new Pace(Duration.ZERO, rate)) : Optional.empty();
  }

  private static double number(JsonObject row, String field) {
    return row.containsKey(field) && !row.isNull(field)
        ? row.getJsonNumber(field).doubleValue()
        : 0;
  }

  private static String required(JsonObject row, String field) {
    if (!row.containsKey(field)) {
      throw new IllegalArgumentException("the field " + field + " is missing");
    }
    return row.getString(field);
  }
}
