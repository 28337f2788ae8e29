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

INSERT INTO arena_keys.master_key VALUES ('fa7db3aa6c7ce2f4', '2026-11-25 22:21:20.697+00');


--
-- Data for Name: member_key; Type: TABLE DATA; Schema: arena_keys; Owner: arena_owner
--

INSERT INTO arena_keys.member_key VALUES ('3f1443fc-a336-4292-9947-9bc343abb09e', 1, 'fa7db3aa6c7ce2f4', '\x514cb6935c2e6cbf91845634', '\xc48898b091a7890e13dd752cabd176be0278a04bd558a7c0d659126a0d98296ee2be91686b662209efa3b415bea42a53', '2026-11-25 22:23:55.388+00');
INSERT INTO arena_keys.member_key VALUES ('5bd7c3b3-f5ed-4818-8b1b-fdb6909ac6e3', 1, 'fa7db3aa6c7ce2f4', '\x9fb0bee6ef0dca5dfcbce4bb', '\xd4fb3f0b693e1ea71c9698a9498def407ea92a22baa3720334e9b3b740671e6d9e3a4cc0a14aef7961e626ebb2e4821a', '2026-11-25 22:24:20.959+00');
INSERT INTO arena_keys.member_key VALUES ('f25e6961-8ae1-4d74-a1a5-df7ff5c43c1f', 1, 'fa7db3aa6c7ce2f4', '\x9204056fcba12c09ec496373', '\x79b5050f51c3a888d66444e3146d82a39624ec3f365860fcad67984f47dec9207cb0d17d9f23c9d18a82d5b8ca9fbe05', '2026-11-25 22:24:39.559+00');


--
-- Data for Name: answer; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.answer VALUES ('c99bb41f-788c-4f6b-86e7-a1faff7dc5d5', 'afcb73f2-9776-493a-aa52-1f73004832ec', 'A', 1, 'db9dfd63-203d-4ae8-83a7-02f9243ba16d', 'COMPLETE', 'STOP', NULL, '261b3899-fcd2-4e40-a0e2-6400a6cf21ea', 290, 15, 69, '2026-11-25 22:24:05.094122+00', '2026-11-25 22:24:05.39488+00', '2026-11-25 22:24:06.704557+00');
INSERT INTO public.answer VALUES ('1c4d6f4d-a7dd-4ea1-8b9b-1a9b776ca316', 'afcb73f2-9776-493a-aa52-1f73004832ec', 'B', 1, '7b922c58-fd4a-40cd-8228-e3ede354ceaf', 'COMPLETE', 'STOP', NULL, '60aad195-d26b-488d-9eca-8860a5cead75', 488, 15, 107, '2026-11-25 22:24:05.107625+00', '2026-11-25 22:24:05.544116+00', '2026-11-25 22:24:08.492589+00');
INSERT INTO public.answer VALUES ('582942b6-95c9-4d15-aaf3-4300e89745c5', '09674bd7-88fe-43c5-a663-48d83c08097c', 'A', 1, 'f5358462-f9a4-46b9-9458-b4a6c097ab87', 'COMPLETE', 'STOP', NULL, 'd2ea2795-b58d-4932-856f-4c11a67537bf', 235, 54, 54, '2026-11-25 22:24:09.596404+00', '2026-11-25 22:24:09.762743+00', '2026-11-25 22:24:10.522495+00');
INSERT INTO public.answer VALUES ('ec738537-0d45-4fb5-8bda-7d1b21a20de3', '09674bd7-88fe-43c5-a663-48d83c08097c', 'B', 1, '7b922c58-fd4a-40cd-8228-e3ede354ceaf', 'COMPLETE', 'STOP', NULL, '3e997a92-c09d-4fb7-a694-929009a534fb', 329, 54, 73, '2026-11-25 22:24:09.59658+00', '2026-11-25 22:24:10.034419+00', '2026-11-25 22:24:11.930487+00');
INSERT INTO public.answer VALUES ('c04630ae-b6f2-4f89-816b-41a16fdbe2fc', '9c29e68d-a64b-4097-a457-97ea0a3c6733', 'A', 1, '06089875-772a-4091-9f01-2f0417f09872', 'COMPLETE', 'STOP', NULL, '0a9d5b78-87a1-4cb6-948a-0449743fc76e', 506, 27, 113, '2026-11-25 22:24:12.339846+00', '2026-11-25 22:24:12.908968+00', '2026-11-25 22:24:16.636531+00');
INSERT INTO public.answer VALUES ('22764cb8-55cc-4521-8590-49e2d8926cf3', '9c29e68d-a64b-4097-a457-97ea0a3c6733', 'B', 1, 'f5358462-f9a4-46b9-9458-b4a6c097ab87', 'COMPLETE', 'STOP', NULL, '2dabd6e0-b415-458f-8f2e-f6f2ba6198fa', 196, 27, 49, '2026-11-25 22:24:12.340012+00', '2026-11-25 22:24:12.508239+00', '2026-11-25 22:24:13.180703+00');
INSERT INTO public.answer VALUES ('f7a9b339-95bf-458b-a068-2c4aea8cd969', 'cd7ddf00-a588-41c1-86ba-388646bee769', 'A', 1, 'f5358462-f9a4-46b9-9458-b4a6c097ab87', 'COMPLETE', 'STOP', NULL, '236f7f47-5058-4284-a6e8-8fc05fb0c3b9', 258, 20, 55, '2026-11-25 22:24:16.97455+00', '2026-11-25 22:24:17.171849+00', '2026-11-25 22:24:17.922026+00');
INSERT INTO public.answer VALUES ('52f3ef87-675f-4324-a93f-4bf8794af44a', 'cd7ddf00-a588-41c1-86ba-388646bee769', 'B', 1, '31105147-a4f6-4375-a7a8-b96e87f514ff', 'COMPLETE', 'STOP', NULL, '0f669d2f-8e0c-4262-91c8-662424bc7c39', 341, 20, 74, '2026-11-25 22:24:16.975562+00', '2026-11-25 22:24:17.700837+00', '2026-11-25 22:24:20.742228+00');
INSERT INTO public.answer VALUES ('9ac5a01e-ffa3-4722-a5b7-dd33e9ed5340', '303be2db-a372-4bd2-9af5-09cfa6c5bfb5', 'A', 1, '7b922c58-fd4a-40cd-8228-e3ede354ceaf', 'COMPLETE', 'STOP', NULL, '2c186ddf-8661-4a48-b52e-c328e32fcf29', 438, 15, 93, '2026-11-25 22:24:21.046142+00', '2026-11-25 22:24:21.473078+00', '2026-11-25 22:24:23.894644+00');
INSERT INTO public.answer VALUES ('7c4b0741-db71-4d88-8197-91ad77b7e6e7', '303be2db-a372-4bd2-9af5-09cfa6c5bfb5', 'B', 1, 'db9dfd63-203d-4ae8-83a7-02f9243ba16d', 'COMPLETE', 'STOP', NULL, '7827f899-a219-48fd-ab85-0a5693a9dc7f', 296, 15, 65, '2026-11-25 22:24:21.056275+00', '2026-11-25 22:24:21.3202+00', '2026-11-25 22:24:22.550161+00');
INSERT INTO public.answer VALUES ('18b85034-fbab-40a1-a209-025abb33f03b', '3cf3c2d9-b1ae-4b22-bbdd-cc86500d7794', 'A', 1, '7b922c58-fd4a-40cd-8228-e3ede354ceaf', 'COMPLETE', 'STOP', NULL, '472d000d-7e17-4d25-9f2d-9e95ce5375f0', 448, 17, 96, '2026-11-25 22:24:24.487457+00', '2026-11-25 22:24:24.914229+00', '2026-11-25 22:24:27.415499+00');
INSERT INTO public.answer VALUES ('5cf0b215-a62f-4bfa-bd5f-ba1072607ecc', '3cf3c2d9-b1ae-4b22-bbdd-cc86500d7794', 'B', 1, '06089875-772a-4091-9f01-2f0417f09872', 'COMPLETE', 'STOP', NULL, 'c6589ad0-b639-4ce8-a3b1-ec9d7cc4d099', 503, 17, 112, '2026-11-25 22:24:24.487668+00', '2026-11-25 22:24:25.041973+00', '2026-11-25 22:24:28.827649+00');
INSERT INTO public.answer VALUES ('0f6078e4-5baf-4dab-9ee4-f83bae1da61b', '4fced8d5-6602-491c-a33c-16963cd31ccc', 'A', 1, '06089875-772a-4091-9f01-2f0417f09872', 'COMPLETE', 'STOP', NULL, '67e87230-0727-4398-af6b-e3d91e948a2a', 535, 26, 116, '2026-11-25 22:24:29.54642+00', '2026-11-25 22:24:30.108058+00', '2026-11-25 22:24:33.937868+00');
INSERT INTO public.answer VALUES ('45a205ce-e95a-448a-bbbc-815ced4ebc46', '4fced8d5-6602-491c-a33c-16963cd31ccc', 'B', 1, '7b922c58-fd4a-40cd-8228-e3ede354ceaf', 'COMPLETE', 'STOP', NULL, '6ed38c86-2ce5-4aa8-8c8d-bc197b3b5f50', 382, 26, 83, '2026-11-25 22:24:29.54669+00', '2026-11-25 22:24:29.968921+00', '2026-11-25 22:24:32.126911+00');
INSERT INTO public.answer VALUES ('380a031a-1be6-4748-a6a7-e60da192d7e2', '62cdf6cf-188a-4948-9c77-7e723428154e', 'A', 1, '31105147-a4f6-4375-a7a8-b96e87f514ff', 'COMPLETE', 'STOP', NULL, 'ecf6d44b-5763-4c00-a672-f642af3ba2cc', 428, 18, 93, '2026-11-25 22:24:34.215811+00', '2026-11-25 22:24:34.92133+00', '2026-11-25 22:24:38.778403+00');
INSERT INTO public.answer VALUES ('7b89ae91-9542-4fcb-af2b-fc29275744be', '62cdf6cf-188a-4948-9c77-7e723428154e', 'B', 1, '06089875-772a-4091-9f01-2f0417f09872', 'COMPLETE', 'STOP', NULL, '3ff4b048-7e9f-45ee-8e2c-603917da98bc', 594, 18, 126, '2026-11-25 22:24:34.215731+00', '2026-11-25 22:24:34.771442+00', '2026-11-25 22:24:38.955567+00');
INSERT INTO public.answer VALUES ('26cb829f-838e-4150-8c1a-607ce89652aa', '830a4a74-e289-4629-a772-1afda65149aa', 'A', 1, '7b922c58-fd4a-40cd-8228-e3ede354ceaf', 'COMPLETE', 'STOP', NULL, 'd7fbb904-621a-4fb1-ac83-952fbc316a5c', 259, 12, 51, '2026-11-25 22:24:39.712357+00', '2026-11-25 22:24:40.137212+00', '2026-11-25 22:24:41.459943+00');
INSERT INTO public.answer VALUES ('e33cd219-7651-4c92-9a41-1d1694f14add', '830a4a74-e289-4629-a772-1afda65149aa', 'B', 1, 'f5358462-f9a4-46b9-9458-b4a6c097ab87', 'COMPLETE', 'STOP', NULL, 'a5a52487-2a44-4637-8111-6460fda16a00', 236, 12, 50, '2026-11-25 22:24:39.712526+00', '2026-11-25 22:24:39.864745+00', '2026-11-25 22:24:40.564623+00');
INSERT INTO public.answer VALUES ('822ddd6a-6598-431a-ac40-78394a6e41ad', '2f9db552-b983-48e5-8c97-9a35d592d812', 'A', 1, 'f5358462-f9a4-46b9-9458-b4a6c097ab87', 'COMPLETE', 'STOP', NULL, 'cbc90846-0485-40b2-8875-1f587baaadc5', 272, 18, 61, '2026-11-25 22:24:41.672843+00', '2026-11-25 22:24:41.827721+00', '2026-11-25 22:24:42.68514+00');
INSERT INTO public.answer VALUES ('7e5c7f0c-7d1e-42db-95bf-ccb7f789558d', '2f9db552-b983-48e5-8c97-9a35d592d812', 'B', 1, '31105147-a4f6-4375-a7a8-b96e87f514ff', 'COMPLETE', 'STOP', NULL, 'a54431b4-6a1c-485c-9773-5a9b30625456', 462, 18, 94, '2026-11-25 22:24:41.673024+00', '2026-11-25 22:24:42.377568+00', '2026-11-25 22:24:46.254666+00');
INSERT INTO public.answer VALUES ('4e59e18e-8f2f-497e-83e5-263bddb46e59', '4f4b75c5-0bbf-4227-963a-4dea9abb3e15', 'A', 1, '31105147-a4f6-4375-a7a8-b96e87f514ff', 'COMPLETE', 'STOP', NULL, '8e99c648-42bf-4de4-a708-4dd9d8e9855b', 413, 13, 103, '2026-11-25 22:24:46.449342+00', '2026-11-25 22:24:47.153558+00', '2026-11-25 22:24:51.403954+00');
INSERT INTO public.answer VALUES ('e78bb2b7-6a11-451e-82a8-18114b94fc46', '4f4b75c5-0bbf-4227-963a-4dea9abb3e15', 'B', 1, '7b922c58-fd4a-40cd-8228-e3ede354ceaf', 'COMPLETE', 'STOP', NULL, 'd8452f27-23d1-4cd6-9a46-84943d219efa', 557, 13, 134, '2026-11-25 22:24:46.449502+00', '2026-11-25 22:24:46.873562+00', '2026-11-25 22:24:50.374183+00');
INSERT INTO public.answer VALUES ('d46f0f3e-d5aa-4d2a-8b43-27130943ea8c', '8f831ce5-29b3-4218-81bf-dbda6a2916a1', 'A', 1, 'f5358462-f9a4-46b9-9458-b4a6c097ab87', 'COMPLETE', 'STOP', NULL, 'ddfba169-bb84-4365-b270-b78ebfe873c8', 232, 35, 50, '2026-11-25 22:24:51.485233+00', '2026-11-25 22:24:51.640446+00', '2026-11-25 22:24:52.340503+00');
INSERT INTO public.answer VALUES ('0b49fa0b-ecb3-4ef1-a084-debfcc44cc4c', '8f831ce5-29b3-4218-81bf-dbda6a2916a1', 'B', 1, '06089875-772a-4091-9f01-2f0417f09872', 'COMPLETE', 'STOP', NULL, 'd19d029a-d772-40d2-9a65-490889f37f17', 504, 35, 107, '2026-11-25 22:24:51.485384+00', '2026-11-25 22:24:52.040768+00', '2026-11-25 22:24:55.573649+00');
INSERT INTO public.answer VALUES ('70ef0c4c-694b-4848-a091-d8b2f8f65cc4', '97f45b9a-9d3c-4356-b5a6-34c0d72776d6', 'A', 1, 'db9dfd63-203d-4ae8-83a7-02f9243ba16d', 'COMPLETE', 'STOP', NULL, '39813c71-fe1d-435a-b194-df1ab6f1d74b', 103, 11, 24, '2026-11-25 22:24:55.747418+00', '2026-11-25 22:24:56.016354+00', '2026-11-25 22:24:56.458992+00');
INSERT INTO public.answer VALUES ('9e7e68c9-dfd5-49c9-a18c-6439612674cb', '97f45b9a-9d3c-4356-b5a6-34c0d72776d6', 'B', 1, '06089875-772a-4091-9f01-2f0417f09872', 'COMPLETE', 'STOP', NULL, 'ce2f7250-cd62-47a8-a3e8-69531eef34ef', 142, 11, 30, '2026-11-25 22:24:55.747569+00', '2026-11-25 22:24:56.305084+00', '2026-11-25 22:24:57.274783+00');
INSERT INTO public.answer VALUES ('8d906cc1-7bba-43d3-ac75-e23abef7c706', '711f127f-9361-47a0-9eec-15fda069d512', 'A', 1, 'db9dfd63-203d-4ae8-83a7-02f9243ba16d', 'COMPLETE', 'STOP', NULL, '102827bb-df46-409f-8df7-02d020ae2f3a', 103, 8, 24, '2026-11-25 22:24:57.557015+00', '2026-11-25 22:24:57.855545+00', '2026-11-25 22:24:58.264738+00');
INSERT INTO public.answer VALUES ('758db6aa-a9f8-4f12-9e51-708b2079ace4', '711f127f-9361-47a0-9eec-15fda069d512', 'B', 1, 'f5358462-f9a4-46b9-9458-b4a6c097ab87', 'COMPLETE', 'STOP', NULL, 'b4701175-a22b-41a3-8366-7b4f629e2606', 108, 8, 24, '2026-11-25 22:24:57.557169+00', '2026-11-25 22:24:57.710934+00', '2026-11-25 22:24:58.058482+00');
INSERT INTO public.answer VALUES ('2c82f220-b647-427d-8ece-e079a55eaf30', '3e0b824a-589d-4eb3-bcf7-b065ce70c2ab', 'A', 1, '7b922c58-fd4a-40cd-8228-e3ede354ceaf', 'COMPLETE', 'STOP', NULL, 'd1f8e3b9-e282-4b70-a8a2-85e56d94ba9f', 104, 6, 25, '2026-11-25 22:24:58.431644+00', '2026-11-25 22:24:58.856816+00', '2026-11-25 22:24:59.490229+00');
INSERT INTO public.answer VALUES ('398296a7-b33f-4883-b377-fb09ee1ed9b3', '3e0b824a-589d-4eb3-bcf7-b065ce70c2ab', 'B', 1, '06089875-772a-4091-9f01-2f0417f09872', 'COMPLETE', 'STOP', NULL, '256f61df-5331-4893-b81e-872e1668f32d', 142, 6, 30, '2026-11-25 22:24:58.431788+00', '2026-11-25 22:24:59.03237+00', '2026-11-25 22:24:59.958618+00');
INSERT INTO public.answer VALUES ('d916f88d-30de-48fb-881f-f7f5c6051692', '62c73962-847f-4bea-addf-7b606ff8896e', 'A', 1, 'f5358462-f9a4-46b9-9458-b4a6c097ab87', 'COMPLETE', 'STOP', NULL, '34a65ec3-d337-42ba-8770-b5c07ea6af26', 256, 18, 56, '2026-11-25 22:25:00.150564+00', '2026-11-25 22:25:00.312185+00', '2026-11-25 22:25:01.092787+00');
INSERT INTO public.answer VALUES ('f2e2a554-4138-41a5-8a55-851c0c48e057', '62c73962-847f-4bea-addf-7b606ff8896e', 'B', 1, '7b922c58-fd4a-40cd-8228-e3ede354ceaf', 'COMPLETE', 'STOP', NULL, '20428a7e-22cf-446d-a440-7c29f01417cf', 450, 18, 101, '2026-11-25 22:25:00.150718+00', '2026-11-25 22:25:00.583454+00', '2026-11-25 22:25:03.207543+00');
INSERT INTO public.answer VALUES ('1acc4643-a4e5-4ab9-aae8-8fea6a99be15', '420d0afa-e4b7-4450-a4a2-e0af18c6469a', 'A', 1, 'f5358462-f9a4-46b9-9458-b4a6c097ab87', 'COMPLETE', 'STOP', NULL, 'a565a777-24e8-4087-8d12-e0abb668d89d', 108, 6, 24, '2026-11-25 22:25:03.526104+00', '2026-11-25 22:25:03.692018+00', '2026-11-25 22:25:04.02077+00');
INSERT INTO public.answer VALUES ('5c6f38f8-d341-4a41-9e91-0421ff8a33d0', '420d0afa-e4b7-4450-a4a2-e0af18c6469a', 'B', 1, '7b922c58-fd4a-40cd-8228-e3ede354ceaf', 'COMPLETE', 'STOP', NULL, '9df727eb-4a01-4062-b8a8-63949ad4a03a', 104, 6, 25, '2026-11-25 22:25:03.528648+00', '2026-11-25 22:25:03.960956+00', '2026-11-25 22:25:04.592945+00');
INSERT INTO public.answer VALUES ('4c171f82-8652-44c2-b388-4cab125f1286', '73951b7b-522f-4289-becd-557e533d4549', 'A', 1, '31105147-a4f6-4375-a7a8-b96e87f514ff', 'STOPPED', NULL, NULL, NULL, 0, NULL, NULL, '2026-11-25 22:25:04.768666+00', NULL, '2026-11-25 22:25:04.809779+00');
INSERT INTO public.answer VALUES ('c62e0273-f7b5-4473-8644-c14b7f445f9f', '73951b7b-522f-4289-becd-557e533d4549', 'B', 1, '7b922c58-fd4a-40cd-8228-e3ede354ceaf', 'STOPPED', NULL, NULL, NULL, 0, NULL, NULL, '2026-11-25 22:25:04.76878+00', NULL, '2026-11-25 22:25:04.825493+00');
INSERT INTO public.answer VALUES ('725aa450-d786-4afa-aeb9-7531245fc115', 'e0adfc3b-7a5d-47d3-b083-353325e23360', 'A', 1, '31105147-a4f6-4375-a7a8-b96e87f514ff', 'COMPLETE', 'STOP', NULL, 'ec169329-de65-41a1-a6de-c1dc69d700d8', 420, 15, 93, '2026-11-25 22:25:04.966276+00', '2026-11-25 22:25:05.772449+00', '2026-11-25 22:25:09.50654+00');
INSERT INTO public.answer VALUES ('5e03b43b-5ce1-4d47-9b27-24bc4547f01b', 'e0adfc3b-7a5d-47d3-b083-353325e23360', 'B', 1, '7b922c58-fd4a-40cd-8228-e3ede354ceaf', 'COMPLETE', 'STOP', NULL, '6ce01b64-67a5-4743-8267-5e2bd9a09337', 488, 15, 107, '2026-11-25 22:25:04.966395+00', '2026-11-25 22:25:05.400924+00', '2026-11-25 22:25:08.183749+00');


