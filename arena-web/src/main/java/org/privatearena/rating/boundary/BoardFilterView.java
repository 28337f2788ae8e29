package org.privatearena.rating.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.rating.control.Leaderboard;
import org.privatearena.shared.boundary.PreferencesView;
import org.privatearena.shared.boundary.Texts;

/** The leaderboard's filters as the address has them. */
@Named("boardFilter")
@RequestScoped
public class BoardFilterView {

  @Inject private BoardRequest asked;
  @Inject private CurrentPerson person;
  @Inject private Leaderboard leaderboard;
  @Inject private PreferencesView preferences;

  private BoardChoices choices;

  @PostConstruct
  void look() {
    choices = new BoardChoices(asked, new Texts(preferences.getLocale()));
  }

  /** What most people choose by. */
  public List<BoardChoice> getFirst() {
    return Stream.of(Stream.of(choices.method()), category(), campaign())
        .flatMap(Function.identity())
        .toList();
  }

  /** The same where only the votes are chosen; empty where they cannot be. */
  public List<BoardChoice> getFirstOfVotes() {
    return Stream.concat(category(), campaign()).toList();
  }

  /** Of a set only where its votes have some. */
  private Stream<BoardChoice> category() {
    if (!ofSet()) {
      return Stream.of(choices.category());
    }
    List<String> names =
        asked.board() == null
            ? List.of()
            : leaderboard.categories(asked.board().query().set(), person.get());
    return names.isEmpty() ? Stream.of() : Stream.of(choices.category(names));
  }

  /** Where there are none to choose from, nobody is asked. */
  private Stream<BoardChoice> campaign() {
    if (ofSet()) {
      return Stream.of();
    }
    List<String> ids = leaderboard.campaigns(person.get()).stream().map(UUID::toString).toList();
    return ids.isEmpty() && given("campaign").isEmpty()
        ? Stream.of()
        : Stream.of(choices.campaign(ids));
  }

  private boolean ofSet() {
    return !given("set").isEmpty();
  }

  public List<BoardChoice> getOthers() {
    return choices.others();
  }

  /** The same where only the votes are chosen. */
  public List<BoardChoice> getOthersOfVotes() {
    return ofSet() ? List.of() : choices.ofVotes();
  }

  /** Full paths. */
  public List<String> getGroups() {
    return leaderboard.groups(person.get());
  }

  /** A value as it was given, understood or not. */
  public String given(String name) {
    return asked.given(name);
  }

  /** Whether this is the value that cannot be understood. */
  public boolean wrong(String name) {
    return asked.wrong() != null && asked.wrong().parameter().equals(name);
  }

  /** The part of the address that asks for this board, with its question mark; may be empty. */
  public String getAddress() {
    return address(BoardParameters.NAMES);
  }

  /** The same with what chooses votes only. */
  public String getAddressOfVotes() {
    return address(BoardParameters.OF_VOTES);
  }

  private String address(List<String> names) {
    String values =
        names.stream()
            .filter(name -> !asked.given(name).isEmpty())
            .map(name -> name + "=" + URLEncoder.encode(asked.given(name), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return values.isEmpty() ? "" : "?" + values;
  }
}
