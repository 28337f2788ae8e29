/**
 * The arena as a person sees it, in a real Chromium.
 *
 * <p>Enter at {@link org.privatearena.browser.BattleBrowserIT}; {@link
 * org.privatearena.browser.Chromium} gets the browser, {@link org.privatearena.browser.Visitor} is
 * a person with a browser of their own who notices everything that goes wrong in it.
 */
package org.privatearena.browser;
