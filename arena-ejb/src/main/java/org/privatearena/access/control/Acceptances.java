package org.privatearena.access.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.privatearena.access.entity.Members;
import org.privatearena.access.entity.NoticeAcceptance;
import org.privatearena.audit.control.Field;
import org.privatearena.audit.control.Ledger;
import org.privatearena.audit.control.LedgerRecord;
import org.privatearena.shared.control.Hashes;
import org.privatearena.shared.control.Time;

/** Knows who has accepted which version of the data notice. */
@Stateless
public class Acceptances {

  private static final int VERSION = 1;

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private Ledger ledger;

  /** Whether this person has accepted this version. */
  public boolean accepted(UUID member, String version) {
    return new Members(store).accepted(member, version);
  }

  /**
   * Stores that this person has accepted this version; repeated it is harmless.
   *
   * @param language in which the notice was shown
   * @param text what was shown
   */
  public void accept(UUID member, String version, String language, String text) {
    Members members = new Members(store);
    // Locked, so that a form sent twice is stored once.
    if (members.locked(member).isEmpty() || members.accepted(member, version)) {
      return;
    }
    byte[] hash = Hashes.sha256(text.getBytes(StandardCharsets.UTF_8));
    NoticeAcceptance acceptance = new NoticeAcceptance(member, version, language, hash, Time.now());
    ledger.append(entry(acceptance));
    members.add(acceptance);
  }

  /** The Ledger's kind {@code terms-accepted}: this list of fields is version 1. */
  static LedgerRecord entry(NoticeAcceptance acceptance) {
    return new LedgerRecord(
        "terms-accepted",
        VERSION,
        acceptance.id(),
        acceptance.acceptedAt(),
        acceptance.memberId().toString(),
        acceptance.memberId().toString(),
        List.of(
            Field.text("id", acceptance.id()),
            Field.text("member", acceptance.memberId()),
            Field.text("notice_version", acceptance.version()),
            Field.text("language", acceptance.language()),
            Field.text("text_sha256", HexFormat.of().formatHex(acceptance.textHash())),
            Field.time("timestamp", acceptance.acceptedAt())));
  }
}
