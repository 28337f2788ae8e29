package org.privatearena.stack;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The models that the quick start shows: answers written for the purpose, played as if they were
 * generated, by models that do not exist. Their texts, order and prompts are the resources in
 * {@code demo/}.
 */
public final class DemonstrationModels implements AutoCloseable {

  private final List<DemonstrationModel> models;
  private final List<RecordedEndpoint> endpoints;

  private DemonstrationModels(List<DemonstrationModel> models, List<RecordedEndpoint> endpoints) {
    this.models = models;
    this.endpoints = endpoints;
  }

  /**
   * Starts one endpoint per model, on ports that follow each other.
   *
   * @param basePort the first of them, or 0 for any free ports
   * @throws UncheckedIOException naming the port if one cannot be opened; none stays open then
   */
  public static DemonstrationModels start(int basePort) {
    List<DemonstrationModel> models = order();
    RecordedAnswers answers = answers();
    DemonstrationModels started = new DemonstrationModels(models, new ArrayList<>());
    try {
      for (DemonstrationModel model : models) {
        int port = basePort == 0 ? 0 : basePort + started.endpoints.size();
        started.endpoints.add(RecordedEndpoint.start(port, answers.only(model.key())));
      }
      return started;
    } catch (UncheckedIOException e) {
      started.close();
      throw e;
    }
  }

  /** The models in their true order of quality, best first. */
  public static List<DemonstrationModel> order() {
    return objects("order.json").stream()
        .map(DemonstrationModel::from)
        .sorted(Comparator.comparingInt(DemonstrationModel::rank))
        .toList();
  }

  /** The prompts that have written answers, for the page to suggest. */
  public static List<String> prompts() {
    return objects("prompts.json").stream().map(prompt -> prompt.getString("text")).toList();
  }

  /** Every written answer, each model at its pace. */
  public static RecordedAnswers answers() {
    try (InputStream in = resource("answers.jsonl")) {
      RecordedAnswers answers = RecordedAnswers.read(in);
      for (DemonstrationModel model : order()) {
        answers = answers.at(model.key(), model.pace());
      }
      return answers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The running endpoints, in the order of quality. */
  public List<RecordedEndpoint> endpoints() {
    return List.copyOf(endpoints);
  }

  /**
   * Writes the catalogue file that {@code arena.catalog.file} names.
   *
   * @param folder created if it is missing
   * @return the file, {@code demonstration-models.json}
   * @throws UncheckedIOException if it cannot be written
   */
  public Path writeCatalogue(Path folder) {
    JsonArrayBuilder catalogue = Json.createArrayBuilder();
    for (int at = 0; at < models.size(); at++) {
      DemonstrationModel model = models.get(at);
      catalogue.add(
          Json.createObjectBuilder()
              .add("key", model.key())
              .add("name", model.name())
              .add("owner", model.owner())
              .add("family", model.family())
              .add(
                  "endpoints",
                  Json.createArrayBuilder()
                      .add(
                          Json.createObjectBuilder()
                              .add("url", endpoints.get(at).base().toString())
                              .add("model", model.key()))));
    }
    try {
      Files.createDirectories(folder);
      return Files.writeString(
          folder.resolve("demonstration-models.json"), catalogue.build().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the prompts that the page suggests, as {@code arena.demo.prompts.file} names them.
   *
   * @param folder must exist
   * @return the file, {@code demonstration-prompts.json}
   * @throws UncheckedIOException if it cannot be written
   */
  public Path writePrompts(Path folder) {
    try (InputStream in = resource("prompts.json")) {
      return Files.write(folder.resolve("demonstration-prompts.json"), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops every endpoint. */
  @Override
  public void close() {
    endpoints.forEach(RecordedEndpoint::close);
  }

  private static List<JsonObject> objects(String name) {
    try (InputStream in = resource(name);
        JsonReader reader = Json.createReader(in)) {
      return reader.readArray().getValuesAs(JsonObject.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) {
    InputStream in = DemonstrationModels.class.getResourceAsStream("/demo/" + name);
    if (in == null) {
      throw new IllegalStateException("The resource demo/" + name + " is missing.");
    }
    return in;
  }
}
