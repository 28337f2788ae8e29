package org.privatearena.access.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.privatearena.access.entity.KeptSecret;
import org.privatearena.access.entity.KeptSecrets;
import org.privatearena.access.entity.MemberKey;
import org.privatearena.access.entity.Members;
import org.privatearena.access.entity.WrappedKey;
import org.privatearena.audit.control.Field;
import org.privatearena.audit.control.Ledger;
import org.privatearena.audit.control.LedgerRecord;
import org.privatearena.audit.control.RecordsSaid;
import org.privatearena.shared.control.Time;
import org.privatearena.shared.entity.Ids;

/**
 * Wraps the keys of Members and secrets by the newest master key, a page in each transaction, while
 * others read and write texts: a key opens the same whichever master key wraps it. What was not
 * done yet is done by the next call, on whichever server.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MasterKeyRotation {

  private static final String KIND = "key-rotated";
  private static final int VERSION = 2;
  private static final String SUBJECT = "master-key";
  private static final String LOCK = "select pg_try_advisory_xact_lock(7163201784023)";

  /** Keys in one transaction. */
  private static final int PAGE = 200;

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private MasterKey masterKey;
  @Inject private TextVault vault;
  @Inject private SecretVault secretVault;
  @Inject private Pseudonyms pseudonyms;
  @Inject private Ledger ledger;
  @Inject private RecordsSaid said;

  /**
   * Wraps the next page.
   *
   * @return whether there may be more
   */
  public boolean rewrap() {
    if (!Boolean.TRUE.equals(store.createNativeQuery(LOCK).getSingleResult())) {
      return false;
    }
    Members members = new Members(store);
    String key = masterKey.ring().newest().id();
    List<MemberKey> page = members.notWrappedBy(key, PAGE);
    List<KeptSecret> secrets = new KeptSecrets(store).notWrappedBy(key, PAGE);
    boolean begun = isBegun(key);
    pseudonyms.rewrap();
    Optional<WrappedKey> first = Stream.concat(page.stream(), secrets.stream()).findFirst();
    if (first.isPresent()) {
      if (!begun) {
        say(members, key, first.get().masterKeyId(), "begun");
      }
      members.know(key, Time.now());
      page.forEach(vault::rewrap);
      long wrapped = secrets.stream().filter(secretVault::rewrap).count();
      return !page.isEmpty() || wrapped > 0;
    }
    if (begun && allAreWrappedBy(members, key)) {
      say(members, key, null, "done");
    }
    return false;
  }

  /** Also what somebody else has locked at this moment. */
  private boolean allAreWrappedBy(Members members, String key) {
    return Stream.of(members.wrappingKeys(), new KeptSecrets(store).wrappingKeys())
        .flatMap(List::stream)
        .allMatch(key::equals);
  }

  private boolean isBegun(String key) {
    return said.last(KIND, SUBJECT, "key_id").filter(key::equals).isPresent()
        && said.last(KIND, SUBJECT, "state").filter("begun"::equals).isPresent();
  }

  /** The kind {@code key-rotated}: of a master key this list of fields is version 2. */
  private void say(Members members, String key, String before, String state) {
    UUID id = Ids.next();
    Instant now = Time.now();
    ledger.appendOpen(
        new LedgerRecord(
            KIND,
            VERSION,
            id,
            now,
            "arena",
            SUBJECT,
            List.of(
                Field.text("id", id),
                Field.text("key_id_before", before),
                Field.text("key_id", key),
                Field.text("state", state),
                Field.text("wrapped", members.wrappedBy(key)),
                Field.time("timestamp", now))));
  }
}
