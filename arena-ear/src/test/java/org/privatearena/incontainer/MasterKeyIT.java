package org.privatearena.incontainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.privatearena.access.control.LockedSecret;
import org.privatearena.access.control.Person;
import org.privatearena.access.control.SecretVault;
import org.privatearena.access.control.TextVault;
import org.privatearena.battle.control.Begun;
import org.privatearena.battle.control.Remarks;
import org.privatearena.battle.control.TurnRunner;
import org.privatearena.battle.control.Verdict;
import org.privatearena.battle.control.VoteRecorder;
import org.privatearena.battle.entity.Choice;
import org.privatearena.battle.entity.Mode;

/** The master key is changed while battles go on, inside the server that ships. */
@ExtendWith(ArquillianExtension.class)
class MasterKeyIT {

  private static final String OTHERS =
      "arena_keys.member_key where master_key_id <> (select id from arena_keys.master_key"
          + " order by created_at desc limit 1)";

  private static final String OTHER_SECRETS = OTHERS.replace("member_key", "kept_secret");

  /** More than one transaction wraps. */
  private static final int PEOPLE = 450;

  private static final int AT_ONCE = 6;
  private static final int LONGEST_ROUNDS = 200;

  @Inject private Insider insider;
  @Inject private TurnRunner runner;
  @Inject private VoteRecorder votes;
  @Inject private TextVault vault;
  @Inject private SecretVault secrets;
  @Inject private UserTransaction transaction;

  @Inject
  @ConfigProperty(name = "arena.master-key.file")
  private Path file;

  private final Map<UUID, String> prompts = new LinkedHashMap<>();
  private final Map<UUID, String> tokens = new LinkedHashMap<>();

  @Deployment
  static EnterpriseArchive arena() {
    return ArenaArchive.with(MasterKeyIT.class);
  }

  @Test
  void acc9_every_text_opens_before_while_and_after_the_master_key_is_changed() throws Exception {
    for (int i = 0; i < PEOPLE; i++) {
      insider.person("wrapped-" + i);
    }
    battles("before");
    for (int i = 0; i < PEOPLE; i++) {
      keep("token-" + i);
    }
    UUID altered = keep("altered");
    insider.rows("update arena_keys.kept_secret set wrapped = nonce where owner_id = ?", altered);
    tokens.remove(altered);
    String former = Files.readString(file);
    put(newKey() + "\n" + former);
    int rounds = 0;
    while (!done()) {
      assertTrue(rounds < LONGEST_ROUNDS, "every key is wrapped by the new master key");
      keep("token while " + rounds);
      battles("while " + rounds++);
      if (insider.count(OTHERS) == 0 && insider.count(OTHER_SECRETS) == 1) {
        // What does not open has kept no other from being wrapped.
        remove(altered);
      }
    }
    battles("after");
    keep("token after");
    assertEquals(0, insider.count(OTHERS));
    assertEquals(0, insider.count(OTHER_SECRETS));
    assertEquals(List.of("begun", "done"), said());
    opened();
    // Without the old line the next start, which another test makes, must find all it needs.
    put(Files.readString(file).lines().findFirst().orElseThrow() + "\n");
    Thread.sleep(2_500);
    opened();
  }

  private boolean done() {
    return insider.count(OTHERS) + insider.count(OTHER_SECRETS) == 0 && said().contains("done");
  }

  private List<String> said() {
    return insider.rows(
        "select (fields::jsonb -> 3) ->> 1 from record_fields"
            + " where kind = 'key-rotated' and version = 2 order by recorded_at");
  }

  /** Battles of newcomers and others, all at once, each voted on. */
  private void battles(String when) throws InterruptedException {
    Map<UUID, Person> running = new LinkedHashMap<>();
    for (int i = 0; i < AT_ONCE; i++) {
      Person person = insider.person(i % 2 == 0 ? "wrapped-" + i : when + "-" + i);
      String prompt = "Asked " + when + " by " + i;
      Begun begun = runner.begin(person, Insider.prompt(prompt), Mode.LIVE, null);
      UUID battle = assertInstanceOf(Begun.Answering.class, begun).battle();
      running.put(battle, person);
      prompts.put(battle, prompt);
    }
    for (Map.Entry<UUID, Person> one : running.entrySet()) {
      insider.awaitEnd(one.getValue(), one.getKey());
      Remarks remarks = new Remarks(Set.of(), "a comment");
      assertInstanceOf(
          Verdict.Stands.class, votes.vote(one.getValue(), one.getKey(), Choice.TIE, remarks));
    }
  }

  /** As an endpoint's secret is, of something that nothing else knows. */
  private UUID keep(String token) throws Exception {
    UUID owner = UUID.randomUUID();
    transaction.begin();
    secrets.keep(owner, token);
    transaction.commit();
    tokens.put(owner, token);
    return owner;
  }

  private void remove(UUID owner) throws Exception {
    transaction.begin();
    assertTrue(secrets.remove(owner));
    transaction.commit();
  }

  private void opened() throws Exception {
    List<String> texts = new ArrayList<>();
    transaction.begin();
    try {
      Map<UUID, LockedSecret> locked = secrets.of(tokens.keySet());
      tokens.forEach((owner, token) -> assertEquals(token, locked.get(owner).open()));
      for (String id : insider.rows("select id from text")) {
        texts.add(vault.open(UUID.fromString(id)));
      }
    } finally {
      transaction.rollback();
    }
    assertTrue(texts.containsAll(prompts.values()), "every prompt opens");
  }

  private static String newKey() {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    return Base64.getEncoder().encodeToString(key);
  }

  /** As an administrator does: another file in its place, whole or not at all. */
  private void put(String lines) throws IOException {
    Path half = file.resolveSibling("master.key.new");
    Files.writeString(half, lines);
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
