package org.privatearena.browser;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.privatearena.scenario.TestArena;
import org.privatearena.voteset.Import;

/** The vote sets that the tour shows, one of each kind however often it is led. */
final class TourSets {

  private static final String CSV =
      "model_a,model_b,winner,rater,mood\nalpha,beta,model_a,r1,x\nbeta,gamma,tie,r2,y\n";

  private final TestArena arena;

  TourSets(TestArena arena) {
    this.arena = arena;
  }

  /** The id of a set that is ready. */
  String ready() {
    return id(
        Import.of(CSV + "alpha,alpha,tie,r3,z\n")
            .with("name", "Pilot of the support team")
            .with("provenance", "Asked in March by the support team.\nInternal.")
            .with("skip_refused", "true")
            .key("tour-ready"));
  }

  /** The id of a set that was refused. */
  String refused() {
    return id(
        Import.of(CSV + "alpha,beta,left,r3,z\nalpha,alpha,tie,r3,z\n=1+1,,tie,r3,z\n")
            .with("name", "A survey with faults")
            .with("provenance", "Typed by hand.")
            .key("tour-refused"));
  }

  /** The id of a set as large as real ones are: the votes of llmfao. */
  String large() {
    return id(
        Import.of(Import.figures("llmfao-votes.csv"))
            .with("name", "llmfao")
            .with("provenance", "llmfao, CC BY 4.0")
            .key("tour-llmfao"));
  }

  private String id(Import form) {
    return form.ended(arena.caller("adam"), arena.layout()).getJsonObject("set").getString("id");
  }

  /** Imports of this size end before anybody can look at them. */
  void asIfRunning(String set) {
    change(set, "state = 'RUNNING', progress = 0.43, lease_until = now() + interval '1 hour'");
  }

  void refusedAgain(String set) {
    change(set, "state = 'REFUSED'");
  }

  private void change(String set, String to) {
    try (Connection owner = arena.database("arena_owner");
        PreparedStatement update =
            owner.prepareStatement("update vote_set set " + to + " where id = ?")) {
      update.setObject(1, UUID.fromString(set));
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
