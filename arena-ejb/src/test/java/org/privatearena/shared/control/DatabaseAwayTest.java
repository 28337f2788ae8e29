package org.privatearena.shared.control;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAwayTest {

  @ParameterizedTest
  @ValueSource(strings = {"08001", "08006", "57P01", "57P02", "57P03", "53300"})
  void aStateThatPassesIsFoundHoweverDeepItLies(String state) {
    Throwable failure = new IllegalStateException(new RuntimeException(sql(state)));
    assertTrue(DatabaseAway.causes(failure));
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "42501", "57014", "40001", ""})
  void aStateThatStaysIsNone(String state) {
    assertFalse(DatabaseAway.causes(new IllegalStateException(sql(state))));
  }

  @Test
  void whatHasNoStateIsToldByItsKind() {
    assertTrue(DatabaseAway.causes(new SQLNonTransientConnectionException("no state")));
    assertTrue(DatabaseAway.causes(new RuntimeException(new ConnectException("refused"))));
    assertFalse(DatabaseAway.causes(new SQLIntegrityConstraintViolationException("no state")));
    assertFalse(DatabaseAway.causes(new SQLException("no state")));
    assertFalse(DatabaseAway.causes(new IllegalStateException("a bug")));
    assertFalse(DatabaseAway.causes(null));
  }

  @Test
  void aCircleOfCausesComesToAnEnd() {
    Throwable one = new RuntimeException("one");
    one.initCause(new RuntimeException("two", one));
    assertFalse(DatabaseAway.causes(one));
  }

  private static SQLException sql(String state) {
    return new SQLException("words", state);
  }
}
