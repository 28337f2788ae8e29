package org.privatearena.rating.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoolTargetsTest {

  private static PoolTargets read(String text) {
    return PoolTargets.read(text).orElseThrow();
  }

  @Test
  void sharesOfGroupsAndLanguagesAreReadInTheirOrderWithTheRestAtTheEnd() {
    PoolTargets targets = read("group:*=10,/research=60,/support/first line=30;language:de=1.50");
    assertEquals(
        List.of(PoolTargets.Kind.GROUP, PoolTargets.Kind.LANGUAGE),
        targets.attributes().stream().map(PoolTargets.Attribute::kind).toList());
    PoolTargets.Attribute groups = targets.attributes().get(0);
    assertEquals(List.of("/research", "/support/first line", "*"), groups.classes());
    assertArrayEquals(new double[] {0.6, 0.3, 0.1}, groups.targets(), 1e-12);
    assertArrayEquals(new double[] {1}, targets.attributes().get(1).targets());
  }

  @Test
  void whatIsWrittenIsReadAsTheSame() {
    for (String text :
        List.of("group:/research=60,*=40", "language:en=0.7,de=0.3;group:/a=b=1,/c=2")) {
      assertEquals(text, read(text).text());
      assertEquals(read(text), read(read(text).text()));
    }
    assertEquals(read("group:/a=1.0,*=2"), read(" group: /a = 1 , * = 2.00 "));
    // A vote is of the first class that fits.
    assertNotEquals(read("group:/a=1,/a/b=1"), read("group:/a/b=1,/a=1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "group",
        "group:",
        "group:/a",
        "group:/a=",
        "group:/a=0",
        "group:/a=-1",
        "group:/a=1e3",
        "group:/a=NaN",
        "group:/a=1,/a=2",
        "group:a=1",
        "language:english=1",
        "language:/a=1",
        "department:x=1",
        "group:/a=1;group:/b=1",
        "group:/a=1;",
        "group:/a=1,",
        "group:/a=1234567890"
      })
  void whatIsNoShareIsNotRead(String text) {
    assertEquals(Optional.empty(), PoolTargets.read(text));
  }
}
