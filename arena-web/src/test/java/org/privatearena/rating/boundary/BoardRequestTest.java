package org.privatearena.rating.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BoardRequestTest {

  private static String given(String name, Map<String, String> address) {
    return BoardRequest.given(address::get, name);
  }

  @Test
  void the_shares_of_a_pool_are_left_with_its_weights() {
    String pool = "group:/research=1,*=1";
    assertEquals(pool, given("pool", Map.of("pool", pool, "weights", " pool ")));
    assertEquals("", given("pool", Map.of("pool", pool, "weights", "")));
    assertEquals("", given("pool", Map.of("pool", pool, "weights", "rater")));
    assertEquals("", given("pool", Map.of("pool", pool)));
    assertEquals("", given("pool", Map.of("weights", "pool")));
  }

  @Test
  void a_value_has_no_spaces_around_it() {
    assertEquals("/research", given("group", Map.of("group", " /research ")));
    assertEquals("", given("group", Map.of()));
  }
}
