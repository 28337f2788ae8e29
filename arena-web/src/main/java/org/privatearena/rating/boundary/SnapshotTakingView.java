package org.privatearena.rating.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.access.boundary.SignedInView;
import org.privatearena.rating.control.Leaderboard;
import org.privatearena.rating.control.SnapshotTaker;
import org.privatearena.rating.control.StoredBoard;
import org.privatearena.shared.boundary.PreferencesView;
import org.privatearena.shared.boundary.Texts;

/** Stores the board that the address asks for, the usual one where it asks for none. */
@Named("snapshotTaking")
@RequestScoped
public class SnapshotTakingView {

  @Inject private SignedInView signedIn;
  @Inject private CurrentPerson person;
  @Inject private BoardRequest asked;
  @Inject private SnapshotTaker taker;
  @Inject private Leaderboard leaderboard;
  @Inject private PreferencesView preferences;

  private boolean fewSealed;

  /** A part of the question as the address has it. */
  public record Given(String name, String value) {}

  /** What the form sends along. */
  public List<Given> getGiven() {
    return BoardParameters.NAMES.stream()
        .map(name -> new Given(name, asked.given(name)))
        .filter(given -> !given.value().isEmpty())
        .toList();
  }

  /** Whether there is a board that can be stored: votes of this arena, and not of few people. */
  public boolean isPossible() {
    return !fewSealed
        && asked.board() != null
        && asked.board().query().set() == null
        && getVotes() > 0
        && leaderboard.storable(asked.board());
  }

  /** Whether there is nothing on it yet that could be stored. */
  public boolean isWithoutVotes() {
    return asked.board() != null && getVotes() == 0;
  }

  /** The question in words. */
  public String getQuestion() {
    return new QuestionWords(new Texts(preferences.getLocale()))
        .line(asked.board().query().address());
  }

  public long getVotes() {
    return asked.board().board().votes();
  }

  /**
   * Stores it and leads to it; stays where it may not be stored. Who may not see a board may not
   * store it either.
   */
  public void take() {
    if (signedIn.isOverseer() && isPossible()) {
      taker
          .take(asked.board().query(), person.get())
          .ifPresentOrElse(SnapshotTakingView::lead, () -> fewSealed = true);
    }
  }

  private static void lead(StoredBoard stored) {
    ExternalContext server = FacesContext.getCurrentInstance().getExternalContext();
    try {
      server.redirect(
          server.getRequestContextPath() + "/snapshots.xhtml?id=" + stored.id() + "&notice=stored");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
