package org.privatearena.battle.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.access.boundary.NoticeView;
import org.privatearena.access.boundary.SignedInView;
import org.privatearena.battle.control.BattleCard;
import org.privatearena.battle.control.BattleCards;
import org.privatearena.battle.control.Reveal;
import org.privatearena.battle.control.VoteRecorder;
import org.privatearena.battle.markdown.control.AnswerBlock;
import org.privatearena.battle.markdown.control.AnswerBlocks;
import org.privatearena.shared.boundary.PathIds;

/**
 * What the start page shows: the Battle that its address names, else the one to go on with, else
 * the form for a new one.
 */
@Named
@RequestScoped
public class BattleView {

  /** What stands on the page. */
  public enum Stage {
    FORM,
    BATTLE,
    NOT_FOUND,
    NOT_EVALUATOR
  }

  @Inject private HttpServletRequest request;
  @Inject private CurrentPerson person;
  @Inject private SignedInView signedIn;
  @Inject private BattleCards cards;
  @Inject private VoteRecorder votes;
  @Inject private NoticeView notice;

  private Stage stage;
  private BattleCard card;
  private Reveal reveal;

  @PostConstruct
  void look() {
    String named = request.getParameter("battle");
    if (!signedIn.isEvaluator()) {
      stage = Stage.NOT_EVALUATOR;
    } else if (named != null) {
      show(PathIds.read(named).flatMap(id -> cards.card(person.get(), id)), Stage.NOT_FOUND);
    } else if (request.getParameter("new") != null) {
      stage = Stage.FORM;
    } else {
      show(cards.unfinished(person.get()), Stage.FORM);
    }
  }

  private void show(Optional<BattleCard> found, Stage otherwise) {
    card = found.orElse(null);
    stage = found.isPresent() ? Stage.BATTLE : otherwise;
    reveal = found.flatMap(c -> votes.reveal(person.get(), c.id())).orElse(null);
  }

  /**
   * Sets the status of the answer before the page is written, and asks what the page will need: a
   * database that is away must not be found when half of the page is written.
   */
  public void prepare() {
    if (stage == Stage.FORM) {
      notice.isDue();
    }
    if (stage == Stage.NOT_FOUND) {
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  public Stage getStage() {
    return stage;
  }

  /** Null where no Battle is shown. */
  public BattleCard getCard() {
    return card;
  }

  public UUID getId() {
    return card.id();
  }

  public BattleCard.TurnCard getTurn() {
    return card.lastTurn().orElseThrow();
  }

  public BattleCard.SideCard getShownA() {
    return shown(getTurn().a());
  }

  public BattleCard.SideCard getShownB() {
    return shown(getTurn().b());
  }

  /** Of a running turn nothing: the stream brings it, from the beginning. */
  private BattleCard.SideCard shown(BattleCard.SideCard side) {
    return getTurn().state().equals("ANSWERING") ? new BattleCard.SideCard("", "waiting") : side;
  }

  /** An answer as safe HTML, the same as its readers were sent while it came. */
  public String html(BattleCard.SideCard side) {
    return AnswerBlocks.of(side.text()).stream()
        .map(AnswerBlock::html)
        .collect(Collectors.joining());
  }

  public List<BattleCard.TurnCard> getEarlierTurns() {
    return card.turns().subList(0, card.turns().size() - 1);
  }

  /**
   * Whether the page has a place for the vote. One that was sent is always looked at, because the
   * page it comes from may be older than what has become of the Battle since.
   */
  public boolean isVoteShown() {
    return sent() || (reveal == null && !card.state().equals("EXPIRED"));
  }

  /** Whether the vote can be cast now. */
  public boolean isVoteOpen() {
    return sent() || card.state().equals("READY");
  }

  private static boolean sent() {
    return FacesContext.getCurrentInstance().isPostback();
  }

  /** Null before the vote. */
  public Reveal getReveal() {
    return reveal;
  }
}
