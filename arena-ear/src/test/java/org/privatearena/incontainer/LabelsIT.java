package org.privatearena.incontainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.privatearena.access.control.Person;
import org.privatearena.battle.category.control.Correction;
import org.privatearena.battle.category.control.Corrections;
import org.privatearena.battle.category.control.LabelPages;
import org.privatearena.battle.category.control.LabelledBattles;
import org.privatearena.battle.category.entity.BattleLabels;
import org.privatearena.battle.category.entity.Category;

/** What whoever builds boards by category reads, and what a failed transaction leaves: nothing. */
@ExtendWith(ArquillianExtension.class)
class LabelsIT {

  private static final UUID START = new UUID(0, 0);

  @Inject private LabelledBattles battles;
  @Inject private Corrections corrections;
  @Inject private LabelPages pages;
  @Inject private Insider insider;
  @Inject private UserTransaction transaction;

  @Deployment
  static EnterpriseArchive arena() {
    return ArenaArchive.with(LabelsIT.class);
  }

  @Test
  void what_changed_since_a_time_is_told_in_pages_with_what_counts_now() throws Exception {
    Person asker = insider.person("label-asker");
    Instant before = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    UUID poem = insider.ready(asker, "Write a poem about Monday.");
    UUID sum = insider.ready(asker, "What is 17 % of 300?");
    assertEquals(Set.of(Category.CREATIVE_WRITING), find(before, poem).orElseThrow().categories());
    assertEquals(Optional.of("en"), find(before, poem).orElseThrow().language());
    Instant between = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    assertInstanceOf(
        Correction.Stored.class,
        corrections.correct(asker, sum, Set.of(Category.REASONING), "a riddle"));
    assertEquals(Optional.empty(), find(between, poem));
    assertEquals(Set.of(Category.REASONING), find(between, sum).orElseThrow().categories());
    Set<UUID> paged = new HashSet<>();
    UUID after = START;
    for (List<BattleLabels> page = battles.changedSince(before, after, 1);
        !page.isEmpty();
        page = battles.changedSince(before, after, 1)) {
      after = page.get(0).battle();
      assertTrue(paged.add(after), "each once");
    }
    assertTrue(paged.containsAll(Set.of(poem, sum)));
  }

  private Optional<BattleLabels> find(Instant since, UUID battle) {
    return battles.changedSince(since, START, 10_000).stream()
        .filter(labels -> labels.battle().equals(battle))
        .findFirst();
  }

  @Test
  void cat_5_a_correction_and_its_entry_are_gone_together() throws Exception {
    Person asker = insider.person("label-asker");
    UUID battle = insider.ready(asker, "Write a poem about Tuesday.");
    String entries = "entry_pending where convert_from(leaf, 'UTF8') like '%category-corrected%'";
    long before = insider.count(entries);
    transaction.begin();
    corrections.correct(asker, battle, Set.of(), "it is none");
    transaction.rollback();
    assertEquals(before, insider.count(entries));
    assertEquals(0, insider.count("category_correction where battle_id = ?", battle));
  }

  @Test
  void cat_3_and_4_no_new_prompt_is_without_a_label_and_none_can_be_changed() {
    assertEquals(START, pages.label(START, 10));
    assertEquals(START, pages.next(START));
    assertThrows(
        IllegalStateException.class, () -> insider.rows("update prompt_label set categories = ''"));
  }
}
