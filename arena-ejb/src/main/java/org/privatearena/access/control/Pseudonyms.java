package org.privatearena.access.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Function;
import org.privatearena.access.entity.Members;
import org.privatearena.access.entity.PseudonymKey;
import org.privatearena.shared.control.Hashes;
import org.privatearena.shared.control.Time;

/**
 * Names for people that mean something within one context only: equal for the same person there,
 * and unrelated to those of any other context for whoever lacks the arena's key.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Pseudonyms {

  private static final int BYTES = 16;
  private static final byte[] HANDLES = "privatearena/handle/v1".getBytes(StandardCharsets.UTF_8);

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private MasterKey masterKey;

  /**
   * The names of a context.
   *
   * @param context its bytes; the same give the same names again
   * @return from what is to be named to 32 hexadecimal digits; may be used by several threads
   */
  public Function<String, String> within(byte[] context) {
    byte[] key = key().derive(context);
    return named -> HexFormat.of().formatHex(Arrays.copyOf(Hashes.hmac(key, named), BYTES));
  }

  /** Handles by which a person, and nobody else, names others for some hours. */
  public PersonHandles handles(Person holder) {
    return new PersonHandles(new DataKey(key().derive(HANDLES)), holder.id(), Time::now);
  }

  /** Wraps the key of pseudonyms by the newest master key, where another one wraps it. */
  public void rewrap() {
    DataKey master = masterKey.ring().newest();
    new Members(store)
        .pseudonymKey()
        .filter(stored -> !stored.masterKeyId().equals(master.id()))
        .ifPresent(
            stored -> {
              DataKey.Sealed wrapped = master.wrap(unwrap(stored), place(stored.version()));
              new Members(store).know(master.id(), Time.now());
              stored.rewrap(master.id(), wrapped.nonce(), wrapped.ciphertext());
            });
  }

  private DataKey key() {
    Members members = new Members(store);
    PseudonymKey stored =
        members
            .pseudonymKey()
            .orElseGet(
                () -> {
                  members.addFirst(fresh(members));
                  return members.pseudonymKey().orElseThrow();
                });
    return unwrap(stored);
  }

  private DataKey unwrap(PseudonymKey stored) {
    return masterKey
        .ring()
        .byId(stored.masterKeyId())
        .unwrap(new DataKey.Sealed(stored.nonce(), stored.wrapped()), place(stored.version()));
  }

  private PseudonymKey fresh(Members members) {
    DataKey master = masterKey.ring().newest();
    members.know(master.id(), Time.now());
    DataKey.Sealed wrapped = master.wrap(DataKey.random(), place(1));
    return new PseudonymKey(1, master.id(), wrapped.nonce(), wrapped.ciphertext(), Time.now());
  }

  private static String place(int version) {
    return "pseudonym_key/" + version;
  }
}
