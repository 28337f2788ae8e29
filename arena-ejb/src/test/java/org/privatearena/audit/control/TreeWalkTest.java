package org.privatearena.audit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.privatearena.audit.entity.Seal;
import org.privatearena.audit.note.control.Checkpoint;
import org.privatearena.audit.note.control.KeyRing;
import org.privatearena.audit.tree.control.RightEdge;
import org.privatearena.audit.tree.control.TreeHash;

/** What a walk along the leaves finds (AUD-9). */
class TreeWalkTest {

  private static final int LEAVES = 600;
  private static final List<Integer> SIZES = List.of(1, 255, 256, 300, LEAVES);

  private final KeyRing ring = KeyRing.of("walk.example/log");
  private final KeyRing stranger = KeyRing.of("walk.example/log");
  private final List<byte[]> leaves = new ArrayList<>();
  private final Map<String, byte[]> tiles = new HashMap<>();
  private final Map<Long, Seal> seals = new HashMap<>();

  TreeWalkTest() {
    RightEdge edge = new RightEdge();
    long previous = 0;
    for (int i = 0; i < LEAVES; i++) {
      byte[] leaf = ("leaf " + i).getBytes(StandardCharsets.UTF_8);
      leaves.add(leaf);
      edge.append(
          TreeHash.leaf(leaf), tile -> tiles.put(tile.level() + "/" + tile.index(), tile.bytes()));
      if (SIZES.contains(i + 1)) {
        seals.put(edge.size(), seal(edge.size(), previous, edge.root(), ring));
        previous = edge.size();
      }
    }
  }

  private static Seal seal(long size, long previous, byte[] root, KeyRing by) {
    String text = new Checkpoint(by.signing().verifier().name(), size, root).text();
    return new Seal(size, previous, root, by.signing().sign(text).written(), Instant.EPOCH);
  }

  private Faults walk() {
    Faults faults = new Faults();
    TreeWalk walk = new TreeWalk(LEAVES, ring.verifiers(), faults);
    for (int i = 0; i < leaves.size() && walk.more(); i++) {
      Seal seal = seals.get(i + 1L);
      walk.take(
          i,
          leaves.get(i),
          (level, index) -> Optional.ofNullable(tiles.get(level + "/" + index)),
          seal == null ? List.of() : List.of(seal));
    }
    return faults;
  }

  private void finds(Flaw flaw, String... what) {
    assertEquals(
        List.of(what),
        walk().first().stream()
            .filter(fault -> fault.flaw() == flaw)
            .map(Faults.Fault::what)
            .toList());
  }

  @Test
  void anHonestTreeHasNoFaults() {
    assertEquals(List.of(), walk().first());
  }

  @Test
  void anAlteredLeafIsFoundInItsTileAndInEveryCheckpointThatHasIt() {
    leaves.set(256, "another".getBytes(StandardCharsets.UTF_8));
    finds(Flaw.TILE_ALTERED, "0/1");
    finds(Flaw.CHECKPOINT_ALTERED, "300", "600");
  }

  @Test
  void aTileThatIsGoneOrAlteredIsFound() {
    tiles.remove("0/0");
    tiles.get("0/1")[17] ^= 1;
    finds(Flaw.TILE_GONE, "0/0");
    finds(Flaw.TILE_ALTERED, "0/1");
    finds(Flaw.CHECKPOINT_ALTERED);
  }

  @Test
  void aCheckpointOfSomebodyElseIsFound() {
    seals.put(300L, seal(300, 256, seals.get(300L).root(), stranger));
    finds(Flaw.CHECKPOINT_UNSIGNED, "300");
  }

  @Test
  void aCheckpointWhoseColumnsAreNotWhatWasSignedIsFound() {
    Seal honest = seals.get(300L);
    byte[] other = honest.root();
    other[0] ^= 1;
    seals.put(300L, new Seal(300, 256, other, honest.note(), Instant.EPOCH));
    finds(Flaw.CHECKPOINT_ALTERED, "300");
  }

  @Test
  void aCheckpointThatWasTakenOutBreaksTheChain() {
    seals.remove(256L);
    finds(Flaw.CHECKPOINT_CHAIN, "300");
  }

  @Test
  void aRewrittenTailIsFoundThoughItIsConsistentInItself() {
    byte[] root = seals.get(600L).root();
    root[5] ^= 1;
    seals.put(600L, seal(600, 300, root, ring));
    finds(Flaw.CHECKPOINT_ALTERED, "600");
  }

  @Test
  void aMissingLeafEndsTheWalk() {
    Faults faults = new Faults();
    TreeWalk walk = new TreeWalk(2, ring.verifiers(), faults);
    walk.take(1, leaves.get(1), (level, index) -> Optional.empty(), List.of());
    assertEquals(List.of(new Faults.Fault(Flaw.ENTRY_GONE, "0")), faults.first());
    assertEquals(false, walk.more());
  }

  @Test
  void entriesBehindTheNewestCheckpointAreFound() {
    Faults faults = new Faults();
    TreeWalk walk = new TreeWalk(LEAVES, ring.verifiers(), faults);
    walk.end(LEAVES);
    assertEquals(List.of(), faults.first());
    walk.end(LEAVES + 3);
    assertEquals(List.of(new Faults.Fault(Flaw.ENTRY_UNSIGNED, "600")), faults.first());
  }

  @Test
  void allAreCountedAndTheFirstHundredKept() {
    Faults faults = new Faults();
    for (int i = 0; i < 250; i++) {
      faults.add(Flaw.RECORD_ALTERED, i);
    }
    assertEquals(250, faults.count());
    assertEquals(Faults.KEPT, faults.first().size());
  }
}
