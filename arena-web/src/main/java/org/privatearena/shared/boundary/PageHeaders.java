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

/** Keeps pages out of caches: what one person saw is not for the next at the same machine. */
@WebFilter("*.xhtml")
public class PageHeaders implements Filter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean resource =
        ((HttpServletRequest) request).getRequestURI().contains("/jakarta.faces.resource/");
    if (!resource) {
      ((HttpServletResponse) response).setHeader("Cache-Control", "no-store");
    }
    chain.doFilter(request, response);
  }
}
