package org.privatearena.battle.category.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.privatearena.access.control.Person;
import org.privatearena.access.control.TextVault;
import org.privatearena.access.entity.Members;
import org.privatearena.audit.control.Ledger;
import org.privatearena.battle.entity.Battles;
import org.privatearena.battle.entity.Turn;
import org.privatearena.shared.control.Time;

/** Shows the prompts of a Battle to whoever corrects its categories, and puts that on record. */
@Stateless
public class PromptReading {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private Ledger ledger;
  @Inject private TextVault vault;

  /**
   * The prompts in the order of the Turns. The entry is committed before the caller gets them;
   * where it cannot be written nothing is shown. Texts whose key is gone are left out.
   *
   * @return empty where there is no such Battle, or nothing left of it to read
   */
  public List<String> read(Person reader, UUID battle) {
    List<UUID> texts =
        new Battles(store)
            .turns(battle).stream().map(Turn::promptId).filter(this::canBeOpened).toList();
    if (texts.isEmpty()) {
      return List.of();
    }
    ledger.append(CategoryRecords.read(reader.id(), battle, texts, Time.now()));
    return texts.stream().map(vault::open).toList();
  }

  private boolean canBeOpened(UUID id) {
    Members members = new Members(store);
    return members.text(id).flatMap(t -> members.key(t.memberId(), t.keyVersion())).isPresent();
  }
}
