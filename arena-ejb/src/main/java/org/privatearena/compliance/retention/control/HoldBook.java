package org.privatearena.compliance.retention.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.access.control.Person;
import org.privatearena.audit.control.Ledger;
import org.privatearena.catalog.entity.Model;
import org.privatearena.catalog.entity.Models;
import org.privatearena.compliance.retention.entity.HeldScope;
import org.privatearena.compliance.retention.entity.Hold;
import org.privatearena.compliance.retention.entity.Holds;
import org.privatearena.shared.control.Time;

/** Places and lifts holds. The callers see to it that only compliance gets here. */
@Stateless
public class HoldBook {

  private static final int MOST = 500;

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private Ledger ledger;

  /**
   * A hold that stands from now on: what is being destroyed at this moment is over when it returns.
   */
  public PlacedHold place(Person by, HeldScope scope, String reason) {
    Holds holds = new Holds(store);
    holds.alone();
    Hold hold = Hold.place(scope, reason, by.id(), Time.now());
    holds.add(hold);
    ledger.append(RetentionRecords.placed(hold));
    return shown(hold);
  }

  /** Lifts it; repeated it is harmless. Empty where there is none. */
  public Optional<PlacedHold> lift(Person by, UUID id) {
    Optional<Hold> hold = new Holds(store).locked(id);
    hold.filter(Hold::stands)
        .ifPresent(
            standing -> {
              standing.lift(by.id(), Time.now());
              ledger.append(RetentionRecords.lifted(standing));
            });
    return hold.map(this::shown);
  }

  /** Those that stand, then those that were lifted, each the newest first; at most 500. */
  public List<PlacedHold> latest() {
    return new Holds(store).latest(MOST).stream().map(this::shown).toList();
  }

  /** The id of a Model by its key. */
  public Optional<UUID> model(String key) {
    return key.indexOf('\0') >= 0 ? Optional.empty() : new Models(store).byKey(key).map(Model::id);
  }

  private PlacedHold shown(Hold hold) {
    UUID model = hold.scope().model();
    String key = model == null ? null : store.find(Model.class, model).key();
    return PlacedHold.of(hold, key);
  }
}
