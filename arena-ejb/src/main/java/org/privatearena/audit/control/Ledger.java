package org.privatearena.audit.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.privatearena.audit.entity.OpenRecord;
import org.privatearena.audit.entity.OpenRecords;
import org.privatearena.audit.entity.PendingEntry;
import org.privatearena.audit.entity.RecordSalt;

/**
 * The append-only record of what happened. An entry is written in the transaction of what it
 * records, or not at all; its place in the tree is found later.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Ledger {

  private static final SecureRandom RANDOM = new SecureRandom();

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  /**
   * Commits to a record under a fresh salt and queues its leaf.
   *
   * @return what the record is now bound to, for the caller to keep beside it
   */
  public Commitment append(LedgerRecord entry) {
    byte[] salt = new byte[32];
    RANDOM.nextBytes(salt);
    Commitment commitment = Commitment.to(entry.fields(), salt);
    store.persist(new RecordSalt(entry.id(), salt));
    store.persist(new PendingEntry(entry.id(), Commitment.leaf(entry, commitment, salt)));
    return commitment;
  }

  /**
   * The same for what the role that destroys does: its transaction is on a connection of its own.
   *
   * @param eraser joined to the transaction that is open
   */
  public Commitment append(LedgerRecord entry, Connection eraser) throws SQLException {
    byte[] salt = new byte[32];
    RANDOM.nextBytes(salt);
    Commitment commitment = Commitment.to(entry.fields(), salt);
    insert(eraser, "insert into record_salt (record_id, salt) values (?, ?)", entry, salt);
    insert(
        eraser,
        "insert into entry_pending (id, leaf) values (?, ?)",
        entry,
        Commitment.leaf(entry, commitment, salt));
    return commitment;
  }

  private static void insert(Connection eraser, String sql, LedgerRecord entry, byte[] bytes)
      throws SQLException {
    try (PreparedStatement statement = eraser.prepareStatement(sql)) {
      statement.setObject(1, entry.id());
      statement.setBytes(2, bytes);
      statement.executeUpdate();
    }
  }

  /**
   * The same for a record of the arena's own or of its catalogue, which names no person but who has
   * changed it, by the pseudonym: its fields are kept in clear beside the leaf, so that they can be
   * shown and checked later.
   */
  public Commitment appendOpen(LedgerRecord entry) {
    Commitment commitment = append(entry);
    // The leaf first: what is kept in clear refers to it.
    store.flush();
    new OpenRecords(store)
        .add(
            new OpenRecord(
                entry.id(),
                entry.kind(),
                entry.version(),
                entry.subject(),
                entry.at(),
                OpenFields.write(entry.fields())));
    return commitment;
  }
}
