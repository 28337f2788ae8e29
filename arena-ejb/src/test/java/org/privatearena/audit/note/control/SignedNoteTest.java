package org.privatearena.audit.note.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {

  /** The example that the Go implementation of signed notes documents. */
  private static final String NEUMANN =
      "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

  private static final String NOTE =
      """
      If you think cryptography is the answer to your problem,
      then you don't know what your problem is.

      \u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
      """;

  private final SigningKey key = SigningKey.generate("arena.example/one");

  @Test
  void not1_a_note_of_another_implementation_is_read_and_holds() {
    VerifierKey neumann = VerifierKey.parse(NEUMANN);
    assertEquals(NEUMANN, neumann.line());
    SignedNote note = SignedNote.parse(NOTE);
    assertEquals(Optional.of(neumann), note.signer(List.of(neumann)));
    assertEquals(NOTE, note.written());
    SignedNote altered = SignedNote.parse(NOTE.replace("don't", "do"));
    assertThrows(IllegalArgumentException.class, () -> altered.signer(List.of(neumann)));
  }

  @Test
  void not1_ed25519_is_that_of_rfc_8032() throws Exception {
    HexFormat hex = HexFormat.of();
    PrivateKey secret =
        KeyFactory.getInstance("Ed25519")
            .generatePrivate(
                new EdECPrivateKeySpec(
                    NamedParameterSpec.ED25519,
                    hex.parseHex(
                        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")));
    Signature signer = Signature.getInstance("Ed25519");
    signer.initSign(secret);
    byte[] signature = signer.sign();
    assertEquals(
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
            + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        hex.formatHex(signature));
    VerifierKey verifier =
        new VerifierKey(
            "rfc8032",
            hex.parseHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
    assertTrue(verifier.signed(new byte[0], signature));
    assertFalse(verifier.signed(new byte[1], signature));
  }

  @Test
  void a_note_that_was_signed_and_cosigned_is_read_again() {
    Instant time = Instant.parse("2026-01-02T03:04:05Z");
    SignedNote note = key.cosign(key.sign("one\ntwo\n"), time);
    SignedNote read = SignedNote.parse(note.written());
    assertEquals("one\ntwo\n", read.text());
    assertEquals(Optional.of(key.verifier()), read.signer(List.of(key.verifier())));
    assertEquals(Optional.of(time), read.time(key.verifier()));
    SigningKey stranger = SigningKey.generate("arena.example/one");
    assertEquals(Optional.empty(), read.signer(List.of(stranger.verifier())));
    assertEquals(Optional.empty(), read.time(stranger.verifier()));
  }

  @Test
  void not2_a_bad_line_by_a_trusted_key_makes_the_note_bad() {
    SignedNote one = key.sign("one\n");
    SignedNote two = key.sign("two\n");
    String foreign = two.written().substring(two.written().indexOf('\u2014'));
    SignedNote both = SignedNote.parse(one.written() + foreign);
    assertThrows(IllegalArgumentException.class, () -> both.signer(List.of(key.verifier())));
  }

  @Test
  void not3_a_signing_key_is_kept_as_a_line_and_never_printed() {
    SigningKey again = SigningKey.parse(key.line());
    assertEquals(key.verifier(), again.verifier());
    assertEquals(Optional.of(key.verifier()), again.sign("x\n").signer(List.of(key.verifier())));
    String secret = key.line().split(" ", -1)[1];
    assertFalse(key.toString().contains(secret));
    String swapped = SigningKey.generate("arena.example/one").verifier().line() + " " + secret;
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> SigningKey.parse(swapped));
    assertFalse(refused.getMessage().contains(secret), refused.getMessage());
    String cut = key.line().substring(0, key.line().length() - 8);
    assertThrows(IllegalArgumentException.class, () -> SigningKey.parse(cut));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text",
        "text\n",
        "text\n\n",
        "text\n\n\n",
        "text\n\nname AAAA\n",
        "text\n\n\u2014 name\n",
        "text\n\n\u2014 name AAAAAB==\n",
        "text\n\n\u2014 name AAAAAAA\n",
        "text\n\n\u2014  AAAAAAA=\n",
        "text\n\n\u2014 name AAAAAAA= \n",
        "text\n\n\u2014 name AAAAAAA=",
        "te\rxt\n\n\u2014 name AAAAAAA=\n",
        "text\n\n\u2014 name AAAA\n"
      })
  void not1_what_is_no_note_is_refused(String text) {
    assertThrows(IllegalArgumentException.class, () -> SignedNote.parse(text));
  }

  @Test
  void base64_has_one_spelling() {
    assertEquals("AAAAAQ==", StrictBase64.encode(StrictBase64.decode("AAAAAQ==")));
    assertThrows(IllegalArgumentException.class, () -> StrictBase64.decode("AAAAAR=="));
    assertThrows(IllegalArgumentException.class, () -> StrictBase64.decode("AAAAAQ"));
    assertThrows(IllegalArgumentException.class, () -> StrictBase64.decode("AAAA\nAQ=="));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name",
        "name+00000000",
        "name+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10T",
        "PeterNeumann+c74f20a3+Ahpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
      })
  void a_line_that_is_no_verifier_is_refused(String line) {
    assertThrows(IllegalArgumentException.class, () -> VerifierKey.parse(line));
  }

  @Test
  void a_checkpoint_is_read_as_it_was_written_and_more_lines_are_passed_over() {
    Checkpoint checkpoint = new Checkpoint("arena.example/one", 7, new byte[32]);
    assertEquals(checkpoint, Checkpoint.parse(checkpoint.text()));
    assertEquals(checkpoint, Checkpoint.parse(checkpoint.text() + "an extension\n"));
    for (String bad :
        List.of(
            "",
            "origin\n7\n",
            checkpoint.text().replace("\n7\n", "\n07\n"),
            checkpoint.text().replace("\n7\n", "\n-7\n"),
            checkpoint.text().replace("\n7\n", "\n77777777777777777777\n"),
            checkpoint.text().replace("A=\n", "B=\n"),
            "\n7\n" + StrictBase64.encode(new byte[32]) + "\n")) {
      assertThrows(IllegalArgumentException.class, () -> Checkpoint.parse(bad), bad);
    }
  }
}
