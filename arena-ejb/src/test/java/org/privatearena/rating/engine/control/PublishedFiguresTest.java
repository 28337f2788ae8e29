package org.privatearena.rating.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
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

  private static void assertCoefficients(
      Figures.Table games, String base, Map<String, Double> published) {
    Fit.Rated fit = Tables.rated(games.counts());
    double zero = fit.theta(games.of(base));
    published.forEach(
        (name, value) -> assertEquals(value, fit.theta(games.of(name)) - zero, 5.1e-5, name));
  }
}
