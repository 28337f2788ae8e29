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

  /** The schema of manifests that is read here. */
  public static final String SCHEMA = "privatearena/export/v1";

  private static final String MANIFEST = "manifest.json";
  private static final String SIGNATURE = "manifest.sig";
  private static final String CHECKPOINT = "checkpoint.txt";
  private static final String RECORDS = "records.jsonl";
  private static final String PROOF = "proof.json";
  private static final String CONSISTENCY = "consistency.json";

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
    return of(path, keys, since, null);
  }

  /**
   * @param since another checkpoint of the same log; null for none
   * @param proof what the arena gave as proof of consistency between the two; null where the
   *     bundle's own is enough
   * @throws IOException where the file cannot be read at all
   */
  public static Verdict of(Path path, List<VerifierKey> keys, byte[] since, byte[] proof)
      throws IOException {
    try (BundleFile bundle = BundleFile.open(path)) {
      return new BundleCheck(bundle, new Signatures(keys)).check(since, proof);
    } catch (Finding finding) {
      return Verdict.of(finding);
    } catch (IllegalArgumentException e) {
      return Verdict.of(Finding.altered("the bundle", e.getMessage()));
    }
  }

  private Verdict check(byte[] since, byte[] proof) throws IOException {
    byte[] manifestBytes = bundle.small(MANIFEST);
    String signed = signatures.text(SIGNATURE, bundle.small(SIGNATURE));
    if (!signed.equals(SIGNED + sha256(manifestBytes) + "\n")) {
      throw Finding.altered(MANIFEST, "it is not the manifest that was signed");
    }
    Manifest manifest = Manifest.read(manifestBytes);
    files(manifest);
    try (BundleFile.Hashed file = bundle.hashed(manifest.files().get(CHECKPOINT))) {
      file.finish();
    }
    Signatures.Signed note = signatures.checkpoint(CHECKPOINT, bundle.small(CHECKPOINT));
    Checkpoint checkpoint = note.checkpoint();
    same(manifest, checkpoint);
    RecordsCheck records = new RecordsCheck(bundle, manifest, checkpoint);
    long rows = records.check(proof(manifest));
    List<GrowthProof> growth = growth(proof, checkpoint);
    String goesOn = since == null ? "" : goesOn(since, checkpoint, growth);
    return new Verdict(
        Verdict.Kind.VALID,
        "valid: %d rows of kind %s, all in the record of %s at %d entries, signed %s%s%s"
            .formatted(
                rows,
                manifest.kind(),
                checkpoint.origin(),
                checkpoint.size(),
                note.when(),
                unread(records.unread()),
                goesOn));
  }

  private static String unread(Set<String> files) {
    return files.isEmpty()
        ? ""
        : "; not compared with the records, only with what was signed: " + String.join(", ", files);
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

  /** What there is to hold another checkpoint against the bundle's. */
  private List<GrowthProof> growth(byte[] proof, Checkpoint now) throws IOException {
    List<GrowthProof> growth = new ArrayList<>();
    if (bundle.names().contains(CONSISTENCY)) {
      growth.addAll(GrowthProof.ofBundle(CONSISTENCY, bundle.small(CONSISTENCY), now.size()));
    }
    if (proof != null) {
      growth.add(GrowthProof.ofArena(proof));
    }
    return growth;
  }

  /** Whether the bundle's checkpoint may be said to be of the same log as another one. */
  private String goesOn(byte[] since, Checkpoint now, List<GrowthProof> growth) {
    Checkpoint kept = signatures.checkpoint("the earlier checkpoint", since).checkpoint();
    if (!kept.origin().equals(now.origin())) {
      throw Finding.unjudged(
          "the earlier checkpoint is of " + kept.origin() + ", the bundle of " + now.origin());
    }
    if (kept.size() == now.size()) {
      if (Arrays.equals(kept.root(), now.root())) {
        return "; it is the earlier checkpoint itself";
      }
      throw Finding.altered(
          CHECKPOINT, "the earlier checkpoint has the same size and another root");
    }
    boolean bundleIsLater = kept.size() < now.size();
    Checkpoint earlier = bundleIsLater ? kept : now;
    Checkpoint later = bundleIsLater ? now : kept;
    GrowthProof proof =
        growth.stream()
            .filter(some -> some.isBetween(earlier, later))
            .findFirst()
            .orElseThrow(() -> withoutProof(earlier, later));
    if (!proof.leads(earlier, later)) {
      throw Finding.altered(
          CHECKPOINT,
          "no proof leads from %d entries to %d: the record was rewritten in between, or the proof was altered"
              .formatted(earlier.size(), later.size()));
    }
    return bundleIsLater
        ? "; it goes on from the earlier checkpoint at " + earlier.size()
        : "; the checkpoint at " + later.size() + " goes on from it";
  }

  private static Finding withoutProof(Checkpoint earlier, Checkpoint later) {
    return Finding.unjudged(
        "the bundle is valid by itself, but holds no proof from the checkpoint at %d to the one at %d; save the answer of"
                .formatted(earlier.size(), later.size())
            + " /api/v1/ledger/proofs/consistency?from=%d&to=%d as a file and give it with --proof"
                .formatted(earlier.size(), later.size()));
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
