package org.privatearena.audit.verify.control;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.privatearena.audit.note.control.Checkpoint;
import org.privatearena.audit.note.control.StrictBase64;
import org.privatearena.audit.note.control.VerifierKey;

/** Checks an export bundle from its signature down to each row. */
public final class BundleCheck {

  /** What the signed note over the manifest begins with. */
  public static final String SIGNED = "privatearena.org/export/v1\n";

  private static final String MANIFEST = "manifest.json";
  private static final String SIGNATURE = "manifest.sig";
  private static final String CHECKPOINT = "checkpoint.txt";
  private static final String RECORDS = "records.jsonl";
  private static final String PROOF = "proof.json";

  private final BundleFile bundle;
  private final Signatures signatures;

  private BundleCheck(BundleFile bundle, Signatures signatures) {
    this.bundle = bundle;
    this.signatures = signatures;
  }

  /**
   * @param keys that are trusted
   * @param since an earlier checkpoint that the bundle's must go on from; null for none
   * @throws IOException where the file cannot be read at all
   */
  public static Verdict of(Path path, List<VerifierKey> keys, byte[] since) throws IOException {
    try (BundleFile bundle = BundleFile.open(path)) {
      return new BundleCheck(bundle, new Signatures(keys)).check(since);
    } catch (Finding finding) {
      return Verdict.of(finding);
    } catch (IllegalArgumentException e) {
      return Verdict.of(Finding.altered("the bundle", e.getMessage()));
    }
  }

  private Verdict check(byte[] since) throws IOException {
    byte[] manifestBytes = bundle.small(MANIFEST);
    String signed = signatures.text(SIGNATURE, bundle.small(SIGNATURE));
    if (!signed.equals(SIGNED + sha256(manifestBytes) + "\n")) {
      throw Finding.altered(MANIFEST, "it is not the manifest that was signed");
    }
    Manifest manifest = Manifest.read(manifestBytes);
    files(manifest);
    Signatures.Signed note = signatures.checkpoint(CHECKPOINT, bundle.small(CHECKPOINT));
    Checkpoint checkpoint = note.checkpoint();
    same(manifest, checkpoint);
    try (BundleFile.Hashed file = bundle.hashed(manifest.files().get(CHECKPOINT))) {
      file.finish();
    }
    long rows = new RecordsCheck(bundle, manifest, checkpoint).check(proof(manifest));
    String goesOn = since == null ? "" : goesOn(since, checkpoint);
    return new Verdict(
        Verdict.Kind.VALID,
        "valid: %d rows of kind %s, all in the record of %s at %d entries, signed %s%s"
            .formatted(
                rows,
                manifest.kind(),
                checkpoint.origin(),
                checkpoint.size(),
                note.when(),
                goesOn));
  }

  private void files(Manifest manifest) {
    Set<String> listed = new TreeSet<>(manifest.files().keySet());
    listed.addAll(List.of(MANIFEST, SIGNATURE));
    Set<String> found = new TreeSet<>(bundle.names());
    found.removeAll(listed);
    if (!found.isEmpty()) {
      throw Finding.altered(found.iterator().next(), "the manifest does not list it");
    }
    listed.removeAll(bundle.names());
    if (!listed.isEmpty()) {
      throw Finding.altered(listed.iterator().next(), "it is missing");
    }
    for (String name : List.of(CHECKPOINT, RECORDS, PROOF)) {
      if (!manifest.files().containsKey(name)) {
        throw Finding.altered(MANIFEST, "it does not list " + name);
      }
    }
  }

  private static void same(Manifest manifest, Checkpoint checkpoint) {
    Map<?, ?> listed = manifest.checkpoint();
    if (!checkpoint.origin().equals(listed.get("origin"))
        || !Long.valueOf(checkpoint.size()).equals(listed.get("size"))
        || !StrictBase64.encode(checkpoint.root()).equals(listed.get("root"))) {
      throw Finding.altered(CHECKPOINT, "it is not the checkpoint that the manifest names");
    }
  }

  /** {@code {"hashes":["...","..."]}}, without spaces. */
  private List<byte[]> proof(Manifest manifest) throws IOException {
    List<byte[]> hashes = new ArrayList<>();
    try (BundleFile.Hashed file = bundle.hashed(manifest.files().get(PROOF))) {
      JsonCursor cursor = new JsonCursor(file.readAllBytes());
      file.finish();
      cursor.expect("{\"hashes\":[");
      if (!cursor.accept(']')) {
        do {
          hashes.add(StrictBase64.decode(cursor.text()));
        } while (cursor.accept(','));
        cursor.expect("]");
      }
      cursor.expect("}");
      if (!cursor.atEnd()) {
        throw cursor.malformed("more than a proof");
      }
      return hashes;
    } catch (IllegalArgumentException e) {
      throw Finding.altered(PROOF, "it is no proof: " + e.getMessage());
    }
  }

  /** Whether the bundle's checkpoint may be said to go on from an earlier one. */
  private String goesOn(byte[] since, Checkpoint now) {
    Checkpoint before = signatures.checkpoint("the earlier checkpoint", since).checkpoint();
    if (!before.origin().equals(now.origin())) {
      throw Finding.unjudged(
          "the earlier checkpoint is of " + before.origin() + ", the bundle of " + now.origin());
    }
    if (before.size() == now.size() && Arrays.equals(before.root(), now.root())) {
      return "; it is the earlier checkpoint itself";
    }
    if (before.size() == now.size()) {
      throw Finding.altered(
          CHECKPOINT, "the earlier checkpoint has the same size and another root");
    }
    throw Finding.unjudged(
        "the bundle is valid by itself, but holds no proof from the checkpoint at %d to the one at"
                .formatted(before.size())
            + " %d; ask the arena for /api/v1/ledger/proofs/consistency?from=%d&to=%d"
                .formatted(now.size(), before.size(), now.size()));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** For tests and messages: the text that is signed over a manifest. */
  public static String toSign(byte[] manifest) {
    return SIGNED + sha256(manifest) + "\n";
  }

  /** UTF-8. */
  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
