package org.privatearena.rating.engine.file.control;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privatearena.rating.engine.control.Outcome;
import org.privatearena.rating.engine.control.Workers;

class VoteFileTest {

  private static final String HEADER = "model_a,model_b,winner,rater\n";
  private static final Wanted ROWS = new Wanted(true, "rater", List.of(), null);

  @TempDir private Path folder;

  private static Votes read(String text, Wanted wanted) throws IOException, BadRow {
    try (VoteFile file = VoteFile.of(new ByteArrayInputStream(text.getBytes(UTF_8)))) {
      return file.read(wanted, Workers.CALLER, false);
    }
  }

  private Votes read(byte[] bytes, Wanted wanted, int threads) throws IOException, BadRow {
    Path path = Files.write(folder.resolve("votes"), bytes);
    try (VoteFile file = VoteFile.open(path)) {
      return file.read(wanted, Workers.threads(threads), false);
    }
  }

  private static List<String> rows(Votes votes) {
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < votes.table().size(); row++) {
      rows.add(
          String.join(
              "|",
              votes.models().get(votes.table().a(row)),
              votes.models().get(votes.table().b(row)),
              votes.table().outcome(row).name(),
              Integer.toString(votes.table().rater(row))));
    }
    return rows;
  }

  @Test
  void everyWayToWriteARowIsRead() throws Exception {
    String text =
        """
        id,model_a,model_b,winner,rater,comment\r
        1,GPT 4,Ångström-β,model_a,ann,fine\r
        2,"a, ""quoted"" name",GPT 4,model_b,"bob","two
        lines, ""and"" more"

        3,GPT 4,"Ångström-β",tie (bothbad),,
        4,GPT 4,Ångström-β,both_bad,ann,x
        5,GPT 4,Ångström-β,tie,bob,last line without an end""";
    Votes votes = read("\uFEFF" + text, ROWS);

    assertEquals(List.of("GPT 4", "a, \"quoted\" name", "Ångström-β"), votes.models());
    assertEquals(
        List.of(
            "GPT 4|Ångström-β|A_BETTER|0",
            "a, \"quoted\" name|GPT 4|B_BETTER|1",
            "GPT 4|Ångström-β|BOTH_BAD|-1",
            "GPT 4|Ångström-β|BOTH_BAD|0",
            "GPT 4|Ångström-β|TIE|1"),
        rows(votes));
  }

  @Test
  void countsAreReadAsVotes() throws Exception {
    Votes votes =
        read(
            "model_a,model_b,win_a,win_b,tie,both_bad\nx,y,3,2,1,\ny,x,1,0,0,4\n", Wanted.counts());

    assertEquals(4, votes.cells().counts().bothBad(0, 1));
    assertEquals(3, votes.cells().counts().wins(0, 1));
    assertEquals(3, votes.cells().counts().wins(1, 0));
    assertEquals(11, votes.cells().total());
  }

  @Test
  void numbersAndGroupsComeWithTheirRows() throws Exception {
    Wanted wanted = new Wanted(true, null, List.of("n", "m"), "kind");
    Votes votes =
        read(
            "kind,model_a,n,model_b,m,winner\nu,x,-1.25,y,1e3,tie\nv,x,12345678901234567890,y,.5,tie\n",
            wanted);

    assertEquals(List.of("u", "v"), votes.groups());
    assertEquals(-1.25, votes.number(0, 0));
    assertEquals(1000, votes.number(0, 1));
    assertEquals(1.2345678901234567e19, votes.number(1, 0));
    assertEquals(0.5, votes.number(1, 1));
    assertEquals(1, votes.group(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "x,y,better,r|2|winner is \"better\"; it must be model_a, model_b, tie or both_bad",
        "x,x,tie,r|2|a model against itself; model_a and model_b must be different",
        ",y,tie,r|2|a model has no name; name both, or take the row out",
        "x,  ,tie,r|2|a model has no name; name both, or take the row out",
        "\"x\"y,z,tie,r|2|something stands behind a closing quote; double quotes in it",
        "x,y,tie|2|the row has 3 columns, at least 4 are needed",
        "x|2|the row has 1 columns, at least 4 are needed",
        "x,y,tie,r,s|2|the row has 5 columns, the header 4; put quotes around what has a comma in it",
        "x,\"y\",tie,r,s|2|the row has 5 columns, the header 4; put quotes around what has a comma in"
            + " it",
        "x,y,\"tie,r|2|a quote that is opened here is not closed",
      })
  void aBadRowIsToldWithItsLineAndTheMend(String row, long line, String reason) {
    BadRow bad = assertThrows(BadRow.class, () -> read(HEADER + row + "\nx,y,tie,r\n", ROWS));

    assertEquals(line, bad.line());
    assertEquals(reason, bad.reason());
  }

  @Test
  void theLineIsThatOfTheFileBehindQuotedLineFeedsAndBlankLines() {
    String text = HEADER + "x,y,tie,\"r\nr\nr\"\n\nx,y,tie,r\nx,y,neither,r\n";

    assertEquals(7, assertThrows(BadRow.class, () -> read(text, ROWS)).line());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|the file is empty; it needs a header and a row for each vote",
        "model_a,winner|there is no column model_b; the header has model_a, winner. Votes need"
            + " model_a, model_b, winner; counts need model_a, model_b, win_a, win_b, tie, both_bad",
        "model_a,model_b,winner,winner,rater|there are two columns winner; keep one",
      })
  void aHeaderThatLacksAColumnIsRefused(String header, String reason) {
    BadRow bad = assertThrows(BadRow.class, () -> read(header, ROWS));

    assertEquals(1, bad.line());
    assertEquals(reason, bad.reason());
  }

  @Test
  void whatIsNotUtf8IsRefused() {
    byte[] latin = (HEADER + "x,y,tie,r\nmötör,y,tie,r\n").getBytes(ISO_8859_1);

    BadRow bad = assertThrows(BadRow.class, () -> read(latin, ROWS, 1));
    assertEquals("line 3: a name that is not UTF-8; save the file as UTF-8", bad.getMessage());
    assertThrows(BadRow.class, () -> read(HEADER.getBytes(UTF_16), ROWS, 1));
  }

  @Test
  void aLineWithoutAnEndIsRefusedBeforeItFillsTheMemory() {
    byte[] gigantic = (HEADER + "x,y,tie,r\n" + "x".repeat(5_000_000)).getBytes(UTF_8);

    BadRow bad = assertThrows(BadRow.class, () -> read(gigantic, ROWS, 2));
    assertEquals(3, bad.line());
    assertTrue(bad.reason().startsWith("the row goes on for more than "), bad.reason());
  }

  @Test
  void badRowsCanBeLeftOutAndAreCounted() throws Exception {
    String text = HEADER + "x,y,tie,r\nx,x,tie,r\nx,y,maybe,r\ny,x,tie,r\n";
    try (VoteFile file = VoteFile.of(new ByteArrayInputStream(text.getBytes(UTF_8)))) {
      Votes votes = file.read(ROWS, Workers.CALLER, true);

      assertEquals(2, votes.bad());
      assertEquals(2, votes.table().size());
    }
  }

  @Test
  void compressedFilesAreRead() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write((HEADER + "x,y,tie,r\n").getBytes(UTF_8));
    }

    assertEquals(List.of("x|y|TIE|0"), rows(read(bytes.toByteArray(), ROWS, 2)));
  }

  /** FIL-2, with rows that no part of a file can be sure of where they begin. */
  @Test
  void fil2AnyNumberOfThreadsReadsTheSameRowsInTheSameOrder() throws Exception {
    for (boolean quoted : new boolean[] {false, true}) {
      StringBuilder text = new StringBuilder(HEADER);
      SplittableRandom random = new SplittableRandom(5);
      while (text.length() < 6_000_000) {
        int a = random.nextInt(40);
        text.append("model ").append(a).append(",model ").append(a + 1 + random.nextInt(9));
        text.append(random.nextBoolean() ? ",model_a," : ",tie,");
        text.append(quoted && random.nextInt(3) == 0 ? "\"\n\nx,y,tie,\n\"" : "r" + a).append('\n');
      }
      byte[] bytes = text.toString().getBytes(UTF_8);
      Votes one = read(bytes, ROWS, 1);
      for (int threads : new int[] {2, 3, 7}) {
        Votes several = read(bytes, ROWS, threads);
        assertEquals(one.models(), several.models());
        assertEquals(rows(one), rows(several));
      }
      assertEquals(
          one.table().size(), read(bytes, Wanted.counts(), 4).cells().total(), "counted only");
    }
  }

  @Test
  void moreModelsThanThereIsRoomForAtFirstAreCountedWhereTheyAreMet() throws Exception {
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = 0; i < 300; i++) {
      text.append("m").append(i).append(",m").append((i * 7 + 1) % 300).append(",model_b,r\n");
    }
    Votes counted = read(text.toString(), Wanted.counts());
    Votes votes = read(text.toString(), ROWS);

    assertEquals(300, counted.models().size());
    assertEquals(300, counted.cells().total());
    for (int row = 0; row < 300; row++) {
      int a = votes.table().a(row);
      int b = votes.table().b(row);
      assertTrue(counted.cells().counts().wins(b, a) > 0, "row " + row);
    }
  }

  @Test
  void outcomesHaveTheirPlaces() {
    for (int place = 0; place < 4; place++) {
      assertEquals(place, Outcome.at(place).place());
    }
  }
}
