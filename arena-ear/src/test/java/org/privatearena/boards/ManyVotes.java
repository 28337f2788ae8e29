package org.privatearena.boards;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Votes as the arena itself stores them, put straight into its database: uneven pairs and raters,
 * ties and both bad, labels, counts of style, four groups and three campaigns over 300 days.
 */
final class ManyVotes {

  /** Of five models an evaluator sees four. */
  private static final int UNSEEN = 5;

  private static final String[] TABLES = {
    "create temporary table made_model as select n, gen_random_uuid() model, gen_random_uuid()"
        + " revision, (n * 7919 %% 1000) / 400.0 - 1.25 strength from generate_series(0, %d - 1) n",
    "create temporary table made_member as select n, gen_random_uuid() member,"
        + " (array['/research', '/research/lab', '/support', '/legal'])[1 + n %% 4] groups"
        + " from generate_series(0, %d - 1) n",
    "create temporary table made_campaign as select n, gen_random_uuid() campaign"
        + " from generate_series(0, 2) n",
    "create temporary table drawn as select n, floor(%2$d * power(random(), 1.5))::int a,"
        + " 1 + floor((%2$d - 1) * power(random(), 1.5))::int further,"
        + " floor(%3$d * power(random(), 2))::int rater, random() kind, random() chance,"
        + " floor(random() * 9)::int category, random() spoken, floor(random() * 12)::int campaign,"
        + " floor(30 + 400 * random())::int tokens_a, floor(30 + 400 * random())::int tokens_b,"
        + " floor(9 * random())::int items_a, floor(9 * random())::int items_b,"
        + " now() - interval '300 days' * (1 - n / %1$d.0) as moment, gen_random_uuid() battle,"
        + " gen_random_uuid() turn, gen_random_uuid() text, gen_random_uuid() vote"
        + " from generate_series(1, %1$d) n",
    "create temporary table made as select drawn.*, one.revision revision_a, other.revision"
        + " revision_b, member, groups, c.campaign campaign_id,"
        + " case when kind < 0.2 then 'TIE' when kind < 0.3 then 'BOTH_BAD'"
        + " when chance < 1 / (1 + exp(other.strength - one.strength)) then 'A_BETTER'"
        + " else 'B_BETTER' end choice,"
        + " case when spoken < 0.6 then 'en' when spoken < 0.9 then 'de' else 'fr' end language,"
        + " coalesce((array['maths', 'coding', 'reasoning', 'instruction-following',"
        + " 'creative-writing', 'long-prompt', E'maths\\nreasoning'])[drawn.category + 1], '') words"
        + " from drawn join made_model one on one.n = a"
        + " join made_model other on other.n = (a + further) %% %2$d"
        + " join made_member m on m.n = rater"
        + " left join made_campaign c on c.n = drawn.campaign"
  };

  private static final String[] ROWS = {
    "insert into model (id, key, name, owner, stage, created_at, version) select model,"
        + " 'many-' || n, 'Many ' || n || 'B', '/many', 'ACTIVE', now(), 0 from made_model",
    "insert into revision (id, model_id, number, upstream_name, parameters, fingerprint,"
        + " created_at) select revision, model, 1, 'none', '{}', revision::text, now()"
        + " from made_model",
    "insert into model_grant select gen_random_uuid(), model, '*', 'LEADERBOARD' from made_model"
        + " where n % "
        + UNSEEN
        + " > 0",
    "insert into member (id, roles, groups, created_at, signed_on_at) select member, 'evaluator',"
        + " groups, now(), now() from made_member",
    "insert into text (id, member_id, key_version, nonce, ciphertext, created_at) select text,"
        + " member, 1, decode(repeat('00', 12), 'hex'), '', moment from made",
    "insert into battle (id, member_id, state, mode, revision_a, revision_b, draw_rule, draw_seed,"
        + " draw_probability, eligible_pairs, campaign_id, groups, flags, language,"
        + " evaluation_session_id, evaluation_order, node, created_at, version) select battle,"
        + " member, 'VOTED', 'PACED', revision_a, revision_b, 'made', n, 0.001 + 0.01 * chance, 500,"
        + " campaign_id, groups, '', language, battle, 1, 'made', moment, 0 from made",
    "insert into turn (id, battle_id, number, attempt, prompt_id, state, node, lease_until,"
        + " started_at, ended_at, version) select turn, battle, 1, 1, text, 'READY', 'made', moment, moment,"
        + " moment, 0 from made",
    "insert into prompt_label (id, turn_id, battle_id, number, categories, language, classifier,"
        + " prompted_at, labelled_at) select gen_random_uuid(), turn, battle, 1, words, language, 1,"
        + " moment, moment from made",
    "insert into vote (id, battle_id, turn_id, choice, revision_a, revision_b, draw_probability,"
        + " eligible_pairs, turns, campaign_id, groups, flags, language, evaluation_session_id,"
        + " evaluation_order, cast_at, record_version, digests, commitment) select vote, battle,"
        + " turn, choice, revision_a, revision_b, 0.001 + 0.01 * chance, 500, 1, campaign_id, groups,"
        + " '', language, battle, 1, moment, 1, '', '' from made",
    "insert into vote_style (vote_id, counter, battle_id, tokens_a, headings_a, items_a, bold_a,"
        + " tokens_b, headings_b, items_b, bold_b, counted_at) select vote, 1, battle, tokens_a,"
        + " items_b / 4, items_a, items_a / 3, tokens_b, items_a / 5, items_b, items_b / 2, moment"
        + " from made"
  };

  private final Connection owner;

  /**
   * @param owner of the arena's database; must stay open as long as this is used
   */
  ManyVotes(Connection owner) {
    this.owner = owner;
  }

  /** Makes models, people and their votes. */
  void make(int votes, int models, int raters) throws SQLException {
    owner.setAutoCommit(false);
    run("select setseed(0.42)");
    run(TABLES[0].formatted(models));
    run(TABLES[1].formatted(raters));
    run(TABLES[2]);
    run(TABLES[3].formatted(votes, models, raters));
    run(TABLES[4].formatted(votes, models));
    for (String rows : ROWS) {
      run(rows);
    }
    owner.commit();
    owner.setAutoCommit(true);
    run("analyze");
  }

  /** Casts one more vote, now, on two of the models that there are. */
  void one() throws SQLException {
    owner.setAutoCommit(false);
    run("drop table if exists made");
    run(
        "create temporary table made as select 0 n, 0.5 chance, 3 items_a, 4 items_b, 100 tokens_a,"
            + " 90 tokens_b, clock_timestamp() as moment, gen_random_uuid() battle, gen_random_uuid() turn,"
            + " gen_random_uuid() text, gen_random_uuid() vote, null::uuid campaign_id,"
            + " (select r.id from revision r join model m on m.id = r.model_id where m.key = 'many-1')"
            + " revision_a, (select r.id from revision r join model m on m.id = r.model_id where"
            + " m.key = 'many-2') revision_b, member_id member, groups, 'A_BETTER' choice,"
            + " 'en' language, 'coding' words from (select member_id, groups from battle"
            + " where node = 'made' limit 1) one");
    for (String rows : ROWS) {
      if (rows.endsWith("from made")) {
        run(rows);
      }
    }
    owner.commit();
    owner.setAutoCommit(true);
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }
}
