package org.privatearena.audit.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class OpenFieldsTest {

  private static final List<Field> FIELDS =
      List.of(
          Field.text("id", "1"),
          Field.text("reason", null),
          Field.text("value", "\u00fc \"quoted\" \ud83d\ude00\u2028\n"),
          Field.number("number", 7),
          Field.flag("enabled", false),
          Field.words("uses", List.of("named", "battle")),
          Field.time("timestamp", Instant.EPOCH));

  @Test
  void aud11_fields_that_were_kept_give_the_same_commitment_again() {
    byte[] salt = new byte[32];
    List<Field> again = OpenFields.read(OpenFields.write(FIELDS));
    assertArrayEquals(Commitment.to(FIELDS, salt).value(), Commitment.to(again, salt).value());
    assertEquals(OpenFields.write(FIELDS), OpenFields.write(again));
  }

  @Test
  void a_text_is_found_by_its_name() {
    assertEquals("1", OpenFields.text(FIELDS, "id"));
    assertThrows(NoSuchElementException.class, () -> OpenFields.text(FIELDS, "reason"));
    assertThrows(NoSuchElementException.class, () -> OpenFields.text(FIELDS, "other"));
  }
}
