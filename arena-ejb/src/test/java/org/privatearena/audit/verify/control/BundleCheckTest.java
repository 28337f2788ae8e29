package org.privatearena.audit.verify.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privatearena.audit.note.control.SigningKey;
import org.privatearena.audit.note.control.VerifierKey;
import org.privatearena.audit.verify.control.Verdict.Kind;

class BundleCheckTest {

  private static final int HONEST = 1_000;
  private static final int MUTATIONS = 10_000;

  private static final SigningKey KEY = SigningKey.generate("arena.example/one");
  private static final SigningKey OTHER = SigningKey.generate("arena.example/two");

  private static final Map<Long, Map<String, byte[]>> BUNDLES = new HashMap<>();

  @TempDir private Path folder;

  private Verdict check(Map<String, byte[]> files) throws IOException {
    Path zip = folder.resolve("bundle.zip");
    HonestBundle.zip(files, zip);
    return check(zip);
  }

  private static Verdict check(Path zip) throws IOException {
    return BundleCheck.of(zip, List.of(KEY.verifier()), null);
  }

  private static Map<String, byte[]> honest(long seed) {
    return new LinkedHashMap<>(
        BUNDLES.computeIfAbsent(seed, any -> HonestBundle.of(KEY, seed).files()));
  }

  @Test
  void ver1_an_honest_bundle_is_valid() throws IOException {
    for (int seed = 0; seed < HONEST; seed++) {
      Verdict verdict = check(honest(seed));
      assertEquals(Kind.VALID, verdict.kind(), "seed " + seed + ": " + verdict.words());
    }
  }

  @Test
  void ver2_every_mutation_is_found() throws IOException {
    Random random = new Random(11);
    for (int i = 0; i < MUTATIONS; i++) {
      Map<String, byte[]> files = honest(i % 500);
      Map<String, byte[]> before = new LinkedHashMap<>(files);
      String what = mutate(files, random);
      while (same(before, files)) {
        // Some changes leave an empty file as it is.
        what = mutate(files, random);
      }
      Verdict verdict = check(files);
      assertTrue(verdict.kind() != Kind.VALID, "mutation " + i + ": " + what);
    }
  }

  private static boolean same(Map<String, byte[]> one, Map<String, byte[]> other) {
    return one.keySet().equals(other.keySet())
        && one.keySet().stream().allMatch(name -> Arrays.equals(one.get(name), other.get(name)));
  }

  /** Changes something, and says what. */
  private static String mutate(Map<String, byte[]> files, Random random) {
    List<String> names = new ArrayList<>(files.keySet());
    String name = names.get(random.nextInt(names.size()));
    byte[] bytes = files.get(name);
    switch (random.nextInt(8)) {
      case 0 -> files.remove(name);
      case 1 -> files.put("more-" + random.nextInt(9), bytes);
      case 2 -> files.put(name, Arrays.copyOf(bytes, random.nextInt(Math.max(1, bytes.length))));
      case 3 ->
          files.put(name, HonestBundle.utf8(new String(bytes, StandardCharsets.UTF_8) + "\n"));
      case 4 -> rows(files, random);
      case 5 ->
          files.put(name, swapped(files, HonestBundle.of(OTHER, random.nextInt(99)).files(), name));
      case 6 -> files.put(name, swapped(files, honest(600 + random.nextInt(99)), name));
      default -> files.put(name, bent(bytes, random));
    }
    return "in " + name;
  }

  private static byte[] swapped(Map<String, byte[]> files, Map<String, byte[]> other, String name) {
    byte[] replacement = other.get(name);
    return Arrays.equals(replacement, files.get(name)) ? HonestBundle.utf8("another") : replacement;
  }

  private static byte[] bent(byte[] bytes, Random random) {
    if (bytes.length == 0) {
      return new byte[] {'x'};
    }
    byte[] bent = bytes.clone();
    bent[random.nextInt(bent.length)] ^= (byte) (1 << random.nextInt(8));
    return bent;
  }

  /** Drops, doubles or swaps rows of a file of rows, or adds one. */
  private static void rows(Map<String, byte[]> files, Random random) {
    String name = List.of("records.jsonl", "votes.csv", "votes.jsonl").get(random.nextInt(3));
    List<String> lines =
        new ArrayList<>(new String(files.get(name), StandardCharsets.UTF_8).lines().toList());
    String end = name.endsWith(".csv") ? "\r\n" : "\n";
    int at = lines.isEmpty() ? -1 : random.nextInt(lines.size());
    if (at < 0 || random.nextInt(4) == 0) {
      lines.add("{}");
    } else if (random.nextBoolean()) {
      lines.remove(at);
    } else {
      lines.add(lines.get(at));
    }
    files.put(name, HonestBundle.utf8(String.join(end, lines) + end));
  }

  @Test
  void ver2_whoever_signs_again_is_still_found_where_rows_do_not_lead_to_the_root()
      throws IOException {
    // The arena itself, with its key, alters a record and everything that is signed over it.
    for (int seed = 0; seed < 200; seed++) {
      HonestBundle bundle = HonestBundle.of(KEY, seed);
      Map<String, byte[]> files = new LinkedHashMap<>(bundle.files());
      String records = new String(files.get("records.jsonl"), StandardCharsets.UTF_8);
      if (!records.contains("\"model_a\"")) {
        continue;
      }
      String forged = records.replaceFirst("\"model_a\"", "\"model_b\"");
      Verdict verdict = check(resigned(files, "records.jsonl", HonestBundle.utf8(forged)));
      assertEquals(Kind.ALTERED, verdict.kind());
      assertTrue(verdict.words().startsWith("records.jsonl, row "), verdict.words());
      String csv = new String(files.get("votes.csv"), StandardCharsets.UTF_8);
      Verdict rendered =
          check(
              resigned(
                  files, "votes.csv", HonestBundle.utf8(csv.replaceFirst("model_a", "model_b"))));
      assertEquals(Kind.ALTERED, rendered.kind());
      assertTrue(rendered.words().contains("field winner: it says model_b"), rendered.words());
    }
  }

