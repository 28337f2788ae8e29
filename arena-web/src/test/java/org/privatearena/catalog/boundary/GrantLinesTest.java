package org.privatearena.catalog.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privatearena.catalog.control.GroupGrant;
import org.privatearena.catalog.entity.Use;

class GrantLinesTest {

  private static final List<GroupGrant> GRANTS =
      List.of(
          new GroupGrant("*", Set.of(Use.LEADERBOARD)),
          new GroupGrant("/a: b", EnumSet.allOf(Use.class)));

  @Test
  void what_is_written_is_read_again() {
    String text = "*: leaderboard\n/a: b: battle, named, direct, leaderboard";
    assertEquals(text, GrantLines.write(GRANTS));
    assertEquals(Optional.of(GRANTS), GrantLines.read(text));
  }

  @Test
  void spaces_and_empty_lines_do_not_matter() {
    assertEquals(
        Optional.of(List.of(new GroupGrant("/a", Set.of(Use.BATTLE, Use.NAMED)))),
        GrantLines.read("\r\n  /a  :battle   named \r\n\r\n"));
    assertEquals(Optional.of(List.of()), GrantLines.read(" \n"));
    assertEquals(Optional.of(List.of()), GrantLines.read(null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a", "/a:", "/a: vote", "/a: Battle", "/a: battle;named"})
  void a_line_that_cannot_be_read_is_refused(String line) {
    assertEquals(Optional.empty(), GrantLines.read(line));
  }
}
