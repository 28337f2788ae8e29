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
-- Data for Name: master_key; Type: TABLE DATA; Schema: arena_keys; Owner: arena_owner
--

INSERT INTO arena_keys.master_key VALUES ('a177ea2de2588c06', '2026-11-24 03:37:08.565+00');


--
-- Data for Name: member_key; Type: TABLE DATA; Schema: arena_keys; Owner: arena_owner
--

INSERT INTO arena_keys.member_key VALUES ('62adca0a-aab4-42a5-a322-9ddfb715aed3', 1, 'a177ea2de2588c06', '\xbc6a93212421f6d99b69fced', '\x2da2d3b73c6b1afbcaf842d53e47bd9835098c2e8ec92a4f4ef08b3bc8846d1186bd7cbe60c3273b78bc9bb6c51e7696', '2026-11-24 03:38:43.402+00');
INSERT INTO arena_keys.member_key VALUES ('f019003e-9ef7-49c0-a43c-468402f29e66', 1, 'a177ea2de2588c06', '\x7402dd5e077da17b28c6fb13', '\x5238828d8ac8374ddbbc2c39cfef74e9f91fc561a8a36099be4e92f58e3e97ad1706a4d3b17d67de784655ff27088196', '2026-11-24 03:38:55.352+00');
INSERT INTO arena_keys.member_key VALUES ('c6ed7bab-27b3-45ec-9384-9e2b6df80645', 1, 'a177ea2de2588c06', '\xbaa8fd8b19127592317db87c', '\xb633169ee8086c616c91bb3458851b9514c63eb0db3fc353f85bac6632bcad71d4da89ac572d93afc975fde283061099', '2026-11-24 03:39:02.838+00');


--
-- Data for Name: answer; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.answer VALUES ('45fde020-0468-481a-98f5-e967b222fcca', '4c02847e-a7c8-4f63-a7ca-a5ead6777efe', 'A', 1, '20e0396c-e6fd-4175-a14b-902cea69618a', 'COMPLETE', 'STOP', NULL, 'd682a464-dd0c-4aed-928c-972f19d059c3', 118, 11, 27, '2026-11-24 03:38:47.57224+00', '2026-11-24 03:38:48.354984+00', '2026-11-24 03:38:49.431138+00');
INSERT INTO public.answer VALUES ('0ce8548d-660e-4942-af7c-fcdff4ccdf76', '4c02847e-a7c8-4f63-a7ca-a5ead6777efe', 'B', 1, 'ad7e57a9-56a1-452e-8085-cda7d93d6274', 'COMPLETE', 'STOP', NULL, '9ac975f5-aa3e-41ec-86d8-728c7e1db34d', 142, 11, 30, '2026-11-24 03:38:47.570146+00', '2026-11-24 03:38:48.200164+00', '2026-11-24 03:38:49.182276+00');
INSERT INTO public.answer VALUES ('fdd4bd0f-6fdc-4616-a04e-bb69542fe404', '2a553ffe-2bbc-4363-bd6d-88896244bdf3', 'A', 1, 'ad7e57a9-56a1-452e-8085-cda7d93d6274', 'COMPLETE', 'STOP', NULL, '4222e93f-1921-48ce-825d-bc70a2335b86', 142, 10, 30, '2026-11-24 03:38:52.85839+00', '2026-11-24 03:38:53.577372+00', '2026-11-24 03:38:54.417763+00');
INSERT INTO public.answer VALUES ('909e23a3-8575-4745-a536-64b9e3e43ae7', '2a553ffe-2bbc-4363-bd6d-88896244bdf3', 'B', 1, 'e6f347e8-4d8c-480a-9900-6c1835dbebbc', 'COMPLETE', 'STOP', NULL, 'eb4fae22-0a7c-48a4-b821-799be564d56d', 103, 10, 24, '2026-11-24 03:38:52.859385+00', '2026-11-24 03:38:53.176863+00', '2026-11-24 03:38:53.626164+00');
INSERT INTO public.answer VALUES ('580c8374-cc80-482b-acaf-415c03bc5da7', '547accf4-8bb7-4b54-b1a4-1f61de0b5fa5', 'A', 1, 'ad7e57a9-56a1-452e-8085-cda7d93d6274', 'COMPLETE', 'STOP', NULL, 'a632aef4-b8e2-4bb8-be88-ceda9b6c68a8', 142, 10, 30, '2026-11-24 03:38:55.629583+00', '2026-11-24 03:38:56.196724+00', '2026-11-24 03:38:57.290581+00');
INSERT INTO public.answer VALUES ('11231aca-cb47-4687-9481-489ab827ba5c', '547accf4-8bb7-4b54-b1a4-1f61de0b5fa5', 'B', 1, '20e0396c-e6fd-4175-a14b-902cea69618a', 'COMPLETE', 'STOP', NULL, '96ce0c64-e543-4ce1-a25e-585df0491ef6', 118, 10, 27, '2026-11-24 03:38:55.629795+00', '2026-11-24 03:38:56.412959+00', '2026-11-24 03:38:57.454857+00');
INSERT INTO public.answer VALUES ('c5cc19a4-0a46-440d-ba21-4a5b0f0f01ee', '78369ad5-c58e-439b-a9b4-c840a1f73ec7', 'A', 1, 'ad7e57a9-56a1-452e-8085-cda7d93d6274', 'COMPLETE', 'STOP', NULL, '6648c8ff-2412-4ca7-b295-5f076b62ef4e', 142, 4, 30, '2026-11-24 03:38:58.134734+00', '2026-11-24 03:38:58.72224+00', '2026-11-24 03:38:59.674769+00');
INSERT INTO public.answer VALUES ('7c25355d-911c-40a3-a63c-e03ea5b92d5e', '78369ad5-c58e-439b-a9b4-c840a1f73ec7', 'B', 1, '20e0396c-e6fd-4175-a14b-902cea69618a', 'COMPLETE', 'STOP', NULL, '8657bddc-2c8c-423c-a081-644e172b4b58', 118, 4, 27, '2026-11-24 03:38:58.136385+00', '2026-11-24 03:38:58.84565+00', '2026-11-24 03:39:00.039457+00');
INSERT INTO public.answer VALUES ('134d0389-66e5-46ce-b613-fa4ae09ec89e', 'c1b9c970-1870-4132-8561-68a9825039fa', 'A', 1, '20e0396c-e6fd-4175-a14b-902cea69618a', 'COMPLETE', 'STOP', NULL, 'fa845520-9ef6-49b8-bbd3-3518a153f303', 118, 3, 27, '2026-11-24 03:39:00.560578+00', '2026-11-24 03:39:01.2736+00', '2026-11-24 03:39:02.357402+00');
INSERT INTO public.answer VALUES ('0e2f4767-30cf-4b8d-89d9-bb2371f0ffa7', 'c1b9c970-1870-4132-8561-68a9825039fa', 'B', 1, 'ad7e57a9-56a1-452e-8085-cda7d93d6274', 'COMPLETE', 'STOP', NULL, 'cee57fa6-8eb5-4d22-a7ca-438988c531a2', 142, 3, 30, '2026-11-24 03:39:00.564722+00', '2026-11-24 03:39:01.124277+00', '2026-11-24 03:39:02.095342+00');
INSERT INTO public.answer VALUES ('c642fcf3-25a2-443c-accf-d77d62dc0f68', '74db4abd-e4e7-4cf0-b48f-797669a1a583', 'A', 1, 'ad7e57a9-56a1-452e-8085-cda7d93d6274', 'COMPLETE', 'STOP', NULL, '2a2ab486-d35a-4885-8078-96c6f3c0c75a', 142, 9, 30, '2026-11-24 03:39:02.962418+00', '2026-11-24 03:39:03.520558+00', '2026-11-24 03:39:04.495643+00');
INSERT INTO public.answer VALUES ('fe59e6a9-a5ac-4d39-9bc8-79985f70029d', '74db4abd-e4e7-4cf0-b48f-797669a1a583', 'B', 1, '20e0396c-e6fd-4175-a14b-902cea69618a', 'COMPLETE', 'STOP', NULL, 'd8074dd4-5cd2-4198-9bba-def7de3d19a9', 118, 9, 27, '2026-11-24 03:39:02.962418+00', '2026-11-24 03:39:03.669113+00', '2026-11-24 03:39:04.76098+00');
INSERT INTO public.answer VALUES ('bcab29de-5a42-4fe4-aad5-e7dec35dce68', 'ed324b7b-e53c-4f95-a0eb-31b6720b29e3', 'A', 1, 'e58ececc-6427-47d4-867e-4e1d14c34fde', 'STOPPED', NULL, NULL, NULL, 0, NULL, NULL, '2026-11-24 03:39:05.460721+00', NULL, '2026-11-24 03:39:05.592158+00');
INSERT INTO public.answer VALUES ('ed02e7d1-67fb-4fc2-b8a7-dde6a103276b', 'ed324b7b-e53c-4f95-a0eb-31b6720b29e3', 'B', 1, '3c26fa74-de07-4086-af9b-1cff480e2889', 'STOPPED', NULL, NULL, NULL, 0, NULL, NULL, '2026-11-24 03:39:05.452972+00', NULL, '2026-11-24 03:39:05.657483+00');
INSERT INTO public.answer VALUES ('36315fa5-6dc8-4b83-8f71-486d34d09890', '68b0282b-de8a-4212-a819-9a516c72353a', 'A', 1, 'e58ececc-6427-47d4-867e-4e1d14c34fde', 'COMPLETE', 'STOP', NULL, 'db99ce71-850a-4d06-b1d1-2473b36dfa00', 108, 7, 24, '2026-11-24 03:39:06.510803+00', '2026-11-24 03:39:06.66455+00', '2026-11-24 03:39:06.996145+00');
INSERT INTO public.answer VALUES ('768ea854-edae-4413-a902-0f1efb437b77', '68b0282b-de8a-4212-a819-9a516c72353a', 'B', 1, 'e6f347e8-4d8c-480a-9900-6c1835dbebbc', 'COMPLETE', 'STOP', NULL, '6fd9ad99-7826-4acc-a400-cde64abeb900', 103, 7, 24, '2026-11-24 03:39:06.515278+00', '2026-11-24 03:39:06.81146+00', '2026-11-24 03:39:07.228383+00');


