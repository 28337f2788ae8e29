package org.privatearena.battle.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.access.limit.boundary.ReachedWords;
import org.privatearena.battle.control.Begun;
import org.privatearena.battle.control.Remarks;
import org.privatearena.battle.control.TurnRunner;
import org.privatearena.battle.control.Verdict;
import org.privatearena.battle.control.VoteRecorder;
import org.privatearena.battle.entity.Choice;
import org.privatearena.shared.boundary.PreferencesView;
import org.privatearena.shared.boundary.Texts;

/** What a person can do with the Battle on the page; each leads back to it. */
@Named
@RequestScoped
public class VoteView {

  @Inject private CurrentPerson person;
  @Inject private BattleView shown;
  @Inject private TurnRunner runner;
  @Inject private VoteRecorder votes;
  @Inject private PreferencesView preferences;

  private String refusal;

  public void vote(Choice choice) {
    UUID battle = shown.getId();
    Verdict verdict = votes.vote(person.get(), battle, choice, Remarks.NONE);
    if (verdict instanceof Verdict.AlreadyVoted) {
      BattlePage.open(battle, "already-voted");
    } else if (verdict instanceof Verdict.NotReady) {
      BattlePage.open(battle, "not-ready");
    } else {
      BattlePage.open(battle);
    }
  }

  public void runAgain() {
    UUID battle = shown.getId();
    Begun begun = runner.retry(person.get(), battle, shown.getTurn().number(), null);
    if (begun instanceof Begun.Limited limited) {
      refusal = ReachedWords.sentence(limited.limit(), preferences.getLocale());
    } else if (begun instanceof Begun.Busy) {
      refusal = new Texts(preferences.getLocale()).say("refused.busy");
    } else if (begun instanceof Begun.Refused) {
      BattlePage.open(battle, "not-void");
    } else {
      BattlePage.open(battle);
    }
  }

  /** Why the turn was not run again; null where nothing is wrong. */
  public String getRefusal() {
    return refusal;
  }

  public void stop() {
    UUID battle = shown.getId();
    runner.stop(person.get(), battle, shown.getTurn().number());
    BattlePage.open(battle);
  }
}
