package org.privatearena.scenario;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privatearena.hostile.HostileLimits;
import org.privatearena.hostile.HostileRow;
import org.privatearena.hostile.HostileServer;
import org.privatearena.hostile.HostileStream;
import org.privatearena.hostile.HostileTable;

/**
 * Every row of docs/hostile-endpoints.md as a battle in the shipped server, in its modes: what the
 * person sees and what is stored is what the table says.
 */
class HostileEndpointsIT {

  /** A row in one of its modes. */
  record Case(HostileRow row, String mode) {

    @Override
    public String toString() {
      return row + ", " + mode;
    }
  }

  /** A battle that is over. */
  private record Held(
      String battle,
      Events events,
      JsonObject card,
      Map<String, Stored> stored,
      HttpResponse<String> vote) {

    /** All that reached the person. */
    String received() {
      return events.toString() + card + vote.headers().map() + vote.body();
    }
  }

  /** A row of the database. */
  private record Stored(
      String model, String state, String finish, String failure, int characters, String tokens) {}

  private static final HostileLimits LIMITS = HostileLimits.SERVER;
  private static final int PEOPLE = 8;

  /** Battles at a time: most of them wait, for an endpoint that is silent or for their pace. */
  private static final int AT_ONCE = 60;

  private static final String ASK = "Play this: ";
  private static final Map<Case, Held> HELD = new ConcurrentHashMap<>();

  private static TestArena arena;
  private static HostileServer server;

  static List<Case> cases() {
    return HostileTable.rows().stream()
        .flatMap(row -> row.modes().stream().map(mode -> new Case(row, mode)))
        .toList();
  }

  /** All at once, because those that fall silent take their time. */
  @BeforeAll
  static void holdAllBattles() throws Exception {
    arena = TestArena.get();
    Map<String, HostileStream> streams =
        HostileTable.streams(LIMITS).values().stream()
            .collect(Collectors.toMap(HostileStream::name, s -> s));
    server =
        new HostileServer(
            LabModels.hostilePort(arena.layout()), (r, c) -> streams.get(asked(r)).play(c));
    KeycloakAdmin keycloak = arena.keycloak();
    List<Caller> people =
        IntStream.range(0, PEOPLE)
            .mapToObj(
                i -> {
                  keycloak.evaluator("patient-" + i, LabModels.HOSTILE);
                  return arena.caller("patient-" + i);
                })
            .toList();
    List<Case> cases = cases();
    ScriptedVotesIT.inParallel(
        AT_ONCE,
        cases.size(),
        i -> HELD.put(cases.get(i), hold(people.get(i % PEOPLE), cases.get(i))));
  }

  @AfterAll
  static void closeServer() throws IOException {
    server.close();
  }

  private static String asked(String request) {
    JsonArray messages =
        Answers.object(request.substring(request.indexOf("\r\n\r\n") + 4)).getJsonArray("messages");
    return messages.getJsonObject(messages.size() - 1).getString("content").substring(ASK.length());
  }

  private static Held hold(Caller person, Case one) throws SQLException {
    JsonObject begun = person.begin(ASK + one.row().stream(), one.mode());
    String battle = begun.getString("id");
    Events events = person.events(begun);
    JsonObject card = person.card(battle);
    Map<String, Stored> stored = stored(battle);
    HttpResponse<String> vote = person.vote(battle, "TIE");
    return new Held(battle, events, card, stored, vote);
  }

