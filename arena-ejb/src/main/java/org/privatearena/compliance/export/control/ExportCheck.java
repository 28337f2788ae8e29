package org.privatearena.compliance.export.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.audit.control.LedgerBook;
import org.privatearena.catalog.entity.Models;

/** Holds what is asked for against what there is. */
@Stateless
public class ExportCheck {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private LedgerBook book;

  /** What of a filter names nothing that there is, in words; empty where all does. */
  public Optional<String> unknown(ExportProposal proposal) {
    Models models = new Models(store);
    for (String model : proposal.filter().models()) {
      if (models.byKey(model).isEmpty()) {
        return Optional.of("There is no model with the key \"" + model + "\".");
      }
    }
    if (proposal.checkpoint() != null && book.at(proposal.checkpoint()).isEmpty()) {
      return Optional.of(
          "There is no checkpoint of %,d entries. Leave \"checkpoint\" out for the next one."
              .formatted(proposal.checkpoint()));
    }
    return lateBoard(proposal);
  }

  private Optional<String> lateBoard(ExportProposal proposal) {
    UUID snapshot = proposal.filter().snapshot();
    return snapshot != null
            && proposal.checkpoint() != null
            && book.placeOf(snapshot).orElse(Long.MAX_VALUE) >= proposal.checkpoint()
        ? Optional.of(
            "The leaderboard was stored after the checkpoint of %,d entries. Leave \"checkpoint\" out."
                .formatted(proposal.checkpoint()))
        : Optional.empty();
  }
}
