package org.privatearena.rating.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.rating.control.BoardAnswer;
import org.privatearena.rating.control.BoardPool;
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

  /**
   * The same of a board that is to be stored, for others to read.
   *
   * @throws Problem 409 also where compliance alone may see it
   */
  LiveBoard toStore(BoardQuery query) {
    LiveBoard board = to(query);
    if (!leaderboard.storable(board)) {
      throw fewToStore();
    }
    return board;
  }

  /** Why a board is not stored that compliance alone may see. */
  static Problem fewToStore() {
    return Problem.of(
        409,
        "too-few-raters",
        "So few people have voted in a class of the pool that only compliance sees this board; it"
            + " cannot be stored.");
  }

  private static String sentence(BoardPool.Refused why) {
    return why.share()
        .map(
            share ->
                "There are no votes of the "
                    + share.kind().key()
                    + " "
                    + share.name()
                    + ", so they cannot be given a share. Leave it out, or give it to others.")
        .orElse(
            "No weights give all these shares at once: some classes never come together in the"
                + " votes. Ask for other shares, or by one attribute only.");
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
    if (answer instanceof BoardAnswer.OutOfReach out) {
      throw Problem.of(409, "pool-out-of-reach", sentence(out.why()));
    }
    if (answer instanceof BoardAnswer.Shown shown) {
      return shown.board();
    }
    throw Problem.notFound();
  }
}
