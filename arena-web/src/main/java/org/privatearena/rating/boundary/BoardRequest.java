package org.privatearena.rating.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.access.boundary.SignedInView;
import org.privatearena.rating.control.BoardAnswer;
import org.privatearena.rating.control.BoardPool;
import org.privatearena.rating.control.Leaderboard;
import org.privatearena.rating.control.LiveBoard;

/** What this request asks of the leaderboard and what it gets: the same for all parts of a page. */
@RequestScoped
public class BoardRequest {

  @Inject private HttpServletRequest request;
  @Inject private CurrentPerson person;
  @Inject private SignedInView signedIn;
  @Inject private Leaderboard leaderboard;

  private BoardAnswer answer;
  private BoardParameters.Wrong wrong;

  @PostConstruct
  void ask() {
    if (signedIn.isReader()) {
      try {
        answer = leaderboard.answer(BoardParameters.read(this::given), person.get());
      } catch (BoardParameters.Wrong e) {
        wrong = e;
      }
    }
  }

  /** Null where there is none to show. */
  public LiveBoard board() {
    return answer instanceof BoardAnswer.Shown shown ? shown.board() : null;
  }

  /** How many people there must be, where there are fewer. */
  public OptionalInt tooFew() {
    return answer instanceof BoardAnswer.TooFewRaters few
        ? OptionalInt.of(few.least())
        : OptionalInt.empty();
  }

  /** Why votes cannot be brought to the shares that the address asks for. */
  public Optional<BoardPool.Refused> outOfReach() {
    return answer instanceof BoardAnswer.OutOfReach out ? Optional.of(out.why()) : Optional.empty();
  }

  /** Whether the address names a set that is not there for this person. */
  public boolean missesSet() {
    return answer instanceof BoardAnswer.NoSuchSet;
  }

  /** Null where the address can be understood. */
  public BoardParameters.Wrong wrong() {
    return wrong;
  }

  /**
   * A value as it stands in the address, without spaces around it.
   *
   * @return empty where there is none
   */
  public String given(String name) {
    return given(request::getParameter, name);
  }

  /** Shares that no weights ask for are left out: a form without script cannot take them back. */
  static String given(UnaryOperator<String> parameters, String name) {
    String value = parameters.apply(name);
    boolean unasked = name.equals("pool") && !given(parameters, "weights").equals("pool");
    return value == null || unasked ? "" : value.strip();
  }
}
