package org.privatearena.incontainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.privatearena.access.control.Person;
import org.privatearena.audit.control.Commitment;
import org.privatearena.audit.control.LedgerRecord;
import org.privatearena.battle.control.Remarks;
import org.privatearena.battle.control.Verdict;
import org.privatearena.battle.control.VoteRecorder;
import org.privatearena.battle.control.VoteRecords;
import org.privatearena.battle.entity.Battles;
import org.privatearena.battle.entity.Choice;
import org.privatearena.battle.style.control.StylePages;

/** The vote's one transaction, inside the server that ships. */
@ExtendWith(ArquillianExtension.class)
class VoteIT {

  private static final int THREADS = 32;
  private static final UUID START = new UUID(0, 0);
  private static final List<Choice> CHOICES = List.of(Choice.values());

  @Inject private VoteRecorder votes;
  @Inject private StylePages styles;
  @Inject private VoteRecords records;
  @Inject private Insider insider;
  @Inject private UserTransaction transaction;

  @Deployment
  static EnterpriseArchive arena() {
    return ArenaArchive.with(VoteIT.class);
  }

  @Test
  void bat1_of_32_votes_at_the_same_moment_one_stands_and_is_stored_once() throws Exception {
    Person racer = insider.person("racer");
    for (int round = 0; round < 5; round++) {
      UUID battle = insider.ready(racer, "Race " + round);
      List<Verdict> verdicts = race(racer, battle);
      List<String> standing = insider.rows("select choice from vote where battle_id = ?", battle);
      assertEquals(1, standing.size(), "one vote");
      Choice winner = Choice.valueOf(standing.get(0));
      for (int i = 0; i < THREADS; i++) {
        if (choice(i) == winner) {
          assertEquals(
              winner, assertInstanceOf(Verdict.Stands.class, verdicts.get(i)).reveal().choice());
        } else {
          assertEquals(new Verdict.AlreadyVoted(winner), verdicts.get(i));
        }
      }
      assertEquals(1, leaves(battle));
      assertEquals(1, salts(battle));
    }
  }

