package org.privatearena.compliance.boundary;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import org.privatearena.audit.control.Disclosure;
import org.privatearena.audit.note.control.StrictBase64;
import org.privatearena.compliance.control.Receipt;

/** A receipt as a file that arena-verify reads. */
final class ReceiptJson {

  private ReceiptJson() {}

  static JsonObject of(Receipt receipt) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("format", "privatearena/receipt/v1")
            .add("record", receipt.record().toString())
            .add("state", receipt.sealed().isPresent() ? "SEALED" : "WAITING")
            .add("leaf", read(receipt.leaf()))
            .add("fields", fields(receipt));
    receipt
        .sealed()
        .ifPresent(
            place -> {
              JsonArrayBuilder path = Json.createArrayBuilder();
              place.proof().path().forEach(hash -> path.add(StrictBase64.encode(hash)));
              json.add("index", place.proof().first())
                  .add("path", path)
                  .add("checkpoint", place.checkpoint());
            });
    return json.build();
  }

  /** Each field as name, salt and value; one whose text was destroyed as its digest. */
  private static JsonArrayBuilder fields(Receipt receipt) {
    JsonArrayBuilder fields = Json.createArrayBuilder();
    for (Disclosure.Shown field : receipt.fields()) {
      if (field.open()) {
        fields.add(
            Json.createArrayBuilder()
                .add(field.name())
                .add(field.salt())
                .add(value(field.value())));
      } else {
        fields.add(field.digest());
      }
    }
    return fields;
  }

  private static JsonValue value(String json) {
    JsonStructure wrapped = read("[" + json + "]");
    return wrapped.asJsonArray().get(0);
  }

  private static JsonStructure read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.read();
    }
  }
}
