package org.privatearena.audit.verify.control;

import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.privatearena.audit.note.control.Checkpoint;
import org.privatearena.audit.note.control.SigningKey;
import org.privatearena.audit.note.control.StrictBase64;
import org.privatearena.audit.tree.control.RightEdge;
import org.privatearena.audit.tree.control.Tree;
import org.privatearena.audit.tree.control.TreeHash;

/** A bundle made in a test from the specification's text, of random records. */
final class HonestBundle {

  private static final List<String> COLUMNS =
      List.of("ledger_index", "id", "winner", "turns", "groups", "campaign", "judge", "comment");

  private final Random random;
  private final SigningKey key;
  private final SigningKey manifestKey;
  private final List<byte[]> leaves = new ArrayList<>();
  private final List<String> rows = new ArrayList<>();
  private final List<Map<String, String>> values = new ArrayList<>();
  private final List<Long> indices = new ArrayList<>();
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private HonestBundle(SigningKey key, SigningKey manifestKey, long seed) {
    this.key = key;
    this.manifestKey = manifestKey;
    this.random = new Random(seed);
  }

  /** Up to a dozen rows of a tree of up to forty entries, in every form. */
  static HonestBundle of(SigningKey key, long seed) {
    HonestBundle bundle = new HonestBundle(key, key, seed);
    bundle.fill(1 + bundle.random.nextInt(40), 3);
    bundle.write();
    bundle.manifest();
    return bundle;
  }

  /**
   * Any number of rows of a tree of up to three hundred entries, in some of the forms, with a proof
   * from an earlier state or without.
   *
   * @param manifestKey signs what the other has not signed: they differ where keys were changed
   *     after the checkpoint
   */
  static HonestBundle ofAnyShape(SigningKey key, SigningKey manifestKey, long seed) {
    HonestBundle bundle = new HonestBundle(key, manifestKey, seed);
    int largest = List.of(1, 2, 9, 40, 300).get(bundle.random.nextInt(5));
    bundle.fill(
        1 + bundle.random.nextInt(largest), List.of(1, 2, 20, 1_000).get(bundle.random.nextInt(4)));
    bundle.write();
    for (String name : List.of("votes.csv", "votes.jsonl", "votes.parquet", "readme.txt")) {
      if (bundle.random.nextInt(3) == 0) {
        bundle.files.remove(name);
      }
    }
    if (bundle.random.nextBoolean()) {
      bundle.consistent(1 + bundle.random.nextInt(bundle.leaves.size()));
    }
    bundle.manifest();
    return bundle;
  }

  /** The first of a log, and the whole of it later, with proofs from some states to it. */
  static HonestBundle grown(SigningKey key, long seed, int... from) {
    HonestBundle bundle = new HonestBundle(key, key, seed);
    bundle.fill(from[from.length - 1] + 1 + bundle.random.nextInt(40), 3);
    bundle.write();
    bundle.consistent(from);
    bundle.manifest();
    return bundle;
  }

  /**
   * @param one of so many is shown, by chance
   */
  private void fill(int size, int one) {
    for (int i = 0; i < size; i++) {
      record(i, random.nextInt(one) == 0);
    }
  }

  /** The signed checkpoint of the first entries. */
  byte[] checkpoint(int size) {
    return utf8(signed(key, state(size).text()));
  }

  /** What the arena answers for a proof from there to here. */
  byte[] proof(int from) {
    return utf8(
        "{\"from\":%d,\"to\":%d,\"from_root\":\"\",\"to_root\":\"\",\"path\":[%s]}"
            .formatted(from, leaves.size(), path(from)));
  }

  /** Proofs from some earlier states, the hashes of all of them once. */
  private void consistent(int... sizes) {
    List<String> hashes = new ArrayList<>();
    List<String> proofs = new ArrayList<>();
    for (int from : sizes) {
      List<String> places = new ArrayList<>();
      for (String hash : path(from).split(",", -1)) {
        if (!hash.isEmpty() && !hashes.contains(hash)) {
          hashes.add(hash);
        }
        places.add(hash.isEmpty() ? "" : Integer.toString(hashes.indexOf(hash)));
      }
      proofs.add("{\"from\":%d,\"path\":[%s]}".formatted(from, String.join(",", places)));
    }
    files.put(
        "consistency.json",
        utf8(
            "{\"hashes\":[%s],\"proofs\":[%s]}"
                .formatted(String.join(",", hashes), String.join(",", proofs))));
  }

