package org.privatearena.battle.category.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.privatearena.access.boundary.SignedInView;
import org.privatearena.battle.category.control.LabelledBattles;
import org.privatearena.battle.category.entity.BattleLabels;
import org.privatearena.shared.boundary.PreferencesView;

/** The stream of prompts by category over time, and the latest battles with their labels. */
@Named
@RequestScoped
public class CategoriesView {

  private static final int LATEST = 25;
  private static final List<Integer> PERIODS = List.of(7, 30, 90, 365);

  @Inject private SignedInView signedIn;
  @Inject private LabelledBattles battles;
  @Inject private PreferencesView preferences;
  @Inject private HttpServletRequest request;

  private Period period = Period.usual();
  private boolean misread;
  private StreamPicture picture;
  private List<BattleLabels> latest = List.of();

  @PostConstruct
  void look() {
    if (signedIn.isOverseer()) {
      Optional<Period> asked =
          Period.read(request.getParameter("from"), request.getParameter("to"));
      misread = asked.isEmpty();
      period = asked.orElse(period);
      picture = StreamPicture.of(battles.stream(period.from(), period.to()));
      latest = battles.latest(period.from(), period.to(), LATEST);
    }
  }

  /** Sets the status of the answer before the page is written. */
  public void prepare() {
    if (!signedIn.isOverseer()) {
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .setResponseStatus(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  /** A period to choose, back from today. */
  public record Choice(int days, String from, String to, boolean current) {}

  public List<Choice> getChoices() {
    LocalDate today = Period.usual().to();
    return PERIODS.stream()
        .map(days -> new Period(today.minusDays(days - 1L), today))
        .map(p -> new Choice((int) p.days(), p.from() + "", p.to() + "", p.equals(period)))
        .toList();
  }

  /** Whether the days that were asked for are none, so that the usual ones are shown. */
  public boolean isMisread() {
    return misread;
  }

  public Period getPeriod() {
    return period;
  }

  public StreamPicture getPicture() {
    return picture;
  }

  /** Prompts of the period. */
  public long getPrompts() {
    return picture.steps().stream().mapToLong(StreamPicture.Step::prompts).sum();
  }

  public List<BattleLabels> getLatest() {
    return latest;
  }

  /** A day, or the days of a week, in the reader's language. */
  public String span(StreamPicture.Step step) {
    return Stream.of(step.first(), step.last())
        .distinct()
        .map(this::day)
        .reduce((a, b) -> a + " – " + b)
        .orElse("");
  }

  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(preferences.getLocale())
        .format(day);
  }
}
