package org.privatearena.access.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.privatearena.access.entity.MasterKeyMark;
import org.privatearena.access.entity.Members;
import org.privatearena.shared.control.Refusal;
import org.privatearena.shared.control.Time;

/** Lets the application start only with the master key that its data need. */
@Singleton
@Startup
@DependsOn("SchemaGuard")
public class KeyGuard {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private MasterKey masterKey;

  @PostConstruct
  void check() {
    Members members = new Members(store);
    String id = masterKey.key().id();
    boolean known = members.masterKeys().stream().anyMatch(mark -> mark.id().equals(id));
    if (known) {
      return;
    }
    if (members.hasData()) {
      throw Refusal.of(
          "the master key is not the one that this arena's texts were encrypted under (its id is "
              + id
              + ", known are "
              + members.masterKeys().stream().map(MasterKeyMark::id).sorted().toList()
              + "). Put the right file back (arena.master-key.file)",
          null);
    }
    members.add(new MasterKeyMark(id, Time.now()));
  }
}