--
-- Data for Name: battle; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.battle VALUES ('d2e1d169-821e-495f-858e-869858cd73a6', '3f1443fc-a336-4292-9947-9bc343abb09e', 'VOTED', 'LIVE', 'a4c2c990-ad7e-44ac-ba5a-eb83f85e737c', '27752311-0e47-493b-b8d4-93f17cca84f2', 'uniform/1', -6416777445826061353, 0.1, 10, NULL, '/research', '', NULL, 'd99d1575-650f-41bc-af80-ab83e6ca8c5d', 1, '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:24:04.526+00', 2);
INSERT INTO public.battle VALUES ('d5025852-06a9-4a61-a785-61198340cdd5', 'f25e6961-8ae1-4d74-a1a5-df7ff5c43c1f', 'VOTED', 'LIVE', 'bd27cfb5-fb7a-4a01-80ea-ff6074ccf532', '27752311-0e47-493b-b8d4-93f17cca84f2', 'uniform/1', 2915315780177373272, 0.1, 10, NULL, '/legal', '', NULL, '0fe81e6d-e73f-4115-a93a-662b599b720b', 3, '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:24:46.403+00', 2);
INSERT INTO public.battle VALUES ('b240d23b-0dc8-41e4-b904-6a311f4b9fb1', '3f1443fc-a336-4292-9947-9bc343abb09e', 'VOTED', 'LIVE', '4cf376a4-cd01-49cd-81db-067841054541', '27752311-0e47-493b-b8d4-93f17cca84f2', 'uniform/1', 6071966372400693276, 0.1, 10, NULL, '/research', '', NULL, 'd99d1575-650f-41bc-af80-ab83e6ca8c5d', 2, '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:24:09.412+00', 2);
INSERT INTO public.battle VALUES ('f5132a64-162b-473a-8368-0016e578943e', '3f1443fc-a336-4292-9947-9bc343abb09e', 'VOTED', 'LIVE', '2480ae52-773c-430d-9b6b-f1f9e41f4d9a', '4cf376a4-cd01-49cd-81db-067841054541', 'uniform/1', -588956927809438384, 0.1, 10, NULL, '/research', '', NULL, 'd99d1575-650f-41bc-af80-ab83e6ca8c5d', 3, '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:24:12.268+00', 2);
INSERT INTO public.battle VALUES ('4e032e5d-b586-4388-b6df-1669fbbbd6e2', 'f25e6961-8ae1-4d74-a1a5-df7ff5c43c1f', 'READY', 'LIVE', 'bd27cfb5-fb7a-4a01-80ea-ff6074ccf532', '27752311-0e47-493b-b8d4-93f17cca84f2', 'uniform/1', -3014850390566780345, 0.1, 10, NULL, '/legal', '', NULL, '0fe81e6d-e73f-4115-a93a-662b599b720b', 6, '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:25:04.863+00', 1);
INSERT INTO public.battle VALUES ('2e249013-b6ec-48a8-8b5a-045ea29a74c0', '3f1443fc-a336-4292-9947-9bc343abb09e', 'VOTED', 'LIVE', '4cf376a4-cd01-49cd-81db-067841054541', 'bd27cfb5-fb7a-4a01-80ea-ff6074ccf532', 'uniform/1', -3759893739223025823, 0.1, 10, NULL, '/research', '', NULL, 'd99d1575-650f-41bc-af80-ab83e6ca8c5d', 4, '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:24:16.904+00', 2);
INSERT INTO public.battle VALUES ('e1dff049-ba60-4ea1-b2b5-f7912e716828', 'f25e6961-8ae1-4d74-a1a5-df7ff5c43c1f', 'VOTED', 'LIVE', '4cf376a4-cd01-49cd-81db-067841054541', '2480ae52-773c-430d-9b6b-f1f9e41f4d9a', 'uniform/1', -5265114895686061603, 0.1, 10, NULL, '/legal', '', NULL, '0fe81e6d-e73f-4115-a93a-662b599b720b', 4, '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:24:51.474+00', 2);
INSERT INTO public.battle VALUES ('9b428c04-c0c7-4b16-a159-e7a0a816929c', '5bd7c3b3-f5ed-4818-8b1b-fdb6909ac6e3', 'VOTED', 'LIVE', '27752311-0e47-493b-b8d4-93f17cca84f2', 'a4c2c990-ad7e-44ac-ba5a-eb83f85e737c', 'uniform/1', -6757570872397891790, 0.1, 10, NULL, '/support', '', NULL, 'ee7c5873-981a-4f70-93fe-6e92eb804530', 1, '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:24:20.987+00', 2);
INSERT INTO public.battle VALUES ('0f41683f-7858-454b-bdbe-ea79299741d3', '5bd7c3b3-f5ed-4818-8b1b-fdb6909ac6e3', 'VOTED', 'LIVE', '27752311-0e47-493b-b8d4-93f17cca84f2', '2480ae52-773c-430d-9b6b-f1f9e41f4d9a', 'uniform/1', -6614857836128342274, 0.1, 10, NULL, '/support', '', NULL, 'ee7c5873-981a-4f70-93fe-6e92eb804530', 2, '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:24:24.307+00', 2);
INSERT INTO public.battle VALUES ('059fb7d9-77f2-4539-aa01-3d389faad1bd', '5bd7c3b3-f5ed-4818-8b1b-fdb6909ac6e3', 'VOTED', 'LIVE', '2480ae52-773c-430d-9b6b-f1f9e41f4d9a', '27752311-0e47-493b-b8d4-93f17cca84f2', 'uniform/1', 6252007043539186763, 0.1, 10, NULL, '/support', '', NULL, 'ee7c5873-981a-4f70-93fe-6e92eb804530', 3, '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:24:29.522+00', 2);
INSERT INTO public.battle VALUES ('e0c97af4-5b67-4c91-b0b3-37edab75c16f', '3f1443fc-a336-4292-9947-9bc343abb09e', 'VOTED', 'LIVE', 'a4c2c990-ad7e-44ac-ba5a-eb83f85e737c', '2480ae52-773c-430d-9b6b-f1f9e41f4d9a', 'uniform/1', -3202848208047675587, 0.1, 10, NULL, '/research', '', NULL, 'd99d1575-650f-41bc-af80-ab83e6ca8c5d', 5, '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:24:55.695+00', 2);
INSERT INTO public.battle VALUES ('88388360-13f4-40d2-975b-4be4147c7092', '5bd7c3b3-f5ed-4818-8b1b-fdb6909ac6e3', 'VOTED', 'LIVE', 'bd27cfb5-fb7a-4a01-80ea-ff6074ccf532', '2480ae52-773c-430d-9b6b-f1f9e41f4d9a', 'uniform/1', -999536832801166871, 0.1, 10, NULL, '/support', '', NULL, 'ee7c5873-981a-4f70-93fe-6e92eb804530', 4, '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:24:34.179+00', 2);
INSERT INTO public.battle VALUES ('37f2417a-f2aa-4306-95eb-1af9551f96ab', 'f25e6961-8ae1-4d74-a1a5-df7ff5c43c1f', 'VOTED', 'LIVE', '27752311-0e47-493b-b8d4-93f17cca84f2', '4cf376a4-cd01-49cd-81db-067841054541', 'uniform/1', 545360563390522219, 0.1, 10, NULL, '/legal', '', NULL, '0fe81e6d-e73f-4115-a93a-662b599b720b', 1, '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:24:39.605+00', 2);
INSERT INTO public.battle VALUES ('2f64bb1a-a17c-48aa-929f-62ce7657fed5', 'f25e6961-8ae1-4d74-a1a5-df7ff5c43c1f', 'VOTED', 'LIVE', '4cf376a4-cd01-49cd-81db-067841054541', 'bd27cfb5-fb7a-4a01-80ea-ff6074ccf532', 'uniform/1', 1919409230508859916, 0.1, 10, NULL, '/legal', '', NULL, '0fe81e6d-e73f-4115-a93a-662b599b720b', 2, '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:24:41.618+00', 2);
INSERT INTO public.battle VALUES ('beb1d7b3-a5c9-4bbb-8c0b-6417517cb359', '5bd7c3b3-f5ed-4818-8b1b-fdb6909ac6e3', 'VOTED', 'LIVE', 'a4c2c990-ad7e-44ac-ba5a-eb83f85e737c', '4cf376a4-cd01-49cd-81db-067841054541', 'uniform/1', 6957005050976730529, 0.1, 10, NULL, '/support', '', NULL, 'ee7c5873-981a-4f70-93fe-6e92eb804530', 5, '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:24:57.522+00', 2);
INSERT INTO public.battle VALUES ('80391c6a-811a-4211-adfd-e62a0e4690c4', 'f25e6961-8ae1-4d74-a1a5-df7ff5c43c1f', 'VOTED', 'LIVE', '27752311-0e47-493b-b8d4-93f17cca84f2', '2480ae52-773c-430d-9b6b-f1f9e41f4d9a', 'uniform/1', -7120011613827395466, 0.1, 10, NULL, '/legal', '', NULL, '0fe81e6d-e73f-4115-a93a-662b599b720b', 5, '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:24:58.388+00', 2);
INSERT INTO public.battle VALUES ('2f0dfd94-9206-41e3-8f51-363ccc555f89', '3f1443fc-a336-4292-9947-9bc343abb09e', 'VOTED', 'LIVE', '4cf376a4-cd01-49cd-81db-067841054541', '27752311-0e47-493b-b8d4-93f17cca84f2', 'uniform/1', 257228291920462728, 0.1, 10, NULL, '/research', '', NULL, 'd99d1575-650f-41bc-af80-ab83e6ca8c5d', 6, '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:25:00.099+00', 4);
INSERT INTO public.battle VALUES ('2680e353-6e75-41ad-9dae-61b4c4530ee2', '5bd7c3b3-f5ed-4818-8b1b-fdb6909ac6e3', 'VOID', 'LIVE', 'bd27cfb5-fb7a-4a01-80ea-ff6074ccf532', '27752311-0e47-493b-b8d4-93f17cca84f2', 'uniform/1', 4178871096605986218, 0.1, 10, NULL, '/support', '', NULL, 'ee7c5873-981a-4f70-93fe-6e92eb804530', 6, '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:25:04.742+00', 1);


--
-- Data for Name: data_notice_acceptance; Type: TABLE DATA; Schema: public; Owner: arena_owner
--



--
-- Data for Name: endpoint; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.endpoint VALUES ('7b922c58-fd4a-40cd-8228-e3ede354ceaf', '27752311-0e47-493b-b8d4-93f17cca84f2', 'http://localhost:8801/v1', 'quarnelle-9', NULL, NULL, true, '2026-11-25 22:21:16.339+00', 0);
INSERT INTO public.endpoint VALUES ('31105147-a4f6-4375-a7a8-b96e87f514ff', 'bd27cfb5-fb7a-4a01-80ea-ff6074ccf532', 'http://localhost:8802/v1', 'oskelda-2', NULL, NULL, true, '2026-11-25 22:21:19.536+00', 0);
INSERT INTO public.endpoint VALUES ('f5358462-f9a4-46b9-9458-b4a6c097ab87', '4cf376a4-cd01-49cd-81db-067841054541', 'http://localhost:8803/v1', 'tessolby-mini', NULL, NULL, true, '2026-11-25 22:21:19.86+00', 0);
INSERT INTO public.endpoint VALUES ('06089875-772a-4091-9f01-2f0417f09872', '2480ae52-773c-430d-9b6b-f1f9e41f4d9a', 'http://localhost:8804/v1', 'murvane-xl', NULL, NULL, true, '2026-11-25 22:21:19.984+00', 0);
INSERT INTO public.endpoint VALUES ('db9dfd63-203d-4ae8-83a7-02f9243ba16d', 'a4c2c990-ad7e-44ac-ba5a-eb83f85e737c', 'http://localhost:8805/v1', 'pelquist-7', NULL, NULL, true, '2026-11-25 22:21:20.176+00', 0);


--
-- Data for Name: entry_pending; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.entry_pending VALUES ('8f4446ca-7b02-4b51-ab05-52b115f2ae16', '\x7b226163746f72223a2239323633346664313366336431343066353463656262643635633965663562643335636537303264656235373538383538663833666233343539383732656135222c226174223a22323032362d31312d32355432323a32343a30382e3739345a222c22636f6d6d69746d656e74223a2265376632386530376364336232353032356265643335653962623330303164343435303964666132383433373833306237313330346133383035313165663730222c226b696e64223a22766f74652d63617374222c227375626a656374223a2237333364616434393036396235623331656532613662336235363761623166313562666431663463353063336164343064356130643236666636333335396534222c2276223a317d');
INSERT INTO public.entry_pending VALUES ('69e677fd-bd4a-4f06-b513-c5b382b6ff47', '\x7b226163746f72223a2236626536633034363664323066623037333034353733346137316637356130343263653831616531386330383337313731393030303230383638333565346662222c226174223a22323032362d31312d32355432323a32343a31322e3030345a222c22636f6d6d69746d656e74223a2234663833333461643536653063366332656665396262316566646662663739366135643363333631383365666630306333386461646233356265303336353061222c226b696e64223a22766f74652d63617374222c227375626a656374223a2236653461353838346337353365616564666434333239316139333130663534313538313834326266363964393433386330396339623637326430393834333936222c2276223a317d');
INSERT INTO public.entry_pending VALUES ('5a8df0c2-e14a-4fc8-8d5c-a9243461a81e', '\x7b226163746f72223a2235393563333831346565636161353339363831626633656561343331313535663836363835313261643066653231646161643465623966626134653933323930222c226174223a22323032362d31312d32355432323a32343a31322e3139345a222c22636f6d6d69746d656e74223a2233333965366138666230666133646165363833363730656461383232613430653534626630326564356131623037643161663331633535373638653638363230222c226b696e64223a22766f74652d6e6f746564222c227375626a656374223a2230663130313366343033616233333166623530336238633065653164393162663466656633363262323132383062303864363438643038316262653235336331222c2276223a317d');
INSERT INTO public.entry_pending VALUES ('07523ebb-1228-430f-8ab6-3972ca037beb', '\x7b226163746f72223a2263663366396439333535353636323039333362353366376232376235396338616537326536663939666231336135356635623961373835633131353539303332222c226174223a22323032362d31312d32355432323a32343a31362e3638345a222c22636f6d6d69746d656e74223a2262326237613932636233643834343432353431376363626232393934613131303239373962373563303533666261366333663765346332653065366638343565222c226b696e64223a22766f74652d63617374222c227375626a656374223a2262336533313964653735303637613562306261623366626133623232353565383136346561366536383138666366363138316161363933383933636431363735222c2276223a317d');
INSERT INTO public.entry_pending VALUES ('46e68487-2ba9-4735-bb38-3c8df7fb1b82', '\x7b226163746f72223a2261343333646138383839646631363433306632336535646637363932326335333366373532636538333632346234626230643632663966343935393463633239222c226174223a22323032362d31312d32355432323a32343a31362e3831335a222c22636f6d6d69746d656e74223a2233646365383563636133353431363432666561613338343731386162313564663363383239613765626438656231343939613731386566333236366362333262222c226b696e64223a22766f74652d6e6f746564222c227375626a656374223a2265353330633936613634333865626364323065656631666262316339376532376561336537623037366630636262366461653430323133353461366462623632222c2276223a317d');
INSERT INTO public.entry_pending VALUES ('e7ef7056-12ca-4b2f-97bc-94822ea74680', '\x7b226163746f72223a2231636534376364623534363739646566653839386234363361346366356565653566643366353238353332373135346366303734366137393564643330653961222c226174223a22323032362d31312d32355432323a32343a32302e3835395a222c22636f6d6d69746d656e74223a2233613861393935336338313832333662303335653139636639643838366431393236643564653432613266643139393637613161653339616238313133636331222c226b696e64223a22766f74652d63617374222c227375626a656374223a2264366231666432343735653239333830356131343039623432333331353964663664386332663864663432663364313136386131643036316332666165653862222c2276223a317d');
INSERT INTO public.entry_pending VALUES ('83a34505-b483-4eab-a144-853508103554', '\x7b226163746f72223a2232646430653430353962366138303536366663363333326232353865396530626635646138393030623065613534383164336562313733326562396638336361222c226174223a22323032362d31312d32355432323a32343a32332e3934385a222c22636f6d6d69746d656e74223a2232393937663262393865303339663435643231663263636439306364613933363836613431633033316537656334346662376364336335306433616636356337222c226b696e64223a22766f74652d63617374222c227375626a656374223a2262666532616430313430613435376564633139393733306664313537346365666531363262633335376331396565643430623534626330653033653736393164222c2276223a317d');
INSERT INTO public.entry_pending VALUES ('e3aaaa62-5085-45b4-959d-3ff14489b914', '\x7b226163746f72223a2235313535343766346537333964313637303964663330393664656137343633396131633231323963616236333361363361616334376237323566653732313263222c226174223a22323032362d31312d32355432323a32343a32382e3937325a222c22636f6d6d69746d656e74223a2266343232396164666335356130343961643666623738313730303362653138316631313335366134333665353831343764396264633731326361303166356461222c226b696e64223a22766f74652d63617374222c227375626a656374223a2236393664303435613334393363366130303534636461303761306135353330316663333535336663396334613334323532613736313134303565393232373765222c2276223a317d');
INSERT INTO public.entry_pending VALUES ('cf53bd91-acaa-401c-a189-85d6b133e9ca', '\x7b226163746f72223a2235323639623232626234303032336536303765303263353366633461303739386164393762623366373331393038373261346534326661646330323438623236222c226174223a22323032362d31312d32355432323a32343a32392e3135325a222c22636f6d6d69746d656e74223a2238396663623537636131633534336334323933363530376535663765623366323435326265383932313130656561323332626536633733643334383836633636222c226b696e64223a22766f74652d6e6f746564222c227375626a656374223a2264346164303238626265663930386535326465333934653439343337633235383932373663396438303366633162343833653562303665353438613765613965222c2276223a317d');
INSERT INTO public.entry_pending VALUES ('2d3ec3a4-dc70-4409-b002-443fed8194a8', '\x7b226163746f72223a2236376635663034643633306566333861313034306461323066356536643235396264646338393136393139633663373336666362303833623830353264363363222c226174223a22323032362d31312d32355432323a32343a33342e3031395a222c22636f6d6d69746d656e74223a2264343561326232353166363437343233633363633935363034613062313266343263373837366264643431613038313838313439323233666337373030633935222c226b696e64223a22766f74652d63617374222c227375626a656374223a2239623761363731626337633935323039656239383662386435643462663839613731383434653164343032366661646231613832386366306465356338393130222c2276223a317d');
INSERT INTO public.entry_pending VALUES ('7a7748dd-bf94-48de-919b-042ba4fe5d73', '\x7b226163746f72223a2266363036363564343034336464383832623137653834613335323531633033623633373639316633326435313864393764383431383433363939636439373465222c226174223a22323032362d31312d32355432323a32343a33342e3131365a222c22636f6d6d69746d656e74223a2236626630653337383761366131656537666662376430643837366564646135313165336533393936313263636238323865333934626266366561613366383662222c226b696e64223a22766f74652d6e6f746564222c227375626a656374223a2262663230643931376236363738336563353236643166373665663238316336353064613466363636373839326533663133303565373830626638653339363266222c2276223a317d');
INSERT INTO public.entry_pending VALUES ('0520b49e-6ac6-4b4e-8e91-4277ec48a809', '\x7b226163746f72223a2261663938383032636461613663373132613536363264326132356662356464326262613162346362653539653662653531333465333635313561323833623936222c226174223a22323032362d31312d32355432323a32343a33392e3131325a222c22636f6d6d69746d656e74223a2233613833363131313131613139343763666530336564616562643135656134363931333566643435333633376334373835373431396635616437626237326661222c226b696e64223a22766f74652d63617374222c227375626a656374223a2238653061343562623161316362306439336430383765333064376532626131336239336637616435623431393134626631373630643361323666623535646366222c2276223a317d');
INSERT INTO public.entry_pending VALUES ('380d098b-f603-4e2c-8f2c-011907741c21', '\x7b226163746f72223a2263346563323136663762633465373666346262326532376564653364616130396635363731363335383832366364306539353133663761346235313831613363222c226174223a22323032362d31312d32355432323a32343a34312e3532305a222c22636f6d6d69746d656e74223a2233386461323864383261363164306534336531643637666439656662626265343963613866373136333163343434346233376435333361353835616239623661222c226b696e64223a22766f74652d63617374222c227375626a656374223a2239616336633832646664613438306335613262383466373362663330663561633330613435323365386437656436623535383538316233663938653761316437222c2276223a317d');
INSERT INTO public.entry_pending VALUES ('7800035f-b891-4233-8cce-d10a1811902a', '\x7b226163746f72223a2266653537653333393830623463313930343138363136646135353631313234626661386439663738353134393830373864626132393763353534313162643730222c226174223a22323032362d31312d32355432323a32343a34362e3332365a222c22636f6d6d69746d656e74223a2263633465383732366361386562663637343464356337393532393537323534356239626465316631326665633938336538643035366365323262343031343234222c226b696e64223a22766f74652d63617374222c227375626a656374223a2265323730623463623631653666323739333964393666643463386438646439623561383963363664396138663635333733333666353130393035633364366132222c2276223a317d');
INSERT INTO public.entry_pending VALUES ('99c876ba-41f8-4698-a67b-1dbe8873120c', '\x7b226163746f72223a2239353863336565336438306631666538643734656630343663336331333136656435636535393434633439643837613162316338323038333932363861313166222c226174223a22323032362d31312d32355432323a32343a34362e3335345a222c22636f6d6d69746d656e74223a2230363534366630633438316461633932653138353865626631306534313566393261643338333662663936316133353333313439353039666363313564653238222c226b696e64223a22766f74652d6e6f746564222c227375626a656374223a2265363133376136643865653766373439626464353961663965376239333663383231643630303532623438373564326339613231353664313264346534383961222c2276223a317d');
INSERT INTO public.entry_pending VALUES ('946a7fed-825e-4202-9406-aa38e9719db0', '\x7b226163746f72223a2266646331376331323364626630633266646136326434373935346437353630313264393563396163333164356663383234303236336433363765343035383862222c226174223a22323032362d31312d32355432323a32343a35312e3432345a222c22636f6d6d69746d656e74223a2264363738303638646536353632363164646434386665393532623439313565383464613737363365333765666238613964373536616438623666363437633936222c226b696e64223a22766f74652d63617374222c227375626a656374223a2265616365336230323564626232396539613061333165303564623764623236313637656530633135323133653433613037366332363732333066366562303164222c2276223a317d');
INSERT INTO public.entry_pending VALUES ('4c3aca59-9240-472f-8e13-e3a503e2e13e', '\x7b226163746f72223a2261323064336633653637306334633531316261623164363031626664613733383132343434373935656238373736613537313763633863393436326438613534222c226174223a22323032362d31312d32355432323a32343a35312e3435385a222c22636f6d6d69746d656e74223a2261356564303735643531396336663663393134663562306431353237333663336361636664343565333061333334336132306333303362303765306265313363222c226b696e64223a22766f74652d6e6f746564222c227375626a656374223a2233396263313036623937313862393063616232333262313737303939323163323931353564323535336639353761326637313662313736633034363864653431222c2276223a317d');
INSERT INTO public.entry_pending VALUES ('548ce827-59c7-48d8-8ddb-4235c5e97a05', '\x7b226163746f72223a2264346662326637616436396433363234663664383437316236633161326662663931633231333066303966376131616666613530646330643062356366376462222c226174223a22323032362d31312d32355432323a32343a35352e3630325a222c22636f6d6d69746d656e74223a2261666532636263633333333866613933393930613437663363626562306163386339333238623062313530373266303836343066633531303763626338363333222c226b696e64223a22766f74652d63617374222c227375626a656374223a2264643437343261386165346162656131646163323630393963656239366432333364336434326630346566346337613034306131333633646332323930326536222c2276223a317d');
INSERT INTO public.entry_pending VALUES ('ec138288-f28f-4761-b671-c3cbdb9738bd', '\x7b226163746f72223a2262303464303432303164643366333264373037323765313632333766363465633362616130393462613236306634316130346366393138323963323838343164222c226174223a22323032362d31312d32355432323a32343a35372e3333375a222c22636f6d6d69746d656e74223a2230303632613530383762643463346533353537633334343962636633366266653261633465353361323466356231383536643364383036643464383566333835222c226b696e64223a22766f74652d63617374222c227375626a656374223a2236373264613230323036366261663037646263633764393933336262383265623261373333343365613365373062373235343661633562376432643565326430222c2276223a317d');
INSERT INTO public.entry_pending VALUES ('15be329e-1278-41cf-8bc5-04266ec3f35d', '\x7b226163746f72223a2263343832343738363932376532393335346163323138356432653337666536376662363839636265636335626465383834333333636266646264333836323933222c226174223a22323032362d31312d32355432323a32343a35382e3332335a222c22636f6d6d69746d656e74223a2238646563656561643239346666356637616161623566343032303664336632373763316435393232373237653639623835626338643339383732613630623266222c226b696e64223a22766f74652d63617374222c227375626a656374223a2264366431303565393963333065613034343361376365306133373431333864303832646330383639663538383264663164666233653264663532313433653662222c2276223a317d');
INSERT INTO public.entry_pending VALUES ('f6fbbc85-ea98-4eea-9103-0d7f582e3096', '\x7b226163746f72223a2261373662383864353062393430316336666134623766363665393661346665343733653937663732653035303464393732353838653933343633343836396633222c226174223a22323032362d31312d32355432323a32343a35392e3938335a222c22636f6d6d69746d656e74223a2265306532396337326238643361363864323066643464393663633964343839373065623037613430336635373134393932393138646135653464633262343234222c226b696e64223a22766f74652d63617374222c227375626a656374223a2261313935343834343966313331363661653761633930383334376233306463333438623064313530666239373338343064393637396237316161313564663464222c2276223a317d');
INSERT INTO public.entry_pending VALUES ('df868362-789f-4f96-9001-c633658729a7', '\x7b226163746f72223a2231653730393037383031373531326131366338663433663530353939643439343264653238303334636265633232373766396531613734346539383466626366222c226174223a22323032362d31312d32355432323a32353a30342e3632335a222c22636f6d6d69746d656e74223a2231333238613163316263613433656633663466363263383036633033663566636233356663656338366536356639316236666330636432316438326333323839222c226b696e64223a22766f74652d63617374222c227375626a656374223a2263633365393432373037616438346433343766636331363631343635386164616636303731363965303361386264616530313964646233663766353536383336222c2276223a317d');