--
-- Data for Name: battle; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.battle VALUES ('c6a10de8-a86c-4309-86ee-d971160bb376', '62adca0a-aab4-42a5-a322-9ddfb715aed3', 'VOTED', 'LIVE', 'c18633ed-68e4-4e7d-92ba-260b5ef0ed5a', '5d707052-ffee-4706-b97a-415bdd8640b7', 'uniform/1', -5558784616726867531, 0.1, 10, NULL, '/research', '', NULL, 'bbb1cfb3-297a-41c7-92d9-3340e6661e8a', 1, '24b7ccd8-3f99-4749-ac4c-76559ce46686', '2026-11-24 03:38:46.67+00', 2);
INSERT INTO public.battle VALUES ('bc930c7f-a999-4e4b-a5c2-6bb751017d7a', '62adca0a-aab4-42a5-a322-9ddfb715aed3', 'VOTED', 'COMPLETE', '5d707052-ffee-4706-b97a-415bdd8640b7', '879c8cc7-907f-4138-969d-14d6ada2d965', 'uniform/1', 6132599354365138205, 0.1, 10, NULL, '/research', '', NULL, 'bbb1cfb3-297a-41c7-92d9-3340e6661e8a', 2, '24b7ccd8-3f99-4749-ac4c-76559ce46686', '2026-11-24 03:38:52.369+00', 2);
INSERT INTO public.battle VALUES ('4d634135-b1fe-4c11-9da6-d0d2383551f1', 'f019003e-9ef7-49c0-a43c-468402f29e66', 'VOTED', 'LIVE', '5d707052-ffee-4706-b97a-415bdd8640b7', 'c18633ed-68e4-4e7d-92ba-260b5ef0ed5a', 'uniform/1', 4305446414650596581, 0.1, 10, NULL, '/support', '', NULL, '3be64295-d9f5-4aab-8421-888ef0980a43', 1, '24b7ccd8-3f99-4749-ac4c-76559ce46686', '2026-11-24 03:38:55.515+00', 4);
INSERT INTO public.battle VALUES ('5821470b-a98d-4091-9067-938a9d69cca0', 'f019003e-9ef7-49c0-a43c-468402f29e66', 'VOTED', 'LIVE', 'c18633ed-68e4-4e7d-92ba-260b5ef0ed5a', '5d707052-ffee-4706-b97a-415bdd8640b7', 'uniform/1', -4675626542633943309, 0.1, 10, NULL, '/support', '', NULL, '3be64295-d9f5-4aab-8421-888ef0980a43', 2, '24b7ccd8-3f99-4749-ac4c-76559ce46686', '2026-11-24 03:39:00.481+00', 2);
INSERT INTO public.battle VALUES ('f365e76f-7c09-4487-8d24-4141199308b3', 'c6ed7bab-27b3-45ec-9384-9e2b6df80645', 'VOTED', 'LIVE', '5d707052-ffee-4706-b97a-415bdd8640b7', 'c18633ed-68e4-4e7d-92ba-260b5ef0ed5a', 'uniform/1', -4774271350551687099, 0.1, 10, NULL, '/legal', '', NULL, '54e851f8-f840-4c88-96fd-16fea99c5ff8', 1, '24b7ccd8-3f99-4749-ac4c-76559ce46686', '2026-11-24 03:39:02.892+00', 2);
INSERT INTO public.battle VALUES ('4e829aa9-26e6-408e-98de-4cdc5c316d9f', 'c6ed7bab-27b3-45ec-9384-9e2b6df80645', 'VOID', 'LIVE', 'f80c8d72-415a-4604-8f37-5552ccda8548', '5ea0ee5d-396e-4f74-ac19-ca010020577b', 'uniform/1', -5839153506624468038, 0.1, 10, NULL, '/legal', '', NULL, '54e851f8-f840-4c88-96fd-16fea99c5ff8', 2, '24b7ccd8-3f99-4749-ac4c-76559ce46686', '2026-11-24 03:39:05.397+00', 1);
INSERT INTO public.battle VALUES ('19bb2572-fc4e-47ae-898c-b7feefa0d8e1', '62adca0a-aab4-42a5-a322-9ddfb715aed3', 'READY', 'LIVE', 'f80c8d72-415a-4604-8f37-5552ccda8548', '879c8cc7-907f-4138-969d-14d6ada2d965', 'uniform/1', -7687579190932121289, 0.1, 10, NULL, '/research', '', NULL, 'bbb1cfb3-297a-41c7-92d9-3340e6661e8a', 3, '24b7ccd8-3f99-4749-ac4c-76559ce46686', '2026-11-24 03:39:06.371+00', 1);


--
-- Data for Name: endpoint; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.endpoint VALUES ('3c26fa74-de07-4086-af9b-1cff480e2889', '5ea0ee5d-396e-4f74-ac19-ca010020577b', 'http://localhost:8801/v1', 'quarnelle-9', NULL, NULL, true, '2026-11-24 03:37:09.417+00', 0);
INSERT INTO public.endpoint VALUES ('20e0396c-e6fd-4175-a14b-902cea69618a', 'c18633ed-68e4-4e7d-92ba-260b5ef0ed5a', 'http://localhost:8802/v1', 'oskelda-2', NULL, NULL, true, '2026-11-24 03:37:10.912+00', 0);
INSERT INTO public.endpoint VALUES ('e58ececc-6427-47d4-867e-4e1d14c34fde', 'f80c8d72-415a-4604-8f37-5552ccda8548', 'http://localhost:8803/v1', 'tessolby-mini', NULL, NULL, true, '2026-11-24 03:37:10.978+00', 0);
INSERT INTO public.endpoint VALUES ('ad7e57a9-56a1-452e-8085-cda7d93d6274', '5d707052-ffee-4706-b97a-415bdd8640b7', 'http://localhost:8804/v1', 'murvane-xl', NULL, NULL, true, '2026-11-24 03:37:11.018+00', 0);
INSERT INTO public.endpoint VALUES ('e6f347e8-4d8c-480a-9900-6c1835dbebbc', '879c8cc7-907f-4138-969d-14d6ada2d965', 'http://localhost:8805/v1', 'pelquist-7', NULL, NULL, true, '2026-11-24 03:37:11.053+00', 0);


