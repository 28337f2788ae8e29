package org.privatearena.answers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.privatearena.stack.Pace;
import org.privatearena.stack.RecordedAnswer;
import org.privatearena.stack.RecordedAnswers;
import org.privatearena.stack.SharedData;

/**
 * The models of the public recording that lies beside the checkout, two by two: each pair is
 * granted to a group of its own, whose members meet nobody else. None where there is no recording.
 */
public final class RecordedModels {

  private static final RecordedModels ONLY = new RecordedModels();

  private final List<RecordedAnswer> rows = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  private RecordedModels() {
    Path file = SharedData.folder().resolve("llmfao/answers.jsonl");
    if (Files.exists(file)) {
      try {
        RecordedAnswers answers = RecordedAnswers.read(file);
        answers.rows().stream()
            .map(
                row ->
                    new RecordedAnswer(
                        row.model(), row.prompt(), row.text(), Optional.of(Pace.atOnce())))
            .forEach(rows::add);
        names.addAll(answers.models());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  public static RecordedModels get() {
    return ONLY;
  }

  /** Every recorded answer, to be played at once. */
  public List<RecordedAnswer> rows() {
    return List.copyOf(rows);
  }

  /** Upstream names, which are also what the models are called. */
  public List<String> names() {
    return List.copyOf(names);
  }

  /** A key for the catalogue. */
  public static String key(String name) {
    return "recorded-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  /** The groups that are granted a model: one, or two for the one that makes the number even. */
  public List<String> groups(String name) {
    List<String> groups = new ArrayList<>();
    int place = names.indexOf(name);
    groups.add(group(place / 2));
    if (names.size() % 2 == 1 && place == 0) {
      groups.add(group(names.size() / 2));
    }
    return groups;
  }

  private static String group(int pair) {
    return "/recorded-" + pair;
  }

  /** All groups, each with two models. */
  List<String> groups() {
    List<String> groups = new ArrayList<>();
    for (int pair = 0; pair < (names.size() + 1) / 2; pair++) {
      groups.add(group(pair));
    }
    return groups;
  }

  List<String> prompts() {
    return rows.stream().map(row -> row.prompt().orElseThrow()).distinct().toList();
  }

  /** What a model said to a prompt; empty where the recording has a gap. */
  Optional<String> said(String name, String prompt) {
    return rows.stream()
        .filter(row -> row.model().equals(name) && row.prompt().orElseThrow().equals(prompt))
        .map(RecordedAnswer::text)
        .findFirst();
  }
}
