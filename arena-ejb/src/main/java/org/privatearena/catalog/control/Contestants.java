package org.privatearena.catalog.control;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.privatearena.catalog.entity.Grant;
import org.privatearena.catalog.entity.Model;
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

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private Routes routes;
  @Inject private KeptLineup kept;

  /**
   * What the catalogue says, read anew only where it has changed.
   *
   * @param stamp of the catalogue, read at this moment
   */
  public Lineup at(long stamp) {
    return kept.as(stamp, this::read);
  }

  /** The Models whose rows of a leaderboard a person of these groups may see. */
  public Set<UUID> onLeaderboard(Set<String> groups) {
    return new Models(store).granted(Use.LEADERBOARD, groups);
  }

  private List<Lineup.Entrant> read() {
    Models models = new Models(store);
    Map<UUID, Set<String>> groups =
        models.grants(Use.BATTLE).stream()
            .collect(groupingBy(Grant::modelId, mapping(Grant::groupPath, toSet())));
    List<Revision> current =
        models.currentRevisions().stream()
            .filter(revision -> revision.model().stage() != Stage.SUBMITTED)
            .toList();
    Ways ways = routes.to(current.stream().map(Revision::id).toList());
    return current.stream().map(revision -> entrant(revision, groups, ways)).toList();
  }

  private static Lineup.Entrant entrant(
      Revision revision, Map<UUID, Set<String>> groups, Ways ways) {
    Model model = revision.model();
    return new Lineup.Entrant(
        new Contestant(revision.id(), model.id(), model.family().orElse(null)),
        model.stage() == Stage.ACTIVE,
        groups.getOrDefault(model.id(), Set.of()),
        ways.to(revision.id()).orElse(null));
  }
}