--
-- Data for Name: entry_pending; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.entry_pending VALUES ('23b66520-d5d8-4a40-801a-130655ca1155', '\x7b226163746f72223a2233663933316334383562656131316530373665663134643535343939633732393131373734663465353330626532303039333263333732666664373137626237222c226174223a22323032362d31312d32345430333a33383a35302e3737305a222c22636f6d6d69746d656e74223a2234386230373930393839656463633334383361383464306634343765396163643833623734333166313335636462313731386336663833316630363364346432222c226b696e64223a22766f74652d63617374222c227375626a656374223a2237633061333632343666656639316664373265346338303761303165383538386434373265336331666532363566373562666431346266343861626331303365222c2276223a317d');
INSERT INTO public.entry_pending VALUES ('42bf2d73-bbc1-4ce0-aea0-5a4fc05846d5', '\x7b226163746f72223a2238333934353536663466333066373662343837316262613535353239366536343332396561623535306336343734636638336131306134613466613430656536222c226174223a22323032362d31312d32345430333a33383a35312e3837345a222c22636f6d6d69746d656e74223a2239383263323332653336343730313966353864656262383931653739643132343731626630363366323139346464373034656164373036393939613866656638222c226b696e64223a22766f74652d6e6f746564222c227375626a656374223a2237383735626661643063663061306635333633626361656361336636626233383734366661303766306438346130386133306130663739616330643836333838222c2276223a317d');
INSERT INTO public.entry_pending VALUES ('5be956ab-932a-49cb-9d18-bb328a1bf69b', '\x7b226163746f72223a2266363161353961663237343039356632326334356438633632336232633234623136326132643061303461333237366635383637383537393536666333323961222c226174223a22323032362d31312d32345430333a33383a35342e3935325a222c22636f6d6d69746d656e74223a2264643935353336393437373330613638303931333761613563353934353034343634636635386263663734393831383033666338613261623537326532626133222c226b696e64223a22766f74652d63617374222c227375626a656374223a2265613039386235636231663161306233643332393266633530303835306265663862383061666663653431373738356134313430393463623638306163303465222c2276223a317d');
INSERT INTO public.entry_pending VALUES ('ad7722eb-a345-4fdc-ad04-b16b61537f0c', '\x7b226163746f72223a2261363532353964376262383864363963353337663562363765666633333230613336303937313962323235326233633563333235323038313839363032313961222c226174223a22323032362d31312d32345430333a33383a35352e3231365a222c22636f6d6d69746d656e74223a2233613462343838373730383332303739313066383037343233653061633563313362653137663465353235316661623561316137656236663032326134303064222c226b696e64223a22766f74652d6e6f746564222c227375626a656374223a2262303834353637646332316166393537616361613237333564646131356330336136386434323033323865306333313961366461383632366539343634356163222c2276223a317d');
INSERT INTO public.entry_pending VALUES ('79f7337f-c1fb-46c5-a996-9a4a24e97eae', '\x7b226163746f72223a2238373764323437323331346165653763663864313564656539356363386135393832363466393731616535323965323761633433343664663961643334353631222c226174223a22323032362d31312d32345430333a33393a30302e3138305a222c22636f6d6d69746d656e74223a2231333931626265386231623366303236306463616534393337336366663639356539336532336565303233333933656265626463633338303363616164626438222c226b696e64223a22766f74652d63617374222c227375626a656374223a2237346135623736323465316432373037343063366362393464326562336335623531623064353434333038643331366632363738633365333163356435356538222c2276223a317d');
INSERT INTO public.entry_pending VALUES ('7f6c3aca-5d98-4538-b44e-cc210965059d', '\x7b226163746f72223a2234626133346466616266353731356235653930626364626665333265303335633939356364336433333037316237363165663134623664313463333035633563222c226174223a22323032362d31312d32345430333a33393a30322e3536355a222c22636f6d6d69746d656e74223a2265336534393435663432626438636466633464363932393430616136333433303433646138663835366462353334343631373833396133353738376434333363222c226b696e64223a22766f74652d63617374222c227375626a656374223a2236343431623639636537383066326238373231303932316435383430303438616334376232303564646262326632393961316565373061373532363439346336222c2276223a317d');
INSERT INTO public.entry_pending VALUES ('ab4797d6-793d-4ccc-ab14-3bab83eb7c71', '\x7b226163746f72223a2237616164633266633037663230653062333661666332646133376130313738613330396535306265616635333235663965616234623631636534336461316264222c226174223a22323032362d31312d32345430333a33393a30352e3036335a222c22636f6d6d69746d656e74223a2238623234623632323633373466653264363731663137666632636363303434393336623330366130323332323565636530356234356636303936653933646166222c226b696e64223a22766f74652d63617374222c227375626a656374223a2238326435666538306662656565616638326434643939626162393130666536363332383366656631306134316364376633316433373766303232356531646436222c2276223a317d');


--
-- Data for Name: flyway_schema_history; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.flyway_schema_history VALUES (1, '1', 'first battle', 'SQL', 'V1__first_battle.sql', 209487020, 'arena_owner', '2026-11-24 03:35:20.85699', 522, true);


--
-- Data for Name: idempotency; Type: TABLE DATA; Schema: public; Owner: arena_owner
--



