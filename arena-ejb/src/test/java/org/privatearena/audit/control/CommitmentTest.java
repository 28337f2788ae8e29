package org.privatearena.audit.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

/** AUD-2: written again here from the specification's text, without the code under test. */
class CommitmentTest {

  private static final byte[] SALT = new byte[32];

  static {
    Arrays.fill(SALT, (byte) 7);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] specified(String name, String canonicalPair) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SALT, "HmacSHA256"));
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    sha.update(bytes("privatearena/field/v1"));
    sha.update((byte) 0);
    sha.update(mac.doFinal(bytes(name)));
    return sha.digest(bytes(canonicalPair));
  }

  @Test
  void aud2_a_field_digest_is_the_one_that_the_specification_describes() throws Exception {
    assertArrayEquals(
        specified("winner", "[\"winner\",\"model_a\"]"),
        Commitment.digest(Field.text("winner", "model_a"), SALT));
    assertArrayEquals(
        specified("turns", "[\"turns\",3]"), Commitment.digest(Field.number("turns", 3), SALT));
    assertArrayEquals(
        specified("p", "[\"p\",\"0.1\"]"), Commitment.digest(Field.decimal("p", 0.1), SALT));
    assertArrayEquals(
        specified("groups", "[\"groups\",[\"/a\",\"/b\"]]"),
        Commitment.digest(Field.words("groups", List.of("/b", "/a")), SALT));
    assertArrayEquals(
        specified("campaign", "[\"campaign\",null]"),
        Commitment.digest(Field.text("campaign", null), SALT));
  }

  @Property
  void aud2_any_text_is_digested_as_a_canonicalizer_of_others_writes_it(
      @ForAll @CharRange(from = '\u0000', to = '\uffff') String text) throws Exception {
    String pair = Json.createArrayBuilder().add("comment").add(text).build().toString();
    assertArrayEquals(
        specified("comment", new JsonCanonicalizer(pair).getEncodedString()),
        Commitment.digest(Field.text("comment", text), SALT));
  }

  @Test
  void aud2_half_a_surrogate_pair_is_what_it_is_kept_as() {
    String half = "a\ud800b";
    assertArrayEquals(
        Commitment.digest(Field.text("comment", "a?b"), SALT),
        Commitment.digest(Field.text("comment", half), SALT));
  }

  @Test
  void aud2_the_commitment_is_the_digest_of_all_field_digests_in_order() throws Exception {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(specified("a", "[\"a\",\"1\"]"));
    all.writeBytes(specified("b", "[\"b\",\"2\"]"));
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    sha.update(bytes("privatearena/record/v1"));
    sha.update((byte) 0);
    byte[] expected = sha.digest(all.toByteArray());
    Commitment commitment =
        Commitment.to(List.of(Field.text("a", "1"), Field.text("b", "2")), SALT);
    assertArrayEquals(all.toByteArray(), commitment.digests());
    assertArrayEquals(expected, commitment.value());
  }

  @Test
  void aud2_another_value_name_salt_or_order_is_another_commitment() {
    byte[] value = Commitment.to(List.of(Field.text("a", "1"), Field.text("b", "2")), SALT).value();
    byte[] salt = SALT.clone();
    salt[31] ^= 1;
    List<byte[]> others =
        List.of(
            Commitment.to(List.of(Field.text("a", "1"), Field.text("b", "3")), SALT).value(),
            Commitment.to(List.of(Field.text("a", "1"), Field.text("c", "2")), SALT).value(),
            Commitment.to(List.of(Field.text("b", "2"), Field.text("a", "1")), SALT).value(),
            Commitment.to(List.of(Field.text("a", "1"), Field.text("b", "2")), salt).value());
    others.forEach(other -> assertFalse(Arrays.equals(value, other)));
  }

  @Test
  void aud3_a_leaf_is_canonical_and_holds_nothing_of_actor_and_subject_in_clear() {
    LedgerRecord entry =
        new LedgerRecord(
            "vote-cast",
            1,
            UUID.randomUUID(),
            Instant.parse("2026-01-02T03:04:05.600Z"),
            "ada",
            "battle-7",
            List.of(Field.text("winner", "tie")));
    Commitment commitment = Commitment.to(entry.fields(), SALT);
    String leaf = new String(Commitment.leaf(entry, commitment, SALT), StandardCharsets.UTF_8);
    assertEquals(
        leaf.replaceAll("[0-9a-f]{64}", "H"),
        "{\"actor\":\"H\",\"at\":\"2026-01-02T03:04:05.600Z\",\"commitment\":\"H\","
            + "\"kind\":\"vote-cast\",\"subject\":\"H\",\"v\":1}");
    assertFalse(leaf.contains("ada") || leaf.contains("battle-7") || leaf.contains("winner"));
  }
}
