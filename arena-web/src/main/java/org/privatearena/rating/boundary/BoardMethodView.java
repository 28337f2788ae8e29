package org.privatearena.rating.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.privatearena.rating.control.BoardPool;
import org.privatearena.rating.control.BoardQuery;
import org.privatearena.rating.control.PoolTargets;
import org.privatearena.rating.engine.control.Fit;
import org.privatearena.rating.engine.control.Method;
import org.privatearena.rating.engine.control.ShownTerm;
import org.privatearena.shared.boundary.PreferencesView;
import org.privatearena.shared.boundary.Texts;

/** How the leaderboard was computed, in words. */
@Named("boardMethod")
@RequestScoped
public class BoardMethodView {

  /** Terms that are no logarithms of odds. */
  private static final Set<String> PLAIN = Set.of("tie", "ground");

  @Inject private BoardRequest asked;
  @Inject private PreferencesView preferences;

  private BoardQuery query() {
    return asked.board().query();
  }

  private String say(String key) {
    return new Texts(preferences.getLocale()).say(key);
  }

  public String getText() {
    return say("board.method." + query().method().name());
  }

  public String getFormula() {
    return say("board.formula." + query().method().name());
  }

  /** What counts as what. */
  public String getTies() {
    return say("board.ties." + query().method().name());
  }

  public String getIntervals() {
    Texts texts = new Texts(preferences.getLocale());
    double percent = 100 * query().confidence();
    if (query().method() == Method.ELO) {
      return texts.say("board.no-intervals.elo");
    }
    return query().byRater()
        ? texts.say("board.intervals.rater", percent)
        : texts.say("board.intervals.vote", percent);
  }

  public String getWeights() {
    return say("board.weights." + query().weights().name());
  }

  /** What weights reach and cost, a sentence each. */
  public List<String> getWeighing() {
    Texts texts = new Texts(preferences.getLocale());
    if (query().weights() == BoardQuery.Weighing.NONE) {
      return List.of();
    }
    List<String> sentences = new ArrayList<>();
    asked.board().pool().map(BoardPool::shares).stream()
        .flatMap(List::stream)
        .map(
            share ->
                texts.say(
                    "board.pool.share",
                    share.name().equals(PoolTargets.REST)
                        ? texts.say("board.pool.rest")
                        : share.name(),
                    share.target(),
                    share.after()))
        .forEach(sentences::add);
    if (asked.board().pool().map(BoardPool::trimmed).orElse(false)) {
      sentences.add(texts.say("board.pool.trimmed"));
    }
    sentences.add(texts.say("board.weights.effect", asked.board().designEffect()));
    return sentences;
  }

  /** The numbers that the method tells besides ratings, a sentence each. */
  public List<String> getTerms() {
    Texts texts = new Texts(preferences.getLocale());
    return asked.board().board().terms().stream().map(term -> sentence(texts, term)).toList();
  }

  private static String sentence(Texts texts, ShownTerm term) {
    double scale = PLAIN.contains(term.name()) ? 1 : Fit.Rated.POINTS;
    String interval =
        term.interval()
            .map(i -> texts.say("board.term.interval", scale * i.low(), scale * i.high()))
            .orElseGet(() -> texts.say("board.term.no-interval"));
    return texts.say("board.term." + term.name(), scale * term.value(), interval);
  }
}
