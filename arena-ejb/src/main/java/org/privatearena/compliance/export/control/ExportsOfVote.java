package org.privatearena.compliance.export.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.privatearena.audit.control.LedgerBook;
import org.privatearena.compliance.export.entity.Export;
import org.privatearena.compliance.export.entity.ExportKind;
import org.privatearena.compliance.export.entity.Exports;

/** Finds the exports that have a vote. */
@Stateless
public class ExportsOfVote {

  /** So many of the newest exports are looked at. */
  private static final int LOOKED_AT = 500;

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private LedgerBook book;

  /**
   * The exports of votes that were made, and whose filter leaves this one in the state that they
   * are of; the newest first. What was left out because it was erased is not looked for.
   */
  public List<Export> of(UUID vote) {
    Optional<Long> place = book.placeOf(vote);
    return place.isEmpty()
        ? List.of()
        : new Exports(store)
            .made(LOOKED_AT).stream()
                .filter(export -> export.kind() != ExportKind.LEADERBOARD)
                .filter(export -> place.get() < export.treeSize().orElse(0L))
                .filter(export -> has(export, vote))
                .toList();
  }

  private boolean has(Export export, UUID vote) {
    ExportFilter filter = ExportFilter.stored(export.kind(), export.filter());
    LedgerBook.SealedState state = book.at(export.treeSize().orElseThrow()).orElseThrow();
    Selection selection =
        Selection.of(filter, state.size(), state.sealedAt()).said(export.kind(), filter.implicit());
    return store
        .unwrap(Session.class)
        .doReturningWork(
            connection -> {
              try (PreparedStatement select =
                  connection.prepareStatement(
                      "select 1 from vote v where v.id = ?" + selection.sql())) {
                select.setObject(1, vote);
                selection.bind(select, 2);
                try (ResultSet rows = select.executeQuery()) {
                  return rows.next();
                }
              }
            });
  }
}
