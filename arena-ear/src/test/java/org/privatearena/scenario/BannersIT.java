package org.privatearena.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What administrators announce, and who is told. */
class BannersIT {

  private static final String PATH = "/api/v1/banner";
  private static final String TEXT = "Maintenance <b>on Saturday</b> & Sunday 🛠";

  private static TestArena arena;
  private static Caller admin;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    admin = arena.caller("adam");
  }

  @AfterEach
  void nothing_is_announced_any_more() {
    Caller.expect(200, put(wish("", null, null), tag()));
  }

  @Test
  void everybody_who_is_signed_in_is_told_while_it_is_shown() {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    HttpResponse<String> put = put(wish(TEXT, null, now.plusSeconds(3600)), tag());
    JsonObject announced = Caller.expect(200, put);
    assertEquals(TEXT, announced.getString("text"));
    assertEquals(tag(), put.headers().firstValue("ETag").orElseThrow());
    for (String account : List.of("ada", "cora", "pia", "adam")) {
      JsonObject shown = session(account).getJsonObject("banner");
      assertEquals(TEXT, shown.getString("text"));
      assertEquals(announced.getInt("version"), shown.getInt("version"));
      assertEquals(now.plusSeconds(3600).toString(), shown.getString("until"));
    }
    Caller.expect(200, put(wish(TEXT, now.plusSeconds(600), now.plusSeconds(3600)), tag()));
    assertFalse(session("ada").containsKey("banner"), "not yet");
    Caller.expect(200, put(wish(TEXT, null, now.minusSeconds(1)), tag()));
    assertFalse(session("ada").containsKey("banner"), "no longer");
    assertEquals(TEXT, Caller.expect(200, admin.get(PATH)).getString("text"));
  }

  @Test
  void ban_4_a_banner_is_taken_from_who_has_seen_the_one_before_and_from_administrators() {
    String seen = tag();
    Caller.expect(200, put(wish("One", null, null), seen));
    Fleet.expect(412, "changed-meanwhile", put(wish("Two", null, null), seen));
    Fleet.expect(428, "if-match-missing", admin.call("PUT", PATH, wish("Two", null, null)));
    String now = tag();
    Caller.expect(200, put(wish("One", null, null), now));
    assertEquals(now, tag(), "what counts already is no change");
    Instant time = Instant.parse("2026-11-28T06:00:00Z");
    Fleet.expect(422, "bad-text", put("{}", now));
    Fleet.expect(422, "bad-text", put(wish("x".repeat(501), null, null), now));
    Fleet.expect(422, "bad-text", put(wish("one\ntwo", null, null), now));
    Fleet.expect(422, "bad-period", put(wish("x", time, time), now));
    Fleet.expect(422, "bad-period", put("{\"text\":\"x\",\"until\":\"Saturday\"}", now));
    for (String account : List.of("ada", "cora", "pia")) {
      Fleet.expect(403, "forbidden", arena.caller(account).get(PATH));
      Fleet.expect(
          403,
          "forbidden",
          arena.caller(account).call("PUT", PATH, wish("Mine", null, null), "If-Match", now));
    }
    assertEquals(now, tag());
  }

  private static JsonObject session(String account) {
    return Caller.expect(200, arena.caller(account).get("/api/v1/session"));
  }

  private static String wish(String text, Instant from, Instant until) {
    JsonObjectBuilder wish = Json.createObjectBuilder().add("text", text);
    if (from != null) {
      wish.add("from", from.toString());
    }
    if (until != null) {
      wish.add("until", until.toString());
    }
    return wish.build().toString();
  }

  private static HttpResponse<String> put(String body, String tag) {
    return admin.call("PUT", PATH, body, "If-Match", tag);
  }

  private static String tag() {
    return admin.get(PATH).headers().firstValue("ETag").orElseThrow();
  }
}