  private static Map<String, Stored> stored(String battle) throws SQLException {
    Map<String, Stored> stored = new ConcurrentHashMap<>();
    try (Connection connection = arena.database("arena_owner");
        PreparedStatement query =
            connection.prepareStatement(
                "select lower(a.side), m.key, a.state, a.finish_reason, a.failure, a.characters,"
                    + " a.prompt_tokens || '+' || a.completion_tokens, a.text_id is null"
                    + " from answer a join turn t on t.id = a.turn_id join battle b on b.id = t.battle_id"
                    + " join revision r on r.id = case a.side when 'A' then b.revision_a"
                    + " else b.revision_b end join model m on m.id = r.model_id"
                    + " where b.id = ?::uuid")) {
      query.setString(1, battle);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          assertEquals(row.getInt(6) == 0, row.getBoolean(8), "no text, no text row");
          String tokens = row.getString(7);
          Stored former =
              stored.put(
                  row.getString(1),
                  new Stored(
                      row.getString(2),
                      row.getString(3),
                      row.getString(4),
                      row.getString(5),
                      row.getInt(6),
                      tokens == null ? "" : tokens));
          assertEquals(null, former, "one answer for each side");
        }
      }
    }
    return stored;
  }

  private static String side(Held held, boolean hostile) {
    return held.stored().entrySet().stream()
        .filter(e -> e.getValue().model().equals(LabModels.HOSTILE_MODEL) == hostile)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void the_person_sees_and_the_database_holds_what_the_table_says(Case one) {
    HostileRow row = one.row();
    Held held = HELD.get(one);
    assertNotNull(held, "no battle was held");
    String side = side(held, true);
    String text = row.text(LIMITS);

    Events events = held.events();
    assertEquals(text, events.text(side));
    assertEquals(LabModels.TEXT, events.text(side(held, false)));
    assertEquals(row.votable() ? 2 : 1, events.count("end"));
    assertEquals(row.votable() ? 0 : 1, events.count("failed"));
    assertEquals(row.votable() ? 1 : 0, events.count("ready"));
    assertEquals(row.votable() ? 0 : 1, events.count("void"));
    assertEquals(row.votable() ? "ready" : "void", events.last().name());
    events.list().stream()
        .filter(e -> e.name().equals("failed"))
        .forEach(e -> assertEquals(side, e.data().getString("side")));
    assertEquals(text, told(events, side), "the text stands before its end");
    if (one.mode().equals("complete")) {
      assertEquals(text.isEmpty() ? 1 : 2, events.count("delta"), "each text at once");
    }

    JsonObject card = held.card();
    assertEquals(
        row.votable() ? "READY" : "VOID", card.getString("state").toUpperCase(Locale.ROOT));
    JsonObject shown = card.getJsonArray("turns").getJsonObject(0).getJsonObject(side);
    assertEquals(row.votable() ? "complete" : "failed", shown.getString("state"));
    assertEquals(text, shown.getString("text"));

    Stored stored = held.stored().get(side);
    assertEquals(
        new Stored(
            LabModels.HOSTILE_MODEL,
            row.state(),
            row.finishReason(),
            row.failure(),
            text.length(),
            row.tokens()),
        stored);
    assertEquals("COMPLETE", held.stored().get(side(held, false)).state());
    assertEquals(row.votable() ? 200 : 409, held.vote().statusCode());
  }

  /** What a side has said up to its end. */
  private static String told(Events events, String side) {
    return new Events(
            events.list().stream()
                .takeWhile(
                    e ->
                        !Set.of("end", "failed").contains(e.name())
                            || !e.data().getString("side").equals(side))
                .toList())
        .text(side);
  }

  @Test
  void every_failure_is_told_in_the_same_words() {
    assertEquals(1, messages("failed").size(), messages("failed").toString());
    assertEquals(1, messages("void").size(), messages("void").toString());
  }

  private static Set<String> messages(String event) {
    return HELD.values().stream()
        .flatMap(held -> held.events().list().stream())
        .filter(e -> e.name().equals(event))
        .map(e -> e.data().getString("message"))
        .collect(Collectors.toSet());
  }

  @Test
  void no_word_of_an_endpoint_about_its_failure_reaches_the_person() {
    Set<String> reasons =
        cases().stream()
            .map(one -> one.row().failure())
            .filter(r -> r != null)
            .collect(Collectors.toSet());
    HELD.forEach(
        (one, held) ->
            Stream.concat(
                    reasons.stream(),
                    Stream.of("out of memory", "worker died", "no memory", "Sign in here", "SSH"))
                .forEach(
                    word ->
                        assertFalse(
                            (held.events().toString() + held.card()).contains(word),
                            one + ": " + word)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void the_reason_of_a_failed_side_is_in_the_log_under_the_battles_id_and_is_not_sent(Case one)
      throws IOException {
    HostileRow row = one.row();
    Held held = HELD.get(one);
    Pattern line =
        Pattern.compile(
            "battle %s turn 1 side (\\w): endpoint (\\S+) failed: (\\w+): .*"
                .formatted(held.battle()));
    List<MatchResult> told;
    try (Stream<String> log =
        Files.lines(arena.layout().logs().resolve("liberty.log"), ISO_8859_1)) {
      told = log.map(line::matcher).filter(Matcher::find).map(Matcher::toMatchResult).toList();
    }
    List<String> failures =
        told.stream().map(t -> t.group(1).toLowerCase(Locale.ROOT) + " " + t.group(3)).toList();
    assertEquals(
        row.failure() == null ? List.of() : List.of(side(held, true) + " " + row.failure()),
        failures);
    told.forEach(
        t -> {
          assertFalse(held.received().contains(t.group(2)), "the endpoint's id");
          assertFalse(held.received().contains(t.group(3)), "the reason");
        });
  }
}
