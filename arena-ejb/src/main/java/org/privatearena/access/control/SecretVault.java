package org.privatearena.access.control;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.privatearena.access.entity.KeptSecret;
import org.privatearena.access.entity.KeptSecrets;
import org.privatearena.access.entity.Members;
import org.privatearena.shared.control.Time;

/** Keeps secrets for others, at most one of each, encrypted and bound to the id of its owner. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SecretVault {

  private static final Logger LOG = Logger.getLogger(SecretVault.class.getName());

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private MasterKey masterKey;

  /**
   * Keeps a secret instead of any other of the owner.
   *
   * @return whether there was another
   */
  public boolean keep(UUID owner, String secret) {
    boolean replaced = remove(owner);
    DataKey master = masterKey.ring().newest();
    new Members(store).know(master.id(), Time.now());
    new KeptSecrets(store).add(LockedSecret.lock(owner, secret, master, Time.now()));
    return replaced;
  }

  /**
   * @return whether there was one
   */
  public boolean remove(UUID owner) {
    KeptSecrets secrets = new KeptSecrets(store);
    Optional<KeptSecret> kept = secrets.of(owner);
    kept.ifPresent(secrets::remove);
    return kept.isPresent();
  }

  public boolean holds(UUID owner) {
    return new KeptSecrets(store).of(owner).isPresent();
  }

  /** Since when a secret of each is kept; without those who have none. */
  public Map<UUID, Instant> since(Collection<UUID> owners) {
    return new KeptSecrets(store)
        .of(owners).stream().collect(toMap(KeptSecret::ownerId, KeptSecret::createdAt));
  }

  /** The secrets of these, to be opened later and on any thread; without those who have none. */
  public Map<UUID, LockedSecret> of(Collection<UUID> owners) {
    MasterKeyRing ring = masterKey.ring();
    return new KeptSecrets(store)
        .of(owners).stream()
            .collect(toMap(KeptSecret::ownerId, kept -> LockedSecret.of(kept, ring)));
  }

  /**
   * Wraps the key of a secret by the newest master key instead of the one that it names. One that
   * was altered stays as it is, so that it keeps no other from being wrapped.
   *
   * @return whether it was
   */
  public boolean rewrap(KeptSecret kept) {
    try {
      LockedSecret.rewrap(kept, masterKey.ring());
      return true;
    } catch (IllegalStateException e) {
      LOG.log(
          Level.WARNING,
          "the secret of {0} does not open and has to be given again: {1}",
          new Object[] {kept.ownerId(), e.getMessage()});
      return false;
    }
  }
}
