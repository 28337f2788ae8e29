package org.privatearena.audit.verify.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.privatearena.audit.note.control.Checkpoint;
import org.privatearena.audit.note.control.StrictBase64;
import org.privatearena.audit.tree.control.Proofs;

/** A proof of RFC 9162 that one state of a log is the beginning of another. */
final class GrowthProof {

  private static final int MOST_HASHES = 128;
  private static final int HASH_BYTES = 32;
  private static final Set<String> IN_A_BUNDLE = Set.of("from", "path");

  private final long from;
  private final long to;
  private final List<byte[]> path;

  private GrowthProof(long from, long to, List<byte[]> path) {
    this.from = from;
    this.to = to;
    this.path = path;
  }

  /**
   * The file of a bundle: {@code {"from":N,"path":["..."]}}, up to the bundle's own checkpoint.
   *
   * @throws Finding where it is no such proof
   */
  static GrowthProof ofBundle(String file, byte[] bytes, long to) {
    try {
      Map<String, Object> json = JsonText.object(bytes);
      if (!json.keySet().equals(IN_A_BUNDLE)) {
        throw new IllegalArgumentException("it has other members than from and path");
      }
      return read(json, to);
    } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
      throw Finding.altered(file, "it is no proof: " + e.getMessage());
    }
  }

  /**
   * What the address {@code /ledger/proofs/consistency} gave, with further members or without.
   *
   * @throws Finding where it is no such proof
   */
  static GrowthProof ofArena(byte[] bytes) {
    try {
      Map<String, Object> json = JsonText.object(bytes);
      return read(json, (Long) json.get("to"));
    } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
      throw Finding.unjudged("the file of --proof is no proof of consistency: " + e.getMessage());
    }
  }

  private static GrowthProof read(Map<String, Object> json, long to) {
    long from = (Long) json.get("from");
    List<byte[]> path = new ArrayList<>();
    for (Object hash : (List<?>) json.get("path")) {
      byte[] bytes = StrictBase64.decode((String) hash);
      if (bytes.length != HASH_BYTES) {
        throw new IllegalArgumentException("a hash that is none");
      }
      path.add(bytes);
    }
    if (from < 1 || from > to || path.size() > MOST_HASHES) {
      throw new IllegalArgumentException("it cannot lead from " + from + " to " + to);
    }
    return new GrowthProof(from, to, path);
  }

  /** Whether it is about these two. */
  boolean isBetween(Checkpoint earlier, Checkpoint later) {
    return from == earlier.size() && to == later.size();
  }

  /** Whether it leads from one to the other. */
  boolean leads(Checkpoint earlier, Checkpoint later) {
    return Proofs.consistent(from, to, earlier.root(), later.root(), path);
  }
}
