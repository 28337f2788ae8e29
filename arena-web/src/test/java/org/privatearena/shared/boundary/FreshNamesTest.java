package org.privatearena.shared.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FreshNamesTest {

  private static final int VIEWS = 5000;

  @Test
  void noNameComesTwiceInAViewAndNoneReadsLikeAWord() {
    FreshNames names = new FreshNames();
    Set<String> given = Stream.generate(names::next).limit(VIEWS).collect(Collectors.toSet());
    assertEquals(VIEWS, given.size());
    assertTrue(given.stream().noneMatch(name -> name.matches(".*[AEIOUY].*")));
  }

  @Test
  void anotherViewGivesOtherNames() {
    Set<String> first =
        Stream.generate(() -> new FreshNames().next()).limit(VIEWS).collect(Collectors.toSet());
    assertTrue(first.size() > VIEWS * 9 / 10);
  }
}
