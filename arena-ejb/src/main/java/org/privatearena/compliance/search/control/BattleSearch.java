package org.privatearena.compliance.search.control;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.battle.entity.Battle;
import org.privatearena.battle.entity.Battles;
import org.privatearena.catalog.entity.Models;
import org.privatearena.catalog.entity.Revision;
import org.privatearena.compliance.search.entity.FoundBattle;
import org.privatearena.compliance.search.entity.FoundBattles;
import org.privatearena.compliance.search.entity.SearchFilter;

/** Finds Battles by what is known of them in clear. No text is read for it. */
@Stateless
public class BattleSearch {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  /**
   * A Battle that was found.
   *
   * @param a name of the Model on side a; null before the Vote
   * @param b the same of side b
   */
  public record Found(FoundBattle battle, String a, String b) {}

  /** A Model to choose. */
  public record Choice(String key, String name) {}

  public FoundBattles.Counted count(SearchFilter filter) {
    return new FoundBattles(store).count(filter);
  }

  /**
   * A page of them, newest first.
   *
   * @param after the last one of the page before; null for the first page
   * @return empty where there is no such Battle to go on after
   */
  public Optional<List<Found>> page(SearchFilter filter, UUID after, int most) {
    Optional<Battle> last = Optional.ofNullable(after).flatMap(id -> new Battles(store).byId(id));
    if (after != null && last.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new FoundBattles(store)
            .page(filter, last.map(Battle::createdAt).orElse(null), after, most).stream()
                .map(this::found)
                .toList());
  }

  /** One Battle, as a search shows it. */
  public Optional<Found> one(UUID battle) {
    return new FoundBattles(store).one(battle).map(this::found);
  }

  private Found found(FoundBattle battle) {
    return new Found(battle, name(battle.revisionA()), name(battle.revisionB()));
  }

  private String name(UUID revision) {
    return revision == null
        ? null
        : new Models(store).revision(revision).map(r -> r.model().name()).orElse(null);
  }

  /** All Models by name, whatever their stage. */
  public List<Choice> models() {
    return new Models(store)
        .revisions().stream()
            .map(Revision::model)
            .map(model -> new Choice(model.key(), model.name()))
            .distinct()
            .sorted(Comparator.comparing(Choice::name).thenComparing(Choice::key))
            .toList();
  }
}
