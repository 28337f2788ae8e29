package org.privatearena.compliance.story.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.access.control.ContentRecorder;
import org.privatearena.access.control.Person;
import org.privatearena.battle.entity.BattleState;
import org.privatearena.battle.entity.Battles;
import org.privatearena.compliance.text.control.BattleTexts;

/** Shows the texts of a Battle to compliance, and puts that on record before. */
@Stateless
public class StoryReading {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private BattleTexts texts;
  @Inject private ContentRecorder recorder;

  /**
   * A text in its place.
   *
   * @param place such as {@code 1/prompt}, {@code 2/a}, or {@code comment}
   */
  public record Shown(String place, String text) {}

  /**
   * The texts in their order. The entry is committed before the caller gets them; where it cannot
   * be written nothing is shown. Texts whose key is gone are left out.
   *
   * @param reason not blank
   * @return empty where there is no such Battle, while a Turn of it is answered, and where nothing
   *     is left to read
   */
  public List<Shown> read(Person reader, UUID battle, String reason) {
    boolean settled =
        new Battles(store)
            .locked(battle)
            .filter(b -> b.state() != BattleState.ANSWERING)
            .isPresent();
    List<BattleTexts.Place> places =
        settled ? texts.of(battle).stream().filter(texts::opens).toList() : List.of();
    if (places.isEmpty()) {
      return List.of();
    }
    recorder.record(
        reader,
        battle,
        "battle-story",
        Optional.of(reason),
        places.stream().map(BattleTexts.Place::id).toList());
    return places.stream().map(place -> new Shown(place.place(), texts.open(place))).toList();
  }
}
