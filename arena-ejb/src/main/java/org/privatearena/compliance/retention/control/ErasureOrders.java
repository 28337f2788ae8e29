package org.privatearena.compliance.retention.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.access.control.Doorkeeper;
import org.privatearena.access.control.Person;
import org.privatearena.compliance.retention.entity.Destroyed;

/** Takes orders to erase a Member. The callers see to it that only compliance gets here. */
@ApplicationScoped
public class ErasureOrders {

  @Inject private MemberLookup lookup;
  @Inject private Eraser eraser;
  @Inject private ErasureBook book;
  @Inject private Doorkeeper doorkeeper;

  /**
   * What an erasure would destroy.
   *
   * @param before the certificate, where it was done already; else null
   * @param holds that would stand in its way
   */
  public record Preview(UUID member, UUID before, Destroyed destroyed, List<UUID> holds) {

    public Preview {
      holds = List.copyOf(holds);
    }

    /** Whether it would be done. */
    public boolean possible() {
      return before == null && holds.isEmpty();
    }
  }

  /**
   * Looks, and destroys nothing.
   *
   * @param member see {@link MemberLookup#find}
   * @return empty where there is no such Member
   */
  public Optional<Preview> preview(String member) {
    return lookup
        .find(member)
        .map(id -> new Preview(id, book.of(id).orElse(null), eraser.outlook(id), book.holds(id)));
  }

  /**
   * Erases, or says why not.
   *
   * @param member see {@link MemberLookup#find}
   * @param reason not blank
   */
  public ErasureOutcome erase(Person by, String member, String reason) {
    Optional<UUID> found = lookup.find(member);
    if (found.isEmpty()) {
      return new ErasureOutcome.Unknown();
    }
    if (found.get().equals(by.id())) {
      return new ErasureOutcome.OwnSelf();
    }
    ErasureOrder order = ErasureOrder.of(found.get(), reason, by.id());
    ErasureOutcome outcome = eraser.erase(order);
    if (outcome instanceof ErasureOutcome.Held held) {
      book.refuse(order, held.holds());
    }
    doorkeeper.forget();
    return outcome;
  }
}
