package org.privatearena.audit.verify.control;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.privatearena.audit.note.control.Checkpoint;
import org.privatearena.audit.note.control.StrictBase64;
import org.privatearena.audit.note.control.VerifierKey;
import org.privatearena.audit.tree.control.Proofs;

/** Checks a person's receipt of an own vote. */
public final class ReceiptCheck {

  private static final String FORMAT = "privatearena/receipt/v1";
  private static final String FILE = "the receipt";
  private static final Set<String> MEMBERS =
      Set.of("format", "record", "state", "leaf", "fields", "index", "path", "checkpoint");

  private ReceiptCheck() {}

  /** Whether a file may be a receipt: it begins as a JSON object does. */
  public static boolean looksLikeOne(byte[] beginning) {
    String text = new String(beginning, StandardCharsets.ISO_8859_1).stripLeading();
    return text.startsWith("{");
  }

  /** Judges a receipt. */
  public static Verdict of(byte[] receipt, List<VerifierKey> keys) {
    try {
      return check(receipt, new Signatures(keys));
    } catch (Finding finding) {
      return Verdict.of(finding);
    } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
      return Verdict.of(Finding.altered(FILE, "it is no receipt: " + e.getMessage()));
    }
  }

  private static Verdict check(byte[] bytes, Signatures signatures) {
    Map<String, Object> receipt = JsonText.object(bytes);
    if (!FORMAT.equals(receipt.get("format"))) {
      throw Finding.unjudged("it is of format " + receipt.get("format") + ", not " + FORMAT);
    }
    if (!"SEALED".equals(receipt.get("state"))) {
      throw Finding.unjudged(
          "the vote was not sealed yet when the receipt was made; get it again in a few seconds");
    }
    if (!receipt.keySet().equals(MEMBERS)) {
      throw Finding.altered(FILE, "it has other members than a receipt: " + receipt.keySet());
    }
    long index = (Long) receipt.get("index");
    RecordRow row = row(index, receipt);
    if (!JsonWriting.canonical(receipt.get("record")).equals(row.open().get("id"))) {
      throw Finding.altered(FILE, "the record that it names is not the one that it holds");
    }
    byte[] note = ((String) receipt.get("checkpoint")).getBytes(StandardCharsets.UTF_8);
    Signatures.Signed signed = signatures.checkpoint(FILE, note);
    Checkpoint checkpoint = signed.checkpoint();
    List<byte[]> path = new ArrayList<>();
    for (Object hash : (List<?>) receipt.get("path")) {
      path.add(StrictBase64.decode((String) hash));
    }
    Optional<byte[]> root = Proofs.inclusionRoot(index, checkpoint.size(), row.leafHash(), path);
    if (root.isEmpty() || !Arrays.equals(root.get(), checkpoint.root())) {
      throw Finding.altered(FILE, "its leaf does not lead to the signed root");
    }
    return new Verdict(
        Verdict.Kind.VALID,
        "valid: %s of %s is entry %d in the record of %s, signed %s"
            .formatted(
                row.leaf().get("kind"),
                row.leaf().get("at"),
                index,
                checkpoint.origin(),
                signed.when()));
  }

  /** The receipt's fields as the row that an export would have. */
  private static RecordRow row(long index, Map<String, Object> receipt) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    line.writeBytes(BundleCheck.utf8("{\"index\":" + index + ",\"leaf\":"));
    line.writeBytes(BundleCheck.utf8(JsonWriting.canonical(receipt.get("leaf"))));
    line.writeBytes(BundleCheck.utf8(",\"fields\":"));
    line.writeBytes(BundleCheck.utf8(JsonWriting.canonical(receipt.get("fields"))));
    line.write('}');
    try {
      return RecordRow.read(line.toByteArray(), line.size());
    } catch (IllegalArgumentException e) {
      throw Finding.altered(FILE, e.getMessage());
    }
  }
}
