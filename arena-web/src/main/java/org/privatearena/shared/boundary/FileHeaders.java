package org.privatearena.shared.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives the pages that are made without Faces a policy too. */
@WebFilter(
    urlPatterns = {"/signed-out.html", "/signed-in", "/refused"},
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class FileHeaders implements Filter {

  @Inject private ContentPolicy policy;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean scripted = ((HttpServletRequest) request).getServletPath().equals("/signed-in");
    ((HttpServletResponse) response)
        .setHeader(
            "Content-Security-Policy",
            scripted ? policy.file() + "; script-src 'self'" : policy.file());
    chain.doFilter(request, response);
  }
}
