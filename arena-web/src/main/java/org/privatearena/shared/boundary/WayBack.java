package org.privatearena.shared.boundary;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The page of this server from which a form was sent. */
final class WayBack {

  private static final String NOTICE = "notice=";

  private final String path;
  private final String query;

  private WayBack(String path, String query) {
    this.path = path;
    this.query = query;
  }

  /** The start page where the browser does not say which it was. */
  static WayBack of(HttpServletRequest request) {
    String start = request.getContextPath() + "/";
    String referer = request.getHeader("Referer");
    if (referer == null) {
      return new WayBack(start, "");
    }
    try {
      URI page = URI.create(referer);
      String path = page.getRawPath();
      boolean own = path != null && path.startsWith(start) && !path.startsWith("//");
      String query = page.getRawQuery() == null ? "" : page.getRawQuery();
      return own ? new WayBack(path, query) : new WayBack(start, "");
    } catch (IllegalArgumentException e) {
      return new WayBack(start, "");
    }
  }

  /**
   * @param notice what the page shall say, the last part of a key {@code notice.*} of the bundle
   */
  String saying(String notice) {
    String others =
        Arrays.stream(query.split("&", -1))
            .filter(part -> !part.isEmpty() && !part.startsWith(NOTICE))
            .map(part -> part + "&")
            .collect(Collectors.joining());
    return path + "?" + others + NOTICE + notice;
  }
}
