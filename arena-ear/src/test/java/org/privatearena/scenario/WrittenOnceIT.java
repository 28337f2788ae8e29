package org.privatearena.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself refuses, whoever asks: the server's role, erasure's, and the owner. */
class WrittenOnceIT {

  private static final String INSUFFICIENT_PRIVILEGE = "42501";

  private static TestArena arena;

  @BeforeAll
  static void aVoteWithARemarkAndAnAcceptedNoticeExist() throws SQLException {
    arena = TestArena.get();
    arena.keycloak().evaluator("scribe", LabModels.QUICK);
    Caller scribe = arena.caller("scribe");
    String id = scribe.readyBattle("What is written once?");
    String vote = "{\"choice\":\"TIE\",\"reasons\":[\"tone\"],\"comment\":\"both\"}";
    Caller.expect(200, scribe.post("/api/v1/battles/" + id + "/vote", vote));
    Caller.expect(
        200,
        arena
            .caller("adam")
            .post(
                "/api/v1/battles/" + id + "/categories",
                "{\"categories\":[\"reasoning\"],\"reason\":\"it is a riddle\"}"));
    planAsUsual(arena.caller("adam"));
    limitNobody(arena.caller("adam"));
    announceNothing(arena.caller("adam"));
    Until.holds(
        "the leaves are sealed",
        () -> arena.caller("cora").get("/api/v1/ledger/checkpoint").statusCode() == 200);
    Until.holds(
        "the first day of retention is over",
        () -> {
          try {
            return count("retention_run") > 0;
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        });
    try (Connection server = arena.database("arena_app");
        Statement statement = server.createStatement()) {
      statement.execute(
          "insert into data_notice_acceptance select gen_random_uuid(), id, '0', 'en',"
              + " sha256('words'), now() from member limit 1");
      statement.execute(
          "insert into content_read select gen_random_uuid(), id, id, 'a test', null, 0,"
              + " repeat('0', 64), now() from member limit 1");
      statement.execute(
          "with job as (insert into compliance_job select gen_random_uuid(), kind, id,"
              + " 'CANCELLED', '', 0, 0, 'none', now(), now(), now() from"
              + " (select id from member limit 1) m, (values ('VERIFICATION'), ('TEXT_SEARCH'))"
              + " k (kind) returning id, kind), ended as (insert into verification"
              + " select id, 0, 0, 0, 0, 0, 0, 0, 1 from job where kind = 'VERIFICATION'),"
              + " fault as (insert into verification_fault select id, 1, 'a test', '' from job"
              + " where kind = 'VERIFICATION'), asked as (insert into text_search"
              + " select id, '', id, id, 0 from job where kind = 'TEXT_SEARCH')"
              + " insert into text_search_hit select job.id, 1, battle.id, 'comment' from job,"
              + " (select id from battle limit 1) battle where kind = 'TEXT_SEARCH'");
      statement.execute(
          "with asked as (insert into export (id, kind, formats, filter, purpose, requested_by,"
              + " requested_at, state, progress, node, lease_until, attempts, left_out)"
              + " select gen_random_uuid(), 'VOTES', 'csv', '{}', 'a test', id, now(),"
              + " 'CANCELLED', 0, 'none', now(), 0, '' from member limit 1"
              + " returning id, requested_by) insert into export_step"
              + " select gen_random_uuid(), id, 'CANCELLED', requested_by, null, now() from asked");
      statement.execute(
          "insert into rater_flag select gen_random_uuid(), one.id, 1, false, 'a test', other.id,"
              + " now() from (select id from member order by id limit 1) one,"
              + " (select id from member order by id desc limit 1) other on conflict do nothing");
      // A level that no tree reaches.
      statement.execute(
          "insert into tile values (63, 0, decode(repeat('00', 8192), 'hex'))"
              + " on conflict do nothing");
    }
    try (Connection eraser = arena.database("arena_eraser");
        Statement statement = eraser.createStatement()) {
      statement.execute(
          "with label as (insert into member (id, roles, groups, created_at, signed_on_at,"
              + " anonymous) values (gen_random_uuid(), '', '', now(), now(), true) returning id)"
              + " insert into flagged_label select id from label");
    }
  }

  /** What counts without a plan too. */
  private static void planAsUsual(Caller admin) {
    String path = "/api/v1/admin/sampling";
    String body =
        "{\"weights\":[{\"model\":\"zorvex-a1\",\"weight\":1}],"
            + "\"priorities\":[{\"a\":\"zorvex-a1\",\"b\":\"bryndle-b2\",\"priority\":1}]}";
    String tag = admin.get(path).headers().firstValue("ETag").orElseThrow();
    Caller.expect(200, admin.call("PUT", path, body, "If-Match", tag));
  }

  /** What is over already. */
  private static void announceNothing(Caller admin) {
    String path = "/api/v1/banner";
    String tag = admin.get(path).headers().firstValue("ETag").orElseThrow();
    String body = "{\"text\":\"Over\",\"until\":\"2026-01-01T00:00:00Z\"}";
    Caller.expect(200, admin.call("PUT", path, body, "If-Match", tag));
  }

  /** A group that nobody is in. */
  private static void limitNobody(Caller admin) {
    String path = "/api/v1/limits";
    String tag = admin.get(path).headers().firstValue("ETag").orElseThrow();
    String body = "{\"limits\":[{\"group\":\"/nobody-at-all\",\"battles_a_day\":1}]}";
    Caller.expect(200, admin.call("PUT", path, body, "If-Match", tag));
  }

  @ParameterizedTest
  @CsvSource({
    "vote, set choice = choice",
    "vote_note, set reasons = reasons",
    "vote_style, set tokens_a = tokens_a",
    "entry_pending, set leaf = leaf",
    "record_fields, set fields = fields",
    "entry, set index = index",
    "tile, set level = level",
    "checkpoint, set note = note",
    "revision, set number = number",
    "data_notice_acceptance, set version = version",
    "retention_run, set day = day",
    "prompt_label, set categories = categories",
    "category_correction, set categories = categories",
    "rater_flag, set flagged = flagged",
    "flagged_label, set member_id = member_id",
    "sampling_plan, set version = version",
    "sampling_weight, set weight = weight",
    "sampling_priority, set priority = priority",
    "banner, set text = text",
    "limit_plan, set version = version",
    "group_limit, set battles_a_day = battles_a_day",
    "content_read, set purpose = purpose",
    "export_step, set kind = kind",
    "text_search_hit, set place = place",
    "verification, set size = size",
    "verification_fault, set place = place"
  })
  void what_is_written_once_stays(String table, String change) throws SQLException {
    long before = count(table);
    assertTrue(before > 0, table);
    for (String role : List.of("arena_app", "arena_eraser", "arena_owner")) {
      refused(role, "update " + table + " " + change);
      refused(role, "delete from " + table);
      refused(role, "truncate " + table + " cascade");
      refused(role, "delete from " + table + " where false");
    }
    // The arena may have added to it meanwhile.
    assertTrue(count(table) >= before, table);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create table mine (id integer)",
        "create schema mine",
        "create temporary table mine (id integer)",
        "create function mine() returns integer language sql as 'select 1'",
        "create extension pgcrypto",
        "create role mine",
        "alter table vote disable trigger all",
        "alter table vote add column mine text",
        "alter role arena_app superuser",
        "drop trigger written_once on vote",
        "drop table vote cascade",
        "drop function refuse_change() cascade",
        "grant arena_owner to arena_app",
        "set role arena_owner",
        "set session_replication_role = replica",
        "select pg_read_file('/etc/hostname')",
        "copy vote to program 'cat'",
        "update flyway_schema_history set success = success",
        "delete from record_salt",
        "delete from text",
        "update text set nonce = nonce",
        "delete from member_identity",
        "delete from battle",
        "delete from model",
        "delete from endpoint",
        "update endpoint set url = url || '/elsewhere'",
        "update endpoint set revision_id = (select max(id::text)::uuid from revision)",
        "update arena_keys.kept_secret set ciphertext = ciphertext",
        "update arena_keys.kept_secret set owner_id = owner_id",
        "update model_grant set use = use",
        "truncate model_grant",
        "delete from answer",
        "update answer set characters = characters",
        "delete from arena_keys.member_key",
        "update arena_keys.master_key set id = id",
        "delete from idempotency",
        "delete from kept_salt",
        "insert into kept_salt select * from kept_salt",
        "insert into erasure select * from erasure",
        "insert into retention_run select * from retention_run",
        "insert into flagged_label select * from flagged_label",
        "delete from hold",
        "update hold set reason = reason",
        "set role arena_eraser",
        "grant arena_eraser to arena_app"
      })
  void the_servers_role_may_not(String statement) throws SQLException {
    refused("arena_app", statement);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create table mine (id integer)",
        "alter table vote disable trigger all",
        "update battle set revision_a = revision_a",
        "select * from arena_keys.kept_secret",
        "update member set anonymous = anonymous",
        "update text set nonce = nonce",
        "delete from hold",
        "update hold set reason = reason",
        "insert into vote_note select * from vote_note",
        "insert into rater_flag select * from rater_flag",
        "delete from battle"
      })
  void the_role_of_erasure_may_not(String statement) throws SQLException {
    refused("arena_eraser", statement);
  }

  @Test
  void the_roles_of_server_and_erasure_own_nothing_and_are_nothing_special() throws SQLException {
    try (Connection owner = arena.database("arena_owner");
        Statement statement = owner.createStatement()) {
      try (ResultSet roles =
          statement.executeQuery(
              "select rolname, rolsuper or rolcreaterole or rolcreatedb or rolreplication or"
                  + " rolbypassrls from pg_roles where rolname like 'arena%'")) {
        int seen = 0;
        while (roles.next()) {
          assertFalse(roles.getBoolean(2), roles.getString(1));
          seen++;
        }
        assertEquals(3, seen);
      }
      try (ResultSet owned =
          statement.executeQuery(
              "select count(*) from pg_class c join pg_roles r on r.oid = c.relowner"
                  + " where r.rolname in ('arena_app', 'arena_eraser')")) {
        owned.next();
        assertEquals(0, owned.getLong(1));
      }
    }
  }

  private static void refused(String role, String statement) throws SQLException {
    try (Connection connection = arena.database(role)) {
      connection.setAutoCommit(false);
      try (Statement asked = connection.createStatement()) {
        SQLException refusal =
            assertThrows(
                SQLException.class, () -> asked.execute(statement), role + ": " + statement);
        assertEquals(
            INSUFFICIENT_PRIVILEGE,
            refusal.getSQLState(),
            role + ": " + statement + ": " + refusal.getMessage());
      } finally {
        connection.rollback();
      }
    }
  }

  private static long count(String table) throws SQLException {
    try (Connection owner = arena.database("arena_owner");
        Statement statement = owner.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
