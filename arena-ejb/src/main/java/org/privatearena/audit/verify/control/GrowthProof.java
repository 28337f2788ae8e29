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
  private static final Set<String> IN_A_BUNDLE = Set.of("hashes", "proofs");
  private static final Set<String> IN_A_PROOF = Set.of("from", "path");

  private final long from;
  private final long to;
  private final List<byte[]> path;

  private GrowthProof(long from, long to, List<byte[]> path) {
    this.from = from;
    this.to = to;
    this.path = path;
  }

  /**
   * The file of a bundle: {@code {"hashes":["..."],"proofs":[{"from":N,"path":[0,2]}]}}, each proof
   * up to the bundle's own checkpoint, and its path as places among the hashes.
   *
   * @throws Finding where it is no such file
   */
  static List<GrowthProof> ofBundle(String file, byte[] bytes, long to) {
    try {
      Map<?, ?> json = exactly(IN_A_BUNDLE, JsonText.object(bytes));
      List<byte[]> hashes = hashes((List<?>) json.get("hashes"));
      List<GrowthProof> proofs = new ArrayList<>();
      long before = 0;
      for (Object one : (List<?>) json.get("proofs")) {
        Map<?, ?> members = exactly(IN_A_PROOF, (Map<?, ?>) one);
        List<byte[]> path = new ArrayList<>();
        for (Object place : (List<?>) members.get("path")) {
          path.add(hashes.get(place((Long) place, hashes.size())));
        }
        GrowthProof proof = checked((Long) members.get("from"), to, path);
        if (proof.from <= before) {
          throw new IllegalArgumentException("its proofs are not in order");
        }
        before = proof.from;
        proofs.add(proof);
      }
      return proofs;
    } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
      throw Finding.altered(file, "it holds no proofs: " + e.getMessage());
    }
  }

  private static Map<?, ?> exactly(Set<String> names, Map<?, ?> members) {
    if (!members.keySet().equals(names)) {
      throw new IllegalArgumentException("it has other members than " + names);
    }
    return members;
  }

  private static int place(long place, int hashes) {
    if (place < 0 || place >= hashes) {
      throw new IllegalArgumentException("there is no hash " + place);
    }
    return (int) place;
  }

  /**
   * What the address {@code /ledger/proofs/consistency} gave, with further members or without.
   *
   * @throws Finding where it is no such proof
   */
  static GrowthProof ofArena(byte[] bytes) {
    try {
      Map<String, Object> json = JsonText.object(bytes);
      return checked(
          (Long) json.get("from"), (Long) json.get("to"), hashes((List<?>) json.get("path")));
    } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
      throw Finding.unjudged("the file of --proof is no proof of consistency: " + e.getMessage());
    }
  }

  private static List<byte[]> hashes(List<?> texts) {
    List<byte[]> hashes = new ArrayList<>();
    for (Object text : texts) {
      byte[] hash = StrictBase64.decode((String) text);
      if (hash.length != HASH_BYTES) {
        throw new IllegalArgumentException("a hash that is none");
      }
      hashes.add(hash);
    }
    return hashes;
  }

  private static GrowthProof checked(long from, long to, List<byte[]> path) {
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
