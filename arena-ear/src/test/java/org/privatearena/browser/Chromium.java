package org.privatearena.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.privatearena.stack.StackLayout;

/**
 * A running Chromium without a window. {@code ARENA_CHROMIUM} names the program; without it the
 * machine's own is used, and where there is none, or {@code ARENA_CHROMIUM} is {@code fetch}, the
 * one that {@link ChromiumPackage} gets.
 */
public final class Chromium implements AutoCloseable {

  private static final double LIMIT_MS = 60_000;
  private static final String FETCH = "fetch";
  private static final List<Path> INSTALLED =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"));

  /** It stays on this machine: nothing of its own goes to the network. */
  private static final List<String> QUIET =
      List.of(
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-default-apps",
          "--no-first-run");

  private static Chromium kept;

  private final Playwright playwright;
  private final Browser browser;
  private final boolean ours;
  private final List<BrowserContext> contexts = new ArrayList<>();

  /**
   * @param ours whether nobody else has this program
   */
  private Chromium(Playwright playwright, Browser browser, boolean ours) {
    this.playwright = playwright;
    this.browser = browser;
    this.ours = ours;
  }

  /**
   * One that runs already, where no flags are wanted: to start it takes longer than many a test,
   * and its visitors know nothing of each other. To be used by one thread at a time.
   *
   * @param flags further ones of Chromium's command line
   */
  public static synchronized Chromium start(String... flags) {
    if (flags.length > 0) {
      return launched(true, flags);
    }
    if (kept == null || !kept.browser.isConnected()) {
      kept = launched(false);
    }
    return new Chromium(kept.playwright, kept.browser, false);
  }

  private static Chromium launched(boolean ours, String... flags) {
    List<String> all = new ArrayList<>(QUIET);
    all.addAll(List.of(flags));
    Map<String, String> environment = System.getenv();
    String named = environment.getOrDefault("ARENA_CHROMIUM", "");
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions().setHeadless(true).setTimeout(LIMIT_MS);
    Path installed = installed(named);
    if (installed == null) {
      ChromiumPackage fetched =
          ChromiumPackage.in(StackLayout.checkout().resolve("arena-ear/target/chromium"));
      options.setExecutablePath(fetched.program()).setEnv(fetched.environment(environment));
      all.addAll(ChromiumPackage.FLAGS);
    } else {
      options.setExecutablePath(installed);
    }
    if (System.getProperty("user.name").equals("root")) {
      all.add("--no-sandbox");
    }
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Chromium(playwright, playwright.chromium().launch(options.setArgs(all)), ours);
  }

  /** Null where one must be fetched. */
  private static Path installed(String named) {
    if (named.equals(FETCH)) {
      return null;
    }
    Stream<Path> places = named.isBlank() ? INSTALLED.stream() : Stream.of(Path.of(named));
    return places.filter(Files::isExecutable).findFirst().orElse(null);
  }

  /** Somebody who has not been here before: no cookies, nothing stored. */
  public Visitor visitor(String url) {
    return visitor(url, new Browser.NewContextOptions().setViewportSize(1440, 900));
  }

  Visitor visitor(String url, Browser.NewContextOptions options) {
    BrowserContext context = browser.newContext(options);
    contexts.add(context);
    return new Visitor(url, context);
  }

  /** Whatever its visitors have left open is closed. */
  @Override
  public void close() {
    if (ours) {
      browser.close();
      playwright.close();
    } else {
      contexts.forEach(BrowserContext::close);
    }
  }
}
