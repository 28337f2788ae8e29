package org.privatearena.battle.safety.control;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromptScannerTest {

  /** Two in a hundred, of 80. */
  private static final int MOST_WARNED = 1;

  private static String found(String text) {
    return PromptScanner.scan(text).stream()
        .map(f -> f.kind().word() + " " + text.substring(f.start(), f.end()))
        .collect(Collectors.joining("; "));
  }

  /** Of tokens the beginning stands apart, so that nobody takes these for real ones. */
  @ParameterizedTest
  @CsvSource({
    "AKIA, IOSFODNN7EXAMPLE",
    "ASIA, IOSFODNN7EXAMPLE",
    "ghp_, 0123456789abcdefghijABCDEFGHIJ012345",
    "github_pat_, 11ABCDEFG0123456789abc_defghijklmnop",
    "glpat-, abcdefghij0123456789",
    "xoxb-, 123456789012-abcdefGHIJ",
    "AIza, SyA0123456789abcdefghijABCDEFGHIJ01",
    "sk-, proj-abcdefghij0123456789",
    "sk_live_, abcdefghij0123456789",
    "npm_, 0123456789abcdefghijABCDEFGHIJ012345",
    "hf_, abcdefghijABCDEFGHIJabcdefghijABCD",
    "eyJhbGciOiJIUzI1NiJ9, .eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJlLWhlcmU",
  })
  void tokens_are_known_by_their_form(String begins, String rest) {
    String token = begins + rest;
    assertEquals("access-token " + token, found("Use " + token + " for it"));
    assertEquals("access-token " + token, found("KEY=\"" + token + "\""));
    assertEquals("", found("Use " + begins + " for it"));
    assertEquals("", found("Use x" + token + " for it"), "within a word");
  }

  @Test
  void a_private_key_is_found_from_its_first_line_to_its_last() {
    String begin = "-----BEGIN RSA PRIVATE" + " KEY-----";
    String key = begin + "\nMIIEow==\n-----END RSA PRIVATE" + " KEY-----";
    assertEquals("private-key " + key, found("Why is\n" + key + "\nwrong?"));
    assertEquals("private-key " + begin + "\nMII", found(begin + "\nMII"), "cut off");
    assertEquals("", found("-----BEGIN CERTIFICATE-----\nMII\n-----END CERTIFICATE-----"));
  }

  @Test
  void three_parts_that_decode_to_nothing_are_no_token() {
    assertEquals("", found("eyJub3RKc29u.eyJub3RKc29u.c2lnbmF0dXJl"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "password = \"Tr0ub4dor&3\"              > Tr0ub4dor&3",
        "DB_PASSWORD: s3cr3tValue9               > s3cr3tValue9",
        "api_key='9f86d081884c7d65'              > 9f86d081884c7d65",
        "My password is k7#pL2vq, help           > k7#pL2vq",
        "Mein Passwort lautet: Sommer2026!       > Sommer2026!",
        "client_secret := q8Zr-33kdP0a           > q8Zr-33kdP0a",
        "\"accessKey\": \"wJalrXUtnFEMI7MDENG\"  > wJalrXUtnFEMI7MDENG",
        "psql postgres://bob:h7Gt55xq@db/x       > bob:h7Gt55xq",
        "password = request.getParameter('pw')   > ''",
        "password: string                        > ''",
        "token = os.environ.TOKEN                > ''",
        "token = os.environ['TOKEN_1']           > ''",
        "api_key: your_api_key_2                 > ''",
        "password: ${DB_PASSWORD_1}              > ''",
        "The password is incorrect.              > ''",
        "password: aaaaaaaa1                     > ''",
        "password must have 8 characters         > ''",
        "max_tokens: 1024000000                  > ''",
        "tokens = tokenizer.encode(text1)        > ''",
      })
  void what_is_said_to_be_secret_is_found_where_it_is_no_word(String text, String secret) {
    assertEquals(secret.isEmpty() ? "" : "password " + secret, found(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Write to jane.doe+x@mail.example.org.   > jane.doe+x@mail.example.org",
        "(o.neil@example.co.uk)                  > o.neil@example.co.uk",
        "mailto:a_b@example.com?subject=x        > a_b@example.com",
        "Schreib an jürgen@müller.de!            > jürgen@müller.de",
        "(x@y.io)                                > x@y.io",
        "@Override and @media                    > ''",
        "npm i lodash@4.17.21                    > ''",
        "git clone git@example.com:org/repo.git  > ''",
        "root@localhost                          > ''",
        "a@b@                                    > ''",
        "x. @example.com                         > ''",
      })
  void addresses_of_e_mail_are_found(String text, String address) {
    assertEquals(address.isEmpty() ? "" : "e-mail " + address, found(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Call +49 30 1234567 now                 > +49 30 1234567",
        "+1 (555) 123-4567                       > +1 (555) 123-4567",
        "+33 6 12 34 56 78                       > +33 6 12 34 56 78",
        "+442071838750                           > +442071838750",
        "+49 (0)30/123456-78                     > +49 (0)30/123456-78",
        "0049 30 1234567                         > 0049 30 1234567",
        "(555) 123-4567                          > (555) 123-4567",
        "555.234.5678                            > 555.234.5678",
        "1-800-555-0199                          > 1-800-555-0199",
        "0171/1234567                            > 0171/1234567",
        "030 12 34 56 78                         > 030 12 34 56 78",
        "06 12 34 56 78                          > 06 12 34 56 78",
        "Tel. 1234567                            > 1234567",
        "my phone number is 5551234567           > 5551234567",
        "In 2024-01-05 10:30 we met              > ''",
        "05-01-2024 10:30                        > ''",
        "01.02.2024 bis 03.04.2024               > ''",
        "pi is 3.14159265358979                  > ''",
        "x+12345678                              > ''",
        "+99912345678901234567                   > ''",
        "10 + 20 + 3000000                       > ''",
        "192.168.100.200                         > ''",
        "PURCHASE #0521 NIKE XXX3846             > ''",
        "ISBN 978-3-16-148410-0                  > ''",
        "a population of 1 234 567 890           > ''",
        "in 1914-1918 and 1939-1945              > ''",
        "call 911                                > ''",
        "E-0-0-2-0-0-2-0-0-0-0                   > ''",
      })
  void numbers_of_telephones_are_found(String text, String number) {
    assertEquals(number.isEmpty() ? "" : "phone " + number, found(text));
  }

  /** Numbers that registries and makers of cards publish as examples. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "DE89 3704 0044 0532 0130 00             > iban DE89 3704 0044 0532 0130 00",
        "IBAN:GB82WEST12345698765432.            > iban GB82WEST12345698765432",
        "fr1420041010050500013m02606             > iban fr1420041010050500013m02606",
        "NO93 8601 1117 947                      > iban NO93 8601 1117 947",
        "MT84MALT011000012345MTLCAST001S         > iban MT84MALT011000012345MTLCAST001S",
        "DE89 3704 0044 0532 0130 01             > ''",
        "DE89 3704 0044 0532 0130                > ''",
        "XX89370400440532013000                  > ''",
        "4111 1111 1111 1111                     > card 4111 1111 1111 1111",
        "4111 1111 1111 1111 12/27               > card 4111 1111 1111 1111",
        "5555-5555-5555-4444                     > card 5555-5555-5555-4444",
        "card 378282246310005, please            > card 378282246310005",
        "3782 822463 10005                       > card 3782 822463 10005",
        "6011111111111117                        > card 6011111111111117",
        "30569309025904                          > card 30569309025904",
        "3530111333300000                        > card 3530111333300000",
        "2223003122003222                        > card 2223003122003222",
        "4111 1111 1111 1112                     > ''",
        "1234567812345670                        > ''",
        "id41111111111111111                     > ''",
        "0.4111111111111111                      > ''",
        "41111111111111110000000                 > ''",
      })
  void accounts_and_cards_are_found_with_right_check_digits_only(String text, String number) {
    assertEquals(number, found(text));
  }

  @Test
  void findings_come_in_the_order_of_the_text_and_none_within_another() {
    assertEquals(
        "e-mail a@b.de; phone +49 30 1234567; iban DE89370400440532013000",
        found("a@b.de, +49 30 1234567, DE89370400440532013000"));
    assertEquals("password bob:h7Gt55xq", found("http://bob:h7Gt55xq@b.de"), "and no address");
    assertTrue(PromptScanner.scan("a@b.de ".repeat(500)).size() == PromptScanner.MOST);
    assertEquals(List.of(), PromptScanner.scan(""));
  }

  @Test
  void saf3_nothing_of_what_was_found_is_in_what_is_told() {
    assertFalse(PromptScanner.scan("jane@example.org").toString().contains("jane"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@",
        "a@",
        "a.",
        "a@b.",
        "1",
        "1 ",
        "4111 ",
        "+1",
        "+49 ",
        "00",
        "(0)",
        "-",
        "eyJ",
        "-eyJ",
        "eyJa.",
        "-----BEGIN ",
        "-----BEGIN A PRIVATE KEY-----",
        "password",
        "password=",
        "password: aB3$xY9! ",
        "token is ",
        "://a:b",
        "://a:b@",
        "DE89",
        "DE89 ",
        "ghp_a",
        "tel ",
        "phone",
        "\ud83e",
        "a"
      })
  void saf2_hostile_prompts_take_linear_time(String piece) {
    String text = piece.repeat(30_000 / piece.length());
    assertTimeout(
        ofSeconds(5),
        () -> {
          for (int i = 0; i < 5; i++) {
            PromptScanner.scan(text);
          }
        });
  }

  @Test
  void of_the_questions_of_mt_bench_at_most_two_in_a_hundred_are_warned_of() throws IOException {
    List<JsonObject> questions = SharedTexts.lines("mtbench/questions.jsonl");
    assumeTrue(!questions.isEmpty(), "no folder mtbench in arena.shared.data: not measured");
    assertEquals(80, questions.size());
    List<String> warned = new ArrayList<>();
    for (JsonObject question : questions) {
      String both =
          question.getJsonArray("turns").getString(0)
              + "\n\n"
              + question.getJsonArray("turns").getString(1);
      if (!PromptScanner.scan(both).isEmpty()) {
        warned.add(question.getInt("question_id") + ": " + found(both));
      }
    }
    assertTrue(warned.size() <= MOST_WARNED, () -> warned.size() + " warned of: " + warned);
  }
}
