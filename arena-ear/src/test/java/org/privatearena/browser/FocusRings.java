package org.privatearena.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Looks for places that take the focus and do not show it: without a ring around them, or with one
 * that whatever they lie in cuts off. A ring that comes into sight by scrolling is not cut.
 */
final class FocusRings {

  /** All that Tab leads to is given the focus once; then it is where it was before. */
  private static final String LOOK =
      """
      () => {
        const THINNEST = 2;
        const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]';
        const before = document.activeElement;
        const scrolls = (value) => value === 'auto' || value === 'scroll';

        function ring(at) {
          const style = getComputedStyle(at);
          const width = style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth);
          if (width < THINNEST) {
            return null;
          }
          const out = parseFloat(style.outlineOffset) + width;
          const box = at.getBoundingClientRect();
          return { width, left: box.left - out, top: box.top - out, right: box.right + out, bottom: box.bottom + out };
        }

        /* What an element shows of what is in it: its frame, and where it scrolls all to which it does. */
        function room(around, style) {
          const box = around.getBoundingClientRect();
          const frame = { left: box.left + around.clientLeft, top: box.top + around.clientTop };
          frame.right = frame.left + around.clientWidth;
          frame.bottom = frame.top + around.clientHeight;
          const all = { ...frame };
          if (scrolls(style.overflowX)) {
            all.left = frame.left - around.scrollLeft;
            all.right = all.left + around.scrollWidth;
          }
          if (scrolls(style.overflowY)) {
            all.top = frame.top - around.scrollTop;
            all.bottom = all.top + around.scrollHeight;
          }
          return { frame, all };
        }

        /* On which sides most of the ring is gone, and by what. */
        function cuts(at, whole) {
          let seen = { ...whole };
          let position = getComputedStyle(at).position;
          const sides = (all) => ['left', 'top'].filter((side) => seen[side] < all[side] - whole.width / 2)
              .concat(['right', 'bottom'].filter((side) => seen[side] > all[side] + whole.width / 2));
          for (let up = at.parentElement; up !== null && up !== document.body && position !== 'fixed'; up = up.parentElement) {
            const style = getComputedStyle(up);
            if (position === 'absolute' && style.position === 'static') {
              continue;
            }
            position = style.position;
            if (style.overflowX === 'visible' && style.overflowY === 'visible') {
              continue;
            }
            const { frame, all } = room(up, style);
            const cut = sides(all);
            if (cut.length > 0) {
              return cut.join(' and ') + ' cut off by ' + name(up);
            }
            seen = { left: Math.max(seen.left, frame.left), top: Math.max(seen.top, frame.top),
              right: Math.min(seen.right, frame.right), bottom: Math.min(seen.bottom, frame.bottom) };
          }
          return '';
        }

        function name(of) {
          return of.tagName.toLowerCase() + (of.id === '' ? '' : '#' + of.id) + [...of.classList].map((c) => '.' + c).join('');
        }

        function fault(at) {
          // Some are marked by what is around them.
          const rings = [at, at.parentElement, at.parentElement.parentElement]
              .map((marked) => [marked, ring(marked)]).filter(([, whole]) => whole !== null);
          if (rings.length === 0) {
            return 'has no ring';
          }
          const faults = rings.map(([marked, whole]) => cuts(marked, whole));
          return faults.includes('') ? '' : faults[0];
        }

        // What is folded can be unfolded, and has stops too.
        const folded = [...document.querySelectorAll('details:not([open])')];
        folded.forEach((details) => { details.open = true; });
        const faults = [];
        document.querySelectorAll(STOPS).forEach((at) => {
          if (at.tabIndex < 0 || at.disabled || !at.checkVisibility({ visibilityProperty: true })) {
            return;
          }
          at.focus({ preventScroll: true });
          const found = document.activeElement === at ? fault(at) : '';
          if (found !== '') {
            faults.push(name(at) + ' "' + at.textContent.trim().slice(0, 20) + '": ' + found);
          }
        });
        document.activeElement.blur();
        folded.forEach((details) => { details.open = false; });
        before.focus({ preventScroll: true });
        return faults;
      }
      """;

  private FocusRings() {}

  /** What is wrong with the page as it stands, one sentence for each place. */
  @SuppressWarnings("unchecked")
  static List<String> faults(Page page) {
    // From then on the browser shows the focus wherever it goes.
    page.keyboard().press("Shift");
    return (List<String>) page.evaluate(LOOK);
  }
}
