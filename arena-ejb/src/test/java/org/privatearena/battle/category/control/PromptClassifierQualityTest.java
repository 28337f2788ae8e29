package org.privatearena.battle.category.control;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.privatearena.battle.category.entity.Category;

/** How often the rules are right, and that docs/categories.md says so (CAT-2). */
class PromptClassifierQualityTest {

  private static final double WANTED = .8;
  private static final PromptClassifier CLASSIFIER = new PromptClassifier();
  private static final String HEAD =
      """
      | label | found | wrong | missed | rightly left | precision | recall |
      |---|---:|---:|---:|---:|---:|---:|
      """;

  @Test
  void the_200_prompts_are_labelled_well_enough() throws IOException {
    List<LabelledPrompt> prompts = LabelledPrompts.ours();
    assertEquals(200, prompts.size());
    check("prompts", new Measurement(CLASSIFIER, prompts));
  }

  @Test
  void the_80_questions_of_mt_bench_are_labelled_well_enough() throws IOException {
    Optional<List<LabelledPrompt>> questions = LabelledPrompts.mtBench();
    assumeTrue(questions.isPresent(), "no folder mtbench in arena.shared.data: not measured");
    assertEquals(80, questions.get().size());
    check("mtbench", new Measurement(CLASSIFIER, questions.get()));
  }

  private static void check(String name, Measurement measured) throws IOException {
    String errors = String.join("\n", measured.errors());
    assertAll(
        Stream.concat(
                Stream.of(Category.MATHS, Category.CODING, Category.CREATIVE_WRITING)
                    .map(measured::of),
                Stream.of(measured.ofLanguages()))
            .map(label -> wanted(label, errors)));
    documented(
        name, HEAD + measured.all().stream().map(Confusion::row).collect(Collectors.joining("\n")));
  }

  private static Executable wanted(Confusion label, String errors) {
    return () ->
        assertTrue(
            label.precision() >= WANTED && label.recall() >= WANTED, () -> label + "\n" + errors);
  }

  private static void documented(String name, String table) throws IOException {
    Path file = LabelledPrompts.checkout().resolve("docs/categories.md");
    String text = Files.readString(file, StandardCharsets.UTF_8);
    String begin = "<!-- measured: " + name + " -->\n";
    String end = "\n<!-- end -->";
    int from = text.indexOf(begin) + begin.length();
    int to = text.indexOf(end, from);
    assertTrue(from >= begin.length() && to >= 0, "docs/categories.md has no place for " + name);
    if (Boolean.getBoolean("arena.categories.write")) {
      Files.writeString(file, text.substring(0, from) + table + text.substring(to));
      return;
    }
    assertEquals(
        table, text.substring(from, to), "docs/categories.md; -Darena.categories.write=true");
  }
}
