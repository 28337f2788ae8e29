package org.privatearena.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.privatearena.audit.note.control.Checkpoint;
import org.privatearena.audit.note.control.KeyRing;
import org.privatearena.audit.tree.control.RightEdge;
import org.privatearena.audit.tree.control.TreeHash;
import org.privatearena.scenario.Until;
import org.privatearena.stack.SpareArena;

/** The tables of the Ledger, checked as a whole and with nothing of the sealer. */
final class SealedDatabase {

  private static final String WAITING =
      "select count(*) from entry_pending where id not in (select pending_id from entry)";

  private static final String LEAVES =
      "select p.leaf from entry e join entry_pending p on p.id = e.pending_id order by e.index";

  private static final String VOTES =
      "select v.battle_id, v.choice, (select count(*) from entry e where e.pending_id = v.id)"
          + " from vote v";

  private final SpareArena spare;

  SealedDatabase(SpareArena spare) {
    this.spare = spare;
  }

  void awaitSealed() {
    Until.holds("everything is sealed", () -> number(WAITING) == 0);
  }

  long number(String sql) {
    return column(sql, row -> row.getLong(1)).get(0);
  }

  @FunctionalInterface
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  <T> List<T> column(String sql, Row<T> row) {
    try (Connection owner = spare.database("arena_owner");
        Statement statement = owner.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(row.of(rows));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What only the database's administrator can do. */
  void administer(String... statements) {
    try (Connection connection = spare.administrator();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether the stored leaves give the root of a checkpoint that was kept elsewhere. */
  boolean gives(Checkpoint kept) {
    byte[] root = roots().get(kept.size());
    return root != null && Arrays.equals(root, kept.root());
  }

  /** The newest checkpoint of the file outside, signed by one of the keys. */
  Checkpoint outside() throws IOException {
    String note =
        Arrays.stream(Files.readString(spare.layout().checkpoints()).split("\n\n\n"))
            .filter(text -> !text.isBlank())
            .reduce((first, last) -> last)
            .orElseThrow();
    return OutsideCheck.checkpoint(note + "\n", lines(keys()));
  }

  /** AUD-7: no gap, no fork, and every checkpoint, inside and outside, is one of this tree. */
  void expectOneTree() throws IOException {
    assertEquals(
        number("select count(*) from entry"),
        number("select coalesce(max(index) + 1, 0) from entry"),
        "no gap");
    assertEquals(
        0,
        number(
            "select count(*) from checkpoint c where previous_size <> 0 and not exists"
                + " (select 1 from checkpoint p where p.size = c.previous_size)"),
        "no fork");
    Map<Long, byte[]> roots = roots();
    column("select size, root from checkpoint", row -> Map.entry(row.getLong(1), row.getBytes(2)))
        .forEach(
            checkpoint ->
                assertArrayEquals(
                    roots.get(checkpoint.getKey()),
                    checkpoint.getValue(),
                    "checkpoint at " + checkpoint.getKey()));
    KeyRing keys = keys();
    List<Checkpoint> outside =
        Arrays.stream(Files.readString(spare.layout().checkpoints()).split("\n\n\n"))
            .filter(note -> !note.isBlank())
            .map(note -> OutsideCheck.checkpoint(note + "\n", lines(keys)))
            .filter(copy -> copy.origin().equals(keys.signing().verifier().name()))
            .toList();
    assertTrue(!outside.isEmpty());
    outside.forEach(
        copy -> assertArrayEquals(roots.get(copy.size()), copy.root(), "copy at " + copy.size()));
  }

  /** The keys of the server. */
  KeyRing keys() throws IOException {
    return KeyRing.parse(Files.readString(spare.layout().ledgerKey()));
  }

  /** The key file that an auditor has. */
  static String lines(KeyRing keys) {
    return keys.verifiers().stream().map(key -> key.line() + "\n").collect(Collectors.joining());
  }

  /** The root over the first leaves, for each number of them. */
  private Map<Long, byte[]> roots() {
    Map<Long, byte[]> roots = new HashMap<>();
    RightEdge edge = new RightEdge();
    for (byte[] leaf : column(LEAVES, row -> row.getBytes(1))) {
      edge.append(TreeHash.leaf(leaf), tile -> {});
      roots.put(edge.size(), edge.root());
    }
    return roots;
  }

  /** Every acknowledged vote is there once, as it was cast, and in the tree once. */
  void expectVotes(Map<String, String> acknowledged) {
    Map<String, String> stored = new HashMap<>();
    column(
            VOTES,
            row -> {
              assertEquals(1, row.getInt(3), "entries of the vote on " + row.getString(1));
              return Map.entry(row.getString(1), row.getString(2));
            })
        .forEach(vote -> stored.put(vote.getKey(), vote.getValue()));
    acknowledged.forEach(
        (battle, choice) -> assertEquals(choice, stored.get(battle), "the vote on " + battle));
  }
}
