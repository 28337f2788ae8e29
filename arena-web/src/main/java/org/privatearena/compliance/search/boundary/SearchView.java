package org.privatearena.compliance.search.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.privatearena.battle.entity.BattleState;
import org.privatearena.battle.entity.Choice;
import org.privatearena.compliance.boundary.CompliancePage;
import org.privatearena.compliance.boundary.People;
import org.privatearena.compliance.search.control.BattleSearch;
import org.privatearena.compliance.search.entity.FoundBattles;
import org.privatearena.shared.boundary.PreferencesView;
import org.privatearena.shared.boundary.Texts;

/** Battles by what is known of them in clear; the address holds the filter. */
@Named("battleSearch")
@RequestScoped
public class SearchView {

  private static final int PAGE = 25;

  @Inject private CompliancePage page;
  @Inject private SearchRequest asked;
  @Inject private BattleSearch search;
  @Inject private PreferencesView preferences;

  private Optional<List<BattleSearch.Found>> found = Optional.of(List.of());
  private FoundBattles.Counted counted = new FoundBattles.Counted(0, 0);
  private List<FoundLine> lines = List.of();

  /** Something to choose. */
  public record Option(String value, String label, boolean chosen) {}

  /** A part of the filter as the form sends it. */
  public record Given(String name, String value) {}

  @PostConstruct
  void look() {
    if (page.open() && asked.wrong().isEmpty()) {
      counted = search.count(asked.filter());
      found = search.page(asked.filter(), asked.after(), PAGE + 1);
      People people = new People();
      lines =
          found.orElse(List.of()).stream()
              .limit(PAGE)
              .map(one -> FoundLine.of(one, people.name(one.battle().member())))
              .toList();
    }
  }

  /** Sets the status of the answer before the page is written. */
  public void prepare() {
    page.prepare(found.isEmpty());
  }

  public String given(String name) {
    return page.given(name);
  }

  /** Whether a part of the filter could not be read. */
  public boolean wrong(String name) {
    return asked.wrong().contains(name);
  }

  public boolean isMisread() {
    return !asked.wrong().isEmpty();
  }

  /** Newest first. */
  public List<FoundLine> getLines() {
    return lines;
  }

  public long getBattles() {
    return counted.battles();
  }

  public long getVotes() {
    return counted.votes();
  }

  /** The part of an address that asks for the same; empty for all. */
  public String getAddress() {
    return asked.address();
  }

  /** What the form for texts sends along. */
  public List<Given> getGiven() {
    return SearchRequest.NAMES.stream()
        .map(name -> new Given(name, page.given(name)))
        .filter(given -> !given.value().isEmpty())
        .toList();
  }

  /** The address of the next page; null on the last one. */
  public String getOlder() {
    List<BattleSearch.Found> all = found.orElse(List.of());
    return all.size() <= PAGE
        ? null
        : (asked.address().isEmpty() ? "" : asked.address() + "&")
            + "after="
            + all.get(PAGE - 1).battle().id();
  }

  public List<Option> getModels() {
    return search.models().stream()
        .map(
            model -> new Option(model.key(), model.name(), model.key().equals(page.given("model"))))
        .toList();
  }

  public List<Option> getOutcomes() {
    Texts texts = new Texts(preferences.getLocale());
    return Arrays.stream(Choice.values())
        .map(
            choice ->
                new Option(
                    choice.name(),
                    texts.say("search.outcome." + choice.name()),
                    choice == asked.filter().outcome()))
        .toList();
  }

  public List<Option> getStates() {
    Texts texts = new Texts(preferences.getLocale());
    return Arrays.stream(BattleState.values())
        .map(
            state ->
                new Option(
                    state.name(),
                    texts.say("search.state." + state.name()),
                    state == asked.filter().state()))
        .toList();
  }
}
