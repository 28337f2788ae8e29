package org.privatearena.access.limit.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.SortedMap;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.access.boundary.SignedInView;
import org.privatearena.access.limit.control.LimitBook;
import org.privatearena.access.limit.control.LimitChange;
import org.privatearena.access.limit.control.LimitDesk;
import org.privatearena.access.limit.control.LimitTable;
import org.privatearena.access.limit.control.Limits;
import org.privatearena.shared.boundary.EntityTag;

/** How much people may do, as a page for administrators. */
@Named("limits")
@RequestScoped
public class LimitsView {

  @Inject private HttpServletRequest request;
  @Inject private SignedInView signedIn;
  @Inject private CurrentPerson person;
  @Inject private LimitBook book;
  @Inject private LimitDesk desk;

  private LimitTable table;
  private String lines;
  private String fault;

  @PostConstruct
  void look() {
    if (signedIn.isAdministrator()) {
      table = book.newest();
    }
  }

  /** Sets the status of the answer before the page is written. */
  public void prepare() {
    if (table == null) {
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .setResponseStatus(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  /** Replaces the limits, or says why not. */
  public void replace() {
    if (table == null) {
      return;
    }
    Optional<SortedMap<String, Limits>> wanted = LimitLines.read(lines);
    if (wanted.isEmpty()) {
      fault = "bad-lines";
    } else if (desk.change(person.get(), version(), wanted.get()) instanceof LimitChange.Outdated) {
      fault = "outdated";
    } else {
      book.newest();
      again();
    }
  }

  /** Leads to the page after something was done, so that it is not done again. */
  private static void again() {
    ExternalContext server = FacesContext.getCurrentInstance().getExternalContext();
    try {
      server.redirect(server.getRequestContextPath() + "/limits.xhtml?notice=limited");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of the limits when the page was made. */
  private long version() {
    return EntityTag.read("\"" + request.getParameter("version") + "\"").orElse(-1);
  }

  /** The limits that count; null for who may not see them. */
  public LimitTable getTable() {
    return table;
  }

  /** What the form says that the person has seen; it stays where that is outdated. */
  public long getVersion() {
    return "outdated".equals(fault) ? version() : table.version();
  }

  /** Why nothing was changed, the last part of a key of the bundle; null where nothing is wrong. */
  public String getFault() {
    return fault;
  }

  /** A line for each group: see {@link LimitLines}. */
  public String getLines() {
    return lines != null || table == null ? lines : LimitLines.write(table.groups());
  }

  public void setLines(String lines) {
    this.lines = lines;
  }
}
