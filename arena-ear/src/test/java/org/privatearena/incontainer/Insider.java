package org.privatearena.incontainer;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.privatearena.access.control.Person;
import org.privatearena.access.control.SignOn;
import org.privatearena.battle.control.Begun;
import org.privatearena.battle.control.Prompt;
import org.privatearena.battle.control.TurnRunner;
import org.privatearena.battle.control.TurnWatch;
import org.privatearena.battle.entity.Battles;
import org.privatearena.battle.entity.Mode;

/** What the tests inside the server have in common: people, battles, and looks at the tables. */
@ApplicationScoped
public class Insider {

  /** Whose members may meet the four models. */
  public static final String GROUP = "/inside";

  @Inject private SignOn signOn;
  @Inject private TurnRunner runner;

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Resource(lookup = "jdbc/arena")
  private DataSource database;

  /** A newcomer, or somebody who was here before. */
  public Person person(String name) {
    Set<String> roles = Set.of("evaluator");
    Set<String> groups = Set.of(GROUP);
    return new Person(signOn.register("inside", name, roles, groups), roles, groups);
  }

  public static Prompt prompt(String text) {
    return ((Prompt.Accepted) Prompt.check(text, 1000)).prompt();
  }

  /** A battle whose turn has run to its end, which is expected to be good. */
  public UUID ready(Person person, String prompt) throws InterruptedException {
    Begun begun = runner.begin(person, prompt(prompt), Mode.LIVE, null);
    UUID battle = ((Begun.Answering) begun).battle();
    awaitEnd(person, battle);
    return battle;
  }

  /** Returns when the turn's end is stored. */
  public void awaitEnd(Person person, UUID battle) throws InterruptedException {
    TurnWatch watch = runner.watch(person, battle, 1).orElseThrow();
    CountDownLatch end = new CountDownLatch(1);
    Runnable look =
        () -> {
          if (watch.settled()) {
            end.countDown();
          }
        };
    watch.watch(look);
    look.run();
    if (!end.await(30, TimeUnit.SECONDS)) {
      throw new AssertionError("the turn did not end");
    }
  }

  /** To be asked inside a transaction. */
  public Battles battles() {
    return new Battles(store);
  }

  /** The first column of every row, as text. */
  public List<String> rows(String query, Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      List<String> rows = new ArrayList<>();
      if (statement.execute()) {
        try (ResultSet found = statement.getResultSet()) {
          while (found.next()) {
            rows.add(found.getString(1));
          }
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  public long count(String query, Object... parameters) {
    return Long.parseLong(rows("select count(*) from " + query, parameters).get(0));
  }
}