--
-- Data for Name: flyway_schema_history; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.flyway_schema_history VALUES (1, '1', 'first battle', 'SQL', 'V1__first_battle.sql', 209487020, 'arena_owner', '2026-11-25 22:20:13.736508', 118, true);
INSERT INTO public.flyway_schema_history VALUES (2, '2', 'data notice', 'SQL', 'V2__data_notice.sql', -1404569513, 'arena_owner', '2026-11-25 22:20:14.061412', 24, true);


--
-- Data for Name: idempotency; Type: TABLE DATA; Schema: public; Owner: arena_owner
--



--
-- Data for Name: member; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.member VALUES ('3f1443fc-a336-4292-9947-9bc343abb09e', 'evaluator', '/research', '2026-11-25 22:23:55.337+00', '2026-11-25 22:23:55.337+00');
INSERT INTO public.member VALUES ('5bd7c3b3-f5ed-4818-8b1b-fdb6909ac6e3', 'evaluator', '/support', '2026-11-25 22:24:20.955+00', '2026-11-25 22:24:20.955+00');
INSERT INTO public.member VALUES ('f25e6961-8ae1-4d74-a1a5-df7ff5c43c1f', 'compliance
evaluator', '/legal', '2026-11-25 22:24:39.536+00', '2026-11-25 22:24:39.536+00');


--
-- Data for Name: member_identity; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.member_identity VALUES ('3f1443fc-a336-4292-9947-9bc343abb09e', 'http://localhost:8180/realms/arena', '2f8bfb24-cb23-5251-a13b-ce42619b593f');
INSERT INTO public.member_identity VALUES ('5bd7c3b3-f5ed-4818-8b1b-fdb6909ac6e3', 'http://localhost:8180/realms/arena', '552d68b3-9b33-529d-ae0a-06fb70d92574');
INSERT INTO public.member_identity VALUES ('f25e6961-8ae1-4d74-a1a5-df7ff5c43c1f', 'http://localhost:8180/realms/arena', '2811f930-4d76-5a12-9102-391233277eb0');


--
-- Data for Name: model; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.model VALUES ('561ec3cb-f1ec-45ab-b005-25b52d577f53', 'quarnelle-9', 'Quarnelle 9', '/research', 'quarnelle', 'ACTIVE', '2026-11-25 22:21:16.339+00', 0);
INSERT INTO public.model VALUES ('c8f2ce43-8e28-49cc-bce7-34977e8d9e77', 'oskelda-2', 'Oskelda 2', '/research', 'oskelda', 'ACTIVE', '2026-11-25 22:21:19.536+00', 0);
INSERT INTO public.model VALUES ('ca640bd8-860a-4281-9ddd-4ed3e6f2ca84', 'tessolby-mini', 'Tessolby Mini', '/support', 'tessolby', 'ACTIVE', '2026-11-25 22:21:19.86+00', 0);
INSERT INTO public.model VALUES ('23cda2c0-eac6-4e43-91ee-8d1abe2d5dba', 'murvane-xl', 'Murvane XL', '/research', 'murvane', 'ACTIVE', '2026-11-25 22:21:19.984+00', 0);
INSERT INTO public.model VALUES ('252b1ecb-a032-4c30-8958-32da92ec5853', 'pelquist-7', 'Pelquist 7', '/support', 'pelquist', 'ACTIVE', '2026-11-25 22:21:20.176+00', 0);


--
-- Data for Name: model_grant; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.model_grant VALUES ('ef76b01c-7270-4757-8bab-3075f0b51c12', '561ec3cb-f1ec-45ab-b005-25b52d577f53', '*', 'BATTLE');
INSERT INTO public.model_grant VALUES ('16073733-fc8a-416a-ac5f-3387a530c59c', '561ec3cb-f1ec-45ab-b005-25b52d577f53', '*', 'NAMED');
INSERT INTO public.model_grant VALUES ('a05211c6-e195-49e8-902a-c7d0bb28b8b1', '561ec3cb-f1ec-45ab-b005-25b52d577f53', '*', 'DIRECT');
INSERT INTO public.model_grant VALUES ('948a3b99-dab7-4a4f-a828-684f229e6e90', '561ec3cb-f1ec-45ab-b005-25b52d577f53', '*', 'LEADERBOARD');
INSERT INTO public.model_grant VALUES ('e2927bfc-d8aa-48be-bcef-476287fd97c7', 'c8f2ce43-8e28-49cc-bce7-34977e8d9e77', '*', 'BATTLE');
INSERT INTO public.model_grant VALUES ('4973f646-cc03-40f2-9e79-4edefde5aa6e', 'c8f2ce43-8e28-49cc-bce7-34977e8d9e77', '*', 'NAMED');
INSERT INTO public.model_grant VALUES ('c8c0107d-f58c-49dc-ac48-575a34026bba', 'c8f2ce43-8e28-49cc-bce7-34977e8d9e77', '*', 'DIRECT');
INSERT INTO public.model_grant VALUES ('bd5718f1-d324-42a4-b67b-4d0056e21fcd', 'c8f2ce43-8e28-49cc-bce7-34977e8d9e77', '*', 'LEADERBOARD');
INSERT INTO public.model_grant VALUES ('760331b9-bd61-4670-9aea-b22b90868051', 'ca640bd8-860a-4281-9ddd-4ed3e6f2ca84', '*', 'BATTLE');
INSERT INTO public.model_grant VALUES ('1747b647-e07d-4910-872d-260ad560574c', 'ca640bd8-860a-4281-9ddd-4ed3e6f2ca84', '*', 'NAMED');
INSERT INTO public.model_grant VALUES ('eb44633b-4aa3-48db-9785-b0be15796df8', 'ca640bd8-860a-4281-9ddd-4ed3e6f2ca84', '*', 'DIRECT');
INSERT INTO public.model_grant VALUES ('b2cc031b-54e8-43cd-87a6-ca32e1d3f036', 'ca640bd8-860a-4281-9ddd-4ed3e6f2ca84', '*', 'LEADERBOARD');
INSERT INTO public.model_grant VALUES ('325141c9-4733-4fb9-81dc-b63ddd27ea1b', '23cda2c0-eac6-4e43-91ee-8d1abe2d5dba', '*', 'BATTLE');
INSERT INTO public.model_grant VALUES ('ce2b0a45-8e5a-46ab-bfdb-d130bfed5424', '23cda2c0-eac6-4e43-91ee-8d1abe2d5dba', '*', 'NAMED');
INSERT INTO public.model_grant VALUES ('e16d8bef-1922-4532-a3c3-e32d75ff5317', '23cda2c0-eac6-4e43-91ee-8d1abe2d5dba', '*', 'DIRECT');
INSERT INTO public.model_grant VALUES ('8750b298-f7fa-4aee-bec7-078a6a0dbf52', '23cda2c0-eac6-4e43-91ee-8d1abe2d5dba', '*', 'LEADERBOARD');
INSERT INTO public.model_grant VALUES ('dfd3a51d-87fd-4503-8b9f-f961136712cb', '252b1ecb-a032-4c30-8958-32da92ec5853', '*', 'BATTLE');
INSERT INTO public.model_grant VALUES ('59c0288f-4671-43d5-a668-f0764d26e7be', '252b1ecb-a032-4c30-8958-32da92ec5853', '*', 'NAMED');
INSERT INTO public.model_grant VALUES ('8c3013a3-b323-4d4c-928b-56366f6558ef', '252b1ecb-a032-4c30-8958-32da92ec5853', '*', 'DIRECT');
INSERT INTO public.model_grant VALUES ('65b9e412-8b45-482f-bcfd-600571975915', '252b1ecb-a032-4c30-8958-32da92ec5853', '*', 'LEADERBOARD');


--
-- Data for Name: record_salt; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.record_salt VALUES ('8f4446ca-7b02-4b51-ab05-52b115f2ae16', '\xbaa5ee1e83de5212cbf0be64b0b33c70faf6a66314624538693463353bd5ad35');
INSERT INTO public.record_salt VALUES ('69e677fd-bd4a-4f06-b513-c5b382b6ff47', '\x36a6d7562c7c62c22ed38236447c3813e066281a27fb2cf7c63fb1a41abd1907');
INSERT INTO public.record_salt VALUES ('5a8df0c2-e14a-4fc8-8d5c-a9243461a81e', '\x6530ef45d07c575a10827dae9cadcbfa244d42067640547fb988d11173f67221');
INSERT INTO public.record_salt VALUES ('07523ebb-1228-430f-8ab6-3972ca037beb', '\xd0d61cfaf1be1553c1f5167cce19ecbb5d40451d5e828b3eb22f024ebac29880');
INSERT INTO public.record_salt VALUES ('46e68487-2ba9-4735-bb38-3c8df7fb1b82', '\xe92b617d00d7e0235626a9dc8bd208566e84bfeddf86f1bfbdac0d449a85607f');
INSERT INTO public.record_salt VALUES ('e7ef7056-12ca-4b2f-97bc-94822ea74680', '\xfe426f26b61582779ace6e043cb47efaf18cd562db4ab74d0b89d1ce886ff935');
INSERT INTO public.record_salt VALUES ('83a34505-b483-4eab-a144-853508103554', '\x382182b68de97e71ba673b7e0a535e3a3f67a59e24dec03cff7baf020ba41cca');
INSERT INTO public.record_salt VALUES ('e3aaaa62-5085-45b4-959d-3ff14489b914', '\x39f64bd7d704876232f146de360091258309e391858fd45494721b77ed0d9b2b');
INSERT INTO public.record_salt VALUES ('cf53bd91-acaa-401c-a189-85d6b133e9ca', '\x040839e224e82078f50a041515a0e73e9e60b13e2b15d6d6452e6a7de727afd2');
INSERT INTO public.record_salt VALUES ('2d3ec3a4-dc70-4409-b002-443fed8194a8', '\x5f54364cebdc910b57ea1ff37778b54a985892774b22e08467d7e2e35eed4014');
INSERT INTO public.record_salt VALUES ('7a7748dd-bf94-48de-919b-042ba4fe5d73', '\x85c2384a2d41004176421a32094a0b668179e736d8a1ca5521b105430d315de3');
INSERT INTO public.record_salt VALUES ('0520b49e-6ac6-4b4e-8e91-4277ec48a809', '\xfce2d8971a641a276fc3a193a85361379ccf511416e8c1f27c725f76dfa0a5bc');
INSERT INTO public.record_salt VALUES ('380d098b-f603-4e2c-8f2c-011907741c21', '\xcadb2a54776a178e17f9ff61e2b1b0e6c21c9c70cbe386f767fcaa68f4300f08');
INSERT INTO public.record_salt VALUES ('7800035f-b891-4233-8cce-d10a1811902a', '\x37db1f0c16a40d481559b66d955d50a9ab98b6ff3caf751a5ed4cccb9b741df2');
INSERT INTO public.record_salt VALUES ('99c876ba-41f8-4698-a67b-1dbe8873120c', '\x210be859c32d2459f389ad048393224f53c272ac39644784b8444dfacf3e8497');
INSERT INTO public.record_salt VALUES ('946a7fed-825e-4202-9406-aa38e9719db0', '\x2067c615ffc256aaa375f3e3d64938e8af0eb32602403adc8b5fd1c04e08f2cc');
INSERT INTO public.record_salt VALUES ('4c3aca59-9240-472f-8e13-e3a503e2e13e', '\xe558238898124e58ba9215ebfc810722a905d4594ec30eb90d7022a2ebcb273a');
INSERT INTO public.record_salt VALUES ('548ce827-59c7-48d8-8ddb-4235c5e97a05', '\x22ac865049705cef4d6c58ecf64c140c3f11490cf4eb422094c6d6164259869b');
INSERT INTO public.record_salt VALUES ('ec138288-f28f-4761-b671-c3cbdb9738bd', '\x17b8555b9eeb44700b8f9c3d5e2ff46f644dd913eda344e57fa391c49ee67f2f');
INSERT INTO public.record_salt VALUES ('15be329e-1278-41cf-8bc5-04266ec3f35d', '\x49fae83466f2dcf8bb73b641ce96099488a8455b557279a4a11a52e2d82b699a');
INSERT INTO public.record_salt VALUES ('f6fbbc85-ea98-4eea-9103-0d7f582e3096', '\x2a0b7b0a24696fd221675a97e9b19d30d6f513ed485e25de5865db7994fc2e1d');
INSERT INTO public.record_salt VALUES ('df868362-789f-4f96-9001-c633658729a7', '\x92b08b4bf3b63947b7ac7891f5de06b3456732e94ef538cdd78f6d92651582bc');


--
-- Data for Name: revision; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.revision VALUES ('27752311-0e47-493b-b8d4-93f17cca84f2', '561ec3cb-f1ec-45ab-b005-25b52d577f53', 1, 'quarnelle-9', NULL, '{}', NULL, NULL, 'bd2b15b79bda9d7ce07abf918f1064065e0e84a4ac3250a89990df3e070d6e30', '2026-11-25 22:21:16.339+00');
INSERT INTO public.revision VALUES ('bd27cfb5-fb7a-4a01-80ea-ff6074ccf532', 'c8f2ce43-8e28-49cc-bce7-34977e8d9e77', 1, 'oskelda-2', NULL, '{}', NULL, NULL, '407c14d662084e0e975128b782868f19d173fe3f4b2f85110e430c2ae26f0388', '2026-11-25 22:21:19.536+00');
INSERT INTO public.revision VALUES ('4cf376a4-cd01-49cd-81db-067841054541', 'ca640bd8-860a-4281-9ddd-4ed3e6f2ca84', 1, 'tessolby-mini', NULL, '{}', NULL, NULL, '393e670eaef8a3637c8e8aea5a9fa9667422e25968f0085cbd29ca9c4ece234b', '2026-11-25 22:21:19.86+00');
INSERT INTO public.revision VALUES ('2480ae52-773c-430d-9b6b-f1f9e41f4d9a', '23cda2c0-eac6-4e43-91ee-8d1abe2d5dba', 1, 'murvane-xl', NULL, '{}', NULL, NULL, '17bb881ee2acaaaa430e03f17ed53bb8bfddda29a4bb3196da53b83f725064c4', '2026-11-25 22:21:19.984+00');
INSERT INTO public.revision VALUES ('a4c2c990-ad7e-44ac-ba5a-eb83f85e737c', '252b1ecb-a032-4c30-8958-32da92ec5853', 1, 'pelquist-7', NULL, '{}', NULL, NULL, '3102df33905fb4695de7a7740d92d9665286360287887165d3a924980b6d3e25', '2026-11-25 22:21:20.176+00');


--
-- Data for Name: text; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.text VALUES ('73cf722a-3352-47b9-aef9-1b6ddc422ba1', '3f1443fc-a336-4292-9947-9bc343abb09e', 1, '\xc20a42846c7d4040c3b8cabf', '\xf4c1dc520763c07676c2cbaeecb002fba7a7850bd2e2d8bc200180833419b795688e90edff69902cf70d42446f60b976e067c4db73ccd116bf7426aec89175c5a25324f3d2b2bd51e44ecfb0f425a4d6146b248ffcfa2b8e6df99bca2331c57479d8c2a58bb1', '\x8373d463666fd38802ca928beeeaa296a8d656ac4c7e162dda57c7baba40a839', '2026-11-25 22:24:04.618+00');
INSERT INTO public.text VALUES ('261b3899-fcd2-4e40-a0e2-6400a6cf21ea', '3f1443fc-a336-4292-9947-9bc343abb09e', 1, '\x4cec56fbf882eba57131b5a3', '\xcb0a6550591ccdd600babad5ea1e15bcfebe9d59648beb7bcb48ecaf74ab9f562cf352314e6573b9d2b91569ae279a7d3e3b6d6d870f727cf33649dd37d29bfd1a24c2bf73c1dc74fada1728548e0625108b6ef34d568a098da45383c26a13e35f7772dfa29abf64f2c0405c8166f77662164e10abeb67a83a949d661774995d57e86da579df41f1c9c1c307f76ac8625af42669a838073086d7437c9f70b093c268872b2e1449ee9b39b9b4df141f68cf3f8c7c1f7109223d380ffc19db95ce12c902171ac79c7fd21e5844d373844469652473e389ca5a985ea85e84aaff0ed959fdd3c3681b6717d3f052c7612a2a543cd02e1621ea738854d8fbefe1187342499d29ad4ac82c0bdde1c7f0730d9cb58c2054190fa6f36cb20d73653ddee953edb032aacbc9cfe484542aae43ecefb397', NULL, '2026-11-25 22:24:08.62+00');
INSERT INTO public.text VALUES ('60aad195-d26b-488d-9eca-8860a5cead75', '3f1443fc-a336-4292-9947-9bc343abb09e', 1, '\x8e4fd22393596e155d584013', '\x526e1b03769a0611d64d17a9c162b41cec6f672a07a07985f926220dcb0b81481465e0f228e24b0142f7ba3b9d72033dbc44010d1a218bb5fceb31a764c081b44669fa16b768420bb13a397353aa88dbfbdf6e817be6a15ee88e79d4df553e24cfc62b5413e2813febb09eb742f719677d40cf9ccdca9ff3c26043dd36ec72cd4f89cb956d411d609e6ac3687aaeac130e2890672a70c6e329c5ccf85de8f92018a67c0cfcfac46f797ea15d162f2dbb160f0c69c0c4be76b6ba35a2a4cc4264cc38eb93c920c3fb7650d130cdfc83dc7e98938a15f0852a76b622ead18592b56e4706c9f9ed06db4eac8291c9484c934bae733c3d36f1b89f9e4ec1e68f170928754bbe59cc2842549bb4211d547fa967b92ce4c0f485e7a1d213b336eeadf95b4ef43cc4e3266ccf4c267f4fe22874ebe06351f38ac0d9c59015b16453a210080ec96527723ce6d46ba8639045300bcd457c85ab33f3ccd252fc6c8dc5bc220130edaa3d42079e270221224648d6c9cc669b91bf93106a47fdb0faaf7082ea8423904b28491eab44f42ac794b286133a034f309a5493c446124b5a74857e609619a461b10862982dd2f530e2b6f55433cd8eda4af30973ea772932b9e8a22e64454540787e645229ba85b8f7b69af4aa37c0474c873a5ae2b49c2dd8cc7169ee9bf2bad4954bbc4f2509f2831ea615cac1def5498313957d4a', NULL, '2026-11-25 22:24:08.624+00');
INSERT INTO public.text VALUES ('a61160fa-7a70-4db6-a51b-eea3438db028', '3f1443fc-a336-4292-9947-9bc343abb09e', 1, '\x9023843c8cda6147d12a8f98', '\xe4286dba7260054bcdbe86bf827c43da2e0f90602696da4d76793846fed15a539e38e83de6693fb12c7365ec77de58801ca1a551d260a9be4196c73c09a84ecb35da7e3ad61565b0806508db082ed694fc66aa0f620e04ab3993ad2f5b22f89e8d6ce4301ac23036048fc29f84c7c325f5caf8aaa85a90139347913131464ac1c5bdff1eb2191e2615097d91010221fbfc65bb02da7bc78dfef678387d9656f74fb04024cece5678446d865fa632ac6b9b42c6f54c83baae843ccca481ab891b05a7b638ac9aa92cd027d4d43784e11bf9413d4f4671e66f38ea794cdcce42d37908b49920a8f3d58da8f8345fdac6ba03f9b5f52da64de9eba67fcd2af0277ae6515b9482f5478d9ce185', '\xf90217783fc3a86c96432405ce0a99e53beb384e987cfb3a75dc9afa48eb0168', '2026-11-25 22:24:09.453+00');
INSERT INTO public.text VALUES ('d2ea2795-b58d-4932-856f-4c11a67537bf', '3f1443fc-a336-4292-9947-9bc343abb09e', 1, '\x0cef89e2a076259914bb3b74', '\x50b318ff31a9ae613346f99ea5e15724908b3f03489acb89607d8be447fc751f5d1d01ceb52ba250ca3f58bcbd4162030af175a3083a75cbe2312f6b2c394ceaa406e375a0a2be24ce5294063713acc823984759134e774750d1fb351402d46def165fb7ea101e4fa84c60c85f62f15f259f800ecadda755e7ad1f728503a7efc1d1ddee43ef8adcfc35bd5943adf2258b9b6be3d2570240f46ef4dafcc505d87197b7b0bbecf43df6b43a540e2b634c82a8ab5159afdb04b00c04d08a966e881f740bcacec38690f2717babbcd44107d9214aff95ad5ea895e589b5a690a5d1a90028b1a774e186cb3644c0025c29f83679202ff0eb6dcd51110c', NULL, '2026-11-25 22:24:11.963+00');
INSERT INTO public.text VALUES ('3e997a92-c09d-4fb7-a694-929009a534fb', '3f1443fc-a336-4292-9947-9bc343abb09e', 1, '\xc106a99c9cd0d6adaa42442c', '\x6e1374879d235a28df294c50e3e559d153732de184125d3b56b7264dd30532fa78d27807caf72eb03da560b43e5aaf18c8b01a1e64f21266818a189054506755597a33991ab13a20fd80b36621498ed95e30764918767fab3daa475006abf6dc4dd4938421d5c13cfb80634484eaef6eea2f29b9d5c79ec20953c5ddd7c4d50112aa30c58ad79b05db65815fb7e9628e2a8882172770525866c8f9bc94b167066d976d6394241c71bea93fb84d2305f8188aa606929d557fe5672821f19ea0bec93a8707ffe465fdbc41c13bf48c5ae2976246a0efc02e33378df9bf020959bedc00c264153f77597752121db377f8f22575b80a4a5002a8f42ba9a4fff42f4f8122aec2b7f3b6fd8198927e6afa21fc5c20d363f4536ca3b91724c3976718050c7036a5610af2138f97debfb7699de7378ca88606f557bdbd92acdd93cf7de0d6639b3236f4a093aab07436b41ef9bba86c122be86e825f31', NULL, '2026-11-25 22:24:11.972+00');
INSERT INTO public.text VALUES ('eecc8c07-a313-453d-a91c-15e1d9d713ab', '3f1443fc-a336-4292-9947-9bc343abb09e', 1, '\x1c646b393193b27243c147ed', '\x34f51c26d06b650aabb73d086a959ecd50eea58012b552b3772b49144c2ac99a', NULL, '2026-11-25 22:24:12.194+00');
INSERT INTO public.text VALUES ('c71b0a00-4055-4a12-b0e4-a1d623b82db4', '3f1443fc-a336-4292-9947-9bc343abb09e', 1, '\xf4cdf42f9fd1a6cf5badf696', '\x371685c3763bd6a40b1552a1e9a975eeaa7537aa1038f91e99186c0c9e6de5c25a4f4bd3a40f0257436123b7a50cc278a6c25705a0be71db8b779fa42fc202512567f1eba368a821f207b9505052d30741885796bebd631b53ec112285a510b51311a65d3ab2fa380b7133c27edc114775a94235c91458dc3a5ff5999fb83b418d53d3aeff', '\xfb882a1bfbbbf141366d9bd6e019b531164d8a91c621e068e7c7464c6e8a207c', '2026-11-25 22:24:12.295+00');
INSERT INTO public.text VALUES ('0a9d5b78-87a1-4cb6-948a-0449743fc76e', '3f1443fc-a336-4292-9947-9bc343abb09e', 1, '\x12a3192fdbaee095d5df2708', '\xfd67b2a944f60f18ec869afc5de10bd69ac0bd421c70fd09daf2ae5a219ed2f8d9f52fe40f22c70cb0029c8f4524e7ade19c2dbb8c77c96c411253bdd5d4f5fa9907a0d34b6b1933e3d3075cb5d672227c07c78a4150491fb49968f6658e4a46ece5c20c07cefddc6057d42183eeebd09e77606c699d62573844cef8960dfd5be85da14d62d0d9d2e0a7538f26016a5125d83ca39c13fc992dd3cee2eb9fa53a4a357aac6cbb7d1ca79e00e057cd11b13e1d7d9f6ce9705e57d334034f55e67db5d0c0ca071d9112166b2f7103ae92ce90eddbd22a8befe7e6bfa81dc5554282fb9532a618115c6d1cad770988bedbfcaced67037168ef499d5f514f896dea016dc0d1b25a3518d4c65bc767c084d608cbe4d6542370980f7df806519453b54e6bba73611f1363c76be2dfd60a52d275da7e27cdd1692b8dde0ce7938ecc24b1f5e36b31ce70cb5777250e627b20f6bb74f5e137173d92279c17d496eacc615763a04d133898d435dabe30f3dfd114f9830e413c6badd5d9316d1320ec67ff797a0dc59222b2ceeb154d42b246c61a6926c56559feb7c1cec60324970f4a8728b58706c05475b8380ec4d75da8e25b7bcf7fc73ae3d7898d42c95d8ded7347c2f6c1cae0baff13f17b4d64607ca3acf87bc17cfb764db8521129889015b504e0468e897fded4df0a45df99e317450afebbceb099539fb5b4f577086936c515eb4178ceb51d7ddca83481349a', NULL, '2026-11-25 22:24:16.653+00');
INSERT INTO public.text VALUES ('2dabd6e0-b415-458f-8f2e-f6f2ba6198fa', '3f1443fc-a336-4292-9947-9bc343abb09e', 1, '\x3479d6193f6cfb9fdbfa89b6', '\x636530a577e62a2bd8dbce80ffe67efa2a8ec8cad95a958cfe6b66a6f801fa2b7fc637345ce38890344139a0a50a9305030e40f9ae77671017454035a1ec02fb0acb3e05cb7c8d782b3219a388135b60a459ef423098a092803455a0f37aa7919601fe3d19b2133e090228a720bf3c9fce3c2b47b5c837a54c1a5eba39e818e664db471e8c204c323f7ee570c2b9f5c4ffab0cabd79f78521ff898c906fba63f43895061fdbb221b3885c234e5482df493e257b9cc3f6b1687af42afcdfc65b7832f10dc859041ab68836acb49b62a632a6c3eb05f69e7', NULL, '2026-11-25 22:24:16.659+00');
INSERT INTO public.text VALUES ('2987c6c6-0832-427e-88e3-2569d217fcb3', '3f1443fc-a336-4292-9947-9bc343abb09e', 1, '\xaeeac37f6abe91a5e8677786', '\xa76f35e5827d6019c1637a910e99e23dc69bdf7ddeced2426789fa31895432ec08', NULL, '2026-11-25 22:24:16.813+00');
INSERT INTO public.text VALUES ('b2acd0f1-8927-4873-a08c-83a2b5a30f08', '3f1443fc-a336-4292-9947-9bc343abb09e', 1, '\x9e2a58e2e58f67615d09136b', '\x82dab8147e8cb8730a29fe61424afdf29df09a43a12dab5d02639d1893aeb765238501b305baa8b6876d29fb07f7792847f2894cff3b3b6238b0c9fb7cb20630076b67fd6a0ff18016886c03c1ba1d7cfe5f75e2d908f7cc78d0215d867851c5db655a4124', '\xc0a5868f929c3cc43e589e5e497ccb0274bf110174b3290373716aa06b5a12b2', '2026-11-25 22:24:16.925+00');
INSERT INTO public.text VALUES ('236f7f47-5058-4284-a6e8-8fc05fb0c3b9', '3f1443fc-a336-4292-9947-9bc343abb09e', 1, '\xd61dc5022c031ee675ed8176', '\x3fd0e31ba420ba1bed248e2b15f85e56dac5571672ad878c05c29a13582b85bad6b418abeb16829881e141313bb308db84979264abfefb18f655037035bd456ffcf2b3e101b150d93393ced47ecb2606db2db08e114cb3ca396bb070b02f35794f8c69cc08c49a0547382e9a20f298a5a05d514f311df99aabc990e934fb2c19231ad7c5edbbbfd4fd27387689da477c0e08c07f1c968b7cadeda8994282cf3934b151ea9385fdb1f008ac9e7dda9e982ffdf53f64fb7a01bd60e365e810d7f8583623b37663ee9abca1c322657c42367c10f4a8cee52321cc049ce1957dc758596e1609fe0be2f897758e57185b849c882543abc7fbe30636fb751caf8f1e30c132c06ff5990a747c32223ab782b90e81ad', NULL, '2026-11-25 22:24:20.773+00');
INSERT INTO public.text VALUES ('0f669d2f-8e0c-4262-91c8-662424bc7c39', '3f1443fc-a336-4292-9947-9bc343abb09e', 1, '\x39fee710357aaf68f44f5316', '\xe87eb8059efed6982bee3bafcea54cf26fe2f66330a5bd694abe38ca14ccaf8dfa9a5d4a28f1c9f4334b33d36874852455aa61ee5ac476c420aba78bb6e62974940956ca2fe67335143482d610b36d45a554cba3f49fa78ec87717f7e15517c3876aedd0c7942bcb82c3a693c46806a854c9cd60f627459952aee093c52d85cae83d88f35aa968f3bd992824f04793394640eb279ebf8494cd3aa3c393aed0e630b4911028b5dfa07a54cca63ec854af8a2aaa8af6df22bbf35daee8b7e34ef27608a50cc1a21467bae55f58278c258cedcd9420835f2061c55ce1c96bbdfe746ffe7ac7ea60b440d8d7c7a35dc6707959c5fb1eb7c2f7df84986af653b59b697235432adc9e942fe68637f01037c376ddda1351b499f16284d5f2e38dd069b4e50c543b1c0cbb0fb6145074df3370539736243bdb2e660cdb243b435854ba47c8ecbad3c7d12dff0be5ed2807298e7d49fe33c99c5e3491a52e460faa3b6b9040e01fd159', NULL, '2026-11-25 22:24:20.779+00');
INSERT INTO public.text VALUES ('76b8ac92-6791-465e-85cd-7b76d93c0e5b', '5bd7c3b3-f5ed-4818-8b1b-fdb6909ac6e3', 1, '\x25d36a9aed882feace193f79', '\x1b7eb21a99fa919d69f2228148a63d055e9d341e20b8c5f1922b4c1fe8932c61314798361eef5bd66f704440a3428f59b61c2049ca4f58f36a119f3098cf053da59c7d726a0de51e2d7f53e2ab0bb5234d4f6be1ad30', '\xf5e324d518b2fb54a7f8bdab4c8fc8611e41818712cb898c7aec93cb8c2849bd', '2026-11-25 22:24:20.999+00');
INSERT INTO public.text VALUES ('2c186ddf-8661-4a48-b52e-c328e32fcf29', '5bd7c3b3-f5ed-4818-8b1b-fdb6909ac6e3', 1, '\x898e6095bc111be06f9b8bfa', '\x62f394330bba23966f5fa53d64d909e0f2b30ba3fac1b18f1228553123ac211aca3783af64b15036e34d9d4bb05c9f90ee9489a62eb893652a7271a8425f8d976639f6150da409c212b075973729b754ee668876ceea6527c5256aa35782539e46d2ef82ae6dcfa88892181297ca2a2110d62b057a22bbbaa8aaba43e2942b0cf83a738405c9210cd50410acad57533c5875fe2ea5d6081ca27f6195ed53bd868cefb8ce0e34796469a14183d81d501efc5b3b458030423988bbd0535a15821efa2d282d97e6cd9c7194b96cf63044e6604f1093388e32310f399edf0f84d8ff4b312e31ee8ec17feda3c3217231e1970b85a5be9d967953e99ca595b97acf9733b3508be1d551b828b5dc7a58a29ffc2f75df32abe025a3cc7dad8e740885fc49379f36f6ebf5c729267f28c818c3f7e74b5c8368292ebd1039a292f7d1a2e67f6f90e1d61a2682e697c29969d8dd9325d0401a358084e1c440f5b877af120c21f787d68433b1e769ee49d40d13c128c102d8ad4cb58c482f03eb66145108a63046924eaadedbc910dba5ef26fc198533b9d7f4289001fdd104c7094f4d10ceba9148edf3e5ee8f3ec66fb0252d072d1676a971944d6132dc47499022171662dca5244f38c3', NULL, '2026-11-25 22:24:23.909+00');
INSERT INTO public.text VALUES ('7827f899-a219-48fd-ab85-0a5693a9dc7f', '5bd7c3b3-f5ed-4818-8b1b-fdb6909ac6e3', 1, '\xecc4313e3e8cc1b100aa3143', '\x0af66803455c84b1d1e14dcaed8d88251834fcc8ad0ce097121ec94f2506494a3e1ea6e6176d84437bf94cf90e4d2ebe4b74ad0966392f8874bbb4cbb64249fefd6c18e984aa81c01dc22bd21f9e9fa4f5ddf55697ae20d23ba48ced4b857528bef27e1138e71bec898531828549fd52c3107e75129ecf2ae04e029cce647c6f1c781d765d86ebcadf43f894c560bc062f5c9258098cbd57b992b5de75855aaf854d32ec67139c6572cc965adc9713a51c55e859fa1ac1aba857810ed60f747e4e3a8543d7d52cf0adc3a752f6fe2fce9845d7fcb007e13bef4facd1508592b9e6520775e046f53eeabba76361ed5187e316a7c9f971eca1195165d3b642855bf112ea44bfff6bc3ff9a0743e161a9f54153a78705d3887c2524edac0514c4dbb6a41e21ee1db44043272641023019b2ea8e116bfc605246', NULL, '2026-11-25 22:24:23.911+00');
INSERT INTO public.text VALUES ('c036fbd6-4e9b-4722-a323-5bf256813a7e', '5bd7c3b3-f5ed-4818-8b1b-fdb6909ac6e3', 1, '\x5d250bac5974ab5b0bbe499c', '\x0f7f849e5011764117b5b947e65f721b0e09d6509723569be29a4303a8151466b04cf25c650089c3b494e4467544cddede983665d95e04d44677e104933b81cc2a462bb364a176a77bee8dd5bc9e1bfb68b455459de9226b92272bd025a6aae73308409dd2', '\xd4835f3c6fc739baf3e17e31ed182b5fef3dd80003f64f620f5746aca535e4b5', '2026-11-25 22:24:24.319+00');
INSERT INTO public.text VALUES ('472d000d-7e17-4d25-9f2d-9e95ce5375f0', '5bd7c3b3-f5ed-4818-8b1b-fdb6909ac6e3', 1, '\x986fe33dc115b89031506560', '\x0f94fe3e5d1f8370f9862808927b6b09426f54726c775b1a76268d85d7fd4ace8197a82b69329eef09eb677105a6861dd0621e99d25fd107b8d6996b382f57432c7ef622d1232f750b8209096b803d3cddea23fe03883f2f18ace3fb408b1df0a10d41a76b48b1c946fb7877d6d9b2c608dc40b7fc625bf8a14bc81c2681f85fafb6d51f3e0ca3c6a4bb937cb1b3f6b32f7328da4bf957a7d7aab2a45bba0f18591e40a0a7d96fe12f14c81f4f01ef8303a137eabc896a83fe2fd111784b5d5ec9469181b249fa0293b2eaba7f39f9ab1bf5723c4008da868aff70322f4e3450f6b1af639f1778b329e2c5a2eee530c4dc457cf827cf5d6e2dbc5905e58a1ef4c45cdda82de2a18adadc3591d886273ca57c02c7863d586a84909c19dcd872233134596c2413a2c94ce2130ae33f3dcd3eb49f2ad7a647bd476a560e640664b305251a7a181d44e4a3b0e628a2123adc2b9257b50625715185a98367a7a28d4e1b95f8d470ee45587928b8b8db3e5989ac7abbb41d1268933d8a50a9375767f621b7ddfff1980c61b7000fcd325956f469feb7d18509e25dfce6e0083908ae4ae4abffefd10876b6b7075ec63e475a15919ddce58d2f6ae9af0b5f82e2a68a599e657fc35a92008caec33ca8eb49896d87b3', NULL, '2026-11-25 22:24:28.84+00');
INSERT INTO public.text VALUES ('c6589ad0-b639-4ce8-a3b1-ec9d7cc4d099', '5bd7c3b3-f5ed-4818-8b1b-fdb6909ac6e3', 1, '\xcdfa3c3dd194281e8697b126', '\x90eb0be55b92db5e87b13ecc61eaddff4bf3555938ac8b49e5205b5fd2d8ab8deae0c1d6c9849dc36fc1e97383f73f7070b5a03968d8bf052fea22ae7f167ef1d3e27f645a54ee80098e9f803b43fefdf1e54377174a60ddf3fc20375535b01e86a8d8f4b7e12cd29e0b1aa11061a53982fee79a7a268324b911458e7645231b23d6c8705a680059a405c9be44ea5bd409b2f977b1f2918c87cf1a32fa5e78379cd95d5dcd2cdeca51ef73f3b7dccfe6f743c820806e1b55437a6312e7d433de260eca18880722d69d38f024491936fda14c34e8dfc257a23dc73dfdaea9e57c86cb536e5808dc12f68eb24ae7d25dbd90eeb04101d8e18aa55a081393600213bab6634ddfedef2bd54aa16a3800ff5397791dfbd5c5326add82d8c68d01575f2f9347dd1c1acf816bcba23e84407e70069bd5ab38c17264a11a1f2a9febcfa60fd3d8a8ddf3ca86e00d64f417189946e57062debb8417ac48879b9c0a7e95d7b636f315590cb9fc2c47b184fe1066b2e2cde7f78d5fe7c9e31093017dd62848a44468344b093ff79ac67bb389689bf8f644431e18a15f9654df16613b63a941b13b0b20f6ecdf8dfb5ca7ff1b39e1ab5c1464e3697b4dc7c52c987882c24ae1078759f62244a4be4955dc92d3a5fd94fbc8e51c9b72b02491c98d6804339112c6a1f119ede2a5adb7f9cd877ecff56fd468e81986d4c50598c88a78f06a5d1e0a0c245fe9ed69', NULL, '2026-11-25 22:24:28.841+00');
INSERT INTO public.text VALUES ('517d35c4-97cd-4b6e-8889-452fa3544507', '5bd7c3b3-f5ed-4818-8b1b-fdb6909ac6e3', 1, '\xe53a050ff93e46295c67d539', '\xfea7ac59ca8fa4f4463d3c8883fd6791830201d0aedd1f6bc72b297355ba39fa', NULL, '2026-11-25 22:24:29.151+00');
INSERT INTO public.text VALUES ('3f28edfd-12d2-4a15-b9d6-a53f0227ff05', '5bd7c3b3-f5ed-4818-8b1b-fdb6909ac6e3', 1, '\xed0252b722555e92502afb02', '\x440f33cd7a1c5af94ad6723640ecff92a9f2dea024c29013a9a1f12195ef2351aa412c874364eb0c19f662772a3f1eec8c6ffa04652f69e576189548720a5cac2edd7c8d2dfecb781b2f5068f364cba6b96b218696fc9a49d604e1d2ada4aab4516ffa29e3863abcd562ef3458e0828c86987e92eb944c2650d9b69140e6db96e35b543152bce2f1', '\x8fee899e5a99cd9599f936f2bdd5a14554e3e8cf42b68fc3c0a0cf841915c83e', '2026-11-25 22:24:29.53+00');
INSERT INTO public.text VALUES ('ce2f7250-cd62-47a8-a3e8-69531eef34ef', '3f1443fc-a336-4292-9947-9bc343abb09e', 1, '\xa9cb89cc2b79c0e95c946daf', '\x75be6b7f2b4263480e8f39f88d4dee19bb62376c8802e03a0d35502b39a6452e2d418ebdd9858d77b91ba26b3b9af95d23a55b0510ef423a045731033bd5334f611d2a8f83c39bc79e291d4da76671226cb2a755f418c536a0e402db60bb5f13914c12617d5bad059e1516f5ebfa99ce00497e18d1138bf298134858d5211af2f38f200e2ac4e28e4fc981960e5c80b862f485851c8170886e32850753aa', NULL, '2026-11-25 22:24:57.29+00');
INSERT INTO public.text VALUES ('67e87230-0727-4398-af6b-e3d91e948a2a', '5bd7c3b3-f5ed-4818-8b1b-fdb6909ac6e3', 1, '\x886469d63f3f7e80ddfb98f2', '\x8208b38918432f12871b580c4160baaabef4a5a9021d7f732fbe1a9ceeed45bf4d84200696bfb664590a272947cbade2442e7e4d10407c5f6affb37cc445673320e7273052942bed77ca886efd987cabfd9ce53d62123ebdc17e7bda0d0d0ced883283305145a60f172184eb8dba5d5185037c44253fe82692d9bd2804e8634beacdf5784e849c0346d769f84ebaaa59164c72509bdc146a9127c1dbb93c37dedac434f4b7219dac0fefe5efefc53e04eb28fc764d5b5c98b4665c5bb36e947f49747be6676fc38e4abd96ccba68ec88ebb1b10207b49ac21f0bb1e567484e1f0b66885c3ec7f7f6bc4379fc40367358bad88d9364f416dc3df113aa63ed1156e4e316777ebea54fdf723e98e8588f65a2483eb6faf4ca05c989b9486e417a21ea12873264f31205c521b6aba4b78f6de853f14867452fc301577c0d6b86c964c90a7b17b234f89c66b8fad8dffbd4b22b8bb43b44dd1bd3b6b1e9fe54cebf1bdce9b912f4e5ad7799a39fa575e00c5cc743634889dc222009ffc774c8a3b001d38b167eb13b46319ba20afc83853f1bb21894e3df428dcc6b129afded8381418a2cec054253912133f9c494a12f27b7d2ce6d57b30615e3e6f4daceb2e30ad6c4c1dec886efcf76ca3c7c9bedae269fdc5505a0f6c1bf34a937fb6e952fb3a6f263d2268015591756cd9e9deee5649fb104fbcca14203a76d3e27d1c7740310fbb9ebbd9f9c8428bf1d81caa2d0126b53daa97e6fb07c0678c98bc81c04ba188a50fc0b6aaa5ba36c', NULL, '2026-11-25 22:24:33.962+00');
INSERT INTO public.text VALUES ('6ed38c86-2ce5-4aa8-8c8d-bc197b3b5f50', '5bd7c3b3-f5ed-4818-8b1b-fdb6909ac6e3', 1, '\x5a57717ea178ae92feb69615', '\xc97689b626fa405b36bcd18a46d414ad1ecbcbbb7cd1e3d9e857a6e7cc94c8cc085f4be0c5aa88a61ccc06ea7b447ca80b7abf4b800da2573897d50b1cf100e68fcb384be12b47f68753750ddc21c09a72126ec374a773373ee3ed6150c34779f67534e73b08e4a8b523a6da36bde22069821dae7a6dfdac635d62efe350e06ab0c7ce16e735752209e6e8bef785ffc758c629f1ba983e2f017cacf8b245bff113990adae4fd6e95f59be49ad596327e233e1a4f0b05234950b27c3a67b5adddc0e444e102dd8e08f1a671fa88c1fd91384e91746f3de329ffb11c324aa93fc8c14bf8455b741a2ed7282f2dae749de8fd5dbd9917a64370208e6f4f2ce2a576ad98b42d458766becab725ac4ebd99b2a40e76a87b39ec66322bad17d1bd091145688702c74da8b805620505660953f802f48fbf3b561f7dc379e4fce52f2f8815c9fa127d4c1d983c75589700bc3c30d3c4a295fcdc75bd828770578d700b3a2ec5828840ea277fe3a48ab1d5b9e7ff41448e6ce5f8c93e94b8c1c647487b6b9e91249daccd1123d67cba2e9ec14eabf07799', NULL, '2026-11-25 22:24:33.967+00');
INSERT INTO public.text VALUES ('43301e72-2424-464e-9188-24a1224a8218', '5bd7c3b3-f5ed-4818-8b1b-fdb6909ac6e3', 1, '\x76f7577a6675aba3560784bf', '\x6a998e59f028e88842ffc6c710a930f0009972314ba88deb760c94a35f4f9286b4', NULL, '2026-11-25 22:24:34.116+00');
INSERT INTO public.text VALUES ('218b1167-d7e0-4f42-be47-ecfcffa3fe3f', '5bd7c3b3-f5ed-4818-8b1b-fdb6909ac6e3', 1, '\x4faea4acfac435dcd08fe8c5', '\x8682e72300ab895f2c66ebf29db0590f008f338a83fa077932c8cf66e24b250da980776c722c8eae101d2b02169015ecd9d22840ccb460dc6d980cc4e7a094aa1dfa349d2ee15568caddc2e725b3f8b037ccac54ea70eb293929fa583385917e760d', '\x97a957ee57486d5b4ff5beb536a1b688948d402b9a258517af8b0597b8fd4bc1', '2026-11-25 22:24:34.188+00');
INSERT INTO public.text VALUES ('ecf6d44b-5763-4c00-a672-f642af3ba2cc', '5bd7c3b3-f5ed-4818-8b1b-fdb6909ac6e3', 1, '\x4e58a7fe6c76873014adb864', '\xa536fb741a3c6a684c30b17388cd74cde7d67d072bdc26e9ca1c0fc3a23f4321e30a6bf998683be80c113da8430dbc0ac6f6eea519e104e0cc709a32781bc3a20dbfe3e062b6900f2e6da496fd708ad53fb47959eb1a351ff6a8741a39f05af1d5bb2e269183b07c4e2cc7a9cd97eb16c83beda53d435f5e46ebf2c13126b3a50f94e754b7b73b76f6f9e8745d2c57656119a3a735eb04ea0a7fb592d51df4440e4362d91a6533e7eff8fef9b3bee94e49c47ae24b71aa57379678e9799aa66d3ac6799a825872d7144c906f241a41ad0497ac79f680dae789b548d48353b9007acb5d623bf5a36d4cf7ea6bd56dcb7300e8af074062070ce05a65959824cf39e508e0898a2d223cb92c91145ac1204c5127074a9f99f576b4b0c35963b1b1716374193e84324e7d366913c6f2a91f4ffe5ce546592cc25ff0883b1a5423f13cd755beaf89b38d79da979a2307d38d85c5cb8299eddbbe9eb28f99b481105af890b3c3271d74811b8c6111718551dd2d6dccd81b5b908d395c1e529d450ef938e0ec222a355764282a9f89801c116309cea0d84b3286d57f9b81bcaf17c0dbc24a2c9bb5ba5e95f0716ff32280e3bd74ad131dcb87f971816d6438b6', NULL, '2026-11-25 22:24:38.974+00');
INSERT INTO public.text VALUES ('3ff4b048-7e9f-45ee-8e2c-603917da98bc', '5bd7c3b3-f5ed-4818-8b1b-fdb6909ac6e3', 1, '\xe4155479339e800363459c83', '\x437b66aa5aa63417c861f99da0df8f26d5d7c2da147363913bec54b099a8f111a14e057d6ef07518f101cfc53e1875594e1f6b1d0d6cefdc31e327209de491aa357a667ddba1048d0d885f5e6e4f96c2e9120aab003f102cbb1591880c1b2f33d47e5698b01afc442ac9a5658b7d0112b1ad2dbb84d52718d99dfb46bec960a63a6c9256e58bd9e6c0cade1ec94023a0c535397fd02c2ef1c17a136db669a0a4a5386345f83788600f63b398919640eb3c19464e35ad4f2ae286e33e5c07f5a71b643e577ce80a9150bce32f5e883625454c614f93263e0fd2689f915845a956ced250f4f1182bc9fe8e056813baa3b725d0342ec84e0a093f1df235009d98de38603e4313074df7ad5abe18af4099e0193c4a44abb8a1f140d1e5efce06fd802de6515dc2b14c4672916da9c2d5d14d24e1407c0299165b01365368bcb107bdeb8982f6d3d486df2718da1e9060cd08055055ea13c0fd9b7d6beb8c75dec539ae11e3a738e9ad2949386331f4f63f4de0fe00716409c67ef250f0ecb0023338a610de6610ebeebd30118002497d572b759c340ba2b00d60dd5e31a9e16306847b08dc3ef992588d4a5fbac6f9457db3108113a8d40649c39768eb04918f53a92c67e4a50a2561eea4e238596b9d93be8d38206f11ba3e87d7aa59b968c22c1855965a259c25e44d6af270cc4cabf8165672a4f83fba01150b4c42ff79c05f641b6a08c7334c135893ca727f5543790e8e1c5e9d523f2cddf168f84d89bd8237b1096fabcfa6c954ed8be1431ce936230f3208de0b46125143efb091e41ab0462fc7626fcc5070d6019ceb4c0beb1206476db6aa77c0e91e0f3831b118f69de53cb8', NULL, '2026-11-25 22:24:38.979+00');
INSERT INTO public.text VALUES ('24619871-b2c2-4e42-a01b-39b2e2173804', 'f25e6961-8ae1-4d74-a1a5-df7ff5c43c1f', 1, '\x0f560e669892c0679473f2dd', '\x94758269c0e8387696cd9557a24d107e03a02c9fff38ce27c259e34d723ed266d72b5fa8972ce0c2a2589dc7a863ce083e7efbda4d4f527bd708d45ef229bd3ea5ac20', '\xb89454291d832cf20bd6680db1bf8a9a181c2ffa4d4e8cfeb1e38cc9a8246e91', '2026-11-25 22:24:39.62+00');
INSERT INTO public.text VALUES ('d7fbb904-621a-4fb1-ac83-952fbc316a5c', 'f25e6961-8ae1-4d74-a1a5-df7ff5c43c1f', 1, '\x72e91782bb96bc7c67166870', '\x69f079a3f9e02c2977f9191b4634614c4e6fb8d95cb26d398b8b51e1aaeb3519d9b257198d04e14d9b8683eed5cb7cbcd43f140da7fe9ebe843befd44577dab554069f7871cb922e9356a6089f6bf3caacb31cebc4791f84aa6d427cc7be6f197a25e079b3d074ece499970eb8830273a7c8cf735bc877cdc2d79e96a2b8e917395df3a38247e842908e8ecdba74c7e4cb837c38e299aa60851f97d6c95532d30315cd0ec717711a3bae0585a003cd1de71eb9a1b3ee14ade7dfc58424d777ef9229c8989393fbf303f2dcb3397106225b4b5602aaa064e0d82dc63a0dcfa19ba24cf29d1a92edf2fb41de47c11f10ddb012cd7b81e03daf9c73b53cee619468c360b7bb452641133caf3f212e061c5158c623', NULL, '2026-11-25 22:24:41.483+00');
INSERT INTO public.text VALUES ('a5a52487-2a44-4637-8111-6460fda16a00', 'f25e6961-8ae1-4d74-a1a5-df7ff5c43c1f', 1, '\xcc9f652bf0a9badb3dddf9a5', '\x8940d97ac17795acad7c8bf4a568511b0c2946af4b561b2216dc755d8e2b94a9730e4a01706ec0955a0d35cfe5328c30350c3880f4670201882f82f9067768470b6775a9d440dc2b01e5baea826c4e3c227b793202d61e568d5ad7e47e3f04b9dbec8c3228ff018cbd785f2d4b154fbe197e7c033ddcd08ad2af9571a5cdfb7ead026d43c204cf3e04ce02d90dffb8f98c55c9798cba48076f0e1a0a75869e672936301948c02491606a875d967e4495faafb6b8426ef901a0c74a6ebe853578e4b140f0d3b165669fd6117d9c3874fac994934aeded3a5e056b45c2bee818c58f458fc9df1cf0110deb2fa45da30f69a26dcaa417138d6cb572c59a', NULL, '2026-11-25 22:24:41.489+00');
INSERT INTO public.text VALUES ('3890c5eb-370e-4f60-810b-27a82d102703', 'f25e6961-8ae1-4d74-a1a5-df7ff5c43c1f', 1, '\x86348ec932c6d5fabffc3fe0', '\x598994a58e31aaa36ec4fbfac54a34b300fc8dbdbc5a8fe774273ee23a240307fd8ab52447b99d6d05e3cf6a51ee9b74e20cda9d766739992f96c3bdb3ec6ddd3199d12ed2b9f20cafd00680869a616d61add9025dffa2fb22edbdc2b5d9', '\x66fdf0c90d04b17989bd43c48b493a45e117592c087c0f1bdcd6f9caf0fe92a0', '2026-11-25 22:24:41.625+00');
INSERT INTO public.text VALUES ('cbc90846-0485-40b2-8875-1f587baaadc5', 'f25e6961-8ae1-4d74-a1a5-df7ff5c43c1f', 1, '\x4308b55588e81155d3f21549', '\xce4d7ba81ce90e7ee8016b4167aa09ab124e8bbc56ff5c819fd748848e8d66edf78c13830f80edb88eba10be995165ffd0212ceef12b4f5e01df2b1b390b610f56dfa02ed42042223500c0665702cab192d38f0ba6278b1b57cd5330057050b68b3b4c4fff23732fe4baea0539318e2123dc9d1ec77a47ff8e726defba546bbd08267d04b83f6bcbd55ad96085598dfe0660b87da106c6d8e24d9094fb30d4aaa4aed6750edca86431e9e3455cbda109e7905806050bfbe0d370ab233b41c0c67daa10c6797863f9fa6e71ab91aa5e5d7e9ec47500421bc1b1f04fef06246fe21d72a4f52562046730b4574bff4bb195ded4a6a7e10372486e12acb5aeff695708b53a883d99849d582d3eb57a854e5ac8730570855b7993600cfb7fc8703626', NULL, '2026-11-25 22:24:46.275+00');
INSERT INTO public.text VALUES ('a54431b4-6a1c-485c-9773-5a9b30625456', 'f25e6961-8ae1-4d74-a1a5-df7ff5c43c1f', 1, '\x997f8c3431317e74773eafd4', '\x7d7ac48f2d802104f89e06d61873ba58e46617d190e14b8bd5f4c2cdf3dffd1359e7844e4e586a3b8b5004fa54ad9261992d23766b7efc40b06c4a48155babe211c843ac2f84723aa70154f41eba6e78201cfb565ecb7f08e85180819864ff36865ce92f29331a85fc02ec177eb831d1b9678142551d39baf323f1c323342fed253b989a76724df09b0bd2f9a840843860ef90bcd8ae6ba1ea5fd27546c895b15b64ef854d284dac26a1b963ba386ba9ed9dc16459a80c2943109ffe605dbb55fa88b1dfd28c12e24bd13e31419ad63c215cd4ca96f5367881173ce6258691ca65e045dd1a90b92a6bf1fff56afc1b291a8fb68a26d66cbb323a560b94d970983722852f9045b86bc84670dec66871bf55f13feea9833b01ce7f5b67844294e7a71c766eb6a1c90a1b4ebfeff2356abb0cf86fee06f3b257a20be798a0d6591bc013e6aceb798da5d8870a006b3f39fd10363c3e7e8c6c15ae985ef5ec3c5459b3c3dee88b20bc5ed1f35ad6d48d4227d3f20c92151de91e8bbc3c034e7130efd733b7c7df24f771d67a41cd8566d69d2ef42c899ba9c87d795a6d453094b26edaf90e8260115b557772811ebfaf35a89db5fd1d8a9f3c0c15b97de8cea004caba21cf427eaba926c1f400d40664a2b27c6bbaab7aa79bbebf59f9cf874f2f9a586d30d7514cb2e3dac19821298c', NULL, '2026-11-25 22:24:46.289+00');
INSERT INTO public.text VALUES ('90ddb958-f072-4219-9aa5-f3025f3ba158', 'f25e6961-8ae1-4d74-a1a5-df7ff5c43c1f', 1, '\x79d5d4766c60cb003096eb17', '\x8a19d0929e061e0deee5354a53a94bc71e3648e0630b3f18bb6c868b2d14e08f', NULL, '2026-11-25 22:24:46.354+00');
INSERT INTO public.text VALUES ('f3161c36-e4f1-4cff-b29d-39e5e3afe3de', 'f25e6961-8ae1-4d74-a1a5-df7ff5c43c1f', 1, '\xbaa8d434981a9ad1c0b36b8a', '\x6578352021eb3be973cd3cef38cddf77267a63a10e7f6e694fb11719062e951ca23eb55f81c6f25800561236988065b5ab0cbb0062d388cc0af7ab48f5d348c8ca089f0eb9a871f6a039319e8342', '\xd5fd1fbf5d64e52ffc3df34350a73410a68b50b566a224e8c355b5de10ce52a4', '2026-11-25 22:24:46.412+00');
INSERT INTO public.text VALUES ('8e99c648-42bf-4de4-a708-4dd9d8e9855b', 'f25e6961-8ae1-4d74-a1a5-df7ff5c43c1f', 1, '\x56ffde6ae260b4b09e766adb', '\xb130e49e6b4f8d377b5cef4bbf757b060969c9b3ae5ea405c9dd06c517b21ad92b142d6f6a4f1b1ee69d1a86852f38b91752c787791d07b6885306a682fa8a41a6989e534c25f8e1003b772c85ebc9f1cc6c33d2c64c1c4887b7d48ab91716623662c56bdbc3ac1447538b4c43df72d6af958bb24126e1d354e9b2cb2457d23b7aba8992d1a009101b2468d2186a2c40bedbd38be65390e26d003ae6f557aae065bb87387acae28f7626c2912203316e9d5b5a21e67bc4a1774a68217f433e75e5774e1ce436f56b82143e9f5cfb34769ea9e34e6d60aca0a491dd94bd5c43e10db5747e1d4cd373cd47309fa9993ce038f917e4fb1375cc235b95192351c91ba3bd24248412c7f145dadb217735ea26754f3857d33b1693c471ad21fedac10be825dded8742c47053648a9819798f86b84df61792d6885339069e6cf732563c9e9465b35642512e9b38af3291b79db2191dd4de385bd4dbe92274507fe330aa3259bfc202a5b86ab7a4302148fbacded84f3fb1c83fb5869bffe566ef9a8b5b72b96050002d2261ecf8fb7c3364d54c6b521dd73e226cd2d1ef3fc29e7ee8f05de85d890c63d2cade3f51fbd7', NULL, '2026-11-25 22:24:51.408+00');
INSERT INTO public.text VALUES ('d8452f27-23d1-4cd6-9a46-84943d219efa', 'f25e6961-8ae1-4d74-a1a5-df7ff5c43c1f', 1, '\x2e3fd0449015fde597717f8b', '\xc474e757bd567471bf490170579e2fb12599f80dd03659e10a1bb00ec2c2cad2975cbcb859bda76a3350e346e2ce3f752e6e92e29ef6ef7092f5a0cd4561cdcb0874ae2e5ed70fdf37b76b7c02910cc70b253351ec518e07e86728a1f1969617ccb81d831f57578138dca0cf85a9dfbbbacff4d49d0773f712219763c43c3fddca8b061c64c66cd07a58cc98b0980aa735fb191dd1290709950648135e0f2cbc66ce05bffb85b4c845a325d7c23bb761d71920d36f12d1b5518884e334d65cf2b6d0e206e0e6696239e89981874b09ffa33d9307975395e8c73e9cb761869e9db05709115c2881f8b621df195c3daa08ddba06b9c160b3b0eeacc7a699a5e89a4e42a35b5cf8429965af71d159ef0fdb602d84de78d6d4a1c766d689a83e6b5a3a644f4596f57047c684e33e31db176a26226965d0f01c3a45a0f83076b68861e5336a653d66764bd3a17f1b88f781463f7231d1164a9c9a62b2a8dbfa7b88ff3899eb9b177588e727837b4bf7c7f7677da435b9ad8a136c122e102e0bcdc29594edbe4a596d4256b4444f03f1a4fc64df8d3178ad3b49a9a78a1e1bfdb9edb2ffaf60b4d7a4e23d497801f682c7044470e640a15f7980d385f29102811072536d92cd1a4b41c03d55f619f4e02552b491a9cbbc9010dfdeac1f0e7e31fb4a7bd95c99d15e970c09d1baf744a85572a855089feecf43d87c66bb264a3092a880211657189c9437f983aa4d0a356b4acfac1441e9b816e15c0e33e05c6a0ebc9e560c1c6a1a9ca8eae397b82b8a581d5355eff55db5b2e3ab0d2079398ec61c', NULL, '2026-11-25 22:24:51.409+00');
INSERT INTO public.text VALUES ('172485d8-2fed-4e89-ab05-aa0db0159089', 'f25e6961-8ae1-4d74-a1a5-df7ff5c43c1f', 1, '\x2df27f476f59effe0e853438', '\x3b5ea8754d9740688562c2275ae3f4d9904de21441733a6ea4f2c14adce9873f0b', NULL, '2026-11-25 22:24:51.458+00');
INSERT INTO public.text VALUES ('9f2f032a-28d0-4412-adbd-f281c3e06b6c', 'f25e6961-8ae1-4d74-a1a5-df7ff5c43c1f', 1, '\xe28611363492353b57c270df', '\xea9aa012d558327194fb71d6308c888e9951c6601de5438c39b4640077e95cf6c56b59b2e8e940039fa4c6ae5599abf5402e06bdf65811ced25e29bde0aefa3747edfd2e1dfeaa185d5604f0a2a350f6ac66253f88fe357f03d5243d87fd8cf029e7a784a041d12f84655cb56e883a4058e7a929116a2d399e0d589c354b7d501690fd9f29f0ba8c56a1bc2036f4e23a469f08895c76c1c59855cc5b4681a1f905166031a1de25c60b5e752132429450fa', '\x8e13463ece221166e4f3e732d270b4ee2bfd37077076f58130a6950e330fecd8', '2026-11-25 22:24:51.476+00');
INSERT INTO public.text VALUES ('ddfba169-bb84-4365-b270-b78ebfe873c8', 'f25e6961-8ae1-4d74-a1a5-df7ff5c43c1f', 1, '\xbb2dbab456379ed70998b81b', '\x2bdbf5e9ecf078f600ddb8a49b8fc3ab0b4f5e0a756f33ca020cd8596784c2bff9692b07eff30ac676f89ead62e4e796649c670d6f5c8653100be27af6b0a75cd962dbc0d1a266df6aeaddf592336947ec825661a9946bcb19e501a5a4ba915a8e23f6456f5a4deece9cfaa35a9e7718d336e1ef76031665ac5b5ee27a92237a3f1003316c65b1e406d6f605d61481789a14ef3a3199e2bc0de8d7598182d987e9e287762434477abc3f6382064470b9339dedeacdae74aba26f577a8cf78981ecd80e4d44224573321e0939406b658d9d9c2038a637815f214bc66ac07a24ca49d0a828178a680edd69a4fef0e71a20cf46c6aedeb86a1c', NULL, '2026-11-25 22:24:55.579+00');
INSERT INTO public.text VALUES ('d19d029a-d772-40d2-9a65-490889f37f17', 'f25e6961-8ae1-4d74-a1a5-df7ff5c43c1f', 1, '\x28c1a50b4dfedfcd36bbfcd8', '\x6af650d8a51f4f529fcc899deb3260397e4c3e18da7bbe940c7769532fd38fd28c6dd6a3a02b79de84ad187a4a45dda8e3a2837ec72897d7e8348a6380885f8a525e6c734044763b2c99248a6815350891e8c18991fe19c318ebd24bec549b2144cd57a3a104aa2ad75f1fb7dce32ef3747cf2ccfe6fbca3fd26e2bbb8c03dddb49deb4cf900cc4c381ff321c0e40da51e8a3c4f7955f92658179a4d76df22f4e26436e15839717f4e5354fafc28b51323041933a5d6fe685620662b02f5976931bd9f7f4dd439b155d398cab832537ecd89bb2b347d7685b10e76b1a2b2892187431de21ecbd122ba72146fe70377e82b0d9a16fda4045436d0d8c9c16d8d6ddb0c59b4f09097cc20ebd2a92fd4529e01493b2c6425b995ed4fa031d89b460d7da863e437606150ae7289e29457f5d16b51019456d12ace52dea4ecce988b975fdc5a3563b45d673ddaa60c777c17ab05e5bf80cd31c9e0b341b370208d4674cbd1cbb3680faca5c886aade4f6bbcee85e6c00a596b9db4496b43cc5308916a2ce126218f24fe04159168db4894f3da81201ffd38635b0e60979f493e80b2d960cc840b68d65d7c4f309456561249dc22533813671edab0c48dd89832376bd91575190285b6294d15006aeb848c3eb58edd3d20120de069b9a4de756e22c318513e6ab39db90b9abd7b42c7aa61cebf2fdeee464b261bdd1d30ec94bd807cf5284f8ec9e649b7cd', NULL, '2026-11-25 22:24:55.58+00');
INSERT INTO public.text VALUES ('9a0b3de2-ce23-47d8-85ae-f08f55beefe1', '3f1443fc-a336-4292-9947-9bc343abb09e', 1, '\x60f0414d7908f824bbc632ca', '\xd58caa58cf984a1698751b8680f144e1d5d2a25506ff50ec7e724f5b651f34360268b20c28e971d30f27345d3704d36828cb87550417cd6962d6986b6f4fd2', '\x195cf3de2fbccc1458ac249fd5936d48da851da13d3725705baeeab860ef5620', '2026-11-25 22:24:55.705+00');
INSERT INTO public.text VALUES ('39813c71-fe1d-435a-b194-df1ab6f1d74b', '3f1443fc-a336-4292-9947-9bc343abb09e', 1, '\x591f93994d46c68aa75f9544', '\x8ce93f725df280eef705c289b4886232217c778fbf3871f7b4e2a526e72fc759248ee81c23de09921e0572d510fac4934d51e57bbe58aacc0794325c94388744085ecea5274f91bd22747dea504fedcba9204c3cde02b32194cc19a7c7814596dc316cbd9e9723862557be627bceac09e28d1e11c7a4ad', NULL, '2026-11-25 22:24:57.287+00');
INSERT INTO public.text VALUES ('d7951977-356d-4c48-bf62-f41fc4164c6b', '5bd7c3b3-f5ed-4818-8b1b-fdb6909ac6e3', 1, '\x13260169b1a6fce5d453c07d', '\xd5c926e97a873b4367b69031f3de1001d92f8580e1d9b9d2a7fdad828d44bbff4baccb389bbc4375ed5aca5bede50d60', '\x8f23e965ea0df1d4f707ee04e1ad946f28c2d4b189c6be03c72227fd50ddd3ed', '2026-11-25 22:24:57.529+00');
INSERT INTO public.text VALUES ('102827bb-df46-409f-8df7-02d020ae2f3a', '5bd7c3b3-f5ed-4818-8b1b-fdb6909ac6e3', 1, '\x81c96c4bae4dae94f5b4921c', '\xd433ddebe328dcd86c2c0cdafc870a230d68d0b44d25a29a142d178ae88f060c8584eea5c924a50fc58570a67c167c3a7f6dc36ab513f0dddcbec47d9d65d9dd5a292f2ef875518895db42e015e92e0d94d86f7e68d4ff0d050f35ae00dcf7f39d16e5ee69012fed3842cae9293f44961ac011ffbfce5b', NULL, '2026-11-25 22:24:58.275+00');
INSERT INTO public.text VALUES ('b4701175-a22b-41a3-8366-7b4f629e2606', '5bd7c3b3-f5ed-4818-8b1b-fdb6909ac6e3', 1, '\x2ec472286c6fd8895a07b373', '\xc3dfc1a39260fe3b177935acdf3a1e93727d3792d6c153fb75b82ed3ccbad591636f34831ce7ddcf9f070f25cf62693c9d64029c42beaece687e74289bb80a90e2aee737a11fb467170efca3859e65fee42ac08f50335d0b0eb66a9b792662f5ba4fbca1ea41ff445038ada305f3b5ac7021475a75fa8762058e6410', NULL, '2026-11-25 22:24:58.28+00');
INSERT INTO public.text VALUES ('edd51692-ce06-4ad4-bde8-92a892b3f629', 'f25e6961-8ae1-4d74-a1a5-df7ff5c43c1f', 1, '\xc9c4edc78aa76657fefab331', '\xf30775a852585bf720e84699e4d5246bf01c80d04134c842e14b8aa7131a34bcb2a27cc7a8772b934a4f5cfb82e2', '\x1de59d02ab1237fc5eafae11cfacb0b86316c3ebe7836423ed1e6f2d91b06205', '2026-11-25 22:24:58.399+00');
INSERT INTO public.text VALUES ('d1f8e3b9-e282-4b70-a8a2-85e56d94ba9f', 'f25e6961-8ae1-4d74-a1a5-df7ff5c43c1f', 1, '\xa21d10b734f7e52a74375c9b', '\xb8cd74ac27f6c69faa847b0390077f81a3b3c89bf294cc857cde65664bba64af8839c9e8c2eee7955a2ecd13dd64e00884c59c77ceddec294e17147bb920af1dc1607c1c95b5d2bd124e9cd4ada438622ad21a2b02e8b6aa769b837c15a47781b1bc6347cefc4fc2524785ceee1306522fefc14a63fcd177', NULL, '2026-11-25 22:24:59.969+00');
INSERT INTO public.text VALUES ('256f61df-5331-4893-b81e-872e1668f32d', 'f25e6961-8ae1-4d74-a1a5-df7ff5c43c1f', 1, '\x725206db2fbb016db39eed48', '\x75e46efa61ff333dff3fa11cbe834acc3b966d1d8ce89fba6fe09f0f9badd73cc366095b056d3c7c84749c845b916944a727935a2f3395e05bc5da66253d6793f4ad13d82365b97f3770a1a5160d67bfe22f3adc2caba413f0fd60a297cbe18446fac7a9fe9203afb804b949babad156f8f55132e8cff9a62b07a8f8294e54f025d5244b10efa410a62f4ca9ae603636b8f5d1444bbfb50b20fed326b41a', NULL, '2026-11-25 22:24:59.97+00');
INSERT INTO public.text VALUES ('aca4355e-a552-40be-902c-3dc32b33728b', '3f1443fc-a336-4292-9947-9bc343abb09e', 1, '\x5ff3b51811548da103ecade0', '\x4c7c8e1eb22899d602a95be9c64df47b2ca961a46781af0c12d52b70f893aa8194ccd8b430bc7fa72207783dde67159f39ee025880591e798bcbe264e70f1883b4c52170e695c2f48bc4e7a03a331139f95c97c97aceaac28301b8c98f582f1d6e88', '\x13aabec43ebd7714141c3596536b36101750065a5c563a598559666f19dbc118', '2026-11-25 22:25:00.114+00');
INSERT INTO public.text VALUES ('34a65ec3-d337-42ba-8770-b5c07ea6af26', '3f1443fc-a336-4292-9947-9bc343abb09e', 1, '\x446fb4a652c0c1ef2be7ec12', '\x816776d2a1b078f23ad3b50510b8d6eb110e0b846bfc76cb444eb783d918fa4f1b74c7ae60b109354419685a2c168e0b5e583cf7112f71011b2c517cfd84ac46c25953718891fe7f2a4ac173c86330803002dbba93d6ef7ad5a30040fd48fdfb0a93ad4c74e2e5801cc67159cd8024f0710eef2d0b0878ef6912195a0273b520d29d7430b655b7e2c163f75a447acc7e5ba4cf1597eefb18701c177b8af305197c29bd62e558ea3b29eb627e133f355290d2cb754fa41c03d4acaa3dd1706f7f85f4b84159e5bf150e69f3e162d0f13f7be211fe56441b8204d48332a190e39645af17d85410039392ebed0172e964c49152e17d0106015c739277c2abd70584d675a76a92bf4e3b3af79f6d4059346d', NULL, '2026-11-25 22:25:03.224+00');
INSERT INTO public.text VALUES ('20428a7e-22cf-446d-a440-7c29f01417cf', '3f1443fc-a336-4292-9947-9bc343abb09e', 1, '\xf765d35fc8fc81c5e43737db', '\x0389d495f905681c06a42f6bc698cc3990b2a8ce037a5192f4c2afa7446bac5b82ae77bd5aab898e6a78b8f75f87a79bd2f299d2e562427fd79207f6130aaccde81daa2cc901840f241a496e89c4c478269cf9147a4501515ef69b19508627983cbe7ea4b13af0d226534243bb3d231a149721bbe4c78bed9b0a3bd58bd9da8045f25ae2fde5c2ee3084bd75b99d02472044118f411b3411aa92810a7366e2452a59319a7f1229941805f0adda689ab2a0ab3addf0df1c1d5859d4a9ee028ef3dcaa0f1d4e8eaf064b41b80eedba95bc001ba0001313c62f4e53cf50adbe47480143b02c6175d041af615926e216b8a17cc266d273851985fbb56536a8a5421387016de6b8dd6ea2f7fa78595f434ed1dea5e464432bded9c86f1b7a93fd1c2617c51fc676cefb4d5b962bdb460055738e4a4af8a2285a9930eedee13fc2c43730acc194748c076db92412ac2a8641e1c123ad22e6bc2eb7ad4983a5c75f33ed68d343f31eea83f051805dc340ad54c49911b279b8ebf04707a176aee74f5cfb8519e62039227856f80e31a3e96ecb2f1cf29aef809a7667e7ce739df02ecefca397f364565d1cbff83c02991d219845d630569ea697920acb1d25d49bb8b91a4087b8472d5dc680fe43bbeb3d739ba92def', NULL, '2026-11-25 22:25:03.225+00');
INSERT INTO public.text VALUES ('d84f2929-46a5-479c-9066-51dd2f2ac2be', '3f1443fc-a336-4292-9947-9bc343abb09e', 1, '\x75e53e4a996be59e1de2fb54', '\x23e8e4f9d127f22350a34057107bf0a5ad36ed39e5aefe9ae18d3dab5776daf499c0938aff6a3d', '\x3756415c692b7371dc32e37e1e2ca1396f2fe4ec69ccb3d2c4156fe7472dbf97', '2026-11-25 22:25:03.386+00');
INSERT INTO public.text VALUES ('a565a777-24e8-4087-8d12-e0abb668d89d', '3f1443fc-a336-4292-9947-9bc343abb09e', 1, '\x0341e7c654519f2a0f2214e7', '\x5954dfc8cf44d6a41fecdb6cd2bf8c0eed76160186476511685c345b5950d6fe9dd5ad204f36e5e7a06bbde2f618ac267dd4f7983e392342ea73a60d94cbd457511faa08881ced16b93d56e393462229ec903322114f72425d6d4dd377a177ea3ac790c7a06254da816460ab953604f39f1916d89eb0b00cd64a3092', NULL, '2026-11-25 22:25:04.601+00');
INSERT INTO public.text VALUES ('9df727eb-4a01-4062-b8a8-63949ad4a03a', '3f1443fc-a336-4292-9947-9bc343abb09e', 1, '\xa75712995ac98438be09c171', '\xd75eac4cb3c3fc6edb79e189ca6b097048de951ef10b1d650cfab48e90372b7bc811b1527bffc8c27dc7fb76fbe8c82a8f9bc8ec849a92b3db85690eb2a358d860793e7a27479122d31a150720980d720ac05ba428e752255ff11fcc42cd8bd4fb2531913c5da6069a87fd6fc63d67a186b7ac064e31ae18', NULL, '2026-11-25 22:25:04.602+00');
INSERT INTO public.text VALUES ('80c938ed-1bd5-400b-9e1a-f035d0985d86', '5bd7c3b3-f5ed-4818-8b1b-fdb6909ac6e3', 1, '\xc3b63de36344ac72c7b53884', '\xf2f9650b7c13f854af723282040e597137336982376678027289523374e964884a2a3c3e748c732caa319a9c489008b7edc148a11ef4d0a2900d2c6caf1a83d52aaa328a452bdaf28bef811db62848f1ee65cce0d72ec44728012f319a8876fff9a9bb07625fd8c3186300a51246b2fa8d5335128b30d27f6145a9a4e19ee08fb66144ab40ec8a36518ba7cb61aafdcfb0acf26a1eb33ca9aba915a42ffdd698965097051505d5aa3453e7a6c200999f68558758', '\x3cf86d39e4e7c391c24f85ed32bb12ff0aeb36c84604c4fbfd4a6b97e7468756', '2026-11-25 22:25:04.749+00');
INSERT INTO public.text VALUES ('43a37277-a793-431c-8dbc-1d732957185b', 'f25e6961-8ae1-4d74-a1a5-df7ff5c43c1f', 1, '\x5ff5d9661bdb03ecd05cd444', '\xd8d80cbd773fc1e5426c93c3d5f3cd516d539b7b63e1c0784e11f863b568e1ee5066629bf9451ea2906cd93e88f663aa17278d965bd616721aa9e9cc1fbd90499ff35364e9025e8e48221ffa986b253440485ff0818ebc741dd6c0e840589498c9f83fd41626', '\x28520ce7a75ac5275422b67254146f28b17c5fd4a8102a3f0227de5ebc42927d', '2026-11-25 22:25:04.887+00');
INSERT INTO public.text VALUES ('ec169329-de65-41a1-a6de-c1dc69d700d8', 'f25e6961-8ae1-4d74-a1a5-df7ff5c43c1f', 1, '\x88a232fb86d95222504d1689', '\x78947e14bae1077264c0bf0f8835fabf66d0af175f0232abbacb81ef3f7171992ad3c5461af9e1f059bb464549a1d71c81ff44f43d772e810b4071ee25fc3a9a0f1ee5309797c30292a932548610621202226ea946d83bcfca0af2d0a0d50c8ecb1dd734a7004f4ff5544916da36d8069930715c87e035d2d7d0e2589470abf5fb6cd3291252567ca409f1aabdf34101a95078fafe8df5c3903ca20e35813abbcf234b8706dd8b7c278fe7f0938c58de9b9d2f0759d5677fa73f81510b7acb8dd822f4b082e78744a93a0e20a315f721642edd40db8ee27a0a6cd2214263b71683495ba6639038437f642afa88b2532c0c98d72fe98b6429ea50186cce9d9aaaf6bee27b6e33ebe079af191dbc0533b23d5c4614b2f33b5192109597b236f07a5e52e7123ba8b208cf45e80b7ac2d3f8822e71d2bd22d0123b0592a1bf594e9cf24dfbc2adb14b04c453c25927b7f1d13cdd47613171c3de2b5b872eced49c32b4ccb8c2b1f12c9d138eb0c90f40d8848869e575f0ed6b1d2a1890c524efe6d9a211be7eedac3addb56abf92f9b97b6048cd36e239863382d003186b7feb287e3e833645606ae95b1da7e98c46416c351effd6bf', NULL, '2026-11-25 22:25:09.51+00');
INSERT INTO public.text VALUES ('6ce01b64-67a5-4743-8267-5e2bd9a09337', 'f25e6961-8ae1-4d74-a1a5-df7ff5c43c1f', 1, '\x011880ccee3b767a62ddaea0', '\x061c0c0d7df39fdc90fef691d0419e1d0e34301b3b8ac1026301c7e7592c71e72bd5300dfb231974a869ecfee05473ad169b41eb42d5de3e03c5b1ee5d0a9c7c55c9c6347884d0f0000f985a48c4d0bb1b8f71618207d20be42b909122d9c65a7e8c8f585dfea538a9c5f0abb120a334f881684f02547bc2e35242c19dde485d295f21f6309407d3f4b91752873dd1349936d7e3d66a075e3ed9111ca93d921497224aa107d76683c228ea0a715daeff71b06f35be388d87a3cc9662d1a772437d7aaa2eafefdfe0aef0bb727de50316e0363661aacafec42bfce4e66620113e5c7e4af9949b7f6dd76e5ca7d4170bcb91e9da8f7724549a8930c21895651c4fdf5d920506ae1d11718a20886efc25c3b4c2b58619b8082ed187ba6b8bb6f200d27afedaa25c092f6c4b2d17f0bc7e17a76662c225857faa4ae09fd68bbc1777339c2831845ace24521292c5f9988bce377a52b2a04e2612df68cd6c2570e7167fa494a6649e4518ddfb0a9fab9bca3d4099e9e9430cec8bd10ec8543cfd0f8526394b3593d24505bdca15a76d9a6e75c3aff4bbd85d0d84b4239383cafbe303c424c1d1ed09eb183db6ad648ac80353e8bb4385b099ff802aaf415086d2bbb7c0273f2448c9bad168b98cb648e08144cedcb23fd78e9391309085c7dda5e6a313464c520ecafc8d52c7fea4e8c33f7460bc997e4d634d767df8', NULL, '2026-11-25 22:25:09.512+00');


--
-- Data for Name: turn; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.turn VALUES ('afcb73f2-9776-493a-aa52-1f73004832ec', 'd2e1d169-821e-495f-858e-869858cd73a6', 1, 1, '73cf722a-3352-47b9-aef9-1b6ddc422ba1', 'READY', '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:24:16.001+00', '2026-11-25 22:24:04.526+00', '2026-11-25 22:24:08.625+00', 1);
INSERT INTO public.turn VALUES ('09674bd7-88fe-43c5-a663-48d83c08097c', 'b240d23b-0dc8-41e4-b904-6a311f4b9fb1', 1, 1, 'a61160fa-7a70-4db6-a51b-eea3438db028', 'READY', '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:24:19.412+00', '2026-11-25 22:24:09.412+00', '2026-11-25 22:24:11.972+00', 1);
INSERT INTO public.turn VALUES ('9c29e68d-a64b-4097-a457-97ea0a3c6733', 'f5132a64-162b-473a-8368-0016e578943e', 1, 1, 'c71b0a00-4055-4a12-b0e4-a1d623b82db4', 'READY', '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:24:25.004+00', '2026-11-25 22:24:12.268+00', '2026-11-25 22:24:16.662+00', 1);
INSERT INTO public.turn VALUES ('cd7ddf00-a588-41c1-86ba-388646bee769', '2e249013-b6ec-48a8-8b5a-045ea29a74c0', 1, 1, 'b2acd0f1-8927-4873-a08c-83a2b5a30f08', 'READY', '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:24:28.001+00', '2026-11-25 22:24:16.904+00', '2026-11-25 22:24:20.78+00', 1);
INSERT INTO public.turn VALUES ('303be2db-a372-4bd2-9af5-09cfa6c5bfb5', '9b428c04-c0c7-4b16-a159-e7a0a816929c', 1, 1, '76b8ac92-6791-465e-85cd-7b76d93c0e5b', 'READY', '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:24:31.013+00', '2026-11-25 22:24:20.987+00', '2026-11-25 22:24:23.911+00', 1);
INSERT INTO public.turn VALUES ('3cf3c2d9-b1ae-4b22-bbdd-cc86500d7794', '0f41683f-7858-454b-bdbe-ea79299741d3', 1, 1, 'c036fbd6-4e9b-4722-a323-5bf256813a7e', 'READY', '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:24:37.004+00', '2026-11-25 22:24:24.307+00', '2026-11-25 22:24:28.842+00', 1);
INSERT INTO public.turn VALUES ('4fced8d5-6602-491c-a33c-16963cd31ccc', '059fb7d9-77f2-4539-aa01-3d389faad1bd', 1, 1, '3f28edfd-12d2-4a15-b9d6-a53f0227ff05', 'READY', '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:24:43.008+00', '2026-11-25 22:24:29.522+00', '2026-11-25 22:24:33.967+00', 1);
INSERT INTO public.turn VALUES ('62cdf6cf-188a-4948-9c77-7e723428154e', '88388360-13f4-40d2-975b-4be4147c7092', 1, 1, '218b1167-d7e0-4f42-be47-ecfcffa3fe3f', 'READY', '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:24:46.003+00', '2026-11-25 22:24:34.179+00', '2026-11-25 22:24:38.979+00', 1);
INSERT INTO public.turn VALUES ('830a4a74-e289-4629-a772-1afda65149aa', '37f2417a-f2aa-4306-95eb-1af9551f96ab', 1, 1, '24619871-b2c2-4e42-a01b-39b2e2173804', 'READY', '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:24:49.605+00', '2026-11-25 22:24:39.605+00', '2026-11-25 22:24:41.489+00', 1);
INSERT INTO public.turn VALUES ('2f9db552-b983-48e5-8c97-9a35d592d812', '2f64bb1a-a17c-48aa-929f-62ce7657fed5', 1, 1, '3890c5eb-370e-4f60-810b-27a82d102703', 'READY', '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:24:55.002+00', '2026-11-25 22:24:41.618+00', '2026-11-25 22:24:46.29+00', 1);
INSERT INTO public.turn VALUES ('4f4b75c5-0bbf-4227-963a-4dea9abb3e15', 'd5025852-06a9-4a61-a785-61198340cdd5', 1, 1, 'f3161c36-e4f1-4cff-b29d-39e5e3afe3de', 'READY', '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:25:01.002+00', '2026-11-25 22:24:46.403+00', '2026-11-25 22:24:51.41+00', 1);
INSERT INTO public.turn VALUES ('8f831ce5-29b3-4218-81bf-dbda6a2916a1', 'e1dff049-ba60-4ea1-b2b5-f7912e716828', 1, 1, '9f2f032a-28d0-4412-adbd-f281c3e06b6c', 'READY', '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:25:04.001+00', '2026-11-25 22:24:51.474+00', '2026-11-25 22:24:55.58+00', 1);
INSERT INTO public.turn VALUES ('97f45b9a-9d3c-4356-b5a6-34c0d72776d6', 'e0c97af4-5b67-4c91-b0b3-37edab75c16f', 1, 1, '9a0b3de2-ce23-47d8-85ae-f08f55beefe1', 'READY', '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:25:07.001+00', '2026-11-25 22:24:55.695+00', '2026-11-25 22:24:57.29+00', 1);
INSERT INTO public.turn VALUES ('711f127f-9361-47a0-9eec-15fda069d512', 'beb1d7b3-a5c9-4bbb-8c0b-6417517cb359', 1, 1, 'd7951977-356d-4c48-bf62-f41fc4164c6b', 'READY', '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:25:07.522+00', '2026-11-25 22:24:57.522+00', '2026-11-25 22:24:58.28+00', 1);
INSERT INTO public.turn VALUES ('3e0b824a-589d-4eb3-bcf7-b065ce70c2ab', '80391c6a-811a-4211-adfd-e62a0e4690c4', 1, 1, 'edd51692-ce06-4ad4-bde8-92a892b3f629', 'READY', '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:25:08.388+00', '2026-11-25 22:24:58.388+00', '2026-11-25 22:24:59.97+00', 1);
INSERT INTO public.turn VALUES ('62c73962-847f-4bea-addf-7b606ff8896e', '2f0dfd94-9206-41e3-8f51-363ccc555f89', 1, 1, 'aca4355e-a552-40be-902c-3dc32b33728b', 'READY', '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:25:13.004+00', '2026-11-25 22:25:00.099+00', '2026-11-25 22:25:03.225+00', 1);
INSERT INTO public.turn VALUES ('420d0afa-e4b7-4450-a4a2-e0af18c6469a', '2f0dfd94-9206-41e3-8f51-363ccc555f89', 2, 1, 'd84f2929-46a5-479c-9066-51dd2f2ac2be', 'READY', '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:25:13.387+00', '2026-11-25 22:25:03.387+00', '2026-11-25 22:25:04.602+00', 1);
INSERT INTO public.turn VALUES ('73951b7b-522f-4289-becd-557e533d4549', '2680e353-6e75-41ad-9dae-61b4c4530ee2', 1, 1, '80c938ed-1bd5-400b-9e1a-f035d0985d86', 'VOID', '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:25:14.742+00', '2026-11-25 22:25:04.742+00', '2026-11-25 22:25:04.832+00', 1);
INSERT INTO public.turn VALUES ('e0adfc3b-7a5d-47d3-b083-353325e23360', '4e032e5d-b586-4388-b6df-1669fbbbd6e2', 1, 1, '43a37277-a793-431c-8dbc-1d732957185b', 'READY', '5897ef19-561b-44fc-b1f2-1de90b736a10', '2026-11-25 22:25:19.001+00', '2026-11-25 22:25:04.863+00', '2026-11-25 22:25:09.512+00', 1);


--
-- Data for Name: vote; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.vote VALUES ('8f4446ca-7b02-4b51-ab05-52b115f2ae16', 'd2e1d169-821e-495f-858e-869858cd73a6', 'afcb73f2-9776-493a-aa52-1f73004832ec', 'A_BETTER', 'a4c2c990-ad7e-44ac-ba5a-eb83f85e737c', '27752311-0e47-493b-b8d4-93f17cca84f2', 0.1, 10, 1, NULL, '/research', '', NULL, 'd99d1575-650f-41bc-af80-ab83e6ca8c5d', 1, '2026-11-25 22:24:08.794+00', 1, '\x35afcfea065b7031889caa0076c98e023f2913618e970029bacb894e2ba58b0b538c4337953ed29b6bb336d252a9ee819fc067b7cc400270e7660e2ed53b9f2755df805d091e07144fd83b735cbee45ec100943ee07a6713e46026b5cd40afe328dbd0515293eeee171ff166de8d4d0d4d20f12f2133fc7ccd210959f82d4e7a554af3c22cf100cbcfaca5af8be0d6725f04bd9d402dc942740ab71d0f9579c6aeb26e12d1d0c4028d6a3c10f2f4f01698f3c8c90541da26aa869de90b334bd2bfd3c06e0bd434a2ccfd986246dfca71187d8d870b71702a9157efe0e1b865738e67d33af12aa881b5dd6692779c6d2c812bbadc679e8ea392104947074efec61e1a350f53de25d352366205f59050a85ca8660e554c990b5ab62a01baf9dcca628feab59f2f5924ca1c27747a8902fa0b2a7bd119e4a5d093b681aaacd135b875f3e85e0302cd61c52500e9c56da4cbd9f9d512e4a751f2cd571ca4985284ccd364bb9e7fa340e0631acb7f31419c5043f0a6a9ec8938b9d4fd0b928c53e386835160383c65e2c984eaeabb491cf02b397ad3f5cce0b694c68473cd645764c5ee272f9e02b31423bb6f021d75429dd20bd0e1f9d6bbffe0a38cab685cff55b9eff70271b59d6aff69ce8b16336e7666d97e72c2ed3390b4a9bdbf5d47de87d17fb1e8aff326da61bd118b4cd76654e6545a34a047e96c92d8e2bb5e62700307f8b6feec51077eb73392a2e6dc453320829677cd70c8af4ec1fe074d74cb2c502bcd1d684ad8cf22e2ddcf8f4c18a9980a152164e9447d3d360191672d076fa45f91e6be39230e7bee78d98d4920d20d9f9915e1a53d88d0aab1d95c3bda005a36abc65dde549cb47eae522bc279b63f3cb44b44984aea0031cb9fa8f8d44aa47a339e87c0af4bcf75cdf1062a61ef41f2f87dc575fd60b0f4f18f73bf540fb43555fc964f0146f466985d96906a5884ec2b57cec0e563446a920a12850ce8d48a84fa81dfe9b496a823b03ac21b693e10a41207e9eb77b1918604f9feb78ac8', '\xe7f28e07cd3b25025bed35e9bb3001d44509dfa28437830b71304a380511ef70');
INSERT INTO public.vote VALUES ('69e677fd-bd4a-4f06-b513-c5b382b6ff47', 'b240d23b-0dc8-41e4-b904-6a311f4b9fb1', '09674bd7-88fe-43c5-a663-48d83c08097c', 'B_BETTER', '4cf376a4-cd01-49cd-81db-067841054541', '27752311-0e47-493b-b8d4-93f17cca84f2', 0.1, 10, 1, NULL, '/research', '', NULL, 'd99d1575-650f-41bc-af80-ab83e6ca8c5d', 2, '2026-11-25 22:24:12.004+00', 1, '\xe2a6c0de900b12189ca43b963708c1b04664335b2ce0ce07acc209aa4126ef50a786d352ea999ab5b12c85efbad154c9188ab9ee6a508bf7332aadb2f12fe8848605c19586ba5f29d5cefc37b80db16c08680c4f51c9e2e52f03d0389bb8216b3f1819cd59f26852792215b8007103e58be25bffb17aff629aa35fd46b6722594bf9b2b7accce0cf46148f803f33a75ffd026dac384fbfeae75d05597287d416493931fde8052ade92d0df3a6bab792866c93548544632ea2b48edca2948fd1ed4d392f465348d98e75218345596c1693880ceed5ec957bdbd2af885fb9ab37c90ce2401aaa501a21d94c391f2e5c2cbc787a2fe65bab4e31e0bfbb816b1835cf74ff5ca819643d2536a786e061e8d3e35a6f3a527361d333a150569a850188437e6ed6bc4ff565d08a9c422e5c23b7aa31d6e8ca7f3f044e4cdf265296a35d82687882f05dd5e088b402bb42936f63869e49fe64553996650bbfa1b24b9d04720603090d9f8ec583825a7def19d083ea7d92ba59c3954048227d53ec76a588d3cc0096e91efa551e09f24e0441bbe7e0524644ef160e5ad067a0d17070dbc45b4ed8b13291805609b7c99286fd492aa97104d8d01a906481aa06322bf69b6fa1cbe0371c28df07ac7facc1143bb3d86b78a69359a23ce4a3ca33cad9ad217f462bbec709338c09e92e29d200a68dca255a599c13ea5d406de0aed14d245826618ec6f1046ce194147ea995004373f99ee942b7812e2516799d782ff3240500e85c59e48bb654f01ffca99ea8e95b54ac4c3bb63d55319f988bda80637412f413659fbf3ca35f92d5894cb30af45c1d149377e3daa2029c2997f6026bb9cd08f8f0cb3a06ab4dc2a94514c01637d86d5bbf412db2dbcffcf6673b9ac74172d76ee2bd28c7ad6a0ecad0d64ecf43174c4059e6a7d02032abb7574619f292e4ff025338e153ce2afc4eba05bd83387996bfd76796f3559181491ca6f3fca598bb9d5587c910561f5d9f8ef4690214b883513064986674f686bafd6a4978a2be469', '\x4f8334ad56e0c6c2efe9bb1efdfbf796a5d3c36183eff00c38dadb35be03650a');
INSERT INTO public.vote VALUES ('07523ebb-1228-430f-8ab6-3972ca037beb', 'f5132a64-162b-473a-8368-0016e578943e', '9c29e68d-a64b-4097-a457-97ea0a3c6733', 'TIE', '2480ae52-773c-430d-9b6b-f1f9e41f4d9a', '4cf376a4-cd01-49cd-81db-067841054541', 0.1, 10, 1, NULL, '/research', '', NULL, 'd99d1575-650f-41bc-af80-ab83e6ca8c5d', 3, '2026-11-25 22:24:16.684+00', 1, '\x8a22af325c9b169143ae5a1efb09f9a0fc62a89e727ed313dc60d9b7b50b7ebf2ae7da7e552f07c335849ae36d64b9f42f3dbd5484c65f6e77a9db0d1a9f3c6b940d86c1566f13b79b1833132396af87035ba56841d901c57639837dc5f67f43237379aa8b3cd395a2fe9512963030936a80046e8677806e5bfc33d15feaae147480d19d076b8d250fa7202caa85945072f8c4f009c96136ac06acf6674ef199a9b634b3d27763e959a8d89cf0223e13434bda733cad8f2f5211f6f4f41c9b3abcad0db89dfa7261086797ba4fa8033dae53cc07ffd18f93866dce528181017979af7d9c5203b6450ac96cc47f0f6e64b109f0c8e49fbb76962f0026e26fe4f0ac33463074f495ac10d20306647ae19f259381f2bea7cb4f00860f911caa68a6050d40e13a177fdfaab0b34ad2b21cd3cc54d2990c184d7a3e8c42cd3e93b3d4a6ee47dbdf412998ebf282641a280e6d96bd89eb45a95b7100351e10de03548e0cbc7d1654e9fc585c16bed421779e17b973fd1e7a86704372eb0146fbd662063798683e0d9fe82fd6ad2853b6783bdaf1de4da85bef574dc44e9918340f532592b423b25e57d42329d58975f79d458c8e18994acad8050c85bf63c5b8a1db024e87bb4782594102478a9fdadaeaca78f6712e58e6ef470760651fffd3b2322e51265f263a6f4e9f79b7a657e5575fef8e1a44f08501d4e236d685b4f94095f666513537cb390da1d25f1383460f850ebe89d2e3d49a4b47c7fde6c7b39f341db2beb19b414e60b1da9a7c8ccaa24d5fb36e7a7dd83d85fd15d088340c3ea3db2f31b86f5fd1b17c108b01e127cd94be666d4f7c8f56e11a242e61d237109537ae1a3ac797382273d4f5d85b4288daa1e11587216207efd53bdc17d67c30349dfc94483a00fa15bf4b2c4d0a6afa50befca0428678fb594d29efcc1d35cbf1e67d7684ffc07249bb80cdd64164de8dd48ba2ed601de01432ad08a97c2691df807248f5d44a577415793d174ae78c5495faacfbdb0f26def2615c69e7a05164fe', '\xb2b7a92cb3d844425417ccbb2994a1102979b75c053fba6c3f7e4c2e0e6f845e');
INSERT INTO public.vote VALUES ('e7ef7056-12ca-4b2f-97bc-94822ea74680', '2e249013-b6ec-48a8-8b5a-045ea29a74c0', 'cd7ddf00-a588-41c1-86ba-388646bee769', 'BOTH_BAD', '4cf376a4-cd01-49cd-81db-067841054541', 'bd27cfb5-fb7a-4a01-80ea-ff6074ccf532', 0.1, 10, 1, NULL, '/research', '', NULL, 'd99d1575-650f-41bc-af80-ab83e6ca8c5d', 4, '2026-11-25 22:24:20.859+00', 1, '\x21c85d029f697f7a5d935d1f35aa74cc1595ba815e36a23c7d5ead248ea8299a6478d02d418ee87a582f9c4f774bba1c773063a1ae9bd75e169b67853079e1d71b06aa6fabb2b0478d99a35c857976c10f7e64492d9cb91e7edf79f6259edafe8ef7abb94ca65f11a7aa6ab9c00298c9a469e963c4d8c8b7e7748b3e68485119d5d1e7cb89c90363135b346eef20362eb1edaf7368bd884c3ad2f8069592408662b3856f787bf9e4995f54a5ba51699da5ef1be17f2047d98226ad0f6fc035d4ac87f00b9cf09564aa35a6ccc3fad45b8541f2bd1302be9e13b92bdb47334d64657c217110587fb234516835ed5a8bcbfd589a442eefd474d260a0478b1c90b327139b2ced50c854d9a07d5b484fb06b5c93ee45ea01bfdc76175b4e0df42aec526b5f3eb2d5483890e59e8dcb919195fb1740dbe61a1c1be89b934a05994c8804906b288266c3c09950b72c93752a070c78a06d149a50b264b7ccd2b3952045a37d9c471a75b38809ee371a38239287aaa1d351318b2388d637c4647bd3edba4b79eed80cdfed140e4f24be418bd893bdf85da369eea997fa4aaa99fd1ca61f248e21015dc8c67319a93768039293707584fa761c8acf88e43f9cb0b4440a34a19915248d200072df187a78beec74eb5e98d83b83ca105535de5f7b2ce9df1700d4e69767bb62585087eb2a6c8f6be4f3b593d4108de436a4c976668bf6b3986e2b33dd16c260d743378ba3e166f32794860ea09323cc2dd6b70be7e862d5eccfa491d1f1abf28ba63022483088c7104a28785712e159c4e76c7ef458f60ae27262ca8976e324b05cedc741fab1ab4c5736a3227f1a325c21dda4c8d1d82e0bc10274fc30a09ca567ed993acf75ee696f19df8ced6493be868e1baebed8e0e29dd6680ef9ee5396651dc8638427bd8eec64a758734e89ada3202db46cbd71673d3cf03bcf08be9f96d290a381c8de970742e0dd77c07e2513bc2bdd970433164ab7489c247d9e7978caf4e6b5bf81516610ab2317d28a0b39869ca16ab6f870', '\x3a8a9953c818236b035e19cf9d886d1926d5de42a2fd19967a1ae39ab8113cc1');
INSERT INTO public.vote VALUES ('83a34505-b483-4eab-a144-853508103554', '9b428c04-c0c7-4b16-a159-e7a0a816929c', '303be2db-a372-4bd2-9af5-09cfa6c5bfb5', 'A_BETTER', '27752311-0e47-493b-b8d4-93f17cca84f2', 'a4c2c990-ad7e-44ac-ba5a-eb83f85e737c', 0.1, 10, 1, NULL, '/support', '', NULL, 'ee7c5873-981a-4f70-93fe-6e92eb804530', 1, '2026-11-25 22:24:23.948+00', 1, '\x217da0687becd5c84723e491b1f77886df4bd968b56521157be730f3ebda3211823fb81107ebcfa94f15473ea40c46e7fac306cb1bd497ba5d7f93b1147543eb9385f1081b181dc636af6052b526c1dc8913131369923eb0547985c3b61486cb9347d9fb24447dd3a5c3f6238b74abfe5e8088ac329d0646a4fe9d96d98e2b7b17016feb71aca782e495664d5eef0434d1d4bb836499581510b614bbd9c9146bba2b9423aeb8f7da348f71291e0e313b1f3f43a8984e23f23af74a5f68e0ceebb2df802685b5734869fe95038d961288902d4f62f89d0545048f99db65b3c9e9ecb70c3893741e0eec930f6276546bc0a3130fb7bcd093ea1a839e2ed0a90b52425744c8a568c95603b29730b4e25a0df41e9d2a55bad4ec66ca6b5d2342db60cdaa8c6d12d6228c409ccb884cdf7a24c1ce3f035acb088658a037390296f3accbbf1df43dfe1367168db90b8c3289c44e5ef119b94c8b5ea79d4fae68b6749aa9400df6f0559430ff89f65231bae01028b5ec8f124c702c13b09412bf064b7fa010bdcadbbc27166129a8be83ec6dafc7f135bd1f85ba824f11451f66886e635b5fd1ef5cdce20c81e3b3db797601abef7faa47f9b8c7587cbb9b16b94510df818e941b7de9f6d769e9f2bfe5b110f969107d9d32d8c615996e236ed88df56f04d99af7d4857bca7aac43abc4c42c81e6fc5dcdd0f11e779f248a6736faf61dae46a5dd46a5cb9a538501d692f9ff95572e62e16a7ad7a270ffe6591009db279ff18cb4ef8e4e77fe9c96e63116fc6ac633ad24733c698ec4c0f999af912cc89520dcbd1084a9857419274b35a26c5c7657986faa090773699e2c9fe7015c5577368f8e7433e869206bbaffaeb823d45960d1da9b8ca3a43c2f312e4a3639277eba5688f769b05c5edccda0964755225938b0c4e3094944a4b122787931def782536f7111638c7a4b2b032d098af852ff32bdbd7bc8f14ac371e2d5ea8fe49f650ca7e811d706045453cd2a90b5e0ad3b5b8a2c29854617a5c0b4f614f20540', '\x2997f2b98e039f45d21f2ccd90cda93686a41c031e7ec44fb7cd3c50d3af65c7');
INSERT INTO public.vote VALUES ('e3aaaa62-5085-45b4-959d-3ff14489b914', '0f41683f-7858-454b-bdbe-ea79299741d3', '3cf3c2d9-b1ae-4b22-bbdd-cc86500d7794', 'B_BETTER', '27752311-0e47-493b-b8d4-93f17cca84f2', '2480ae52-773c-430d-9b6b-f1f9e41f4d9a', 0.1, 10, 1, NULL, '/support', '', NULL, 'ee7c5873-981a-4f70-93fe-6e92eb804530', 2, '2026-11-25 22:24:28.972+00', 1, '\xb7263a88149bbd626cdf10d915d66d230e9b80c4c902235ea5d28173be2984a92c8127f5bc8f11055e24eabaf1e4df2f790b08f6972841f8b2df2576bccb8e7c75ed3d161de28c0caa8371874932a283de58c5d3d461eca32da580c0bdc2721206f63318fe8eca2e040fc4262ab468e5ba83215720ff30eca77fdc14d7132bf83df9114ae0a6ff2eba53455fb9d1ed1a6f85cbb73c48e6433f0958ef98e6a2ea6a80b894d1d9c8d37ca32e7a6d83195f1daedd4f94d1dc8f35102469af5c69a7c5bd220726581f5e3bac96b36cd76139204fd7df2cd2445487fa9741fd7691049675b72de091d5f85dbc2305b9919ae137452b390a0a151e9caeb40c4290168211b07af20d232e4f5b0b34c135ccfc504186ce346f99c2af526217b1b9fb47ed598e0eb4a92075334532476f028d50cc5c8d230f5cd07d7190c3d4f01c94aee7fa30cbc391d254ca9f872d0448d6527a170eea144a2684d61ebab2e69ed5bd80bb9fd613bb78010b6191d5f3cbefc04f69004a5c6474850355492fd825a0531170ad304824053b24aeb44c20d7191faac3bec61e35cd35ba03161f09b72b8c7a158c7f0f76ffd4adf70ede9def8e9f4f60921f3dc1ecbcdeb955c3a073f7d6279fc51d62e0d0e5862cae6187df61370215da40879a7f6f1aff24c945ed7a684b0394bc157cffc2ed42ef32ea9dc43b18f2e3eddbe56b532caef9c50873d20542f033ccfc2b50bd7e6d0039d802d02fc0997550ef820dd47a4f34350f8a83b08863f77a42eb3ccbecb705f2fd209aaa4246e9094a57581909e2941fcd1c14f7867dd03fde8d17d6f3278ef937828a56d720e5e59a1babdb6ec10811c42b3156c8853c191ed13b84de0d14026592402a09df72a5a3c32f02c220425ee52808dc0b26efe37102d1460e24228120a88df8a83105976fc34111a88e730d63cd178d123155ef2bbde2a172a75f50a33780cb6b8d5a7b7d3b29881b214c6e6a17220b6ea9d867393d9a0872cd0165388d3babee431b40a647970665bfdceb6b9c03a6b5', '\xf4229adfc55a049ad6fb7817003be181f11356a436e58147d9bdc712ca01f5da');
INSERT INTO public.vote VALUES ('2d3ec3a4-dc70-4409-b002-443fed8194a8', '059fb7d9-77f2-4539-aa01-3d389faad1bd', '4fced8d5-6602-491c-a33c-16963cd31ccc', 'TIE', '2480ae52-773c-430d-9b6b-f1f9e41f4d9a', '27752311-0e47-493b-b8d4-93f17cca84f2', 0.1, 10, 1, NULL, '/support', '', NULL, 'ee7c5873-981a-4f70-93fe-6e92eb804530', 3, '2026-11-25 22:24:34.019+00', 1, '\x5dc412eb974341938a3286d75ac89f4818859b916f3c0c600b776f39a917143a8497913a299decca63d6925e76fb58bb49a728f8fe58940348f7a56d9000b281399d02afdf907a175fee2314b2a6181278840a46d6f962bcc19117c03188f632b9c570a97d2f44ac8163ecd77ae5d23d9a4f2cb3bc2e28a10472feaf25c854123526279c719398d647c6782cd2ee17d29888c2855c439d621a73609b5577dd3548c981954a075f03c85ed7503e0e0d5848556a6cf4a7f0fe2aa276b6842b851d69aadb5b7c1368268043c083b6232e563da5c9c41a0cd5f91002714b61a5ffa2bd4ac5e928793e16c6454e4d84a07fcdeb39ac9d44536bffd39ed44c6bff625d5cc3f241c3a431839691868f5b4464e2e388890b065b691e16c0db2424d7c39bcac3e8e6c8b9decb73ebc6d40ee5bc725a71364356330f374173462a14469917750474d776bebc65bb4f15d0f68cadf815951a365d16dd3d0236992c5c6d795c065918db95e2a045123540dfc700d2dcaf2ae32e52a8963c730aff555f5516b644144619fb06ed4a53590c1fe023942994bde1450ffd571e5843b15be866176c6a1c28b7c69e4e16792cec16a5b7b8029482f1095f7000f52700fdcc706f066dc423a9bc277ef7b185edba975e16982347fd0f344baf15a1092868e37955a6889219eec7669858456f672963f5a5868afa5de7dc4c36f6f26ff85c2157d4f2f12d1a62526b9480b2834e3f54c893513a3b0d5b4d227ba5a9aeaa981a8be55fdc0d4171a6b0467022fa9683baf1ce1e41f55dd70c96a912a072fafa958323e229f131710da98c30f93e0d1f87759867d519c3808f763cac83944083ef7b80d865ee841d73a2e7e87980686b18e5c5799073cedee2535e83f9d0ba2a2d87241e8b11f7778b762489ee27e89fe4a5a7a4f43bd34b8b238250d07fc1ddcdc34497c04d1b2d4c0a5023a5891af381ee5501200956a1271f134f02c1c28a01b6abba7c099d7db94e99ea72770b0bfa1a72ff09518cbaa18c10ef0c409cd0a9d28c6333', '\xd45a2b251f647423c3cc95604a0b12f42c7876bdd41a08188149223fc7700c95');
INSERT INTO public.vote VALUES ('0520b49e-6ac6-4b4e-8e91-4277ec48a809', '88388360-13f4-40d2-975b-4be4147c7092', '62cdf6cf-188a-4948-9c77-7e723428154e', 'BOTH_BAD', 'bd27cfb5-fb7a-4a01-80ea-ff6074ccf532', '2480ae52-773c-430d-9b6b-f1f9e41f4d9a', 0.1, 10, 1, NULL, '/support', '', NULL, 'ee7c5873-981a-4f70-93fe-6e92eb804530', 4, '2026-11-25 22:24:39.112+00', 1, '\xaca8edcafdfbd5280a4ffd92602caad85f2c7cbe0b14b276cdbc77f99cbfe051b1c802c4709976d8ae8ac535b325f8bb4c3aea631d49d2462c93d4ae465904bc270bb315355ec5161737dc0815b3047c8258f26404138a5d768e11fe2a37e80395a3d591d110ef56d9bb3d768df8da0fc84d69dba6a315cfe8ad8fa802bddafaf73c810bfd71db18936a03a0877ccec83c4de0f23b79a77eca59c1c25fd5c689e5f0e9c980ab472793b23a5a15765be14c2a70b812f127c06a46f12c075913de5a86c466d764e485888bfb4a4342821004ee7f32c09312c7c7a9cc77147d983acc2e7e0207332f13250fdd19860c76f631770e77af0b538af31f9bdc6c7655cda2696671807a4905a638530f2097ad64907e43f761c84c2db17b914dae55200776ba01ca0a10136da29859247cea984dd37ddc53dbbc4e6c730f7a6bac632a515a6739e5955c69a1d05d99ef3af47b0eb90af8ba25a2d223b38376b46a3873346b8d66f799a43f90493ae8c37b9539e3922c8c9f4993338e31175e45cea4ff890aa0cb87d4fb2b635631ea8a4cf4f83d9eea7269df626306bcc45969dd5cb5e1f05bc01756883b51d00cd7259dbd71629df5f4b236f2e59e659c0216068675a80544df08cc3af3e45422bd1dc0735463df1abc89b204c312f94240d4939509d975465e7032598b44205ef77d57ccccbc7caa55981802e0832f2925141625d78ef9ba57ffd998e7444d06f45d48194aab8cf3560efaff2af500dbee2703fbb0284f68de94a849c2aa9966fc5ff164e4bf6ded509e5be8a022ab14ee612f8915243de842000b96651ebccf9d4bd98ed0abd6b315ff597b1d9c602584a16edfe3d2c02e526e1b75ed57ced2a9e8734ddb74b7ebec49390908c03038806995243cf2301c0d2adcba9abd0bb1457df43221c1cf7571fbd1822e1558d9ab0827441e78deeadc4e65a1f9fcdb52397f443a4cb664d9e3e65a56283efbc449c657561e7d4bb73d0662757fb058c59949e2dd3d5c17aa37655d2cabb1c5bbe0e8c6f18d13', '\x3a83611111a1947cfe03edaebd15ea469135fd453637c47857419f5ad7bb72fa');
INSERT INTO public.vote VALUES ('380d098b-f603-4e2c-8f2c-011907741c21', '37f2417a-f2aa-4306-95eb-1af9551f96ab', '830a4a74-e289-4629-a772-1afda65149aa', 'A_BETTER', '27752311-0e47-493b-b8d4-93f17cca84f2', '4cf376a4-cd01-49cd-81db-067841054541', 0.1, 10, 1, NULL, '/legal', '', NULL, '0fe81e6d-e73f-4115-a93a-662b599b720b', 1, '2026-11-25 22:24:41.52+00', 1, '\x14ad1bf90a14816ac5fc838281dcfd95e54dea3cc79679e188fe828a9d8222b05b9ffe6327440e7e9a47035b706ceeccdf42a02312885e2116415e233ffefb6462c392eec804834c738517aeae7e8518cb096059d93bf415f0b57a33276a028dd7073b2c6a86b12ddd50d41fb08beca2e41d7ada0da3036c34d6fda550d3767a93f010cf6dcbf2d7e04941164726af4d8325a731cfe22766188f72a4b1e66a2e0dc63526e5c51c7586349da14f85cdf2b692b04afb928e706567efb54ffab9759a8371e4e2b9977bf30699506a7d6a57a0cee765121d56242482875c56658663ff88fbd1cbdb8375ebd79c6628346376f0c98ef6e0265c1bb32cc6cd2e2bde90aea47d6d55551d0c32b40b42cb02f531caa94fa2e9d7d5ecf3342a389ea976837160d3661451ccd8e2cc5586b76317e24ac3c9f409363dedbc2391cfe1592133d7b21b18a638df6326c8698cc8349aa847a0fe66f9691839096cc85bd1d1db12fe2f8546439f298c5ec939c69201f20f43a95e712894c6415d7474800dcee956dbd9feadc0a242f1007d185671be54c6912cebd0179d753686d314b6d6d0895d00ec0a8575c42dd05e4bd178fe660e39be9e4a25cd1549a27e31d830c93cbee74a2a1846c5cd04166964c0c4e5a15f4f3927d279ed02281acfff07348489ace03d612ac2d0edd5ccec69bb891beae5cf5d9abf104b43d43286e28bd80e229ee579afdf13505fcd9bbbe843ac478ac4fb914ba454ed3d92ed678ede9124074441437f4a3912f7a518cf511bdf5b1e9e1f444ca8c131a6f3ff9887e779820dc7028883472961c960d1f5d74a0413b28e47e93cbabfc330026b892cca87dc797aff17bd28cca3541e06a3bbd4da6c602c7a911c2924650f82f21d91ea14e3754b4a481305988ef5437f37e5c6dc82d97f65daac871585dc13175348add79a44138540b1be46eab6c8ad6e9b1a23f6a29607f1a8c88a03434b33a61c22fcadec4a971b3b23aaf4cb94bb762526b2e340a493f68dad14566eb2df13b6e550bbce36bc', '\x38da28d82a61d0e43e1d67fd9efbbbe49ca8f71631c4444b37d533a585ab9b6a');
INSERT INTO public.vote VALUES ('7800035f-b891-4233-8cce-d10a1811902a', '2f64bb1a-a17c-48aa-929f-62ce7657fed5', '2f9db552-b983-48e5-8c97-9a35d592d812', 'B_BETTER', '4cf376a4-cd01-49cd-81db-067841054541', 'bd27cfb5-fb7a-4a01-80ea-ff6074ccf532', 0.1, 10, 1, NULL, '/legal', '', NULL, '0fe81e6d-e73f-4115-a93a-662b599b720b', 2, '2026-11-25 22:24:46.326+00', 1, '\x4aa723ded6c6eaacf8c90793c2591589a870dd4c0ec73063e2d6419abea0c5e02bb9dcfea7305d7af35f7ed48ea8eb6a6b296b4c1e86bb0cdd8a4f36dc544aa06f98d40b26f6f22e7ddbb02e3473a45cb9f616fcf236bdf53d174d481616c5cb435c9fbd48551b13a4595d98d614b5386c0da0b9c4c543d7da020311ed5546b747b1f5bf86c72ca7a3a2429f422acb354d898b01f61f3f01f6f0a87a6c9770240b4d9a391885a80d8e2d1c3886a917bafb6b2d932fc28ff0b3c7eac2d0556a9d964121696c100f249b54b19d1dc9e342f45056964a963bfa075f315c04309d24ba143628d71417176ebd8f9d15a5dbe2da10b5a0658b6e3492ca9d1985c99317b252024e68bb9d5c8c063883f1bb3b760f63dbf8142216c134c26c0c92afccdbc1f3cea4726b2933b33d874b56a0015ff258d9d639ef44b7c2187b528ca9775e230d9a53dc93e59a6f0a57f51790f7021a720467abc083cd8652b3715c8b4be408c1a546d7929a42c29c002692f62c3446b33a9bca3ad40d81a34e58321cea3ccf76e074ba6125e5218459ca711119cb5adc3d576c57af2463b199d5bb304054a0ee9f90f9c7aed25bf778b3a787df12376fee57177a2e7048595a36c3ad3f73dd455a3cdf9faf239b2646a6752398224cf594a4cac5bc18a6786ae4db44b2fc81fbf45e0a5c2af4f4ece6ceade83256396a3c4098701e4a8f70c2f6ad2d24f41ba7131813a7be40fbdfc69b4809914248046a96a804d18133e1029f334c1e82b1b26b1d2491e8eb89d2dd5c388aa0d20a5c1208fdf0525545d78680081bcf75778fefa19ea35bfb9a0ff40017fd5b2714cb53557605ef3774c4584ce0d6dddef069a55ad5b1ec6c5e7bea560d5078d1ea78d79670a58549a288b59d9b5087195d7697ffa4103e5043095435c77ac28607b5dc00a7a56cc1a1a17d0dac80d1462dfd7bbda1e425f70b5a613feae285cef7e975ff2f96b80f0d380ebd1460fe148a7b20be19cd2621bbf8f6b162c7b9f63f905b0bba97d1c5e76abcb55c2cb3f5', '\xcc4e8726ca8ebf6744d5c79529572545b9bde1f12fec983e8d056ce22b401424');
INSERT INTO public.vote VALUES ('946a7fed-825e-4202-9406-aa38e9719db0', 'd5025852-06a9-4a61-a785-61198340cdd5', '4f4b75c5-0bbf-4227-963a-4dea9abb3e15', 'TIE', 'bd27cfb5-fb7a-4a01-80ea-ff6074ccf532', '27752311-0e47-493b-b8d4-93f17cca84f2', 0.1, 10, 1, NULL, '/legal', '', NULL, '0fe81e6d-e73f-4115-a93a-662b599b720b', 3, '2026-11-25 22:24:51.424+00', 1, '\x94b5eea0585ca41c3d435b4d907eab6cd30a161de3aeb1e15d2bf3d7602f219f63ed5214b40f8f2f0a3c5455a8d8f6e392adf43fb5af7a91f349e2af3b4009d5427e8adfd7ac0fb7e15a5f9e653596d4f08f201d497b42d77a212755d977cccbe6ad471e2ea7ae0a8dcef43b5c2f99732555d77892495d35fb3660c8b69d8491c3472ca6a860295194280604c0fc8825a4bf2dd4810f89ae612e5a5df70c0ffdf9a4bd842972c4d66a43786217b63a28c7dcdb1b4733ce428f232a67f1b46c38f190833cdf4076835a4aa3669ec98108b96fe9cc7c0bf15f014aae9b6346f98da1e3be62a0f6fec76e9dae981a3f581080b10648051f06d4e6839149b9b5705430201a39c51bee1676d03ae4b73ff1f5516e90f170eb3f2316364b7d6dbf07865f619c4d0d6d849469e2aef6d42893be19392a6740a402bdd64aca29eed690e8d7a45f5d273fd7041a7888c665126659dee0fbf434af9582719ad28c23de54e0b886643ef6cd8d492fe72dd783aaf220eff63ebcffa3819c9be43732952b21236ea7276dae7c88b39901e4e8065ea2014e94413009ef8fdf74a9df69d33e13ee7b4c30d6d74c882be5c640b13eaf82ba6884c540ac11f4cbaef36091049a7546652213cb25572ebe3ba4703c9bf5cb670a684227a409873e01a3568889e01559a1f42343b32a42df6bc1b3b41defab575c0523f912426998cb7d49637dd47bc77b521ddd43587aa7efa69dbbd7e696c2e7e3243e7030a2ba6a2926ff09fb713b912e42224bbd9227cd0de88f91ca888d304de6b24d7dfe53d85933a5e312a136a001815af1f68cd3dd2d46f381b6613791a77552b452e8d85d67947b772c8d53d0a92b90ff43848c81b3bcc18dcac175547317ee757a68aa162600e0ff518e32a8fa492fc916f63ee5c52c72c1ac6bc8f6fe18d902e87e6d7b20dee732f179722d3b3eb506b5283c61ae1e4eef4fbfe7b45533151ed336157c702137b5fc74af4239c82c489203b289eb33f2604984aa37b7dabd7703df6e30db8916dc8314ea', '\xd678068de656261ddd48fe952b4915e84da7763e37efb8a9d756ad8b6f647c96');
INSERT INTO public.vote VALUES ('548ce827-59c7-48d8-8ddb-4235c5e97a05', 'e1dff049-ba60-4ea1-b2b5-f7912e716828', '8f831ce5-29b3-4218-81bf-dbda6a2916a1', 'BOTH_BAD', '4cf376a4-cd01-49cd-81db-067841054541', '2480ae52-773c-430d-9b6b-f1f9e41f4d9a', 0.1, 10, 1, NULL, '/legal', '', NULL, '0fe81e6d-e73f-4115-a93a-662b599b720b', 4, '2026-11-25 22:24:55.602+00', 1, '\x64d65a2098e9ee1e3964876a322e10259772e1e597fa6be71fc765bb3266101959d84d09969e0028c358b1e27552a05049d3c9ca6a2a61e909078533dcbd0f7c73f9b82f6fa706bc8be46173c92674ed64108c4ff58e9c9f3c92c010a8fc08ade4984a135eeb622341753d3ecfc22adfb2432575d5ed26b42d59694e16114d8d330c49fe6798a90deccede134e4d51fedf1f9c2202f6c7c33e763e99de16c73fce25d78ef88557ed75c63a27ed2c4890f8e0128da96eb48929ed6847c5049f20defdb7a9437db1bbf4690bdb3520ebbbb4331c358da571414e4203a1acd82e33677bf0becbe6b5a4c6186bdc763e11ffac8b8e24c4f93b5410646e956a4bcf206a087b91ec4d3e3262f950c58c4c719135849a0820257acaf146a4294044e38f7354bfec03439bbeb4b535a49994cc6a4b083f95a1429ca6273f9240b0f2e52327bd86b25bf0f99950815ecc4b27cb824276fb8ca94a9d743dce9f6b71517fd948b6863595e8b86c1482de734e62c0a401039771977a377db396d9ffb4a9288c063e4e7f030f5515435377a24f369ddae854585ae17c7e2c2558149636a0992e501cbe2254894000f3b6f7ac0ec5d45d95034c9e4fc1e0ed83d751a5fb5678590b6563635b85e1239f1c52ec7597afc16f2f308a6bc353312b2a5c19e57b1582d3e8fd65a0adeff2980342325c3435ea38213e088f8a037f8392df72977a69fde82e9013d1c0a1ca3fa9f7f4a98b6430f8274bff0d8aa373a328172170a34a646b2cce747770496d1e6a3c20721e7d3f004bdd0329e7b24235e82d3e939493b602c68918db1ccc70fdce66d68c072ca40f3974387075d3d5f760704f866773f1c312fcbdcd8c580809d131aac19054e2898651c6de25d3022c0676b2ce356f9f61ea3920ce5720633a88643676f41863c3c55cd75d3374d0e6f97d1c58dd41f74125d71498bcbf174d0841330671994178cbb7af904b3af86ffb8eec41c4e2dd8bc34b4ae0f2eaf723e5b0c4054ba573dafb4061e6c3f12128f8e9ae647a65fe', '\xafe2cbcc3338fa93990a47f3cbeb0ac8c9328b0b15072f08640fc5107cbc8633');
INSERT INTO public.vote VALUES ('ec138288-f28f-4761-b671-c3cbdb9738bd', 'e0c97af4-5b67-4c91-b0b3-37edab75c16f', '97f45b9a-9d3c-4356-b5a6-34c0d72776d6', 'TIE', 'a4c2c990-ad7e-44ac-ba5a-eb83f85e737c', '2480ae52-773c-430d-9b6b-f1f9e41f4d9a', 0.1, 10, 1, NULL, '/research', '', NULL, 'd99d1575-650f-41bc-af80-ab83e6ca8c5d', 5, '2026-11-25 22:24:57.337+00', 1, '\xe02fe7fc0832769dd8a9a9884dc7a08a481866c1bff8c1e61fcb6a6b15c00f6ae12854af2a2e8f78bfd3d937f155864fec477ab3f75d3180a25bb21ae0e64ffea1add9fd47cb11ba1a82efdab55716b40594f29fa00ddc7c6b9c736834bf2bebd2db8ca935f15a1abb79b39fce100242b7a8a9f10a96812d2bb430e6e00c54f6e682c95d7ee77aca522d3a150758924d2db6dc5ba52847fc8d6854ee6ac7b2ad1cb1db35caa5f63a79f3a20a0ed5e8f396e48e2ee65d62f09421c16c5798ef53f5afd1bca5be4c5105c0e6de46ae86b6c2337cf7de9ece1f30f22c438d92bd19af181022fc13f158f824cbe881f634d27945b9133352559ce95e76303ac5f9d824ba105e90dc0f484ae3c5faf7866da5f2407040c8e9ef056622a1af274d5f1f569ece95f9a7ae5f0966c8905d21ac11464726c8b8af960a601e07a1e43971d4e8be4f406b7a2b8841e2d7bd5510484e454b553dda44f8d408757c9fe70c27a3dfa74486409c2198b7f2634af744f8a37c4e039aef4a351cadee7498a1662ea788bb04827f38cb1296d80445fee13217b2055a04eff932c1a96b9da9c8198fd23868d5b12564276b1843601d36681e8ae6890f6e2f54abc649c5d58033226e53e549277cfe9bb03689e66eea6fdfc2da36bbb28c37ca517fcd7b732f5aa41ec12ec17870fa1da246cbb4816f4003f2dee3d03125a4084e6cc6bb77f7b3eb1d32b8b422560653ff7ec9630b43b1f83dc97dd900d3c9408218205e1bf34d671323f6f85f8106fd01b2b5d555efa68cff8816612317d491d86a8a23839307425e4f9f6551c14be38cab8abeb43c308a349d063a0059a225d982069649173e04293de17fc254edbd2e20963b7d66fbff2beabb40408cb5665d9b205a15e8df86a1f23781fecbf612eb6036a94323bb8a948cebdfadb7bcc3bb4c6097c70290aad5d68962c03c6c0ee96020aea7cad0f67783cf5de98587bbc3ea5c9abf35c3c8afbeeeb3821f401f139affa1eca375fd2e35bbcd10e2de153fc792651494e9e19724', '\x0062a5087bd4c4e3557c3449bcf36bfe2ac4e53a24f5b1856d3d806d4d85f385');
INSERT INTO public.vote VALUES ('15be329e-1278-41cf-8bc5-04266ec3f35d', 'beb1d7b3-a5c9-4bbb-8c0b-6417517cb359', '711f127f-9361-47a0-9eec-15fda069d512', 'TIE', 'a4c2c990-ad7e-44ac-ba5a-eb83f85e737c', '4cf376a4-cd01-49cd-81db-067841054541', 0.1, 10, 1, NULL, '/support', '', NULL, 'ee7c5873-981a-4f70-93fe-6e92eb804530', 5, '2026-11-25 22:24:58.323+00', 1, '\x48a80cbf366502256f2f2b18cbd4215d287d027e6021061d136b5396802b6e4263f7863a2bbf5e5ba04646ad934a17bcb4e39cddc9cc222a3d39b43aabbcb946fe0798c80c97e1e615d6861e761b2957f08eb5d01876bbd2ac0d4dca98c1333ddaa7db4817e39ba51e5f5b1ddd2999c4d959d43b1cd168fe0ec11e4baef917b15e8dc120725b2151345ddc7d029d7aa273dca54ec35620befb89cefbf3a99ced766afceb0cc8a02e2c49358f4a57588b9159d6fa1ce6722f565ec80e7a2c77c489753794ab71767f622e638b7687ce4b57606dda7c0b2de7f0a1b5590042bcc5252b466c23670826daa78d9d9c87e9a34b1df0b5c4aecdb9437f9b3e05124ba3f0fb155bf56b8136cef7078f0b828af9584485dce77a811e3adcbf39186f1fad3e05a6ef5f3a4413a60cfd6ca2486412c8941c7efd2227095d5dab11edfd133d75f5a90e0da19cf84746a4ab166ce6956610f8c053ddcc9eff60e5eabfa490889fa8f592bd31d121b4bd88e46fcbc6e7b6e9e88961723c53edcb5d25a5a068674a6e638f92b371daa977c14ed0c60ee28ef1ffeb25b0124ec3a02d0fe641b1e8dcdd35bc2c0121b0af1a703fbd644d39728654beb181fdf7fe32adf852acbfa4bc3c22b08cf152cf7a813ae6c47c7d21a5f9e55547473745cc7d8ea21c1c39c7afdc248a741e93c29f2821ec67b8c3bf485e8139ec10998148e78a7bf771ad58e3cb80c7c6a995a663297f0e9b23db1267e23ea71faf5177873a297c583fe9162b4ef446f9df2eeb93a76e5c56a07f8930ddb131c5d5c4605d27ecfcfc1e36491c332d1e0e5e9ed00ffb7e3235cefd0315c01af48f95b93b276998757fc6c31700df3f53470381a02f14a5c882fe89124708a9559745b8f65bf5c26006faa86b26316bbe9eb99820a05802e016b03a32e524d62a75b4aed0ce7e8d2a98087c5cb96cbc9092c9faa8ae08bebb4319dc2dc1851ce3c8c632d82dd55a0a11e38036019b08f1256aff6bb8b7b9e4cc1149ecbcfd8a9f070b8e31e47f98a4a385cf2a', '\x8deceead294ff5f7aaab5f40206d3f277c1d5922727e69b85bc8d39872a60b2f');
INSERT INTO public.vote VALUES ('f6fbbc85-ea98-4eea-9103-0d7f582e3096', '80391c6a-811a-4211-adfd-e62a0e4690c4', '3e0b824a-589d-4eb3-bcf7-b065ce70c2ab', 'TIE', '27752311-0e47-493b-b8d4-93f17cca84f2', '2480ae52-773c-430d-9b6b-f1f9e41f4d9a', 0.1, 10, 1, NULL, '/legal', '', NULL, '0fe81e6d-e73f-4115-a93a-662b599b720b', 5, '2026-11-25 22:24:59.983+00', 1, '\xa1da750c3a4a5b2954feb0cffc085043cef8bd0407dd12b457e9551301d0d0d0e3fcde2c90959e19a5c733adfef31a70e40e480387a0d8a3e1705a7a605a5f80ba91a1f6cf9008c5f9a0e9238fd7c9a23b08cb6da7b65de5685bc6d8f592e821025147ca8ed890eae8852d6e0ea17836840b9aa644cee68a9b31b45cdcf75e072ccd713c86c60e7d97c7a9d21e5dffbf995651db32f7bee1c68efcd3c81457db9ff725a6e86da51cc852062b8e2efa0b2967f211b3af394ad8dd81b16a23f788cf9c271214db9a684ba76c1552c10e50aee58345ef87484e26a85d46751a48f1cf9802a4bb079a4ba34b463a1168eb118b2033056613272a0e252cad4b220af59cf67723131137f15f2cd30e62e8b705999ab4c9abc37eabe4bc7ad39c01495647fc7102e79b10221d2453faf71a52447d52a54cf0110667187c726dc37ad003a6413a48723ff29c9dd64c8121fb625ff1692b2126bdfdf328c00980dc692a05d6d4ea79ac90f4eacd5cd0a623d90a78da0a1c490cb3ca338ed12d74e2f09be5b4647ef4ef43b1d0aeb5ec87a4f749bd6781b9d305f2ff545bd21819c9913d5502e73f7396973663b1a9382b1fa9328fa54bcd4f0143c10cee72ec48206638f2a05b88bda88ed9aaf6d45b6cd44daf7b565d02068f6c5413a9fe629ee725fa93cf659b4cee0d8229465f6204d63a20c9a95530619bffa5491d0a4712aa24f28f21fec55354a3dd4db42ac58da9d5b5405202b3e21594002a870d28dd41ce5ba09ee4870a127f447d22ac6821433cbb53a2d6a8931a239a717e98a9dcd5bb7915f217f0764afce14e3d5c177213b1c64f81b1816159b8f05924721b3a31ccbca79707a9ebc6c8e529a68d71d2195b458a6d92600217f5b02acfbfb8bdcd0accea30db066d3dee0e1bcf7d1027d640dd432a44e62013e0a858ba9a93d70ef1df32b59553edef450e8db4c6571bac8c40d85d7a3e3a8a1fe7c95fb9b079f387c03f7e84de8390eae8e3bfdc4593e0bd3191c8abd0822ca1aeda056863c3f80619e4', '\xe0e29c72b8d3a68d20fd4d96cc9d48970eb07a403f5714992918da5e4dc2b424');
INSERT INTO public.vote VALUES ('df868362-789f-4f96-9001-c633658729a7', '2f0dfd94-9206-41e3-8f51-363ccc555f89', '420d0afa-e4b7-4450-a4a2-e0af18c6469a', 'A_BETTER', '4cf376a4-cd01-49cd-81db-067841054541', '27752311-0e47-493b-b8d4-93f17cca84f2', 0.1, 10, 2, NULL, '/research', '', NULL, 'd99d1575-650f-41bc-af80-ab83e6ca8c5d', 6, '2026-11-25 22:25:04.623+00', 1, '\xfc12816ad89d7492bcf791cf1ad9242a05ef815b5c7ad30419f29092caea40e8fca2925905f7e6caf6abae994b86984d2a54950ed20ab5c1d3507e1f12c30a8f65e0720ecaac53c36d95a3f6521ea230a8d271406ad21f7cf910f9129cf561eb40dd145053bffc697398d841b9e83168378317d5e4ee3c912702309f1a464b2cdd20435e16157d012162986455fa4306c0675f50859206bd1aeedec2384fc98565b214a9d7696c8751ed1c2186a38e8a543fb75134fea646c0cb0578d76275aa5255f0e540ecf2888749aab5304669b3873337df2e6c7579ad882e837afe33c708a60723fb81e461f96a42b3b4e7b60e42fc2827ed43025136b3ae9eba617ad809b763d6c70cd47cd67c62612f84ca2c3009000e0aa933d8e60585dd5d46a340fa8c7cf01f8833bddd065f38e1fdb32a99049aa8423d495b6b28cf95b0124158eabc3fce909c06ddb915b8fbe27741f182f7c4d3bd0def90eea9d5fe9c0a7a1161b3a1390d7850cee09677abfa170fa234d2e00eaaf1078bacd34a1ef2ad602b9579696f77151b85e239e797cfe683c72e4dd55c75ac891968fe231cfafba5a315f9333b2c7501f671d2b8da339a919aea7f2af8b0e9f74d913675986dc04e6c5573f84161b0bf030ab5e3e2cb5134ebec0eea153fa1952101887e0101dd58d3e174fb9103e6c245a0bfae8fffac0983bad30fc58f452c8e73d5c222f4ae912afb708672a4e55d26b45431063831df64a672b7a44823e681626447ed08930329a15c59fefc7d4a9827dda3e8dbf9901ba065287f6db47fd0772562ab266e65ad882b1e5dea52f3430482b237175778e7d8c88a012bf46d0fb7bb36ae6b9a3c725e5a2406aa384fa7fe2d20a0a537deff3d931fd6840afa5568e6d6952ba334f0c9314dd542f4b0292a64844977be9bc67638a0d43dabc5a50e8393fb021dd9009ac5610fed9e6376a8ce193815c368532024cb3f4eb1e04f5c18a128cbf6488838503569a36a23eb0f9cb3242692cebbebf268b798b93254c50adca1c7063445', '\x1328a1c1bca43ef3f4f62c806c03f5fcb35fcec86e65f91b6fc0cd21d82c3289');


--
-- Data for Name: vote_note; Type: TABLE DATA; Schema: public; Owner: arena_owner
--

INSERT INTO public.vote_note VALUES ('5a8df0c2-e14a-4fc8-8d5c-a9243461a81e', '69e677fd-bd4a-4f06-b513-c5b382b6ff47', false, 'correct', 'eecc8c07-a313-453d-a91c-15e1d9d713ab', '2026-11-25 22:24:12.194+00');
INSERT INTO public.vote_note VALUES ('46e68487-2ba9-4735-bb38-3c8df7fb1b82', '07523ebb-1228-430f-8ab6-3972ca037beb', true, 'too long', '2987c6c6-0832-427e-88e3-2569d217fcb3', '2026-11-25 22:24:16.813+00');
INSERT INTO public.vote_note VALUES ('cf53bd91-acaa-401c-a189-85d6b133e9ca', 'e3aaaa62-5085-45b4-959d-3ff14489b914', false, 'correct', '517d35c4-97cd-4b6e-8889-452fa3544507', '2026-11-25 22:24:29.152+00');
INSERT INTO public.vote_note VALUES ('7a7748dd-bf94-48de-919b-042ba4fe5d73', '2d3ec3a4-dc70-4409-b002-443fed8194a8', true, 'too long', '43301e72-2424-464e-9188-24a1224a8218', '2026-11-25 22:24:34.116+00');
INSERT INTO public.vote_note VALUES ('99c876ba-41f8-4698-a67b-1dbe8873120c', '7800035f-b891-4233-8cce-d10a1811902a', false, 'correct', '90ddb958-f072-4219-9aa5-f3025f3ba158', '2026-11-25 22:24:46.354+00');
INSERT INTO public.vote_note VALUES ('4c3aca59-9240-472f-8e13-e3a503e2e13e', '946a7fed-825e-4202-9406-aa38e9719db0', true, 'too long', '172485d8-2fed-4e89-ab05-aa0db0159089', '2026-11-25 22:24:51.458+00');


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
-- Name: data_notice_acceptance written_once; Type: TRIGGER; Schema: public; Owner: arena_owner
--

CREATE TRIGGER written_once BEFORE DELETE OR UPDATE OR TRUNCATE ON public.data_notice_acceptance FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


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


