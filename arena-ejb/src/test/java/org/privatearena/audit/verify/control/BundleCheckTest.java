package org.privatearena.audit.verify.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privatearena.audit.note.control.SigningKey;
import org.privatearena.audit.note.control.VerifierKey;
import org.privatearena.audit.verify.control.Verdict.Kind;

class BundleCheckTest {

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

  private static Map<String, byte[]> resigned(
      Map<String, byte[]> files, String name, byte[] bytes) {
    return HonestBundle.resigned(KEY, files, name, bytes);
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
  void ver2_whatever_byte_of_a_checkpoint_is_altered_it_is_said_to_be_altered() throws IOException {
    int length = honest(8).get("checkpoint.txt").length;
    for (int at = 0; at < length; at++) {
      Map<String, byte[]> files = honest(8);
      byte[] bytes = files.get("checkpoint.txt").clone();
      bytes[at] ^= 1;
      files.put("checkpoint.txt", bytes);
      assertEquals("checkpoint.txt: it is not the file that was signed", check(files).words());
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

  private Verdict since(Map<String, byte[]> files, byte[] since, byte[] proof) throws IOException {
    Path zip = folder.resolve("since.zip");
    HonestBundle.zip(files, zip);
    return BundleCheck.of(zip, List.of(KEY.verifier()), since, proof);
  }

  @Test
  void ver6_a_bundle_that_holds_a_proof_is_judged_against_the_earlier_checkpoint()
      throws IOException {
    for (int from = 1; from < 40; from++) {
      HonestBundle bundle = HonestBundle.grown(KEY, 50 + from, from);
      Verdict verdict = since(bundle.files(), bundle.checkpoint(from), null);
      assertEquals(Kind.VALID, verdict.kind(), verdict.words());
      assertTrue(
          verdict.words().endsWith("goes on from the earlier checkpoint at " + from),
          verdict.words());
      Verdict other = since(bundle.files(), bundle.checkpoint(from + 1), null);
      assertTrue(other.kind() != Kind.ALTERED, other.words());
    }
  }

  @Test
  void ver6_a_past_that_was_rewritten_is_found_with_the_earlier_checkpoint() throws IOException {
    HonestBundle bundle = HonestBundle.grown(KEY, 1, 7);
    byte[] rewritten = HonestBundle.grown(KEY, 2, 7).checkpoint(7);
    Verdict verdict = since(bundle.files(), rewritten, null);
    assertEquals(Kind.ALTERED, verdict.kind());
    assertTrue(verdict.words().contains("rewritten"), verdict.words());
  }

  @Test
  void ver6_a_proof_of_the_arenas_is_taken_too_in_either_direction() throws IOException {
    HonestBundle bundle = HonestBundle.grown(KEY, 3, 20);
    byte[] earlier = bundle.checkpoint(11);
    assertEquals(Kind.UNJUDGED, since(bundle.files(), earlier, null).kind());
    Verdict verdict = since(bundle.files(), earlier, bundle.proof(11));
    assertEquals(Kind.VALID, verdict.kind(), verdict.words());
    Verdict another = since(bundle.files(), earlier, bundle.proof(12));
    assertEquals(Kind.UNJUDGED, another.kind(), another.words());
    Verdict none = since(bundle.files(), earlier, HonestBundle.utf8("{}"));
    assertEquals(Kind.UNJUDGED, none.kind(), none.words());
    String bent = new String(bundle.proof(11), StandardCharsets.UTF_8);
    int at = bent.indexOf("\"path\":[\"") + 10;
    bent = bent.substring(0, at) + (bent.charAt(at) == 'A' ? 'B' : 'A') + bent.substring(at + 1);
    assertEquals(
        Kind.ALTERED, since(bundle.files(), earlier, HonestBundle.utf8(bent)).kind(), bent);
  }

  @Test
  void ver6_a_bundle_that_is_older_than_the_kept_checkpoint_is_judged_with_a_proof()
      throws IOException {
    HonestBundle later = HonestBundle.grown(KEY, 4, 20);
    Map<String, byte[]> older = later.before(KEY, 20);
    byte[] kept = later.files().get("checkpoint.txt");
    Verdict verdict = since(older, kept, later.proof(20));
    assertEquals(Kind.VALID, verdict.kind(), verdict.words());
    assertTrue(verdict.words().endsWith("goes on from it"), verdict.words());
  }

  @Test
  void ver6_what_is_no_proof_in_a_bundle_is_a_finding() throws IOException {
    HonestBundle bundle = HonestBundle.grown(KEY, 5, 9);
    for (String text :
        List.of(
            "{}",
            "[]",
            "{\"from\":9,\"path\":[]}",
            "{\"hashes\":[]}",
            "{\"hashes\":[\"AAAA\"],\"proofs\":[]}",
            "{\"hashes\":[1],\"proofs\":[]}",
            proofs("{\"from\":0,\"path\":[]}"),
            proofs("{\"from\":999,\"path\":[]}"),
            proofs("{\"from\":\"9\",\"path\":[]}"),
            proofs("{\"from\":9,\"path\":[1]}"),
            proofs("{\"from\":9,\"path\":[-1]}"),
            proofs("{\"from\":9,\"path\":[4294967296]}"),
            proofs("{\"from\":9,\"path\":[\"0\"]}"),
            proofs("{\"from\":9,\"path\":[],\"to\":9}"),
            proofs("{\"from\":9,\"path\":[]},{\"from\":9,\"path\":[]}"),
            proofs("{\"from\":9,\"path\":[]},{\"from\":8,\"path\":[]}"))) {
      Verdict verdict =
          check(resigned(bundle.files(), "consistency.json", HonestBundle.utf8(text)));
      assertEquals(Kind.ALTERED, verdict.kind(), text);
      assertTrue(verdict.words().startsWith("consistency.json: "), verdict.words());
    }
  }

  private static String proofs(String proofs) {
    String hash = "A".repeat(43) + "=";
    return "{\"hashes\":[\"" + hash + "\"],\"proofs\":[" + proofs + "]}";
  }

  @Test
  void ver6_one_bundle_proves_its_growth_from_every_state_that_it_names() throws IOException {
    int[] all = IntStream.rangeClosed(1, 77).toArray();
    HonestBundle bundle = HonestBundle.grown(KEY, 6, all);
    for (int from : all) {
      Verdict verdict = since(bundle.files(), bundle.checkpoint(from), null);
      assertEquals(Kind.VALID, verdict.kind(), verdict.words());
      byte[] rewritten = HonestBundle.grown(KEY, 7, from).checkpoint(from);
      assertEquals(Kind.ALTERED, since(bundle.files(), rewritten, null).kind(), "from " + from);
    }
  }

  @Test
  void ver4_bundles_from_before_after_and_across_a_change_of_keys_need_both_lines()
      throws IOException {
    SigningKey now = SigningKey.generate("arena.example/one");
    List<VerifierKey> both = List.of(now.verifier(), KEY.verifier());
    Map<SigningKey, SigningKey> signers = new LinkedHashMap<>();
    signers.put(KEY, now);
    signers.put(now, now);
    Path zip = folder.resolve("changed.zip");
    for (Map.Entry<SigningKey, SigningKey> pair : signers.entrySet()) {
      HonestBundle.zip(HonestBundle.ofAnyShape(pair.getKey(), pair.getValue(), 3).files(), zip);
      assertEquals(Kind.VALID, BundleCheck.of(zip, both, null).kind());
      Verdict verdict = BundleCheck.of(zip, List.of(KEY.verifier()), null);
      assertEquals(Kind.UNJUDGED, verdict.kind());
      assertTrue(verdict.words().contains("one line for each of its keys"), verdict.words());
    }
    HonestBundle.zip(HonestBundle.ofAnyShape(KEY, KEY, 3).files(), zip);
    assertEquals(Kind.VALID, BundleCheck.of(zip, both, null).kind());
    assertEquals(Kind.UNJUDGED, BundleCheck.of(zip, List.of(now.verifier()), null).kind());
    HonestBundle.zip(HonestBundle.ofAnyShape(KEY, now, 3).files(), zip);
    assertEquals(Kind.UNJUDGED, BundleCheck.of(zip, List.of(now.verifier()), null).kind());
  }
}
