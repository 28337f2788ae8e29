package org.privatearena.compliance.book.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.util.List;
import org.privatearena.audit.control.LedgerBook;
import org.privatearena.audit.control.LedgerKeys;
import org.privatearena.audit.control.LedgerPages;
import org.privatearena.audit.control.LedgerState;
import org.privatearena.audit.note.control.VerifierKey;
import org.privatearena.compliance.boundary.CompliancePage;

/** The Ledger as a book: how its sealing stands, who signs it, and its entries by the page. */
@Named("ledgerBook")
@RequestScoped
public class LedgerBookView {

  private static final int PAGE = 50;
  private static final List<String> KINDS =
      List.of(
          "vote-cast",
          "vote-noted",
          "terms-accepted",
          "category-corrected",
          "sampling-planned",
          "rater-flagged",
          "rater-unflagged",
          "content-read",
          "vote-set-imported",
          "snapshot-stored",
          "export-requested",
          "export-released",
          "export-refused",
          "export-cancelled",
          "export-expired",
          "hold-placed",
          "hold-lifted",
          "erasure-done",
          "erasure-refused",
          "retention-run",
          "battle-void",
          "model-submitted",
          "model-staged",
          "model-revised",
          "endpoint-changed",
          "access-changed",
          "settings-changed",
          "key-rotated",
          "adopted");

  @Inject private CompliancePage page;
  @Inject private LedgerBook book;
  @Inject private LedgerPages pages;
  @Inject private LedgerState state;
  @Inject private LedgerKeys keys;

  private LedgerBook.SealedState head;
  private LedgerState.Outside outside;
  private long waiting;
  private boolean misread;
  private List<LedgerPages.Line> lines = List.of();

  @PostConstruct
  void look() {
    if (page.open()) {
      head = book.head().orElse(null);
      outside = state.outside().orElse(null);
      waiting = pages.waiting();
      lines = pages.page(page.given("kind"), before(), PAGE + 1);
    }
  }

  /** The entry that is jumped to is the first one shown. */
  private long before() {
    String text = page.given("from");
    misread = !text.isEmpty() && !text.matches("[0-9]{1,15}");
    return text.isEmpty() || misread ? Long.MAX_VALUE : Long.parseLong(text) + 1;
  }

  /** Sets the status of the answer before the page is written. */
  public void prepare() {
    page.prepare(false);
  }

  /** The newest signed state; null where nothing was sealed yet. */
  public LedgerBook.SealedState getHead() {
    return head;
  }

  /** The newest one outside the database; null where there is none. */
  public LedgerState.Outside getOutside() {
    return outside;
  }

  /** Entries of the newest state that the one outside does not have. */
  public long getUncovered() {
    return head == null ? 0 : Math.max(0, head.size() - (outside == null ? 0 : outside.size()));
  }

  public LedgerState getState() {
    return state;
  }

  /** In seconds. */
  public double getLag() {
    return state.lag().toMillis() / 1000.0;
  }

  public long getWaiting() {
    return waiting;
  }

  /** Who may have signed, the newest first. */
  public List<VerifierKey> getKeys() {
    return keys.verifiers();
  }

  public List<String> getKinds() {
    return KINDS;
  }

  public String given(String name) {
    return page.given(name);
  }

  /** The same, fit for an address. */
  public String address(String name) {
    return URLEncoder.encode(page.given(name), UTF_8);
  }

  /** Whether the place to jump to is no number. */
  public boolean isMisread() {
    return misread;
  }

  /** Newest first. */
  public List<LedgerPages.Line> getLines() {
    return lines.subList(0, Math.min(PAGE, lines.size()));
  }

  /** Where the next page begins; -1 on the last one. */
  public long getOlder() {
    return lines.size() > PAGE ? lines.get(PAGE).index() : -1;
  }
}
