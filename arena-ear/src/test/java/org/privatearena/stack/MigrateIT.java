package org.privatearena.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.privatearena.scenario.TestArena;

/** SHD-5 and SHD-6: the command that a company runs before a start, as the file that ships. */
class MigrateIT {

  private static ArenaStack stack;
  private static String url;

  @BeforeAll
  static void start() {
    stack = TestArena.get().stack();
    url = stack.databaseBeside("arena_to_migrate");
  }

  private record Said(int code, String text) {}

  private static Said run(String password, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Path jar = TestArena.get().layout().root().resolve("arena-ejb/target/arena-migrate.jar");
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    if (password != null) {
      builder.environment().put("ARENA_OWNER_PASSWORD", password);
    }
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(1, TimeUnit.MINUTES), text);
    return new Said(process.exitValue(), text);
  }

  private static Said migration(String what, String password)
      throws IOException, InterruptedException {
    return run(password, what, "--url", url, "--user", Database.OWNER);
  }

  @Test
  void shd5_an_empty_database_is_brought_up_to_date_once() throws Exception {
    String password = stack.databasePassword(Database.OWNER);
    Said before = migration("check", password);
    assertEquals(1, before.code(), before.text());
    assertTrue(before.text().contains("pending V1__first_battle.sql"), before.text());
    Said first = migration("migrate", password);
    assertEquals(0, first.code(), first.text());
    assertTrue(first.text().contains("ran V12__snapshot_checkpoint.sql"), first.text());
    assertTrue(first.text().contains("The schema is up to date: version "), first.text());
    assertEquals(0, migration("check", password).code());
    Said again = migration("migrate", password);
    assertEquals(0, again.code(), again.text());
    assertFalse(again.text().contains("ran "), again.text());
    assertFalse(first.text().contains(password));
    try (Connection owner = DriverManager.getConnection(url, Database.OWNER, password);
        Statement statement = owner.createStatement();
        ResultSet votes = statement.executeQuery("select count(*) from vote")) {
      assertTrue(votes.next());
    }
  }

  @Test
  void shd6_what_cannot_be_done_is_said_by_words_and_exit_code() throws Exception {
    Said wrong = run("any", "check", "--url", url, "--user", "nobody_of_this_name");
    assertEquals(1, wrong.code(), wrong.text());
    assertTrue(wrong.text().startsWith("The schema is not up to date: "), wrong.text());
    Said none = migration("check", null);
    assertEquals(2, none.code(), none.text());
    assertTrue(none.text().contains("ARENA_OWNER_PASSWORD is needed"), none.text());
    assertEquals(2, run("", "undo", "--url", url, "--user", "x").code());
    assertEquals(2, run("", "check", "--url", "jdbc:other:x", "--user", "x").code());
    assertEquals(0, run("", "--help").code());
  }
}
