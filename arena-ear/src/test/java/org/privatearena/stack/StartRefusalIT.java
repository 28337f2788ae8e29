package org.privatearena.stack;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Base64;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.privatearena.scenario.TestArena;

/** A second server on the same data, with something wrong: it must not start, and say why. */
class StartRefusalIT {

  private static TestArena arena;
  private static StackLayout beside;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    StackLayout tests = arena.layout();
    beside =
        new StackLayout(
            tests.root(),
            tests.beside("refused"),
            tests.http() + 4,
            tests.http() + 5,
            tests.keycloak(),
            tests.database(),
            tests.models());
    // There are data: somebody has signed on and has a key.
    arena.caller("ada").get("/api/v1/leaderboard");
  }

  private static String refusal(Consumer<Map<String, String>> mistake) {
    Map<String, String> environment = arena.stack().environment();
    environment.put("ARENA_HTTP_PORT", Integer.toString(beside.http()));
    environment.put("ARENA_HTTPS_PORT", Integer.toString(beside.https()));
    // It only starts: what compiles sooner refuses sooner.
    environment.put("JVM_ARGS", "-XX:TieredStopAtLevel=1");
    mistake.accept(environment);
    LibertyServer server = LibertyServer.start(beside, environment);
    try {
      return assertThrows(StackFailure.class, server::awaitReady).getMessage();
    } finally {
      server.close();
    }
  }

  private static Path file(String name, String content) {
    try {
      Files.createDirectories(beside.folder());
      return Files.writeString(beside.folder().resolve(name), content);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void assertSays(String refusal, String... words) {
    assertTrue(refusal.startsWith("ARENA-REFUSED"), refusal);
    for (String word : words) {
      assertTrue(refusal.contains(word), word + " in: " + refusal);
    }
  }

  @Test
  void a_catalogue_with_a_host_that_is_not_allowed_is_refused_with_file_line_and_mend() {
    Path catalogue =
        file(
            "elsewhere.json",
            """
            [
              {
                "key": "far-away",
                "name": "Far Away",
                "owner": "/research",
                "endpoints": [{"url": "http://models.example:8000/v1", "model": "far"}]
              }
            ]
            """);
    assertSays(
        refusal(settings -> settings.put("ARENA_CATALOG_FILE", catalogue.toString())),
        "elsewhere.json",
        "line 6",
        "models.example",
        "arena.catalog.allowed-hosts");
  }

  @Test
  void acc3_data_without_their_master_key_are_refused() {
    assertSays(
        refusal(settings -> settings.put("ARENA_MASTER_KEY_FILE", "/nowhere/master.key")),
        "/nowhere/master.key",
        "does not exist");
  }

  @Test
  void acc3_data_with_another_master_key_are_refused() {
    Path other = file("other.key", Base64.getEncoder().encodeToString(new byte[32]));
    assertSays(
        refusal(settings -> settings.put("ARENA_MASTER_KEY_FILE", other.toString())),
        "not the one",
        "arena.master-key.file");
  }

  @Test
  void acc6_a_secret_without_its_master_key_is_refused() throws Exception {
    String key = "00000000000000aa";
    alter("insert into arena_keys.master_key values ('" + key + "', now())");
    alter(
        "insert into arena_keys.kept_secret select gen_random_uuid(), '"
            + key
            + "', n, n, n, n, now() from decode(repeat('00', 12), 'hex') n");
    try {
      assertSays(refusal(settings -> {}), "not the one", "missing are [" + key + "]");
    } finally {
      alter("delete from arena_keys.kept_secret where master_key_id = '" + key + "'");
      alter("delete from arena_keys.master_key where id = '" + key + "'");
    }
  }

  @Test
  void settings_by_which_no_answer_could_be_shown_are_refused_by_name() {
    assertSays(
        refusal(settings -> settings.put("ARENA_BATTLE_MODE", "slow")),
        "arena.battle.mode must be paced, live or complete, not slow");
    assertSays(
        refusal(settings -> settings.put("ARENA_BATTLE_PACED_FASTEST", "10")),
        "arena.battle.paced.fastest must be at least 20");
  }

  @Test
  void a_queue_that_is_none_is_refused_by_name() {
    assertSays(
        refusal(settings -> settings.put("ARENA_QUEUE_MAX", "0")),
        "arena.queue.max must be 1 to 100000, not 0");
    assertSays(
        refusal(settings -> settings.put("ARENA_QUEUE_LONGEST_WAIT_SECONDS", "4000")),
        "arena.queue.longest-wait-seconds must be 1 to 3600, not 4000");
  }

  @Test
  void a_policy_for_prompts_that_is_none_is_refused_by_name() {
    assertSays(
        refusal(settings -> settings.put("ARENA_SAFETY_GROUPS", "/legal=stop")),
        "arena.safety.groups must be warn, block or off, not stop");
  }

  @Test
  void a_schema_that_differs_from_the_entities_is_refused() throws Exception {
    alter("alter table battle rename column language to tongue");
    try {
      assertSays(refusal(settings -> {}), "schema differs", "language");
    } finally {
      alter("alter table battle rename column tongue to language");
    }
  }

  private static int newestMigration() throws IOException {
    Path folder =
        StackLayout.checkout().resolve("arena-persistence/src/main/resources/db/migration");
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("V\\d+__.*"))
          .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf('_'))))
          .max()
          .orElseThrow();
    }
  }

  @Test
  void shd1_a_migration_that_has_not_run_is_refused_by_name() throws Exception {
    int newest = newestMigration();
    String row = " from flyway_schema_history where version = '" + newest + "'";
    alter("create table kept_history as select *" + row);
    alter("delete" + row);
    try {
      assertSays(refusal(settings -> {}), "pending", "V" + newest + "__", "arena-migrate.jar");
    } finally {
      alter("insert into flyway_schema_history select * from kept_history");
      alter("drop table kept_history");
    }
  }

  private static void alter(String ddl) throws Exception {
    try (Connection connection = arena.database("arena_owner");
        Statement statement = connection.createStatement()) {
      statement.execute(ddl);
    }
  }
}
