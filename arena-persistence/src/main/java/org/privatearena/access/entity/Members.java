package org.privatearena.access.entity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The people of the arena, their keys and their texts. */
public class Members {

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

  public void add(MasterKeyMark mark) {
    store.persist(mark);
  }

  /** Whether any text or Member key exists: then the arena cannot do without its master key. */
  public boolean hasData() {
    return !store
        .createQuery("select 1 from MemberKey k", Integer.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }
}
