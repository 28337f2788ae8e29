package org.privatearena.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** No text that a person wrote or a model answered can be read where data lie. */
class SealedTextsIT {

  private static final String PROMPT = "Vorstandsbezüge Quarkschnitte 4711 geheim?";
  private static final String COMMENT = "Beide erfanden eine Betriebsrätin Wurzelbrumft.";
  private static final String ANSWER = "one two three four five six seven";

  private static TestArena arena;

  @BeforeAll
  static void aBattleWithTextsIsStored() {
    arena = TestArena.get();
    arena.keycloak().evaluator("secretive", LabModels.QUICK);
    Caller secretive = arena.caller("secretive");
    String id = secretive.readyBattle(PROMPT);
    String vote =
        Json.createObjectBuilder().add("choice", "TIE").add("comment", COMMENT).build().toString();
    Caller.expect(200, secretive.post("/api/v1/battles/" + id + "/vote", vote));
  }

  @Test
  void a_dump_of_every_table_holds_no_plaintext() throws SQLException, IOException {
    Map<String, String> dump = dump();
    assertTrue(dump.size() > 15, dump.keySet().toString());
    assertTrue(dump.get("public.vote").contains("TIE"), "the dump has the rows");
    for (String text : List.of(PROMPT, COMMENT, ANSWER)) {
      assertEquals(List.of(), places(dump, text));
    }
  }

  @Test
  void a_text_that_lies_open_would_be_found_in_every_form() {
    byte[] utf8 = ("x" + PROMPT + "y").getBytes(StandardCharsets.UTF_8);
    Map<String, String> open =
        Map.of(
            "plain",
            "1\t" + PROMPT + "\n",
            "hex",
            "\\\\x" + HexFormat.of().formatHex(utf8),
            "base64",
            Base64.getEncoder().encodeToString(utf8),
            "base64 shifted",
            Base64.getUrlEncoder().encodeToString(("xx" + PROMPT).getBytes(StandardCharsets.UTF_8)),
            "nothing",
            "2\t3\n");
    assertEquals(
        List.of("base64", "base64 shifted", "hex", "plain"), places(new TreeMap<>(open), PROMPT));
  }

  @Test
  void neither_the_databases_files_nor_any_log_hold_plaintext() throws IOException {
    List<Path> files = new ArrayList<>();
    Path folder = arena.layout().folder();
    for (String part : List.of("postgres", "logs", "liberty")) {
      try (Stream<Path> found = Files.walk(folder.resolve(part))) {
        found
            .filter(Files::isRegularFile)
            .filter(f -> !f.toString().contains("/workarea/"))
            .forEach(files::add);
      }
    }
    assertTrue(files.size() > 500, files.size() + " files");
    List<String> open = new ArrayList<>();
    for (Path file : files) {
      String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      for (String text : List.of(PROMPT, COMMENT)) {
        String written =
            new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        if (bytes.contains(written)) {
          open.add(file + ": " + text);
        }
      }
    }
    assertEquals(List.of(), open);
  }

  private static Map<String, String> dump() throws SQLException, IOException {
    Map<String, String> dump = new TreeMap<>();
    try (Connection owner = arena.database("arena_owner")) {
      List<String> tables = new ArrayList<>();
      try (Statement statement = owner.createStatement();
          ResultSet found =
              statement.executeQuery(
                  "select schemaname || '.' || quote_ident(tablename) from pg_tables"
                      + " where schemaname not in ('pg_catalog', 'information_schema')")) {
        while (found.next()) {
          tables.add(found.getString(1));
        }
      }
      for (String table : tables) {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        owner.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout", rows);
        dump.put(table, rows.toString(StandardCharsets.UTF_8));
      }
    }
    return dump;
  }

  /** Where a text lies open: as it is, in hexadecimal, or in Base64 at each of three offsets. */
  private static List<String> places(Map<String, String> dump, String text) {
    List<String> forms = new ArrayList<>(List.of(text));
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    forms.add(HexFormat.of().formatHex(utf8));
    for (int offset = 0; offset < 3; offset++) {
      byte[] shifted = new byte[utf8.length + offset];
      System.arraycopy(utf8, 0, shifted, offset, utf8.length);
      String base64 = Base64.getEncoder().withoutPadding().encodeToString(shifted);
      // The first and the last characters depend on what stands beside the text.
      String certain = base64.substring(4, base64.length() - 3);
      forms.add(certain);
      forms.add(certain.replace('+', '-').replace('/', '_'));
    }
    return dump.entrySet().stream()
        .filter(
            table ->
                forms.stream()
                    .anyMatch(
                        form ->
                            table.getValue().contains(form)
                                || table.getValue().contains(form.toUpperCase(Locale.ROOT))))
        .map(Map.Entry::getKey)
        .toList();
  }
}