  /** The manifest made to fit another file, and signed with the arena's own key. */
  private static Map<String, byte[]> resigned(
      Map<String, byte[]> files, String name, byte[] bytes) {
    Map<String, byte[]> again = new LinkedHashMap<>(files);
    byte[] before = files.get(name);
    String manifest =
        new String(files.get("manifest.json"), StandardCharsets.UTF_8)
            .replace(
                hex(before) + "\",\"bytes\":" + before.length,
                hex(bytes) + "\",\"bytes\":" + bytes.length);
    again.put(name, bytes);
    again.put("manifest.json", HonestBundle.utf8(manifest));
    again.put(
        "manifest.sig",
        HonestBundle.utf8(
            KEY.cosign(KEY.sign(BundleCheck.toSign(HonestBundle.utf8(manifest))), Instant.EPOCH)
                .written()));
    return again;
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(HonestBundle.sha256(bytes));
  }

  @Test
  void ver2_base64_with_spare_bits_is_found() throws IOException {
    Map<String, byte[]> files = honest(3);
    String proof = new String(files.get("proof.json"), StandardCharsets.UTF_8);
    int at = proof.indexOf("=\"");
    assertTrue(at > 0, proof);
    char last = proof.charAt(at - 1);
    String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    char spare = alphabet.charAt(alphabet.indexOf(last) + 1);
    String bent = proof.substring(0, at - 1) + spare + proof.substring(at);
    assertEquals(
        1,
        Base64.getDecoder().decode(proof.substring(at - 43, at + 1))[31]
                == Base64.getDecoder().decode(bent.substring(at - 43, at + 1))[31]
            ? 1
            : 0,
        "the platform takes both for the same");
    Verdict verdict = check(resigned(files, "proof.json", HonestBundle.utf8(bent)));
    assertEquals(Kind.ALTERED, verdict.kind(), verdict.words());
  }

  @Test
  void ver3_a_zip_that_unpacks_to_more_than_it_says_is_not_unpacked() throws IOException {
    Map<String, byte[]> files = honest(4);
    files.put("votes.parquet", new byte[64 << 20]);
    Verdict verdict = check(files);
    assertEquals("votes.parquet: it is longer than it may be", verdict.words());
    files.put("manifest.sig", new byte[32 << 20]);
    assertEquals("manifest.sig: it is longer than it may be", check(files).words());
  }

  @Test
  void ver2_every_listed_file_is_held_against_the_manifest() throws IOException {
    for (String name : honest(8).keySet()) {
      Map<String, byte[]> files = honest(8);
      byte[] more = Arrays.copyOf(files.get(name), files.get(name).length + 1);
      files.put(name, more);
      assertEquals(Kind.ALTERED, check(files).kind(), name);
    }
  }

  @Test
  void ver2_a_signature_line_that_was_added_is_found() throws IOException {
    Map<String, byte[]> files = honest(9);
    String signature = new String(files.get("manifest.sig"), StandardCharsets.UTF_8);
    String last = signature.substring(signature.lastIndexOf('\u2014'));
    files.put("manifest.sig", HonestBundle.utf8(signature + last));
    assertEquals(Kind.ALTERED, check(files).kind());
  }

  @Test
  void ver4_a_key_that_is_missing_is_no_alteration() throws IOException {
    Path zip = folder.resolve("other.zip");
    HonestBundle.zip(HonestBundle.of(OTHER, 1).files(), zip);
    Verdict verdict = check(zip);
    assertEquals(Kind.UNJUDGED, verdict.kind());
    assertTrue(verdict.words().contains("not in the key file"), verdict.words());
    assertEquals(
        Kind.VALID, BundleCheck.of(zip, List.of(KEY.verifier(), OTHER.verifier()), null).kind());
  }

  @Test
  void what_is_no_bundle_is_a_finding() throws IOException {
    Path zip = folder.resolve("some.zip");
    HonestBundle.zip(honest(5), zip);
    byte[] whole = Files.readAllBytes(zip);
    for (int cut = 0; cut < whole.length; cut += 97) {
      Files.write(zip, Arrays.copyOf(whole, cut));
      assertEquals(Kind.ALTERED, check(zip).kind(), "cut at " + cut);
    }
    Files.writeString(zip, "no zip");
    assertEquals(Kind.ALTERED, check(zip).kind());
    HonestBundle.zip(Map.of("a.txt", new byte[1]), zip);
    assertEquals("manifest.json: it is missing", check(zip).words());
  }

  @Test
  void an_earlier_checkpoint_is_held_against_the_bundle() throws IOException {
    Map<String, byte[]> files = honest(6);
    Path zip = folder.resolve("since.zip");
    HonestBundle.zip(files, zip);
    List<VerifierKey> keys = List.of(KEY.verifier());
    assertEquals(Kind.VALID, BundleCheck.of(zip, keys, files.get("checkpoint.txt")).kind());
    byte[] older = honest(7).get("checkpoint.txt");
    Verdict verdict = BundleCheck.of(zip, keys, older);
    assertEquals(Kind.UNJUDGED, verdict.kind());
    assertTrue(verdict.words().contains("/api/v1/ledger/proofs/consistency"), verdict.words());
  }
}
