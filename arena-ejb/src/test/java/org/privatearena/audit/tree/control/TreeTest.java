package org.privatearena.audit.tree.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeTest {

  private static final int SIZES = 300;

  /**
   * The leaves, roots and proofs that implementations of Certificate Transparency test themselves
   * with: merkletree/merkle_tree_test.cc of github.com/google/certificate-transparency (Apache
   * License 2.0, Google Inc.).
   */
  private static final String[] LEAVES = {
    "",
    "00",
    "10",
    "2021",
    "3031",
    "40414243",
    "5051525354555657",
    "606162636465666768696a6b6c6d6e6f"
  };

  private static final String[] ROOTS = {
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
  };

  /** Of a leaf, from 0, or of a smaller tree, in a tree of a size. */
  private record Path(int of, int in) {}

  private static final String AT_01 =
      "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
  private static final String AT_45 =
      "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";

  private static final Map<Path, List<String>> INCLUSIONS =
      Map.of(
          new Path(0, 1),
          List.of(),
          new Path(0, 8),
          List.of(
              "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
              AT_01,
              "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"),
          new Path(5, 8),
          List.of(
              AT_45,
              "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
              "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"),
          new Path(2, 3),
          List.of("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"),
          new Path(1, 5),
          List.of(
              "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d", AT_01, AT_45));

  private static final Map<Path, List<String>> CONSISTENCIES =
      Map.of(
          new Path(1, 1),
          List.of(),
          new Path(1, 8),
          List.of(
              "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
              AT_01,
              "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"),
          new Path(6, 8),
          List.of(
              "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
              "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
              "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"),
          new Path(2, 5),
          List.of(AT_01, AT_45));

  private static final HexFormat HEX = HexFormat.of();

  @Test
  void tre1_roots_and_a_path_are_those_that_everybody_knows() {
    assertEquals(
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        HEX.formatHex(new GrownTree().edge().root()));
    GrownTree known = new GrownTree();
    for (int i = 0; i < LEAVES.length; i++) {
      known.append(TreeHash.leaf(HEX.parseHex(LEAVES[i])));
      assertEquals(ROOTS[i], HEX.formatHex(known.edge().root()));
      assertEquals(ROOTS[i], HEX.formatHex(known.tree().root(i + 1L)));
    }
    INCLUSIONS.forEach(
        (path, hashes) -> assertEquals(hashes, hex(known.tree().inclusion(path.of(), path.in()))));
  }

  private static List<String> hex(List<byte[]> hashes) {
    return hashes.stream().map(HEX::formatHex).toList();
  }

  @Test
  void tre3_consistency_proofs_are_those_that_everybody_knows() {
    GrownTree known = new GrownTree();
    for (String leaf : LEAVES) {
      known.append(TreeHash.leaf(HEX.parseHex(leaf)));
    }
    CONSISTENCIES.forEach(
        (path, hashes) -> {
          assertEquals(hashes, hex(known.tree().consistency(path.of(), path.in())));
          assertTrue(
              Proofs.consistent(
                  path.of(),
                  path.in(),
                  HEX.parseHex(ROOTS[path.of() - 1]),
                  HEX.parseHex(ROOTS[path.in() - 1]),
                  hashes.stream().map(HEX::parseHex).toList()));
        });
  }

  @Test
  void tre5_a_tree_that_grew_has_the_root_of_its_definition_at_every_size() {
    GrownTree tree = new GrownTree();
    List<byte[]> leaves = new ArrayList<>();
    for (int size = 0; size < 2 * SIZES; size++) {
      assertArrayEquals(GrownTree.defined(leaves), tree.edge().root());
      assertArrayEquals(GrownTree.defined(leaves), tree.tree().root(size));
      leaves.add(GrownTree.leafHash(size));
      tree.append(GrownTree.leafHash(size));
    }
  }

  @Test
  void tre5_an_edge_taken_up_again_from_tiles_goes_on_as_if_it_had_never_stopped() {
    for (int size : new int[] {0, 1, 255, 256, 257, 511, 65_535, 65_536, 65_537, 70_000}) {
      GrownTree tree = GrownTree.of(size);
      RightEdge again = RightEdge.of(size, tree.nodes());
      RightEdge copy = tree.edge().copy();
      assertArrayEquals(tree.edge().root(), again.root());
      for (int more = 0; more < 300; more++) {
        List<String> filled = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        again.append(GrownTree.leafHash(more), tile -> filled.add(text(tile)));
        copy.append(GrownTree.leafHash(more), tile -> expected.add(text(tile)));
        assertEquals(expected, filled);
      }
      assertArrayEquals(copy.root(), again.root());
      assertEquals(size, tree.edge().size(), "a copy grows apart");
    }
  }

  private static String text(Tile tile) {
    return tile.level() + "/" + tile.index() + ":" + HEX.formatHex(tile.bytes());
  }

  @Test
  void tre2_every_leaf_of_every_tree_is_proved_and_no_other() {
    for (int size = 1; size <= SIZES; size++) {
      GrownTree grown = GrownTree.of(size);
      Tree tree = grown.tree();
      byte[] root = tree.root(size);
      for (int index = 0; index < size; index++) {
        List<byte[]> proof = tree.inclusion(index, size);
        assertArrayEquals(
            root, Proofs.inclusionRoot(index, size, grown.leaf(index), proof).orElseThrow());
        byte[] other = grown.leaf((index + 1) % size);
        assertTrue(size == 1 || !leads(root, index, size, other, proof));
        assertFalse(leads(root, index + 1L, size, grown.leaf(index), proof));
      }
    }
  }

  private static boolean leads(
      byte[] root, long index, long size, byte[] leaf, List<byte[]> proof) {
    return Proofs.inclusionRoot(index, size, leaf, proof)
        .filter(found -> Proofs.same(found, root))
        .isPresent();
  }

  @Test
  void tre2_a_path_that_is_too_long_too_short_or_bent_leads_nowhere() {
    Random random = new Random(1);
    for (int trial = 0; trial < 2_000; trial++) {
      int size = 2 + random.nextInt(SIZES);
      GrownTree grown = GrownTree.of(size);
      byte[] root = grown.edge().root();
      int index = random.nextInt(size);
      List<byte[]> proof = new ArrayList<>(grown.tree().inclusion(index, size));
      bend(proof, random);
      assertFalse(leads(root, index, size, grown.leaf(index), proof));
    }
  }

  /** Makes another proof of it. */
  private static void bend(List<byte[]> proof, Random random) {
    int at = random.nextInt(proof.size());
    switch (random.nextInt(4)) {
      case 0 -> proof.remove(at);
      case 1 -> proof.add(at, GrownTree.leafHash(-1));
      case 2 -> proof.set(at, new byte[31]);
      default -> {
        byte[] bent = proof.get(at).clone();
        bent[random.nextInt(32)] ^= (byte) (1 << random.nextInt(8));
        proof.set(at, bent);
      }
    }
  }

  @Test
  void tre3_every_tree_is_a_proved_beginning_of_every_larger_one() {
    GrownTree grown = GrownTree.of(SIZES);
    Tree tree = grown.tree();
    List<byte[]> roots = new ArrayList<>();
    for (int size = 0; size <= SIZES; size++) {
      roots.add(tree.root(size));
    }
    for (int from = 1; from <= SIZES; from++) {
      for (int to = from; to <= SIZES; to++) {
        List<byte[]> proof = tree.consistency(from, to);
        assertTrue(Proofs.consistent(from, to, roots.get(from), roots.get(to), proof));
        assertFalse(Proofs.consistent(from, to, roots.get(from - 1), roots.get(to), proof));
        assertFalse(Proofs.consistent(from, to, roots.get(from), roots.get(to - 1), proof));
      }
    }
  }

  @Test
  void tre3_a_bent_consistency_proof_holds_for_nothing() {
    Random random = new Random(2);
    GrownTree grown = GrownTree.of(SIZES);
    Tree tree = grown.tree();
    for (int trial = 0; trial < 5_000; trial++) {
      int to = 2 + random.nextInt(SIZES - 1);
      int from = 1 + random.nextInt(to - 1);
      List<byte[]> proof = new ArrayList<>(tree.consistency(from, to));
      bend(proof, random);
      assertFalse(Proofs.consistent(from, to, tree.root(from), tree.root(to), proof));
    }
    assertTrue(Proofs.consistent(0, 5, TreeHash.empty(), tree.root(5), List.of()));
    assertFalse(Proofs.consistent(0, 5, tree.root(1), tree.root(5), List.of()));
    assertFalse(Proofs.consistent(7, 5, tree.root(7), tree.root(5), List.of()));
  }

  @Test
  void tre4_one_proof_for_many_leaves_leads_to_the_root_with_exactly_them() {
    Random random = new Random(3);
    for (int size = 1; size <= SIZES; size++) {
      GrownTree grown = GrownTree.of(size);
      Tree tree = grown.tree();
      for (int trial = 0; trial < 5; trial++) {
        double share = random.nextDouble();
        long[] indices =
            random
                .longs(0, size)
                .limit(size)
                .distinct()
                .sorted()
                .filter(i -> random.nextDouble() < share)
                .toArray();
        List<byte[]> proof = new ArrayList<>();
        tree.multiproof(indices, size, proof::add);
        assertArrayEquals(grown.edge().root(), root(grown, indices, size, proof).orElseThrow());
        assertTrue(proof.size() <= single(tree, indices, size));
        if (!proof.isEmpty()) {
          bend(proof, random);
          assertFalse(
              root(grown, indices, size, proof)
                  .filter(found -> Proofs.same(found, grown.edge().root()))
                  .isPresent());
        }
      }
    }
  }

  private static Optional<byte[]> root(
      GrownTree grown, long[] indices, int size, List<byte[]> proof) {
    if (proof.stream().anyMatch(hash -> hash.length != TreeHash.BYTES)) {
      return Optional.empty();
    }
    return Multiproof.root(indices, size, at -> grown.leaf((int) indices[at]), proof.iterator());
  }

  /** Never more than all single proofs together hold. */
  private static int single(Tree tree, long[] indices, int size) {
    int hashes = indices.length == 0 ? 1 : 0;
    for (long index : indices) {
      hashes += tree.inclusion(index, size).size();
    }
    return hashes;
  }

  @Test
  void what_cannot_be_asked_is_refused() {
    Tree tree = GrownTree.of(5).tree();
    assertThrows(IllegalArgumentException.class, () -> tree.inclusion(5, 5));
    assertThrows(IllegalArgumentException.class, () -> tree.inclusion(-1, 5));
    assertThrows(IllegalArgumentException.class, () -> tree.consistency(0, 5));
    assertThrows(IllegalArgumentException.class, () -> tree.consistency(5, 4));
    assertThrows(IllegalArgumentException.class, () -> tree.root(-1));
    assertThrows(
        IllegalArgumentException.class, () -> tree.multiproof(new long[] {2, 2}, 5, hash -> {}));
    assertThrows(
        IllegalArgumentException.class, () -> tree.multiproof(new long[] {1, 5}, 5, hash -> {}));
  }
}
