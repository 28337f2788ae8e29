package org.privatearena.compliance.story.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.compliance.boundary.CompliancePage;
import org.privatearena.compliance.boundary.People;
import org.privatearena.compliance.boundary.Stated;
import org.privatearena.compliance.story.control.Stories;
import org.privatearena.compliance.story.control.Story;
import org.privatearena.compliance.story.control.StoryEvent;
import org.privatearena.compliance.story.control.StoryReading;
import org.privatearena.shared.boundary.PreferencesView;
import org.privatearena.shared.boundary.Texts;

/** The whole story of one Battle, and its texts once a reason is on record. */
@Named("battleStory")
@RequestScoped
public class StoryView {

  @Inject private CompliancePage page;
  @Inject private CurrentPerson person;
  @Inject private Stories stories;
  @Inject private StoryReading reading;
  @Inject private PreferencesView preferences;

  private final People people = new People();
  private Story story;
  private List<StoryReading.Shown> shown = List.of();
  private String reason;
  private String refusal;

  @PostConstruct
  void look() {
    if (page.open()) {
      story = page.id("battle").flatMap(stories::of).orElse(null);
    }
  }

  /** Sets the status of the answer before the page is written. */
  public void prepare() {
    page.prepare(story == null);
  }

  /** Shows the texts, once that is on record. */
  public void read() {
    if (story == null) {
      return;
    }
    Optional<String> stated = Stated.read(reason, Stated.LONGEST);
    if (stated.isEmpty()) {
      refusal = new Texts(preferences.getLocale()).say("story.refused.reason", Stated.LONGEST);
      return;
    }
    shown = reading.read(person.get(), story.battle(), stated.get());
    if (shown.isEmpty()) {
      refusal = new Texts(preferences.getLocale()).say("story.refused.nothing");
    }
    // The reading itself is a part of the story now.
    story = stories.of(story.battle()).orElse(null);
  }

  /** Null where no Battle is named, or there is none. */
  public Story getStory() {
    return story;
  }

  /** A name for this view only. */
  public String person(StoryEvent event) {
    return people.name(event.person());
  }

  /** The name of the evaluator, for this view only. */
  public String getEvaluator() {
    return people.name(story.member());
  }

  /** In ISO 8601 and UTC. */
  public String at(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** How many events have an entry of which something does not hold. */
  public long getFaults() {
    return story.events().stream()
        .filter(event -> event.standing() != null && !event.standing().verdict().good())
        .count();
  }

  /** What was read, where it was just put on record; else empty. */
  public List<StoryReading.Shown> getShown() {
    return shown;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /** Why no text is shown; null where nothing is wrong. */
  public String getRefusal() {
    return refusal;
  }
}
