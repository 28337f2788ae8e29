package org.privatearena.catalog.control;

import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.privatearena.catalog.entity.Grant;
import org.privatearena.catalog.entity.Models;
import org.privatearena.catalog.entity.Revision;
import org.privatearena.catalog.entity.Stage;
import org.privatearena.catalog.entity.Use;

/**
 * Who may be drawn for whom. What is not granted does not exist for the person, not even as a
 * count.
 */
@Stateless
public class Contestants {

  /**
   * @param ready may be drawn now, in a fixed order
   * @param paused granted, but not active
   * @param unreachable granted and active, but without an endpoint in use
   */
  public record Field(List<Contestant> ready, int paused, int unreachable) {}

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  /** The Revisions that a person of these groups may meet in blind battles. */
  public Field forBattle(Set<String> groups) {
    Models models = new Models(store);
    Set<UUID> granted = granted(models, Use.BATTLE, groups);
    List<Revision> visible =
        models.currentRevisions().stream().filter(r -> granted.contains(r.model().id())).toList();
    List<Revision> active =
        visible.stream().filter(r -> r.model().stage() == Stage.ACTIVE).toList();
    Set<UUID> served =
        models.endpoints(active.stream().map(Revision::id).toList()).stream()
            .map(endpoint -> endpoint.revision().id())
            .collect(toSet());
    List<Contestant> ready =
        active.stream()
            .filter(revision -> served.contains(revision.id()))
            .map(r -> new Contestant(r.id(), r.model().id(), r.model().family().orElse(null)))
            .toList();
    return new Field(ready, visible.size() - active.size(), active.size() - ready.size());
  }

  /** The Models whose rows of a leaderboard a person of these groups may see. */
  public Set<UUID> onLeaderboard(Set<String> groups) {
    return granted(new Models(store), Use.LEADERBOARD, groups);
  }

  private static Set<UUID> granted(Models models, Use use, Set<String> groups) {
    return models.grants(use).stream()
        .filter(grant -> grant.heldBy(groups))
        .map(Grant::modelId)
        .collect(toSet());
  }
}
