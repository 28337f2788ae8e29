package org.privatearena.audit.verify.control;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.privatearena.audit.verify.control.Verdict.Kind;

/**
 * VER-2: whatever is given for a bundle, it gets a verdict. The first byte says what the rest is: a
 * zip, or a file of an honest bundle in the place of the true one, with a fitting signature.
 */
class BundleFuzzTest {

  private static final Map<String, byte[]> HONEST =
      HonestBundle.grown(HonestBundles.KEY, 1, 20).files();

  private static final List<String> NAMES =
      HONEST.keySet().stream().filter(name -> !name.equals("manifest.sig")).toList();

  @FuzzTest(maxDuration = "10m")
  void bundle(byte[] bytes) throws IOException {
    if (bytes.length == 0) {
      return;
    }
    byte[] rest = Arrays.copyOfRange(bytes, 1, bytes.length);
    int place = Math.floorMod(bytes[0], NAMES.size() + 1);
    Path zip = Files.createTempFile("fuzz", ".zip");
    try {
      if (place == NAMES.size()) {
        Files.write(zip, rest);
      } else {
        HonestBundle.zip(forged(NAMES.get(place), rest), zip);
      }
      Verdict verdict = BundleCheck.of(zip, List.of(HonestBundles.KEY.verifier()), null);
      assertTrue(verdict.words().length() > 3 && verdict.kind() != null);
      assertTrue(verdict.kind() != Kind.VALID || place < NAMES.size(), "a zip from nowhere");
    } finally {
      Files.delete(zip);
    }
  }

  private static Map<String, byte[]> forged(String name, byte[] bytes) {
    Map<String, byte[]> files = new LinkedHashMap<>(HONEST);
    return name.equals("manifest.json")
        ? HonestBundle.signedAs(HonestBundles.KEY, files, bytes)
        : HonestBundle.resigned(HonestBundles.KEY, files, name, bytes);
  }
}
