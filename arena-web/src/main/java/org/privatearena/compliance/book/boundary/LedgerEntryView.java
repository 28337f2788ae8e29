package org.privatearena.compliance.book.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.privatearena.audit.control.LedgerBook;
import org.privatearena.audit.control.Standing;
import org.privatearena.audit.note.control.StrictBase64;
import org.privatearena.compliance.boundary.CompliancePage;
import org.privatearena.compliance.story.control.Stories;
import org.privatearena.compliance.story.control.StoryRows;
import org.privatearena.shared.control.DatabaseAway;

/** One entry of the Ledger: its leaf, its proof, and how it stands. */
@Named("ledgerEntry")
@RequestScoped
public class LedgerEntryView {

  @Inject private CompliancePage page;
  @Inject private LedgerBook book;
  @Inject private Stories stories;
  @Inject private StoryRows rows;

  private LedgerBook.SealedEntry entry;
  private LedgerBook.SealedState head;
  private LedgerBook.TreeProof proof;
  private Standing standing;

  @PostConstruct
  void look() {
    String index = page.given("index");
    if (page.open() && index.matches("[0-9]{1,15}")) {
      entry = book.entry(Long.parseLong(index)).orElse(null);
    }
    if (entry != null) {
      head = book.head().orElseThrow();
      proof = proof();
      standing = stories.standing(entry.record());
    }
  }

  private LedgerBook.TreeProof proof() {
    try {
      return book.inclusion(entry.index(), head.size()).orElse(null);
    } catch (EJBException e) {
      if (DatabaseAway.causes(e)) {
        throw e;
      }
      // A tile is missing.
      return null;
    }
  }

  /** Whether there is a proof: not where a part of the tree is missing. */
  public boolean isProven() {
    return proof != null;
  }

  /** Sets the status of the answer before the page is written. */
  public void prepare() {
    page.prepare(entry == null);
  }

  /** Null where there is none in this place. */
  public LedgerBook.SealedEntry getEntry() {
    return entry;
  }

  public String getLeaf() {
    return new String(entry.leaf(), StandardCharsets.UTF_8);
  }

  public String getLeafHash() {
    return StrictBase64.encode(proof.from());
  }

  /** The newest signed state, to which the proof leads. */
  public LedgerBook.SealedState getHead() {
    return head;
  }

  public String getRoot() {
    return StrictBase64.encode(proof.root());
  }

  /** Hashes in Base64, the leaf's sibling first. */
  public List<String> getPath() {
    return proof.path().stream().map(StrictBase64::encode).toList();
  }

  public Standing getStanding() {
    return standing;
  }

  /** The Battle that it is about; null where it is about none. */
  public UUID getBattle() {
    return rows.battleOf(entry.record()).orElse(null);
  }
}
