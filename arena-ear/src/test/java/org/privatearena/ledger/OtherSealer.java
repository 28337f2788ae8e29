package org.privatearena.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.privatearena.audit.note.control.Checkpoint;
import org.privatearena.audit.note.control.KeyRing;
import org.privatearena.audit.note.control.SigningKey;
import org.privatearena.audit.tree.control.RightEdge;
import org.privatearena.audit.tree.control.Tile;
import org.privatearena.audit.tree.control.TreeHash;
import org.privatearena.stack.SpareArena;

/** A second sealer as another server would be one, but without the lock that keeps them apart. */
final class OtherSealer {

  private static final String SEALED =
      "select p.leaf from entry e join entry_pending p on p.id = e.pending_id order by e.index";

  private static final String WAITING =
      "select id, leaf from entry_pending p where not exists"
          + " (select 1 from entry e where e.pending_id = p.id)";

  private final SpareArena spare;
  private final SigningKey key;

  OtherSealer(SpareArena spare) throws IOException {
    this.spare = spare;
    this.key = KeyRing.parse(Files.readString(spare.layout().ledgerKey())).signing();
  }

  /** Whether it sealed something; not where there was nothing, or the server was faster. */
  boolean seal(int pauseMillis) throws InterruptedException {
    try (Connection database = spare.database("arena_app")) {
      database.setAutoCommit(false);
      boolean sealed = seal(database, pauseMillis);
      database.commit();
      return sealed;
    } catch (SQLException e) {
      if (!"23505".equals(e.getSQLState())) {
        throw new IllegalStateException(e);
      }
      return false;
    }
  }

  private boolean seal(Connection database, int pauseMillis)
      throws SQLException, InterruptedException {
    RightEdge edge = new RightEdge();
    List<Tile> tiles = new ArrayList<>();
    try (Statement statement = database.createStatement()) {
      try (ResultSet rows = statement.executeQuery(SEALED)) {
        while (rows.next()) {
          edge.append(TreeHash.leaf(rows.getBytes(1)), tile -> {});
        }
      }
      long before = edge.size();
      List<UUID> records = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery(WAITING)) {
        while (rows.next()) {
          records.add(rows.getObject(1, UUID.class));
          edge.append(TreeHash.leaf(rows.getBytes(2)), tiles::add);
        }
      }
      Thread.sleep(pauseMillis);
      if (records.isEmpty()) {
        return false;
      }
      store(database, before, edge, records, tiles);
      return true;
    }
  }

  private void store(
      Connection database, long before, RightEdge edge, List<UUID> records, List<Tile> tiles)
      throws SQLException {
    try (PreparedStatement entry = database.prepareStatement("insert into entry values (?, ?)");
        PreparedStatement tile = database.prepareStatement("insert into tile values (?, ?, ?)");
        PreparedStatement seal =
            database.prepareStatement("insert into checkpoint values (?, ?, ?, ?, now())")) {
      for (int i = 0; i < records.size(); i++) {
        entry.setLong(1, before + i);
        entry.setObject(2, records.get(i));
        entry.executeUpdate();
      }
      for (Tile full : tiles) {
        tile.setInt(1, full.level());
        tile.setLong(2, full.index());
        tile.setBytes(3, full.bytes());
        tile.executeUpdate();
      }
      Checkpoint checkpoint = new Checkpoint(key.verifier().name(), edge.size(), edge.root());
      seal.setLong(1, edge.size());
      seal.setLong(2, before);
      seal.setBytes(3, edge.root());
      seal.setString(4, key.cosign(key.sign(checkpoint.text()), Instant.now()).written());
      seal.executeUpdate();
    }
  }
}
