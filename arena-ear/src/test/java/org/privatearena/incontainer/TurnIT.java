package org.privatearena.incontainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.privatearena.access.control.Person;
import org.privatearena.battle.control.BattleScheduler;
import org.privatearena.battle.control.Begun;
import org.privatearena.battle.control.Remarks;
import org.privatearena.battle.control.TurnRecorder;
import org.privatearena.battle.control.TurnRunner;
import org.privatearena.battle.control.Verdict;
import org.privatearena.battle.control.VoteRecorder;
import org.privatearena.battle.entity.BattleState;
import org.privatearena.battle.entity.Choice;
import org.privatearena.battle.entity.Mode;

/** Turns from the first stored row to the last, inside the server that ships. */
@ExtendWith(ArquillianExtension.class)
class TurnIT {

  @Inject private TurnRunner runner;
  @Inject private TurnRecorder recorder;
  @Inject private BattleScheduler scheduler;
  @Inject private VoteRecorder votes;
  @Inject private Insider insider;

  @Deployment
  static EnterpriseArchive arena() {
    return ArenaArchive.with(TurnIT.class);
  }

  @Test
  void answers_that_end_on_a_foreign_thread_are_stored_in_a_transaction() throws Exception {
    Person person = insider.person("asker");
    List<UUID> battles = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      Begun begun = runner.begin(person, Insider.prompt("Ask " + i), Mode.LIVE, null);
      battles.add(assertInstanceOf(Begun.Answering.class, begun).battle());
    }
    for (UUID battle : battles) {
      insider.awaitEnd(person, battle);
      assertEquals(List.of("READY"), insider.rows("select state from battle where id = ?", battle));
      assertEquals(
          List.of("READY"), insider.rows("select state from turn where battle_id = ?", battle));
      assertEquals(
          List.of("A COMPLETE STOP", "B COMPLETE STOP"),
          insider.rows(
              "select a.side || ' ' || a.state || ' ' || a.finish_reason from answer a"
                  + " join turn t on t.id = a.turn_id where t.battle_id = ?"
                  + " and a.text_id is not null and a.characters > 0 and a.endpoint_id is not null"
                  + " and a.requested_at <= a.first_token_at and a.first_token_at <= a.ended_at"
                  + " order by 1",
              battle));
    }
  }

  @Test
  void one_thread_paces_all_turns_and_is_gone_when_none_runs() throws Exception {
    Person person = insider.person("paced");
    List<UUID> battles = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      Begun begun = runner.begin(person, Insider.prompt("Pace " + i), Mode.PACED, null);
      battles.add(assertInstanceOf(Begun.Answering.class, begun).battle());
    }
    assertEquals(1, metronomes());
    for (UUID battle : battles) {
      insider.awaitEnd(person, battle);
      assertEquals(List.of("READY"), insider.rows("select state from battle where id = ?", battle));
    }
    for (int i = 0; i < 200 && metronomes() > 0; i++) {
      Thread.sleep(100);
    }
    assertEquals(0, metronomes());
  }

  private static long metronomes() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("arena-metronome"))
        .count();
  }

  @Test
  void a_turn_that_its_node_has_left_becomes_void_when_its_lease_has_run_out() {
    Person person = insider.person("abandoned");
    scheduler.begin(person, Insider.prompt("Nobody asks this"), Mode.LIVE, null);
    UUID battle =
        UUID.fromString(
            insider.rows("select id from battle where member_id = ?", person.id()).get(0));
    assertEquals(
        List.of("ANSWERING"), insider.rows("select state from battle where id = ?", battle));
    recorder.voidAbandoned();
    assertEquals(
        List.of("ANSWERING"),
        insider.rows("select state from battle where id = ?", battle),
        "its lease is good");
    insider.rows(
        "update turn set node = 'gone', lease_until = now() - interval '1 second' where battle_id = ?",
        battle);
    recorder.voidAbandoned();
    assertEquals(List.of("VOID"), insider.rows("select state from battle where id = ?", battle));
    assertEquals(
        List.of("VOID"), insider.rows("select state from turn where battle_id = ?", battle));
    assertEquals(
        List.of("battle-void 1 abandoned"),
        insider.rows(
            "select kind || ' ' || version || ' ' || (fields::jsonb -> 8 ->> 1) from record_fields"
                + " where subject = ?",
            battle.toString()),
        "BAT-15");
    assertEquals(
        new Verdict.NotReady(BattleState.VOID),
        votes.vote(person, battle, Choice.TIE, Remarks.NONE));
    assertTrue(votes.reveal(person, battle).isEmpty());
  }

  @Test
  void a_repeated_request_with_its_key_is_one_battle() throws Exception {
    Person person = insider.person("twice");
    String key = UUID.randomUUID().toString();
    Begun first = runner.begin(person, Insider.prompt("Once"), Mode.LIVE, key);
    Begun again = runner.begin(person, Insider.prompt("Once"), Mode.LIVE, key);
    UUID battle = assertInstanceOf(Begun.Answering.class, first).battle();
    assertEquals(new Begun.Answering(battle, 1, true), again);
    Begun other = runner.begin(person, Insider.prompt("Another"), Mode.LIVE, key);
    assertEquals("idempotency-key-reused", assertInstanceOf(Begun.Refused.class, other).code());
    assertEquals(1, insider.count("battle where member_id = ?", person.id()));
    insider.awaitEnd(person, battle);
  }
}
