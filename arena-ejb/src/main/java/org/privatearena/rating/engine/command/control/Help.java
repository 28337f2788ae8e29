package org.privatearena.rating.engine.command.control;

/** What the command says of itself. */
final class Help {

  static final String TEXT =
      """
      arena-rate: ratings with intervals from votes between models

      java -jar arena-rate.jar FILE [options]

      FILE is CSV (RFC 4180, UTF-8, gzip too), or - for standard input. Its header has
        model_a, model_b, winner        one vote a row; winner is model_a, model_b, tie or both_bad
        model_a, model_b, win_a, win_b, tie, both_bad
                                        counts, one pair a row
      and any other columns. Where there is a column id or vote_id, no id may stand there twice;
      where there is one at, tstamp or timestamp, no time may be in the future.

      --method M        bradley-terry (default), elo, rao-kupper, davidson, grounded-rao-kupper,
                        contextual
      --covariates A,B  columns of numbers (side a less side b) for contextual; for A the columns
                        A_a and A_b may stand in its place: counts, taken as
                        (a - b)/(a + b + 1) over its root mean square
      --position        a term for the left side, for contextual
      --ridge X         on these terms, subtracted from the sum of the log-likelihood (default 0)
      --k X             what a vote moves at most, for elo (default 4)
      --start R         the first rating of all, for elo (default 1000)
      --by COLUMN       a board for each value of the column
      --intervals I     sandwich; cluster:COLUMN; bootstrap:N; bootstrap:N:COLUMN (raters drawn);
                        none. Default: cluster:rater where there is a column rater or judge,
                        otherwise sandwich
      --confidence C    of the intervals (default 0.95)
      --ties T          half (default) or ignore
      --weights W       none (default), pair (1/max(votes of the pair, 50)) or a column
      --anchor MODEL=R  shifts all ratings so that this model has this rating
      --seed N          of a bootstrap (default 1)
      --format F        table (default), csv or json
      --threads N       how many at once (default: all cores); the result is the same
      --time            milliseconds of each stage, on standard error
      --skip-bad        leaves out and counts rows that cannot be taken
      --snapshot FILE   computes a stored snapshot again from its export, instead of FILE, and
                        says whether it is the same
      --help            this text; so does -h

      Ends with 0; 1 if the file cannot be taken or nothing can be rated; 2 for a wrong command
      line.
      """;

  private Help() {}
}
