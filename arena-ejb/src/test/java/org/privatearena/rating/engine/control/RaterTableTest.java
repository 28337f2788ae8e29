package org.privatearena.rating.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Raters in a table and raters in their order tell the same, and nobody known is in neither. */
class RaterTableTest {

  private static final int K = 7;
  private static final int VOTES = 150_000;

  /** So far apart that no table holds them. */
  private static final int APART = 4_000;

  /** Some votes of nobody known among those of 300 raters, the first of whom cast most. */
  private static VoteTable votes(int apart) {
    SplittableRandom random = new SplittableRandom(11);
    VoteTable table = new VoteTable();
    for (int i = 0; i < VOTES; i++) {
      int a = random.nextInt(K);
      int b = (a + 1 + random.nextInt(K - 1)) % K;
      double luck = random.nextDouble();
      Outcome outcome =
          luck < 0.2
              ? Outcome.TIE
              : luck < 0.3
                  ? Outcome.BOTH_BAD
                  : random.nextInt(K + a - b) >= K / 2 ? Outcome.A_BETTER : Outcome.B_BETTER;
      int rater = (int) (300 * random.nextDouble() * random.nextDouble());
      table.add(a, b, outcome, i % 50 == 0 ? VoteTable.NO_RATER : apart * rater);
    }
    return table;
  }

  private static Sample sample(VoteTable table, boolean weighted) {
    Sample some = Sample.of(table, K).where(row -> row % 7 != 3);
    return weighted ? some.weighted(row -> 0.25 + row % 5) : some;
  }

  private static Question question(Method method) {
    Covariates style =
        new Covariates() {
          @Override
          public List<String> names() {
            return List.of("x0", "x1");
          }

          @Override
          public void read(int row, double[] into, int at) {
            into[at] = row % 11 / 11.0 - 0.4;
            into[at + 1] = row % 13 - 6;
          }
        };
    return method == Method.CONTEXTUAL
        ? Question.usual().by(method).with(style, true, 0)
        : Question.usual().by(method);
  }

  private static Errors errors(Sample sample, Question question) {
    return Errors.ofRaters(new Fitting(Evidence.of(sample), question).estimate());
  }

  @ParameterizedTest
  @EnumSource(
      value = Method.class,
      names = {"BRADLEY_TERRY", "CONTEXTUAL", "DAVIDSON"})
  void theTableTellsWhatTheirOrderTells(Method method) {
    for (boolean weighted : new boolean[] {false, true}) {
      for (boolean even : new boolean[] {false, true}) {
        Question question = question(method).evenPairs(even);
        Sample near = sample(votes(1), weighted);
        Sample far = sample(votes(APART), weighted);
        assertTrue(RaterTable.suits(near, K, RaterTable.FEW));
        assertFalse(RaterTable.suits(far, K, RaterTable.MANY));
        Errors inTable = errors(near, question);
        Errors inOrder = errors(far, question);
        String what = method + (weighted ? ", weighted" : "") + (even ? ", even pairs" : "");
        assertEquals(inOrder.effectiveRaters(), inTable.effectiveRaters(), 1e-9, what);
        for (int i = 0; i < K; i++) {
          assertEquals(1, inTable.standardError(i) / inOrder.standardError(i), 1e-10, what);
          double variance = inOrder.differenceVariance(i, (i + 1) % K);
          assertEquals(1, inTable.differenceVariance(i, (i + 1) % K) / variance, 1e-10, what);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anyNumberOfThreadsTellsTheSameBits(boolean weighted) {
    for (Method method : new Method[] {Method.BRADLEY_TERRY, Method.CONTEXTUAL}) {
      Sample sample = sample(votes(1), weighted);
      Errors alone = errors(sample, question(method));
      Errors together = errors(sample.by(Workers.threads(3)), question(method));
      for (int i = 0; i < K; i++) {
        assertEquals(alone.standardError(i), together.standardError(i), 0.0, method.key());
      }
    }
  }
}
