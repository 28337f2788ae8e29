package org.privatearena.shared.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void equal_sets_are_equal_columns_whatever_their_order() {
    assertEquals(Words.join(List.of("b", "a")), Words.join(List.of("a", "b")));
  }

  @Test
  void words_come_back_as_they_went() {
    Set<String> words = Set.of("/research", "/legal & co", "ä");
    assertEquals(words, Words.split(Words.join(words)));
  }

  @Test
  void no_words_are_the_empty_text() {
    assertEquals("", Words.join(Set.of()));
    assertEquals(Set.of(), Words.split(""));
  }
}
