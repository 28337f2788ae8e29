package org.privatearena.access.banner.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.privatearena.access.banner.control.Announcement;
import org.privatearena.access.banner.control.KeptBanner;
import org.privatearena.shared.control.Time;

/**
 * What is announced on top of the page. Who has put it away has a cookie of the browser's session
 * that says which one, and does not see it again.
 */
@Named("banner")
@RequestScoped
public class BannerView {

  static final String PUT_AWAY = "arena-banner";

  @Inject private HttpServletRequest request;
  @Inject private KeptBanner kept;

  private Announcement shown;

  @PostConstruct
  void look() {
    shown = kept.at(Time.now()).filter(banner -> !putAway(banner)).orElse(null);
  }

  private boolean putAway(Announcement banner) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Stream::of)
        .filter(cookie -> cookie.getName().equals(PUT_AWAY))
        .map(Cookie::getValue)
        .anyMatch(String.valueOf(banner.version())::equals);
  }

  /** Null where there is nothing to show. */
  public Announcement getShown() {
    return shown;
  }
}
