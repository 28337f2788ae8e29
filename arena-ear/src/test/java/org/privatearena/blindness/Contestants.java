package org.privatearena.blindness;

import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.privatearena.scenario.TestArena;

/**
 * Who a battle's two sides really are, from the database.
 *
 * @param identifiers all that would tell one of them
 * @param names their display names
 */
record Contestants(Identifiers identifiers, List<String> names) {

  private static final String QUERY =
      "select m.key, m.name, m.owner, m.id, r.id, r.upstream_name, e.id, e.url"
          + " from battle b join revision r on r.id in (b.revision_a, b.revision_b)"
          + " join model m on m.id = r.model_id join endpoint e on e.revision_id = r.id"
          + " where b.id = ?";

  static Contestants of(TestArena arena, String battle) {
    Identifiers identifiers = new Identifiers();
    List<String> names = new ArrayList<>();
    try (Connection connection = arena.database("arena_owner");
        PreparedStatement query = connection.prepareStatement(QUERY)) {
      query.setObject(1, UUID.fromString(battle));
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          add(identifiers, row);
          names.add(row.getString(2));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    if (names.size() != 2) {
      throw new IllegalStateException("not two contestants: " + names);
    }
    return new Contestants(identifiers, List.copyOf(names));
  }

  private static void add(Identifiers identifiers, ResultSet row) throws SQLException {
    String key = row.getString(1);
    String owner = row.getString(3);
    URI endpoint = URI.create(row.getString(8));
    identifiers
        .word("key " + key, key)
        .word("first part of key " + key, key.substring(0, key.indexOf('-')))
        .word("name of " + key, row.getString(2))
        .word("owner", owner)
        .word("last part of owner", owner.substring(owner.lastIndexOf('/') + 1))
        .word("upstream name of " + key, row.getString(6))
        .word("endpoint", endpoint.toString())
        .word("host and port of endpoint", endpoint.getAuthority())
        .word("address and port of endpoint", "127.0.0.1:" + endpoint.getPort())
        .id("model " + key, row.getObject(4, UUID.class))
        .id("revision of " + key, row.getObject(5, UUID.class))
        .id("endpoint of " + key, row.getObject(7, UUID.class));
  }
}
