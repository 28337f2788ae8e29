package org.privatearena.browser;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.privatearena.export.Exporter;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.TestArena;

/** Exports that a colleague finds: one that waits, one not released, one that could not be made. */
final class TourExports {

  /** What they are for. */
  static final String PURPOSE = "For a colleague to look at";

  private TourExports() {}

  /** Asks for all of them; whoever forgets somebody takes the one that waits. */
  static void ask(TestArena arena) {
    Exporter cora = new Exporter(arena.caller("cora"), arena.url());
    String failed = cora.ask(wish("votes"));
    cora.await(failed, "READY");
    fail(arena, failed);
    String refused = cora.ask(wish("kto"));
    cora.await(refused, "AWAITING_RELEASE");
    Caller.expect(
        200,
        arena
            .caller("carl")
            .post(
                "/api/v1/exports/" + refused + "/refuse", "{\"reason\":\"There is no consent\"}"));
    cora.await(cora.ask(wish("kto")), "AWAITING_RELEASE");
  }

  private static JsonObject wish(String kind) {
    return Exporter.wish(kind, JsonValue.EMPTY_JSON_OBJECT, "jsonl")
        .add("purpose", PURPOSE)
        .build();
  }

  /** Nothing in the arena fails when it is told to. */
  private static void fail(TestArena arena, String export) {
    try (Connection owner = arena.database("arena_owner");
        PreparedStatement update =
            owner.prepareStatement(
                "update export set state = 'FAILED', fault = 'disk', rows = null, bytes = null,"
                    + " sha256 = null, manifest_sha256 = null, expires_at = null where id = ?")) {
      update.setObject(1, UUID.fromString(export));
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
