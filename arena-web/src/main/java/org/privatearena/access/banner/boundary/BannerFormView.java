package org.privatearena.access.banner.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.privatearena.access.banner.control.Announcement;
import org.privatearena.access.banner.control.BannerChange;
import org.privatearena.access.banner.control.BannerDesk;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.access.boundary.SignedInView;
import org.privatearena.shared.boundary.EntityTag;

/** Where administrators say what every page announces. */
@Named("bannerForm")
@RequestScoped
public class BannerFormView {

  @Inject private HttpServletRequest request;
  @Inject private SignedInView signedIn;
  @Inject private CurrentPerson person;
  @Inject private BannerDesk desk;

  @Inject
  @ConfigProperty(name = "arena.time-zone", defaultValue = "UTC")
  private String timeZone;

  private Announcement counts;
  private String text;
  private String from;
  private String until;
  private String fault;

  @PostConstruct
  void look() {
    if (signedIn.isAdministrator()) {
      counts = desk.newest();
    }
  }

  /** Announces, or says why not. */
  public void announce() {
    if (counts == null) {
      return;
    }
    String line = text == null ? "" : text.strip();
    BannerTime begin = BannerTime.read(from, zone());
    BannerTime end = BannerTime.read(until, zone());
    if (!Announcement.isText(line)) {
      fault = "bad-text";
    } else if (begin.wrong() || end.wrong() || !Announcement.isPeriod(begin.at(), end.at())) {
      fault = "bad-period";
    } else {
      change(line, begin.at(), end.at());
    }
  }

  private void change(String line, Instant begin, Instant end) {
    if (desk.change(person.get(), version(), line, begin, end) instanceof BannerChange.Outdated) {
      fault = "outdated";
    } else {
      desk.newest();
      again();
    }
  }

  /** Leads to the page after something was done, so that it is not done again. */
  private static void again() {
    ExternalContext server = FacesContext.getCurrentInstance().getExternalContext();
    try {
      server.redirect(server.getRequestContextPath() + "/limits.xhtml?notice=announced");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ZoneId zone() {
    return ZoneId.of(timeZone);
  }

  /** Of the banner when the page was made. */
  private long version() {
    return EntityTag.read("\"" + request.getParameter("banner") + "\"").orElse(-1);
  }

  /** What the form says that the person has seen; it stays where that is outdated. */
  public long getVersion() {
    return "outdated".equals(fault) ? version() : counts.version();
  }

  /** Why nothing was changed, the last part of a key of the bundle; null where nothing is wrong. */
  public String getFault() {
    return fault;
  }

  /** The zone of the times on the form. */
  public String getZone() {
    return timeZone;
  }

  public String getText() {
    return text != null || counts == null ? text : counts.text();
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getFrom() {
    return from != null || counts == null ? from : BannerTime.write(counts.from(), zone());
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getUntil() {
    return until != null || counts == null ? until : BannerTime.write(counts.until(), zone());
  }

  public void setUntil(String until) {
    this.until = until;
  }
}
