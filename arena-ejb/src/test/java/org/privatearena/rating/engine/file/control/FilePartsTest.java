package org.privatearena.rating.engine.file.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.privatearena.rating.engine.control.Board;
import org.privatearena.rating.engine.control.Contestant;
import org.privatearena.rating.engine.control.Intervals;
import org.privatearena.rating.engine.control.Question;
import org.privatearena.rating.engine.control.Sample;
import org.privatearena.rating.engine.control.VoteTable;
import org.privatearena.rating.engine.control.Workers;

/** A file in two parts rates as the file does, wherever it is cut. */
class FilePartsTest {

  private static final List<String> COLUMNS = List.of("model_a", "model_b", "winner", "rater");
  private static final String HEADER = String.join(",", COLUMNS) + "\n";
  private static final Wanted WANTED = new Wanted(true, "rater", List.of(), null);

  @Provide
  Arbitrary<List<String>> rows() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(1, 3),
            Arbitraries.of("model_a", "model_b", "tie", "both_bad", "\"tie\""),
            Arbitraries.of("ann", "bob", "", "\"c\"\"d\"", "\"two\nlines,\"", "é"),
            Arbitraries.of("", "\n", "\r\n"))
        .as(
            (a, step, winner, rater, end) ->
                "m%d,m%d,%s,%s%s\n"
                    .formatted(a, (a + step) % 4, winner, rater, end.equals("\r\n") ? "\r" : end))
        .list()
        .ofMinSize(2)
        .ofMaxSize(40);
  }

  private static Part part(byte[] bytes, Header header, int from, int to, boolean atRow)
      throws IOException {
    Part part =
        new Part(
            (position, buffer, at, length) -> {
              int count = (int) Math.min(length, bytes.length - position);
              if (count <= 0) {
                return -1;
              }
              System.arraycopy(bytes, (int) position, buffer, at, count);
              return count;
            },
            new RowReader(header, WANTED, new BadRows()));
    part.read(from, to, atRow);
    return part;
  }

  private static Votes votes(String text) throws IOException, BadRow {
    try (VoteFile file = VoteFile.of(new ByteArrayInputStream(text.getBytes(UTF_8)))) {
      return file.read(WANTED, Workers.CALLER, false);
    }
  }

  private static List<String> shown(Votes votes) {
    return IntStream.range(0, votes.table().size())
        .mapToObj(
            row ->
                String.join(
                    "|",
                    votes.models().get(votes.table().a(row)),
                    votes.models().get(votes.table().b(row)),
                    votes.table().outcome(row).name(),
                    Integer.toString(votes.table().rater(row))))
        .toList();
  }

  private static String board(List<String> models, VoteTable table) {
    List<Contestant> contestants = models.stream().map(name -> new Contestant(name, name)).toList();
    return BoardText.csv(
        Board.of(
            contestants,
            Sample.of(table, models.size()),
            Question.usual().with(Intervals.ofRaters())));
  }

  /**
   * Where both parts agree on where the second begins, which they always do unless a quoted line
   * feed leads them astray, they hold the rows of the whole in its order.
   */
  @Property(tries = 300)
  void cutAtAnyByte(@ForAll("rows") List<String> rows, @ForAll @IntRange(max = 999) int where)
      throws Exception {
    String text = HEADER + String.join("", rows);
    byte[] bytes = text.getBytes(UTF_8);
    Header header = Header.of(COLUMNS, WANTED);
    int start = HEADER.length();
    int cut = start + 1 + (bytes.length - start - 1) * where / 1000;
    Part first = part(bytes, header, start, cut, true);
    Part second = part(bytes, header, cut, bytes.length, false);
    if (second.begin() != first.end()) {
      assertTrue(text.contains("two\nlines"), text);
      return;
    }
    Votes whole = votes(text);
    Votes joined = Votes.of(List.of(first, second), header, WANTED, 1, false);
    assertEquals(shown(whole), shown(joined));
    assertEquals(board(whole.models(), whole.table()), board(joined.models(), joined.table()));
  }

  /** Two files of some of the rows each, put together by the names of models and raters. */
  @Property(tries = 200)
  void dividedIntoTwoFilesWithHeaders(
      @ForAll("rows") List<String> rows, @ForAll @IntRange(min = 1, max = 99) int where)
      throws Exception {
    int cut = Math.max(1, Math.min(rows.size() - 1, rows.size() * where / 100));
    Votes whole = votes(HEADER + String.join("", rows));
    Votes one = votes(HEADER + String.join("", rows.subList(0, cut)));
    Votes other = votes(HEADER + String.join("", rows.subList(cut, rows.size())));
    VoteTable table = new VoteTable();
    add(one, whole, 0, table);
    add(other, whole, one.table().size(), table);
    assertEquals(whole.table().size(), table.size());
    assertEquals(board(whole.models(), whole.table()), board(whole.models(), table));
  }

  /** Raters by the numbers that the whole gave them; who is new to a part has a new one there. */
  private static void add(Votes part, Votes whole, int before, VoteTable table) {
    int[] raters = new int[part.table().raters()];
    Arrays.fill(raters, VoteTable.NO_RATER);
    for (int row = 0; row < part.table().size(); row++) {
      int rater = part.table().rater(row);
      int known = whole.table().rater(before + row);
      assertEquals(rater == VoteTable.NO_RATER, known == VoteTable.NO_RATER);
      if (rater != VoteTable.NO_RATER) {
        assertTrue(raters[rater] == VoteTable.NO_RATER || raters[rater] == known);
        raters[rater] = known;
      }
      table.add(
          whole.models().indexOf(part.models().get(part.table().a(row))),
          whole.models().indexOf(part.models().get(part.table().b(row))),
          part.table().outcome(row),
          known);
    }
  }
}
