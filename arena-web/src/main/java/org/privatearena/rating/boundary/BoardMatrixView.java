package org.privatearena.rating.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Each model of the leaderboard against each other. */
@Named("boardMatrix")
@RequestScoped
public class BoardMatrixView {

  @Inject private BoardRequest asked;

  private BoardMatrix matrix;

  @PostConstruct
  void look() {
    matrix = BoardMatrix.of(asked.board());
  }

  public List<BoardMatrix.Line> getLines() {
    return matrix.lines();
  }

  /** Models that are shown. */
  public int getShown() {
    return matrix.lines().size();
  }

  /** Of many more models than have a line; null where all have one. */
  public HeatGrid getGrid() {
    return matrix.grid();
  }

  /** Models that found no place. */
  public int getMore() {
    return matrix.more();
  }
}
