package org.privatearena.shared.control;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;

/** Tells a failure that passes, because the database cannot be reached, from one that stays. */
public final class DatabaseAway {

  /** SQLSTATE: the connection failed; the server shuts down, crashed or starts; it is full. */
  private static final String PASSING = "08.*|57P0[1-3]|53300";

  private static final int DEEPEST = 50;

  private DatabaseAway() {}

  /** Whether the failure, or one behind it, is that the database cannot be reached. */
  public static boolean causes(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (passing(cause)) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  private static boolean passing(Throwable cause) {
    if (cause instanceof SQLException sql
        && sql.getSQLState() != null
        && sql.getSQLState().matches(PASSING)) {
      return true;
    }
    return cause instanceof SQLNonTransientConnectionException
        || cause instanceof SQLTransientException
        || cause instanceof SQLRecoverableException
        || cause instanceof ConnectException;
  }
}
