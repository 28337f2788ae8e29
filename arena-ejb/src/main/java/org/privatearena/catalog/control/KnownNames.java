package org.privatearena.catalog.control;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import org.privatearena.catalog.entity.Models;

/** By what names Models are known, to look for them in texts and for nothing else. */
@Stateless
public class KnownNames {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  /**
   * Keys, display names and families of all Models of whatever stage, and what their Endpoints call
   * them; sorted.
   */
  public Set<String> all() {
    return new Models(store).names();
  }
}
