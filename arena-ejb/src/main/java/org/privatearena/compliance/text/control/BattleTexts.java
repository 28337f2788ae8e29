package org.privatearena.compliance.text.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.privatearena.access.control.TextVault;
import org.privatearena.battle.entity.Answer;
import org.privatearena.battle.entity.Battles;
import org.privatearena.battle.entity.Turn;
import org.privatearena.battle.entity.VoteNote;

/** Finds and opens the texts of a Battle: prompts, answers of every attempt, comments. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class BattleTexts {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private TextVault vault;

  /**
   * A text by its place.
   *
   * @param place such as {@code 1/prompt}, {@code 2/a}, or {@code comment}
   * @param id of the sealed text
   */
  public record Place(String place, UUID id) {}

  /** All of a Battle's, in the order in which they were written, answers of a Turn side by side. */
  public List<Place> of(UUID battle) {
    Battles battles = new Battles(store);
    List<Place> places = new ArrayList<>();
    for (Turn turn : battles.turns(battle)) {
      places.add(new Place(turn.number() + "/prompt", turn.promptId()));
      battles.answers(turn.id()).forEach(answer -> add(places, turn, answer));
    }
    battles
        .voteOn(battle)
        .ifPresent(vote -> battles.notes(vote.id()).forEach(note -> add(places, note)));
    return places;
  }

  private static void add(List<Place> places, Turn turn, Answer answer) {
    String side = answer.side().name().toLowerCase(Locale.ROOT);
    answer.textId().ifPresent(id -> places.add(new Place(turn.number() + "/" + side, id)));
  }

  private static void add(List<Place> places, VoteNote note) {
    note.commentId().ifPresent(id -> places.add(new Place("comment", id)));
  }

  /** Whether the text can still be opened. */
  public boolean opens(Place place) {
    return vault.opens(place.id());
  }

  /**
   * The text in clear. The caller shows it to nobody before that is on record.
   *
   * @throws IllegalStateException where it was destroyed or altered
   */
  public String open(Place place) {
    return vault.open(place.id());
  }
}
