package org.privatearena.audit.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
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
}
