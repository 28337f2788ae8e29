package org.privatearena.rating.boundary;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.privatearena.catalog.control.Listing;
import org.privatearena.rating.control.LiveBoard;
import org.privatearena.rating.engine.control.PairCounts;

/** Votes by pair. */
@Schema(name = "BoardPairs")
public record PairsJson(
    @Schema(description = "Keys of the models, in the order of rows and columns")
        List<String> models,
    @Schema(description = "Numbers of their revisions, in the same order") List<Integer> revisions,
    List<List<Long>> wins,
    List<List<Long>> ties,
    List<List<Long>> both_bad) {

  static PairsJson of(LiveBoard board) {
    PairCounts counts = board.counts();
    int n = counts.contestants();
    return new PairsJson(
        board.listed().stream().map(Listing::key).toList(),
        board.listed().stream().map(Listing::number).toList(),
        matrix(n, i -> row(n, j -> counts.wins(i, j))),
        matrix(n, i -> row(n, j -> counts.ties(i, j))),
        matrix(n, i -> row(n, j -> counts.bothBad(i, j))));
  }

  private static List<List<Long>> matrix(int n, IntFunction<List<Long>> row) {
    return IntStream.range(0, n).mapToObj(row).toList();
  }

  private static List<Long> row(int n, IntFunction<Long> cell) {
    return IntStream.range(0, n).mapToObj(cell).toList();
  }
}
