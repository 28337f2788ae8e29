package org.privatearena.audit.verify.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * VER-2: whatever stands in a JSON file, it is read or refused, and what is read has one canonical
 * form, which is that of another library too.
 */
class JsonFuzzTest {

  /** Numbers that no double holds are written by us, and not by the other library. */
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d{16}");

  @FuzzTest(maxDuration = "10m")
  void json(byte[] bytes) throws IOException {
    judged(bytes);
    String canonical;
    try {
      canonical = JsonWriting.canonical(JsonText.object(bytes));
    } catch (IllegalArgumentException e) {
      return;
    }
    Map<String, Object> again = JsonText.object(canonical.getBytes(StandardCharsets.UTF_8));
    assertEquals(canonical, JsonWriting.canonical(again));
    if (!LONG_NUMBER.matcher(canonical).find()) {
      assertEquals(canonical, new JsonCanonicalizer(canonical).getEncodedString());
    }
  }

  /** A receipt and a row of records are a verdict or a refusal. */
  private static void judged(byte[] bytes) {
    assertTrue(ReceiptCheck.of(bytes, List.of(HonestBundles.KEY.verifier())) != null);
    try {
      RecordRow.read(bytes, bytes.length);
    } catch (IllegalArgumentException e) {
      assertTrue(e.getMessage() != null);
    }
  }
}
