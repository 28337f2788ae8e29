package org.privatearena.battle.category.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.access.control.ContentRecorder;
import org.privatearena.access.control.Person;
import org.privatearena.access.control.TextVault;
import org.privatearena.battle.entity.Battles;
import org.privatearena.battle.entity.Turn;

/** Shows the prompts of a Battle to whoever corrects its categories, and puts that on record. */
@Stateless
public class PromptReading {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private ContentRecorder recorder;
  @Inject private TextVault vault;

  /**
   * The prompts in the order of the Turns. The entry is committed before the caller gets them;
   * where it cannot be written nothing is shown. Texts whose key is gone are left out.
   *
   * @return empty where there is no such Battle, or nothing left of it to read
   */
  public List<String> read(Person reader, UUID battle) {
    List<UUID> texts =
        new Battles(store).turns(battle).stream().map(Turn::promptId).filter(vault::opens).toList();
    if (texts.isEmpty()) {
      return List.of();
    }
    recorder.record(reader, battle, "category-correction", Optional.empty(), texts);
    return texts.stream().map(vault::open).toList();
  }
}
