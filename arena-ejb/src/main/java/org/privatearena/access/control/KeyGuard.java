package org.privatearena.access.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.privatearena.access.entity.KeptSecrets;
import org.privatearena.access.entity.MasterKeyMark;
import org.privatearena.access.entity.Members;
import org.privatearena.shared.control.Refusal;
import org.privatearena.shared.control.Time;

/** Lets the application start only with the master keys that its data need. */
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
    MasterKeyRing ring = masterKey.ring();
    List<String> missing =
        Stream.of(members.wrappingKeys(), new KeptSecrets(store).wrappingKeys())
            .flatMap(List::stream)
            .filter(id -> !ring.ids().contains(id))
            .distinct()
            .sorted()
            .toList();
    if (missing.isEmpty()) {
      members.know(ring.newest().id(), Time.now());
      return;
    }
    throw Refusal.of(
        "the master key is not the one that this arena's texts and secrets were encrypted under (the"
            + " file holds "
            + ring.ids().stream().sorted().toList()
            + ", missing are "
            + missing
            + ", known are "
            + members.masterKeys().stream().map(MasterKeyMark::id).sorted().toList()
            + "). Put the right file back, or the missing line behind the first one"
            + " (arena.master-key.file)",
        null);
  }
}
