package org.privatearena.rating.engine.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What others published on real data, found again. */
class PublishedFiguresTest {

  @Test
  void rat1TheVotesOfLlmfaoGiveThePublishedScores() {
    Figures.Table votes = Figures.table(Figures.votes("llmfao-votes.csv"));
    Fit.Rated fit = Tables.rated(votes.counts());
    double sum =
        IntStream.range(0, fit.contestants()).mapToDouble(i -> Math.exp(fit.theta(i))).sum();
    List<String[]> golden = Figures.rows("llmfao-bradley-terry.csv");

    assertEquals(8931, votes.counts().votes());
    assertEquals(59, golden.size());
    for (String[] row : golden) {
      double score = Math.exp(fit.theta(votes.of(row[0]))) / sum;
      assertEquals(Double.parseDouble(row[1]), score, 1e-8, row[0]);
    }
  }

  @Test
  void rat6TheVotesOfMtBenchGiveThePublishedRatings() {
    Figures.Table votes = Figures.table(Figures.votes("mtbench-votes.csv"));
    Fit.Rated fit = Tables.rated(votes.counts());
    Map<String, Double> published =
        Map.of(
            "gpt-4", 1177.4,
            "claude-v1", 1111.7,
            "gpt-3.5-turbo", 1104.2,
            "vicuna-13b-v1.2", 990.1,
            "alpaca-13b", 867.7,
            "llama-13b", 749.0);

    assertEquals(3355, votes.counts().votes());
    published.forEach((name, rating) -> assertEquals(rating, fit.rating(votes.of(name)), 0.1));
  }

  @Test
  void rat1CitationsGiveThePublishedCoefficientsAndModelErrors() {
    Figures.Table citations = Figures.games("citations.csv");
    Fit.Rated fit = Tables.rated(citations.counts());
    int biometrika = citations.of("Biometrika");

    assertCoefficients(
        citations,
        "Biometrika",
        Map.of("Comm Statist", -2.9491, "JASA", -0.4796, "JRSS-B", 0.2690));
    Map.of("Comm Statist", 0.1025, "JASA", 0.0606, "JRSS-B", 0.0708)
        .forEach(
            (name, error) ->
                assertEquals(
                    error, fit.modelDifferenceError(citations.of(name), biometrika), 5e-5, name));
  }

  @Test
  void rat1BaseballGivesThePublishedCoefficients() {
    assertCoefficients(
        Figures.games("baseball.csv"),
        "Baltimore",
        Map.of(
            "Cleveland", 0.6839,
            "Boston", 1.1077,
            "New York", 1.2476,
            "Toronto", 1.2945,
            "Detroit", 1.4364,
            "Milwaukee", 1.5814));
  }

  /** Agresti says of them "about .3"; the package's page prints four digits. */
  @Test
  void rat1BaseballGivesThePublishedErrors() {
    Figures.Table games = Figures.games("baseball.csv");
    Fit.Rated fit = Tables.rated(games.counts());
    int baltimore = games.of("Baltimore");

    Map.of(
            "Boston", 0.3339,
            "Cleveland", 0.3319,
            "Detroit", 0.3396,
            "Milwaukee", 0.3433,
            "New York", 0.3359,
            "Toronto", 0.3367)
        .forEach(
            (name, error) -> {
              double found = fit.modelDifferenceError(games.of(name), baltimore);
              assertEquals(error, found, 5.1e-5, name);
              assertEquals(0.3, found, 0.05, name);
            });
  }

  /** One term more, for the home field: the left side of each row is at home. */
  @Test
  void rat1BaseballGivesThePublishedTermOfTheHomeFieldAndItsError() {
    Figures.Table games = Figures.games("baseball.csv");
    int teams = games.names().size();
    long[] votes = new long[teams * teams * Outcome.COUNT];
    for (String[] row : Figures.rows("baseball.csv")) {
      int cell = Cells.cell(teams, games.of(row[0]), games.of(row[1]));
      votes[cell] = Long.parseLong(row[2]);
      votes[cell + 1] = Long.parseLong(row[3]);
    }
    Estimate estimate =
        Contextual.estimate(Cells.of(teams, votes), null, Covariates.none(), true, 0, null);
    int position = estimate.contestants();

    assertEquals(1, estimate.terms().size());
    assertEquals(0.302, estimate.terms().get(0).value(), 5.1e-4);
    assertEquals(0.131, Math.sqrt(estimate.modelVariances()[position]), 5.1e-4);
    double[] abilities = new double[position];
    for (int i = 0; i < position; i++) {
      abilities[i] = Math.exp(estimate.theta(i));
    }
    double sum = DoubleStream.of(abilities).sum();
    assertArrayEquals(
        new double[] {0.044, 0.088, 0.137, 0.157, 0.164, 0.190, 0.220},
        DoubleStream.of(abilities).map(ability -> ability / sum).sorted().toArray(),
        5.1e-4);
  }

  private static void assertCoefficients(
      Figures.Table games, String base, Map<String, Double> published) {
    Fit.Rated fit = Tables.rated(games.counts());
    double zero = fit.theta(games.of(base));
    published.forEach(
        (name, value) -> assertEquals(value, fit.theta(games.of(name)) - zero, 5.1e-5, name));
  }
}
