package org.privatearena.rating.engine.command.control;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CMD-1 and CMD-2 where a file or a command line is not as it should be. */
class RateBadInputTest {

  private static final String ENDED = "x,y,model_a\ny,x,model_a\n";

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(byte[] input, String... words) {
    out.reset();
    err.reset();
    return new Rate(
            new ByteArrayInputStream(input),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8))
        .run(words);
  }

  private void expect(int code, String said, byte[] input, String... words) {
    assertEquals(code, run(input, words), err.toString(UTF_8));
    assertEquals("arena-rate: " + said + "\n", err.toString(UTF_8));
    assertEquals("", out.toString(UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "Model_A,model_b,winner#line 1: there is no column model_a; the header has Model_A,"
            + " model_b, winner; write its name in lower case. Votes need model_a, model_b, winner;"
            + " counts need model_a, model_b, win_a, win_b, tie, both_bad",
        "model_a;model_b;winner#line 1: there is no column model_a; the header has"
            + " model_a;model_b;winner; put commas between the columns. Votes need model_a,"
            + " model_b, winner; counts need model_a, model_b, win_a, win_b, tie, both_bad",
        "model_a,model_b,winner,model_b#line 1: there are two columns model_b; keep one",
      })
  void aHeaderIsToldByItselfWithWhatMostLikelyWentWrong(String header, String said) {
    expect(1, said, (header + "\n" + ENDED).getBytes(UTF_8), "-");
  }

  @Test
  void aHeaderThatIsNoHeaderIsNotRepeatedWhole() {
    String line = "{\"text\": \"" + "word ".repeat(1000) + "\"}\n";
    assertEquals(1, run(line.getBytes(UTF_8), "-"));
    assertTrue(err.size() < 500, err.toString(UTF_8));
  }

  /** Read by another way where there is nothing else in a row than models and an outcome. */
  @ParameterizedTest
  @ValueSource(strings = {"", ",rater"})
  void aNameThatIsNotUtf8IsToldWithItsLine(String column) {
    String votes = "model_a,model_b,winner" + column + "\nx,y,tie,r\nm\u00f6t\u00f6r,y,tie,r\n";
    byte[] latin = votes.replace(",r\n", column.isEmpty() ? "\n" : ",r\n").getBytes(ISO_8859_1);
    expect(1, "line 3: a name that is not UTF-8; save the file as UTF-8", latin, "-");
    assertEquals(0, run(latin, "-", "--skip-bad", "--format", "json"));
    assertTrue(err.toString(UTF_8).contains("1 rows could not be taken and are left out"));
  }

  @Test
  void whiteSpaceAroundModelsAndOutcomesIsNoneOfTheirs() {
    assertEquals(0, run(("model_a,model_b,winner\n" + ENDED).getBytes(UTF_8), "-"));
    String expected = out.toString(UTF_8);
    String spaced = "model_a, model_b, winner\nx, y, model_a\ny , x,\tmodel_a\r\n";
    assertEquals(0, run(spaced.getBytes(UTF_8), "-"), err.toString(UTF_8));
    assertEquals(expected, out.toString(UTF_8));
  }

  @Test
  void anIdThatStandsTwiceIsToldWhereItStandsAgain() throws IOException {
    for (String name : new String[] {"id", "vote_id"}) {
      String votes = name + ",model_a,model_b,winner\nv1,x,y,model_a\n,y,x,tie\n,y,x,model_a\n";
      String twice = "v1,y,x,model_a\n";
      String said =
          "line 5: a row before has the same id; take this one out, or give each vote an id of its"
              + " own";
      expect(1, said, (votes + twice).getBytes(UTF_8), "-");
      expect(1, said, (votes + twice).getBytes(UTF_8), "-", "--method", "elo");
      assertEquals(0, run((votes + "v2,x,y,tie\n").getBytes(UTF_8), "-", "--format", "csv"));
      String expected = out.toString(UTF_8);
      String both = votes + twice + "v2,x,y,tie\n";
      assertEquals(0, run(both.getBytes(UTF_8), "-", "--format", "csv", "--skip-bad"));
      assertEquals(expected, out.toString(UTF_8));
      assertEquals(0, run((votes + twice).getBytes(UTF_8), "-", "--by", name, "--skip-bad"));
    }
    Path file = folder.resolve("many");
    StringBuilder many = new StringBuilder("model_a,model_b,winner,id\n");
    for (int i = 0; i < 200_000; i++) {
      many.append("x,y,tie,this-is-the-vote-of-number-").append(i).append('\n');
    }
    Files.writeString(file, many);
    assertEquals(0, run(new byte[0], file.toString(), "--threads", "4"), err.toString(UTF_8));
    Files.writeString(file, many + "x,y,tie,this-is-the-vote-of-number-7\n");
    assertEquals(1, run(new byte[0], file.toString(), "--threads", "4"));
    assertTrue(err.toString(UTF_8).contains("line 200002: a row before has the same id"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"at", "tstamp", "timestamp"})
  void aTimeInTheFutureIsToldWithItsLine(String name) {
    Instant now = Instant.now();
    String header = "model_a,model_b,winner," + name + "\n";
    String tomorrow = now.plus(1, ChronoUnit.DAYS).toString();
    for (String later :
        new String[] {
          tomorrow, tomorrow.substring(0, 10), "" + (now.getEpochSecond() + 3600), "2999-12-31"
        }) {
      String votes = header + "x,y,model_a,2023-05-01\ny,x,model_a," + later + "\n";
      if (later.length() == 10 && later.startsWith(tomorrow.substring(0, 10))) {
        // A day begins at its midnight, which may be minutes away.
        votes = votes.replace(later, now.plus(2, ChronoUnit.DAYS).toString().substring(0, 10));
      }
      assertEquals(1, run(votes.getBytes(UTF_8), "-"), votes);
      assertTrue(
          err.toString(UTF_8).startsWith("arena-rate: line 3: the time "), err.toString(UTF_8));
      assertTrue(err.toString(UTF_8).contains(" is in the future; correct it"));
      assertEquals("", out.toString(UTF_8));
    }
    for (String past :
        new String[] {
          "", "1683000000.5", "2023-05-01 10:00:00", now.toString(), "last spring", "" + now, "99"
        }) {
      String votes = header + "x,y,model_a," + past + "\ny,x,model_a,\n";
      assertEquals(0, run(votes.getBytes(UTF_8), "-"), past + err.toString(UTF_8));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "--by kind#--by: there is no column kind; the file has model_a, model_b, winner, rater",
        "--weights w#--weights: there is no column w; the file has model_a, model_b, winner, rater",
        "--intervals bootstrap:50:who#--intervals: there is no column who; the file has model_a,"
            + " model_b, winner, rater",
        "--weights rater#--weights: column rater is already asked for as something else",
        "--covariates rater,rater#--covariates names rater twice",
        "--by winner#--by: column winner is already asked for as something else",
        "-x#-x is not an option, which have two dashes; --help lists them",
      })
  void aColumnThatTheFileLacksIsAWrongCommandLine(String words, String said) {
    String votes = "model_a,model_b,winner,rater\nx,y,model_a,r\ny,x,model_a,r\n";
    expect(2, said, votes.getBytes(UTF_8), ("- " + words).split(" "));
  }

  @Test
  void votesCanBePutApartByWhoCastThem() {
    String votes = "model_a,model_b,winner,rater\nx,y,tie,r\ny,x,tie,s\nx,y,tie,\n";
    assertEquals(0, run(votes.getBytes(UTF_8), "-", "--by", "rater", "--format", "csv"));
    assertEquals(
        "r,1,1,2,x|r,1,1,2,y|s,1,1,2,x|s,1,1,2,y|,1,1,2,x|,1,1,2,y",
        String.join(
            "|",
            out.toString(UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(",1000")))
                .toList()));
  }

  private static final String COUNTS =
      "model_a,model_b,win_a,win_b,tie,both_bad\nx,y,30,20,4,1\ny,x,20,10,0,0\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "--method elo#--method elo",
        "--intervals cluster:tie#--intervals cluster:tie",
        "--intervals bootstrap:50:tie#--intervals bootstrap:50:tie",
        "--intervals bootstrap:50 --position#--intervals bootstrap with --position",
        "--by tie#--by",
        "--weights tie#--weights tie",
        "--covariates tie#--covariates",
      })
  void whatOnlySingleVotesTellIsNotAskedOfCounts(String words, String what) {
    expect(
        2,
        what + " needs single votes; the file has counts of pairs",
        COUNTS.getBytes(UTF_8),
        ("- " + words).split(" "));
  }

  @Test
  void countsHaveNoRatersWhateverTheirColumnsAreCalled() {
    String rater = COUNTS.replaceAll("(?m)$", ",rater").stripTrailing().replaceAll(",rater$", "");
    assertEquals(0, run(rater.getBytes(UTF_8), "-"), err.toString(UTF_8));
    assertTrue(err.toString(UTF_8).contains("intervals are too narrow if it is not"));
    assertEquals(0, run(COUNTS.getBytes(UTF_8), "-", "--intervals", "bootstrap:50"));
    assertEquals(0, run(COUNTS.getBytes(UTF_8), "-", "--position"), err.toString(UTF_8));
  }

  @Test
  void aGzipFileThatIsCutOffIsToldAsSuch() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SplittableRandom random = new SplittableRandom(3);
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write("model_a,model_b,winner\n".getBytes(UTF_8));
      for (int i = 0; i < 20_000; i++) {
        zip.write(
            ("m" + random.nextInt(50) + ",n" + random.nextInt(50) + ",tie\n").getBytes(UTF_8));
      }
    }
    byte[] whole = bytes.toByteArray();
    String said = "the gzip file is cut off or damaged; pack it or fetch it again";
    expect(1, said, java.util.Arrays.copyOf(whole, whole.length / 2), "-");
    expect(1, said, java.util.Arrays.copyOf(whole, 5), "-");
    byte[] damaged = whole.clone();
    damaged[0] = 0x1f;
    java.util.Arrays.fill(damaged, whole.length / 2, whole.length / 2 + 500, (byte) 0x55);
    expect(1, said, damaged, "-");
    Path file = Files.write(folder.resolve("votes.gz"), damaged);
    expect(1, said, new byte[0], file.toString());
  }

  @Test
  void aFolderIsNoFile() {
    expect(2, folder + " is a folder; name a file", new byte[0], folder.toString());
    expect(2, "an empty name is a folder; name a file", new byte[0], "");
  }

  /** Whatever stands in a file, it is an answer or a line that says what is wrong. */
  @Test
  void noBytesMakeTheCommandFail() {
    SplittableRandom random = new SplittableRandom(11);
    String[] words = {
      "x",
      "y",
      "model_a",
      "tie",
      "\"",
      ",",
      "\n",
      "\r\n",
      "\u00e4",
      "",
      "1e9",
      "z,y,model_b\n",
      "x,y,model_a\n",
      "\"a\nb\",y,tie\n"
    };
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder("model_a,model_b,winner");
      text.append(round % 3 == 0 ? ",rater\n" : "\n");
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(words[random.nextInt(words.length)]);
      }
      byte[] bytes = text.toString().getBytes(round % 2 == 0 ? UTF_8 : ISO_8859_1);
      int code = run(bytes, round % 5 == 0 ? new String[] {"-", "--skip-bad"} : new String[] {"-"});
      assertTrue(code == 0 || code == 1, text.toString());
      assertTrue(code == 0 || err.toString(UTF_8).startsWith("arena-rate: "), text.toString());
    }
  }

  /** The same of snapshots. */
  @Test
  void noBytesMakeTheCheckOfASnapshotFail() throws IOException {
    String whole =
        """
        privatearena-snapshot 1
        confidence 0.95
        elo_k 4.0
        even_pairs false
        ignore_ties false
        intervals RATERS
        method bradley-terry
        position false
        provisional_votes 100
        provisional_width 100.0
        ridge 0.0
        rounds 0
        seed 1
        sha256 00
        contestants 2
        a
        b
        votes 3
        0,1,0,0,1.0
        1,0,0,1,1.0
        0,1,2,2,1.0
        """;
    Path file = folder.resolve("snapshot");
    Files.writeString(file, whole);
    assertEquals(1, run(new byte[0], "--snapshot", file.toString()));
    assertTrue(err.toString(UTF_8).contains(", but 00 is stored"), err.toString(UTF_8));
    String[] odd = {
      "-1", "", "1e400", "NaN", "99999999999", "2147483647", "x", "-0.0", " ", "Infinity"
    };
    SplittableRandom random = new SplittableRandom(5);
    for (int round = 0; round < 3_000; round++) {
      String[] parts = whole.split("(?<=[ ,\n])|(?=[ ,\n])", -1);
      for (int i = 1 + random.nextInt(2); i > 0; i--) {
        parts[random.nextInt(parts.length)] = odd[random.nextInt(odd.length)];
      }
      String text = String.join("", parts);
      Files.writeString(file, text);
      assertEquals(1, run(new byte[0], "--snapshot", file.toString()), text);
      assertTrue(err.toString(UTF_8).startsWith("arena-rate: "), text);
    }
  }
}
