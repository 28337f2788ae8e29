package org.privatearena.battle.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the start page adds in the quick start: that its models are made up, and what to ask. */
@Named("demonstration")
@ApplicationScoped
public class DemonstrationView {

  private static final Logger LOG = Logger.getLogger(DemonstrationView.class.getName());
  private static final int AT_ONCE = 6;

  @Inject
  @ConfigProperty(name = "arena.demo", defaultValue = "false")
  private boolean on;

  @Inject
  @ConfigProperty(name = "arena.demo.prompts.file")
  private Optional<Path> file;

  private List<String> prompts = List.of();

  @PostConstruct
  void read() {
    if (on && file.isPresent()) {
      prompts = texts(file.get());
    }
  }

  private static List<String> texts(Path file) {
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(prompt -> prompt.getString("text"))
          .toList();
    } catch (IOException | JsonException | ClassCastException | NullPointerException e) {
      LOG.log(Level.SEVERE, "arena.demo.prompts.file: no list of prompts in " + file, e);
      return List.of();
    }
  }

  public boolean isOn() {
    return on;
  }

  /** The suggestions that are shown at once. */
  public List<String> getPrompts() {
    return prompts.subList(0, Math.min(AT_ONCE, prompts.size()));
  }

  /** The others. */
  public List<String> getMorePrompts() {
    return prompts.subList(Math.min(AT_ONCE, prompts.size()), prompts.size());
  }
}
