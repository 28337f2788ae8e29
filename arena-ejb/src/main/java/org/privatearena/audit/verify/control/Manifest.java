package org.privatearena.audit.verify.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** manifest.json, as far as it is checked. */
final class Manifest {

  static final String SCHEMA = BundleCheck.SCHEMA;

  /**
   * A file as it is listed.
   *
   * @param rows null where it has none
   */
  record Listed(String name, String sha256, long bytes, Long rows) {}

  private final Map<String, Object> json;
  private final Map<String, Listed> files = new LinkedHashMap<>();

  private Manifest(Map<String, Object> json) {
    this.json = json;
  }

  /**
   * @throws Finding where it is no manifest of the known schema
   */
  static Manifest read(byte[] bytes) {
    try {
      Manifest manifest = new Manifest(JsonText.object(bytes));
      if (!SCHEMA.equals(manifest.json.get("schema"))) {
        throw Finding.unjudged(
            "manifest.json is of schema "
                + manifest.json.get("schema")
                + ", this program knows "
                + SCHEMA);
      }
      manifest.list();
      return manifest;
    } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
      throw Finding.altered("manifest.json", "it is no manifest: " + e.getMessage());
    }
  }

  private void list() {
    for (Object file : (List<?>) json.get("files")) {
      Map<?, ?> members = (Map<?, ?>) file;
      Listed listed =
          new Listed(
              (String) members.get("name"),
              (String) members.get("sha256"),
              (Long) members.get("bytes"),
              (Long) members.get("rows"));
      if (files.put(listed.name(), listed) != null) {
        throw new IllegalArgumentException(listed.name() + " is listed twice");
      }
    }
  }

  Map<String, Listed> files() {
    return files;
  }

  String kind() {
    return text("kind");
  }

  /**
   * How the rows of its renderings come from the records.
   *
   * @throws Finding where this program does not know it
   */
  Shape shape() {
    Set<Shape> possible = Shape.ofKind(kind());
    if (possible.isEmpty()) {
      throw Finding.unjudged("the bundle is of a kind that this program does not know: " + kind());
    }
    Shape shape =
        text("shape").isEmpty()
            ? Shape.ROWS
            : Shape.of(text("shape"))
                .orElseThrow(
                    () ->
                        Finding.unjudged(
                            "the bundle is of a shape that this program does not know: "
                                + text("shape")));
    if (!possible.contains(shape)) {
      throw Finding.altered(
          "manifest.json", "a bundle of kind " + kind() + " is not of shape " + shape.key());
    }
    return shape;
  }

  /** The columns of renderings, in their order. */
  List<String> columns() {
    List<String> names = new ArrayList<>();
    if (json.get("columns") instanceof List<?> columns) {
      for (Object column : columns) {
        names.add(
            column instanceof Map<?, ?> members && members.get("name") instanceof String name
                ? name
                : "");
      }
    }
    return names;
  }

  long rows() {
    return json.get("rows") instanceof Long rows ? rows : -1;
  }

  /** What a text member says; empty where there is none. */
  String text(String name) {
    return json.get(name) instanceof String text ? text : "";
  }

  /** Origin, size and root of the checkpoint, as the manifest repeats them. */
  Map<?, ?> checkpoint() {
    return json.get("checkpoint") instanceof Map<?, ?> checkpoint ? checkpoint : Map.of();
  }
}
