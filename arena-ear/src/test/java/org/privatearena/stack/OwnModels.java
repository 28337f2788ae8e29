package org.privatearena.stack;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.privatearena.catalog.control.AllowedHosts;
import org.privatearena.catalog.control.CatalogFile;
import org.privatearena.catalog.control.CatalogReading;

/**
 * The models that somebody adds to the quick start's demonstrations, by the variables that name
 * them to any other server: a catalogue file and the hosts that it may call.
 */
final class OwnModels {

  static final String FILE = "ARENA_CATALOG_FILE";
  static final String HOSTS = "ARENA_CATALOG_ALLOWED_HOSTS";

  private final Optional<Path> file;
  private final String hosts;

  private OwnModels(Optional<Path> file, String hosts) {
    this.file = file;
    this.hosts = hosts;
  }

  /**
   * What the environment names.
   *
   * @throws StackFailure with file, line and mend where a server would refuse it
   */
  static OwnModels of(StackLayout layout, Map<String, String> environment) {
    Optional<Path> file = set(environment, FILE).map(name -> Path.of(name).toAbsolutePath());
    String hosts =
        set(environment, HOSTS)
            .filter(own -> !own.equals("none"))
            .map(own -> layout.modelHosts() + "," + own)
            .orElseGet(layout::modelHosts);
    AllowedHosts allowed = allowed(hosts);
    file.ifPresent(own -> check(own, allowed));
    return new OwnModels(file, hosts);
  }

  /** The hosts of the demonstrations and of these models. */
  String hosts() {
    return hosts;
  }

  /**
   * The catalogue of both: an entry takes the place of the demonstration with its key, all others
   * stand behind.
   *
   * @param demonstrations their catalogue file, which is left as it is
   * @return that file where there is nothing to add, else {@code quick-start-models.json} beside it
   */
  Path joined(Path demonstrations) {
    if (file.isEmpty()) {
      return demonstrations;
    }
    JsonArray own = read(file.get());
    Set<String> keys =
        own.getValuesAs(JsonObject.class).stream()
            .map(model -> model.getString("key"))
            .collect(Collectors.toSet());
    JsonArrayBuilder both = Json.createArrayBuilder();
    read(demonstrations).getValuesAs(JsonObject.class).stream()
        .filter(model -> !keys.contains(model.getString("key")))
        .forEach(both::add);
    own.forEach(both::add);
    try {
      return Files.writeString(
          demonstrations.resolveSibling("quick-start-models.json"), both.build().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> set(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  private static AllowedHosts allowed(String hosts) {
    try {
      return AllowedHosts.parse(hosts);
    } catch (IllegalArgumentException e) {
      throw new StackFailure(HOSTS + ": " + e.getMessage(), e);
    }
  }

  /** Here, because the server would name a line of the joined file. */
  private static void check(Path own, AllowedHosts allowed) {
    if (new CatalogFile(allowed).read(own) instanceof CatalogReading.Refused refused) {
      throw new StackFailure(FILE + ": " + refused.message());
    }
  }

  private static JsonArray read(Path catalogue) {
    try {
      String text = Files.readString(catalogue);
      try (JsonReader reader =
          Json.createReader(
              new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text))) {
        return reader.readArray();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
