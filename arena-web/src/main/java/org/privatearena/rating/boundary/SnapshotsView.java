package org.privatearena.rating.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.access.boundary.SignedInView;
import org.privatearena.rating.control.SnapshotStore;
import org.privatearena.rating.control.StoredBoard;
import org.privatearena.rating.control.StoredPage;
import org.privatearena.shared.boundary.PreferencesView;
import org.privatearena.shared.boundary.Texts;

/** Stored boards as a page of them. */
@Named("snapshots")
@RequestScoped
public class SnapshotsView {

  private static final int PAGE = 25;

  @Inject private SignedInView signedIn;
  @Inject private CurrentPerson person;
  @Inject private SnapshotRequest asked;
  @Inject private SnapshotStore store;
  @Inject private PreferencesView preferences;

  private StoredPage page = new StoredPage(List.of(), null);

  @PostConstruct
  void look() {
    if (signedIn.isOverseer() && asked.isAll()) {
      page = store.page(asked.after(), PAGE, person.get()).orElse(page);
    }
  }

  /** Sets the status of the answer before the page is written. */
  public void prepare() {
    int status =
        !signedIn.isOverseer()
            ? HttpServletResponse.SC_FORBIDDEN
            : asked.isMissing() ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_OK;
    if (status != HttpServletResponse.SC_OK) {
      FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(status);
    }
  }

  /** Whether no single one is asked for. */
  public boolean isAll() {
    return asked.isAll();
  }

  /** Newest first. */
  public List<SnapshotLine> getLines() {
    QuestionWords words = new QuestionWords(new Texts(preferences.getLocale()));
    List<StoredBoard> boards = page.boards();
    return IntStream.range(0, boards.size())
        .mapToObj(i -> SnapshotLine.of(boards.get(i), words, before(boards, i)))
        .toList();
  }

  /** The next older one of the same question on this page. */
  private static UUID before(List<StoredBoard> boards, int place) {
    return boards.subList(place + 1, boards.size()).stream()
        .filter(older -> older.query().equals(boards.get(place).query()))
        .map(StoredBoard::id)
        .findFirst()
        .orElse(null);
  }

  /** After which one the next page begins; null on the last one. */
  public UUID getOlder() {
    return page.older();
  }
}
