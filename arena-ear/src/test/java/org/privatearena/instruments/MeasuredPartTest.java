package org.privatearena.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuredPartTest {

  private static final String DOCUMENT =
      """
      before
      <!-- one measured: begin -->
      old
      <!-- one measured: end -->
      between
      <!-- two measured: begin -->
      <!-- two measured: end -->
      """;

  @TempDir private Path folder;

  @Test
  void one_part_is_replaced_and_the_rest_stays() throws IOException {
    Path document = Files.writeString(folder.resolve("document.md"), DOCUMENT);
    new MeasuredPart(document, "one measured").write("new\n");
    assertEquals(DOCUMENT.replace("old\n", "new\n"), Files.readString(document));
    new MeasuredPart(document, "two measured").write("newer\n");
    assertEquals(
        DOCUMENT
            .replace("old\n", "new\n")
            .replace("two measured: begin -->\n", "two measured: begin -->\nnewer\n"),
        Files.readString(document));
  }

  @Test
  void a_document_without_the_part_is_refused() throws IOException {
    Path document = Files.writeString(folder.resolve("document.md"), DOCUMENT);
    assertThrows(
        IllegalStateException.class, () -> new MeasuredPart(document, "three measured").write(""));
    assertEquals(DOCUMENT, Files.readString(document));
  }
}
