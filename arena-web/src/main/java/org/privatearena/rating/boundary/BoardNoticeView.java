package org.privatearena.rating.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.privatearena.rating.control.LiveBoard;
import org.privatearena.rating.engine.control.Errors;
import org.privatearena.rating.engine.control.Method;
import org.privatearena.shared.boundary.PreferencesView;
import org.privatearena.shared.boundary.Texts;

/** Why the leaderboard does not show what was asked, or not all of it. */
@Named("boardNotice")
@RequestScoped
public class BoardNoticeView {

  @Inject private BoardRequest asked;
  @Inject private PreferencesView preferences;

  private Texts texts;

  @PostConstruct
  void look() {
    texts = new Texts(preferences.getLocale());
  }

  /** In a sentence; null where nothing is in the way. */
  public String getText() {
    BoardParameters.Wrong wrong = asked.wrong();
    if (wrong != null) {
      String name = texts.say("board.filter." + wrong.parameter());
      return texts.say("board.wrong." + wrong.kind(), name, asked.given(wrong.parameter()));
    }
    if (asked.missesSet()) {
      return texts.say("board.no-set");
    }
    if (asked.tooFew().isPresent()) {
      return texts.say("board.too-few", asked.tooFew().getAsInt());
    }
    if (asked.outOfReach().isPresent()) {
      return asked
          .outOfReach()
          .get()
          .share()
          .map(share -> texts.say("board.pool.no-votes", share.name()))
          .orElseGet(() -> texts.say("board.pool.contradiction"));
    }
    LiveBoard live = asked.board();
    return live == null || live.board().refusal().isEmpty()
        ? null
        : texts.say("board.refusal." + live.query().method().name());
  }

  /** Why ratings stand without intervals, in a sentence; null where they have some. */
  public String getWithoutIntervals() {
    LiveBoard live = asked.board();
    if (live.board().rows().stream().anyMatch(row -> row.interval().isPresent())) {
      return null;
    }
    if (live.query().method() == Method.ELO) {
      return texts.say("board.no-intervals.elo");
    }
    double effective = live.board().effectiveRaters().orElse(Double.POSITIVE_INFINITY);
    return effective < Errors.FEWEST_RATERS
        ? texts.say("board.no-intervals.raters", effective)
        : texts.say("board.no-intervals.votes");
  }
}
