package org.privatearena.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What recorded models say, and how fast: the rows of a JSON Lines file with {model, prompt,
 * answer}. A row without a prompt is the model's answer to every other prompt.
 *
 * <p>Immutable; {@link #at} and {@link #allAt} give changed copies.
 */
public final class RecordedAnswers {

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final Pace USUAL = new Pace(Duration.ofMillis(300), 40);
  private static final String NO_ROW = "There is no recorded answer to this prompt.";

  private final List<RecordedAnswer> rows;
  private final Map<String, Pace> paces;
  private final Pace usual;
  private final Map<String, Map<String, RecordedAnswer>> byModel = new LinkedHashMap<>();

  private RecordedAnswers(List<RecordedAnswer> rows, Map<String, Pace> paces, Pace usual) {
    this.rows = List.copyOf(rows);
    this.paces = Map.copyOf(paces);
    this.usual = usual;
    for (RecordedAnswer row : this.rows) {
      byModel
          .computeIfAbsent(row.model(), model -> new HashMap<>())
          .put(key(row.prompt().orElse("")), row);
    }
  }

  /** These rows; of two for one model and prompt the later counts. */
  public static RecordedAnswers of(List<RecordedAnswer> rows) {
    return new RecordedAnswers(rows, Map.of(), USUAL);
  }

  /**
   * Reads a JSON Lines file.
   *
   * <p>Rows with a {@code prompt_id} find their texts in {@code prompts.jsonl} in the same folder.
   *
   * @throws IOException if the file cannot be read or a line is not a row; names file and line
   */
  public static RecordedAnswers read(Path file) throws IOException {
    Map<String, String> prompts = new HashMap<>();
    Path beside = file.resolveSibling("prompts.jsonl");
    if (Files.exists(beside)) {
      try (InputStream in = Files.newInputStream(beside)) {
        eachLine(
            in,
            beside.toString(),
            row -> prompts.put(row.getString("prompt_id"), row.getString("text")));
      }
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString(), prompts);
    }
  }

  /**
   * Reads JSON Lines whose rows carry their prompts themselves; the caller closes the stream.
   *
   * @throws IOException if it cannot be read or a line is not a row; names the line
   */
  public static RecordedAnswers read(InputStream in) throws IOException {
    return read(in, "answers", Map.of());
  }

  private static RecordedAnswers read(InputStream in, String name, Map<String, String> prompts)
      throws IOException {
    List<RecordedAnswer> rows = new ArrayList<>();
    eachLine(in, name, row -> rows.add(RecordedAnswer.from(row, prompts)));
    return of(rows);
  }

  private interface RowReader {
    void read(JsonObject row);
  }

  private static void eachLine(InputStream in, String name, RowReader reader) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8));
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try (JsonReader json = JSON.createReader(new StringReader(line))) {
        reader.read(json.readObject());
      } catch (JsonException
          | ClassCastException
          | NullPointerException
          | IllegalArgumentException e) {
        throw new IOException(name + ", line " + number + ": " + e.getMessage(), e);
      }
    }
  }

  /** A copy in which this model speaks at this pace, except where a row has its own. */
  public RecordedAnswers at(String model, Pace pace) {
    Map<String, Pace> changed = new HashMap<>(paces);
    changed.put(model, pace);
    return new RecordedAnswers(rows, changed, usual);
  }

  /** A copy in which every row is played at this pace, its own or not. */
  public RecordedAnswers allAt(Pace pace) {
    return new RecordedAnswers(rows.stream().map(row -> row.at(pace)).toList(), Map.of(), pace);
  }

  /** A copy that knows this one model only, at the pace it has here. */
  public RecordedAnswers only(String model) {
    return new RecordedAnswers(
        rows.stream().filter(row -> row.model().equals(model)).toList(), paces, usual);
  }

  /** Every row, in the order of the file. */
  public List<RecordedAnswer> rows() {
    return rows;
  }

  /** The models' upstream names, in the order of the file. */
  public Set<String> models() {
    return byModel.keySet();
  }

  /** What this known model says to this prompt, with the pace at which it is to be played. */
  RecordedAnswer answer(String model, String prompt) {
    Map<String, RecordedAnswer> known = byModel.get(model);
    RecordedAnswer row =
        Optional.ofNullable(known.get(key(prompt)))
            .or(() -> Optional.ofNullable(known.get("")))
            .orElseGet(() -> RecordedAnswer.otherwise(model, NO_ROW));
    return row.at(row.pace().orElseGet(() -> paces.getOrDefault(model, usual)));
  }

  private static String key(String prompt) {
    return RecordedAnswer.folded(prompt);
  }
}
