package org.privatearena.access.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privatearena.shared.control.Refusal;

class NoticeFileTest {

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void aLanguageHasItsOwnFileOrTheGeneralOne() throws IOException {
    Path file = write("notice.txt", "\nRead this.\n");
    write("notice_de.txt", "Lesen Sie das. Größe 🦊\n");
    NoticeFile notice = new NoticeFile(file);
    assertEquals("Read this.", notice.in("en"));
    assertEquals("Lesen Sie das. Größe 🦊", notice.in("de"));
    assertEquals("Read this.", notice.in("fr"));
  }

  @Test
  void linesEndAlikeWhateverProgramWroteThem() throws IOException {
    assertEquals(
        "One\ntwo\n\nthree",
        new NoticeFile(write("w.txt", "One\r\ntwo\r\n\r\nthree\r\n")).in("en"));
    assertEquals("One\n\ntwo", new NoticeFile(write("m.txt", "One\r\rtwo\r")).in("en"));
  }

  @Test
  void whatCannotBeShownIsRefusedWithItsPath() throws IOException {
    refused(folder.resolve("nowhere.txt"), "nowhere.txt");
    refused(write("empty.txt", " \n"), "empty.txt");
    refused(write("long.txt", "x".repeat(70_000)), "long.txt");
    Path latin = folder.resolve("latin.txt");
    Files.write(latin, "Größe".getBytes(StandardCharsets.ISO_8859_1));
    refused(latin, "UTF-8");
  }

  private static void refused(Path file, String word) {
    Refusal refusal = assertThrows(Refusal.class, () -> new NoticeFile(file).in("en"));
    assertTrue(refusal.getMessage().contains(word), refusal.getMessage());
    assertTrue(refusal.getMessage().contains("arena.notice.file"), refusal.getMessage());
  }
}
