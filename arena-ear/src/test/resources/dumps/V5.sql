--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: arena_keys; Type: SCHEMA; Schema: -; Owner: arena_owner
--

CREATE SCHEMA arena_keys;


ALTER SCHEMA arena_keys OWNER TO arena_owner;

--
-- Name: refuse_change(); Type: FUNCTION; Schema: public; Owner: arena_owner
--

CREATE FUNCTION public.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    raise exception '% on % is refused: it is written once', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end $$;


ALTER FUNCTION public.refuse_change() OWNER TO arena_owner;

--
-- Name: refuse_change_of_ready_set(); Type: FUNCTION; Schema: public; Owner: arena_owner
--

CREATE FUNCTION public.refuse_change_of_ready_set() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    if old.state = 'READY' then
        raise exception '% on vote_set is refused: the set is ready', tg_op using errcode = 'insufficient_privilege';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;


ALTER FUNCTION public.refuse_change_of_ready_set() OWNER TO arena_owner;

--
-- Name: refuse_votes_of_ready_set(); Type: FUNCTION; Schema: public; Owner: arena_owner
--

CREATE FUNCTION public.refuse_votes_of_ready_set() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    if exists (select from vote_set s where s.state = 'READY' and s.id in (select distinct c.set_id from changed c)) then
        raise exception '% on % is refused: the set is ready', tg_op, tg_table_name using errcode = 'insufficient_privilege';
    end if;
    return null;
end $$;


ALTER FUNCTION public.refuse_votes_of_ready_set() OWNER TO arena_owner;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: master_key; Type: TABLE; Schema: arena_keys; Owner: arena_owner
--

CREATE TABLE arena_keys.master_key (
    id text NOT NULL,
    created_at timestamp with time zone NOT NULL
);


ALTER TABLE arena_keys.master_key OWNER TO arena_owner;

--
-- Name: member_key; Type: TABLE; Schema: arena_keys; Owner: arena_owner
--

CREATE TABLE arena_keys.member_key (
    member_id uuid NOT NULL,
    version integer NOT NULL,
    master_key_id text NOT NULL,
    nonce bytea NOT NULL,
    wrapped bytea NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT member_key_nonce_check CHECK ((octet_length(nonce) = 12))
);


ALTER TABLE arena_keys.member_key OWNER TO arena_owner;

--
-- Name: answer; Type: TABLE; Schema: public; Owner: arena_owner
--

CREATE TABLE public.answer (
    id uuid NOT NULL,
    turn_id uuid NOT NULL,
    side text NOT NULL,
    attempt integer NOT NULL,
    endpoint_id uuid,
    state text NOT NULL,
    finish_reason text,
    failure text,
    text_id uuid,
    characters integer NOT NULL,
    prompt_tokens integer,
    completion_tokens integer,
    requested_at timestamp with time zone NOT NULL,
    first_token_at timestamp with time zone,
    ended_at timestamp with time zone NOT NULL,
    CONSTRAINT answer_attempt_check CHECK ((attempt > 0)),
    CONSTRAINT answer_side_check CHECK ((side = ANY (ARRAY['A'::text, 'B'::text]))),
    CONSTRAINT answer_state_check CHECK ((state = ANY (ARRAY['COMPLETE'::text, 'FAILED'::text, 'FILTERED'::text, 'STOPPED'::text])))
);


ALTER TABLE public.answer OWNER TO arena_owner;

--
-- Name: battle; Type: TABLE; Schema: public; Owner: arena_owner
--

CREATE TABLE public.battle (
    id uuid NOT NULL,
    member_id uuid NOT NULL,
    state text NOT NULL,
    mode text NOT NULL,
    revision_a uuid NOT NULL,
    revision_b uuid NOT NULL,
    draw_rule text NOT NULL,
    draw_seed bigint NOT NULL,
    draw_probability double precision NOT NULL,
    eligible_pairs integer NOT NULL,
    campaign_id uuid,
    groups text NOT NULL,
    flags text NOT NULL,
    language text,
    evaluation_session_id uuid NOT NULL,
    evaluation_order integer NOT NULL,
    node text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT battle_check CHECK ((revision_a <> revision_b)),
    CONSTRAINT battle_draw_probability_check CHECK (((draw_probability > (0)::double precision) AND (draw_probability <= (1)::double precision))),
    CONSTRAINT battle_eligible_pairs_check CHECK ((eligible_pairs > 0)),
    CONSTRAINT battle_evaluation_order_check CHECK ((evaluation_order > 0)),
    CONSTRAINT battle_mode_check CHECK ((mode = ANY (ARRAY['LIVE'::text, 'PACED'::text, 'COMPLETE'::text]))),
    CONSTRAINT battle_state_check CHECK ((state = ANY (ARRAY['OPEN'::text, 'ANSWERING'::text, 'READY'::text, 'VOTED'::text, 'VOID'::text, 'EXPIRED'::text])))
);


ALTER TABLE public.battle OWNER TO arena_owner;

--
-- Name: category_correction; Type: TABLE; Schema: public; Owner: arena_owner
--

CREATE TABLE public.category_correction (
    id uuid NOT NULL,
    battle_id uuid NOT NULL,
    number integer NOT NULL,
    former text NOT NULL,
    categories text NOT NULL,
    corrected_by uuid NOT NULL,
    reason_id uuid NOT NULL,
    corrected_at timestamp with time zone NOT NULL,
    CONSTRAINT category_correction_categories_check CHECK ((categories ~ '^((maths|coding|reasoning|instruction-following|creative-writing|multi-turn|long-prompt)(\n|$))*$'::text)),
    CONSTRAINT category_correction_number_check CHECK ((number > 0))
);


ALTER TABLE public.category_correction OWNER TO arena_owner;

--
-- Name: data_notice_acceptance; Type: TABLE; Schema: public; Owner: arena_owner
--

CREATE TABLE public.data_notice_acceptance (
    id uuid NOT NULL,
    member_id uuid NOT NULL,
    version text NOT NULL,
    language text NOT NULL,
    text_hash bytea NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
    CONSTRAINT data_notice_acceptance_text_hash_check CHECK ((octet_length(text_hash) = 32)),
    CONSTRAINT data_notice_acceptance_version_check CHECK ((version <> ''::text))
);


ALTER TABLE public.data_notice_acceptance OWNER TO arena_owner;

--
-- Name: endpoint; Type: TABLE; Schema: public; Owner: arena_owner
--

CREATE TABLE public.endpoint (
    id uuid NOT NULL,
    revision_id uuid NOT NULL,
    url text NOT NULL,
    upstream_name text NOT NULL,
    secret_env text,
    max_concurrent integer,
    enabled boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT endpoint_max_concurrent_check CHECK ((max_concurrent > 0))
);


ALTER TABLE public.endpoint OWNER TO arena_owner;

--
-- Name: entry_pending; Type: TABLE; Schema: public; Owner: arena_owner
--

CREATE TABLE public.entry_pending (
    id uuid NOT NULL,
    leaf bytea NOT NULL
);


ALTER TABLE public.entry_pending OWNER TO arena_owner;

--
-- Name: flyway_schema_history; Type: TABLE; Schema: public; Owner: arena_owner
--

CREATE TABLE public.flyway_schema_history (
    installed_rank integer NOT NULL,
    version character varying(50),
    description character varying(200) NOT NULL,
    type character varying(20) NOT NULL,
    script character varying(1000) NOT NULL,
    checksum integer,
    installed_by character varying(100) NOT NULL,
    installed_on timestamp without time zone DEFAULT now() NOT NULL,
    execution_time integer NOT NULL,
    success boolean NOT NULL
);


ALTER TABLE public.flyway_schema_history OWNER TO arena_owner;

--
-- Name: idempotency; Type: TABLE; Schema: public; Owner: arena_owner
--

CREATE TABLE public.idempotency (
    member_id uuid NOT NULL,
    key text NOT NULL,
    request_hash bytea NOT NULL,
    battle_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT idempotency_key_check CHECK ((length(key) <= 200))
);


ALTER TABLE public.idempotency OWNER TO arena_owner;

--
-- Name: member; Type: TABLE; Schema: public; Owner: arena_owner
--

CREATE TABLE public.member (
    id uuid NOT NULL,
    roles text NOT NULL,
    groups text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    signed_on_at timestamp with time zone NOT NULL
);


ALTER TABLE public.member OWNER TO arena_owner;

--
-- Name: member_identity; Type: TABLE; Schema: public; Owner: arena_owner
--

CREATE TABLE public.member_identity (
    member_id uuid NOT NULL,
    issuer text NOT NULL,
    subject text NOT NULL
);


ALTER TABLE public.member_identity OWNER TO arena_owner;

--
-- Name: model; Type: TABLE; Schema: public; Owner: arena_owner
--

CREATE TABLE public.model (
    id uuid NOT NULL,
    key text NOT NULL,
    name text NOT NULL,
    owner text NOT NULL,
    family text,
    stage text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT model_stage_check CHECK ((stage = ANY (ARRAY['SUBMITTED'::text, 'APPROVED'::text, 'ACTIVE'::text, 'PAUSED'::text, 'RETIRED'::text])))
);


ALTER TABLE public.model OWNER TO arena_owner;

--
-- Name: model_grant; Type: TABLE; Schema: public; Owner: arena_owner
--

CREATE TABLE public.model_grant (
    id uuid NOT NULL,
    model_id uuid NOT NULL,
    group_path text NOT NULL,
    use text NOT NULL,
    CONSTRAINT model_grant_use_check CHECK ((use = ANY (ARRAY['BATTLE'::text, 'NAMED'::text, 'DIRECT'::text, 'LEADERBOARD'::text])))
);


ALTER TABLE public.model_grant OWNER TO arena_owner;

--
-- Name: prompt_label; Type: TABLE; Schema: public; Owner: arena_owner
--

CREATE TABLE public.prompt_label (
    id uuid NOT NULL,
    turn_id uuid NOT NULL,
    battle_id uuid NOT NULL,
    number integer NOT NULL,
    categories text NOT NULL,
    language text,
    classifier integer NOT NULL,
    prompted_at timestamp with time zone NOT NULL,
    labelled_at timestamp with time zone NOT NULL,
    CONSTRAINT prompt_label_categories_check CHECK ((categories ~ '^((maths|coding|reasoning|instruction-following|creative-writing|multi-turn|long-prompt)(\n|$))*$'::text)),
    CONSTRAINT prompt_label_classifier_check CHECK ((classifier > 0)),
    CONSTRAINT prompt_label_language_check CHECK ((language ~ '^[a-z]{2}$'::text)),
    CONSTRAINT prompt_label_number_check CHECK ((number > 0))
);


ALTER TABLE public.prompt_label OWNER TO arena_owner;

--
-- Name: record_salt; Type: TABLE; Schema: public; Owner: arena_owner
--

CREATE TABLE public.record_salt (
    record_id uuid NOT NULL,
    salt bytea NOT NULL,
    CONSTRAINT record_salt_salt_check CHECK ((octet_length(salt) = 32))
);


ALTER TABLE public.record_salt OWNER TO arena_owner;

--
-- Name: revision; Type: TABLE; Schema: public; Owner: arena_owner
--

CREATE TABLE public.revision (
    id uuid NOT NULL,
    model_id uuid NOT NULL,
    number integer NOT NULL,
    upstream_name text NOT NULL,
    system_prompt text,
    parameters text NOT NULL,
    declared_size text,
    licence text,
    fingerprint text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT revision_number_check CHECK ((number > 0))
);


ALTER TABLE public.revision OWNER TO arena_owner;

--
-- Name: snapshot; Type: TABLE; Schema: public; Owner: arena_owner
--

CREATE TABLE public.snapshot (
    id uuid NOT NULL,
    taken_at timestamp with time zone NOT NULL,
    taken_by uuid,
    day date,
    query text NOT NULL,
    votes bigint NOT NULL,
    raters integer NOT NULL,
    effective_raters double precision NOT NULL,
    engine_version integer NOT NULL,
    sha256 text NOT NULL,
    board text NOT NULL,
    export bytea NOT NULL,
    CONSTRAINT snapshot_check CHECK (((day IS NULL) <> (taken_by IS NULL))),
    CONSTRAINT snapshot_raters_check CHECK ((raters >= 0)),
    CONSTRAINT snapshot_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT snapshot_votes_check CHECK ((votes >= 0))
);


ALTER TABLE public.snapshot OWNER TO arena_owner;

--
-- Name: text; Type: TABLE; Schema: public; Owner: arena_owner
--

CREATE TABLE public.text (
    id uuid NOT NULL,
    member_id uuid NOT NULL,
    key_version integer NOT NULL,
    nonce bytea NOT NULL,
    ciphertext bytea NOT NULL,
    fingerprint bytea,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT text_nonce_check CHECK ((octet_length(nonce) = 12))
);


ALTER TABLE public.text OWNER TO arena_owner;

--
-- Name: turn; Type: TABLE; Schema: public; Owner: arena_owner
--

CREATE TABLE public.turn (
    id uuid NOT NULL,
    battle_id uuid NOT NULL,
    number integer NOT NULL,
    attempt integer NOT NULL,
    prompt_id uuid NOT NULL,
    state text NOT NULL,
    node text NOT NULL,
    lease_until timestamp with time zone NOT NULL,
    started_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    version bigint NOT NULL,
    CONSTRAINT turn_attempt_check CHECK ((attempt > 0)),
    CONSTRAINT turn_number_check CHECK ((number > 0)),
    CONSTRAINT turn_state_check CHECK ((state = ANY (ARRAY['ANSWERING'::text, 'READY'::text, 'VOID'::text])))
);


ALTER TABLE public.turn OWNER TO arena_owner;

--
-- Name: vote; Type: TABLE; Schema: public; Owner: arena_owner
--

CREATE TABLE public.vote (
    id uuid NOT NULL,
    battle_id uuid NOT NULL,
    turn_id uuid NOT NULL,
    choice text NOT NULL,
    revision_a uuid NOT NULL,
    revision_b uuid NOT NULL,
    draw_probability double precision NOT NULL,
    eligible_pairs integer NOT NULL,
    turns integer NOT NULL,
    campaign_id uuid,
    groups text NOT NULL,
    flags text NOT NULL,
    language text,
    evaluation_session_id uuid NOT NULL,
    evaluation_order integer NOT NULL,
    cast_at timestamp with time zone NOT NULL,
    record_version integer NOT NULL,
    digests bytea NOT NULL,
    commitment bytea NOT NULL,
    CONSTRAINT vote_choice_check CHECK ((choice = ANY (ARRAY['A_BETTER'::text, 'B_BETTER'::text, 'TIE'::text, 'BOTH_BAD'::text]))),
    CONSTRAINT vote_turns_check CHECK ((turns > 0))
);


ALTER TABLE public.vote OWNER TO arena_owner;

--
-- Name: vote_note; Type: TABLE; Schema: public; Owner: arena_owner
--

CREATE TABLE public.vote_note (
    id uuid NOT NULL,
    vote_id uuid NOT NULL,
    after_reveal boolean NOT NULL,
    reasons text NOT NULL,
    comment_id uuid,
    created_at timestamp with time zone NOT NULL
);


ALTER TABLE public.vote_note OWNER TO arena_owner;

--
-- Name: vote_set; Type: TABLE; Schema: public; Owner: arena_owner
--

