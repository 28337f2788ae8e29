package org.privatearena.compliance.export.control;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.compliance.export.entity.Export;
import org.privatearena.compliance.export.entity.Exports;

/** Exports as they are shown. */
@Stateless
public class ExportCards {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  public Optional<ExportCard> card(UUID id) {
    return new Exports(store).byId(id).map(ExportCard::of);
  }

  /**
   * Newest first.
   *
   * @param after the last one of the page before; null for the first page
   * @param most how many at most
   * @return empty where there is no such export to go on after
   */
  public Optional<List<ExportCard>> page(UUID after, int most) {
    Exports exports = new Exports(store);
    Export last = null;
    if (after != null) {
      Optional<Export> named = exports.byId(after);
      if (named.isEmpty()) {
        return Optional.empty();
      }
      last = named.get();
    }
    return Optional.of(exports.page(last, most).stream().map(ExportCard::of).toList());
  }
}
