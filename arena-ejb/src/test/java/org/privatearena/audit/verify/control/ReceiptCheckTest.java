package org.privatearena.audit.verify.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privatearena.audit.note.control.SigningKey;
import org.privatearena.audit.verify.control.Verdict.Kind;

class ReceiptCheckTest {

  private static final SigningKey KEY = SigningKey.generate("arena.example/one");

  private static Verdict judged(String receipt) {
    return ReceiptCheck.of(receipt.getBytes(StandardCharsets.UTF_8), List.of(KEY.verifier()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{}x",
        "{\"format\":\"privatearena/receipt/v1\",\"format\":1}",
        "{\"format\":\"privatearena/receipt/v1\",\"state\":\"SEALED\"}",
        "{\"format\":1.5}",
        "{\"format\":\"\\u12\"}"
      })
  void what_is_no_receipt_is_a_finding(String text) {
    assertEquals(Kind.ALTERED, judged(text).kind(), judged(text).words());
  }

  @Test
  void what_is_nested_for_ever_is_a_finding() {
    Verdict verdict = judged("{\"format\":" + "[".repeat(100_000));
    assertEquals(Kind.ALTERED, verdict.kind());
    assertTrue(verdict.words().contains("nested too deeply"), verdict.words());
  }

  @Test
  void a_value_that_was_altered_is_told_as_such() {
    Verdict verdict =
        judged(
            """
            {"format":"privatearena/receipt/v1","record":"1","state":"SEALED","index":0,"path":[],\
            "checkpoint":"","leaf":{"commitment":"00"},"fields":[["id","%s","1"]]}"""
                .formatted("A".repeat(43) + "="));
    assertEquals(Kind.ALTERED, verdict.kind());
    assertTrue(verdict.words().startsWith("the receipt: the fields do not give"), verdict.words());
  }

  @Test
  void a_receipt_from_before_the_seal_and_one_of_another_format_are_not_judged() {
    assertEquals(Kind.UNJUDGED, judged("{\"format\":\"other\"}").kind());
    Verdict early = judged("{\"format\":\"privatearena/receipt/v1\",\"state\":\"WAITING\"}");
    assertEquals(Kind.UNJUDGED, early.kind());
    assertTrue(early.words().contains("in a few seconds"), early.words());
  }
}
