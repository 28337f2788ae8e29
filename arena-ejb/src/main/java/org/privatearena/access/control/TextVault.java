package org.privatearena.access.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.access.entity.MemberKey;
import org.privatearena.access.entity.Members;
import org.privatearena.access.entity.SealedText;
import org.privatearena.shared.control.Time;
import org.privatearena.shared.entity.Ids;

/** Keeps texts encrypted under a key of the Member to whom they belong. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class TextVault {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private MasterKey masterKey;

  /**
   * Stores a text that can be found again by its equal, of the same Member only.
   *
   * @return the id under which it opens
   */
  public UUID sealFindable(UUID member, String text) {
    return seal(member, text, true);
  }

  /**
   * The same, of whoever has the key in hand.
   *
   * @param current the Member's newest key
   */
  public UUID sealFindable(MemberKey current, String text) {
    return seal(current, text, true);
  }

  /**
   * @return the id under which it opens
   */
  public UUID seal(UUID member, String text) {
    return seal(member, text, false);
  }

  /** Equal for equal texts of one key; says nothing to whoever lacks the key. */
  public byte[] fingerprint(MemberKey key, String text) {
    return unwrap(key.memberId(), key).fingerprint(text);
  }

  private MemberKey currentKey(UUID member) {
    return new Members(store)
        .currentKey(member)
        .orElseThrow(() -> new IllegalStateException("no key for member " + member));
  }

  private UUID seal(UUID member, String text, boolean findable) {
    return seal(currentKey(member), text, findable);
  }

  private UUID seal(MemberKey current, String text, boolean findable) {
    UUID member = current.memberId();
    DataKey key = unwrap(member, current);
    UUID id = Ids.next();
    DataKey.Sealed sealed =
        key.seal(text.getBytes(StandardCharsets.UTF_8), textPlace(id, current.version()));
    new Members(store)
        .add(
            new SealedText(
                id,
                member,
                current.version(),
                sealed.nonce(),
                sealed.ciphertext(),
                findable ? key.fingerprint(text) : null,
                Time.now()));
    return id;
  }

  /**
   * @throws IllegalStateException where text or key no longer exist, or do not fit
   */
  public String open(UUID id) {
    Members members = new Members(store);
    SealedText text =
        members.text(id).orElseThrow(() -> new IllegalStateException("no text " + id));
    MemberKey wrapped =
        members
            .key(text.memberId(), text.keyVersion())
            .orElseThrow(() -> new IllegalStateException("no key for text " + id));
    byte[] plain =
        unwrap(text.memberId(), wrapped)
            .open(
                new DataKey.Sealed(text.nonce(), text.ciphertext()),
                textPlace(id, text.keyVersion()));
    return new String(plain, StandardCharsets.UTF_8);
  }

  /** Reads these texts and their keys at once: each opens without a question to the database. */
  public void gather(Collection<UUID> texts) {
    if (!texts.isEmpty()) {
      new Members(store).gather(texts);
    }
  }

  /** The text, where neither it nor its key was destroyed. */
  public Optional<String> find(UUID id) {
    Members members = new Members(store);
    return members
        .text(id)
        .filter(text -> members.key(text.memberId(), text.keyVersion()).isPresent())
        .map(text -> open(id));
  }

  /** Whether a text and the key that opens it still exist. */
  public boolean opens(UUID id) {
    Members members = new Members(store);
    return members.text(id).flatMap(t -> members.key(t.memberId(), t.keyVersion())).isPresent();
  }

  /** Makes the data key of a newcomer. */
  public void prepare(UUID member) {
    DataKey key = DataKey.random();
    DataKey master = masterKey.ring().newest();
    DataKey.Sealed wrapped = master.wrap(key, keyPlace(member, 1));
    Members members = new Members(store);
    members.know(master.id(), Time.now());
    members.add(
        new MemberKey(
            new MemberKey.Id(member, 1),
            master.id(),
            wrapped.nonce(),
            wrapped.ciphertext(),
            Time.now()));
  }

  /** Wraps a Member's key by the newest master key instead of the one that it names. */
  public void rewrap(MemberKey key) {
    DataKey master = masterKey.ring().newest();
    DataKey.Sealed wrapped =
        master.wrap(unwrap(key.memberId(), key), keyPlace(key.memberId(), key.version()));
    key.rewrap(master.id(), wrapped.nonce(), wrapped.ciphertext());
  }

  private DataKey unwrap(UUID member, MemberKey wrapped) {
    return masterKey
        .ring()
        .byId(wrapped.masterKeyId())
        .unwrap(
            new DataKey.Sealed(wrapped.nonce(), wrapped.wrapped()),
            keyPlace(member, wrapped.version()));
  }

  private static String textPlace(UUID id, int keyVersion) {
    return "text/" + id + "/" + keyVersion;
  }

  private static String keyPlace(UUID member, int version) {
    return "member_key/" + member + "/" + version;
  }
}
