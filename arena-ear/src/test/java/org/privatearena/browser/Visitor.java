package org.privatearena.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A person with a browser of their own. Whatever goes wrong in it is kept: words in the console,
 * breaches of the content security policy, scripts that fail, dialogs, requests to other machines,
 * answers that are errors.
 */
public final class Visitor implements AutoCloseable {

  private static final double LIMIT_MS = 30_000;

  /** A breach is reported to the document; the console is where it can be heard from outside. */
  private static final String REPORT_BREACHES =
      "document.addEventListener('securitypolicyviolation',"
          + " e => console.error('CSP breach: ' + e.violatedDirective + ' ' + e.blockedURI));";

  private static final Set<String> QUIET = Set.of("log", "info", "debug");

  private final String url;
  private final BrowserContext context;
  private final Page page;
  private final List<String> wrong = new ArrayList<>();

  Visitor(String url, BrowserContext context) {
    this.url = url;
    this.context = context;
    context.setDefaultTimeout(LIMIT_MS);
    context.setDefaultNavigationTimeout(LIMIT_MS);
    context.addInitScript(REPORT_BREACHES);
    context.onConsoleMessage(
        said -> {
          if (!QUIET.contains(said.type())) {
            wrong.add("console " + said.type() + ": " + said.text() + " " + said.location());
          }
        });
    context.onWebError(error -> wrong.add("script: " + error.error()));
    context.onDialog(
        dialog -> {
          wrong.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    context.onRequest(this::look);
    context.onRequestFailed(this::failed);
    context.onResponse(this::look);
    page = context.newPage();
  }

  private void look(Request request) {
    URI target = URI.create(request.url().split("[?#]", 2)[0]);
    boolean inside = !target.getScheme().startsWith("http") || target.getHost().equals("localhost");
    if (!inside) {
      wrong.add("request leaves this machine: " + request.url());
    }
  }

  private void failed(Request request) {
    // A stream that is open while its page is left ends so.
    if (!"net::ERR_ABORTED".equals(request.failure())) {
      wrong.add("failed: " + request.url() + " " + request.failure());
    }
  }

  private void look(Response response) {
    if (response.status() >= 400) {
      wrong.add("status " + response.status() + ": " + response.url());
    }
  }

  public Page page() {
    return page;
  }

  public BrowserContext context() {
    return context;
  }

  /** Opens the start page, is led to Keycloak, and comes back signed on. */
  public void signIn(String account) {
    page.navigate(url + "/");
    page.locator("#username").fill(account);
    page.locator("#password").fill(account);
    page.locator("#kc-login").click();
    page.waitForURL(address -> address.startsWith(url + "/"));
    page.locator("#sign-out").waitFor();
  }

  /**
   * @param path begins with /
   */
  public void open(String path) {
    page.navigate(url + path);
  }

  /** Fails where anything went wrong up to now. */
  public void expectNothingWrong() {
    assertEquals(List.of(), wrong);
  }

  /**
   * Fails where anything went wrong up to now that is not of this kind.
   *
   * @param expected matches what may go wrong, which must have gone wrong too
   */
  public void expectNothingWrongBut(String expected) {
    assertEquals(List.of(), wrong.stream().filter(what -> !what.matches(expected)).toList());
    assertFalse(wrong.isEmpty());
  }

  @Override
  public void close() {
    context.close();
  }
}
