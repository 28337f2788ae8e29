package org.privatearena.rating.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.access.control.PersonHandles;
import org.privatearena.battle.rater.control.RaterDesk;
import org.privatearena.rating.engine.control.RaterCheck;
import org.privatearena.shared.boundary.FreshNames;
import org.privatearena.shared.boundary.PreferencesView;
import org.privatearena.shared.boundary.Texts;

/** How each person's votes fit with those of all others. */
@Named("raters")
@RequestScoped
public class RatersView {

  private static final int LINES = 100;
  private static final int DOTS = 1000;
  private static final double MINUTE = 60;
  private static final double HOUR = 60 * MINUTE;
  private static final double HUGE = Math.log(1e6);
  private static final double TINY = Math.log(0.01);

  /** Dots that would lie on each other are spread over the height, in percent. */
  private static final int SPREAD = 37;

  private static final int HEIGHT = 61;
  private static final int TOP = 20;

  @Inject private DiagnosisRequest asked;
  @Inject private PreferencesView preferences;
  @Inject private RaterDesk desk;
  @Inject private CurrentPerson person;

  private List<RaterCheck> checks;
  private List<RaterLine> lines;
  private EvidenceScale scale;

  /** A person in the drawing, in percent. */
  public record Dot(double x, int y, boolean flagged) {}

  @PostConstruct
  void look() {
    checks = new ArrayList<>(asked.diagnosis().raters());
    // Their order would tell them again, where figures are equal.
    Collections.shuffle(checks);
    checks.sort(Comparator.comparingDouble(check -> -evidence(check)));
    FreshNames names = new FreshNames();
    PersonHandles handles = desk.handles(person.get());
    lines =
        checks.stream()
            .limit(LINES)
            .map(
                c ->
                    RaterLine.of(
                        who(c, names.next(), handles),
                        c,
                        asked.times().median(c.rater()),
                        favourite(c)))
            .toList();
    scale = EvidenceScale.upTo(checks.isEmpty() ? 0 : evidence(checks.get(0)));
  }

  private RaterLine.Who who(RaterCheck check, String name, PersonHandles handles) {
    UUID member = asked.found().people().get(check.rater());
    return new RaterLine.Who(
        name,
        member == null ? null : handles.of(member),
        asked.found().flagged().test(check.rater()));
  }

  private static double evidence(RaterCheck check) {
    return check.most();
  }

  /** The name of the model that somebody votes for whatever the answers are; null without. */
  private String favourite(RaterCheck check) {
    return check.favourite().isPresent()
        ? asked.diagnosis().rated().get(check.favourite().getAsInt()).name()
        : null;
  }

  /** Those whose votes fit worst first. */
  public List<RaterLine> getLines() {
    return lines;
  }

  /** People who found no line. */
  public int getMore() {
    return checks.size() - lines.size();
  }

  public int getAll() {
    return checks.size();
  }

  public long getFlagged() {
    return checks.stream().filter(RaterCheck::flagged).count();
  }

  /** Votes of those who are flagged. */
  public int getFlaggedVotes() {
    return checks.stream().filter(RaterCheck::flagged).mapToInt(RaterCheck::votes).sum();
  }

  /** Of all votes for a side, those for the left, in percent; null without such votes. */
  public Double getLeft() {
    long decided = checks.stream().mapToLong(RaterCheck::decided).sum();
    long left = checks.stream().mapToLong(RaterCheck::left).sum();
    return decided == 0 ? null : Double.valueOf(100.0 * left / decided);
  }

  /** Votes for a side. */
  public long getDecided() {
    return checks.stream().mapToLong(RaterCheck::decided).sum();
  }

  /** Those of whom there is something to draw. */
  public List<Dot> getDots() {
    List<RaterCheck> told =
        checks.stream().filter(c -> c.highestEvidence().isPresent()).limit(DOTS).toList();
    return IntStream.range(0, told.size())
        .mapToObj(
            i ->
                new Dot(
                    scale.x(evidence(told.get(i))),
                    TOP + i * SPREAD % HEIGHT,
                    told.get(i).flagged()))
        .toList();
  }

  public List<EvidenceScale.Tick> getTicks() {
    return scale.ticks();
  }

  /** Where a flag begins in the drawing, in percent. */
  public double getThreshold() {
    return scale.threshold();
  }

  /** Whether it is known of anybody how long they took to vote. */
  public boolean isTimed() {
    return lines.stream().anyMatch(line -> line.seconds() != null);
  }

  /** How long somebody took to vote, in words. */
  public String time(RaterLine line) {
    Texts texts = new Texts(preferences.getLocale());
    if (line.seconds() == null) {
      return texts.say("board.unknown");
    }
    double seconds = line.seconds();
    return seconds < MINUTE
        ? texts.say("diagnosis.rater.seconds", seconds)
        : seconds < HOUR
            ? texts.say("diagnosis.rater.minutes", seconds / MINUTE)
            : texts.say("diagnosis.rater.hours", seconds / HOUR);
  }

  /** The evidence of a line in words. */
  public String evidence(RaterLine line) {
    Texts texts = new Texts(preferences.getLocale());
    if (line.evidence() == null) {
      return texts.say("diagnosis.evidence.none");
    }
    return line.evidence() > HUGE
        ? texts.say("diagnosis.evidence.huge", Math.exp(HUGE))
        : line.evidence() < TINY
            ? texts.say("diagnosis.evidence.tiny", Math.exp(TINY))
            : texts.say("diagnosis.evidence", Math.exp(line.evidence()));
  }
}
