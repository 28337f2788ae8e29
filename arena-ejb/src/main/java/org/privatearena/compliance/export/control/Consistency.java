package org.privatearena.compliance.export.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.privatearena.audit.control.LedgerBook;
import org.privatearena.audit.note.control.StrictBase64;
import org.privatearena.compliance.export.entity.Exports;

/**
 * A bundle's proof that the Ledger only grew since an auditor looked last: from each signed state
 * that is likely to have been kept, those of former bundles among them.
 */
@Stateless
public class Consistency {

  /** The name of the file in a bundle. */
  static final String FILE = "consistency.json";

  private static final int MOST_BUNDLES = 200;

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private LedgerBook book;

  /** The file, in UTF-8: the hashes of all proofs once, and each proof by their places. */
  public byte[] file(LedgerBook.SealedState state) {
    Map<String, Integer> hashes = new LinkedHashMap<>();
    List<String> proofs = new ArrayList<>();
    List<Long> bundles = new Exports(store).sizes(state.size(), MOST_BUNDLES);
    for (LedgerBook.TreeProof proof : book.growth(state, bundles)) {
      List<String> path = new ArrayList<>();
      for (byte[] hash : proof.path()) {
        String text = '"' + StrictBase64.encode(hash) + '"';
        path.add(Integer.toString(hashes.computeIfAbsent(text, any -> hashes.size())));
      }
      proofs.add("{\"from\":" + proof.first() + ",\"path\":[" + String.join(",", path) + "]}");
    }
    String json =
        "{\"hashes\":["
            + String.join(",", hashes.keySet())
            + "],\"proofs\":["
            + String.join(",", proofs)
            + "]}";
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