  private String path(int from) {
    return new Tree(this::node)
        .consistency(from, leaves.size()).stream()
            .map(hash -> '"' + StrictBase64.encode(hash) + '"')
            .collect(Collectors.joining(","));
  }

  private Checkpoint state(int size) {
    RightEdge edge = new RightEdge();
    leaves.stream().limit(size).forEach(leaf -> edge.append(TreeHash.leaf(leaf), tile -> {}));
    return new Checkpoint(key.verifier().name(), size, edge.root());
  }

  /** The files by name; a test may change the bytes. */
  Map<String, byte[]> files() {
    return files;
  }

  long seed() {
    return random.nextLong();
  }

  private void record(long index, boolean shown) {
    byte[] salt = new byte[32];
    random.nextBytes(salt);
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id", quoted("vote-" + random.nextInt()));
    fields.put("winner", quoted(List.of("model_a", "model_b", "tie").get(random.nextInt(3))));
    fields.put("turns", Integer.toString(random.nextInt(9)));
    fields.put("groups", random.nextBoolean() ? "[\"/a\",\"/b\"]" : "[]");
    fields.put("campaign", random.nextBoolean() ? "null" : quoted("c"));
    fields.put(
        "comment",
        quoted(List.of("=1+1", "a,\"b\"\nc", "\u00fc\u2028", "").get(random.nextInt(4))));
    fields.put("rater", quoted("secret"));
    ByteArrayOutputStream digests = new ByteArrayOutputStream();
    StringBuilder row = new StringBuilder();
    fields.forEach(
        (name, value) -> {
          byte[] fieldSalt = hmac(salt, name);
          byte[] digest =
              sha256(
                  utf8("privatearena/field/v1\0"),
                  fieldSalt,
                  utf8("[" + quoted(name) + "," + value + "]"));
          digests.writeBytes(digest);
          row.append(row.length() == 0 ? "" : ",");
          if (name.equals("rater")) {
            row.append('"').append(StrictBase64.encode(digest)).append('"');
          } else {
            row.append("[")
                .append(quoted(name))
                .append(",\"")
                .append(StrictBase64.encode(fieldSalt))
                .append("\",")
                .append(value)
                .append("]");
          }
        });
    String commitment =
        HexFormat.of().formatHex(sha256(utf8("privatearena/record/v1\0"), digests.toByteArray()));
    String leaf =
        "{\"at\":\"2026-01-02T03:04:05.678Z\",\"commitment\":\""
            + commitment
            + "\",\"kind\":\"vote-cast\",\"v\":1}";
    leaves.add(utf8(leaf));
    if (shown) {
      fields.put("ledger_index", Long.toString(index));
      fields.put("judge", quoted("j" + random.nextInt(5)));
      indices.add(index);
      values.add(fields);
      rows.add("{\"index\":" + index + ",\"leaf\":" + leaf + ",\"fields\":[" + row + "]}\n");
    }
  }

  private void write() {
    StringBuilder csv = new StringBuilder(Rendering.csv(COLUMNS));
    StringBuilder jsonl = new StringBuilder();
    for (Map<String, String> row : values) {
      csv.append(Rendering.csv(COLUMNS.stream().map(c -> Rendering.cell(row.get(c))).toList()));
      jsonl.append(Rendering.jsonl(COLUMNS, COLUMNS.stream().map(row::get).toList()));
    }
    List<String> hashes = new ArrayList<>();
    new Tree(this::node)
        .multiproof(
            indices.stream().mapToLong(Long::longValue).toArray(),
            leaves.size(),
            hash -> hashes.add('"' + StrictBase64.encode(hash) + '"'));
    files.put("checkpoint.txt", checkpoint(leaves.size()));
    files.put("records.jsonl", utf8(String.join("", rows)));
    files.put("proof.json", utf8("{\"hashes\":[" + String.join(",", hashes) + "]}"));
    files.put("votes.csv", utf8(csv.toString()));
    files.put("votes.jsonl", utf8(jsonl.toString()));
    files.put("left-out.json", utf8("{\"ties\":3}"));
    files.put("readme.txt", utf8("what this is"));
    files.put("votes.parquet", utf8("PAR1 stands for a form that is not read here"));
  }

