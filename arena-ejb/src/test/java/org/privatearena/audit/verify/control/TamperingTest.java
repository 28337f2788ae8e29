package org.privatearena.audit.verify.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privatearena.audit.note.control.SigningKey;
import org.privatearena.audit.verify.control.Verdict.Kind;

/**
 * VER-1 and VER-2: whatever is done to a bundle is found, and nothing is found in an honest one.
 */
class TamperingTest {

  private static final int HONEST = 1_000;
  private static final int MUTATIONS = 10_000;
  private static final int BENT_ZIPS = 1_000;

  /** Bytes of what a zip ends with. */
  private static final int ZIP_END = 22;

  private final HonestBundles bundles = new HonestBundles();

  @TempDir private Path folder;

  private static Verdict check(Path zip) throws IOException {
    return BundleCheck.of(zip, List.of(HonestBundles.KEY.verifier()), null);
  }

  /** What is done with a file of its own. */
  private interface Trial {
    void of(int number, Path zip) throws IOException;
  }

  /** On every processor, because nothing else among the tests without a server takes as long. */
  private void each(int trials, Trial trial) {
    IntStream.range(0, trials)
        .parallel()
        .forEach(
            number -> {
              Path zip = folder.resolve(number + ".zip");
              try {
                trial.of(number, zip);
                Files.delete(zip);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  @Test
  void ver1_a_thousand_honest_bundles_of_any_shape_are_valid() {
    SigningKey newer = SigningKey.generate("arena.example/one");
    each(
        HONEST,
        (seed, zip) -> {
          SigningKey manifestKey = seed % 3 == 0 ? newer : HonestBundles.KEY;
          HonestBundle.zip(
              HonestBundle.ofAnyShape(HonestBundles.KEY, manifestKey, seed).files(), zip);
          Verdict verdict =
              BundleCheck.of(zip, List.of(newer.verifier(), HonestBundles.KEY.verifier()), null);
          assertEquals(Kind.VALID, verdict.kind(), "seed " + seed + ": " + verdict.words());
        });
  }

  @Test
  void ver2_ten_thousand_mutations_are_found() {
    // Generators of neighbouring seeds begin alike.
    long[] seeds = new Random(11).longs(MUTATIONS).toArray();
    Map<Mutation, Integer> tried = new ConcurrentHashMap<>();
    Mutation[] all = Mutation.values();
    each(
        MUTATIONS,
        (number, zip) -> {
          Mutation mutation = all[number % all.length];
          forged(mutation, number / all.length, new Random(seeds[number])).write(zip);
          Verdict verdict = check(zip);
          assertTrue(
              verdict.kind() != Kind.VALID, number + " " + mutation + ": " + verdict.words());
          tried.merge(mutation, 1, Integer::sum);
        });
    for (Mutation mutation : all) {
      assertTrue(tried.get(mutation) >= MUTATIONS / all.length, mutation + " was tried");
    }
  }

  /** Some changes leave some bundles as they are: then it is another one's turn. */
  private Mutation.Forgery forged(Mutation mutation, int number, Random random) {
    for (int bundle = number; ; bundle++) {
      Mutation.Forgery forgery = new Mutation.Forgery(bundles, bundle, random);
      mutation.on(forgery);
      if (!forgery.same()) {
        return forgery;
      }
    }
  }

  @Test
  void ver2_a_zip_with_a_bent_byte_is_found_or_unpacks_to_the_same() {
    long[] seeds = new Random(12).longs(BENT_ZIPS).toArray();
    each(
        BENT_ZIPS,
        (number, zip) -> {
          Random random = new Random(seeds[number]);
          Map<String, byte[]> files = bundles.bundle(number);
          HonestBundle.zip(files, zip);
          byte[] bytes = Files.readAllBytes(zip);
          bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
          Files.write(zip, bytes);
          if (check(zip).kind() == Kind.VALID) {
            assertUnpacks(files, zip);
          }
        });
  }

  @Test
  void ver2_every_bit_of_the_end_of_a_zip_is_found_or_unpacks_to_the_same() throws IOException {
    Path zip = folder.resolve("end.zip");
    Map<String, byte[]> files = bundles.bundle(1);
    HonestBundle.zip(files, zip);
    byte[] whole = Files.readAllBytes(zip);
    for (int bit = 0; bit < 8 * ZIP_END; bit++) {
      byte[] bytes = whole.clone();
      bytes[bytes.length - 1 - (bit / 8)] ^= (byte) (1 << (bit % 8));
      Files.write(zip, bytes);
      if (check(zip).kind() == Kind.VALID) {
        assertUnpacks(files, zip);
      }
    }
  }

  private static void assertUnpacks(Map<String, byte[]> files, Path path) throws IOException {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      assertEquals(files.size(), zip.size());
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        assertArrayEquals(
            file.getValue(), zip.getInputStream(zip.getEntry(file.getKey())).readAllBytes());
      }
    }
  }
}
