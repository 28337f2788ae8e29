package org.privatearena.audit.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.privatearena.audit.entity.RecordSalt;
import org.privatearena.audit.note.control.StrictBase64;
import org.privatearena.shared.control.Hashes;

/** Opens fields of a record to somebody who has its entry: value and salt, or the digest alone. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Disclosure {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  /**
   * A field as it is shown.
   *
   * @param salt Base64 of its 32 bytes; null for a field that stays closed
   * @param value canonical JSON; null for a field that stays closed
   * @param digest Base64 of its 32 bytes
   */
  public record Shown(String name, String salt, String value, String digest) {

    public boolean open() {
      return salt != null;
    }
  }

  /**
   * The fields of a record in their order, those that are asked for open.
   *
   * @return empty where the salt was destroyed
   */
  public Optional<List<Shown>> show(LedgerRecord shown, Predicate<String> open) {
    return Optional.ofNullable(store.find(RecordSalt.class, shown.id()))
        .map(salt -> fields(shown, salt.salt(), open));
  }

  private static List<Shown> fields(LedgerRecord shown, byte[] salt, Predicate<String> open) {
    List<Shown> fields = new ArrayList<>();
    for (Field field : shown.fields()) {
      String digest = StrictBase64.encode(Commitment.digest(field, salt));
      fields.add(
          open.test(field.name())
              ? new Shown(
                  field.name(),
                  StrictBase64.encode(Hashes.hmac(salt, field.name())),
                  CanonicalJson.of(field.value()),
                  digest)
              : new Shown(field.name(), null, null, digest));
    }
    return fields;
  }
}
