package org.privatearena.access.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.privatearena.access.entity.ContentRead;
import org.privatearena.access.entity.ContentReads;
import org.privatearena.audit.control.Field;
import org.privatearena.audit.control.Ledger;
import org.privatearena.audit.control.LedgerRecord;
import org.privatearena.shared.control.Hashes;
import org.privatearena.shared.control.Time;

/**
 * Puts on record that somebody is about to be shown texts of other people. The caller shows them
 * only after the transaction has committed; where this fails nothing is shown.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ContentRecorder {

  private static final int VERSION = 3;

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private Ledger ledger;
  @Inject private TextVault vault;

  /**
   * Records one request, whatever number of texts it shows.
   *
   * @param subject the Battle, or the job, for which they are read
   * @param purpose a word such as {@code battle-story}
   * @param reason what the reader stated, sealed under the reader's key; empty where the purpose
   *     says it all
   * @param texts the ids of what is about to be shown
   * @return id of the record
   */
  public UUID record(
      Person reader, UUID subject, String purpose, Optional<String> reason, List<UUID> texts) {
    ContentRead read =
        new ContentRead(
            reader.id(),
            subject,
            purpose,
            reason.map(text -> vault.seal(reader.id(), text)).orElse(null),
            texts.size(),
            digest(texts),
            Time.now());
    new ContentReads(store).add(read);
    ledger.append(entry(read, reason));
    return read.id();
  }

  /** SHA-256 of the sorted ids, a line each, without a line feed at the end. */
  static String digest(Collection<UUID> texts) {
    String ids = texts.stream().map(UUID::toString).sorted().collect(Collectors.joining("\n"));
    return HexFormat.of().formatHex(Hashes.sha256(ids.getBytes(UTF_8)));
  }

  /**
   * The Ledger's kind {@code content-read}: this list of fields is version 3. In version 1 there
   * was no reason; version 2 is of exports.
   */
  static LedgerRecord entry(ContentRead read, Optional<String> reason) {
    return new LedgerRecord(
        "content-read",
        VERSION,
        read.id(),
        read.readAt(),
        read.readerId().toString(),
        read.subjectId().toString(),
        List.of(
            Field.text("id", read.id()),
            Field.text("reader", read.readerId()),
            Field.text("purpose", read.purpose()),
            Field.text("reason", reason.orElse(null)),
            Field.text("texts_sha256", read.textsSha256()),
            Field.number("texts", read.texts()),
            Field.time("timestamp", read.readAt())));
  }
}
