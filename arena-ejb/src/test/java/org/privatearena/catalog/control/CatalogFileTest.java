package org.privatearena.catalog.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogFileTest {

  private static final String GOOD =
      """
      [
        {
          "key": "granite-4-8b",
          "name": "Granite 4 8B",
          "owner": "/research",
          "family": "granite",
          "endpoints": [
            {"url": "http://localhost:8801/v1", "model": "granite"},
            {"url": "http://localhost:8802/v1", "model": "g", "secret_env": "KEY", "max_concurrent": 4, "weight": 3}
          ],
          "system_prompt": "Be brief.",
          "parameters": {"temperature": 0.7, "top_p": 1, "max_tokens": 1e3},
          "groups": ["/research", "/support", "/research"],
          "stage": "paused"
        },
        {"key": "b", "name": "B", "owner": "/x",
         "endpoints": [{"url": "http://localhost:8803", "model": "b"}]}
      ]
      """;

  @TempDir private Path folder;

  @Test
  void everythingThatTheFileSaysIsRead() throws IOException {
    CatalogReading.Loaded loaded = assertInstanceOf(CatalogReading.Loaded.class, read(GOOD));
    CatalogModel model = loaded.models().get(0);
    assertEquals(
        new CatalogModel(
            "granite-4-8b",
            "Granite 4 8B",
            "/research",
            "granite",
            "Be brief.",
            new GenerationParameters(0.7, 1.0, 1000),
            List.of("/research", "/support"),
            "paused",
            List.of(
                new CatalogEndpoint(
                    URI.create("http://localhost:8801/v1"), "granite", null, null, 1),
                new CatalogEndpoint(URI.create("http://localhost:8802/v1"), "g", "KEY", 4, 3)),
            2),
        model);
  }

  @Test
  void whatTheFileDoesNotSayHasItsDefaults() throws IOException {
    CatalogReading.Loaded loaded =
        assertInstanceOf(CatalogReading.Loaded.class, read("\uFEFF" + GOOD));
    CatalogModel model = loaded.models().get(1);
    assertEquals("active", model.stage());
    assertEquals(GenerationParameters.NONE, model.parameters());
    assertNull(model.family());
    assertNull(model.systemPrompt());
    assertNull(model.groups());
    assertEquals(16, model.line());
  }

  @Test
  void anEmptyListIsACatalogueWithoutModels() throws IOException {
    assertEquals(new CatalogReading.Loaded(List.of()), read("[]"));
  }

  /** What is changed in the good file, into what, and the refusal up to the mend. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "\"endpoints\": [ | \"endpoint\": [ | 7 | unknown key \"endpoint\". Did you mean \"endpoints\"? Known",
        "\"system_prompt\" | \"prompt\" | 11 | unknown key \"prompt\". Known here are key, name",
        "\"max_tokens\" | \"max_token\" | 12 | unknown key \"max_token\". Did you mean \"max_tokens\"?",
        "\"model\": \"g\" | \"modell\": \"g\" | 9 | unknown key \"modell\". Did you mean \"model\"?",
        "\"url\": \"http://localhost:8801/v1\", | `` | 8 | an endpoint has no \"url\". Add",
        "\"key\": \"b\" | \"family\": \"b\" | 16 | a model has no \"key\"",
        "\"key\": \"b\" | \"key\": \"granite-4-8b\" | 16 | the model \"granite-4-8b\" was already described in line 3",
        "\"family\": \"granite\" | \"owner\": \"granite\" | 6 | the key \"owner\" stands twice in one object",
        "\"Granite 4 8B\" | \"  \" | 4 | \"name\" is blank",
        "\"Granite 4 8B\" | 4 | 4 | \"name\" is no text",
        "\"Granite 4 8B\" | null | 4 | \"name\" is no text",
        "granite-4-8b | Granite | 3 | the key \"Granite\" is not of the form",
        "granite-4-8b | -granite | 3 | the key \"-granite\" is not of the form",
        "http://localhost:8801/v1 | http://evil.example:8801/v1 | 8 | evil.example:8801 is not on the list of allowed hosts. Correct the URL, or add",
        "http://localhost:8801/v1 | http://localhost:22/v1 | 8 | localhost:22 is not on the list",
        "http://localhost:8801/v1 | file:///etc/passwd | 8 | file:///etc/passwd is not an http or https URL",
        "http://localhost:8801/v1 | http://local host/ | 8 | \"url\" is no URL",
        "0.7 | 2.1 | 12 | temperature must be 0 to 2",
        "0.7 | \"hot\" | 12 | \"temperature\" is no number",
        "\"top_p\": 1 | \"top_p\": 0 | 12 | top_p must be above 0",
        "1e3 | 0.5 | 12 | \"max_tokens\" is no whole number",
        "1e3 | 1e999999 | 12 | \"max_tokens\" is no whole number",
        "1e3 | 0 | 12 | max_tokens must be 1 to 1000000",
        "\"max_concurrent\": 4 | \"max_concurrent\": 0 | 9 | max_concurrent must be 1 to 10000",
        "\"weight\": 3 | \"weight\": 0 | 9 | weight must be 1 to 1000",
        "\"weight\": 3 | \"weight\": 1001 | 9 | weight must be 1 to 1000",
        "\"weight\": 3 | \"weight\": 1.5 | 9 | \"weight\" is no whole number",
        "\"KEY\" | \"sk-123\" | 9 | \"secret_env\" is no name of an environment variable",
        "\"/support\" | 7 | 13 | an item of \"groups\" is no text",
        "[\"/research\", \"/support\", \"/research\"] | \"/research\" | 13 | \"groups\" is no list",
        "\"paused\" | \"live\" | 14 | unknown stage \"live\". Use one of submitted, approved",
        "\"parameters\": { | \"parameters\": [{ | 13 | not JSON",
        "\"owner\": \"/research\", | \"owner\": \"/research\" | 6 | not JSON",
        "\"b\"}]} | \"b\"}]},5 | 17 | a model is no JSON object",
        "[{\"url\": \"http://localhost:8803\", \"model\": \"b\"}] | [] | 17 | \"endpoints\" is empty",
      },
      delimiter = '|')
  void cat8AMistakeIsToldWithFileLineAndMend(String from, String to, int line, String told)
      throws IOException {
    assertTrue(GOOD.contains(from), from);
    CatalogReading reading = read(GOOD.replace(from, to));
    String message = assertInstanceOf(CatalogReading.Refused.class, reading).message();
    String start = folder.resolve("catalog.json") + " line " + line + ": " + told;
    assertTrue(message.startsWith(start), () -> message + " instead of " + start);
    assertTrue(message.endsWith("."), message);
  }

  @ParameterizedTest
  @CsvSource({"''", "[", "[]]", "[}", "nonsense", "'[] []'", "'{\"key\": 1'"})
  void cat8WhatIsNoJsonIsRefused(String text) throws IOException {
    CatalogReading.Refused refused = assertInstanceOf(CatalogReading.Refused.class, read(text));
    assertEquals(1, refused.line());
    assertEquals("not JSON", refused.problem());
  }

  @Test
  void cat8DeepNestingIsRefused() throws IOException {
    String deep = "[".repeat(5_000);
    assertInstanceOf(CatalogReading.Refused.class, read(deep));
  }

  @Test
  void cat8AFileThatCannotBeReadIsRefused() throws IOException {
    Path file = folder.resolve("none.json");
    assertEquals(
        file + ": there is no such file. Check arena.catalog.file and the rights of the file.",
        assertInstanceOf(CatalogReading.Refused.class, catalog().read(file)).message());
    assertInstanceOf(CatalogReading.Refused.class, catalog().read(folder));
    Path latin1 = folder.resolve("latin1.json");
    Files.write(latin1, "[\"\u00E9\"]".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(
        "the file is not UTF-8",
        assertInstanceOf(CatalogReading.Refused.class, catalog().read(latin1)).problem());
  }

  private CatalogReading read(String text) throws IOException {
    Path file = folder.resolve("catalog.json");
    Files.writeString(file, text);
    return catalog().read(file);
  }

  private static CatalogFile catalog() {
    return new CatalogFile(AllowedHosts.parse("localhost:8801-8899"));
  }
}
