package org.privatearena.audit.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.privatearena.audit.entity.KeptSalt;
import org.privatearena.audit.entity.OpenRecord;
import org.privatearena.audit.entity.OpenRecords;
import org.privatearena.audit.entity.PendingEntry;
import org.privatearena.audit.entity.RecordSalt;
import org.privatearena.audit.note.control.StrictBase64;
import org.privatearena.shared.control.Hashes;

/** Opens fields of a record to somebody who has its entry: value and salt, or the digest alone. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Disclosure {

  private static final int DIGEST_BYTES = 32;

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
   * The fields of a record in their order, also where texts or salts were destroyed: open are those
   * that are asked for, as far as value and salt are there.
   *
   * @param digests as they are kept beside the record, 32 bytes for each field
   * @throws IllegalArgumentException where there are more or fewer digests than fields
   */
  public List<Shown> show(LedgerRecord shown, byte[] digests, Predicate<String> open) {
    if (digests.length != shown.fields().size() * DIGEST_BYTES) {
      throw new IllegalArgumentException("record " + shown.id() + " has other fields than digests");
    }
    Function<String, byte[]> salts = salts(shown.id());
    List<Shown> fields = new ArrayList<>();
    for (int i = 0; i < shown.fields().size(); i++) {
      Field field = shown.fields().get(i);
      byte[] salt =
          field.value() != null && open.test(field.name()) ? salts.apply(field.name()) : null;
      byte[] digest = Arrays.copyOfRange(digests, i * DIGEST_BYTES, (i + 1) * DIGEST_BYTES);
      fields.add(
          new Shown(
              field.name(),
              salt == null ? null : StrictBase64.encode(salt),
              salt == null ? null : CanonicalJson.of(field.value()),
              StrictBase64.encode(digest)));
    }
    return fields;
  }

  /**
   * All fields of a record of the arena's own, open.
   *
   * @return empty for any other record
   */
  public Optional<List<Shown>> showOpen(UUID record) {
    return new OpenRecords(store)
        .of(record)
        .map(OpenRecord::fields)
        .flatMap(
            fields ->
                Optional.ofNullable(store.find(RecordSalt.class, record))
                    .map(salt -> shown(OpenFields.read(fields), salt.salt())));
  }

  /**
   * All fields of a record whose rows say them in clear, open.
   *
   * @return empty where its salt was destroyed
   */
  public Optional<List<Shown>> showAll(LedgerRecord record) {
    return Optional.ofNullable(store.find(RecordSalt.class, record.id()))
        .map(salt -> shown(record.fields(), salt.salt()));
  }

  private static List<Shown> shown(List<Field> all, byte[] salt) {
    return all.stream()
        .map(
            field ->
                new Shown(
                    field.name(),
                    StrictBase64.encode(Hashes.hmac(salt, field.name())),
                    CanonicalJson.of(field.value()),
                    StrictBase64.encode(Commitment.digest(field, salt))))
        .toList();
  }

  /** The salt of a field by its name; null where it was destroyed. */
  private Function<String, byte[]> salts(UUID record) {
    RecordSalt whole = store.find(RecordSalt.class, record);
    if (whole != null) {
      byte[] salt = whole.salt();
      return name -> Hashes.hmac(salt, name);
    }
    KeptSalt kept = store.find(KeptSalt.class, record);
    return kept == null ? name -> null : kept.salts()::get;
  }

  /** Whether nobody stands behind a record any more, so that its time is told by the day only. */
  public boolean anonymous(UUID record) {
    KeptSalt kept = store.find(KeptSalt.class, record);
    return kept != null && kept.anonymous();
  }

  /**
   * A sealed record in its place, to be written as a line.
   *
   * @param index of its entry
   * @return empty where the salt was destroyed
   */
  public Optional<RecordLine.Placed> placed(LedgerRecord stored, long index) {
    PendingEntry entry = store.find(PendingEntry.class, stored.id());
    return Optional.ofNullable(store.find(RecordSalt.class, stored.id()))
        .map(RecordSalt::salt)
        .map(
            salt ->
                new RecordLine.Placed(
                    index,
                    entry.leaf(),
                    salt,
                    null,
                    Commitment.to(stored.fields(), salt).digests(),
                    stored.fields()));
  }
}