--
-- Data for Name: member; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.member VALUES ('62adca0a-aab4-42a5-a322-9ddfb715aed3', 'evaluator', '/research', '2026-11-24 03:38:43.194+00', '2026-11-24 03:38:43.194+00');
INSERT INTO public.member VALUES ('f019003e-9ef7-49c0-a43c-468402f29e66', 'evaluator', '/support', '2026-11-24 03:38:55.345+00', '2026-11-24 03:38:55.345+00');
INSERT INTO public.member VALUES ('c6ed7bab-27b3-45ec-9384-9e2b6df80645', 'compliance
evaluator', '/legal', '2026-11-24 03:39:02.824+00', '2026-11-24 03:39:02.824+00');


--
-- Data for Name: member_identity; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.member_identity VALUES ('62adca0a-aab4-42a5-a322-9ddfb715aed3', 'http://localhost:8180/realms/arena', '2f8bfb24-cb23-5251-a13b-ce42619b593f');
INSERT INTO public.member_identity VALUES ('f019003e-9ef7-49c0-a43c-468402f29e66', 'http://localhost:8180/realms/arena', '552d68b3-9b33-529d-ae0a-06fb70d92574');
INSERT INTO public.member_identity VALUES ('c6ed7bab-27b3-45ec-9384-9e2b6df80645', 'http://localhost:8180/realms/arena', '2811f930-4d76-5a12-9102-391233277eb0');


--
-- Data for Name: model; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.model VALUES ('258993c6-e885-43f5-926f-de062e8721ec', 'quarnelle-9', 'Quarnelle 9', '/research', 'quarnelle', 'ACTIVE', '2026-11-24 03:37:09.417+00', 0);
INSERT INTO public.model VALUES ('69cc2ee2-d7df-4143-a198-16c2cf9c0ce3', 'oskelda-2', 'Oskelda 2', '/research', 'oskelda', 'ACTIVE', '2026-11-24 03:37:10.912+00', 0);
INSERT INTO public.model VALUES ('89b28788-0fd9-48ed-98f6-33b62f89b426', 'tessolby-mini', 'Tessolby Mini', '/support', 'tessolby', 'ACTIVE', '2026-11-24 03:37:10.978+00', 0);
INSERT INTO public.model VALUES ('3552d932-1612-47e1-ad97-3dd944f8367a', 'murvane-xl', 'Murvane XL', '/research', 'murvane', 'ACTIVE', '2026-11-24 03:37:11.018+00', 0);
INSERT INTO public.model VALUES ('bf13c328-d436-4570-9273-b308ac274a6b', 'pelquist-7', 'Pelquist 7', '/support', 'pelquist', 'ACTIVE', '2026-11-24 03:37:11.053+00', 0);


--
-- Data for Name: model_grant; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.model_grant VALUES ('130c8b72-c4d3-4d56-99c6-54057eff59e7', '258993c6-e885-43f5-926f-de062e8721ec', '*', 'BATTLE');
INSERT INTO public.model_grant VALUES ('51e00b7d-e040-4e69-9770-90a7c2c6e8b5', '258993c6-e885-43f5-926f-de062e8721ec', '*', 'NAMED');
INSERT INTO public.model_grant VALUES ('1f727bf0-f158-41be-a43c-d7873b73072a', '258993c6-e885-43f5-926f-de062e8721ec', '*', 'DIRECT');
INSERT INTO public.model_grant VALUES ('593cb648-0e01-428a-81aa-b484d81059b1', '258993c6-e885-43f5-926f-de062e8721ec', '*', 'LEADERBOARD');
INSERT INTO public.model_grant VALUES ('f415842b-0260-42bb-9ec7-86d0d584c056', '69cc2ee2-d7df-4143-a198-16c2cf9c0ce3', '*', 'BATTLE');
INSERT INTO public.model_grant VALUES ('c9ae88b7-b7f1-4ae9-86bd-ebed00f20571', '69cc2ee2-d7df-4143-a198-16c2cf9c0ce3', '*', 'NAMED');
INSERT INTO public.model_grant VALUES ('5c2b8d31-1cb3-498d-aaa2-22b7cbbadf9f', '69cc2ee2-d7df-4143-a198-16c2cf9c0ce3', '*', 'DIRECT');
INSERT INTO public.model_grant VALUES ('1e3cd352-529b-42e6-965b-7cdf379220b1', '69cc2ee2-d7df-4143-a198-16c2cf9c0ce3', '*', 'LEADERBOARD');
INSERT INTO public.model_grant VALUES ('fa5df7a8-813d-4caa-8c5f-a7a362205972', '89b28788-0fd9-48ed-98f6-33b62f89b426', '*', 'BATTLE');
INSERT INTO public.model_grant VALUES ('32c25d25-fe07-4249-9f8a-dd664f217bec', '89b28788-0fd9-48ed-98f6-33b62f89b426', '*', 'NAMED');
INSERT INTO public.model_grant VALUES ('b7257280-7346-487c-8408-9d7f9d5b035e', '89b28788-0fd9-48ed-98f6-33b62f89b426', '*', 'DIRECT');
INSERT INTO public.model_grant VALUES ('fea094f0-4c22-43ef-bd00-204c8ae639a8', '89b28788-0fd9-48ed-98f6-33b62f89b426', '*', 'LEADERBOARD');
INSERT INTO public.model_grant VALUES ('b86f8216-b439-4bd2-8e27-226498030289', '3552d932-1612-47e1-ad97-3dd944f8367a', '*', 'BATTLE');
INSERT INTO public.model_grant VALUES ('bfe8c72d-a185-4edf-adf9-ae929c69f2f8', '3552d932-1612-47e1-ad97-3dd944f8367a', '*', 'NAMED');
INSERT INTO public.model_grant VALUES ('887ef3ed-dbe4-4727-a7e8-20304a60fafd', '3552d932-1612-47e1-ad97-3dd944f8367a', '*', 'DIRECT');
INSERT INTO public.model_grant VALUES ('f340966b-54f2-4b32-bce2-4bed972a8ba5', '3552d932-1612-47e1-ad97-3dd944f8367a', '*', 'LEADERBOARD');
INSERT INTO public.model_grant VALUES ('d8d3c252-9508-4d74-8931-ad9958bffd43', 'bf13c328-d436-4570-9273-b308ac274a6b', '*', 'BATTLE');
INSERT INTO public.model_grant VALUES ('cd70496f-3c56-44cc-92d3-3c541d4d5f96', 'bf13c328-d436-4570-9273-b308ac274a6b', '*', 'NAMED');
INSERT INTO public.model_grant VALUES ('16fe3d33-c8f2-4a50-94bc-d34986ec8130', 'bf13c328-d436-4570-9273-b308ac274a6b', '*', 'DIRECT');
INSERT INTO public.model_grant VALUES ('823aa79c-978d-41b4-ae06-7657cc496579', 'bf13c328-d436-4570-9273-b308ac274a6b', '*', 'LEADERBOARD');


--
-- Data for Name: record_salt; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.record_salt VALUES ('23b66520-d5d8-4a40-801a-130655ca1155', '\x9a8faf872d060ecdc407527248b0da48b4f73ac5a8853c27112f6841b46d48ad');
INSERT INTO public.record_salt VALUES ('42bf2d73-bbc1-4ce0-aea0-5a4fc05846d5', '\xbce92986300ce3fab410ee2ecc31ed5158e6fe1ceeb06dac5732b735e4599164');
INSERT INTO public.record_salt VALUES ('5be956ab-932a-49cb-9d18-bb328a1bf69b', '\x4d7a5ada15245bf5165f8530541b6ecd0f78b10c3a1fb59cbe04341d75e8a2ff');
INSERT INTO public.record_salt VALUES ('ad7722eb-a345-4fdc-ad04-b16b61537f0c', '\xdb71b165431e43439166c549cd066af024e175365f6992d06f01d3f79c9ab118');
INSERT INTO public.record_salt VALUES ('79f7337f-c1fb-46c5-a996-9a4a24e97eae', '\x08df7e3bf0f9078f32ee2d0b4bd2f5fb175ec33c5d71615fc3013df6064da0f1');
INSERT INTO public.record_salt VALUES ('7f6c3aca-5d98-4538-b44e-cc210965059d', '\x9991b05bcb6a80b902fd0e5046ee1bade110c499812166b4e55c61ed4c248e9c');
INSERT INTO public.record_salt VALUES ('ab4797d6-793d-4ccc-ab14-3bab83eb7c71', '\x86b2792d129c1f318dab955669051b9217bbaacf15bbc7d1c481f2ead0c4ac8d');


--
-- Data for Name: revision; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.revision VALUES ('5ea0ee5d-396e-4f74-ac19-ca010020577b', '258993c6-e885-43f5-926f-de062e8721ec', 1, 'quarnelle-9', NULL, '{}', NULL, NULL, 'bd2b15b79bda9d7ce07abf918f1064065e0e84a4ac3250a89990df3e070d6e30', '2026-11-24 03:37:09.417+00');
INSERT INTO public.revision VALUES ('c18633ed-68e4-4e7d-92ba-260b5ef0ed5a', '69cc2ee2-d7df-4143-a198-16c2cf9c0ce3', 1, 'oskelda-2', NULL, '{}', NULL, NULL, '407c14d662084e0e975128b782868f19d173fe3f4b2f85110e430c2ae26f0388', '2026-11-24 03:37:10.912+00');
INSERT INTO public.revision VALUES ('f80c8d72-415a-4604-8f37-5552ccda8548', '89b28788-0fd9-48ed-98f6-33b62f89b426', 1, 'tessolby-mini', NULL, '{}', NULL, NULL, '393e670eaef8a3637c8e8aea5a9fa9667422e25968f0085cbd29ca9c4ece234b', '2026-11-24 03:37:10.978+00');
INSERT INTO public.revision VALUES ('5d707052-ffee-4706-b97a-415bdd8640b7', '3552d932-1612-47e1-ad97-3dd944f8367a', 1, 'murvane-xl', NULL, '{}', NULL, NULL, '17bb881ee2acaaaa430e03f17ed53bb8bfddda29a4bb3196da53b83f725064c4', '2026-11-24 03:37:11.018+00');
INSERT INTO public.revision VALUES ('879c8cc7-907f-4138-969d-14d6ada2d965', 'bf13c328-d436-4570-9273-b308ac274a6b', 1, 'pelquist-7', NULL, '{}', NULL, NULL, '3102df33905fb4695de7a7740d92d9665286360287887165d3a924980b6d3e25', '2026-11-24 03:37:11.053+00');


--
-- Data for Name: text; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.text VALUES ('c5302b97-43c4-4d5b-954d-f117ce2b2094', '62adca0a-aab4-42a5-a322-9ddfb715aed3', 1, '\x98719dc33eb920270842f88e', '\xd26bc65e051bd43123ae725c8ceb40c7eddd71e6d5ef3712c77ebc5d96c20a2cb8b1acd26d9f1603c9b79efec45d8cff28657887f1091d6ff6315f8a965005bd', '\xccc0b97ab19beda9646f2b74087402340f7706422bc4f1d87d21c7a69dfbcec8', '2026-11-24 03:38:46.836+00');
INSERT INTO public.text VALUES ('d682a464-dd0c-4aed-928c-972f19d059c3', '62adca0a-aab4-42a5-a322-9ddfb715aed3', 1, '\xef68c622b8b85494dc4aaf72', '\x313d2b3dc2fcb60d3b79d63b30b705ad557df9a9e1158bbaa957f87c799f4dee7e4c8aa64ba50cefbc8033cc2a055dc09ac78587cd683013396892e4ed5bdc6176055b08acbc490262f31fc3021e22678ffdd57277942194fd7f662a9709d9f95055252a521b9a0bd4ac50a429f5f0c4cc4addbac88cec794a9a87f1790d2bb7fdc9d8795c56', NULL, '2026-11-24 03:38:49.55+00');
INSERT INTO public.text VALUES ('9ac975f5-aa3e-41ec-86d8-728c7e1db34d', '62adca0a-aab4-42a5-a322-9ddfb715aed3', 1, '\x77baca4d69a6ff02721385a5', '\xa7bacd6cd69f4dcfb8e15bf8baacc8364b1097632cdb9c991b290961f12ed54a008f698b77d6a4e44e5984bdbbc02d4a465972e81024f47d2b032dfb7dfcfe298e143cc5cc15257b29f55636abe0723cab7be678b7cdfc34f19b02eef5804f1a17e2827c23701f782492e406357d7a2049d4b50ecf74ba3a5fdc784d716d26707b6638aaab3cd989591729ed60618b5e76c247def8fde9aa479ef5e22a6f', NULL, '2026-11-24 03:38:49.568+00');
INSERT INTO public.text VALUES ('5cbaea8d-1977-41ec-9aa6-9b0d7b9545cf', '62adca0a-aab4-42a5-a322-9ddfb715aed3', 1, '\xaf0edc20573dd6cf9929cd4f', '\x3a5a47954fa73dc5a0c534b5addc489530ee9bcefe3a448637e7eae991f06513d8f2d6225b23e1f3de732f', NULL, '2026-11-24 03:38:51.683+00');
INSERT INTO public.text VALUES ('d8c0d420-e257-478c-ac49-79b5db5bef55', '62adca0a-aab4-42a5-a322-9ddfb715aed3', 1, '\xd56376a1810470a9b147d683', '\xb8a476a668b0bdc4bd6c950831e3b03f8b09d2c58a8de2c4352cc94cdcb946cdfedbafc00623dc0e7d42e69473d496da4e18e5f500ce4cc57fce', '\xd79681738dac9d8ffc737edad743dd48d89a9b3509f0963052fd7b0a0817f5b0', '2026-11-24 03:38:52.472+00');
INSERT INTO public.text VALUES ('4222e93f-1921-48ce-825d-bc70a2335b86', '62adca0a-aab4-42a5-a322-9ddfb715aed3', 1, '\x432aa9cc248315109cd426e8', '\x64ef9594d29df1634ca9f7e2b03d14f8d9203895c109b2ef8e6a90befd8e8bc9f21c68a9764e6a8b80e7f794cfd7fb14289a985f5a2dce5599f22bb20cc2d718f9db2179152bced2b96ee81968a8c91e1e20f04583450058ae85e8c30baa7fbc41fab451cf785ff2f3555643cb8c8c184475bedf3572824b4624eca9046e5edff8631d498c833792c6dc6e5faefcdb9a8ae39679c14da0f67399dda31ebe', NULL, '2026-11-24 03:38:54.535+00');
INSERT INTO public.text VALUES ('eb4fae22-0a7c-48a4-b821-799be564d56d', '62adca0a-aab4-42a5-a322-9ddfb715aed3', 1, '\x3e84053518d35b1f70359d8e', '\x066696f97b7fe3651b11b8489e9cddd01ce8830fa6ec198086f2a0ccb4087ea637547a519ba563f43a2a24d08b57bd41ddfda83bbe17ee94a3fd0423da536f427b57b35e542eb8f905a3c8b08045b59e1edf6c01a22b718f04acaff54a379f44ca4dc1c8f4daa0ab00c75f7a58eb2237f2ccf86cade6a7', NULL, '2026-11-24 03:38:54.562+00');
INSERT INTO public.text VALUES ('2a03c43c-d57e-4e7b-8d56-eabbf47aa5d2', '62adca0a-aab4-42a5-a322-9ddfb715aed3', 1, '\xd4931efd60e1878a3113848d', '\x086741283055aface83f41785460c850bbab675b530f0571cad281b16ab7174dc6', NULL, '2026-11-24 03:38:55.216+00');
INSERT INTO public.text VALUES ('4ee40e26-c021-406a-812d-8cd5e759a942', 'f019003e-9ef7-49c0-a43c-468402f29e66', 1, '\x1193909904f5018f184d433f', '\x58ce7640d515874145db5d5e060c8008e50b2bc145c678b0d260caa2c7b1c137cd49165f6a41cf63dddfb847c882073af6ac516664eb73145d3adadc5e', '\x2a0b460304fc6303c4a260e8d5a1730e1841baac93d4d2d01b282ac284c1c6ec', '2026-11-24 03:38:55.541+00');
INSERT INTO public.text VALUES ('a632aef4-b8e2-4bb8-be88-ceda9b6c68a8', 'f019003e-9ef7-49c0-a43c-468402f29e66', 1, '\xab76e926bd85dbb281b11d0d', '\x9f31fc52e1f2855a52cd42aa3ddd03c892d4a1a1b706d62cf51e25de8d9a06ab6fc9faa81a6313aa2b69d1069f682ee79baad6e5513f421f5081ca95b3bec39dfbe3041ee5956aff37925246f84932ca9eab6c7afe5bb10e36dcd070e28e232cc70c632b54a0a538e105bc0ff7a039d009fe9cfa9244531a0cd88dd09b33e36de8f3f7b97fd9110be3389c3e420f4cda15a3d26fc5abf90c060df0ed87a6', NULL, '2026-11-24 03:38:57.491+00');
INSERT INTO public.text VALUES ('96ce0c64-e543-4ce1-a25e-585df0491ef6', 'f019003e-9ef7-49c0-a43c-468402f29e66', 1, '\x718a68ca47de726b5ed6518c', '\x6b12a7ab124046bcd67adddd1bbcf67041b04a58073f0193812865fa0228f51acbcb980f70680b4804d866f73b29ef684d4c752d64fedb77e40cac149491279642ce74f026d7fb1bdd5d05c3559c01e786aacb7c8ac5b1e09ea45a2d9aa05580728136ff802f1a416be8a47ee9937e9ba8530e5125072774a78ae485fed52ff3564ba252da78', NULL, '2026-11-24 03:38:57.533+00');
INSERT INTO public.text VALUES ('d0956f1c-8a0f-40e7-bca7-041cf465de76', 'f019003e-9ef7-49c0-a43c-468402f29e66', 1, '\x47ccb8ccfb5f5fcdc60e838c', '\xfdc43c00135f9f3745c0ae819f354b385fd127fac168a7b1c6e01f8c6c17cc69636aaa49', '\x4142e2ef5b48f208b1d09f86f7dcd625c396394485fe75bb46a4ae3db755ddbf', '2026-11-24 03:38:57.629+00');
INSERT INTO public.text VALUES ('6648c8ff-2412-4ca7-b295-5f076b62ef4e', 'f019003e-9ef7-49c0-a43c-468402f29e66', 1, '\x4ac5faa37fd7e0734ebaef89', '\x6d02cb09e4f6b3bd9268ad738236c79b8b60670e04e6a89ab05f4291e17948cf8edcb54e6eb0ceb29be6f58fa0539ed58aa588bf2cbd9015d7d85644f4ddba1e69e25c41f2ef1cc5dbbb133c8c41c735bcb7341bfa3fa390dca89a724c7124b066425d8fb5286cbadddd6487b59b1d2bcaae1be9b98b92d3a1938c9e0d4eeb045aff7042d28dc55d3c9a1b08a7f143b6dc42611de5128b586628a624831a', NULL, '2026-11-24 03:39:00.07+00');
INSERT INTO public.text VALUES ('8657bddc-2c8c-423c-a081-644e172b4b58', 'f019003e-9ef7-49c0-a43c-468402f29e66', 1, '\xcf88f75e5637c11470ed9ed9', '\x5d555c259460816423098e0a5b4f1f56171e000b4fb3fb68bbbcb50a79ebe036e5d3b4311ab3393926806979494da6ce14737948367b2ec381481af9489c353ee2ce98762e5e51d71c7e387cc7d2d06f1eba110f4ad88d882cb6c478b20c6c7cb8eca5352b884f4526ca3ecebfc8320415a945b2296f18d1cbcfa0d0f8b27218ff1c1cd71835', NULL, '2026-11-24 03:39:00.077+00');
INSERT INTO public.text VALUES ('10388e6a-6d9b-41c6-9d46-37470ad11b82', 'f019003e-9ef7-49c0-a43c-468402f29e66', 1, '\xe2bf1b241f3a41cd0503f3d6', '\xa7efc87c4f3875018212fa05180dc86b66d796fe37464fecd96d9bc5092869af1d79c235adf9', '\x486ed6a317223ccf8ce530ca821f913b75162d4179861d777509efdaff56356e', '2026-11-24 03:39:00.514+00');
INSERT INTO public.text VALUES ('fa845520-9ef6-49b8-bbd3-3518a153f303', 'f019003e-9ef7-49c0-a43c-468402f29e66', 1, '\x64c70123392c32fc6e236c61', '\x21fc07a67eb731f09df121df7ddedfd693949098b2496eea728e73becbe9c5ac14b92d532883f9cc0d8cfcc0946bddd7cf6fa77751573ef2c1eefc4a64431825c089f799deca9369d398a0b6d633d725bf8faec3d783ee47387d5de43088b1141be3da9b5df35fd8f2c462889cbe2651cc7fe63c59f2ccd0c1080ffd8006665b7466aab084fb', NULL, '2026-11-24 03:39:02.409+00');
INSERT INTO public.text VALUES ('cee57fa6-8eb5-4d22-a7ca-438988c531a2', 'f019003e-9ef7-49c0-a43c-468402f29e66', 1, '\x2cb5a152d2b69c2634fb40af', '\xd9f728d54b820888d24f07b57102dec9d7f027a6cdc72b5a066043dd04e5851c28d237b7566be739300f0e6f8aacdeab81592f09769428a10920ed02436d94c91167cfa351dcfb6c0c85747dbb6c065dbe7c4212e402e3232093867025e91a98398badb66a6808e186ccbb6b5e4a009b51af0b258c5ed7c764f195e8185d6f36d0a5b9533ea3973d441458f39e017c1c1d55b31e8e651075498c1264bb68', NULL, '2026-11-24 03:39:02.433+00');
INSERT INTO public.text VALUES ('2fa7dbe6-c9b6-4eb6-9574-bce77c560cb8', 'c6ed7bab-27b3-45ec-9384-9e2b6df80645', 1, '\x5a84db1a06c47d393268185f', '\x6ce27912c48342a4cb4c866ecd78379a0b9c7589ac832a1ca5013d24e2d9002b26968aa96f25e0d8fc014cdfcb8b992847fbaf7381', '\xe198d99c2941e415416ec8c02b3ef6432d42bb780c0e210006f0f6ad4a65ef2d', '2026-11-24 03:39:02.913+00');
INSERT INTO public.text VALUES ('2a2ab486-d35a-4885-8078-96c6f3c0c75a', 'c6ed7bab-27b3-45ec-9384-9e2b6df80645', 1, '\xa02b1873f681b7de1d761662', '\x228e702ca4b2cf21d5b07dcde7ad3baf66c31716d3aeb406622b54a1376d81ef226cccb6755553f6ceb27d77694b536326487b5b4079405ac222ff9072c08a037d06ebf2bbffcf04f5a273c07184e4a1f73d771762f9c15bda2ba0a3759b01d902e14569cbe7a653d4630159d98c16a7bd0498ad8059e0ddaa20e6fcc293918fe405c9f6a859acb073570bda9f6d141fa98b78cc61921da9598a29f70a81', NULL, '2026-11-24 03:39:04.795+00');
INSERT INTO public.text VALUES ('d8074dd4-5cd2-4198-9bba-def7de3d19a9', 'c6ed7bab-27b3-45ec-9384-9e2b6df80645', 1, '\xc0faabdb09fe1f9921b882f6', '\x224b26df04ba7db52fac8e92f0cb406bf9777e8bc6f9000218563e0e34d69affb75e43081531a96c054a8b51dd9ff9852d09b655d330fbdb31f2e78ab88c1eec7a4148b9f633d1f093b73f9e482456d6c7f0dc239438534ef28ffda77da6f2dcb3eef8585de1d8685331b3047549dd2d1a03a2958332179be709bd7f52ca957e5435639c3348', NULL, '2026-11-24 03:39:04.801+00');
INSERT INTO public.text VALUES ('9b656ec2-7ea5-4d98-b7cb-010b71a96c97', 'c6ed7bab-27b3-45ec-9384-9e2b6df80645', 1, '\xd7fad771feb1b3c952ca99ae', '\x32b857fcca5c01e951f1408f8ee0c0a20c7088f0130a10541489f532d7aa0de36cb48c', '\x501359012576a99b04cbe698f5d76249212f82f4a9ee379891dd57de7815c7dd', '2026-11-24 03:39:05.402+00');
INSERT INTO public.text VALUES ('46c1b9b2-fa2a-4197-929b-943747d83230', '62adca0a-aab4-42a5-a322-9ddfb715aed3', 1, '\xddbb9a45af648ff2bb0706cb', '\x033fb78a9aeafafe4c7b021b051aea7816e02b735d1e0e126379426636907d262f16a181b66e1403c89a2527e096e9c2', '\x94a49667223acc01e81858df12c29c8f413687e1840e611d3f7992cf8f5db289', '2026-11-24 03:39:06.395+00');
INSERT INTO public.text VALUES ('db99ce71-850a-4d06-b1d1-2473b36dfa00', '62adca0a-aab4-42a5-a322-9ddfb715aed3', 1, '\xafa6184ffb7697de10d456c4', '\xd916d5bca3b9653045b861019feac83590b4f655956a3157d794d2bc84890d0066cde5899852dfc9aadd9e902e711e92055311498c6c54f50ed45842a5e0581537a0961732d9e5747c800d2f8bf93298deb89b3ce68fb0812051d3868409534e5adeb8fefaaab3177765144c9c20d841b7f6164ceff13f734fa7dcd4', NULL, '2026-11-24 03:39:07.246+00');
INSERT INTO public.text VALUES ('6fd9ad99-7826-4acc-a400-cde64abeb900', '62adca0a-aab4-42a5-a322-9ddfb715aed3', 1, '\x08f981fc38ad7b8b855f92a5', '\x0ceb3a7a29ebf5eb667698f164bf0b510118e9bdec7c850acfc15cbbee8895dec901984b235d2b7adfac26cc49eddf1c2ded9c6e76f90f1305adcccb79257dbb211eae8e2db909ca8349d73638401b0ce7d04ffa1841dd544ef5f0cdd4dc5eda02cb9ca2ef97c2f9fd3c0636a7e5aba9faa13fbfe6d1fe', NULL, '2026-11-24 03:39:07.266+00');


--
-- Data for Name: turn; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.turn VALUES ('4c02847e-a7c8-4f63-a7ca-a5ead6777efe', 'c6a10de8-a86c-4309-86ee-d971160bb376', 1, 1, 'c5302b97-43c4-4d5b-954d-f117ce2b2094', 'READY', '24b7ccd8-3f99-4749-ac4c-76559ce46686', '2026-11-24 03:38:58.037+00', '2026-11-24 03:38:46.67+00', '2026-11-24 03:38:49.575+00', 1);
INSERT INTO public.turn VALUES ('2a553ffe-2bbc-4363-bd6d-88896244bdf3', 'bc930c7f-a999-4e4b-a5c2-6bb751017d7a', 1, 1, 'd8c0d420-e257-478c-ac49-79b5db5bef55', 'READY', '24b7ccd8-3f99-4749-ac4c-76559ce46686', '2026-11-24 03:39:04.052+00', '2026-11-24 03:38:52.369+00', '2026-11-24 03:38:54.568+00', 1);
INSERT INTO public.turn VALUES ('547accf4-8bb7-4b54-b1a4-1f61de0b5fa5', '4d634135-b1fe-4c11-9da6-d0d2383551f1', 1, 1, '4ee40e26-c021-406a-812d-8cd5e759a942', 'READY', '24b7ccd8-3f99-4749-ac4c-76559ce46686', '2026-11-24 03:39:07.04+00', '2026-11-24 03:38:55.515+00', '2026-11-24 03:38:57.535+00', 1);
INSERT INTO public.turn VALUES ('78369ad5-c58e-439b-a9b4-c840a1f73ec7', '4d634135-b1fe-4c11-9da6-d0d2383551f1', 2, 1, 'd0956f1c-8a0f-40e7-bca7-041cf465de76', 'READY', '24b7ccd8-3f99-4749-ac4c-76559ce46686', '2026-11-24 03:39:07.633+00', '2026-11-24 03:38:57.633+00', '2026-11-24 03:39:00.078+00', 1);
INSERT INTO public.turn VALUES ('c1b9c970-1870-4132-8561-68a9825039fa', '5821470b-a98d-4091-9067-938a9d69cca0', 1, 1, '10388e6a-6d9b-41c6-9d46-37470ad11b82', 'READY', '24b7ccd8-3f99-4749-ac4c-76559ce46686', '2026-11-24 03:39:10.481+00', '2026-11-24 03:39:00.481+00', '2026-11-24 03:39:02.433+00', 1);
INSERT INTO public.turn VALUES ('74db4abd-e4e7-4cf0-b48f-797669a1a583', 'f365e76f-7c09-4487-8d24-4141199308b3', 1, 1, '2fa7dbe6-c9b6-4eb6-9574-bce77c560cb8', 'READY', '24b7ccd8-3f99-4749-ac4c-76559ce46686', '2026-11-24 03:39:13.001+00', '2026-11-24 03:39:02.892+00', '2026-11-24 03:39:04.801+00', 1);
INSERT INTO public.turn VALUES ('ed324b7b-e53c-4f95-a0eb-31b6720b29e3', '4e829aa9-26e6-408e-98de-4cdc5c316d9f', 1, 1, '9b656ec2-7ea5-4d98-b7cb-010b71a96c97', 'VOID', '24b7ccd8-3f99-4749-ac4c-76559ce46686', '2026-11-24 03:39:15.397+00', '2026-11-24 03:39:05.397+00', '2026-11-24 03:39:05.738+00', 1);
INSERT INTO public.turn VALUES ('68b0282b-de8a-4212-a819-9a516c72353a', '19bb2572-fc4e-47ae-898c-b7feefa0d8e1', 1, 1, '46c1b9b2-fa2a-4197-929b-943747d83230', 'READY', '24b7ccd8-3f99-4749-ac4c-76559ce46686', '2026-11-24 03:39:16.371+00', '2026-11-24 03:39:06.371+00', '2026-11-24 03:39:07.266+00', 1);


--
-- Data for Name: vote; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.vote VALUES ('23b66520-d5d8-4a40-801a-130655ca1155', 'c6a10de8-a86c-4309-86ee-d971160bb376', '4c02847e-a7c8-4f63-a7ca-a5ead6777efe', 'A_BETTER', 'c18633ed-68e4-4e7d-92ba-260b5ef0ed5a', '5d707052-ffee-4706-b97a-415bdd8640b7', 0.1, 10, 1, NULL, '/research', '', NULL, 'bbb1cfb3-297a-41c7-92d9-3340e6661e8a', 1, '2026-11-24 03:38:50.77+00', 1, '\x159d07df9b378605c4ca1b74727aec6f1e9454ceb39a0e38e09c4e2a32118bdd8f7a9aa80799c6c6ab5458e03351f31d4fe2170e8ba090de4f88b38cb16c9e6d33914ff9736609112812b3522f4d5d983868e3109409063924c8029542ffc46b78739f5bd78d1f2823e37cd176d36f16b4169bca80be2da3bbe1496ea3f68b012247f0badb212a7dd35fb1468c295e1145753fc7d1c9ae81f6dc0bc8aca6a93fa6eeacb16d2596fb5536f9b6d68e82a68c34b720ddf4636bddaef6417277c16a72e5986bccb6f31139486d3d917ddcf64638e5627baa37a4ed86dbadfe940b2b741e991cef4b31471c0f811ac5a6917a8dffb8176488ba1348a855fd9b5f79ee09e60d1f1c55546ae0f59a14be2ed867370eb097f1bf8f5effd1b9d5c57b99934fb9ebc99455e7ba86b8e225e0f89999642dedbacc7664c4bf55b5ceadc4e7fca0dc5dc56e7bc2d068bd260c15d4b9d93de5b6aaeec4fe79465f1211db38cbebd29fc6af108414fe5b16f422814e7fbd22c88f18651fdcf2b93d95281edd9128f682580bc1862f4b4d255402acb1a066ed69582b02145f05915024f1f7b3ae34461e0513853ca63b3811f2e57503c5542a55611dfbd09d29cb0b9132c079d6b9052ebf328fa0a843cd94dcde97c95df1c0f2abf3d3360eceb1344da88bfde8bc6f6c26f3e6b8395f720b70033b058d1896f21bc2f3c02e0b680fb38da1c973c819e2cebb9e37190771d83d7b65a339b754ef27e2ee70761b809bfdb2654918a89e1fdaa5ba7fed68d357694bb6d0832ed5300eba8c175d8f10e86bc4e4cc56d9b573d45a267297669c56e390f5407a40abd039b53e4ca7e27ff485a226e110f7760c6e7cba35470091a476e2d771eee9cbba1160f3ca6dd6f8d69b23591f59694590c61bd1348ed4d5c8312c8ef666c241b50c8571ada58729bc2d36d824b1b379a89cbbc23c62783831bc75d1d3d48dbf44b35c81e9a952119ffd0d5a30091dca02a5759d24c81a9eff867ffe299d05e02c36cd98e412ea504710e35b62f04f', '\x48b0790989edcc3483a84d0f447e9acd83b7431f135cdb1718c6f831f063d4d2');
INSERT INTO public.vote VALUES ('5be956ab-932a-49cb-9d18-bb328a1bf69b', 'bc930c7f-a999-4e4b-a5c2-6bb751017d7a', '2a553ffe-2bbc-4363-bd6d-88896244bdf3', 'B_BETTER', '5d707052-ffee-4706-b97a-415bdd8640b7', '879c8cc7-907f-4138-969d-14d6ada2d965', 0.1, 10, 1, NULL, '/research', '', NULL, 'bbb1cfb3-297a-41c7-92d9-3340e6661e8a', 2, '2026-11-24 03:38:54.952+00', 1, '\x450c75c2b0fd0e846a0f0ce187d2e08fda7c3ee79720baa5a0deaa43361265861a9b3e5817b2ef8d82f16adf8268af222b09965d4938d1b80b2b2163013cd3c95e67ce72e3037d2e25301e5c2d59272277a69bc2b724066b6dbd3e6d9cf149d6d58b0809803bfe3a37eabb5ae15dbaef0c551b4341258c5f351eacc27a8898a8f3e7044afbac8c05d8ad8419347d03f11d7d2db275e74860ad055b757a0b010fb8ff68483cb948ae4ec9f7fe19e1acf41e99cb713f82ed613b9d81afc5bb20aa5314211ae3f940d9e16a842eeaa6a686d77250cb162f405ffa3b1e04b227ee8eb2bb1ef966d53d7eabf840e59b02fd901d6b25ca2e65d6d1ab5f7af02b7ee93443eff12695ae4b7ed2088a5097d25e23dbae13755cfab30f0714e81f2881e5ab1c133af45994f03bafb2a52fb9baaa34431631dcf114ed2d04ea03ef9ad328e4eaf8bb5bad54cc948506be105c21e3e449e7187e6cc044dedd0d6f86466557cd9f44b8af345f5fcbb31d6ff16bebe66ddae3cd5e9fbbdb9e532d32e3f4635441f63d516c8093f402aac0ac8a846c2d0416535c68f022526c59bfab84fa88e15da1c6ac43902ef8240e96e4dacf86b36cbb8d18dd39f99ba0fa97258dbe3bbb62ad2a6b4dbf2b0b49ed9dfc2e58874d76da9d995d7ebc265e4cd69a40c93e6066e4bc305c1f97d9a9b46857b07846a7eb2daf1035ac28c3c65265dc4631a617c6a8a74c8e116c5a733cbef62bd1317f278b8b19a9ccc89aac0c568b1f6f7c6726dafeee9f1312fcc8219e35cba2d832d2c5f7cfe6806d6b9b5e4290c3fa0f0c594bfefb164b60c9daa42690a65e20ca53dec3bb2c63f10673b467405bdb6ade4f881879be50942287d465a3e3e09e6fac1b475f6f86075bd19c91d81880092404dc8dfec693bd0172c7f20dbcbd028748d2b976e8228ba4029f81362f897dcd423ad6670cbd65018b56dc69f6f9d2ad5b659953882662af7a5966b3bea2aeb1b617960c0409dec819bbc17ba6e4b503bf707712a7925dfe44ac14141966396101', '\xdd95536947730a6809137aa5c594504464cf58bcf74981803fc8a2ab572e2ba3');
INSERT INTO public.vote VALUES ('79f7337f-c1fb-46c5-a996-9a4a24e97eae', '4d634135-b1fe-4c11-9da6-d0d2383551f1', '78369ad5-c58e-439b-a9b4-c840a1f73ec7', 'TIE', '5d707052-ffee-4706-b97a-415bdd8640b7', 'c18633ed-68e4-4e7d-92ba-260b5ef0ed5a', 0.1, 10, 2, NULL, '/support', '', NULL, '3be64295-d9f5-4aab-8421-888ef0980a43', 1, '2026-11-24 03:39:00.18+00', 1, '\xf4cd7016aafd0cfaaffe104f074f04e852c44f14f526d77f1e92dddaf9215f90b77a926693144eec5a0019327b78da1f8567e14b75f3b2869f10f5e8818ba7fb1db37376e1ede5e9fe407570a5ce86f650ef40d32ab103f08b5695058b3c73c05331e034ac1b25750f1ee199a99ad5698dd2a3292c3ecbb36b0f8590334b2566688a6247d4a48247474ea0b7700c3550e7e29801e51845a2983e98bdd7ff268731339c76a852ea9aef4ce83f369c1b0cf87683cb7447b9c662c0008f919ade44af19f3b11e7f2cfbfd875729d09f809f6a092fede44953f41b17b4f719a38f4cb46b8af3409b65460926ccce48a97da4249438a105bd5ec457294a16697b998694e84e53486a2ae9185965de255aa9179e33a58397d01b09e56cf1adb3dd5ff36746114d50a8a394d8e04279f96499362e9a2e3c015b81fe500b8964e5fb91868c0af0e175f43a4c1d8bb683876aa71c2b4485f2b694bbe7b7a92a21a092a2442834784bd9d9273baa0346d7b68f0c207107a7f9c47b6e3bbd7001e209d8766ccb82266f0bc2df4a365844d38a46c4723446e8e52fbef6fec55ae51b8bbb4d3f23433813f81415044927e843cd179b64e2e741772df0c9ccc74cd15d04f9f7f114be6d793e223e8da7ab6fa0b5c91167ea2559e0617b57fb5cd0fe416f143fd0ba6f6f9c24951388450de0b618c768b9e522bd6fedf09593ef24d8b12cf793e3444ecb623a6854034a06386b40d1acd7c925cce8604202674ab1f8c5078f3558bcb80d6bb3ac6dc06d9cfa21ac8fecc1af89ddfee2842ecf4bfe2422e5b04039cd52cad158271f0383bd784f38d0424ddb212646ba232e7f715cc2381a3ae4d5532d2d1378351990b5a4ba1b189767f83e13a9fb1ad53c82c16e32ca034461fd6a1edef9428d3b5805cc2eea53d7096d45c19210149c8b239c8140f1afbca17d498c92d871279e0d30843faee0dc4c1ef3835589527a78bb4a6ef9257a0ccd08ea47640c31b049ecb9d725b161ae73d1bec9263c358d2c6f28fc3b0529e99b2b', '\x1391bbe8b1b3f0260dcae49373cff695e93e23ee023393ebebdcc3803caadbd8');
INSERT INTO public.vote VALUES ('7f6c3aca-5d98-4538-b44e-cc210965059d', '5821470b-a98d-4091-9067-938a9d69cca0', 'c1b9c970-1870-4132-8561-68a9825039fa', 'BOTH_BAD', 'c18633ed-68e4-4e7d-92ba-260b5ef0ed5a', '5d707052-ffee-4706-b97a-415bdd8640b7', 0.1, 10, 1, NULL, '/support', '', NULL, '3be64295-d9f5-4aab-8421-888ef0980a43', 2, '2026-11-24 03:39:02.565+00', 1, '\xcad1ab1a0d0afd00cd7ff6020b862949cc42f6ce5f785d1c65de54d90862725c292daa34868a48c7c90ada919494783e4fee7f9f3d8035c6e9e3a94bb3ee2a425b5d3b36c05a4180b5f576b327c46e0ad7eebcfae02b33f61b20bcd88bd6bd9ae057362b912b6f9c224d0df964338601b252ceffff1060c9cfd4cf68889a825430e52402f872685bc12854653536449fddf8fe081308dc808982d98ec0fe6e805a6a6e31a63afa5258bae118a95bae8cf55e8496a0edf328998cebce7ec65bfab4ba992d20b8f70d9de0a3e1815227b6e0a8d61772489d22bf05accacb96c1264a1ec66397dd9e91b045ccfd06a361682bc666034342f20fbc623cfc50fb8348951d45fcffacaad892895477eb17216e25ce684c2a77f8906abb63e5173f93843230cabf7bbc53700b5c6785250e93ed87d826a986ee85101731f8bec7ddb213f0117cb8fb5e174665f96e9ac2cffde88d56eca9597e8b2a5ce68e8ea8a5cf98406550b47efcef15d10b0cedf1651d1b36b3cda64aaf295cb11f8613305f09ee50de5aa0fd0bb54d34d136107218d3381032e1755fa6605375160e34b0784acb76edc5c5c58deab8d7c3d4f875f41c22b8d6c61125053a3e249ca476748f33d54f232e67e9db9fa2e3ce11345782e4776ccdb4af834fb3f6775105a03b53381dac3ce635d349775c5a35ae20fc45d08db7469f7b876035030ec5ed326059ae5acc1092df55bb3b343761c153eb13ccbfa96aca243e41a2e12173c3357f432381888e61f409e38b004096ddf88c72ee01fc09a6dc01e8ac302f1a70e5b7c044dd659159095df7df0c87fa4e47ca3c18b8e5f83c8266a0f4209c0d5a4e2e74960b19df00edb4f6e061ec476e121dfbf146ac46f372091970054cf845c82127b789ccce2e915f4fd2bcfc3658bce202f8ee61e329b09638b633a624b897e11d009f15ba4bc8de41c3a55a46738c77c2e3841d054a986ff88f6b29872e63771fc6d454c33be567060e070c598889972f70189af51c6a09592c0cf4ee667f0edf5f6d', '\xe3e4945f42bd8cdfc4d692940aa6343043da8f856db5344617839a35787d433c');
INSERT INTO public.vote VALUES ('ab4797d6-793d-4ccc-ab14-3bab83eb7c71', 'f365e76f-7c09-4487-8d24-4141199308b3', '74db4abd-e4e7-4cf0-b48f-797669a1a583', 'A_BETTER', '5d707052-ffee-4706-b97a-415bdd8640b7', 'c18633ed-68e4-4e7d-92ba-260b5ef0ed5a', 0.1, 10, 1, NULL, '/legal', '', NULL, '54e851f8-f840-4c88-96fd-16fea99c5ff8', 1, '2026-11-24 03:39:05.063+00', 1, '\x220b0de20e427c5a4b65ebb38d5deb5927423555fc3c3fb53de14567149dadaf26f02a47ef88fa0b3ab229d68020dbca10fe5a1864b1fcffa571dad204746e423d870a09db369f04926e4c88cd28755efd8dcddb5966e9e435c0a47fbf204362358988fef2dc8f0af7d412e5a2471f6e26d8e02342f81ffa47285dc4578f1c0ab6c9fc76cc972b907b57a086c709680268914e9bf22f3fa66a8070af761c0edadcd108102c2fc05f5d51f1c3f856f9d2021c51697caab510ffd8d60776efc1dc6248ab588fa55adf52aea3501ef6543336eb7805e0ae185046e1c4fc49790f7b03b90e6aedc16833122056503b0d2981d3efe99207e405c0dd4bf96970dd46dc2d46ced306be9fc820de4a61ff84c088a2b81e554bc8b94d8a0cb1494605343d8ef6e3f9b0ab8979c24cf8bc690c5c89d04b9dde820fc03babac06236471c28a55fec45dca6c78271b17ce66aaba50240fc2ce66816882dee229c9ce07b83afe2dfbe66f816015913a88cd907b8802f1590faa76659c49b7f7b53df400cf19d335dc5f5111b13b4ce29050964585c4ae4556c0e0fd60954948f2db2f8ec8fe63e85218f958d4d86612b8b9a5d553b6e10d0d779a4bb3ccde5ddf68ebcb6defe8f5e10820c10df2b7ffd49b6adab43c0dd5c3d4d603463ac5ae2f6bdd95b888702cbbe4cb1572d992b14a1dcc70142b93054afe80e5f1efe8b29daa6dbc657f9be0046f06745a764af3cf9bbc9e1fe3759a58a922e6ebf0e581a58d8445930e9138cf5ee8972e5012005e96419e9e4a0ed4e882dab9596f6c96f3bbc6bfb89ae91835f5ef9f25e75bf4384e13cb542fca6b352146bda171c1febd677ab10e1b92e9238e8aef414e9ec60f9a98835ef3000f319affacecb865d5c3132b98d40716b32078928ff3c6fa541432db7e3651de4b360b76d2d724e25776761d9266d2a08c0b28d1271c086ae1455272904afd17a8428b9ae25e4d684f694d703b28e8b7b383e5cb688f23e2435f95bea6dafc4a065e2e33e815d3258bcfc21aaa381c5c', '\x8b24b6226374fe2d671f17ff2ccc044936b306a023225ece05b45f6096e93daf');


--
-- Data for Name: vote_note; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.vote_note VALUES ('42bf2d73-bbc1-4ce0-aea0-5a4fc05846d5', '23b66520-d5d8-4a40-801a-130655ca1155', false, 'clearer', '5cbaea8d-1977-41ec-9aa6-9b0d7b9545cf', '2026-11-24 03:38:51.874+00');
INSERT INTO public.vote_note VALUES ('ad7722eb-a345-4fdc-ad04-b16b61537f0c', '5be956ab-932a-49cb-9d18-bb328a1bf69b', true, 'tone', '2a03c43c-d57e-4e7b-8d56-eabbf47aa5d2', '2026-11-24 03:38:55.216+00');


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
-- Name: battle_member; Type: INDEX; Schema: public; Owner: arena_owner
--

CREATE INDEX battle_member ON public.battle USING btree (member_id, created_at DESC);


--
-- Name: endpoint_revision; Type: INDEX; Schema: public; Owner: arena_owner
--

CREATE INDEX endpoint_revision ON public.endpoint USING btree (revision_id);


--
-- Name: flyway_schema_history_s_idx; Type: INDEX; Schema: public; Owner: arena_owner
--

CREATE INDEX flyway_schema_history_s_idx ON public.flyway_schema_history USING btree (success);


--
-- Name: text_fingerprint; Type: INDEX; Schema: public; Owner: arena_owner
--

CREATE INDEX text_fingerprint ON public.text USING btree (fingerprint) WHERE (fingerprint IS NOT NULL);


--
-- Name: turn_answering; Type: INDEX; Schema: public; Owner: arena_owner
--

CREATE INDEX turn_answering ON public.turn USING btree (lease_until) WHERE (state = 'ANSWERING'::text);


--
-- Name: vote_note_vote; Type: INDEX; Schema: public; Owner: arena_owner
--

CREATE INDEX vote_note_vote ON public.vote_note USING btree (vote_id);


--
-- Name: vote_pair; Type: INDEX; Schema: public; Owner: arena_owner
--

CREATE INDEX vote_pair ON public.vote USING btree (revision_a, revision_b);


--
-- Name: entry_pending written_once; Type: TRIGGER; Schema: public; Owner: arena_owner
--

CREATE TRIGGER written_once BEFORE DELETE OR UPDATE OR TRUNCATE ON public.entry_pending FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: revision written_once; Type: TRIGGER; Schema: public; Owner: arena_owner
--

CREATE TRIGGER written_once BEFORE DELETE OR UPDATE OR TRUNCATE ON public.revision FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: vote written_once; Type: TRIGGER; Schema: public; Owner: arena_owner
--

CREATE TRIGGER written_once BEFORE DELETE OR UPDATE OR TRUNCATE ON public.vote FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: vote_note written_once; Type: TRIGGER; Schema: public; Owner: arena_owner
--

CREATE TRIGGER written_once BEFORE DELETE OR UPDATE OR TRUNCATE ON public.vote_note FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


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
-- Name: revision revision_model_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: arena_owner
--

ALTER TABLE ONLY public.revision
    ADD CONSTRAINT revision_model_id_fkey FOREIGN KEY (model_id) REFERENCES public.model(id);


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
-- Name: TABLE record_salt; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT SELECT,INSERT ON TABLE public.record_salt TO arena_app;
GRANT SELECT,DELETE ON TABLE public.record_salt TO arena_eraser;


--
-- Name: TABLE revision; Type: ACL; Schema: public; Owner: arena_owner
--

GRANT SELECT,INSERT ON TABLE public.revision TO arena_app;


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
-- PostgreSQL database dump complete
--