CREATE TABLE public.vote_set (
    id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    provenance text NOT NULL,
    skip_refused boolean NOT NULL,
    file_name text NOT NULL,
    file_bytes bigint NOT NULL,
    file_sha256 text NOT NULL,
    member_id uuid NOT NULL,
    received_at timestamp with time zone NOT NULL,
    state text NOT NULL,
    progress double precision NOT NULL,
    node text NOT NULL,
    lease_until timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    fault text,
    fault_line bigint,
    fault_detail text,
    taken bigint NOT NULL,
    refused bigint NOT NULL,
    skipped_other bigint NOT NULL,
    skipped_named bigint NOT NULL,
    raters integer NOT NULL,
    models integer NOT NULL,
    ignored_columns text NOT NULL,
    stored_rows bigint NOT NULL,
    record_version integer,
    digests bytea,
    commitment bytea,
    CONSTRAINT vote_set_check CHECK (((state <> 'READY'::text) OR ((commitment IS NOT NULL) AND (stored_rows = taken)))),
    CONSTRAINT vote_set_file_bytes_check CHECK ((file_bytes >= 0)),
    CONSTRAINT vote_set_file_sha256_check CHECK ((file_sha256 ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT vote_set_kind_check CHECK ((kind = ANY (ARRAY['GENERIC'::text, 'ARENA'::text, 'FASTCHAT'::text]))),
    CONSTRAINT vote_set_models_check CHECK ((models >= 0)),
    CONSTRAINT vote_set_name_check CHECK ((name <> ''::text)),
    CONSTRAINT vote_set_progress_check CHECK (((progress >= (0)::double precision) AND (progress <= (1)::double precision))),
    CONSTRAINT vote_set_provenance_check CHECK ((provenance <> ''::text)),
    CONSTRAINT vote_set_raters_check CHECK ((raters >= 0)),
    CONSTRAINT vote_set_refused_check CHECK ((refused >= 0)),
    CONSTRAINT vote_set_skipped_named_check CHECK ((skipped_named >= 0)),
    CONSTRAINT vote_set_skipped_other_check CHECK ((skipped_other >= 0)),
    CONSTRAINT vote_set_state_check CHECK ((state = ANY (ARRAY['RECEIVED'::text, 'RUNNING'::text, 'READY'::text, 'REFUSED'::text, 'CANCELLED'::text]))),
    CONSTRAINT vote_set_stored_rows_check CHECK ((stored_rows >= 0)),
    CONSTRAINT vote_set_taken_check CHECK ((taken >= 0))
);


ALTER TABLE public.vote_set OWNER TO arena_owner;

--
-- Name: vote_set_model; Type: TABLE; Schema: public; Owner: arena_owner
--

CREATE TABLE public.vote_set_model (
    set_id uuid NOT NULL,
    number smallint NOT NULL,
    name text NOT NULL,
    CONSTRAINT vote_set_model_name_check CHECK ((name <> ''::text)),
    CONSTRAINT vote_set_model_number_check CHECK ((number >= 0))
);


ALTER TABLE public.vote_set_model OWNER TO arena_owner;

--
-- Name: vote_set_refusal; Type: TABLE; Schema: public; Owner: arena_owner
--

CREATE TABLE public.vote_set_refusal (
    set_id uuid NOT NULL,
    place integer NOT NULL,
    line bigint NOT NULL,
    fault text NOT NULL,
    detail text NOT NULL,
    CONSTRAINT vote_set_refusal_line_check CHECK ((line > 0)),
    CONSTRAINT vote_set_refusal_place_check CHECK ((place > 0))
);


ALTER TABLE public.vote_set_refusal OWNER TO arena_owner;

--
-- Name: vote_set_request; Type: TABLE; Schema: public; Owner: arena_owner
--

CREATE TABLE public.vote_set_request (
    member_id uuid NOT NULL,
    key text NOT NULL,
    request_hash bytea NOT NULL,
    set_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT vote_set_request_key_check CHECK ((length(key) <= 200))
);


ALTER TABLE public.vote_set_request OWNER TO arena_owner;

--
-- Name: vote_set_vote; Type: TABLE; Schema: public; Owner: arena_owner
--

CREATE TABLE public.vote_set_vote (
    set_id uuid NOT NULL,
    number integer NOT NULL,
    model_a smallint NOT NULL,
    model_b smallint NOT NULL,
    outcome smallint NOT NULL,
    turn smallint,
    rater integer,
    item integer,
    at timestamp with time zone,
    category text,
    language text,
    CONSTRAINT vote_set_vote_check CHECK ((model_b <> model_a)),
    CONSTRAINT vote_set_vote_number_check CHECK ((number >= 0)),
    CONSTRAINT vote_set_vote_outcome_check CHECK (((outcome >= 0) AND (outcome <= 3)))
);


ALTER TABLE public.vote_set_vote OWNER TO arena_owner;

--
-- Data for Name: master_key; Type: TABLE DATA; Schema: arena_keys; Owner: arena_owner
--

INSERT INTO arena_keys.master_key VALUES ('385ceb5a590cc45d', '2026-11-26 02:06:31.696+00');


--
-- Data for Name: member_key; Type: TABLE DATA; Schema: arena_keys; Owner: arena_owner
--

INSERT INTO arena_keys.member_key VALUES ('62f9460d-1ea8-4238-91a7-0841e0ee62fc', 1, '385ceb5a590cc45d', '\xcd44ea8c5f70cd7e83547183', '\xe8cb2897df9c8b22a2fb049e2e23a8116021ed7230aae2f23d46d05ab82f604b2e11e979fcf78e87b17480fe8be81368', '2026-11-26 02:10:55.518+00');
INSERT INTO arena_keys.member_key VALUES ('3cd67bfe-08eb-4b07-9d66-f6e1610fdaa3', 1, '385ceb5a590cc45d', '\x73b8d8998de110cce75b5973', '\xbb8484c6ac4a64f3478e450ff6d9be3aeffa89109372f68abe643dbceb7e581fad8e67cf777cff25d444d6c0b3335893', '2026-11-26 02:11:08.947+00');
INSERT INTO arena_keys.member_key VALUES ('b1b98b40-c1c5-4ca2-825c-7d1f7cc51e0b', 1, '385ceb5a590cc45d', '\xe236e3ac1eb322566fc8dff4', '\x0434165aecdd22114b6b101e4345c466177ae5b7fec08bc7b7379af280e4d03c4b570abde188f1b1e11063a94b70ef33', '2026-11-26 02:11:29.418+00');
INSERT INTO arena_keys.member_key VALUES ('4c9e091b-a552-4e5d-9e93-6659615a43b7', 1, '385ceb5a590cc45d', '\xa4aad712f214ae0fe11bea65', '\x73826dac1465591a5e312bfd167b1e13a1d5c36ae76ec4b922a8c197f7f4a0611cc71bb4b23d26f5b1868f455c010212', '2026-11-26 02:11:41.84+00');
INSERT INTO arena_keys.member_key VALUES ('88fe8a5d-12ab-4591-9dae-21500259f2b1', 1, '385ceb5a590cc45d', '\x7a3ac717067c62c25d5a3ad4', '\x12dd2333626ee741ced808e4238775f83556bd6010e55212838091415c1aaa6c14ab41e18d3458840f8c4e7af152cc34', '2026-11-26 02:11:50.272+00');


--
-- Data for Name: answer; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.answer VALUES ('1cb46066-a543-4e99-bfd3-49f759744e61', '9864b78f-edc4-4eaa-b81b-3e3b9b7469f9', 'A', 1, 'cf5b67aa-7188-4cd4-813b-a91db88c1f94', 'COMPLETE', 'STOP', NULL, '97734ca5-45e9-4d71-9d87-814752d320ab', 290, 15, 69, '2026-11-26 02:10:56.111125+00', '2026-11-26 02:10:56.441199+00', '2026-11-26 02:10:57.7034+00');
INSERT INTO public.answer VALUES ('a4ba8a4e-e173-413a-bb4d-d4c5b82f6178', '9864b78f-edc4-4eaa-b81b-3e3b9b7469f9', 'B', 1, '98b031b2-0f1e-4aaf-9b99-ae6a94fb1d98', 'COMPLETE', 'STOP', NULL, '7e61f50a-7594-42a7-9ff9-9c705833a09a', 420, 15, 93, '2026-11-26 02:10:56.115467+00', '2026-11-26 02:10:56.924044+00', '2026-11-26 02:11:00.674736+00');
INSERT INTO public.answer VALUES ('2828eeb0-73de-47be-ac8b-b925f971d409', '7dae0d38-5e7a-4748-919f-93aebaff0059', 'A', 1, 'd736d1a9-0256-4eea-848d-78b05fd3279f', 'COMPLETE', 'STOP', NULL, '2ce0dab4-4838-4b78-b0ef-6a8ced9058c3', 256, 18, 56, '2026-11-26 02:11:03.623417+00', '2026-11-26 02:11:03.787875+00', '2026-11-26 02:11:04.573781+00');
INSERT INTO public.answer VALUES ('95a290ed-0ec6-46e3-a548-e6bf3d50914b', '7dae0d38-5e7a-4748-919f-93aebaff0059', 'B', 1, 'a3ed4773-0b7a-4c82-884d-cfe71c6565e3', 'COMPLETE', 'STOP', NULL, '54e86bd4-028c-410c-bc4c-da48e849033a', 450, 18, 101, '2026-11-26 02:11:03.627744+00', '2026-11-26 02:11:04.055294+00', '2026-11-26 02:11:06.98373+00');
INSERT INTO public.answer VALUES ('bd2193d2-55c8-4236-a5df-7b97099a8295', '0d448799-b0df-4b7e-ba27-8ee232d7be23', 'A', 1, 'a3ed4773-0b7a-4c82-884d-cfe71c6565e3', 'COMPLETE', 'STOP', NULL, '89fd75cd-4285-4172-966a-81f79f59e87e', 464, 31, 92, '2026-11-26 02:11:09.005386+00', '2026-11-26 02:11:09.435911+00', '2026-11-26 02:11:11.829841+00');
INSERT INTO public.answer VALUES ('a57b6c63-f81e-4616-8707-b5754aa6626d', '0d448799-b0df-4b7e-ba27-8ee232d7be23', 'B', 1, 'e8cbf4f3-f0f5-4d38-8356-fb0fc5ccafba', 'COMPLETE', 'STOP', NULL, 'd3a30917-d3a7-42bb-b7cf-cb332bdb67e1', 547, 31, 115, '2026-11-26 02:11:09.006485+00', '2026-11-26 02:11:09.564587+00', '2026-11-26 02:11:13.363767+00');
INSERT INTO public.answer VALUES ('28a3c4ab-bcbf-49d3-952a-a7f3adc53ef7', '8716e8e8-78cf-4d99-bdc7-5f12372c3367', 'A', 1, 'a3ed4773-0b7a-4c82-884d-cfe71c6565e3', 'COMPLETE', 'STOP', NULL, 'b19946b4-6ad0-440a-9c89-c61e61d88f7e', 329, 54, 73, '2026-11-26 02:11:15.925592+00', '2026-11-26 02:11:16.348977+00', '2026-11-26 02:11:18.244612+00');
INSERT INTO public.answer VALUES ('d0095b3c-6f8b-4cfb-8132-a1be3d1d3bf9', '8716e8e8-78cf-4d99-bdc7-5f12372c3367', 'B', 1, 'e8cbf4f3-f0f5-4d38-8356-fb0fc5ccafba', 'COMPLETE', 'STOP', NULL, 'd8735a25-c6a3-40fa-a289-3b262fd6c11e', 546, 54, 120, '2026-11-26 02:11:15.925596+00', '2026-11-26 02:11:16.480925+00', '2026-11-26 02:11:20.451982+00');
INSERT INTO public.answer VALUES ('229ce1a8-f375-4f9c-81ac-48365524fc67', 'ee874b1f-229c-4631-89e6-9916c79e0c32', 'A', 1, '98b031b2-0f1e-4aaf-9b99-ae6a94fb1d98', 'COMPLETE', 'STOP', NULL, '1c75e3e4-d074-476f-90f4-2ca304956cab', 243, 12, 52, '2026-11-26 02:11:22.866932+00', '2026-11-26 02:11:23.57575+00', '2026-11-26 02:11:25.698312+00');
INSERT INTO public.answer VALUES ('4fbe9529-83eb-4752-8ae4-fe295a3107b5', 'ee874b1f-229c-4631-89e6-9916c79e0c32', 'B', 1, 'cf5b67aa-7188-4cd4-813b-a91db88c1f94', 'COMPLETE', 'STOP', NULL, 'bd944ce9-d992-4180-80a6-c11954941c4d', 261, 12, 60, '2026-11-26 02:11:22.867978+00', '2026-11-26 02:11:23.136574+00', '2026-11-26 02:11:24.270523+00');
INSERT INTO public.answer VALUES ('e79d4693-6177-4f0f-beb8-e4cdd23621ac', '8890dcf4-74c1-41f7-806c-4ffd2b917884', 'A', 1, 'e8cbf4f3-f0f5-4d38-8356-fb0fc5ccafba', 'STOPPED', NULL, NULL, NULL, 0, NULL, NULL, '2026-11-26 02:11:27.848742+00', NULL, '2026-11-26 02:11:28.396699+00');
INSERT INTO public.answer VALUES ('caf6f752-2e5e-4bef-bc8b-3ac1d243863c', '8890dcf4-74c1-41f7-806c-4ffd2b917884', 'B', 1, 'cf5b67aa-7188-4cd4-813b-a91db88c1f94', 'STOPPED', NULL, NULL, NULL, 0, NULL, NULL, '2026-11-26 02:11:27.848813+00', '2026-11-26 02:11:28.112837+00', '2026-11-26 02:11:28.400348+00');
INSERT INTO public.answer VALUES ('dc7d8708-00f5-4090-9614-e7bab268c872', '89f0a252-ef79-4504-a861-b704e939d2fb', 'A', 1, '98b031b2-0f1e-4aaf-9b99-ae6a94fb1d98', 'COMPLETE', 'STOP', NULL, 'f43b3dc5-40a2-40b4-9995-2ef9cb8e4dc6', 242, 27, 54, '2026-11-26 02:11:29.485464+00', '2026-11-26 02:11:30.192762+00', '2026-11-26 02:11:32.400534+00');
INSERT INTO public.answer VALUES ('70a8ad1b-ef08-495f-86c5-b9f4043d0689', '89f0a252-ef79-4504-a861-b704e939d2fb', 'B', 1, 'e8cbf4f3-f0f5-4d38-8356-fb0fc5ccafba', 'COMPLETE', 'STOP', NULL, '5ae0f889-1824-4830-b114-937db34e58d4', 506, 27, 113, '2026-11-26 02:11:29.484543+00', '2026-11-26 02:11:30.044529+00', '2026-11-26 02:11:33.777613+00');
INSERT INTO public.answer VALUES ('94e417b0-26c6-476e-adc2-8c74007f17d8', '73cad7ec-4683-423f-a346-62f334f24913', 'A', 1, '98b031b2-0f1e-4aaf-9b99-ae6a94fb1d98', 'COMPLETE', 'STOP', NULL, 'ba0aee8e-a2ec-4290-8b3c-a9398e71fbf4', 118, 10, 27, '2026-11-26 02:11:37.360592+00', '2026-11-26 02:11:38.070984+00', '2026-11-26 02:11:39.154509+00');
INSERT INTO public.answer VALUES ('55cf4890-16ca-4b8d-9259-8259b38c4ffc', '73cad7ec-4683-423f-a346-62f334f24913', 'B', 1, 'e8cbf4f3-f0f5-4d38-8356-fb0fc5ccafba', 'COMPLETE', 'STOP', NULL, 'feb011b9-817d-41bf-a259-1bbdac9b1845', 142, 10, 30, '2026-11-26 02:11:37.36077+00', '2026-11-26 02:11:37.922221+00', '2026-11-26 02:11:38.888986+00');


--
-- Data for Name: battle; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.battle VALUES ('ac68bfe2-3d6d-49fe-9608-071644e41edf', '62f9460d-1ea8-4238-91a7-0841e0ee62fc', 'VOTED', 'PACED', '62c81213-3bd7-4641-bb91-b3ec72575b18', '8221a350-f883-42d4-9739-a3137656ca5c', 'uniform/1', 6012665204265085530, 0.1, 10, NULL, '/research', '', 'en', '108fca44-4bf6-449f-840c-a67f72b7483e', 1, '9b61760d-1492-47bd-9768-7884cb3d07b5', '2026-11-26 02:10:55.775+00', 3);
INSERT INTO public.battle VALUES ('93913230-0f48-4d4c-b6d5-599a7936b7c2', '62f9460d-1ea8-4238-91a7-0841e0ee62fc', 'VOTED', 'PACED', '4f2c33a8-904b-4df7-bcba-294db56aee07', '58fb7459-8a62-4a51-94d9-8a210c4f200a', 'uniform/1', -7162607310343189294, 0.1, 10, NULL, '/research', '', 'en', '108fca44-4bf6-449f-840c-a67f72b7483e', 2, '9b61760d-1492-47bd-9768-7884cb3d07b5', '2026-11-26 02:11:03.561+00', 3);
INSERT INTO public.battle VALUES ('456bb08e-d416-43f7-8e49-38f46dee289c', '3cd67bfe-08eb-4b07-9d66-f6e1610fdaa3', 'VOTED', 'PACED', '58fb7459-8a62-4a51-94d9-8a210c4f200a', '8a994548-f720-4888-8f43-aed9e1a510ae', 'uniform/1', 2566038781562508159, 0.1, 10, NULL, '/support', '', 'en', '44706fe9-0dc4-4e14-8398-f5cde9b01ee6', 1, '9b61760d-1492-47bd-9768-7884cb3d07b5', '2026-11-26 02:11:08.962+00', 5);
INSERT INTO public.battle VALUES ('c73bca4a-0381-4caa-a272-69969ff7628f', '3cd67bfe-08eb-4b07-9d66-f6e1610fdaa3', 'VOTED', 'PACED', '8221a350-f883-42d4-9739-a3137656ca5c', '62c81213-3bd7-4641-bb91-b3ec72575b18', 'uniform/1', 2399871369297934454, 0.1, 10, NULL, '/support', '', 'en', '44706fe9-0dc4-4e14-8398-f5cde9b01ee6', 2, '9b61760d-1492-47bd-9768-7884cb3d07b5', '2026-11-26 02:11:22.819+00', 3);
INSERT INTO public.battle VALUES ('b3b60899-f3dc-40d4-aa0b-35e58be8abee', '3cd67bfe-08eb-4b07-9d66-f6e1610fdaa3', 'VOID', 'PACED', '8a994548-f720-4888-8f43-aed9e1a510ae', '62c81213-3bd7-4641-bb91-b3ec72575b18', 'uniform/1', -4125690990868544859, 0.1, 10, NULL, '/support', '', 'en', '44706fe9-0dc4-4e14-8398-f5cde9b01ee6', 3, '9b61760d-1492-47bd-9768-7884cb3d07b5', '2026-11-26 02:11:27.785+00', 2);
INSERT INTO public.battle VALUES ('d3540d8f-1837-499f-9fdd-93037f18e897', 'b1b98b40-c1c5-4ca2-825c-7d1f7cc51e0b', 'VOTED', 'PACED', '8221a350-f883-42d4-9739-a3137656ca5c', '8a994548-f720-4888-8f43-aed9e1a510ae', 'uniform/1', 9011383720740823069, 0.1, 10, NULL, '/legal', '', 'en', '31fbe135-f983-471f-b51e-dd0a79b1e769', 1, '9b61760d-1492-47bd-9768-7884cb3d07b5', '2026-11-26 02:11:29.442+00', 3);
INSERT INTO public.battle VALUES ('85a29737-cd5f-40de-94a3-0b18c112778e', 'b1b98b40-c1c5-4ca2-825c-7d1f7cc51e0b', 'READY', 'PACED', '8221a350-f883-42d4-9739-a3137656ca5c', '8a994548-f720-4888-8f43-aed9e1a510ae', 'uniform/1', -3938682082974247358, 0.1, 10, NULL, '/legal', '', 'en', '31fbe135-f983-471f-b51e-dd0a79b1e769', 2, '9b61760d-1492-47bd-9768-7884cb3d07b5', '2026-11-26 02:11:37.311+00', 2);


--
-- Data for Name: category_correction; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.category_correction VALUES ('e9fffa99-fbe1-428f-91ce-486c435292c9', 'd3540d8f-1837-499f-9fdd-93037f18e897', 1, '', 'reasoning', '4c9e091b-a552-4e5d-9e93-6659615a43b7', 'fc0c17df-b688-4607-b210-7a64d00c2514', '2026-11-26 02:11:41.874+00');


--
-- Data for Name: data_notice_acceptance; Type: TABLE DATA; Schema: public; Owner: arena_owner
--



--
-- Data for Name: endpoint; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.endpoint VALUES ('a3ed4773-0b7a-4c82-884d-cfe71c6565e3', '58fb7459-8a62-4a51-94d9-8a210c4f200a', 'http://localhost:8801/v1', 'quarnelle-9', NULL, NULL, true, '2026-11-26 02:06:27.438+00', 0);
INSERT INTO public.endpoint VALUES ('98b031b2-0f1e-4aaf-9b99-ae6a94fb1d98', '8221a350-f883-42d4-9739-a3137656ca5c', 'http://localhost:8802/v1', 'oskelda-2', NULL, NULL, true, '2026-11-26 02:06:30.95+00', 0);
INSERT INTO public.endpoint VALUES ('d736d1a9-0256-4eea-848d-78b05fd3279f', '4f2c33a8-904b-4df7-bcba-294db56aee07', 'http://localhost:8803/v1', 'tessolby-mini', NULL, NULL, true, '2026-11-26 02:06:31.072+00', 0);
INSERT INTO public.endpoint VALUES ('e8cbf4f3-f0f5-4d38-8356-fb0fc5ccafba', '8a994548-f720-4888-8f43-aed9e1a510ae', 'http://localhost:8804/v1', 'murvane-xl', NULL, NULL, true, '2026-11-26 02:06:31.164+00', 0);
INSERT INTO public.endpoint VALUES ('cf5b67aa-7188-4cd4-813b-a91db88c1f94', '62c81213-3bd7-4641-bb91-b3ec72575b18', 'http://localhost:8805/v1', 'pelquist-7', NULL, NULL, true, '2026-11-26 02:06:31.324+00', 0);


--
-- Data for Name: entry_pending; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.entry_pending VALUES ('52280021-8240-4249-b862-026a6ed4a441', '\x7b226163746f72223a2236616131373335306237363761393333613036313365316333366462306138386534383064393066353537656561346435663539336138303533303537636538222c226174223a22323032362d31312d32365430323a31313a30332e3231335a222c22636f6d6d69746d656e74223a2265616433643430646466363761356663653464623239663436613839303831353030643931383033366435646538356133636232306532366438393239373461222c226b696e64223a22766f74652d63617374222c227375626a656374223a2230653436356164633063626462306233666533626463353161326536663664363838663230333834643230623834373637666630613530613138333438646261222c2276223a317d');
INSERT INTO public.entry_pending VALUES ('2debebdb-3a78-43e8-bc8c-816281598c5d', '\x7b226163746f72223a2261396366323337336236613834386564363131333964303064633432386535366162633161336166363563396566646634653661626462316262356564666361222c226174223a22323032362d31312d32365430323a31313a30382e3837335a222c22636f6d6d69746d656e74223a2232623433356332653435313564393062383831653161316332393466663662663831376234336233316433393137626330643738343162623566383334326234222c226b696e64223a22766f74652d63617374222c227375626a656374223a2232636538373964653234306636316564336137653633666663663666336431626531353765303232343262623534643030353236396239353365386265343932222c2276223a317d');
INSERT INTO public.entry_pending VALUES ('539d06ac-3ffc-47af-9833-c336d1640f8e', '\x7b226163746f72223a2263633636613034346662623638656664333663306132313934356130346234383236353739373962323565663438643861633237333963306666653439643634222c226174223a22323032362d31312d32365430323a31313a30382e3931325a222c22636f6d6d69746d656e74223a2237666536656536336562623635376534363036326231636639616535343437383864373530636330313365393234656235376364663133653332376265353036222c226b696e64223a22766f74652d6e6f746564222c227375626a656374223a2231343662656531613836623430316636613131643531313463373866613365653435333065626631343935333939383832636633373031623738663132333939222c2276223a317d');
INSERT INTO public.entry_pending VALUES ('3e79147c-2af2-46b0-85f9-f2b2e2c9a5c2', '\x7b226163746f72223a2231613239306363313034656337316665666237353632333534616463346430653566383937353665393732653033333761373737656361316135326464343365222c226174223a22323032362d31312d32365430323a31313a32302e3032395a222c22636f6d6d69746d656e74223a2233396431313063303932313961663530346164316234366638613238303863356262353165616265636266663263303537366164363564366365343031613461222c226b696e64223a22736e617073686f742d73746f726564222c227375626a656374223a2264363965323264333565626262363864323132633933646530343337373036636265613836376166356665323961313731643931623034343233393936613361222c2276223a317d');
INSERT INTO public.entry_pending VALUES ('b2a18e2d-fdfa-40c6-8f6e-af6dcd11d15b', '\x7b226163746f72223a2231353664663361643438386338663332353431613361323537313438326466366465636530323762363337646338613034633432653634613166383638313338222c226174223a22323032362d31312d32365430323a31313a32322e3731365a222c22636f6d6d69746d656e74223a2233663437326564336162623335643165393637616431643466316438346433383135376235346533626538646562376362353635643165383239373364613762222c226b696e64223a22766f74652d63617374222c227375626a656374223a2237326534333031363136313336643561376135343531353638633964616465346236303831616537643735313666663837306131643231626131633736613664222c2276223a317d');
INSERT INTO public.entry_pending VALUES ('78a18ad3-de3b-47b4-b93d-1d2b53247b11', '\x7b226163746f72223a2265393535646564376536353632326339346334303836356433303863363838656635353962386562303962353532343965396361303631353365396531383030222c226174223a22323032362d31312d32365430323a31313a32372e3638355a222c22636f6d6d69746d656e74223a2263363935323736616137353931303666626235643238373063353434373264653636313861356436353466343930656533386362633365636238393636623437222c226b696e64223a22766f74652d63617374222c227375626a656374223a2262373336306663666132316338323863653536643666333530363962306466313661303663623436643235363566323965356338336464303132656463353939222c2276223a317d');
INSERT INTO public.entry_pending VALUES ('97bf4566-4e89-4074-9162-f7b7c9529481', '\x7b226163746f72223a2261653333353435356438373934366431373530613833313938306430633434316563646633336436366262653430633535333537313233326661643831653736222c226174223a22323032362d31312d32365430323a31313a33372e3233325a222c22636f6d6d69746d656e74223a2232313666613962636662363230353362363662386161663037366563643736383062663562653830623833643765393435383239323431633763306363306664222c226b696e64223a22766f74652d63617374222c227375626a656374223a2239636366613837373039616633313836613937613538633363323637343636303833616339386666343039626432616335623733396663623431373031643633222c2276223a317d');
INSERT INTO public.entry_pending VALUES ('e9fffa99-fbe1-428f-91ce-486c435292c9', '\x7b226163746f72223a2265666632303835613965316233656434326331333562376566333932363936366461616261643239383835663334663766663564306463613266383931323963222c226174223a22323032362d31312d32365430323a31313a34312e3837345a222c22636f6d6d69746d656e74223a2236396666656531316263623333613231633532646139303634343439653262313135356138626133666335326264666234336163656664633237396565336439222c226b696e64223a2263617465676f72792d636f72726563746564222c227375626a656374223a2237643131376565373137323836663366646537336666346639353565393538653138326661306132373866303034313832326536356236383937373935616466222c2276223a317d');
INSERT INTO public.entry_pending VALUES ('2eda1524-7a49-4f1d-9ac8-965c23ac0346', '\x7b226163746f72223a2232636338663265643531353837336136343339623261623664393638623437356332353363313334373339343134313633363661363038333133613336393837222c226174223a22323032362d31312d32365430323a31313a35302e3431375a222c22636f6d6d69746d656e74223a2231613432366263333763633761636164333531616462313431653063626436323036656464623838343531633839386463653331616635623964346433313064222c226b696e64223a22736e617073686f742d73746f726564222c227375626a656374223a2232613337383733613537626438653863373437333234373661373733343264633632373261376637343333616234393165303633363337386665316432306364222c2276223a317d');
INSERT INTO public.entry_pending VALUES ('31925a12-40ee-41af-98e5-ae734abd4d23', '\x7b226163746f72223a2235326437643965633435383264323030383238646665303733343661333533653138323431313862663136643332386264386233313535373964636636386335222c226174223a22323032362d31312d32365430323a31323a30342e3435375a222c22636f6d6d69746d656e74223a2239316664656332626462336334363234656233343936356235396632666632636461633437383636613333343264396631353636333637613061393835643336222c226b696e64223a22766f74652d7365742d696d706f72746564222c227375626a656374223a2262376437356435633433386361616462393031623664346530326139663566626134326330636366653239333734316435663163303263396463393139626235222c2276223a317d');


--
-- Data for Name: flyway_schema_history; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.flyway_schema_history VALUES (1, '1', 'first battle', 'SQL', 'V1__first_battle.sql', 209487020, 'arena_owner', '2026-11-26 02:04:06.427244', 743, true);
INSERT INTO public.flyway_schema_history VALUES (2, '2', 'data notice', 'SQL', 'V2__data_notice.sql', -1404569513, 'arena_owner', '2026-11-26 02:04:08.13563', 68, true);
INSERT INTO public.flyway_schema_history VALUES (3, '3', 'categories', 'SQL', 'V3__categories.sql', -1228346554, 'arena_owner', '2026-11-26 02:04:08.38457', 192, true);
INSERT INTO public.flyway_schema_history VALUES (4, '4', 'vote sets', 'SQL', 'V4__vote_sets.sql', -1471941555, 'arena_owner', '2026-11-26 02:04:08.697367', 282, true);
INSERT INTO public.flyway_schema_history VALUES (5, '5', 'ratings', 'SQL', 'V5__ratings.sql', 1725239243, 'arena_owner', '2026-11-26 02:04:09.195318', 106, true);


--
-- Data for Name: idempotency; Type: TABLE DATA; Schema: public; Owner: arena_owner
--



--
-- Data for Name: member; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.member VALUES ('62f9460d-1ea8-4238-91a7-0841e0ee62fc', 'evaluator', '/research', '2026-11-26 02:10:55.404+00', '2026-11-26 02:10:55.404+00');
INSERT INTO public.member VALUES ('3cd67bfe-08eb-4b07-9d66-f6e1610fdaa3', 'evaluator', '/support', '2026-11-26 02:11:08.944+00', '2026-11-26 02:11:08.944+00');
INSERT INTO public.member VALUES ('b1b98b40-c1c5-4ca2-825c-7d1f7cc51e0b', 'compliance
evaluator', '/legal', '2026-11-26 02:11:29.415+00', '2026-11-26 02:11:29.415+00');
INSERT INTO public.member VALUES ('4c9e091b-a552-4e5d-9e93-6659615a43b7', 'admin', '', '2026-11-26 02:11:41.837+00', '2026-11-26 02:11:41.837+00');
INSERT INTO public.member VALUES ('88fe8a5d-12ab-4591-9dae-21500259f2b1', 'compliance', '/legal', '2026-11-26 02:11:50.263+00', '2026-11-26 02:11:50.263+00');


--
-- Data for Name: member_identity; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.member_identity VALUES ('62f9460d-1ea8-4238-91a7-0841e0ee62fc', 'http://localhost:8180/realms/arena', '2f8bfb24-cb23-5251-a13b-ce42619b593f');
INSERT INTO public.member_identity VALUES ('3cd67bfe-08eb-4b07-9d66-f6e1610fdaa3', 'http://localhost:8180/realms/arena', '552d68b3-9b33-529d-ae0a-06fb70d92574');
INSERT INTO public.member_identity VALUES ('b1b98b40-c1c5-4ca2-825c-7d1f7cc51e0b', 'http://localhost:8180/realms/arena', '2811f930-4d76-5a12-9102-391233277eb0');
INSERT INTO public.member_identity VALUES ('4c9e091b-a552-4e5d-9e93-6659615a43b7', 'http://localhost:8180/realms/arena', 'fe4394d2-e5d1-57a9-a7cd-8cb2a21e2445');
INSERT INTO public.member_identity VALUES ('88fe8a5d-12ab-4591-9dae-21500259f2b1', 'http://localhost:8180/realms/arena', 'd50040e2-6d64-5755-839f-cc2bd4525162');


--
-- Data for Name: model; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.model VALUES ('d7615de2-17fc-42d7-806e-7da407849360', 'quarnelle-9', 'Quarnelle 9', '/research', 'quarnelle', 'ACTIVE', '2026-11-26 02:06:27.438+00', 0);
INSERT INTO public.model VALUES ('860651f4-0965-4e12-894b-e16215651360', 'oskelda-2', 'Oskelda 2', '/research', 'oskelda', 'ACTIVE', '2026-11-26 02:06:30.95+00', 0);
INSERT INTO public.model VALUES ('46b3ec0c-79c0-44f6-abd6-0658930f502d', 'tessolby-mini', 'Tessolby Mini', '/support', 'tessolby', 'ACTIVE', '2026-11-26 02:06:31.072+00', 0);
INSERT INTO public.model VALUES ('792fed0a-31e4-4c9f-911e-ec0920b0b96b', 'murvane-xl', 'Murvane XL', '/research', 'murvane', 'ACTIVE', '2026-11-26 02:06:31.164+00', 0);
INSERT INTO public.model VALUES ('d065f941-50a9-4e1b-81da-96629edca81a', 'pelquist-7', 'Pelquist 7', '/support', 'pelquist', 'ACTIVE', '2026-11-26 02:06:31.324+00', 0);


--
-- Data for Name: model_grant; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.model_grant VALUES ('f56d75f4-a0b5-4d3e-b61e-614c273f76b3', 'd7615de2-17fc-42d7-806e-7da407849360', '*', 'BATTLE');
INSERT INTO public.model_grant VALUES ('2f000c10-7be7-4d44-88f0-8fab02200bfd', 'd7615de2-17fc-42d7-806e-7da407849360', '*', 'NAMED');
INSERT INTO public.model_grant VALUES ('b53ec866-a182-464b-8c19-5f333a0c9c75', 'd7615de2-17fc-42d7-806e-7da407849360', '*', 'DIRECT');
INSERT INTO public.model_grant VALUES ('09344439-6002-4905-9034-07d171573d17', 'd7615de2-17fc-42d7-806e-7da407849360', '*', 'LEADERBOARD');
INSERT INTO public.model_grant VALUES ('6ce9c137-f80e-4628-b9d7-c4a6ba224149', '860651f4-0965-4e12-894b-e16215651360', '*', 'BATTLE');
INSERT INTO public.model_grant VALUES ('5036210a-632d-4fa9-ac6d-03a2482d8da0', '860651f4-0965-4e12-894b-e16215651360', '*', 'NAMED');
INSERT INTO public.model_grant VALUES ('161ee523-c16c-483d-9c87-a38159bf50ae', '860651f4-0965-4e12-894b-e16215651360', '*', 'DIRECT');
INSERT INTO public.model_grant VALUES ('b049a636-fff1-4c6e-8a2c-0c3c3f90de74', '860651f4-0965-4e12-894b-e16215651360', '*', 'LEADERBOARD');
INSERT INTO public.model_grant VALUES ('5e478b45-ecc4-42a5-80b2-5836b1793b59', '46b3ec0c-79c0-44f6-abd6-0658930f502d', '*', 'BATTLE');
INSERT INTO public.model_grant VALUES ('d2eb019b-55ae-4883-a59e-aae49967d274', '46b3ec0c-79c0-44f6-abd6-0658930f502d', '*', 'NAMED');
INSERT INTO public.model_grant VALUES ('660d07cf-3cee-4a9f-8c34-e0f30c6b1971', '46b3ec0c-79c0-44f6-abd6-0658930f502d', '*', 'DIRECT');
INSERT INTO public.model_grant VALUES ('565158c7-8366-43c9-987e-7192490c0fbd', '46b3ec0c-79c0-44f6-abd6-0658930f502d', '*', 'LEADERBOARD');
INSERT INTO public.model_grant VALUES ('54622dd2-cab2-4655-962c-a41f8a4d17c6', '792fed0a-31e4-4c9f-911e-ec0920b0b96b', '*', 'BATTLE');
INSERT INTO public.model_grant VALUES ('ebb97319-1bf5-44af-9b1f-9b4af2c7dee0', '792fed0a-31e4-4c9f-911e-ec0920b0b96b', '*', 'NAMED');
INSERT INTO public.model_grant VALUES ('e0657b79-2a55-400f-8f1e-25c4c289029c', '792fed0a-31e4-4c9f-911e-ec0920b0b96b', '*', 'DIRECT');
INSERT INTO public.model_grant VALUES ('f9db3644-871b-4d49-91bd-372196d88b16', '792fed0a-31e4-4c9f-911e-ec0920b0b96b', '*', 'LEADERBOARD');
INSERT INTO public.model_grant VALUES ('d6301590-8daf-4236-be06-f10b8ec041ec', 'd065f941-50a9-4e1b-81da-96629edca81a', '*', 'BATTLE');
INSERT INTO public.model_grant VALUES ('ebee4fcb-4ddb-41a9-829d-899902500776', 'd065f941-50a9-4e1b-81da-96629edca81a', '*', 'NAMED');
INSERT INTO public.model_grant VALUES ('ce09e321-ac89-42af-9b9d-a8bf5e62c274', 'd065f941-50a9-4e1b-81da-96629edca81a', '*', 'DIRECT');
INSERT INTO public.model_grant VALUES ('8e83ad68-8863-4813-8470-56894ed4ca10', 'd065f941-50a9-4e1b-81da-96629edca81a', '*', 'LEADERBOARD');


--
-- Data for Name: prompt_label; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.prompt_label VALUES ('736873f0-cacc-4d21-b163-ac70da7a5012', '9864b78f-edc4-4eaa-b81b-3e3b9b7469f9', 'ac68bfe2-3d6d-49fe-9608-071644e41edf', 1, 'coding', 'en', 1, '2026-11-26 02:10:55.794+00', '2026-11-26 02:10:55.794+00');
INSERT INTO public.prompt_label VALUES ('ea15600e-387a-45c2-a328-8862a77a1d14', '7dae0d38-5e7a-4748-919f-93aebaff0059', '93913230-0f48-4d4c-b6d5-599a7936b7c2', 1, 'creative-writing', 'en', 1, '2026-11-26 02:11:03.577+00', '2026-11-26 02:11:03.577+00');
INSERT INTO public.prompt_label VALUES ('6d787a89-f0f0-4f7f-8244-0649517dc6ea', '0d448799-b0df-4b7e-ba27-8ee232d7be23', '456bb08e-d416-43f7-8e49-38f46dee289c', 1, 'coding', 'en', 1, '2026-11-26 02:11:08.97+00', '2026-11-26 02:11:08.97+00');
INSERT INTO public.prompt_label VALUES ('042b52f1-588e-471f-a5b4-cb519392ebca', '8716e8e8-78cf-4d99-bdc7-5f12372c3367', '456bb08e-d416-43f7-8e49-38f46dee289c', 2, 'multi-turn', 'en', 1, '2026-11-26 02:11:15.841+00', '2026-11-26 02:11:15.841+00');
INSERT INTO public.prompt_label VALUES ('f3d437ef-f515-4a8e-86fc-870c5e20baf5', 'ee874b1f-229c-4631-89e6-9916c79e0c32', 'c73bca4a-0381-4caa-a272-69969ff7628f', 1, 'creative-writing', 'en', 1, '2026-11-26 02:11:22.831+00', '2026-11-26 02:11:22.831+00');
INSERT INTO public.prompt_label VALUES ('c373abe5-8d99-479f-980f-4f5b6c829687', '8890dcf4-74c1-41f7-806c-4ffd2b917884', 'b3b60899-f3dc-40d4-aa0b-35e58be8abee', 1, 'coding', 'en', 1, '2026-11-26 02:11:27.802+00', '2026-11-26 02:11:27.802+00');
INSERT INTO public.prompt_label VALUES ('048d3560-7afa-459a-a85a-a4a0eb578d51', '89f0a252-ef79-4504-a861-b704e939d2fb', 'd3540d8f-1837-499f-9fdd-93037f18e897', 1, '', 'en', 1, '2026-11-26 02:11:29.451+00', '2026-11-26 02:11:29.451+00');
INSERT INTO public.prompt_label VALUES ('3a883fc9-caab-47ac-8dd4-16b9ac81d695', '73cad7ec-4683-423f-a346-62f334f24913', '85a29737-cd5f-40de-94a3-0b18c112778e', 1, '', 'en', 1, '2026-11-26 02:11:37.321+00', '2026-11-26 02:11:37.321+00');


--
-- Data for Name: record_salt; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.record_salt VALUES ('52280021-8240-4249-b862-026a6ed4a441', '\xc42b58c07a8c8627929576e93287c525883458689ec64c1b8b60afbf3993ee58');
INSERT INTO public.record_salt VALUES ('2debebdb-3a78-43e8-bc8c-816281598c5d', '\x231c9cd88aebce91ab07acfa8cee7e1cfd9412835c834968e047037da63080c8');
INSERT INTO public.record_salt VALUES ('539d06ac-3ffc-47af-9833-c336d1640f8e', '\x2201315afe10b2ee36a903ec1356e2ecdab2c743bb3d8d19ea69f1f01d49cdb5');
INSERT INTO public.record_salt VALUES ('3e79147c-2af2-46b0-85f9-f2b2e2c9a5c2', '\x32667ceb7d4e8e7018281fee4e993e9e8d6c51ba8d2779ce36ff973a2e73f36b');
INSERT INTO public.record_salt VALUES ('b2a18e2d-fdfa-40c6-8f6e-af6dcd11d15b', '\x8e4c3c3f56cade65a2d6671182512c7093aeb74fa504ed9ba909d64d6b1894d1');
INSERT INTO public.record_salt VALUES ('78a18ad3-de3b-47b4-b93d-1d2b53247b11', '\x4125112e9da69a153bccbd3f601bb32a3d8dbc62abcf8c55ed3f316342f95b0b');
INSERT INTO public.record_salt VALUES ('97bf4566-4e89-4074-9162-f7b7c9529481', '\x4aa4f2862cd8308e946bc8acacb3bd3d28aad580238c5c387f9f57ce31adc2a0');
INSERT INTO public.record_salt VALUES ('e9fffa99-fbe1-428f-91ce-486c435292c9', '\xf9f87fd88231ec596dc31998f95dd76cdd0c9bc484fa3a0a128b34e041c012cb');
INSERT INTO public.record_salt VALUES ('2eda1524-7a49-4f1d-9ac8-965c23ac0346', '\x7c99bd1791de6de47ccc7933a068382eab4688097d1f0457f0ae5235b4c3a149');
INSERT INTO public.record_salt VALUES ('31925a12-40ee-41af-98e5-ae734abd4d23', '\x2f18f270f3f1b1d582d605c52ed379d90707029adabeca9da306bcf8fd528b8c');


--
-- Data for Name: revision; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.revision VALUES ('58fb7459-8a62-4a51-94d9-8a210c4f200a', 'd7615de2-17fc-42d7-806e-7da407849360', 1, 'quarnelle-9', NULL, '{}', NULL, NULL, 'bd2b15b79bda9d7ce07abf918f1064065e0e84a4ac3250a89990df3e070d6e30', '2026-11-26 02:06:27.438+00');
INSERT INTO public.revision VALUES ('8221a350-f883-42d4-9739-a3137656ca5c', '860651f4-0965-4e12-894b-e16215651360', 1, 'oskelda-2', NULL, '{}', NULL, NULL, '407c14d662084e0e975128b782868f19d173fe3f4b2f85110e430c2ae26f0388', '2026-11-26 02:06:30.95+00');
INSERT INTO public.revision VALUES ('4f2c33a8-904b-4df7-bcba-294db56aee07', '46b3ec0c-79c0-44f6-abd6-0658930f502d', 1, 'tessolby-mini', NULL, '{}', NULL, NULL, '393e670eaef8a3637c8e8aea5a9fa9667422e25968f0085cbd29ca9c4ece234b', '2026-11-26 02:06:31.072+00');
INSERT INTO public.revision VALUES ('8a994548-f720-4888-8f43-aed9e1a510ae', '792fed0a-31e4-4c9f-911e-ec0920b0b96b', 1, 'murvane-xl', NULL, '{}', NULL, NULL, '17bb881ee2acaaaa430e03f17ed53bb8bfddda29a4bb3196da53b83f725064c4', '2026-11-26 02:06:31.164+00');
INSERT INTO public.revision VALUES ('62c81213-3bd7-4641-bb91-b3ec72575b18', 'd065f941-50a9-4e1b-81da-96629edca81a', 1, 'pelquist-7', NULL, '{}', NULL, NULL, '3102df33905fb4695de7a7740d92d9665286360287887165d3a924980b6d3e25', '2026-11-26 02:06:31.324+00');


--
-- Data for Name: snapshot; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.snapshot VALUES ('3e79147c-2af2-46b0-85f9-f2b2e2c9a5c2', '2026-11-26 02:11:20.029+00', NULL, '2026-11-26', '', 2, 1, 1, 1, 'ba75a0f0b224f0ea9699b6c6cdb8c2ba5fd5bf7e6335991a072c7f8995aa1e4f', 'rank,rank_low,rank_high,model,rating,low,high,battles,wins,losses,ties,both_bad
1,1,2,quarnelle-9/1,1000.000000,,,1,0,0,1,0
1,1,2,tessolby-mini/1,1000.000000,,,1,0,0,1,0
', '\x1f8b08000000000000ff5590c16ec3200c86ef3c050f90748486641c77d80b74bb4726980695420a245bdf7eae564d9a7cf9ffdfb2f5d96bf63b54848c11da12612d4baabc63738ace5b8c337271d08a6148d385f707c170c738ade073e10e4241e6cf31659caac7bf2456cc3b497e7afb7c3f7db02bd625596e32d880f796baf9ced6547cf5293e87d69c765fc84398f654695927c4bff4cbdbba3c52a2c8de9e1f68a4d2166de18215444be46501a9066e6054209c3052f64e20e8416b33ccc36ccdeb2c0d28679571230ec7a3d2ba0331ca7974af5a2b800e7bf7f800415488b570c5ae1b1d14b1fd0e2f1d4be582c1422b49af186e9b2fb51dc9dc36c81143c05693a3f19282b9b7571f3df9dfab24934dd708aa8ee8fbe6d8c8a7fe01df6e39878c010000');
INSERT INTO public.snapshot VALUES ('2eda1524-7a49-4f1d-9ac8-965c23ac0346', '2026-11-26 02:11:50.417+00', '88fe8a5d-12ab-4591-9dae-21500259f2b1', NULL, 'weights=rater', 5, 3, 2.7777777777777777, 1, '7eee0b7a1d7983a9780433af9f3ccb3795e9d8dbc656a741e5355d058de9f18b', 'rank,rank_low,rank_high,model,rating,low,high,battles,wins,losses,ties,both_bad
1,1,2,pelquist-7/1,1095.424251,,,2,1,0,0,1
2,1,2,oskelda-2/1,904.575749,,,3,1,1,0,1
', '\x1f8b08000000000000ff55904172c3200c45f79c8203d82918139b6517bd40dabd473672c3848003d86d6e5fb9cd64a6a305ef7f90e68b25b90d0a42c200750eb0e4732c5cb22986d9590c137271309aa18fc385b707c170c3302ce052e633f88ccc7d869870280e9f4e289836427e7afd783bbdb32b9673b47c4c603dde6bba4d77b6c4ec8a8be1d1b4a4b8b94c1afcb0c542c3a410ffdc2f67cb7977294572f6738f4614d76033172c235a4a9ecfd0e823ef10518c1d48db995e81e97ad12a05b399d5348daa331a8deded381df511ba56a2565a5ba17b8b6696fdb8ff008528104ae69a5d575a2860fded5f248bf982de42dd102fe86fabcba5ee48dc564801bdc7da90a2f61cfd78afaf2e38d27f5b69d654b2125492d2b795aa9a07abfddc8b5892ab9ebcbf6e7ef9073f964bb1b0010000');


--
-- Data for Name: text; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.text VALUES ('4c19f9c1-6aa2-4959-a2ce-c7db0d7b6677', '62f9460d-1ea8-4238-91a7-0841e0ee62fc', 1, '\x025a5391d4fe461d54997d8e', '\xdeab92757b4d206b7c6c60d64f1e8975f116de1301d2f7722ed3fc6799f36087cb2e9460a8917818c2192a4dd78a94e7419a8155479fa425e61181b442e34ee0afc1283def2807997100c5a88be0c46cef71bc1031c1c351001d5a1adec670fd23ec9aad9e97', '\xe5acf479aca1bbb4722537e27330c3d0451fb11a834651d2cc8d5dbc66f9b5ea', '2026-11-26 02:10:55.793+00');
INSERT INTO public.text VALUES ('97734ca5-45e9-4d71-9d87-814752d320ab', '62f9460d-1ea8-4238-91a7-0841e0ee62fc', 1, '\x7f014009317d22b9336cc7a9', '\xc597e20bf665c45311b8259013d0688211d9b0d0a510f01bde243dcb47d2fdcaf41fb1122c00ac95ae7cbd46e2dcb8a5a6ece4487f4aa7c7d04485a045e332d83adb61ca128a57e471a915807cdcd8373c685d44f8c6e8943049b5afcca5bc967d9d7c51a0aa091805ffe7c07967166058100b780e73244bef65a9638c91ef25e9685bdf0177739abcaf900077399b4baf9592a5fa10c00d038f22db1673c652aea923c9e0d4617ecd87c5ae2c7a1838e8bd5d5e76056577fc2464ddb762bf7e8f4ce159c60be031f223f699c070014c47a1f429ac3b615feb7baf0edb7e9eb8ece95142259bb7cf3bd107ff55dd944c915b355c4eb5dc19cee5ea598d716491eb6acbfc524334b044c86cda93f1a573816fef658ba3d9df40e8faa9461dd6635839c47d6d0cb5d1292f550da61140ff9753', NULL, '2026-11-26 02:11:02.934+00');
INSERT INTO public.text VALUES ('7e61f50a-7594-42a7-9ff9-9c705833a09a', '62f9460d-1ea8-4238-91a7-0841e0ee62fc', 1, '\x2760a2df115280ec7e6d1f31', '\x2c8a14cc33e997192cf64cec47f586ffc592b758bb1635b2dd37ed5fe81b3b167d5bdb91250fbe8262a87e195fe8abefd9a11e7bd8d17443d4fc1621e4b8f192809f117a75daf755c221b82f35f41dd287071fa344389005b6414aec22a1b536d166f62cee23cf8d9804bd66a5831065a46de2d8fb9394ef69b5c05103a74db247db7dca97f5ce6e11608fc76eafc0d43dd7639eaeddcb43ab97f8661caf65b7e7c80510d30abb3643e10ec5ac66978395b04eda763f1829a6247d7baafbd0d7de8a18aded2ba1d081dd88ff21edcb518ea027d13da5795e08133464d98ea82e147bced9f8174fea8aa54d426d3724e9c6add61236a4bca6b378524c43b6aa1b1c1ef867ad4a0a62d98de9808c60be4942571fd90febe9214ede776c2bc05ef99a6234b24ea19a49ee25d658459370d89e772e8f8291bd025395a3caac72b0d707214121b89c4d05bbcba385ee5b46477580c6d67a9964ed7ae15a0002600419b075f14c289329a197c29d92fbe1060006daa19d74450c7e4ba1911901dafc794a6fd5cfc3c3278b1c22248c854786c537d2495452b979f764b7423b26b2ec05160fcf0693b54ec39a41b023d4f3dda2021539d3', NULL, '2026-11-26 02:11:02.992+00');
INSERT INTO public.text VALUES ('d9f85c47-3961-4e86-98eb-1d199d0b3a69', '62f9460d-1ea8-4238-91a7-0841e0ee62fc', 1, '\x86c5c74c8da4947e9522a6e1', '\x5897524e09f9bdfd35792203eb974538191af7ac91eac15bcc4a6e98131a753cb78c0a97394cc945bd375b776a1ff5c90e8eb2d920827cd24b33ff7abeff51c47b92e0447f3a1068cec8d769fc9dacd832b9080a2c762c75f7f62b50ff8bfe7e5526', '\x475c3150d3c671181fff05b58dc947f1cde87be5f5fa0b12b050b6dac59c06fb', '2026-11-26 02:11:03.577+00');
INSERT INTO public.text VALUES ('2ce0dab4-4838-4b78-b0ef-6a8ced9058c3', '62f9460d-1ea8-4238-91a7-0841e0ee62fc', 1, '\xe7a95c72e51f18f097e99c8e', '\xcce123b85969c48f7723e20c67e161344bc1c8fd5660f7c8597f26f85a272c228467b088a7adf13ad66fbaa0db9682286bcb16a64667b3d9dcd9ca4a40a067b1ce450b9c228ea98090f8d704ce1a1bdeeb7c6f5e2185e3cdbc5f04fdc56e9193f9c911d939896ecad89e96e00c40efe1e63b0ff9d3e596e57f7368572c04320b3746a54f55057110e3596b1fa53cbed0b1351104ff8178ad6835941b2685d54b91432dd539d55ce4e98a58c75d0cc70ad50825ce34241c2f129a86e095fce8fb6f86b02808d9b0115987d4d5ee32920e51fe48452d7631d26a0d71bc5ac7d5b886dc319c65a5d5f30ad3fd2b9b0b31a06f03b43def7ce019bef8121c90d5771addaebb226a2fc3489d1be041f7eeeb2a', NULL, '2026-11-26 02:11:08.854+00');
INSERT INTO public.text VALUES ('54e86bd4-028c-410c-bc4c-da48e849033a', '62f9460d-1ea8-4238-91a7-0841e0ee62fc', 1, '\xc2893de2d66dd44b56a60664', '\xeeb9030655fd080a93424b6477c2a39704714bc404690a11a72eb559813c14cc863165a6d5a9eaa3d973e41e5a1edd50cb86c2bf8bc55688a104c47062a3bf34893c07e3f37ef6cc259a1d4072b00c02e1e7d41c65c8e53a950fcae5dff75043b10506a3582dc57ebab9b068c9414e19ea20020004e868a47a36c01d53345f8522a0e5cd5f43cbd33c4cf934d55684a83d081b6c4f282728a2756b2b68aff945e7e91f4213c546d4c7da8780a0d2f64243752a09eecdb509419088dcee3a5671607329b2122e7e28557e3cbc3301062efa932799e2027f214ec9837c9cbf17f4a96bef01d38b264ba29ed50fbb28f461148b8c7b73a79e427285624ed223cc908b2b60176ba8376505a534358c6f78baf256851eb1620831d0ff1e2e8405813080d252174eb4d4dc88c8576766789f7b82ec9fe06425046b2fcd668b684a7ffac4fde2e6efe4e551fc1a695443269e88b7d03bae2b85810fe7aa32d45b7d7ebbb42ffd480b032745b819681c3be655ec4d3ff8d901c2d8cb71b2449d842d5947de86c4ca390150b52ebab9501bfdf0a63d34155d5c49a9c4c71e11c200d49ba9e5f322331610e024acb2a03490bb13679dd23edb7d5890464cda18f048ed001de26ab56ee7daa74bea8cf1b4d721bf3b6a33', NULL, '2026-11-26 02:11:08.857+00');
INSERT INTO public.text VALUES ('bea8da28-2951-4afd-8533-5beac3edb747', '62f9460d-1ea8-4238-91a7-0841e0ee62fc', 1, '\x8de34e9c9fb6ff512ab0ef66', '\x029a05ae94078251ecdbc5565a4c03c2df9c1d86080d6c2080e0cf3a5af680d8577ea8db2a79f3adc66c020901e79d9f0a3f698d', NULL, '2026-11-26 02:11:08.912+00');
INSERT INTO public.text VALUES ('96c8906e-e91f-4482-afc7-80ccbaad2a4e', '3cd67bfe-08eb-4b07-9d66-f6e1610fdaa3', 1, '\x49d035002263792c9ffa5f61', '\x84c42089ead02add17d89ddc3c0c67ba26c0c00c263b68dc0dc0b0f33f516514502e7e0f660d6a0291c14719133ce890d9f50aed32089cfa947d208d2fefa72a5ab7a712403bb68b5223ed07e98fb66ac013b3b45e78d10915fae72dfd37bfd5a0198ba48c7a3a17d957ab8a974f42ce8dedc052d96828ddd57ffdeacb676374c913154527e750aec9065b54178e38176140467490e06c147cf2b42d7b397fa65e6c176cd1ed434428d7edc3042ce1a4fae7ddb1', '\xb09d54a325e3fae13f49e25486284bfc28dacbeaf9216e22f72792bae23ec693', '2026-11-26 02:11:08.97+00');
INSERT INTO public.text VALUES ('89fd75cd-4285-4172-966a-81f79f59e87e', '3cd67bfe-08eb-4b07-9d66-f6e1610fdaa3', 1, '\x023565010183119eb402e393', '\x24ae173a1543916b201dccedbb83219dc8ee8ed2ea39719222b2577e6c05d909e5a3a6aeed0aa58af016adf4f8ea8dfa1c3970bc2b87ce09cd892cfbb37d49897bf810d0f6b8787d0ed3510520309e28996436b1bad43d4a0d5372b35aae694d991547be7242b92a9ed29c7e7e1d51207b4fba4f4e93f73b8dc0b0a6e6b3e1023e9a3fc75dc1b966fea08bd8bff4434d9339e94800b09b3d80567a194c15f1acced01552939a483c7a4675dcd75974afde636893bc04b0bd0cae5c641d9fbba45962e9f04411cb27ab6d3f77b982a2dca776b9563dcd811b058b61998ea40918c3811933609a25040d76558dff5dd13e6335e6dee1425bbdb7f7b74a9d99fcfc2824317ca68522f8cdccd9e22ff99806d18296e6e2ef85b880550765b60a90a38e1ddd6e61a003d7c3fd79fbb48ace5a041be21d7b0395f5d94352d4b5815fffba40a5c5e5767b4aae7e69dc872dad80f5e58040a9f68103b373d7d258c42356362cdc4d06e949c603edbd2571dd1dcc3413878d4fc80d705cd540b3c48ce34a324e2cdc7a81e430c40ff913001565b8b8d7c493144e195f9ff6748436a712259f4f46652ac832e0510570e6dd7588d55fdadb8fbd30ff0b17acc83c180aa2491047890a5157bd7b857ee13453dd7cb16679736841b98bead20ef16a97336b28', NULL, '2026-11-26 02:11:15.757+00');
INSERT INTO public.text VALUES ('d3a30917-d3a7-42bb-b7cf-cb332bdb67e1', '3cd67bfe-08eb-4b07-9d66-f6e1610fdaa3', 1, '\x1514986b34d3bca25f56d61f', '\xb7e2eed8cf188ce4c580e3fcb625afd8b1668db328c79fc7a3a9f6f174d60cea474fbfebc86e0ef858538f8fdbaf7adcc5489d6a1d87aa3e48cb4327fa0d89ca273dc982d80eaf14521e402bf75f560951c6a94901123a08e6847ac7b8650b54092ecf6bf5571bbb405da8a482cd7cc4500e10654a505867cc0bb92b1d5bb79c70aa32d0d3540fb1662548b3652e533155354437d239b40b425db44704452def8ea3c252e6681618a96ed9e0fd1e9eed467af7d40ba4679f16c098e4d7e9645340c79cdfa361f25b080c57009cbcb3dd7150cdc99ccd99faa613a3dffbea30a9ec779fe1ace8d2277f6084e3a197abd16174ed5043a9ee414273470e41cff5acde10c417356c3c2b8395124c0339b39a7fd8afbfae4a71d7e12c9bbe8b594a209d26540de76fa81a0764670759e85d1fbef8e32754a8991ee4adac1c5f2f5224f40308d5a1d84983e726c568f6882c32e75cec16aa477007d7e600bf97061ec96672dfee662ba40920d1dc43d4036630cd8f8fd8c6f742b7c7200e56ddddafbca577664b388eabea92b21c7fe5c653fd5674bba942c2b194f1efa2a22a91dd95d8ff64adf0ed5d526d0aab635bf6f37f58783c3fd65b23d3d6581cb6191fe3acfb9edfae63d8461cec166815669105f16400447694159fbd797dbd346f27d929d333947e127d49ea7f9f0c7bad3f6db4eca29321498f188582517f367361b3d9dad6d1fee3310866755b4348a75513014a2c06292cc1116d23eeb7f668ce102b02fc60acd9d4efe21607f0822a327af9bd84be', NULL, '2026-11-26 02:11:15.768+00');
INSERT INTO public.text VALUES ('4475e606-6758-469b-9189-6f62df313d75', '3cd67bfe-08eb-4b07-9d66-f6e1610fdaa3', 1, '\x3ca67cf932ba14888cb7bdcd', '\x754d1c350e85270ba097b4ac73f02b2770431acb348d2983e912348133166e5edce161d0f2bd8b40838b6ef1d09ab0ab9f2e0ee94854e4e216e4189285662a48cf5ec1a1a6f41d688a1595b2e89564befecaedf86a86d52220de32fb1a0512be316ec688c6f1959a5c5f18a2e83877619c2fb9e009e5eba6e5670d543f4ae9d8a5a48859bef7fe65cc3a30ca691482248e7065b8c3e18fd5336add6a4eb16430f41c299fff788baf1e35dc3527dcef7e2ec1d18d8abc4bd9bf54a94730bb68b04eb1444af0078100daefbe1c3491c8c965f8b4da036f8154ffb2256a797924e4829546f9ea7902a5ddbc1e94f41fb8581cf8ea62b74e5aa1c5f81d08b75eee25a6f9879224e40a343fbfb7', '\xcc44899a02ededdf95abbba41c65b2e41eecb63281f4a416ef08409b84f628e6', '2026-11-26 02:11:15.838+00');
INSERT INTO public.text VALUES ('b19946b4-6ad0-440a-9c89-c61e61d88f7e', '3cd67bfe-08eb-4b07-9d66-f6e1610fdaa3', 1, '\xd1f6b2e9151e30560486093b', '\x46048349e8f3907dfb3b6a6168fe84a3831b797ce024105d4250a651fa5f03a469a9543d1de117c3ae1d3a625c82fa13529c091f9db7f8dfedaa31a730ae472203e50bcc1bc56090ee01312cb017a7232e65a533e6359cc97f16fbe3e393967f653015459ba5e2585d20bced9f4fd0aa8411d3f04ea3a6160c17e1e678ad745e69cdaf9c4c0d1a46496c8a29cf1a1a76bf851c2422729a8b67951544f2cb482e3e4b656affac85092f1de4a39b8f67936c3eddeab9b85ae58b62fe78cb5dc8cb55ee5f4f167b5ebd55a91abdec8006d20ccc84a0f6e4d9a4a515ce47fd5cc18dd0d1353c0fca54b0e577b46fe6358d3dfb1b08a8559624d8685bd3c1dc7688f7b8c71f8402db8a5b81f4a0e07f80db9d8dcfcdb00a2ee96543259f1b2f1849d4cc2e61bbe08d047f7db126a0169aa71cfa396c7f9408483b438a8238a925138a2fe1cfe0f67f0a35dedf78138e85055a347cc40588a636d1a3', NULL, '2026-11-26 02:11:22.667+00');
INSERT INTO public.text VALUES ('d8735a25-c6a3-40fa-a289-3b262fd6c11e', '3cd67bfe-08eb-4b07-9d66-f6e1610fdaa3', 1, '\xf9f52378578a60ea88f8a032', '\x553ca3b2163c001408bc8fa3a8a1aeb54b24504a70dcd17c1722c20510b463a5b96f6bc37233b0bb97826bc6620ac984d6b2818bcbbbecbd055354b1c11e97b14b954d60bd4867b26b12316bade28015c23acda053e9c5b46b7d93af90ab7e0157a52142a105a0fa9fa940c8b76c7513a8685f2e57cc59dcf0a67b1ef66af26ccf57e1010b8db2b17d04eb8bd47e3136d90f0185518d898c574eb21303a804cee6031b3c08a7708e9a0a59fc0a74f419fa0d44ed2d8dda004abf7b53e58cbbd3e641b3bd9955b7af053242b030c2ea5d73925e173edb142005f1dba6e7363674ffcb7761ba4be06cbd006dd522316e359bdda7a34601cf731be8f0e8877d97bcaffdcb5e9521ca9ae11f63491831564f880a8c851cc75a2bb864e7ddf44b13bc1d202f7d8aae4e7d6b520dcd30ed866077663ce0a8b022e6837cae9c0c5087462f6c4188d8093ecbc4bf46e15e5399b55d2f3f654ca3efbf172af32b2de2446735f89652bd442d48656221acb4f4d097e6eaeb51ff2e0b5694eb610b61cfd7a4d8bad6e611fa40bc06130e53e93438d27447504960028d1c4e32ca48ac31f44bf8d685c36e326a0e9739f80d3fc9ebadc4177e87f0e749881de13f89a5da938e40840056cfa9d3dc3cd50c6daeb90598f80ff9f9ab7ce2659bf5e6363a87596f7b6cd133737b23b14385cf817e05978f00e8d2ca910b355d1a3a1071593ca66d84ebf377553815103ad09a37d4836eaaecd1c2e4182a57039158370f2d3816c99dbee6ff8cae6f07360fe1661f33c8863e7f', NULL, '2026-11-26 02:11:22.671+00');
INSERT INTO public.text VALUES ('c2b83db4-e954-41f5-ab29-bc9470168094', '3cd67bfe-08eb-4b07-9d66-f6e1610fdaa3', 1, '\x05874ae1a13028e8ccfa3726', '\xcde9c9e8986befaafd8350ab5f1c441408b8a4cc8c82b0e53bd9eaf5a95bbdcd3572f76eaf38eff5b2fbc013a373ef89497106ffd4a0cc9eedb429480cfd952b931b76', '\x3687dd6181879129d0e98760ad0dfbbe7ef4097708aaf211fcae4d53771057eb', '2026-11-26 02:11:22.831+00');
INSERT INTO public.text VALUES ('1c75e3e4-d074-476f-90f4-2ca304956cab', '3cd67bfe-08eb-4b07-9d66-f6e1610fdaa3', 1, '\xfdc2187e40a25ea5a676f876', '\x73f8d8fa2a688db2b4f4ae1d3babf3b76b083d8ed6e55f67553d08a3e198673e434b901b06bf3d6b2310a7a07f1fca70bb2899bfe673fb1831ac28d6eb77777a9642451999a617ea7385927b6a1b98b4055efce2705248d4c3c753a61250aae850e88544385e39f51602905df91897fe0016e8e0cd3d70eee60d872fd4ce43380ad3dfeb318a8dde28fbdaeb2ae2f01779599403a7fe2e0e5cee450e805538f2f72877b586629e4fea116fb39aeffe62251ffff50e7043c846294683f8ca2456c2386596185ae53f05449dad7d61db5ffc7cb7df26c42643530ca5db38cc6eb8c62a11180c8dfaab7736661db704bb6d58a244f84b5d3b68e79c22711a1a6fe48c4fff', NULL, '2026-11-26 02:11:27.658+00');
INSERT INTO public.text VALUES ('bd944ce9-d992-4180-80a6-c11954941c4d', '3cd67bfe-08eb-4b07-9d66-f6e1610fdaa3', 1, '\x055358f874461ddafc923747', '\xa00b68e8d35d67b7812a2a7c3dfbd0535132f9fd3a6400e98f4e82a3d031b73b51292df26f5a7aea2b90a815583c717ad253ab90257363eeacb48fa50667e53a7acdd202e11771aea88bae362ad9a02b18cbb349758077e2e11ef82018f235204b52f9771910a7f7cdea3b7b3c20922303e748b6e2050bfa8a0223004d8c569e2d947897f374ade8feb499feeae56794ed8fe2a6084f878722f442fdae99ffe41b3f9d3b83fae926c8a5d2d26cb42235e7bff0676dd10b644bd6eab5221829ea20dcc9d5540a846c7f23e73ca5d64a20ecd5d2208d7a10133bebb7325999326844b85b02f9e75fc8ba6003de49e5fc2e67f5c734882ed396c9b927a542fbf76c0d6ed9a3746e168b7c5e93766a5bcfe0ade444c0c1', NULL, '2026-11-26 02:11:27.661+00');
INSERT INTO public.text VALUES ('36827d32-dad5-416f-94a0-eea7e02f4ea4', '3cd67bfe-08eb-4b07-9d66-f6e1610fdaa3', 1, '\xac29227f974e428887be0392', '\x354e501b120f52024ce6605dcbf069fc6b9d48eef25a1b94e43cc081005516214454ccbd3742f0ea8be79600aaf572e98fe9348be51e58d5bc0bd791707d294ea75ee76ae481c466a69c845c6ccc4deb06fbf4e381409a0bcc94e7786f8e51d7221fc4ba24f8d916dc690e2f2901b5976eae3640436666e2ca3be30914b117307ebc918cb402bc8aa120422fdf4ba5a1d49ef4962af9814a915f328563f91d4651', '\xe92e4f2d8249c2c6563ab64e33c79c4f308df4a3548620c1f22c68fdb7fe8c01', '2026-11-26 02:11:27.802+00');
INSERT INTO public.text VALUES ('2ffdc1ac-d17d-4ac3-b52d-20005eda9f65', 'b1b98b40-c1c5-4ca2-825c-7d1f7cc51e0b', 1, '\xbd08f0dd09cefb3879cdd03e', '\xfe1e16d4ce1eaa257c41bd0e2dba348e074dfaba135ca6f56a68385e557f220cb1d3bb7c519a6e98750ca34e826f22c3e6fc4e0c32292042ca2b6eec9ffe60b7dcc825ee595a8701d3dc48f4dd4b03c459a9ee261e803ba605d5276ac7bb89813d964bc7f5c146a4698a1e5cc1694c620eafdf113f870a6335c1b321825ca17271341affea', '\x4be9ae7f43cfb572c8786b4ac77d3973a6e4dd881ac7ee2d1e3e6f42331e3aff', '2026-11-26 02:11:29.451+00');
INSERT INTO public.text VALUES ('f43b3dc5-40a2-40b4-9995-2ef9cb8e4dc6', 'b1b98b40-c1c5-4ca2-825c-7d1f7cc51e0b', 1, '\xa3ecf70341f779c6a3433fa4', '\x18dcf8507855fe3ba2459acb3eb7a6e25187e99c93049f0c4737fa36abdc4a3dc8de02c9dc60b461e423ddb0fdb0dce34f2927e2613b959ad32dbd543bff716f95576134bb987f77828e97e860204560c66765fe7e3487011d3af78fbe96216dd3b559cbb7617b82fe3b7c31948a00cb92ad57bba34ef508c12dccfed76fcfbae7da8c3797863f9eca03727c55713281bec7e75c6240c1dba6659301d16a40df43ba566b37ad26f36c10f08bd127aa2d50a4494aa947a7a0acd2be7c6471a76842a8ebc3847a94a10cbc26583f7ce182a7c073493268475e6ad947a6d1646ac057100aa824adcbd25e69ec8a15d036a0aa75da9201bae0cff8f1c2d0a4d501a76d66a154a40b04930b', NULL, '2026-11-26 02:11:37.204+00');
INSERT INTO public.text VALUES ('5ae0f889-1824-4830-b114-937db34e58d4', 'b1b98b40-c1c5-4ca2-825c-7d1f7cc51e0b', 1, '\xfa1174db260f3b6fa6ee5e08', '\xe79ef69aaf92d00cacceadebda2909ea0b26ac538563339e84508ff282fb8e60b485df6aa13553e26e34cec205388fb3c0d04e7f860b5997bc75e4877c04be15e20324dd12b9b2bdb8f82c407a9f8c8516b439b8fb87afb34ad5acb811ba40e431ee698fcc1d690f16d1a494caa011cc05be6a5761c006fd4fda581d21385469f6ead644decd4b6a9ca8b894b0a81de22b33aa4a6a1feb67fc8da82eeb87ffffa6ef3716984d09b86b24fc4e166c486fa5a7dc297890ed9668099dbdd0b09d12b514bf9f25c141d76f2f13205c0b83b6c0478e4ea4cacf3811705e97d72316246a30545cd2ab2bcc9aec86d4b87ade67d8079ebb7105b473b1e2ea1e15581f1dfc7cd7739c930f08be35c92556de1f360cc5d1fe08ac95c44257b7377a56ae58be3badd204754fa16293dc56d46010d5bf3f5f546b4eff4a35074edc71970a516a446a0923494857990f3494179f33dfce605144ed6de8147b0d9ddb187fa1ec243fc55d4c82bb4ca145b465b36bb84e74e0a076af0d2418ca33fba8511cd8282bd682a86903be63362bc4d2d39de7ef02366ab5e5c8d7b0fb0a08540f326d8b0b23330c34accc766e51655fbb28eba9d093c14180e58b08fb650913467440720f41dfd7c3c3cfd37a07aebf7e8af9e53baec0776655e4998dbac3f81db2d1fbd722de7792713621e9d7699ab05594b727bd8ab528afd267082ea57df71af91ca50afcb0ed65886e3ac455ed', NULL, '2026-11-26 02:11:37.207+00');
INSERT INTO public.text VALUES ('87a16190-e0d5-469d-8652-27cbd80c2eb8', 'b1b98b40-c1c5-4ca2-825c-7d1f7cc51e0b', 1, '\xffc358812ccbbc35b984b706', '\x21c9ca61e29f3d22000779b218773cd6628686dc384135978c7e6ed65138ad3f634dfe9c46d39e75b210447c83d52225cddc668b56771fbbe61e206637ab80', '\x60cd6da57ccc6930dc4c6faea97e3c1dede4bd94d2b1da7621f707e3abe191ac', '2026-11-26 02:11:37.32+00');
INSERT INTO public.text VALUES ('ba0aee8e-a2ec-4290-8b3c-a9398e71fbf4', 'b1b98b40-c1c5-4ca2-825c-7d1f7cc51e0b', 1, '\xf54f93722cb42c3f062cc41c', '\xb8c6667e1ab29ca09d2410ada8b3003a5e372b11edd1fe0672de04268b324e56245300380e3512306fe4266c34b1774e525522b3fdb80c0042ecdd4f347d48aee3befe65c7f266d0f801da17d7be11cdb0136606131170bb7bf77fe8bb8bf8a9b0c0f2edf128a820f4411e4b3ab621d28a7460e12742c7232af9c24a8c3cdf25b495448c93d7', NULL, '2026-11-26 02:11:41.238+00');
INSERT INTO public.text VALUES ('feb011b9-817d-41bf-a259-1bbdac9b1845', 'b1b98b40-c1c5-4ca2-825c-7d1f7cc51e0b', 1, '\x811ee1294b99c2404782bf1f', '\xefd9b1c9567d6078ce549aa09943277a158eb8cc4142c934bc30b85438f8aef97fb73302c4e65f705720554d2acc3e478595b880d9fbf19a78ecdf08910f2a48acf220ca71059d40b5407eb5ac7a23993c00153f20dc1b8012babb9ba921ad977680173bf51d86a1de2d31e4a1a73b9b41055a6c8dbb807f109ff05eb9320c9e03e45659df2926c424ad2fa0fe38c2ea7ae71112a747af0c47be067c3619', NULL, '2026-11-26 02:11:41.239+00');
INSERT INTO public.text VALUES ('fc0c17df-b688-4607-b210-7a64d00c2514', '4c9e091b-a552-4e5d-9e93-6659615a43b7', 1, '\x07e1a95c5d1249c5669e50dc', '\x7090fba212b6e9270f9cd99f37c3973d7939de60441a5de1b9491b24f63bffe54aca3889a90f8041', NULL, '2026-11-26 02:11:41.874+00');


--
-- Data for Name: turn; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.turn VALUES ('9864b78f-edc4-4eaa-b81b-3e3b9b7469f9', 'ac68bfe2-3d6d-49fe-9608-071644e41edf', 1, 1, '4c19f9c1-6aa2-4959-a2ce-c7db0d7b6677', 'READY', '9b61760d-1492-47bd-9768-7884cb3d07b5', '2026-11-26 02:11:10.004+00', '2026-11-26 02:10:55.775+00', '2026-11-26 02:11:02.993+00', 1);
INSERT INTO public.turn VALUES ('7dae0d38-5e7a-4748-919f-93aebaff0059', '93913230-0f48-4d4c-b6d5-599a7936b7c2', 1, 1, 'd9f85c47-3961-4e86-98eb-1d199d0b3a69', 'READY', '9b61760d-1492-47bd-9768-7884cb3d07b5', '2026-11-26 02:11:16.001+00', '2026-11-26 02:11:03.561+00', '2026-11-26 02:11:08.857+00', 1);
INSERT INTO public.turn VALUES ('0d448799-b0df-4b7e-ba27-8ee232d7be23', '456bb08e-d416-43f7-8e49-38f46dee289c', 1, 1, '96c8906e-e91f-4482-afc7-80ccbaad2a4e', 'READY', '9b61760d-1492-47bd-9768-7884cb3d07b5', '2026-11-26 02:11:25.009+00', '2026-11-26 02:11:08.962+00', '2026-11-26 02:11:15.769+00', 1);
INSERT INTO public.turn VALUES ('8716e8e8-78cf-4d99-bdc7-5f12372c3367', '456bb08e-d416-43f7-8e49-38f46dee289c', 2, 1, '4475e606-6758-469b-9189-6f62df313d75', 'READY', '9b61760d-1492-47bd-9768-7884cb3d07b5', '2026-11-26 02:11:31.001+00', '2026-11-26 02:11:15.84+00', '2026-11-26 02:11:22.671+00', 1);
INSERT INTO public.turn VALUES ('ee874b1f-229c-4631-89e6-9916c79e0c32', 'c73bca4a-0381-4caa-a272-69969ff7628f', 1, 1, 'c2b83db4-e954-41f5-ab29-bc9470168094', 'READY', '9b61760d-1492-47bd-9768-7884cb3d07b5', '2026-11-26 02:11:37.001+00', '2026-11-26 02:11:22.819+00', '2026-11-26 02:11:27.662+00', 1);
INSERT INTO public.turn VALUES ('8890dcf4-74c1-41f7-806c-4ffd2b917884', 'b3b60899-f3dc-40d4-aa0b-35e58be8abee', 1, 1, '36827d32-dad5-416f-94a0-eea7e02f4ea4', 'VOID', '9b61760d-1492-47bd-9768-7884cb3d07b5', '2026-11-26 02:11:37.785+00', '2026-11-26 02:11:27.785+00', '2026-11-26 02:11:28.42+00', 1);
INSERT INTO public.turn VALUES ('89f0a252-ef79-4504-a861-b704e939d2fb', 'd3540d8f-1837-499f-9fdd-93037f18e897', 1, 1, '2ffdc1ac-d17d-4ac3-b52d-20005eda9f65', 'READY', '9b61760d-1492-47bd-9768-7884cb3d07b5', '2026-11-26 02:11:46.002+00', '2026-11-26 02:11:29.442+00', '2026-11-26 02:11:37.207+00', 1);
INSERT INTO public.turn VALUES ('73cad7ec-4683-423f-a346-62f334f24913', '85a29737-cd5f-40de-94a3-0b18c112778e', 1, 1, '87a16190-e0d5-469d-8652-27cbd80c2eb8', 'READY', '9b61760d-1492-47bd-9768-7884cb3d07b5', '2026-11-26 02:11:49.001+00', '2026-11-26 02:11:37.311+00', '2026-11-26 02:11:41.24+00', 1);


--
-- Data for Name: vote; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.vote VALUES ('52280021-8240-4249-b862-026a6ed4a441', 'ac68bfe2-3d6d-49fe-9608-071644e41edf', '9864b78f-edc4-4eaa-b81b-3e3b9b7469f9', 'A_BETTER', '62c81213-3bd7-4641-bb91-b3ec72575b18', '8221a350-f883-42d4-9739-a3137656ca5c', 0.1, 10, 1, NULL, '/research', '', 'en', '108fca44-4bf6-449f-840c-a67f72b7483e', 1, '2026-11-26 02:11:03.213+00', 1, '\x3c93e59a8a8c28ebeb552e59ae86f6825663ec8defe1a644d527bf59d848633b73b0b0160568a681ae46106d15bd8a0a752323e46250a56422d8a79c32f8e752bf67cbfe91097b4a1d5122a56e9e8568d8975b59be9a186fb306a6eddfa0f77a5c507de4a6f6b9dbe8c677e23ab0a7fbdc1d4c6e238aa3661214bd2ba5e5dc5051283140026e7a435422a8d15b4266bbfa53d3e3a7896ac66ea441641f48ce624dbee1ae370f45ae73db6f7a369b936f411b9f62ce2fc25de5d6c8547f5e0396aae7e0217936a15ff014da41dbbacd7bb1cef0c1d5e02d05fe74cc8c3a54015bc8cbf83a15efeabe37821d851bb2940a77cabba01de2a9573db5d5f1e82b922b6f1d13c6f53f7a552a750521fb73b654fe31c502934543808c4383aaa03ca0baf9889049434ed3956e7787c95e907b1f6eff7d529bdc32cd2053160add6423b02864ca7f9823f83863bf30f801dd972a571b4ff7af38c83d8a5c40954772505535eee708901875d472b9beff6b1925196412ef72cc2ad2c759c90c778968a714b666fda11a93c66a6f02380af428e03baec17315d527131a2388c4e4768456ae319eccfaa758f335468d8d1101d93d316e1239684584d9bb2ef8ffd191ab614e179e3be4801db7dd39bbde767ff2f33d2f91caf9f9647376c15d37d4eed5e4bb351deceaa4b06904cfa519b297550af7a9520ba47dae7dc1b9eb42624bfdc45d8213861a3a21c104e833a0e099babe589f299396fd6940746e7af64ce00fc4792408bbf11eef6c5ac48c7a059b820f350b81a2deb992c6813f195b1c8b3000c41caca2e7a299658cc419da8d58490eeaa5c59db5583928852f4a0e1533713eab3f4d6da471e640eb11ed93aa211a583e1a9c74663e977b2c257e8b45f4872d79931a05c91c9b7c082ceeda452b39b016c0209f1f288421d4487b5f5978eaea915ad0dfcb1d2587571829729a9ef4ade1b6c487d6e8582a16b61b83cfbdb0dca9207e6a23a8cc395f1eadb78b946bb9ebd0de86bff8622004886811bfe22b1973', '\xead3d40ddf67a5fce4db29f46a89081500d918036d5de85a3cb20e26d892974a');
INSERT INTO public.vote VALUES ('2debebdb-3a78-43e8-bc8c-816281598c5d', '93913230-0f48-4d4c-b6d5-599a7936b7c2', '7dae0d38-5e7a-4748-919f-93aebaff0059', 'TIE', '4f2c33a8-904b-4df7-bcba-294db56aee07', '58fb7459-8a62-4a51-94d9-8a210c4f200a', 0.1, 10, 1, NULL, '/research', '', 'en', '108fca44-4bf6-449f-840c-a67f72b7483e', 2, '2026-11-26 02:11:08.873+00', 1, '\x748cbda040887bdbf9e7666519da5cacb78a9f90824262425cb223d1114faa7a2d07559ef1ebff0a0c2ff1817d1ebd8bec27d4f3ae61706f09e507668a40080051ac804529764b859305fed8ba0ba7bd46420a4f359cd56983c4b48d70b9f050c8905983a01aca4f6cad7edb2fcef7357d7de8705cb1b0b791bafd465cb903a69f9b5e6ac96a75e4c4084593fde1e7c848b481f271d40e113908f9ca8b1fd017cce5526d03a61b66a6918f654b89b0114e586fb47e92c7d809d3e4b9c833d1578e267971d64ea8716a33c9111526cd8c8d4e51395969797b3c3556b7acff7680db67585a09e577ffb64642ce3227108060c701f1b8988cec04766cbaea3097baa52474af8037841d1449539a7504e0a8fcb249ac2578dfbf1c56e0ce1f4c11cf314f00fbdf6e2fb45e9c5d8bb8eedb737de6996acea83d66dca3b428571066d8ac6a079282304a1548c0562ef17e602de7f19489734c1fdba0a280b48a5e366d0b1dd87dd0c8dbeef466b76eb7dd9a094b4804f49a6baeffe21f589925dbe7be44063528422dd966667715b62be02cfda91fc062581943d5c5cb661be9b6bca9b7eb1540fef1490d1e7535975730e471ad1cad170e7d0b24ee58b9072a4bee02665e1ddeaf991d1dac86ab44a8023d93f749e8b0a2a67633b88db465eec7c8929fce432be9fd51ded2dbdfd3bc5fa73beaaba95864409466ccb23c1f7c35d295eb916696253ae4a1920733b5d0e1a136991ddf7d6d83dbbf0bd352256dba755661adac9b1a954b36bb55d4b4cb2d98338204af8f80548940750d7f14c5eec391c14ddf24fc87c3ebf6a58706483ddfe17315119147d3d59523187f541a3b6b05f5317cbe9a17f320e456d529197d896719d8963290b168a5f71e07ee2de611c5a56448c89f948902d563f1d008c231d9adfd2ee0e24f3298186a1699183ca963ec3505a5b26f1cac82a831ccaf3a87477b794d80704fbaf8a9a7dd0df843660e4ee6c2adeea9f390f7d93dea008cd1a70cc1d7b8d47f9f70d779283b738cb2dc', '\x2b435c2e4515d90b881e1a1c294ff6bf817b43b31d3917bc0d7841bb5f8342b4');
INSERT INTO public.vote VALUES ('b2a18e2d-fdfa-40c6-8f6e-af6dcd11d15b', '456bb08e-d416-43f7-8e49-38f46dee289c', '8716e8e8-78cf-4d99-bdc7-5f12372c3367', 'B_BETTER', '58fb7459-8a62-4a51-94d9-8a210c4f200a', '8a994548-f720-4888-8f43-aed9e1a510ae', 0.1, 10, 2, NULL, '/support', '', 'en', '44706fe9-0dc4-4e14-8398-f5cde9b01ee6', 1, '2026-11-26 02:11:22.716+00', 1, '\x093b646b6f87abcff6d221491e11ba05262272c2c94b4100cf783a24f6ccef8853685a7ecca3ca7128e5d9ce5a740061e24f2a62720f90404865ecf90fc2650a091d0d46d05cbf69a0e3b5ff150058364d088b20ed4e121ee46b5f04bb11a305b007d09eb41d0f9ca2d57112050bc446e179f02ae766028c1acb8e4d4a86ef32b2e0059509d4cfab510b5dd52d594e45108e80638b6f712905d98083fed39976af4ede53766cb023e729c8455176a7366d867b1b5487953eddcb48850b35420092d9595457c4b76a43f0adcfe756b17cd1d19873d84b8e24e620edcee9e088a53ebefb8dc9e3edf86405c3f124de93025f92e6393c3749fefb4e3b538a3f558387d95b87498e1f7f20d0272f2a8d73b202e582c0a835c1a14a7bcd18d3e53adfe3a4d4b005509e18e67472d83de48c1d3c5effad172dde4a89e6cc21b0a05a161975a4ce746d3c83ead2b79815eb16fc653e5bfd4f7af116d138913a08fa29df01d78689c34217bc27cd709192dd98cf9751bc8282da4671e6cd0e1c5b37d3b12fa4b11705ffd9061fcbb808bacb05a556fe816822f89f938a58c9708ff8b9f314691250aabfdcdad374b9936921e2978b9f4d4e26c84093d8ba2906b761a6734ba73bb223f2f1073aa48b081702b30e08d5a041909791113f61ea1e4bede1aae3fc4537bc07720b4e01d26630d2ce22577e0f9e542a2061cc462d8208c6f6cbdbd4aa760e42c8eee4e1611c8d8cb6c63b1fd02350065734e96927387adb8f2e04d67b381742b7a94a952b14a58cf347f739ec43fc71cfff5a268e9317c8709d231fc5baa7e5af1b6d2ef2c6efb4f68594bf6be131243f683f359aa26b65b94b537c78f5161af6530a7790999403b065790e3767bf17b78c2e22a76b1553a1896f421213a09c7a9fce89f2b274f09b6f6b6ece862b40693fe8f5928dc473d590f1a1f1a2282cf99ca3b3c4b0d16f172f5e24952b7b8d3f16dd0fcc4651d0ace0c514c4367358d858459584a85e5443504d9687aa277dbe0d0a663128e46a34c2', '\x3f472ed3abb35d1e967ad1d4f1d84d38157b54e3be8deb7cb565d1e82973da7b');
INSERT INTO public.vote VALUES ('78a18ad3-de3b-47b4-b93d-1d2b53247b11', 'c73bca4a-0381-4caa-a272-69969ff7628f', 'ee874b1f-229c-4631-89e6-9916c79e0c32', 'BOTH_BAD', '8221a350-f883-42d4-9739-a3137656ca5c', '62c81213-3bd7-4641-bb91-b3ec72575b18', 0.1, 10, 1, NULL, '/support', '', 'en', '44706fe9-0dc4-4e14-8398-f5cde9b01ee6', 2, '2026-11-26 02:11:27.685+00', 1, '\x47762a92e3945f477dafe7cb14e90188f6b4dee4439d254457be2c0511487a8c89c740e2a1a79582d1e45e3c5385dfdef11294f78e4b5684dd75e341bdd2d4a04111f866e7a13a8743efc466334893dc9e3a897caf7f552b11ec7d633f68d96170ed70a8f3c61fe4471b5590c2a4a31ec7253e57e98d6aacee89868840bb75291386d615a743e8548a794cc504803f8745aee805020627fa8771fef6d73396f9164968beec775205c0f9134643dcde2d5f2d1cc1f9aac93e9bea856969ebb2782592c4176bc001cc022e126b8a1ee840de1736cb389e528618e7a2786c6ae755b69e4d109b83385a34a766a4be87e389b4fa74b82da6bbebf30e71acadb2614d604bb85eb6ee50a3697645c97b96dbffdc38dd2bc783e6270d53403337446d76c05a22d531d562ee095bfd8ac710380ce60aaf7206e5d91c082bf0115b937d58938becc2c2cebf5375113c9affb36d4b9526c12e6efffe2cc350b14d331c5ff061a1dc93ee6efca4bcb206685a58bf69c02aac3d31f903326710ccdab29958509572d9448b04a5ce4241646b6b51f3394b106ab6e016131261e02a76cbd73932471d7bccc7361a24010af02cd7ae30b390a53fdf4c567f054b9f979671057b7008e619627ea2814572a77e8ffdef2fa1e328a3f450ab1bce438e24bc1aa61d69a0c14015284937806729fcb511ab710f298954bf36da4df07d11e04ca11ab69ce3b3a9cad656c766c11bda5965d73c6c6a49f3728507629d3e5195ebc24228e0e95c88656dcc228a0e0727c6378c5125700342ad347a3be72524c6bb97bad534c069a52b3076930998f723e7ed172a0bda85f3911f431f701c1fe5e448526adb1c6443d71459e7531a8ed8ca8e0011bbe8ff8d225b847d2700637c2b49d254227702fe5d94826c1592b903b7d5c3ebbc47db1bdd9298c061bf21142bad325f4e0a5a0d18ea8209f7b61596ebe9f3c3384a0983c19ef17eb5f1d62bfaeb6838859e5a923169c0151fc00db474c1b56c621f7692bff2ed542adb05c1a05838de4f', '\xc695276aa759106fbb5d2870c54472de6618a5d654f490ee38cbc3ecb8966b47');
INSERT INTO public.vote VALUES ('97bf4566-4e89-4074-9162-f7b7c9529481', 'd3540d8f-1837-499f-9fdd-93037f18e897', '89f0a252-ef79-4504-a861-b704e939d2fb', 'A_BETTER', '8221a350-f883-42d4-9739-a3137656ca5c', '8a994548-f720-4888-8f43-aed9e1a510ae', 0.1, 10, 1, NULL, '/legal', '', 'en', '31fbe135-f983-471f-b51e-dd0a79b1e769', 1, '2026-11-26 02:11:37.232+00', 1, '\xc5425951217aaaae6996fc6801b3f17b3afcfa1281047e312f2dca79c44109e90648e99e1905a52c2538bfe2a54b50c1df499ab58e8aea166de654d73a658809d7460caa7f99580b4d1bb5076b741775cf143783d9f9a353bfec880809c0a50295b2baab3aaffb4cc65702ef5b9d2d7cadfb2dacfed4aa8f80e5e3a29edcad8fce77c5603ad14bfa75405a04ca0cb03e72af330062a3f7306c9bfb35af05fad463b67a84ac104ccb3eccc18591ab73862c29712005974b9f056f8c3391eec23740a5f62a55283360932f09cb6f3731a87b331d5ed956d4b7f02deac886dd20e64550147400390caf67294dfd2d90223ebe5b5fa7dfcbd9bf62d7a26de2af1f740d732d082721038b6aaaff570ce3beca2d508133a5699ba165edc197d30e9a260d776d56c6b52cbbe869e499ebc7dafb0e3d4253274a84b921acd1882a1bf0f74afc5422db7e995d1d854991a5033574ddefc1a0740cfcc22a0b22d25cb0bdffc4a3d0614f3daa2b1cdf0fc17fcaa5a3947fb357c9df03522722d66190a8a55f5e7d4765df9f40eac04a4518d5572b6006e2b8f4b68457434f7108c5bbca85a4662d5a1b1987cc9ffa9b1ae97638882d36e41442c7e7e0a2df6ded6240c50a82989866ef743e985c67cb020a0b022effa972c81f33add0d1689e76b696e8fd11ae8689d967ffabbadd6cdae73496a0c0716468682fcc00bbe4297abf81cbcb8bb46c1d5f6a0ab724473456c83060c47738685784abd2549e49bd57d5cf03a9431c453ba212bbb1f6048391bce3cfccec3b369e12040c7fd9263135975c63a583bb50335dcf43dafa3adeb171e7c2e5fb5fcdd44902625a83fb656d34a35e9d0c24e2b94d28ff162a55e9221bb7e2072664d9cda41d4c4cb319fdc95ba935104ff8254b8cafc1970ffdafd7197c9f3d5ef5f24a6089f2f42e6add3d0e57f2259dd4a27ace172fc29c926f992fe0dc2821f9ddf142d945aa3cc4e67afe90f08e2b8c8a5150dcad7406e61485b8e798075f3791fb4bed582bd01a0b7408725e2fde', '\x216fa9bcfb62053b66b8aaf076ecd7680bf5be80b83d7e945829241c7c0cc0fd');


--
-- Data for Name: vote_note; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.vote_note VALUES ('539d06ac-3ffc-47af-9833-c336d1640f8e', '2debebdb-3a78-43e8-bc8c-816281598c5d', false, 'tone', 'bea8da28-2951-4afd-8533-5beac3edb747', '2026-11-26 02:11:08.912+00');


--
-- Data for Name: vote_set; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.vote_set VALUES ('31925a12-40ee-41af-98e5-ae734abd4d23', 'Survey of March', 'GENERIC', 'Made for this dump', false, 'votes.csv', 594, 'd9a8a2b3bcfa103cd16b7003eff7e4ce125c76941c528d6c7ae55d6c2a067182', '4c9e091b-a552-4e5d-9e93-6659615a43b7', '2026-11-26 02:12:04.379+00', 'READY', 1, '9b61760d-1492-47bd-9768-7884cb3d07b5', '2026-11-26 02:12:34.379+00', '2026-11-26 02:12:04.457+00', NULL, NULL, NULL, 20, 0, 0, 0, 6, 2, '', 20, 1, '\x60692c1236af7a41b8117f79035cd74e8ff987e1ef20b78fd14501a408000b7f029d01238fe2243e6fd256ea9f6ebe9f129bdd0b3996c23d40d60f8c4fef3c30569f28e44a2fcb92a209359c8ea63af3d860c6a052d728569971344e3b9a0405cc5e05f9e02f1465809b6dc2b16d411666fd8262692a281e3e4059da0a20c9fd33e3748f622e6171d1cdce2148ea96808280597af03277845b081a4c7c9182e60d33bb39f9b8e1e803374758c63f1a942249b49b754652e2549612e98654cd130331b3049d5de5553bba6afedf3a8abf7496d19fe41faff5f8da6c08bce3b501377c27fe129033d48446aa3735b9ace16b043fe5e2d97b50b0f45f29917d4ddd24a34eac0b5732cd9844151b8a2bcfdd96ed7396fa90613f1f8a62e81b0df7991e5925c47cd9f54fb3c75b669404ccdb4c6a9c7d0bd009dc2a5a474f58b22fbd13091021ba7780665c59945599ac986165d396c28a0503e59f358397cfe144cf236eb0f2eaf44fab97c09e2625d003e019060a779fce5b94db665ee426cada06f6336b4c62d14ba84dfbd7a04fa3a9bf67328d7f7ae45e6c661f54af2a85c57bc99bc4e5563912fa41967612371e8e70cf90fabfa28f1183f11ed26bde6e62911012ebd9a77c8a70166466f0f1ca2ea4b82e1031e5d8df11dfcfed4bb05b76406d18faa1a2baa8029c2124f343dd6d10ab26d06b53fc1bd65407b4acb6e416e40b3d0a61d2b1603e46f655c991083795af987974333c6014f05a9ad9a4416fd5', '\x91fdec2bdb3c4624eb34965b59f2ff2cdac47866a3342d9f1566367a0a985d36');


--
-- Data for Name: vote_set_model; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.vote_set_model VALUES ('31925a12-40ee-41af-98e5-ae734abd4d23', 0, 'north-7b');
INSERT INTO public.vote_set_model VALUES ('31925a12-40ee-41af-98e5-ae734abd4d23', 1, 'south-3b');


--
-- Data for Name: vote_set_refusal; Type: TABLE DATA; Schema: public; Owner: arena_owner
--



--
-- Data for Name: vote_set_request; Type: TABLE DATA; Schema: public; Owner: arena_owner
--



--
-- Data for Name: vote_set_vote; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.vote_set_vote VALUES ('31925a12-40ee-41af-98e5-ae734abd4d23', 0, 0, 1, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.vote_set_vote VALUES ('31925a12-40ee-41af-98e5-ae734abd4d23', 1, 0, 1, 1, NULL, 1, NULL, NULL, NULL, NULL);
INSERT INTO public.vote_set_vote VALUES ('31925a12-40ee-41af-98e5-ae734abd4d23', 2, 0, 1, 2, NULL, 2, NULL, NULL, NULL, NULL);
INSERT INTO public.vote_set_vote VALUES ('31925a12-40ee-41af-98e5-ae734abd4d23', 3, 0, 1, 3, NULL, 3, NULL, NULL, NULL, NULL);
INSERT INTO public.vote_set_vote VALUES ('31925a12-40ee-41af-98e5-ae734abd4d23', 4, 0, 1, 0, NULL, 4, NULL, NULL, NULL, NULL);
INSERT INTO public.vote_set_vote VALUES ('31925a12-40ee-41af-98e5-ae734abd4d23', 5, 0, 1, 1, NULL, 5, NULL, NULL, NULL, NULL);
INSERT INTO public.vote_set_vote VALUES ('31925a12-40ee-41af-98e5-ae734abd4d23', 6, 0, 1, 2, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.vote_set_vote VALUES ('31925a12-40ee-41af-98e5-ae734abd4d23', 7, 0, 1, 3, NULL, 1, NULL, NULL, NULL, NULL);
INSERT INTO public.vote_set_vote VALUES ('31925a12-40ee-41af-98e5-ae734abd4d23', 8, 0, 1, 0, NULL, 2, NULL, NULL, NULL, NULL);
INSERT INTO public.vote_set_vote VALUES ('31925a12-40ee-41af-98e5-ae734abd4d23', 9, 0, 1, 1, NULL, 3, NULL, NULL, NULL, NULL);
INSERT INTO public.vote_set_vote VALUES ('31925a12-40ee-41af-98e5-ae734abd4d23', 10, 0, 1, 2, NULL, 4, NULL, NULL, NULL, NULL);
INSERT INTO public.vote_set_vote VALUES ('31925a12-40ee-41af-98e5-ae734abd4d23', 11, 0, 1, 3, NULL, 5, NULL, NULL, NULL, NULL);
INSERT INTO public.vote_set_vote VALUES ('31925a12-40ee-41af-98e5-ae734abd4d23', 12, 0, 1, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.vote_set_vote VALUES ('31925a12-40ee-41af-98e5-ae734abd4d23', 13, 0, 1, 1, NULL, 1, NULL, NULL, NULL, NULL);
INSERT INTO public.vote_set_vote VALUES ('31925a12-40ee-41af-98e5-ae734abd4d23', 14, 0, 1, 2, NULL, 2, NULL, NULL, NULL, NULL);
INSERT INTO public.vote_set_vote VALUES ('31925a12-40ee-41af-98e5-ae734abd4d23', 15, 0, 1, 3, NULL, 3, NULL, NULL, NULL, NULL);
INSERT INTO public.vote_set_vote VALUES ('31925a12-40ee-41af-98e5-ae734abd4d23', 16, 0, 1, 0, NULL, 4, NULL, NULL, NULL, NULL);
INSERT INTO public.vote_set_vote VALUES ('31925a12-40ee-41af-98e5-ae734abd4d23', 17, 0, 1, 1, NULL, 5, NULL, NULL, NULL, NULL);
INSERT INTO public.vote_set_vote VALUES ('31925a12-40ee-41af-98e5-ae734abd4d23', 18, 0, 1, 2, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.vote_set_vote VALUES ('31925a12-40ee-41af-98e5-ae734abd4d23', 19, 0, 1, 3, NULL, 1, NULL, NULL, NULL, NULL);


--
-- Name: master_key master_key_pkey; Type: CONSTRAINT; Schema: arena_keys; Owner: arena_owner
--

ALTER TABLE ONLY arena_keys.master_key
    ADD CONSTRAINT master_key_pkey PRIMARY KEY (id);


--
-- Name: member_key member_key_pkey; Type: CONSTRAINT; Schema: arena_keys; Owner: arena_owner
--

ALTER TABLE ONLY arena_keys.member_key
    ADD CONSTRAINT member_key_pkey PRIMARY KEY (member_id, version);


--
-- Name: answer answer_pkey; Type: CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.answer
    ADD CONSTRAINT answer_pkey PRIMARY KEY (id);


--
-- Name: answer answer_turn_id_side_attempt_key; Type: CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.answer
    ADD CONSTRAINT answer_turn_id_side_attempt_key UNIQUE (turn_id, side, attempt);


--
-- Name: battle battle_pkey; Type: CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.battle
    ADD CONSTRAINT battle_pkey PRIMARY KEY (id);


--
-- Name: category_correction category_correction_battle_id_number_key; Type: CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.category_correction
    ADD CONSTRAINT category_correction_battle_id_number_key UNIQUE (battle_id, number);


--
-- Name: category_correction category_correction_pkey; Type: CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.category_correction
    ADD CONSTRAINT category_correction_pkey PRIMARY KEY (id);


--
-- Name: data_notice_acceptance data_notice_acceptance_member_id_version_key; Type: CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.data_notice_acceptance
    ADD CONSTRAINT data_notice_acceptance_member_id_version_key UNIQUE (member_id, version);


--
-- Name: data_notice_acceptance data_notice_acceptance_pkey; Type: CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.data_notice_acceptance
    ADD CONSTRAINT data_notice_acceptance_pkey PRIMARY KEY (id);


--
-- Name: endpoint endpoint_pkey; Type: CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.endpoint
    ADD CONSTRAINT endpoint_pkey PRIMARY KEY (id);


--
-- Name: entry_pending entry_pending_pkey; Type: CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.entry_pending
    ADD CONSTRAINT entry_pending_pkey PRIMARY KEY (id);


--
-- Name: flyway_schema_history flyway_schema_history_pk; Type: CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.flyway_schema_history
    ADD CONSTRAINT flyway_schema_history_pk PRIMARY KEY (installed_rank);


--
-- Name: idempotency idempotency_pkey; Type: CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT idempotency_pkey PRIMARY KEY (member_id, key);


--
-- Name: member_identity member_identity_issuer_subject_key; Type: CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.member_identity
    ADD CONSTRAINT member_identity_issuer_subject_key UNIQUE (issuer, subject);


--
-- Name: member_identity member_identity_pkey; Type: CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.member_identity
    ADD CONSTRAINT member_identity_pkey PRIMARY KEY (member_id);


--
-- Name: member member_pkey; Type: CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.member
    ADD CONSTRAINT member_pkey PRIMARY KEY (id);


--
-- Name: model_grant model_grant_model_id_group_path_use_key; Type: CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.model_grant
    ADD CONSTRAINT model_grant_model_id_group_path_use_key UNIQUE (model_id, group_path, use);


--
-- Name: model_grant model_grant_pkey; Type: CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.model_grant
    ADD CONSTRAINT model_grant_pkey PRIMARY KEY (id);


--
-- Name: model model_key_key; Type: CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.model
    ADD CONSTRAINT model_key_key UNIQUE (key);


--
-- Name: model model_pkey; Type: CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.model
    ADD CONSTRAINT model_pkey PRIMARY KEY (id);


--
-- Name: prompt_label prompt_label_pkey; Type: CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.prompt_label
    ADD CONSTRAINT prompt_label_pkey PRIMARY KEY (id);


--
-- Name: prompt_label prompt_label_turn_id_key; Type: CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.prompt_label
    ADD CONSTRAINT prompt_label_turn_id_key UNIQUE (turn_id);


--
-- Name: record_salt record_salt_pkey; Type: CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.record_salt
    ADD CONSTRAINT record_salt_pkey PRIMARY KEY (record_id);


--
-- Name: revision revision_model_id_number_key; Type: CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.revision
    ADD CONSTRAINT revision_model_id_number_key UNIQUE (model_id, number);


--
-- Name: revision revision_pkey; Type: CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.revision
    ADD CONSTRAINT revision_pkey PRIMARY KEY (id);


--
-- Name: snapshot snapshot_day_key; Type: CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.snapshot
    ADD CONSTRAINT snapshot_day_key UNIQUE (day);


--
-- Name: snapshot snapshot_pkey; Type: CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.snapshot
    ADD CONSTRAINT snapshot_pkey PRIMARY KEY (id);


--
-- Name: text text_pkey; Type: CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.text
    ADD CONSTRAINT text_pkey PRIMARY KEY (id);


--
-- Name: turn turn_battle_id_number_key; Type: CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.turn
    ADD CONSTRAINT turn_battle_id_number_key UNIQUE (battle_id, number);


--
-- Name: turn turn_pkey; Type: CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.turn
    ADD CONSTRAINT turn_pkey PRIMARY KEY (id);


--
-- Name: vote vote_battle_id_key; Type: CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.vote
    ADD CONSTRAINT vote_battle_id_key UNIQUE (battle_id);


--
-- Name: vote_note vote_note_pkey; Type: CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.vote_note
    ADD CONSTRAINT vote_note_pkey PRIMARY KEY (id);


--
-- Name: vote vote_pkey; Type: CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.vote
    ADD CONSTRAINT vote_pkey PRIMARY KEY (id);


--
-- Name: vote_set_model vote_set_model_pkey; Type: CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.vote_set_model
    ADD CONSTRAINT vote_set_model_pkey PRIMARY KEY (set_id, number);


--
-- Name: vote_set vote_set_pkey; Type: CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.vote_set
    ADD CONSTRAINT vote_set_pkey PRIMARY KEY (id);


--
-- Name: vote_set_refusal vote_set_refusal_pkey; Type: CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.vote_set_refusal
    ADD CONSTRAINT vote_set_refusal_pkey PRIMARY KEY (set_id, place);


--
-- Name: vote_set_request vote_set_request_pkey; Type: CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.vote_set_request
    ADD CONSTRAINT vote_set_request_pkey PRIMARY KEY (member_id, key);


--
-- Name: vote_set_vote vote_set_vote_pkey; Type: CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.vote_set_vote
    ADD CONSTRAINT vote_set_vote_pkey PRIMARY KEY (set_id, number);


--
-- Name: battle_created; Type: INDEX; Schema: public; Owner: arena_owner
--

CREATE INDEX battle_created ON public.battle USING btree (created_at DESC, id);


--
-- Name: battle_member; Type: INDEX; Schema: public; Owner: arena_owner
--

CREATE INDEX battle_member ON public.battle USING btree (member_id, created_at DESC);


--
-- Name: category_correction_corrected; Type: INDEX; Schema: public; Owner: arena_owner
--

CREATE INDEX category_correction_corrected ON public.category_correction USING btree (corrected_at);


--
-- Name: endpoint_revision; Type: INDEX; Schema: public; Owner: arena_owner
--

CREATE INDEX endpoint_revision ON public.endpoint USING btree (revision_id);


--
-- Name: flyway_schema_history_s_idx; Type: INDEX; Schema: public; Owner: arena_owner
--

CREATE INDEX flyway_schema_history_s_idx ON public.flyway_schema_history USING btree (success);


--
-- Name: prompt_label_battle; Type: INDEX; Schema: public; Owner: arena_owner
--

CREATE INDEX prompt_label_battle ON public.prompt_label USING btree (battle_id);


--
-- Name: prompt_label_labelled; Type: INDEX; Schema: public; Owner: arena_owner
--

CREATE INDEX prompt_label_labelled ON public.prompt_label USING btree (labelled_at);


--
-- Name: prompt_label_prompted; Type: INDEX; Schema: public; Owner: arena_owner
--

CREATE INDEX prompt_label_prompted ON public.prompt_label USING btree (prompted_at);


--
-- Name: snapshot_taken; Type: INDEX; Schema: public; Owner: arena_owner
--

CREATE INDEX snapshot_taken ON public.snapshot USING btree (taken_at);


--
-- Name: text_fingerprint; Type: INDEX; Schema: public; Owner: arena_owner
--

CREATE INDEX text_fingerprint ON public.text USING btree (fingerprint) WHERE (fingerprint IS NOT NULL);


--
-- Name: turn_answering; Type: INDEX; Schema: public; Owner: arena_owner
--

CREATE INDEX turn_answering ON public.turn USING btree (lease_until) WHERE (state = 'ANSWERING'::text);


--
-- Name: vote_cast; Type: INDEX; Schema: public; Owner: arena_owner
--

CREATE INDEX vote_cast ON public.vote USING btree (cast_at, id);


--
-- Name: vote_note_vote; Type: INDEX; Schema: public; Owner: arena_owner
--

CREATE INDEX vote_note_vote ON public.vote_note USING btree (vote_id);


--
-- Name: vote_pair; Type: INDEX; Schema: public; Owner: arena_owner
--

CREATE INDEX vote_pair ON public.vote USING btree (revision_a, revision_b);


--
-- Name: vote_set_newest; Type: INDEX; Schema: public; Owner: arena_owner
--

CREATE INDEX vote_set_newest ON public.vote_set USING btree (received_at DESC, id);


--
-- Name: vote_set_unfinished; Type: INDEX; Schema: public; Owner: arena_owner
--

CREATE INDEX vote_set_unfinished ON public.vote_set USING btree (lease_until) WHERE ((state = ANY (ARRAY['RECEIVED'::text, 'RUNNING'::text])) OR ((stored_rows > 0) AND (state <> 'READY'::text)));


--
-- Name: vote_set_model ready_gets_none; Type: TRIGGER; Schema: public; Owner: arena_owner
--

CREATE TRIGGER ready_gets_none AFTER INSERT ON public.vote_set_model REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_votes_of_ready_set();


--
-- Name: vote_set_vote ready_gets_none; Type: TRIGGER; Schema: public; Owner: arena_owner
--

CREATE TRIGGER ready_gets_none AFTER INSERT ON public.vote_set_vote REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_votes_of_ready_set();


--
-- Name: vote_set_vote ready_loses_none; Type: TRIGGER; Schema: public; Owner: arena_owner
--

CREATE TRIGGER ready_loses_none AFTER DELETE ON public.vote_set_vote REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_votes_of_ready_set();


--
-- Name: vote_set ready_stays; Type: TRIGGER; Schema: public; Owner: arena_owner
--

CREATE TRIGGER ready_stays BEFORE DELETE OR UPDATE ON public.vote_set FOR EACH ROW EXECUTE FUNCTION public.refuse_change_of_ready_set();


--
-- Name: vote_set ready_stays_whole; Type: TRIGGER; Schema: public; Owner: arena_owner
--

CREATE TRIGGER ready_stays_whole BEFORE TRUNCATE ON public.vote_set FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: category_correction written_once; Type: TRIGGER; Schema: public; Owner: arena_owner
--

CREATE TRIGGER written_once BEFORE DELETE OR UPDATE OR TRUNCATE ON public.category_correction FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: data_notice_acceptance written_once; Type: TRIGGER; Schema: public; Owner: arena_owner
--

CREATE TRIGGER written_once BEFORE DELETE OR UPDATE OR TRUNCATE ON public.data_notice_acceptance FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: entry_pending written_once; Type: TRIGGER; Schema: public; Owner: arena_owner
--

CREATE TRIGGER written_once BEFORE DELETE OR UPDATE OR TRUNCATE ON public.entry_pending FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: prompt_label written_once; Type: TRIGGER; Schema: public; Owner: arena_owner
--

CREATE TRIGGER written_once BEFORE DELETE OR UPDATE OR TRUNCATE ON public.prompt_label FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: revision written_once; Type: TRIGGER; Schema: public; Owner: arena_owner
--

CREATE TRIGGER written_once BEFORE DELETE OR UPDATE OR TRUNCATE ON public.revision FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: snapshot written_once; Type: TRIGGER; Schema: public; Owner: arena_owner
--

CREATE TRIGGER written_once BEFORE DELETE OR UPDATE OR TRUNCATE ON public.snapshot FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: vote written_once; Type: TRIGGER; Schema: public; Owner: arena_owner
--

CREATE TRIGGER written_once BEFORE DELETE OR UPDATE OR TRUNCATE ON public.vote FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: vote_note written_once; Type: TRIGGER; Schema: public; Owner: arena_owner
--

CREATE TRIGGER written_once BEFORE DELETE OR UPDATE OR TRUNCATE ON public.vote_note FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: vote_set_model written_once; Type: TRIGGER; Schema: public; Owner: arena_owner
--

CREATE TRIGGER written_once BEFORE DELETE OR UPDATE OR TRUNCATE ON public.vote_set_model FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: vote_set_refusal written_once; Type: TRIGGER; Schema: public; Owner: arena_owner
--

CREATE TRIGGER written_once BEFORE DELETE OR UPDATE OR TRUNCATE ON public.vote_set_refusal FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: vote_set_vote written_once; Type: TRIGGER; Schema: public; Owner: arena_owner
--

CREATE TRIGGER written_once BEFORE UPDATE OR TRUNCATE ON public.vote_set_vote FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: member_key member_key_master_key_id_fkey; Type: FK CONSTRAINT; Schema: arena_keys; Owner: arena_owner
--

ALTER TABLE ONLY arena_keys.member_key
    ADD CONSTRAINT member_key_master_key_id_fkey FOREIGN KEY (master_key_id) REFERENCES arena_keys.master_key(id);


--
-- Name: answer answer_endpoint_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.answer
    ADD CONSTRAINT answer_endpoint_id_fkey FOREIGN KEY (endpoint_id) REFERENCES public.endpoint(id);


--
-- Name: answer answer_text_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.answer
    ADD CONSTRAINT answer_text_id_fkey FOREIGN KEY (text_id) REFERENCES public.text(id);


--
-- Name: answer answer_turn_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.answer
    ADD CONSTRAINT answer_turn_id_fkey FOREIGN KEY (turn_id) REFERENCES public.turn(id);


--
-- Name: battle battle_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.battle
    ADD CONSTRAINT battle_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.member(id);


--
-- Name: battle battle_revision_a_fkey; Type: FK CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.battle
    ADD CONSTRAINT battle_revision_a_fkey FOREIGN KEY (revision_a) REFERENCES public.revision(id);


--
-- Name: battle battle_revision_b_fkey; Type: FK CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.battle
    ADD CONSTRAINT battle_revision_b_fkey FOREIGN KEY (revision_b) REFERENCES public.revision(id);


--
-- Name: category_correction category_correction_battle_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.category_correction
    ADD CONSTRAINT category_correction_battle_id_fkey FOREIGN KEY (battle_id) REFERENCES public.battle(id);


--
-- Name: category_correction category_correction_corrected_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.category_correction
    ADD CONSTRAINT category_correction_corrected_by_fkey FOREIGN KEY (corrected_by) REFERENCES public.member(id);


--
-- Name: category_correction category_correction_reason_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.category_correction
    ADD CONSTRAINT category_correction_reason_id_fkey FOREIGN KEY (reason_id) REFERENCES public.text(id);


--
-- Name: data_notice_acceptance data_notice_acceptance_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.data_notice_acceptance
    ADD CONSTRAINT data_notice_acceptance_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.member(id);


--
-- Name: endpoint endpoint_revision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.endpoint
    ADD CONSTRAINT endpoint_revision_id_fkey FOREIGN KEY (revision_id) REFERENCES public.revision(id);


--
-- Name: idempotency idempotency_battle_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT idempotency_battle_id_fkey FOREIGN KEY (battle_id) REFERENCES public.battle(id);


--
-- Name: idempotency idempotency_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT idempotency_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.member(id);


--
-- Name: member_identity member_identity_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.member_identity
    ADD CONSTRAINT member_identity_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.member(id);


--
-- Name: model_grant model_grant_model_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.model_grant
    ADD CONSTRAINT model_grant_model_id_fkey FOREIGN KEY (model_id) REFERENCES public.model(id);


--
-- Name: prompt_label prompt_label_battle_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.prompt_label
    ADD CONSTRAINT prompt_label_battle_id_fkey FOREIGN KEY (battle_id) REFERENCES public.battle(id);


--
-- Name: prompt_label prompt_label_turn_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.prompt_label
    ADD CONSTRAINT prompt_label_turn_id_fkey FOREIGN KEY (turn_id) REFERENCES public.turn(id);


--
-- Name: revision revision_model_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.revision
    ADD CONSTRAINT revision_model_id_fkey FOREIGN KEY (model_id) REFERENCES public.model(id);


--
-- Name: snapshot snapshot_taken_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.snapshot
    ADD CONSTRAINT snapshot_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES public.member(id);


--
-- Name: text text_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.text
    ADD CONSTRAINT text_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.member(id);


--
-- Name: turn turn_battle_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.turn
    ADD CONSTRAINT turn_battle_id_fkey FOREIGN KEY (battle_id) REFERENCES public.battle(id);


--
-- Name: turn turn_prompt_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.turn
    ADD CONSTRAINT turn_prompt_id_fkey FOREIGN KEY (prompt_id) REFERENCES public.text(id);


--
-- Name: vote vote_battle_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.vote
    ADD CONSTRAINT vote_battle_id_fkey FOREIGN KEY (battle_id) REFERENCES public.battle(id);


--
-- Name: vote_note vote_note_comment_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.vote_note
    ADD CONSTRAINT vote_note_comment_id_fkey FOREIGN KEY (comment_id) REFERENCES public.text(id);


--
-- Name: vote_note vote_note_vote_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.vote_note
    ADD CONSTRAINT vote_note_vote_id_fkey FOREIGN KEY (vote_id) REFERENCES public.vote(id);


--
-- Name: vote vote_revision_a_fkey; Type: FK CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.vote
    ADD CONSTRAINT vote_revision_a_fkey FOREIGN KEY (revision_a) REFERENCES public.revision(id);


--
-- Name: vote vote_revision_b_fkey; Type: FK CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.vote
    ADD CONSTRAINT vote_revision_b_fkey FOREIGN KEY (revision_b) REFERENCES public.revision(id);


--
-- Name: vote_set vote_set_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.vote_set
    ADD CONSTRAINT vote_set_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.member(id);


--
-- Name: vote_set_model vote_set_model_set_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.vote_set_model
    ADD CONSTRAINT vote_set_model_set_id_fkey FOREIGN KEY (set_id) REFERENCES public.vote_set(id);


--
-- Name: vote_set_refusal vote_set_refusal_set_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.vote_set_refusal
    ADD CONSTRAINT vote_set_refusal_set_id_fkey FOREIGN KEY (set_id) REFERENCES public.vote_set(id);


--
-- Name: vote_set_request vote_set_request_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.vote_set_request
    ADD CONSTRAINT vote_set_request_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.member(id);


--
-- Name: vote_set_request vote_set_request_set_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.vote_set_request
    ADD CONSTRAINT vote_set_request_set_id_fkey FOREIGN KEY (set_id) REFERENCES public.vote_set(id);


--
-- Name: vote vote_turn_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.vote
    ADD CONSTRAINT vote_turn_id_fkey FOREIGN KEY (turn_id) REFERENCES public.turn(id);


--
-- Name: SCHEMA arena_keys; Type: ACL; Schema: -; Owner: arena_owner
--

GRANT USAGE ON SCHEMA arena_keys TO arena_app;
GRANT USAGE ON SCHEMA arena_keys TO arena_eraser;


--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: pg_database_owner
--

REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO arena_app;
GRANT USAGE ON SCHEMA public TO arena_eraser;


--
-- Name: TABLE master_key; Type: ACL; Schema: arena_keys; Owner: arena_owner
--

GRANT SELECT,INSERT ON TABLE arena_keys.master_key TO arena_app;


--
-- Name: TABLE member_key; Type: ACL; Schema: arena_keys; Owner: arena_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE arena_keys.member_key TO arena_app;
GRANT SELECT,DELETE ON TABLE arena_keys.member_key TO arena_eraser;


--
-- Name: TABLE answer; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT SELECT,INSERT ON TABLE public.answer TO arena_app;
GRANT SELECT ON TABLE public.answer TO arena_eraser;


--
-- Name: TABLE battle; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.battle TO arena_app;
GRANT SELECT ON TABLE public.battle TO arena_eraser;


--
-- Name: TABLE category_correction; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT SELECT,INSERT ON TABLE public.category_correction TO arena_app;
GRANT SELECT ON TABLE public.category_correction TO arena_eraser;


--
-- Name: TABLE data_notice_acceptance; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT SELECT,INSERT ON TABLE public.data_notice_acceptance TO arena_app;
GRANT SELECT ON TABLE public.data_notice_acceptance TO arena_eraser;


--
-- Name: TABLE endpoint; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.endpoint TO arena_app;


--
-- Name: TABLE entry_pending; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT SELECT,INSERT ON TABLE public.entry_pending TO arena_app;
GRANT SELECT ON TABLE public.entry_pending TO arena_eraser;


--
-- Name: TABLE flyway_schema_history; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT SELECT ON TABLE public.flyway_schema_history TO arena_app;


--
-- Name: TABLE idempotency; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT SELECT,INSERT ON TABLE public.idempotency TO arena_app;
GRANT SELECT,DELETE ON TABLE public.idempotency TO arena_eraser;


--
-- Name: TABLE member; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.member TO arena_app;
GRANT SELECT ON TABLE public.member TO arena_eraser;


--
-- Name: TABLE member_identity; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT SELECT,INSERT ON TABLE public.member_identity TO arena_app;
GRANT SELECT,DELETE ON TABLE public.member_identity TO arena_eraser;


--
-- Name: TABLE model; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.model TO arena_app;


--
-- Name: TABLE model_grant; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT SELECT,INSERT ON TABLE public.model_grant TO arena_app;


--
-- Name: TABLE prompt_label; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT SELECT,INSERT ON TABLE public.prompt_label TO arena_app;
GRANT SELECT ON TABLE public.prompt_label TO arena_eraser;


--
-- Name: TABLE record_salt; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT SELECT,INSERT ON TABLE public.record_salt TO arena_app;
GRANT SELECT,DELETE ON TABLE public.record_salt TO arena_eraser;


--
-- Name: TABLE revision; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT SELECT,INSERT ON TABLE public.revision TO arena_app;


--
-- Name: TABLE snapshot; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT SELECT,INSERT ON TABLE public.snapshot TO arena_app;
GRANT SELECT ON TABLE public.snapshot TO arena_eraser;


--
-- Name: TABLE text; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT SELECT,INSERT ON TABLE public.text TO arena_app;
GRANT SELECT,DELETE ON TABLE public.text TO arena_eraser;


--
-- Name: TABLE turn; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.turn TO arena_app;
GRANT SELECT ON TABLE public.turn TO arena_eraser;


--
-- Name: TABLE vote; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT SELECT,INSERT ON TABLE public.vote TO arena_app;
GRANT SELECT ON TABLE public.vote TO arena_eraser;


--
-- Name: TABLE vote_note; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT SELECT,INSERT ON TABLE public.vote_note TO arena_app;
GRANT SELECT ON TABLE public.vote_note TO arena_eraser;


--
-- Name: TABLE vote_set; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT SELECT,INSERT ON TABLE public.vote_set TO arena_app;
GRANT SELECT ON TABLE public.vote_set TO arena_eraser;


--
-- Name: COLUMN vote_set.state; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT UPDATE(state) ON TABLE public.vote_set TO arena_app;


--
-- Name: COLUMN vote_set.progress; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT UPDATE(progress) ON TABLE public.vote_set TO arena_app;


--
-- Name: COLUMN vote_set.lease_until; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT UPDATE(lease_until) ON TABLE public.vote_set TO arena_app;


--
-- Name: COLUMN vote_set.ended_at; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT UPDATE(ended_at) ON TABLE public.vote_set TO arena_app;


--
-- Name: COLUMN vote_set.fault; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT UPDATE(fault) ON TABLE public.vote_set TO arena_app;


--
-- Name: COLUMN vote_set.fault_line; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT UPDATE(fault_line) ON TABLE public.vote_set TO arena_app;


--
-- Name: COLUMN vote_set.fault_detail; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT UPDATE(fault_detail) ON TABLE public.vote_set TO arena_app;


--
-- Name: COLUMN vote_set.taken; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT UPDATE(taken) ON TABLE public.vote_set TO arena_app;


--
-- Name: COLUMN vote_set.refused; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT UPDATE(refused) ON TABLE public.vote_set TO arena_app;


--
-- Name: COLUMN vote_set.skipped_other; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT UPDATE(skipped_other) ON TABLE public.vote_set TO arena_app;


--
-- Name: COLUMN vote_set.skipped_named; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT UPDATE(skipped_named) ON TABLE public.vote_set TO arena_app;


--
-- Name: COLUMN vote_set.raters; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT UPDATE(raters) ON TABLE public.vote_set TO arena_app;


--
-- Name: COLUMN vote_set.models; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT UPDATE(models) ON TABLE public.vote_set TO arena_app;


--
-- Name: COLUMN vote_set.ignored_columns; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT UPDATE(ignored_columns) ON TABLE public.vote_set TO arena_app;


--
-- Name: COLUMN vote_set.stored_rows; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT UPDATE(stored_rows) ON TABLE public.vote_set TO arena_app;


--
-- Name: COLUMN vote_set.record_version; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT UPDATE(record_version) ON TABLE public.vote_set TO arena_app;


--
-- Name: COLUMN vote_set.digests; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT UPDATE(digests) ON TABLE public.vote_set TO arena_app;


--
-- Name: COLUMN vote_set.commitment; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT UPDATE(commitment) ON TABLE public.vote_set TO arena_app;


--
-- Name: TABLE vote_set_model; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT SELECT,INSERT ON TABLE public.vote_set_model TO arena_app;


--
-- Name: TABLE vote_set_refusal; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT SELECT,INSERT ON TABLE public.vote_set_refusal TO arena_app;


--
-- Name: TABLE vote_set_request; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT SELECT,INSERT ON TABLE public.vote_set_request TO arena_app;
GRANT SELECT,DELETE ON TABLE public.vote_set_request TO arena_eraser;


--
-- Name: TABLE vote_set_vote; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT SELECT,INSERT,DELETE ON TABLE public.vote_set_vote TO arena_app;


--
-- PostgreSQL database dump complete
--


