package org.privatearena.compliance.search.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.privatearena.compliance.search.entity.FoundBattle;
import org.privatearena.compliance.search.entity.FoundBattles;
import org.privatearena.compliance.search.entity.SearchFilter;
import org.privatearena.compliance.text.control.BattleTexts;

/** Opens the texts of a page of Battles and looks for words, one transaction a page. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ScanPages {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private BattleTexts texts;

  /** The next Battles that the filter leaves and that are not being answered. */
  public List<FoundBattle> battles(SearchFilter filter, Instant begun, UUID after, int most) {
    return new FoundBattles(store).settled(filter, begun, after, most);
  }

  /** Looks through their texts. */
  public Scan scan(List<UUID> battles, Wanted wanted) {
    Scan scan = new Scan();
    battles.forEach(battle -> scan(battle, wanted, scan));
    return scan;
  }

  private void scan(UUID battle, Wanted wanted, Scan scan) {
    List<String> places = new ArrayList<>();
    List<UUID> found = new ArrayList<>();
    for (BattleTexts.Place place : texts.of(battle)) {
      if (!texts.opens(place)) {
        scan.unreadable();
      } else if (wanted.in(texts.open(place))) {
        places.add(place.place());
        found.add(place.id());
      }
    }
    if (!found.isEmpty()) {
      scan.add(new Scan.Hit(battle, places.stream().distinct().toList()), found);
    }
  }
}
