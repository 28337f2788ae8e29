package org.privatearena.audit.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.privatearena.audit.entity.Seals;
import org.privatearena.audit.note.control.VerifierKey;

/**
 * Lets the application start only with the key that has signed its Ledger, and makes one for an
 * arena that has none yet.
 */
@Singleton
@Startup
@DependsOn("SchemaGuard")
public class KeyFileGuard {

  private static final Logger LOG = Logger.getLogger(KeyFileGuard.class.getName());

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private LedgerKeys keys;

  @PostConstruct
  void check() {
    boolean made = new Seals(store).newest().isEmpty() && keys.makeIfMissing();
    keys.checkOrigin();
    VerifierKey key = keys.ring().signing().verifier();
    if (made) {
      LOG.log(
          Level.INFO,
          "the Ledger''s key was made. Write its fingerprint down where the arena cannot change"
              + " it: {0} SHA-256 {1}",
          new Object[] {key.name(), key.fingerprint()});
    }
  }
}
