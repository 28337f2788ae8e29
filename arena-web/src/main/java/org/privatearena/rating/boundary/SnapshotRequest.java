package org.privatearena.rating.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.access.boundary.SignedInView;
import org.privatearena.rating.control.SnapshotStore;
import org.privatearena.rating.control.StoredBoard;

/** The stored boards that the address of a page names: the same for all parts of the page. */
@RequestScoped
public class SnapshotRequest {

  @Inject private HttpServletRequest request;
  @Inject private CurrentPerson person;
  @Inject private SignedInView signedIn;
  @Inject private SnapshotStore store;

  private StoredBoard board;
  private StoredBoard other;

  @PostConstruct
  void ask() {
    if (signedIn.isOverseer()) {
      board = named("id");
      other = named("since");
    }
  }

  private StoredBoard named(String name) {
    return id(name).flatMap(id -> store.read(id, person.get())).orElse(null);
  }

  private Optional<UUID> id(String name) {
    try {
      return Optional.ofNullable(request.getParameter(name)).map(UUID::fromString);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether no single one is asked for. */
  public boolean isAll() {
    return request.getParameter("id") == null;
  }

  /** Whether one is asked for that is not there for this person. */
  public boolean isMissing() {
    boolean compared = request.getParameter("since") != null;
    return !isAll() && (board == null || (compared && other == null));
  }

  /** The one that is asked for; null where none is, or there is none. */
  public StoredBoard board() {
    return board;
  }

  /** With which it is to be compared; null where with none. */
  public StoredBoard other() {
    return other;
  }

  /** After which one the page of all begins; null for the newest. */
  UUID after() {
    return id("after").orElse(null);
  }
}
