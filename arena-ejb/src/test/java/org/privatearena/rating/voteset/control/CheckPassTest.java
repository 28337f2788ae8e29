package org.privatearena.rating.voteset.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privatearena.rating.voteset.entity.VoteSetKind;

class CheckPassTest {

  @TempDir private Path folder;

  private Checked checked(String csv) {
    try (CheckPass pass = new CheckPass(folder.resolve("x.votes"))) {
      ReadFile.of(VoteSetKind.GENERIC, csv).rows.forEach(pass);
      return pass.whole();
    }
  }

  @Test
  void set2_an_id_that_an_earlier_row_has_is_refused_with_its_line() throws IOException {
    Checked checked =
        checked(
            """
            id,model_a,model_b,winner
            1,a,b,tie
            2,a,b,tie
            1,b,c,tie
            3,a,b,no
            2,a,c,tie
            ,a,b,tie
            ,a,b,tie
            """);
    assertEquals(
        List.of("4 duplicate-id", "5 unknown-outcome", "6 duplicate-id"),
        checked.refusals().stream().map(r -> r.line() + " " + r.fault().code()).toList());
    assertEquals(4, checked.counts().taken());
    assertEquals(3, checked.counts().refused());
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void the_first_thousand_refused_rows_are_kept_and_all_are_counted() {
    StringBuilder csv = new StringBuilder("id,model_a,model_b,winner\n");
    for (int i = 0; i < 3000; i++) {
      csv.append(i % 1500).append(",a,b,").append(i % 3 == 0 ? "no" : "tie").append('\n');
    }
    Checked checked = checked(csv.toString());
    assertEquals(1000, checked.refusals().size());
    assertEquals(2000, checked.counts().refused());
    assertEquals(1000, checked.counts().taken());
    List<Long> lines = checked.refusals().stream().map(RowRefusal::line).toList();
    assertEquals(lines.stream().sorted().toList(), lines);
  }

  @Test
  void ids_that_are_there_twice_are_the_same_as_a_set_would_find() {
    Random random = new Random(5);
    Set<String> seen = new HashSet<>();
    List<Long> expected = new ArrayList<>();
    Set<Long> found = new HashSet<>();
    try (VoteIds ids = new VoteIds(folder.resolve("y.votes"))) {
      for (long line = 1; line <= 50_000; line++) {
        String id = "id-" + random.nextInt(100_000);
        ids.add(id, line);
        if (!seen.add(id)) {
          expected.add(line);
        }
      }
      ids.duplicates(found::add);
    }
    assertEquals(new HashSet<>(expected), found);
  }

  @Test
  void numbers_are_given_in_order_of_appearance() {
    Numbering numbering = new Numbering();
    Map<Long, Integer> expected = new HashMap<>();
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      long hash = random.nextInt(9_000);
      assertEquals(expected.computeIfAbsent(hash, h -> expected.size()), numbering.of(hash));
    }
    assertEquals(expected.size(), numbering.size());
  }

  @Test
  void set4_equal_words_have_equal_hashes_under_one_key_and_others_under_another() {
    KeyedHash one = new KeyedHash();
    KeyedHash other = new KeyedHash();
    assertEquals(one.of("203.0.113.7"), one.of("203.0.113.7"));
    assertTrue(one.of("203.0.113.7") != other.of("203.0.113.7"));
  }

  @Test
  void more_models_than_can_be_rated_are_refused() {
    Roster roster = new Roster();
    for (int i = 0; i < SetLimits.MODELS; i++) {
      assertEquals(i, roster.model("m" + i, i + 2));
    }
    assertEquals(0, roster.model("m0", 9));
    assertThrows(UnreadableFile.class, () -> roster.model("one more", 9));
  }

  @Test
  void a_set_holds_as_many_votes_as_the_server_has_memory_for() {
    assertEquals(10_485_760, SetLimits.votes(640L << 20));
    assertEquals(100_000_000, SetLimits.votes(1L << 40));
  }
}
