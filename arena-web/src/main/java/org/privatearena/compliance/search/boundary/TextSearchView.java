package org.privatearena.compliance.search.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.compliance.boundary.CompliancePage;
import org.privatearena.compliance.boundary.People;
import org.privatearena.compliance.boundary.Stated;
import org.privatearena.compliance.search.control.Asked;
import org.privatearena.compliance.search.control.TextSearchCard;
import org.privatearena.compliance.search.control.TextSearchRecorder;
import org.privatearena.compliance.search.control.TextSearching;
import org.privatearena.shared.boundary.PreferencesView;
import org.privatearena.shared.boundary.Texts;

/** Searches in texts: asks for one, shows how far it is, cancels it, and shows what it found. */
@Named("textSearch")
@RequestScoped
public class TextSearchView {

  private static final int PAGE = 25;
  private static final int LONGEST_WORDS = 200;
  private static final int FEWEST_SIGNS = 2;

  @Inject private CompliancePage page;
  @Inject private CurrentPerson person;
  @Inject private SearchRequest asked;
  @Inject private TextSearching searching;
  @Inject private TextSearchRecorder recorder;
  @Inject private PreferencesView preferences;

  private TextSearchCard card;
  private List<TextSearchCard.Hit> hits = List.of();
  private String words;
  private String reason;
  private String refusal;

  /** A Battle that was found, as a line. */
  public record HitLine(int place, FoundLine line, List<String> places) {}

  @PostConstruct
  void look() {
    if (page.open()) {
      card = page.id("id").flatMap(id -> recorder.card(person.get(), id)).orElse(null);
    }
    if (card != null && card.found() != null) {
      hits = recorder.hits(person.get(), id(), after(), PAGE + 1);
    }
  }

  private UUID id() {
    return card.job().id();
  }

  private int after() {
    String text = page.given("after");
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
  }

  /** Sets the status of the answer before the page is written. */
  public void prepare() {
    page.prepare(isMissing());
  }

  /** Whether one is asked for that does not exist for this person. */
  public boolean isMissing() {
    return !page.given("id").isEmpty() && card == null;
  }

  /** Begins a search and leads to it, or stays and says why not. */
  public void begin() {
    if (!page.open() || !asked.wrong().isEmpty()) {
      return;
    }
    Optional<String> looked =
        Stated.read(words, LONGEST_WORDS).filter(text -> text.length() >= FEWEST_SIGNS);
    Optional<String> stated = Stated.read(reason, Stated.LONGEST);
    if (looked.isEmpty()) {
      refusal = say("texts.refused.words", FEWEST_SIGNS, LONGEST_WORDS);
    } else if (stated.isEmpty()) {
      refusal = say("texts.refused.reason", Stated.LONGEST);
    } else {
      take(
          searching.begin(
              person.get(), asked.filter(), asked.address(), looked.get(), stated.get()));
    }
  }

  private void take(Asked answer) {
    if (answer instanceof Asked.Waiting waiting) {
      page.lead("/text-search.xhtml?id=" + waiting.job());
    } else if (answer instanceof Asked.TooManyBattles many) {
      refusal = say("texts.refused.many", many.battles(), many.most());
    } else if (answer instanceof Asked.NoBattle) {
      refusal = say("texts.refused.none");
    } else {
      refusal = say("texts.refused.busy");
    }
  }

  /** Cancels the search and leads back to it. */
  public void cancel() {
    if (card != null) {
      searching.cancel(person.get(), id());
      page.lead("/text-search.xhtml?id=" + id());
    }
  }

  private String say(String key, Object... figures) {
    return new Texts(preferences.getLocale()).say(key, figures);
  }

  /** The one that is asked for; null for none. */
  public TextSearchCard getCard() {
    return card;
  }

  /** The person's newest, newest first. */
  public List<TextSearchCard> getNewest() {
    return recorder.newest(person.get(), PAGE);
  }

  /** What was found, newest Battle first. */
  public List<HitLine> getHits() {
    People people = new People();
    return hits.stream()
        .limit(PAGE)
        .map(
            hit ->
                new HitLine(
                    hit.place(),
                    FoundLine.of(hit.found(), people.name(hit.found().battle().member())),
                    hit.places()))
        .toList();
  }

  /** Place behind which the next page begins; 0 on the last one. */
  public int getOlder() {
    return hits.size() > PAGE ? hits.get(PAGE - 1).place() : 0;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /** Why nothing was begun; null where nothing is wrong. */
  public String getRefusal() {
    return refusal;
  }
}
