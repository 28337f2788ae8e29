package org.privatearena.access.entity;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** The people of the arena, their keys and their texts. */
public class Members {

  /** Hibernate's word for passing over rows that are locked. */
  private static final int SKIP_LOCKED = -2;

  /** What most battles have: a prompt and two answers, and one to spare. */
  private static final int LEAST_PLACES = 4;

  private final EntityManager store;

  public Members(EntityManager store) {
    this.store = store;
  }

  public Optional<Member> byIdentity(String issuer, String subject) {
    return store
        .createQuery(
            "select m from Member m, MemberIdentity i"
                + " where i.memberId = m.id and i.issuer = :issuer and i.subject = :subject",
            Member.class)
        .setParameter("issuer", issuer)
        .setParameter("subject", subject)
        .getResultStream()
        .findFirst();
  }

  public Optional<Member> byId(UUID id) {
    return Optional.ofNullable(store.find(Member.class, id));
  }

  /** The Member, locked until the transaction ends. */
  public Optional<Member> locked(UUID id) {
    return Optional.ofNullable(store.find(Member.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  public void add(Member member, MemberIdentity identity) {
    store.persist(member);
    store.flush();
    store.persist(identity);
  }

  /** The newest data key of a Member. */
  public Optional<MemberKey> currentKey(UUID member) {
    return store
        .createQuery(
            "select k from MemberKey k where k.id.memberId = :member order by k.id.version desc",
            MemberKey.class)
        .setParameter("member", member)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  public Optional<MemberKey> key(UUID member, int version) {
    return Optional.ofNullable(store.find(MemberKey.class, new MemberKey.Id(member, version)));
  }

  public void add(MemberKey key) {
    store.persist(key);
  }

  public void add(SealedText text) {
    store.persist(text);
  }

  /** Reads these texts and the keys that open them by one question: each is found without one. */
  public void gather(Collection<UUID> texts) {
    List<UUID> ids = List.copyOf(texts);
    // A list in the place of one parameter would be translated to SQL anew each time.
    int places = Math.max(LEAST_PLACES, Integer.highestOneBit(2 * ids.size() - 1));
    TypedQuery<Object[]> query =
        store.createQuery(
            "select t, k from SealedText t left join MemberKey k"
                + " on k.id.memberId = t.memberId and k.id.version = t.keyVersion where t.id in ("
                + IntStream.rangeClosed(1, places).mapToObj(i -> "?" + i).collect(joining(","))
                + ")",
            Object[].class);
    for (int place = 0; place < places; place++) {
      query.setParameter(place + 1, ids.get(Math.min(place, ids.size() - 1)));
    }
    query.getResultList();
  }

  public Optional<SealedText> text(UUID id) {
    return Optional.ofNullable(store.find(SealedText.class, id));
  }

  /** Whether a Member has accepted this version of the data notice. */
  public boolean accepted(UUID member, String version) {
    return !store
        .createQuery(
            "select 1 from NoticeAcceptance n where n.memberId = :member and n.version = :version",
            Integer.class)
        .setParameter("member", member)
        .setParameter("version", version)
        .getResultList()
        .isEmpty();
  }

  public void add(NoticeAcceptance acceptance) {
    store.persist(acceptance);
  }

  public List<MasterKeyMark> masterKeys() {
    return store.createQuery("select k from MasterKeyMark k", MasterKeyMark.class).getResultList();
  }

  /** Remembers that data may be wrapped by this master key from now on. */
  public void know(String masterKeyId, Instant now) {
    if (store.find(MasterKeyMark.class, masterKeyId) == null) {
      // Two who come at once must not undo each other.
      store
          .createNativeQuery(
              "insert into arena_keys.master_key (id, created_at) values (:id, :now)"
                  + " on conflict do nothing")
          .setParameter("id", masterKeyId)
          .setParameter("now", now)
          .executeUpdate();
    }
  }

  /** Which master keys the Members' keys are wrapped by. */
  public List<String> wrappingKeys() {
    return store
        .createQuery("select distinct k.masterKeyId from MemberKey k", String.class)
        .getResultList();
  }

  /** How many Members' keys are wrapped by this master key. */
  public long wrappedBy(String masterKeyId) {
    return store
        .createQuery("select count(k) from MemberKey k where k.masterKeyId = :id", Long.class)
        .setParameter("id", masterKeyId)
        .getSingleResult();
  }

  /**
   * Keys that another master key wraps, locked until the transaction ends; those that somebody else
   * has locked are left out.
   */
  public List<MemberKey> notWrappedBy(String masterKeyId, int most) {
    return store
        .createQuery(
            "select k from MemberKey k where k.masterKeyId <> :id"
                + " order by k.id.memberId, k.id.version",
            MemberKey.class)
        .setParameter("id", masterKeyId)
        .setMaxResults(most)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
        .getResultList();
  }

  /** The newest key of pseudonyms. */
  public Optional<PseudonymKey> pseudonymKey() {
    return store
        .createQuery("select k from PseudonymKey k order by k.version desc", PseudonymKey.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Stores the first key of pseudonyms, unless somebody was faster. */
  public void addFirst(PseudonymKey key) {
    store
        .createNativeQuery(
            "insert into arena_keys.pseudonym_key (version, master_key_id, nonce, wrapped,"
                + " created_at) values (:version, :master, :nonce, :wrapped, now())"
                + " on conflict do nothing")
        .setParameter("version", key.version())
        .setParameter("master", key.masterKeyId())
        .setParameter("nonce", key.nonce())
        .setParameter("wrapped", key.wrapped())
        .executeUpdate();
  }
}
