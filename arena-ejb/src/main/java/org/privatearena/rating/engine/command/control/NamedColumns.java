package org.privatearena.rating.engine.command.control;

import java.util.ArrayList;
import java.util.List;
import org.privatearena.rating.engine.command.control.Arguments.Refused;

/** The columns that a command line names, beside those that the file has. */
final class NamedColumns {

  private static final List<String> OWN = List.of("model_a", "model_b", "winner");

  private final List<String> present;

  NamedColumns(List<String> present) {
    this.present = present;
  }

  /**
   * Looks whether the columns are there, and each is asked for one thing; only votes may be put
   * apart by who cast them.
   *
   * @param rater null where nobody asks
   * @param weight null where nobody asks
   */
  void check(Request request, String rater, String weight) throws Refused {
    String by = request.by().orElse(null);
    List<String> taken = new ArrayList<>(OWN);
    take(taken, "--intervals", rater);
    if (by == null || !by.equals(rater)) {
      take(taken, "--by", by);
    }
    take(taken, "--weights", weight);
    for (String covariate : request.covariates()) {
      if (present.contains(covariate)) {
        take(taken, "--covariates", covariate);
      }
    }
  }

  private void take(List<String> taken, String option, String column) throws Refused {
    if (column == null) {
      return;
    }
    if (!present.contains(column)) {
      throw new Refused(
          option
              + ": there is no column "
              + column
              + "; the file has "
              + String.join(", ", present));
    }
    if (taken.contains(column)) {
      throw new Refused(option + ": column " + column + " is already asked for as something else");
    }
    taken.add(column);
  }
}
