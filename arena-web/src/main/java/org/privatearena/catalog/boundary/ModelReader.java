package org.privatearena.catalog.boundary;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.privatearena.catalog.control.EndpointProbe;
import org.privatearena.catalog.control.GroupGrant;
import org.privatearena.catalog.control.ModelProposal;
import org.privatearena.catalog.control.ModelProposal.EndpointProposal;
import org.privatearena.catalog.control.ModelProposal.RevisionProposal;
import org.privatearena.catalog.entity.Stage;
import org.privatearena.catalog.entity.Use;
import org.privatearena.shared.boundary.JsonBody;
import org.privatearena.shared.boundary.Problem;

/** Reads what is written about models, strictly. */
final class ModelReader {

  /** Bytes; a system prompt of 100,000 characters, each of them escaped. */
  private static final int LARGEST = 1024 * 1024;

  /** Bytes of the request for a probe, or of one with a secret. */
  private static final int SMALL = 16 * 1024;

  private static final Set<String> PARAMETERS = Set.of("temperature", "top_p", "max_tokens");
  private static final Set<String> ENDPOINT =
      Set.of("url", "model", "weight", "max_concurrent", "secret");

  private ModelReader() {}

  static ModelProposal model(InputStream body) {
    JsonBody json =
        JsonBody.read(
            body,
            LARGEST,
            Set.of("key", "name", "owner", "family", "endpoints", "system_prompt", "parameters"));
    return new ModelProposal(
        json.text("key"),
        json.text("name"),
        json.text("owner"),
        json.text("family"),
        revision(json));
  }

  static RevisionProposal revision(InputStream body) {
    return revision(
        JsonBody.read(body, LARGEST, Set.of("endpoints", "system_prompt", "parameters")));
  }

  private static RevisionProposal revision(JsonBody json) {
    JsonObject parameters = json.within("parameters");
    refuseUnknown(parameters, PARAMETERS, "parameters");
    return new RevisionProposal(
        json.text("system_prompt"),
        number(parameters, "temperature"),
        number(parameters, "top_p"),
        whole(parameters, "max_tokens"),
        endpoints(json.array("endpoints")));
  }

  private static List<EndpointProposal> endpoints(JsonArray array) {
    List<EndpointProposal> endpoints = new ArrayList<>();
    for (JsonValue value : array) {
      if (!(value instanceof JsonObject endpoint)) {
        throw wrongType(
            "endpoints",
            "an array of objects with url, model and perhaps weight, max_concurrent and secret");
      }
      if (endpoint.containsKey("secret_env")) {
        throw Problem.of(
            400,
            "unknown-member",
            "No request names an environment variable of the server: give the token itself as"
                + " \"secret\", or write \"secret_env\" into the catalogue file, never both.");
      }
      refuseUnknown(endpoint, ENDPOINT, "endpoints");
      endpoints.add(
          new EndpointProposal(
              text(endpoint, "url"),
              text(endpoint, "model"),
              whole(endpoint, "weight"),
              whole(endpoint, "max_concurrent"),
              endpoint.getOrDefault("secret", JsonValue.NULL) == JsonValue.NULL
                  ? null
                  : text(endpoint, "secret")));
    }
    return endpoints;
  }

  /** The secret of an endpoint; null where it was left out. */
  static String secret(InputStream body) {
    return JsonBody.read(body, SMALL, Set.of("secret")).text("secret");
  }

  /** The prompt of a probe; null where none was sent. */
  static String prompt(InputStream body) {
    byte[] bytes;
    try {
      bytes = body == null ? new byte[0] : body.readNBytes(SMALL + 1);
    } catch (IOException e) {
      throw Problem.of(400, "bad-request", "The request ended too early. Send it again.");
    }
    if (bytes.length == 0) {
      return null;
    }
    String prompt =
        JsonBody.read(new ByteArrayInputStream(bytes), SMALL, Set.of("prompt")).text("prompt");
    if (prompt != null && !EndpointProbe.asks(prompt)) {
      throw Problem.of(
          422,
          "bad-prompt",
          "The prompt of a probe has 1 to 2,000 characters, and no control characters but tabs and"
              + " line feeds.");
    }
    return prompt;
  }

  static Stage stage(String word) {
    return known(word)
        .orElseThrow(
            () ->
                Problem.of(
                    422,
                    "unknown-stage",
                    "The member \"to\" is one of submitted, approved, active, paused and"
                        + " retired."));
  }

  /** The stage of that name; empty where there is none. */
  static Optional<Stage> known(String word) {
    return Arrays.stream(Stage.values())
        .filter(stage -> ModelJson.small(stage).equals(word))
        .findFirst();
  }

  static List<GroupGrant> grants(InputStream body) {
    JsonBody json = JsonBody.read(body, LARGEST, Set.of("grants"));
    if (!json.has("grants")) {
      throw Problem.of(
          400, "wrong-type", "The member \"grants\" is missing; an empty array takes all away.");
    }
    List<GroupGrant> grants = new ArrayList<>();
    for (JsonValue value : json.array("grants")) {
      if (!(value instanceof JsonObject grant)) {
        throw wrongType("grants", "an array of objects with group and uses");
      }
      refuseUnknown(grant, Set.of("group", "uses"), "grants");
      grants.add(new GroupGrant(text(grant, "group"), uses(grant)));
    }
    return grants;
  }

  private static Set<Use> uses(JsonObject grant) {
    if (!(grant.get("uses") instanceof JsonArray words)) {
      throw wrongType("uses", "an array of words");
    }
    Set<Use> uses = EnumSet.noneOf(Use.class);
    for (JsonValue word : words) {
      if (!(word instanceof JsonString text)) {
        throw wrongType("uses", "an array of words");
      }
      uses.add(use(text.getString()));
    }
    if (uses.isEmpty() || new HashSet<>(words).size() != words.size()) {
      throw badUse();
    }
    return uses;
  }

  private static Use use(String word) {
    for (Use use : Use.values()) {
      if (use.name().toLowerCase(Locale.ROOT).equals(word)) {
        return use;
      }
    }
    throw badUse();
  }

  private static Problem badUse() {
    return Problem.of(
        422,
        "bad-grants",
        "The uses of a group are at least one of battle, named, direct and leaderboard, each once;"
            + " leave out a group that shall have none.");
  }

  private static String text(JsonObject object, String name) {
    if (object.get(name) instanceof JsonString text) {
      return text.getString();
    }
    throw wrongType(name, "a string");
  }

  private static Integer whole(JsonObject object, String name) {
    Double number = number(object, name);
    if (number != null && number != Math.rint(number)) {
      throw wrongType(name, "a whole number");
    }
    return number == null ? null : number.intValue();
  }

  private static Double number(JsonObject object, String name) {
    JsonValue value = object.getOrDefault(name, JsonValue.NULL);
    if (value == JsonValue.NULL) {
      return null;
    }
    if (value instanceof JsonNumber number && Double.isFinite(number.doubleValue())) {
      return number.doubleValue();
    }
    throw wrongType(name, "a number");
  }

  private static void refuseUnknown(JsonObject object, Set<String> known, String of) {
    if (!known.containsAll(object.keySet())) {
      throw Problem.of(
          400,
          "unknown-member",
          "In \"%s\" there is an unknown member. Known: %s."
              .formatted(of, String.join(", ", known.stream().sorted().toList())));
    }
  }

  private static Problem wrongType(String name, String what) {
    return Problem.of(400, "wrong-type", "The member \"%s\" must be %s.".formatted(name, what));
  }
}
