package org.privatearena.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.privatearena.audit.note.control.SigningKey;
import org.privatearena.audit.verify.control.BundleCheck;

/** Signs what leaves the arena, by the key that signs the Ledger. */
@ApplicationScoped
public class BundleSeal {

  @Inject private LedgerKeys keys;

  /**
   * A signed note over the manifest of a bundle, with the time as a cosignature.
   *
   * @throws org.privatearena.shared.control.Refusal where the key cannot be read
   */
  public String of(byte[] manifest, Instant now) {
    SigningKey key = keys.ring().signing();
    return key.cosign(key.sign(BundleCheck.toSign(manifest)), now).written();
  }
}