  private List<Verdict> race(Person racer, UUID battle) throws Exception {
    CyclicBarrier start = new CyclicBarrier(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Verdict>> running = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        Choice choice = choice(i);
        Callable<Verdict> vote =
            () -> {
              start.await();
              return votes.vote(racer, battle, choice, Remarks.NONE);
            };
        running.add(threads.submit(vote));
      }
      List<Verdict> verdicts = new ArrayList<>();
      for (Future<Verdict> verdict : running) {
        verdicts.add(verdict.get());
      }
      return verdicts;
    } finally {
      threads.shutdown();
    }
  }

  private static Choice choice(int thread) {
    return CHOICES.get(thread % CHOICES.size());
  }

  private long leaves(UUID battle) {
    return insider.count(
        "entry_pending where id in (select id from vote where battle_id = ?)", battle);
  }

  private long salts(UUID battle) {
    return insider.count(
        "record_salt where record_id in (select id from vote where battle_id = ?)", battle);
  }

  @Test
  void the_same_vote_again_changes_nothing() throws Exception {
    Person person = insider.person("repeater");
    UUID battle = insider.ready(person, "Once and again");
    Remarks remarks = new Remarks(Set.of("tone"), "a comment");
    Verdict first = votes.vote(person, battle, Choice.A_BETTER, remarks);
    long entries = insider.count("entry_pending");
    assertEquals(first, votes.vote(person, battle, Choice.A_BETTER, remarks));
    assertEquals(entries, insider.count("entry_pending"));
    assertEquals(
        1,
        insider.count(
            "vote_note where vote_id in (select id from vote where battle_id = ?)", battle));
  }

  @Test
  void bat3_a_vote_whose_transaction_is_rolled_back_leaves_nothing_and_reveals_nothing()
      throws Exception {
    Person person = insider.person("unlucky");
    UUID battle = insider.ready(person, "Rolled back");
    long entries = insider.count("entry_pending");
    long salts = insider.count("record_salt");
    transaction.begin();
    try {
      Remarks remarks = new Remarks(Set.of("tone"), "never stored");
      Verdict inside = votes.vote(person, battle, Choice.TIE, remarks);
      assertInstanceOf(Verdict.Stands.class, inside);
    } finally {
      transaction.rollback();
    }
    nothingOf(person, battle, entries, salts);

    transaction.begin();
    votes.vote(person, battle, Choice.B_BETTER, Remarks.NONE);
    transaction.setRollbackOnly();
    assertThrows(RollbackException.class, transaction::commit);
    nothingOf(person, battle, entries, salts);

    Verdict later = votes.vote(person, battle, Choice.B_BETTER, Remarks.NONE);
    assertEquals(Choice.B_BETTER, assertInstanceOf(Verdict.Stands.class, later).reveal().choice());
    assertTrue(votes.reveal(person, battle).isPresent());
  }

  private void nothingOf(Person person, UUID battle, long entries, long salts) {
    assertEquals(Optional.empty(), votes.reveal(person, battle));
    assertEquals(List.of("READY"), insider.rows("select state from battle where id = ?", battle));
    assertEquals(0, insider.count("vote where battle_id = ?", battle));
    assertEquals(entries, insider.count("entry_pending"));
    assertEquals(salts, insider.count("record_salt"));
    assertEquals(0, insider.count("vote_style where battle_id = ?", battle));
  }

  /** Whether a stored vote gives the record again that it is committed to. */
  private List<String> recordedAgain(UUID battle) throws Exception {
    transaction.begin();
    try {
      Battles battles = insider.battles();
      LedgerRecord again =
          records.of(battles.byId(battle).orElseThrow(), battles.voteOn(battle).orElseThrow());
      assertEquals(2, again.version());
      String salt =
          insider
              .rows("select encode(salt, 'hex') from record_salt where record_id = ?", again.id())
              .get(0);
      Commitment commitment = Commitment.to(again.fields(), HexFormat.of().parseHex(salt));
      return insider.rows(
          "select commitment = decode(?, 'hex') from vote where battle_id = ?",
          HexFormat.of().formatHex(commitment.value()),
          battle);
    } finally {
      transaction.rollback();
    }
  }

  @Test
  void sty2_a_vote_and_the_counts_of_its_answers_are_stored_together() throws Exception {
    Person person = insider.person("stylish");
    UUID battle = insider.ready(person, "Counted");
    votes.vote(person, battle, Choice.TIE, Remarks.NONE);
    assertEquals(
        List.of("t"),
        insider.rows(
            "select s.tokens_a > 0 and s.tokens_b > 0 and s.counted_at = v.cast_at"
                + " and v.record_version = 2"
                + " from vote v join vote_style s on s.vote_id = v.id where v.battle_id = ?",
            battle));
    assertEquals(List.of("t"), recordedAgain(battle));
    assertEquals(START, styles.count(START, 10), "no new vote is without counts");
    assertEquals(START, styles.next(START));
  }

  @Test
  void a_vote_carries_the_draw_a_commitment_and_a_leaf() throws Exception {
    Person person = insider.person("careful");
    UUID battle = insider.ready(person, "Complete record");
    votes.vote(person, battle, Choice.BOTH_BAD, Remarks.NONE);
    assertEquals(
        List.of("t"),
        insider.rows(
            "select v.revision_a = b.revision_a and v.revision_b = b.revision_b"
                + " and v.draw_probability = b.draw_probability and v.eligible_pairs = b.eligible_pairs"
                + " and octet_length(v.commitment) = 32 and octet_length(v.digests) > 0"
                + " from vote v join battle b on b.id = v.battle_id where b.id = ?",
            battle));
    assertEquals(1, leaves(battle));
  }

  @Test
  void somebody_elses_battle_is_unknown() throws Exception {
    UUID battle = insider.ready(insider.person("owner"), "Mine");
    Person other = insider.person("other");
    assertNotEquals(insider.person("owner").id(), other.id());
    assertEquals(new Verdict.Unknown(), votes.vote(other, battle, Choice.TIE, Remarks.NONE));
    assertEquals(Optional.empty(), votes.reveal(other, battle));
  }
}
