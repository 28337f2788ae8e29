package org.privatearena.access.limit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTableTest {

  private static final Limits FEW = new Limits(5L, 1L, 1_000L);
  private static final Limits MIXED = new Limits(2L, 3L, null);
  private static final Limits ALL = new Limits(1L, 1L, 1L);

  private static LimitTable table(Map<String, Limits> groups) {
    return new LimitTable(1, Instant.EPOCH, new TreeMap<>(groups));
  }

  @Test
  void lim_1_nothing_is_limited_where_nobody_has_decided() {
    assertEquals(Limits.NONE, LimitTable.NONE.of(Set.of("/a")));
    assertEquals(Limits.NONE, table(Map.of("/a", FEW)).of(Set.of("/b")));
    assertEquals(Limits.NONE, table(Map.of("/a", FEW)).of(Set.of()));
  }

  @Test
  void lim_1_of_several_groups_the_most_generous_limit_of_each_kind_counts() {
    LimitTable table = table(Map.of("/a", FEW, "/b", MIXED, "*", ALL));
    assertEquals(FEW, table.of(Set.of("/a", "/unnamed")));
    assertEquals(MIXED, table.of(Set.of("/b")));
    assertEquals(new Limits(5L, 3L, null), table.of(Set.of("/a", "/b")));
  }

  @Test
  void lim_1_everybody_s_limits_count_for_who_is_in_no_named_group_and_for_nobody_else() {
    LimitTable table = table(Map.of("/a", Limits.NONE, "/b", FEW, "*", ALL));
    assertEquals(ALL, table.of(Set.of()));
    assertEquals(ALL, table.of(Set.of("/c")));
    assertEquals(Limits.NONE, table.of(Set.of("/a", "/b")));
    // A group may be more limited than everybody else is.
    assertEquals(FEW, table(Map.of("/b", FEW, "*", MIXED)).of(Set.of("/b")));
  }

  @Test
  void a_group_within_a_named_one_is_another() {
    assertEquals(Limits.NONE, table(Map.of("/a", FEW)).of(Set.of("/a/inner", "/A")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "/research", "/research/vision", "/Forschung & Lehre"})
  void paths_of_groups(String path) {
    assertTrue(LimitDesk.isGroup(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "research", "//", "/a/", "**", "/a\n/b", "* ", "/a//b"})
  void what_is_no_path_of_a_group(String path) {
    assertFalse(LimitDesk.isGroup(path));
    assertFalse(LimitDesk.isGroup("/" + "a".repeat(200)));
    assertTrue(LimitDesk.isGroup("/" + "a".repeat(199)));
  }
}
