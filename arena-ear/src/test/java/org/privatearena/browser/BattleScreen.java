package org.privatearena.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;

/** The page on which battles are held, in the words of somebody who uses it. */
public final class BattleScreen {

  public static final List<String> VOTES = List.of("#vote-a", "#vote-b", "#vote-tie", "#vote-bad");

  private static final double ANSWER_LIMIT_MS = 90_000;

  private final Page page;

  public BattleScreen(Page page) {
    this.page = page;
  }

  /** Begins in the mode that the page offers first. */
  public void begin(String prompt) {
    page.locator("#prompt").fill(prompt);
    page.locator("#start").click();
    page.locator("#battle").waitFor();
  }

  /**
   * @param mode how the answers appear: paced, live or complete
   */
  public void begin(String prompt, String mode) {
    page.locator("input[name=mode][value=" + mode + "]").check();
    begin(prompt);
  }

  public void awaitState(String state) {
    assertThat(page.locator("#battle"))
        .hasAttribute(
            "data-state",
            state,
            new LocatorAssertions.HasAttributeOptions().setTimeout(ANSWER_LIMIT_MS));
  }

  public String id() {
    return page.locator("#battle").getAttribute("data-battle");
  }

  public String state() {
    return page.locator("#battle").getAttribute("data-state");
  }

  /** What a side has said so far, as it is shown; without the page's own words and buttons. */
  public String text(String side) {
    Object shown =
        page.locator("#text-" + side)
            .evaluate(
                "e => { const c = e.cloneNode(true);"
                    + " c.querySelectorAll('.code-head, button').forEach(b => b.remove());"
                    + " return c.textContent.trim(); }");
    return shown.toString();
  }

  /** What stands in an answer, without the place for open text where nothing is open any more. */
  public String markup(String side) {
    Object markup =
        page.locator("#text-" + side)
            .evaluate(
                "e => { const c = e.cloneNode(true); c.querySelector('.open:empty')?.remove();"
                    + " return c.innerHTML.trim(); }");
    return markup.toString();
  }

  /** What is not rendered yet because its block is open; empty where nothing is. */
  public String open(String side) {
    return String.join("", page.locator("#text-" + side + " .open").allTextContents());
  }

  public String textOf(String selector) {
    return page.locator(selector).textContent();
  }

  /** Waits until both sides have said more than so many characters. */
  public void awaitMoreThan(int a, int b) {
    page.waitForFunction(
        "([a, b]) => document.getElementById('text-a').textContent.length > a"
            + " && document.getElementById('text-b').textContent.length > b",
        List.of(a, b));
  }

  /** Presses a key while nothing that takes text has the focus, once the page hears of keys. */
  public void press(String key) {
    page.waitForLoadState();
    page.locator("#main").focus();
    page.keyboard().press(key);
  }

  public Locator names(String side) {
    return page.locator("#names-" + side + " .name");
  }

  public void awaitNames() {
    names("a").waitFor();
    names("b").waitFor();
  }
}
