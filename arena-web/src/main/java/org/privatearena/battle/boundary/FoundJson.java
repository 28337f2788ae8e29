package org.privatearena.battle.boundary;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.privatearena.battle.control.Begun;

/** Something in a prompt that may be secret or personal. */
@Schema(name = "Finding", description = "Something in a prompt that may be secret or personal")
public record FoundJson(
    @Schema(
            enumeration = {
              "private-key",
              "access-token",
              "password",
              "e-mail",
              "iban",
              "card",
              "phone"
            })
        String kind,
    @Schema(description = "Where it begins, in UTF-16 units from 0") int start,
    @Schema(description = "The place behind it") int end) {

  /** Null where nothing was found, so that nothing is said. */
  static List<FoundJson> of(List<Begun.Found> found) {
    return found.isEmpty()
        ? null
        : found.stream().map(f -> new FoundJson(f.kind(), f.start(), f.end())).toList();
  }

  /** The same within a problem. */
  static JsonArray array(List<Begun.Found> found) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    found.forEach(
        f ->
            all.add(
                Json.createObjectBuilder()
                    .add("kind", f.kind())
                    .add("start", f.start())
                    .add("end", f.end())));
    return all.build();
  }
}
