package org.privatearena.catalog.control;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the file of models that an installation starts with. Strict on purpose: a key that was
 * misspelt would otherwise be a setting that is silently not there.
 */
public final class CatalogFile {

  private static final List<String> MODEL_KEYS =
      List.of(
          "key",
          "name",
          "owner",
          "family",
          "endpoints",
          "system_prompt",
          "parameters",
          "groups",
          "stage");
  private static final List<String> ENDPOINT_KEYS =
      List.of("url", "model", "secret_env", "max_concurrent", "weight");
  private static final List<String> PARAMETER_KEYS = List.of("temperature", "top_p", "max_tokens");
  private static final List<String> STAGES =
      List.of("submitted", "approved", "active", "paused", "retired");
  static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9.-]{0,62}");
  private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  static final int MAX_NAME = 200;
  static final int MAX_URL = 2_000;
  static final int MAX_SYSTEM_PROMPT = 100_000;

  private final AllowedHosts allowedHosts;

  /** Endpoints must be at one of these hosts. */
  public CatalogFile(AllowedHosts allowedHosts) {
    this.allowedHosts = allowedHosts;
  }

  /** Reads the whole file, or says what is wrong with it first. May look up host names. */
  public CatalogReading read(Path file) {
    String text;
    try {
      text = Files.readString(file);
    } catch (NoSuchFileException e) {
      return unreadable(file, "there is no such file");
    } catch (CharacterCodingException e) {
      return unreadable(file, "the file is not UTF-8");
    } catch (IOException e) {
      return unreadable(file, "the file cannot be read (" + e.getMessage() + ")");
    }
    try {
      boolean marked = text.startsWith("\uFEFF");
      return new CatalogReading.Loaded(models(LinedJson.parse(marked ? text.substring(1) : text)));
    } catch (CatalogProblem e) {
      return e.in(file.toString());
    }
  }

  private static CatalogReading unreadable(Path file, String problem) {
    return new CatalogReading.Refused(
        file.toString(), 0, problem, "Check arena.catalog.file and the rights of the file.");
  }

  private List<CatalogModel> models(LinedJson whole) throws CatalogProblem {
    if (!(whole.value() instanceof List<?> items)) {
      throw new CatalogProblem(
          whole.line(), "the file is no list of models", "Write it as [ {...}, {...} ].");
    }
    List<CatalogModel> models = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    for (Object item : items) {
      models.add(model(CatalogObject.of("a model", (LinedJson) item, MODEL_KEYS), lines));
    }
    return List.copyOf(models);
  }

  private CatalogModel model(CatalogObject json, Map<String, Integer> lines) throws CatalogProblem {
    String key = key(json, lines);
    List<String> groups = json.optionalTexts("groups", MAX_NAME);
    return new CatalogModel(
        key,
        json.requiredText("name", MAX_NAME),
        json.requiredText("owner", MAX_NAME),
        json.optionalText("family", MAX_NAME),
        json.optionalText("system_prompt", MAX_SYSTEM_PROMPT),
        parameters(json),
        groups == null ? null : groups.stream().distinct().toList(),
        stage(json),
        endpoints(json),
        json.line());
  }

  private static String key(CatalogObject json, Map<String, Integer> lines) throws CatalogProblem {
    String key = json.requiredText("key", MAX_NAME);
    if (!KEY.matcher(key).matches()) {
      throw new CatalogProblem(
          json.lineOf("key"),
          "the key \"" + key + "\" is not of the form " + KEY,
          "Use up to 63 small letters, digits, dots and hyphens.");
    }
    Integer first = lines.putIfAbsent(key, json.lineOf("key"));
    if (first != null) {
      throw new CatalogProblem(
          json.lineOf("key"),
          "the model \"" + key + "\" was already described in line " + first,
          "Give one of the two another key, or remove it.");
    }
    return key;
  }

  private static String stage(CatalogObject json) throws CatalogProblem {
    String stage = json.optionalText("stage", MAX_NAME);
    if (stage != null && !STAGES.contains(stage)) {
      throw new CatalogProblem(
          json.lineOf("stage"),
          "unknown stage \"" + stage + "\"",
          "Use one of " + String.join(", ", STAGES) + ".");
    }
    return stage == null ? "active" : stage;
  }

  private static GenerationParameters parameters(CatalogObject model) throws CatalogProblem {
    Optional<LinedJson> value = model.value("parameters");
    if (value.isEmpty()) {
      return GenerationParameters.NONE;
    }
    CatalogObject json = CatalogObject.of("\"parameters\"", value.get(), PARAMETER_KEYS);
    try {
      return new GenerationParameters(
          json.optionalNumber("temperature"),
          json.optionalNumber("top_p"),
          json.optionalCount("max_tokens"));
    } catch (IllegalArgumentException e) {
      String culprit = e.getMessage().substring(0, e.getMessage().indexOf(' '));
      throw new CatalogProblem(json.lineOf(culprit), e.getMessage(), "Change or remove it.");
    }
  }

  private List<CatalogEndpoint> endpoints(CatalogObject model) throws CatalogProblem {
    List<CatalogEndpoint> endpoints = new ArrayList<>();
    for (LinedJson item : model.items("endpoints")) {
      CatalogObject json = CatalogObject.of("an endpoint", item, ENDPOINT_KEYS);
      endpoints.add(
          new CatalogEndpoint(
              url(json),
              json.requiredText("model", MAX_NAME),
              variable(json),
              counted(json, "max_concurrent", CatalogEndpoint.MOST_CONCURRENT),
              weight(json)));
    }
    if (endpoints.isEmpty()) {
      throw new CatalogProblem(
          model.lineOf("endpoints"),
          "\"endpoints\" is empty",
          "Add { \"url\": ..., \"model\": ... }.");
    }
    return List.copyOf(endpoints);
  }

  private URI url(CatalogObject json) throws CatalogProblem {
    String text = json.requiredText("url", MAX_URL);
    URI url;
    try {
      url = new URI(text);
    } catch (URISyntaxException e) {
      throw new CatalogProblem(
          json.lineOf("url"), "\"url\" is no URL", "Write it like http://host:8000/v1.");
    }
    Optional<String> objection = allowedHosts.objection(url);
    if (objection.isPresent()) {
      throw new CatalogProblem(
          json.lineOf("url"),
          objection.get(),
          "Correct the URL, or add its host and port to arena.catalog.allowed-hosts.");
    }
    return url;
  }

  private static String variable(CatalogObject json) throws CatalogProblem {
    String name = json.optionalText("secret_env", MAX_NAME);
    if (name != null && !VARIABLE.matcher(name).matches()) {
      throw new CatalogProblem(
          json.lineOf("secret_env"),
          "\"secret_env\" is no name of an environment variable",
          "Put the secret into a variable and write the variable's name here.");
    }
    return name;
  }

  private static int weight(CatalogObject json) throws CatalogProblem {
    Integer weight = counted(json, "weight", CatalogEndpoint.MOST_WEIGHT);
    return weight == null ? CatalogEndpoint.USUAL_WEIGHT : weight;
  }

  private static Integer counted(CatalogObject json, String name, int most) throws CatalogProblem {
    Integer count = json.optionalCount(name);
    if (count != null && (count < 1 || count > most)) {
      throw new CatalogProblem(
          json.lineOf(name), name + " must be 1 to " + most, "Change or remove it.");
    }
    return count;
  }
}
