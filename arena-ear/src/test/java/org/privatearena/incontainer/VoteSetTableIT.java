package org.privatearena.incontainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.privatearena.rating.engine.control.Outcome;
import org.privatearena.rating.engine.control.VoteTable;
import org.privatearena.rating.voteset.control.Proposal;
import org.privatearena.rating.voteset.control.Registered;
import org.privatearena.rating.voteset.control.Upload;
import org.privatearena.rating.voteset.control.Uploads;
import org.privatearena.rating.voteset.control.VoteSetCards;
import org.privatearena.rating.voteset.control.VoteSetImports;
import org.privatearena.rating.voteset.control.VoteSetTable;
import org.privatearena.rating.voteset.control.VoteSetTables;
import org.privatearena.rating.voteset.control.VoteSetVotes;
import org.privatearena.rating.voteset.entity.VoteSetKind;

/** A set as ratings get it, inside the server that ships. */
@ExtendWith(ArquillianExtension.class)
class VoteSetTableIT {

  private static final int VOTES = 25_003;

  @Inject private Uploads uploads;
  @Inject private VoteSetImports imports;
  @Inject private VoteSetCards cards;
  @Inject private VoteSetTables tables;
  @Inject private VoteSetVotes votes;
  @Inject private Insider insider;

  @Deployment
  static EnterpriseArchive arena() {
    return ArenaArchive.with(VoteSetTableIT.class);
  }

  private UUID imported(String csv) throws IOException, InterruptedException {
    Upload upload =
        uploads
            .receive(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "x.csv")
            .orElseThrow();
    Registered registered =
        imports.begin(
            insider.person("importer"),
            new Proposal("Inside", VoteSetKind.GENERIC, "Made for a test", false),
            upload,
            null);
    UUID set = ((Registered.Waiting) registered).set();
    for (int i = 0; i < 600 && cards.card(set).orElseThrow().state().unfinished(); i++) {
      new CountDownLatch(1).await(100, TimeUnit.MILLISECONDS);
    }
    return set;
  }

  @Test
  void set1_a_ready_set_is_a_table_in_the_order_of_its_file() throws Exception {
    StringBuilder csv = new StringBuilder("model_a,model_b,winner,rater,at,category\n");
    for (int i = 0; i < VOTES; i++) {
      csv.append("m" + i % 7 + ",n" + i % 5 + "," + (i % 3 == 0 ? "tie" : "model_b"))
          .append("," + (i % 11 == 0 ? "" : "r" + i % 11) + "," + (1_600_000_000 + i) + ",maths\n");
    }
    UUID set = imported(csv.toString());
    VoteSetTable table = tables.of(set).orElseThrow();
    assertEquals("Inside", table.name());
    assertEquals(12, table.models().size());
    VoteTable rows = table.votes();
    assertEquals(VOTES, rows.size());
    assertEquals(10, rows.raters());
    for (int i = 0; i < VOTES; i++) {
      assertEquals("m" + i % 7, table.models().get(rows.a(i)));
      assertEquals("n" + i % 5, table.models().get(rows.b(i)));
      assertEquals(i % 3 == 0 ? Outcome.TIE : Outcome.B_BETTER, rows.outcome(i));
      assertEquals(i % 11 == 0, rows.rater(i) == VoteTable.NO_RATER);
    }
    assertSame(table, tables.of(set).orElseThrow());
    List<Instant> times = new ArrayList<>();
    assertTrue(
        votes.each(
            set,
            (a, b, outcome, turn, rater, item, at, category, language) -> {
              assertEquals("maths", category);
              times.add(at);
            }));
    assertEquals(Instant.ofEpochSecond(1_600_000_000), times.get(0));
    assertEquals(VOTES, times.size());
  }

  @Test
  void set1_a_set_that_is_not_ready_has_no_votes_for_anybody() throws Exception {
    UUID refused = imported("model_a,model_b,winner\na,b,tie\na,a,tie\n");
    assertEquals(Optional.empty(), tables.of(refused));
    assertEquals(Optional.empty(), tables.of(UUID.randomUUID()));
  }
}
