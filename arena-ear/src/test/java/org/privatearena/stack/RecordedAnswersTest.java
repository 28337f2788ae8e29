package org.privatearena.stack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedAnswersTest {

  @TempDir Path folder;

  private static RecordedAnswers read(String lines) throws IOException {
    return RecordedAnswers.read(new ByteArrayInputStream(lines.getBytes(UTF_8)));
  }

  @Test
  void a_prompt_is_found_whatever_its_case_and_white_space() throws IOException {
    RecordedAnswers answers =
        read("{\"model\": \"m\", \"prompt\": \"How  many?\\nTell me\", \"answer\": \"Three.\"}\n");

    assertEquals("Three.", answers.answer("m", "  how many? TELL\tme ").text());
  }

  @Test
  void another_prompt_gets_the_row_without_a_prompt() throws IOException {
    RecordedAnswers answers =
        read(
            "{\"model\": \"m\", \"answer\": \"Not recorded.\"}\n\n{\"model\":\"n\",\"answer\":\"\"}");

    assertEquals("Not recorded.", answers.answer("m", "anything").text());
    assertEquals("", answers.answer("n", "anything").text());
  }

  @Test
  void a_row_has_its_own_pace_and_otherwise_the_models() throws IOException {
    Pace slow = new Pace(Duration.ofSeconds(1), 5);
    RecordedAnswers answers =
        read("""
                {"model": "m", "prompt": "a", "answer": "x"}
                {"model": "m", "prompt": "b", "answer": "x", "duration_ms": 1000.0}
                {"model": "m", "prompt": "c", "answer": "x", "rate_tokens_per_s": 12.5}
                """)
            .at("m", slow);

    assertEquals(Optional.of(slow), answers.answer("m", "a").pace());
    assertEquals(Optional.of(Pace.over(Duration.ofSeconds(1), 1)), answers.answer("m", "b").pace());
    assertEquals(Optional.of(new Pace(Duration.ZERO, 12.5)), answers.answer("m", "c").pace());
    assertEquals(Optional.of(Pace.atOnce()), answers.allAt(Pace.atOnce()).answer("m", "b").pace());
  }

  @Test
  void prompts_named_by_id_lie_in_a_file_beside_the_answers() throws IOException {
    Files.writeString(
        folder.resolve("prompts.jsonl"), "{\"prompt_id\": \"p1\", \"text\": \"Hello?\"}");
    Path file =
        Files.writeString(
            folder.resolve("answers.jsonl"),
            "{\"model\": \"m\", \"prompt_id\": \"p1\", \"answer\": \"Hi.\"}");

    assertEquals("Hi.", RecordedAnswers.read(file).answer("m", "hello?").text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[]",
        "{\"model\": \"m\"}",
        "{\"model\": 7, \"answer\": \"x\"}",
        "{\"model\": \"m\", \"prompt_id\": \"unknown\", \"answer\": \"x\"}"
      })
  void a_line_that_is_no_row_is_named(String line) {
    IOException refusal =
        assertThrows(
            IOException.class, () -> read("{\"model\": \"m\", \"answer\": \"x\"}\n" + line));

    assertTrue(refusal.getMessage().contains("line 2"), refusal.getMessage());
  }
}
