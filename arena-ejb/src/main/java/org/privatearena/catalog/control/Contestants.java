package org.privatearena.catalog.control;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.privatearena.catalog.entity.Candidate;
import org.privatearena.catalog.entity.Models;
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
    List<Candidate> visible = new Models(store).candidates(Use.BATTLE, groups);
    List<Contestant> ready =
        visible.stream()
            .filter(Candidate::ready)
            .map(c -> new Contestant(c.revision(), c.model(), c.family()))
            .toList();
    int active = (int) visible.stream().filter(Candidate::active).count();
    return new Field(ready, visible.size() - active, active - ready.size());
  }

  /** The Models whose rows of a leaderboard a person of these groups may see. */
  public Set<UUID> onLeaderboard(Set<String> groups) {
    return new Models(store).granted(Use.LEADERBOARD, groups);
  }
}
