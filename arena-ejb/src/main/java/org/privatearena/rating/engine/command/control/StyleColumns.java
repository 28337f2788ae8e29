package org.privatearena.rating.engine.command.control;

import java.util.ArrayList;
import java.util.List;
import org.privatearena.rating.engine.command.control.Arguments.Refused;
import org.privatearena.rating.engine.control.Covariates;
import org.privatearena.rating.engine.control.StyleDifference;
import org.privatearena.rating.engine.file.control.Votes;

/**
 * Covariates by the names of columns. A column of the name holds the number itself; two columns
 * NAME_a and NAME_b hold counts, of which the covariate is made as the leaderboard makes it.
 */
final class StyleColumns {

  private final List<String> names;
  private final List<String> columns;
  private final List<Boolean> counted;

  private StyleColumns(List<String> names, List<String> columns, List<Boolean> counted) {
    this.names = names;
    this.columns = columns;
    this.counted = counted;
  }

  static StyleColumns of(List<String> names, List<String> present) throws Refused {
    List<String> columns = new ArrayList<>();
    List<Boolean> counted = new ArrayList<>();
    for (String name : names) {
      if (names.indexOf(name) != names.lastIndexOf(name)) {
        throw new Refused("--covariates names " + name + " twice");
      }
      boolean pair = present.contains(name + "_a") && present.contains(name + "_b");
      if (!pair && !present.contains(name)) {
        throw new Refused(
            "there is no column "
                + name
                + ", nor "
                + name
                + "_a and "
                + name
                + "_b; the file has "
                + String.join(", ", present));
      }
      boolean itself = present.contains(name);
      counted.add(!itself);
      columns.addAll(itself ? List.of(name) : List.of(name + "_a", name + "_b"));
    }
    return new StyleColumns(List.copyOf(names), List.copyOf(columns), List.copyOf(counted));
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  List<String> columns() {
    return columns;
  }

  Covariates of(Votes votes) {
    Covariates plain =
        new Covariates() {
          @Override
          public List<String> names() {
            return names;
          }

          @Override
          public void read(int row, double[] into, int at) {
            int column = 0;
            for (int i = 0; i < names.size(); i++) {
              double first = votes.number(row, column++);
              into[at + i] =
                  counted.get(i) ? StyleDifference.of(first, votes.number(row, column++)) : first;
            }
          }
        };
    boolean[] scaled = new boolean[names.size()];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = counted.get(i);
    }
    return StyleDifference.scaled(plain, scaled, votes.table().size());
  }
}
