package org.privatearena.rating.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StyleCovariatesTest {

  private static final int K = 5;
  private static final int VOTES = 20_000;

  private final SplittableRandom random = new SplittableRandom(23);
  private final VoteTable table = new VoteTable();
  private final int[][] counts = new int[VOTES][6];

  /** Longer answers win; the models with higher numbers write longer ones and are no better. */
  private Sample votes() {
    for (int i = 0; i < VOTES; i++) {
      int a = random.nextInt(K);
      int b = (a + 1 + random.nextInt(K - 1)) % K;
      counts[i][0] = 50 + 40 * a + random.nextInt(200);
      counts[i][1] = 50 + 40 * b + random.nextInt(200);
      counts[i][2] = 3;
      counts[i][3] = 3;
      counts[i][4] = random.nextInt(9);
      counts[i][5] = random.nextInt(9);
      double d = 1.5 * StyleDifference.of(counts[i][0], counts[i][1]);
      boolean first = random.nextDouble() < 1 / (1 + Math.exp(-d));
      table.add(a, b, first ? Outcome.A_BETTER : Outcome.B_BETTER, i % 100);
    }
    return Sample.of(table, K);
  }

  private StyleCovariates covariates(Sample sample) {
    return StyleCovariates.of(
        List.of("tokens", "headers", "bold"), (row, place) -> counts[row][place], sample);
  }

  @Test
  void eachIsScaledToARootMeanSquareOfOneAboutZeroOverTheVotesOfTheQuestion() {
    Sample sample = votes().where(row -> row % 3 == 0);
    StyleCovariates covariates = covariates(sample);
    double[] squares = new double[2];
    double[] x = new double[2];
    long[] read = {0};
    sample.eachVote(
        (row, cell) -> {
          covariates.read(row, x, 0);
          squares[0] += x[0] * x[0];
          squares[1] += x[1] * x[1];
          read[0]++;
          double raw = StyleDifference.of(counts[row][0], counts[row][1]);
          assertEquals(Math.signum(raw), Math.signum(x[0]), "not centred");
        });
    assertEquals(1, squares[0] / (double) read[0], 1e-9);
    assertEquals(1, squares[1] / (double) read[0], 1e-9);
  }

  @Test
  void whatDiffersInNoVoteIsLeftOut() {
    StyleCovariates covariates = covariates(votes());
    assertEquals(List.of("tokens", "bold"), covariates.names());
    assertEquals(counts[7][4], covariates.a(7, 1));
    assertEquals(counts[7][5], covariates.b(7, 1));
  }

  @Test
  void lengthIsTakenOutOfRatingsAndToldWithItsInterval() {
    Sample sample = votes();
    List<Contestant> contestants =
        List.of("0", "1", "2", "3", "4").stream().map(n -> new Contestant(n, n)).toList();
    Question usual = Question.usual();
    Board plain = Board.of(contestants, sample, usual);
    Board styled =
        Board.of(
            contestants, sample, usual.by(Method.CONTEXTUAL).with(covariates(sample), true, 0));
    assertTrue(spread(plain) > 60, "length alone makes the models differ: " + spread(plain));
    assertTrue(spread(styled) < 25, "answers alike in style do not: " + spread(styled));
    assertEquals(
        List.of("tokens", "bold", "position"),
        styled.terms().stream().map(ShownTerm::name).toList());
    double rms = 1 / scale(sample);
    Interval length = styled.terms().get(0).interval().orElseThrow();
    assertTrue(length.low() < 1.5 * rms && 1.5 * rms < length.high(), length + " of " + 1.5 * rms);
    Interval bold = styled.terms().get(1).interval().orElseThrow();
    assertTrue(bold.low() < 0 && 0 < bold.high());
  }

  private double scale(Sample sample) {
    double[] x = new double[2];
    covariates(sample).read(0, x, 0);
    return x[0] / StyleDifference.of(counts[0][0], counts[0][1]);
  }

  private static double spread(Board board) {
    List<Row> rows = board.rows();
    return rows.get(0).rating() - rows.get(rows.size() - 1).rating();
  }
}
