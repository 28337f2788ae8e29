package org.privatearena.shared.boundary;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * Refuses bodies that are far larger than anything the arena asks for, before anybody reads them.
 * Files come to REST only, as multipart forms, and whoever takes them bounds them himself.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class BodySize implements Filter {

  /** Most bytes of a body that is no file. */
  static final long MOST = 64L << 20;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    String type = asked.getContentType() == null ? "" : asked.getContentType();
    boolean form =
        type.toLowerCase(Locale.ROOT).matches("(?s)(application/x-www-form|multipart/).*");
    boolean rest = asked.getRequestURI().startsWith(asked.getContextPath() + "/api/");
    boolean file = rest && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    HttpServletResponse answer = (HttpServletResponse) response;
    if (!file && asked.getContentLengthLong() > MOST) {
      answer.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else if (form && !file && asked.getHeader("Transfer-Encoding") != null) {
      // A form is read as a whole, and nobody knows how much this would be.
      answer.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
    } else {
      chain.doFilter(request, response);
    }
  }
}
