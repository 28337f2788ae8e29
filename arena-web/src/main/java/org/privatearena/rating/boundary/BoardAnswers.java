package org.privatearena.rating.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.rating.control.BoardAnswer;
import org.privatearena.rating.control.BoardQuery;
import org.privatearena.rating.control.Leaderboard;
import org.privatearena.rating.control.LiveBoard;
import org.privatearena.shared.boundary.Problem;

/** The board that the address of a REST request asks for, or the problem that is in the way. */
@RequestScoped
public class BoardAnswers {

  @Inject private CurrentPerson person;
  @Inject private Leaderboard leaderboard;

  /**
   * The board.
   *
   * @throws Problem 404 where there is no such set, 409 where too few people have voted, 422 where
   *     the address is wrong
   */
  public LiveBoard to(BoardAddress address) {
    return to(address.query());
  }

  /** The same of a question that was read elsewhere. */
  LiveBoard to(BoardQuery query) {
    BoardAnswer answer = leaderboard.answer(query, person.get());
    if (answer instanceof BoardAnswer.TooFewRaters few) {
      throw Problem.of(
          409,
          "too-few-raters",
          "Fewer than "
              + few.least()
              + " people have voted on this part, so that their opinions might be recognized. Ask"
              + " for more days or a larger group.");
    }
    if (answer instanceof BoardAnswer.Shown shown) {
      return shown.board();
    }
    throw Problem.notFound();
  }
}
