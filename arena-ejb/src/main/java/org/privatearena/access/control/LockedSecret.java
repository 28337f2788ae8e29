package org.privatearena.access.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.UUID;
import org.privatearena.access.entity.KeptSecret;

/**
 * A secret as it is kept: encrypted under a key of its own that a master key wraps, both bound to
 * its owner. What it is shows only when it is opened.
 */
public final class LockedSecret {

  private final UUID owner;
  private final String masterKeyId;
  private final DataKey.Sealed key;
  private final DataKey.Sealed secret;
  private final MasterKeyRing ring;

  private LockedSecret(KeptSecret kept, MasterKeyRing ring) {
    this.owner = kept.ownerId();
    this.masterKeyId = kept.masterKeyId();
    this.key = new DataKey.Sealed(kept.nonce(), kept.wrapped());
    this.secret = new DataKey.Sealed(kept.secretNonce(), kept.ciphertext());
    this.ring = ring;
  }

  /** As it was stored; whether it opens shows later. */
  static LockedSecret of(KeptSecret kept, MasterKeyRing ring) {
    return new LockedSecret(kept, ring);
  }

  /** What is stored of a secret. */
  static KeptSecret lock(UUID owner, String secret, DataKey master, Instant now) {
    DataKey key = DataKey.random();
    DataKey.Sealed wrapped = master.wrap(key, keyPlace(owner));
    DataKey.Sealed sealed = key.seal(secret.getBytes(UTF_8), place(owner));
    return new KeptSecret(
        owner,
        master.id(),
        wrapped.nonce(),
        wrapped.ciphertext(),
        sealed.nonce(),
        sealed.ciphertext(),
        now);
  }

  /** Wraps its key by the newest master key instead of the one that it names. */
  static void rewrap(KeptSecret kept, MasterKeyRing ring) {
    DataKey key = of(kept, ring).key();
    DataKey.Sealed wrapped = ring.newest().wrap(key, keyPlace(kept.ownerId()));
    kept.rewrap(ring.newest().id(), wrapped.nonce(), wrapped.ciphertext());
  }

  /**
   * The secret itself, for whom nothing else will do.
   *
   * @throws IllegalStateException where its master key is not in the file, or where it is another's
   *     or was altered; the message names the id of the owner or of the key, and nothing else
   */
  public String open() {
    return new String(key().open(secret, place(owner)), UTF_8);
  }

  private DataKey key() {
    return ring.byId(masterKeyId).unwrap(key, keyPlace(owner));
  }

  private static String place(UUID owner) {
    return "kept_secret/" + owner;
  }

  private static String keyPlace(UUID owner) {
    return "kept_secret_key/" + owner;
  }

  /** Whose it is, never the secret. */
  @Override
  public String toString() {
    return "LockedSecret of " + owner;
  }
}
