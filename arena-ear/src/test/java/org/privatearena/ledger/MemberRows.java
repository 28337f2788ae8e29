package org.privatearena.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a database holds of a Member, asked as its owner. */
final class MemberRows {

  private static final List<String> PERSONAL =
      List.of("text", "member_identity", "idempotency", "arena_keys.member_key", "battle");

  private static final String TABLES =
      "select format('%I.%I', schemaname, tablename) from pg_tables"
          + " where schemaname in ('public', 'arena_keys')";

  private final Connections database;

  /** Gives connections as the owner. */
  @FunctionalInterface
  interface Connections {
    Connection owner() throws SQLException;
  }

  MemberRows(Connections database) {
    this.database = database;
  }

  /** The pseudonym of an account. */
  String pseudonym(String subject) {
    return column("select member_id from member_identity where subject = ?", subject).get(0);
  }

  List<String> column(String sql, String... values) {
    try (Connection owner = database.owner();
        PreparedStatement query = owner.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        query.setString(i + 1, values[i]);
      }
      try (ResultSet rows = query.executeQuery()) {
        List<String> found = new ArrayList<>();
        while (rows.next()) {
          found.add(rows.getString(1));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  long number(String sql, String... values) {
    return Long.parseLong(column(sql, values).get(0));
  }

  /** Rows of a Member that an erasure must leave none of. */
  long personal(String member) {
    return PERSONAL.stream()
        .mapToLong(
            table -> number("select count(*) from " + table + " where member_id = ?::uuid", member))
        .sum();
  }

  long entries(String kind) {
    return number(
        "select count(*) from entry_pending where convert_from(leaf, 'UTF8') like ?",
        "%\"kind\":\"" + kind + "\"%");
  }

  /** The tables that hold a word in any column: as it is, in hex or in Base64. */
  Set<String> tablesWith(String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    List<String> spelled =
        List.of(
            word,
            HexFormat.of().formatHex(bytes),
            Base64.getEncoder().withoutPadding().encodeToString(bytes));
    Set<String> found = new LinkedHashSet<>();
    for (String table : column(TABLES)) {
      for (String spelling : spelled) {
        if (number(
                "select count(*) from " + table + " r where r::text like ?", "%" + spelling + "%")
            > 0) {
          found.add(table);
        }
      }
    }
    return found;
  }

  /** The commitment of a vote is over its digests, whatever was destroyed. */
  void expectCommitment(String vote) {
    String sql =
        "select encode(sha256(convert_to('privatearena/record/v1', 'UTF8') || '\\x00'::bytea"
            + " || digests), 'hex') from vote where id = ?::uuid";
    String commitment = column(sql, vote).get(0);
    assertEquals(
        1,
        number(
            "select count(*) from entry_pending where id = ?::uuid"
                + " and convert_from(leaf, 'UTF8') like ?",
            vote,
            "%\"commitment\":\"" + commitment + "\"%"));
  }
}