  private void manifest() {
    Checkpoint checkpoint = state(leaves.size());
    StringBuilder listed = new StringBuilder();
    files.forEach(
        (name, bytes) ->
            listed
                .append(listed.length() == 0 ? "" : ",")
                .append("{\"name\":\"")
                .append(name)
                .append("\",\"sha256\":\"")
                .append(HexFormat.of().formatHex(sha256(bytes)))
                .append("\",\"bytes\":")
                .append(bytes.length)
                .append(
                    name.startsWith("votes") || name.startsWith("records")
                        ? ",\"rows\":" + rows.size()
                        : "")
                .append('}'));
    String manifest =
        "{\"schema\":\"privatearena/export/v1\",\"kind\":\"votes\",\"rows\":"
            + rows.size()
            + ",\"columns\":["
            + COLUMNS.stream()
                .map(name -> "{\"name\":\"" + name + "\"}")
                .collect(Collectors.joining(","))
            + "],\"uncommitted\":[\"judge\"],\"checkpoint\":{\"origin\":"
            + quoted(checkpoint.origin())
            + ",\"size\":"
            + checkpoint.size()
            + ",\"root\":\""
            + StrictBase64.encode(checkpoint.root())
            + "\"},\"files\":["
            + listed
            + "]}";
    files.put("manifest.json", utf8(manifest));
    files.put("manifest.sig", utf8(signed(manifestKey, BundleCheck.toSign(utf8(manifest)))));
  }

  private static String signed(SigningKey key, String text) {
    return key.cosign(key.sign(text), Instant.parse("2026-01-02T03:04:06Z")).written();
  }

  private byte[] node(int level, long index) {
    return level == 0
        ? TreeHash.leaf(leaves.get(Math.toIntExact(index)))
        : TreeHash.node(node(level - 1, 2 * index), node(level - 1, (2 * index) + 1));
  }

  /** A bundle without rows of the first entries of this one's log. */
  Map<String, byte[]> before(SigningKey key, int size) {
    HonestBundle older = new HonestBundle(key, key, 0);
    older.leaves.addAll(leaves.subList(0, size));
    older.write();
    older.manifest();
    return older.files;
  }

  /** The manifest made to fit another file, and signed with the arena's own key. */
  static Map<String, byte[]> resigned(
      SigningKey key, Map<String, byte[]> files, String name, byte[] bytes) {
    Map<String, byte[]> again = new LinkedHashMap<>(files);
    byte[] before = files.get(name);
    String manifest =
        new String(files.get("manifest.json"), StandardCharsets.UTF_8)
            .replace(
                hex(before) + "\",\"bytes\":" + before.length,
                hex(bytes) + "\",\"bytes\":" + bytes.length);
    again.put(name, bytes);
    return signedAs(key, again, utf8(manifest));
  }

  /** The same files under another manifest, which is signed. */
  static Map<String, byte[]> signedAs(SigningKey key, Map<String, byte[]> files, byte[] manifest) {
    Map<String, byte[]> again = new LinkedHashMap<>(files);
    again.put("manifest.json", manifest);
    again.put("manifest.sig", utf8(signed(key, BundleCheck.toSign(manifest))));
    return again;
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(sha256(bytes));
  }

  /** The zip of some files. */
  static void zip(Map<String, byte[]> files, Path path) {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String quoted(String text) {
    String json = Json.createValue(text).toString();
    // The library escapes what canonical JSON leaves alone.
    return json.replace("\\u2028", "\u2028");
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] sha256(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(utf8(text));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
