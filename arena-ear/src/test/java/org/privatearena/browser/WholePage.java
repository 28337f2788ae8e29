package org.privatearena.browser;

import com.microsoft.playwright.Page;

/** Makes a screen as high as the page, so that what stays at its foot is at the page's. */
final class WholePage {

  private WholePage() {}

  /**
   * @param width of the screen, in pixels
   * @param least height of the screen, in pixels
   */
  static void fit(Page page, int width, int least) {
    page.setViewportSize(width, least);
    int height = (int) page.evaluate("() => document.documentElement.scrollHeight");
    page.setViewportSize(width, Math.max(least, height));
  }
}
