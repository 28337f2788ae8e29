package org.privatearena.battle.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.privatearena.battle.control.Begun;

class PromptWarningTest {

  private static PromptWarning warning(String code, String prompt, Begun.Found... found) {
    return PromptWarning.of(prompt, new Begun.Withheld(code, "", List.of(found)));
  }

  @Test
  void a_place_is_shown_with_what_stands_around_it() {
    PromptWarning warning =
        warning(
            "prompt-needs-confirmation",
            "Please write a letter to a@b.de and to nobody else in this world",
            new Begun.Found("e-mail", 25, 31));
    assertFalse(warning.blocked());
    assertEquals(
        new PromptWarning.Place(
            "e-mail", "…lease write a letter to ", "a@b.de", " and to nobody else in t…"),
        warning.places().get(0));
    assertEquals(25, warning.start());
    assertEquals(31, warning.end());
    assertEquals(0, warning.more());
  }

  @Test
  void a_long_one_is_cut_and_no_character_is_divided() {
    String prompt = "🦊".repeat(100);
    PromptWarning warning =
        warning("prompt-has-secrets", prompt, new Begun.Found("password", 50, 150));
    assertTrue(warning.blocked());
    PromptWarning.Place place = warning.places().get(0);
    assertEquals("…" + "🦊".repeat(12), place.before());
    assertEquals("🦊".repeat(30) + "…", place.found());
    assertEquals("🦊".repeat(12) + "…", place.behind());
    String odd = "a" + prompt;
    warning("prompt-has-secrets", odd, new Begun.Found("password", 51, 151))
        .places()
        .forEach(
            p ->
                assertFalse(
                    (p.before() + p.behind())
                        .matches("(?s).*[\\ud800-\\udbff](?![\\udc00-\\udfff]).*")));
  }

  @Test
  void of_many_the_first_are_shown_and_the_others_counted() {
    Begun.Found[] found =
        IntStream.range(0, 8)
            .mapToObj(i -> new Begun.Found("e-mail", 7 * i, 7 * i + 6))
            .toArray(Begun.Found[]::new);
    PromptWarning warning = warning("prompt-needs-confirmation", "a@b.de ".repeat(8), found);
    assertEquals(5, warning.places().size());
    assertEquals(3, warning.more());
  }
}
