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
import java.util.Set;

/**
 * Lets pages and files be read and forms be sent, and nothing else: by themselves Faces and the
 * server's files answer every method with the page.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class PageMethods implements Filter {

  private static final Set<String> TAKEN = Set.of("GET", "HEAD", "POST");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    boolean rest = asked.getRequestURI().startsWith(asked.getContextPath() + "/api/");
    if (rest || TAKEN.contains(asked.getMethod())) {
      chain.doFilter(request, response);
      return;
    }
    HttpServletResponse refused = (HttpServletResponse) response;
    refused.setHeader("Allow", "GET, HEAD, POST");
    refused.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
  }
}
