package org.privatearena.battle.boundary;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import org.privatearena.battle.control.TurnEvent;
import org.privatearena.battle.entity.Side;

/**
 * The events of a turn as the lines of an event stream (the HTML standard, server-sent events). The
 * data is JSON in one line.
 */
final class EventWords {

  /** Before the vote a failure has no reason. */
  static final String SIDE_FAILED = "This side could not answer.";

  static final String TURN_VOID =
      "This turn does not count because an answer is missing. You can run it again.";

  static final String TURN_BUSY =
      "This turn does not count because the models were busy for too long. You can run it again.";

  /** A comment, and in milliseconds after how long a reader whose connection was cut comes back. */
  static final String OPEN = ": open\nretry: 1000\n\n";

  /** Kept, because looking up the JSON provider costs more than writing an event. */
  private static final JsonGeneratorFactory JSON = Json.createGeneratorFactory(Map.of());

  private EventWords() {}

  static void write(TurnEvent event, StringWriter to) {
    to.append("id: ")
        .append(event.at().id())
        .append("\nevent: ")
        .append(event.word())
        .append("\ndata: ");
    try (JsonGenerator json = JSON.createGenerator(to)) {
      json.writeStartObject();
      members(event, json);
      json.writeEnd();
    }
    to.append("\n\n");
  }

  private static void members(TurnEvent event, JsonGenerator json) {
    if (event instanceof TurnEvent.Delta delta) {
      json.write("side", word(delta.side())).write("text", delta.text());
    } else if (event instanceof TurnEvent.Block block) {
      json.write("side", word(block.side()))
          .write("from", block.from())
          .write("to", block.to())
          .write("html", block.html());
    } else if (event instanceof TurnEvent.End end) {
      json.write("side", word(end.side()));
    } else if (event instanceof TurnEvent.Failed failed) {
      json.write("side", word(failed.side())).write("message", SIDE_FAILED);
    } else if (event instanceof TurnEvent.Ready ready) {
      json.write("turn", ready.turn());
    } else if (event instanceof TurnEvent.Voided ended) {
      json.write("turn", ended.turn()).write("message", ended.busy() ? TURN_BUSY : TURN_VOID);
      if (ended.busy()) {
        json.write("reason", "busy");
      }
    } else if (event instanceof TurnEvent.Queued queued) {
      json.write("turn", queued.turn()).write("before", queued.before());
    } else if (event instanceof TurnEvent.Asked asked) {
      json.write("turn", asked.turn());
    }
  }

  private static String word(Side side) {
    return side.name().toLowerCase(Locale.ROOT);
  }
}
