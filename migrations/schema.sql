-- What the migrations make, read from PostgreSQL's catalogue. Generated: to change it, add a migration.
-- The partitions of single months are left out: which there are depends on the day.

create schema inventory;

create table inventory.account (
  account_id text not null,
  partition text not null,
  name text,
  standing text not null,
  reason text,
  since timestamp(3) with time zone not null,
  observed_once boolean not null
);
alter table inventory.account add constraint account_pkey PRIMARY KEY (account_id);
alter table inventory.account add constraint account_standing_check CHECK ((standing = ANY (ARRAY['observed'::text, 'excluded'::text, 'suspended'::text, 'pending-closure'::text, 'closed'::text, 'pending-activation'::text, 'left'::text, 'not-listed'::text, 'forgotten'::text])));

create table inventory.account_history (
  account_id text not null,
  standing text not null,
  reason text,
  since timestamp(3) with time zone not null,
  until timestamp(3) with time zone not null
);
alter table inventory.account_history add constraint account_history_account_id_fkey FOREIGN KEY (account_id) REFERENCES inventory.account(account_id) ON DELETE CASCADE;
alter table inventory.account_history add constraint account_history_check CHECK ((since < until));
alter table inventory.account_history add constraint account_history_pkey PRIMARY KEY (account_id, since);

create table inventory.address (
  address inet not null
);
alter table inventory.address add constraint address_pkey PRIMARY KEY (address);
CREATE INDEX address_by_block ON inventory.address USING spgist (address);

create unlogged table inventory.api_budget (
  key text not null,
  tokens double precision not null,
  refilled_at timestamp with time zone not null,
  drained_until timestamp with time zone default '-infinity'::timestamp with time zone not null
)
  with (fillfactor=50);
alter table inventory.api_budget add constraint api_budget_pkey PRIMARY KEY (key);

create table inventory.connection (
  id bigint generated always as identity not null,
  name text not null,
  definition jsonb not null,
  sealed_key bytea,
  key_hint text,
  created_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null
);
alter table inventory.connection add constraint connection_name_key UNIQUE (name);
alter table inventory.connection add constraint connection_pkey PRIMARY KEY (id);

create table inventory.declared_domain (
  type text collate "C" not null,
  path text[] not null
);
alter table inventory.declared_domain add constraint declared_domain_pkey PRIMARY KEY (type);

create table inventory.declared_link (
  type text collate "C" not null,
  kind text not null,
  target_type text,
  list text not null,
  element jsonpath not null
);
CREATE INDEX declared_link_of_type ON inventory.declared_link USING btree (type, kind);

create table inventory.declared_name (
  type text collate "C" not null
);
alter table inventory.declared_name add constraint declared_name_pkey PRIMARY KEY (type);

create table inventory.declared_state (
  type text collate "C" not null,
  path text[] not null
);
alter table inventory.declared_state add constraint declared_state_pkey PRIMARY KEY (type);

create table inventory.discovery (
  id bigint generated always as identity not null,
  connection_id bigint,
  connection_name text not null,
  trigger text not null,
  selection jsonb default '{}'::jsonb not null,
  state text not null,
  reason text,
  requested_at timestamp with time zone default now() not null,
  started_at timestamp with time zone,
  cancelled_at timestamp with time zone,
  finished_at timestamp with time zone,
  scopes integer,
  complete integer,
  denied integer,
  region_disabled integer,
  unsupported integer,
  failed integer,
  cancelled integer,
  api_calls bigint,
  throttles bigint,
  rows_seen bigint,
  rows_added bigint,
  rows_changed bigint,
  rows_ended bigint
);
alter table inventory.discovery add constraint discovery_connection_id_fkey FOREIGN KEY (connection_id) REFERENCES inventory.connection(id) ON DELETE SET NULL;
alter table inventory.discovery add constraint discovery_pkey PRIMARY KEY (id);
alter table inventory.discovery add constraint discovery_state_check CHECK ((state = ANY (ARRAY['requested'::text, 'running'::text, 'complete'::text, 'partial'::text, 'failed'::text, 'cancelled'::text, 'skipped'::text])));
alter table inventory.discovery add constraint discovery_trigger_check CHECK ((trigger = ANY (ARRAY['schedule'::text, 'manual'::text])));
CREATE INDEX discovery_of_connection ON inventory.discovery USING btree (connection_id, id DESC);
CREATE INDEX discovery_unfinished ON inventory.discovery USING btree (connection_id) WHERE (state = ANY (ARRAY['requested'::text, 'running'::text]));

create table inventory.discovery_scope (
  discovery_id bigint not null,
  account_id text collate "C" not null,
  region text collate "C" not null,
  type text collate "C" not null,
  target_id bigint not null,
  partition text not null,
  parent_type text collate "C",
  rank smallint not null,
  spread integer not null,
  state text not null,
  queued_at timestamp with time zone,
  attempts integer default 0 not null,
  started_at timestamp(3) with time zone,
  finished_at timestamp(3) with time zone,
  outcome text,
  reason text,
  error_code text,
  missing_action text,
  request_id text,
  api_calls integer,
  throttles integer,
  pages integer,
  rows_seen integer,
  rows_added integer,
  rows_changed integer,
  rows_ended integer
)
  with (fillfactor=70, autovacuum_vacuum_scale_factor=0.02, autovacuum_vacuum_threshold=5000, autovacuum_analyze_scale_factor=0.05);
alter table inventory.discovery_scope add constraint discovery_scope_check CHECK (((state = 'done'::text) = (outcome IS NOT NULL)));
alter table inventory.discovery_scope add constraint discovery_scope_outcome_check CHECK ((outcome = ANY (ARRAY['complete'::text, 'denied'::text, 'region-disabled'::text, 'unsupported'::text, 'failed'::text, 'cancelled'::text])));
alter table inventory.discovery_scope add constraint discovery_scope_pkey PRIMARY KEY (discovery_id, account_id, region, type);
alter table inventory.discovery_scope add constraint discovery_scope_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'planned'::text, 'queued'::text, 'done'::text])));
CREATE INDEX discovery_scope_planned ON inventory.discovery_scope USING btree (discovery_id, rank, spread) WHERE (state = 'planned'::text);
CREATE INDEX discovery_scope_queued ON inventory.discovery_scope USING btree (discovery_id, queued_at) WHERE (state = 'queued'::text);
CREATE INDEX discovery_scope_waiting ON inventory.discovery_scope USING btree (discovery_id, account_id, region, parent_type) WHERE (state = 'waiting'::text);

create table inventory.generated_view (
  name text not null
);
alter table inventory.generated_view add constraint generated_view_pkey PRIMARY KEY (name);

create table inventory.host_name (
  name text collate "C" not null
);
alter table inventory.host_name add constraint host_name_pkey PRIMARY KEY (name);
CREATE INDEX host_name_by_end ON inventory.host_name USING btree (reverse(name));

create table inventory.link_target (
  id text collate "C" not null
);
alter table inventory.link_target add constraint link_target_pkey PRIMARY KEY (id);

create table inventory.migration (
  name text not null,
  sha256 text not null,
  applied_at timestamp with time zone default now() not null
);
alter table inventory.migration add constraint migration_pkey PRIMARY KEY (name);

create table inventory.organization (
  connection_id bigint not null,
  organization_id text not null,
  management_account_id text not null,
  enumerated_at timestamp(3) with time zone not null
);
alter table inventory.organization add constraint organization_connection_id_fkey FOREIGN KEY (connection_id) REFERENCES inventory.connection(id) ON DELETE CASCADE;
alter table inventory.organization add constraint organization_pkey PRIMARY KEY (connection_id);

create table inventory.organization_account (
  connection_id bigint not null,
  account_id text not null,
  partition text not null,
  name text,
  state text,
  standing text not null,
  reason text
);
alter table inventory.organization_account add constraint organization_account_account_id_check CHECK ((account_id ~ '^[0-9]{12}$'::text));
alter table inventory.organization_account add constraint organization_account_check CHECK (((standing = 'included'::text) = (reason IS NULL)));
alter table inventory.organization_account add constraint organization_account_connection_id_fkey FOREIGN KEY (connection_id) REFERENCES inventory.connection(id) ON DELETE CASCADE;
alter table inventory.organization_account add constraint organization_account_pkey PRIMARY KEY (connection_id, account_id);
alter table inventory.organization_account add constraint organization_account_standing_check CHECK ((standing = ANY (ARRAY['included'::text, 'excluded'::text, 'suspended'::text, 'pending-closure'::text, 'closed'::text, 'pending-activation'::text, 'left'::text])));
CREATE INDEX organization_account_of_account ON inventory.organization_account USING btree (account_id);
CREATE TRIGGER note_accounts_of_added AFTER INSERT ON inventory.organization_account REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION inventory.note_accounts();
CREATE TRIGGER note_accounts_of_changed AFTER UPDATE ON inventory.organization_account REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION inventory.note_accounts();
CREATE TRIGGER note_accounts_of_removed AFTER DELETE ON inventory.organization_account REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION inventory.note_accounts();

create table inventory.plan_trouble (
  connection_id bigint not null,
  subject text not null,
  account_id text not null,
  reason text not null,
  error_code text,
  missing_action text,
  request_id text,
  since timestamp(3) with time zone not null,
  discovery_id bigint not null
);
alter table inventory.plan_trouble add constraint plan_trouble_connection_id_fkey FOREIGN KEY (connection_id) REFERENCES inventory.connection(id) ON DELETE CASCADE;
alter table inventory.plan_trouble add constraint plan_trouble_pkey PRIMARY KEY (connection_id, subject, account_id);
alter table inventory.plan_trouble add constraint plan_trouble_subject_check CHECK ((subject = ANY (ARRAY['accounts'::text, 'regions'::text])));

create table inventory.pruned_scope (
  account_id text collate "C" not null,
  region text collate "C" not null,
  type text collate "C" not null,
  outcome text not null,
  reason text,
  error_code text,
  missing_action text,
  request_id text,
  api_calls integer not null,
  outcome_since timestamp(3) with time zone not null,
  attempted_at timestamp(3) with time zone,
  observed_at timestamp(3) with time zone,
  complete_at timestamp(3) with time zone,
  resources integer,
  first_at timestamp(3) with time zone not null,
  last_at timestamp(3) with time zone not null
)
  with (fillfactor=70, autovacuum_vacuum_scale_factor=0.05);
alter table inventory.pruned_scope add constraint pruned_scope_pkey PRIMARY KEY (type, account_id, region);

create table inventory.resource (
  account_id text collate "C" not null,
  region text collate "C" not null,
  type text collate "C" not null,
  id text collate "C" not null,
  arn text,
  name text,
  parent_id text,
  tags jsonb not null,
  attributes jsonb not null,
  links jsonb not null,
  addresses inet[],
  hosts text[] collate "C",
  content_hash bigint not null,
  volatile_hash bigint,
  first_seen timestamp(3) with time zone not null,
  valid_from timestamp(3) with time zone not null
)
  with (fillfactor=95, toast_tuple_target=8160);
alter table inventory.resource add constraint resource_pkey PRIMARY KEY (type, account_id, region, id);
CREATE INDEX resource_by_address ON inventory.resource USING gin (addresses) WHERE (addresses IS NOT NULL);
CREATE INDEX resource_by_arn ON inventory.resource USING btree (arn text_pattern_ops);
CREATE INDEX resource_by_host ON inventory.resource USING gin (hosts) WHERE (hosts IS NOT NULL);
CREATE INDEX resource_by_id ON inventory.resource USING btree (id);
CREATE INDEX resource_by_link ON inventory.resource USING gin (links jsonb_path_ops);
CREATE INDEX resource_by_name ON inventory.resource USING btree (lower(name) text_pattern_ops) WHERE (name IS NOT NULL);
CREATE INDEX resource_by_parent ON inventory.resource USING btree (type, account_id, region, parent_id) WHERE (parent_id IS NOT NULL);
CREATE INDEX resource_by_tag ON inventory.resource USING gin (tags);
CREATE INDEX resource_by_vpc ON inventory.resource USING btree (((attributes ->> 'VpcId'::text)), type) WHERE ((attributes ->> 'VpcId'::text) IS NOT NULL);
CREATE TRIGGER note_ends_of_added AFTER INSERT ON inventory.resource REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION inventory.note_ends();
CREATE TRIGGER note_ends_of_changed AFTER UPDATE ON inventory.resource REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION inventory.note_ends();

create table inventory.resource_history (
  account_id text collate "C" not null,
  region text collate "C" not null,
  type text collate "C" not null,
  id text collate "C" not null,
  arn text,
  name text,
  parent_id text,
  tags jsonb not null,
  attributes jsonb not null,
  links jsonb not null,
  addresses inet[],
  first_seen timestamp(3) with time zone not null,
  valid_from timestamp(3) with time zone not null,
  valid_to timestamp(3) with time zone not null,
  ended boolean not null
)
  partition by RANGE (valid_to);
alter table inventory.resource_history add constraint resource_history_check CHECK ((valid_from < valid_to));
CREATE INDEX resource_history_version ON ONLY inventory.resource_history USING btree (type, account_id, region, id, valid_from);

create table inventory.resource_history_rest
  partition of inventory.resource_history DEFAULT;

create table inventory.scope (
  account_id text collate "C" not null,
  region text collate "C" not null,
  type text collate "C" not null,
  partition text not null,
  outcome text not null,
  reason text,
  error_code text,
  missing_action text,
  request_id text,
  outcome_since timestamp(3) with time zone not null,
  attempted_at timestamp(3) with time zone,
  observed_at timestamp(3) with time zone,
  complete_at timestamp(3) with time zone,
  resources integer default 0 not null,
  api_calls integer default 0 not null,
  discovery_id bigint not null,
  version bigint default 0 not null
)
  with (fillfactor=70, autovacuum_vacuum_scale_factor=0.05);
alter table inventory.scope add constraint scope_outcome_check CHECK ((outcome = ANY (ARRAY['complete'::text, 'denied'::text, 'region-disabled'::text, 'unsupported'::text, 'failed'::text, 'cancelled'::text])));
alter table inventory.scope add constraint scope_pkey PRIMARY KEY (type, account_id, region);

create unlogged table inventory.stage (
  observation uuid not null,
  id text collate "C" not null,
  content_hash bigint not null,
  volatile_hash bigint,
  arn text,
  name text,
  parent_id text,
  tags jsonb,
  attributes jsonb,
  links jsonb,
  addresses inet[],
  hosts text[] collate "C",
  staged_at timestamp with time zone default now() not null
);
alter table inventory.stage add constraint stage_pkey PRIMARY KEY (observation, id);

create table inventory.target (
  id bigint generated always as identity not null,
  connection_id bigint not null,
  account_id text not null,
  partition text not null,
  role_chain jsonb not null,
  role_chain_hash bigint generated always as (hashtextextended((role_chain)::text, (0)::bigint)) stored not null,
  role_arn text,
  active boolean default true not null
);
alter table inventory.target add constraint target_account_id_check CHECK ((account_id ~ '^[0-9]{12}$'::text));
alter table inventory.target add constraint target_connection_id_account_id_role_chain_hash_key UNIQUE (connection_id, account_id, role_chain_hash);
alter table inventory.target add constraint target_connection_id_fkey FOREIGN KEY (connection_id) REFERENCES inventory.connection(id) ON DELETE CASCADE;
alter table inventory.target add constraint target_pkey PRIMARY KEY (id);
CREATE INDEX target_of_account ON inventory.target USING btree (account_id);
CREATE TRIGGER note_accounts_of_added AFTER INSERT ON inventory.target REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION inventory.note_accounts();
CREATE TRIGGER note_accounts_of_changed AFTER UPDATE ON inventory.target REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION inventory.note_accounts();
CREATE TRIGGER note_accounts_of_removed AFTER DELETE ON inventory.target REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION inventory.note_accounts();

create view inventory.account_at as
 SELECT account.account_id,
    account.partition,
    account.name,
    account.standing,
    account.reason,
    account.since
   FROM inventory.account
  WHERE (( SELECT cadastre.as_of() AS as_of)) IS NULL
UNION ALL
 SELECT account.account_id,
    account.partition,
    account.name,
    account.standing,
    account.reason,
    account.since
   FROM inventory.account
  WHERE (( SELECT cadastre.as_of() AS as_of)) IS NOT NULL AND account.since <= (( SELECT cadastre.as_of() AS as_of))
UNION ALL
 SELECT h.account_id,
    a.partition,
    a.name,
    h.standing,
    h.reason,
    h.since
   FROM inventory.account_history h
     JOIN inventory.account a ON a.account_id = h.account_id
  WHERE (( SELECT cadastre.as_of() AS as_of)) IS NOT NULL AND h.since <= (( SELECT cadastre.as_of() AS as_of)) AND h.until > (( SELECT cadastre.as_of() AS as_of));

create view inventory.coverage_as_of as
 WITH pruned AS (
         SELECT pruned_scope.account_id,
            pruned_scope.region,
            pruned_scope.type,
            pruned_scope.outcome,
            pruned_scope.reason,
            pruned_scope.error_code,
            pruned_scope.missing_action,
            pruned_scope.request_id,
            pruned_scope.api_calls,
            pruned_scope.outcome_since,
            pruned_scope.attempted_at,
            pruned_scope.observed_at,
            pruned_scope.complete_at,
            pruned_scope.resources,
            pruned_scope.first_at,
            pruned_scope.last_at,
            pruned_scope.last_at <= (( SELECT cadastre.as_of() AS as_of)) AS known
           FROM inventory.pruned_scope
          WHERE pruned_scope.first_at <= (( SELECT cadastre.as_of() AS as_of))
        ), ended AS (
         SELECT l.account_id,
            l.region,
            l.type,
            l.outcome,
            l.reason,
            l.error_code,
            l.missing_action,
            l.request_id,
            l.api_calls,
            COALESCE(l.started_at, l.finished_at) AS attempted_at,
            COALESCE(l.started_at, l.finished_at) AS since,
            l.outcome = 'cancelled'::text AS cancelled,
                CASE
                    WHEN l.outcome = 'complete'::text THEN COALESCE(l.started_at, l.finished_at)
                    ELSE NULL::timestamp with time zone
                END AS observed_at,
            l.finished_at AS complete_at,
            l.rows_seen AS resources
           FROM inventory.discovery_scope l
             LEFT JOIN pruned p ON p.type = l.type AND p.account_id = l.account_id AND p.region = l.region
          WHERE l.state = 'done'::text AND l.finished_at <= (( SELECT cadastre.as_of() AS as_of)) AND p.known IS DISTINCT FROM false
        UNION ALL
         SELECT pruned.account_id,
            pruned.region,
            pruned.type,
            pruned.outcome,
            pruned.reason,
            pruned.error_code,
            pruned.missing_action,
            pruned.request_id,
            pruned.api_calls,
            COALESCE(pruned.attempted_at, pruned.last_at) AS "coalesce",
            pruned.outcome_since,
            pruned.attempted_at IS NULL,
            pruned.observed_at,
            pruned.complete_at,
            pruned.resources
           FROM pruned
          WHERE pruned.known
        ), ranked AS (
         SELECT ended.account_id,
            ended.region,
            ended.type,
            ended.outcome,
            ended.reason,
            ended.error_code,
            ended.missing_action,
            ended.request_id,
            ended.api_calls,
            ended.attempted_at,
            ended.since,
            ended.cancelled,
            ended.observed_at,
            ended.complete_at,
            ended.resources,
            row_number() OVER latest_first AS place,
            first_value(ended.outcome) OVER latest_first AS last_outcome
           FROM ended
          WINDOW latest_first AS (PARTITION BY ended.type, ended.account_id, ended.region ORDER BY ended.cancelled, ended.attempted_at DESC)
        ), otherwise AS (
         SELECT ranked.type,
            ranked.account_id,
            ranked.region,
            max(ranked.attempted_at) AS at
           FROM ranked
          WHERE ranked.outcome <> ranked.last_outcome AND NOT ranked.cancelled
          GROUP BY ranked.type, ranked.account_id, ranked.region
        ), since AS (
         SELECT r.type,
            r.account_id,
            r.region,
            min(r.since) AS at
           FROM ranked r
             LEFT JOIN otherwise o ON o.type = r.type AND o.account_id = r.account_id AND o.region = r.region
          WHERE r.outcome = r.last_outcome AND (o.at IS NULL OR r.attempted_at > o.at)
          GROUP BY r.type, r.account_id, r.region
        ), observed AS (
         SELECT DISTINCT ON (ended.type, ended.account_id, ended.region) ended.type,
            ended.account_id,
            ended.region,
            ended.observed_at,
            ended.complete_at,
            ended.resources
           FROM ended
          WHERE ended.observed_at IS NOT NULL
          ORDER BY ended.type, ended.account_id, ended.region, ended.observed_at DESC
        )
 SELECT r.account_id,
    r.region,
    r.type,
    r.outcome,
    r.reason,
        CASE
            WHEN NOT r.cancelled THEN r.attempted_at
            ELSE NULL::timestamp with time zone
        END AS attempted_at,
    o.complete_at,
    COALESCE(o.resources, 0) AS resources,
    COALESCE(r.api_calls, 0) AS api_calls,
    r.error_code,
    r.missing_action,
    r.request_id,
    s.at AS outcome_since,
    o.observed_at
   FROM ranked r
     JOIN since s ON s.type = r.type AND s.account_id = r.account_id AND s.region = r.region
     LEFT JOIN observed o ON o.type = r.type AND o.account_id = r.account_id AND o.region = r.region
  WHERE r.place = 1
UNION ALL
 SELECT pruned.account_id,
    pruned.region,
    pruned.type,
    NULL::text AS outcome,
    'Not known any more: the ledger does not reach back to that moment.'::text AS reason,
    NULL::timestamp with time zone AS attempted_at,
    NULL::timestamp with time zone AS complete_at,
    NULL::integer AS resources,
    NULL::integer AS api_calls,
    NULL::text AS error_code,
    NULL::text AS missing_action,
    NULL::text AS request_id,
    NULL::timestamp with time zone AS outcome_since,
    NULL::timestamp with time zone AS observed_at
   FROM pruned
  WHERE NOT pruned.known;

create view inventory.observed_as_of as
 SELECT scope,
    max(observed_at) AS observed_at
   FROM ( SELECT (((discovery_scope.type || ' '::text) || discovery_scope.account_id) || ' '::text) || discovery_scope.region AS scope,
            discovery_scope.started_at AS observed_at
           FROM inventory.discovery_scope
          WHERE discovery_scope.state = 'done'::text AND discovery_scope.outcome = 'complete'::text
        UNION ALL
         SELECT (((pruned_scope.type || ' '::text) || pruned_scope.account_id) || ' '::text) || pruned_scope.region,
            pruned_scope.observed_at
           FROM inventory.pruned_scope) observation
  WHERE observed_at <= (( SELECT cadastre.as_of() AS as_of))
  GROUP BY scope;

create view inventory.resource_at as
 SELECT r.account_id,
    r.region,
    r.type,
    r.id,
    r.arn,
    r.name,
    r.parent_id,
    r.tags,
    r.attributes,
    r.links,
    r.first_seen,
    r.valid_from AS changed_at,
    s.observed_at,
    s.partition,
    r.addresses
   FROM inventory.resource r
     LEFT JOIN inventory.scope s ON s.type = r.type AND s.account_id = r.account_id AND s.region = r.region
  WHERE (( SELECT cadastre.as_of() AS as_of)) IS NULL
UNION ALL
 SELECT r.account_id,
    r.region,
    r.type,
    r.id,
    r.arn,
    r.name,
    r.parent_id,
    r.tags,
    r.attributes,
    r.links,
    r.first_seen,
    r.valid_from AS changed_at,
    o.observed_at,
    s.partition,
    r.addresses
   FROM inventory.resource r
     LEFT JOIN inventory.scope s ON s.type = r.type AND s.account_id = r.account_id AND s.region = r.region
     LEFT JOIN inventory.observed_as_of o ON o.scope = ((((r.type || ' '::text) || r.account_id) || ' '::text) || r.region)
  WHERE (( SELECT cadastre.as_of() AS as_of)) IS NOT NULL AND r.valid_from <= (( SELECT cadastre.as_of() AS as_of))
UNION ALL
 SELECT h.account_id,
    h.region,
    h.type,
    h.id,
    h.arn,
    h.name,
    h.parent_id,
    h.tags,
    h.attributes,
    h.links,
    h.first_seen,
    h.valid_from AS changed_at,
    o.observed_at,
    s.partition,
    h.addresses
   FROM inventory.resource_history h
     LEFT JOIN inventory.scope s ON s.type = h.type AND s.account_id = h.account_id AND s.region = h.region
     LEFT JOIN inventory.observed_as_of o ON o.scope = ((((h.type || ' '::text) || h.account_id) || ' '::text) || h.region)
  WHERE (( SELECT cadastre.as_of() AS as_of)) IS NOT NULL AND h.valid_from <= (( SELECT cadastre.as_of() AS as_of)) AND h.valid_to > (( SELECT cadastre.as_of() AS as_of));

create view inventory.thing_at as
 SELECT r.account_id,
    r.region,
    r.type,
    r.id,
    r.arn,
    r.name,
    r.parent_id,
    r.tags,
    r.attributes,
    r.links,
    r.first_seen,
    r.changed_at,
    r.observed_at,
    r.partition,
    r.addresses,
    o.owner_id
   FROM inventory.resource_at r
     CROSS JOIN LATERAL ( SELECT COALESCE(NULLIF(split_part(r.arn, ':'::text, 5), ''::text), r.attributes ->> 'OwnerId'::text, r.account_id) AS owner_id) o
  WHERE o.owner_id = r.account_id
UNION ALL
 SELECT r.account_id,
    r.region,
    r.type,
    r.id,
    r.arn,
    r.name,
    r.parent_id,
    r.tags,
    r.attributes,
    r.links,
    r.first_seen,
    r.changed_at,
    r.observed_at,
    r.partition,
    r.addresses,
    o.owner_id
   FROM inventory.resource_at r
     CROSS JOIN LATERAL ( SELECT COALESCE(NULLIF(split_part(r.arn, ':'::text, 5), ''::text), r.attributes ->> 'OwnerId'::text, r.account_id) AS owner_id) o
  WHERE o.owner_id <> r.account_id AND NOT (EXISTS ( SELECT
           FROM inventory.resource s
          WHERE (( SELECT cadastre.as_of() AS as_of)) IS NULL AND s.arn = r.arn AND s.type = r.type AND s.region = r.region AND s.account_id <> r.account_id AND (s.account_id = o.owner_id OR s.account_id < r.account_id)
         OFFSET 0)) AND NOT (EXISTS ( SELECT
           FROM inventory.resource_at s
          WHERE (( SELECT cadastre.as_of() AS as_of)) IS NOT NULL AND s.arn = r.arn AND s.type = r.type AND s.region = r.region AND s.account_id <> r.account_id AND (s.account_id = o.owner_id OR s.account_id < r.account_id)));

CREATE OR REPLACE FUNCTION inventory.answers(most integer)
 RETURNS SETOF text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'aws', 'cadastre', 'public', 'pg_temp'
AS $function$
declare
  portal refcursor := 'cadastre_question';
  answer record;
begin
  if current_user <> 'cadastre_reader' then
    raise exception 'questions are answered with the rights of the role cadastre_reader, which is not set up'
      using errcode = 'insufficient_privilege', hint = 'Run: cadastre migrate';
  end if;
  for n in 1 .. most loop
    fetch portal into answer;
    exit when not found;
    return next answer::text;
  end loop;
end $function$;
comment on function inventory.answers(integer) is NULL;

CREATE OR REPLACE FUNCTION inventory.ask(question text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'aws', 'cadastre', 'public', 'pg_temp'
AS $function$
declare
  portal refcursor := 'cadastre_question';
begin
  if current_user <> 'cadastre_reader' then
    raise exception 'questions are answered with the rights of the role cadastre_reader, which is not set up'
      using errcode = 'insufficient_privilege', hint = 'Run: cadastre migrate';
  end if;
  open portal no scroll for execute question;
end $function$;
comment on function inventory.ask(text) is NULL;

CREATE OR REPLACE FUNCTION inventory.block_of(wanted text)
 RETURNS inet
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select meant::inet
    from (values
      (1, wanted),
      (2, case when wanted ~ '^(\d{1,3}\.){1,3}\*$' then rtrim(wanted, '.*') || '.0/' || 8 * length(regexp_replace(wanted, '[^.]', '', 'g')) end),
      (3, inventory.host_of(wanted)),
      (4, array_to_string(regexp_match(wanted, '^(?:ip|ec2)-(\d{1,3})-(\d{1,3})-(\d{1,3})-(\d{1,3})(?:\.[\w.-]+)?$', 'i'), '.'))) as way (place, meant)
   where meant ~ '[.:]' and pg_input_is_valid(meant, 'inet')
   order by place limit 1
$function$;
comment on function inventory.block_of(text) is NULL;

CREATE OR REPLACE FUNCTION inventory.canonical_condition(value jsonb)
 RETURNS jsonb
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE jsonb_typeof(value) WHEN 'object'::text THEN (SELECT jsonb_object_agg(conditions.operator, (SELECT COALESCE(jsonb_object_agg(lower(test.key), inventory.canonical_list(test.operands, false)), '{}'::jsonb) AS "coalesce" FROM jsonb_each(CASE jsonb_typeof(conditions.tests) WHEN 'object'::text THEN conditions.tests ELSE '{}'::jsonb END) test(key, operands))) AS jsonb_object_agg FROM jsonb_each(canonical_condition.value) conditions(operator, tests)) ELSE NULL::jsonb END;
comment on function inventory.canonical_condition(jsonb) is NULL;

CREATE OR REPLACE FUNCTION inventory.canonical_list(value jsonb, lower_case boolean)
 RETURNS jsonb
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (SELECT COALESCE(jsonb_agg(DISTINCT CASE WHEN canonical_list.lower_case THEN lower(list.element) ELSE list.element END), '[]'::jsonb) AS "coalesce" FROM jsonb_array_elements_text(CASE jsonb_typeof(canonical_list.value) WHEN 'array'::text THEN canonical_list.value ELSE jsonb_build_array(canonical_list.value) END) list(element));
comment on function inventory.canonical_list(jsonb,boolean) is NULL;

CREATE OR REPLACE FUNCTION inventory.canonical_policy(policy jsonb)
 RETURNS jsonb
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE jsonb_typeof(policy) WHEN 'object'::text THEN jsonb_strip_nulls(jsonb_build_object('Id', (policy -> 'Id'::text), 'Version', COALESCE((policy -> 'Version'::text), '""'::jsonb), 'Statement', (SELECT COALESCE(jsonb_agg(jsonb_build_object('Sid', (statements.statement -> 'Sid'::text), 'Effect', (statements.statement -> 'Effect'::text), 'Action', CASE WHEN (statements.statement ? 'Action'::text) THEN inventory.canonical_list((statements.statement -> 'Action'::text), true) ELSE NULL::jsonb END, 'NotAction', CASE WHEN (statements.statement ? 'NotAction'::text) THEN inventory.canonical_list((statements.statement -> 'NotAction'::text), true) ELSE NULL::jsonb END, 'Resource', CASE WHEN (statements.statement ? 'Resource'::text) THEN inventory.canonical_list((statements.statement -> 'Resource'::text), false) ELSE NULL::jsonb END, 'NotResource', CASE WHEN (statements.statement ? 'NotResource'::text) THEN inventory.canonical_list((statements.statement -> 'NotResource'::text), false) ELSE NULL::jsonb END, 'Principal', inventory.canonical_principal((statements.statement -> 'Principal'::text)), 'NotPrincipal', inventory.canonical_principal((statements.statement -> 'NotPrincipal'::text)), 'Condition', inventory.canonical_condition((statements.statement -> 'Condition'::text))) ORDER BY statements."position"), '[]'::jsonb) AS "coalesce" FROM jsonb_array_elements(CASE jsonb_typeof((canonical_policy.policy -> 'Statement'::text)) WHEN 'array'::text THEN (canonical_policy.policy -> 'Statement'::text) WHEN 'object'::text THEN jsonb_build_array((canonical_policy.policy -> 'Statement'::text)) ELSE '[]'::jsonb END) WITH ORDINALITY statements(statement, "position")))) ELSE NULL::jsonb END;
comment on function inventory.canonical_policy(jsonb) is NULL;

CREATE OR REPLACE FUNCTION inventory.canonical_principal(value jsonb)
 RETURNS jsonb
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE jsonb_typeof(value) WHEN 'string'::text THEN jsonb_build_object('AWS', jsonb_build_array(value)) WHEN 'object'::text THEN (SELECT jsonb_object_agg(principals.kind, inventory.canonical_list(principals.ids, false)) AS jsonb_object_agg FROM jsonb_each(canonical_principal.value) principals(kind, ids)) ELSE NULL::jsonb END;
comment on function inventory.canonical_principal(jsonb) is NULL;

CREATE OR REPLACE FUNCTION inventory.domains_of(host text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (SELECT array_agg(array_to_string(split.labels[place.place:], '.'::text) ORDER BY place.place) AS array_agg FROM ((SELECT string_to_array(domains_of.host, '.'::text) AS labels) split CROSS JOIN LATERAL generate_series(2, cardinality(split.labels)) place(place)));
comment on function inventory.domains_of(text) is NULL;

CREATE OR REPLACE FUNCTION inventory.has_unique_ids(a_type text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NOT (EXISTS (SELECT FROM inventory.declared_name n WHERE (n.type = has_unique_ids.a_type))));
comment on function inventory.has_unique_ids(text) is NULL;

CREATE OR REPLACE FUNCTION inventory.host_in(value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select case when name !~ '^[\w-]+\.(?:nano|micro|small|medium|large|xlarge|metal)$' then name end
    from (select replace(lower((regexp_match(value, '^(?:\d+ ){0,3}((?:(?:\*|\\052)\.)?(?:\w[\w-]{0,62}\.)+(?:[a-z]{2,63}|xn--[\w-]{1,59})|\w[\w-]{0,62}(?=\.$))\.?$', 'i'))[1]), '\052', '*') as name) n
$function$;
comment on function inventory.host_in(text) is NULL;

CREATE OR REPLACE FUNCTION inventory.host_of(wanted text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN COALESCE((regexp_match(wanted, '^(?:[a-z][a-z0-9+.-]*://(?:[^/?#@]*@)?)?\[([0-9a-f:.]+)(?:%\w+)?\](?::\d+)?(?:[/?#].*)?$'::text, 'i'::text))[1], (regexp_match(wanted, '^([0-9a-f:]*:[0-9a-f:.]*)%\w+$'::text, 'i'::text))[1], (regexp_match(wanted, '^[a-z][a-z0-9+.-]*://(?:[^/?#@]*@)?([^/?#:@\s]+)(?::\d+)?(?:[/?#].*)?$'::text, 'i'::text))[1], (regexp_match(wanted, '^([^/?#:@\s]*[a-z][^/?#:@\s]*)(?::\d+)?(?:[/?#].*)?$'::text, 'i'::text))[1], (regexp_match(wanted, '^([\d.]+)(?::\d+)?$'::text))[1]);
comment on function inventory.host_of(text) is NULL;

CREATE OR REPLACE FUNCTION inventory.id_in(wanted text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN regexp_replace(btrim(wanted), '^/[a-z-]+/(?=[^/]+$)'::text, ''::text);
comment on function inventory.id_in(text) is NULL;

CREATE OR REPLACE FUNCTION inventory.is_wide(block inet)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
RETURN (masklen(block) <= CASE family(block) WHEN 4 THEN 16 ELSE 32 END);
comment on function inventory.is_wide(inet) is NULL;

CREATE OR REPLACE FUNCTION inventory.like_beginning(wanted text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (replace(replace(replace(wanted, '\'::text, '\\'::text), '%'::text, '\%'::text), '_'::text, '\_'::text) || '%'::text);
comment on function inventory.like_beginning(text) is NULL;

CREATE OR REPLACE FUNCTION inventory.link_detail(a_type text, attributes jsonb, a_kind text, a_target_type text, target_id text)
 RETURNS jsonb
 LANGUAGE sql
 STABLE PARALLEL SAFE SECURITY DEFINER
RETURN (SELECT jsonb_object_agg(f.list, f.elements) AS jsonb_object_agg FROM (SELECT d.list, jsonb_agg(e.element) AS elements FROM (inventory.declared_link d CROSS JOIN LATERAL jsonb_path_query(link_detail.attributes, d.element, jsonb_build_object('id', link_detail.target_id)) e(element)) WHERE ((d.type = link_detail.a_type) AND (d.kind = link_detail.a_kind) AND (NOT (d.target_type IS DISTINCT FROM link_detail.a_target_type))) GROUP BY d.list) f);
comment on function inventory.link_detail(text,jsonb,text,text,text) is NULL;

CREATE OR REPLACE FUNCTION inventory.link_end(target_type text, target_id text, from_account text, from_region text, OUT account_id text, OUT region text)
 RETURNS record
 LANGUAGE sql
 STABLE PARALLEL SAFE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select r.account_id, r.region
    from inventory.resource r
   -- Each in the collation of its column, or its index is not used.
   where (r.id = target_id collate "C" or r.arn = target_id collate "default") and (target_type is null or r.type = target_type)
   order by r.attributes ->> 'OwnerId' = r.account_id desc nulls last, r.account_id = from_account desc, r.region = from_region desc, r.account_id, r.region
   limit 1
$function$;
comment on function inventory.link_end(text,text,text,text) is NULL;

CREATE OR REPLACE FUNCTION inventory.make_history_partitions(months_ahead integer DEFAULT 3)
 RETURNS integer
 LANGUAGE plpgsql
 SET "TimeZone" TO 'UTC'
 SET lock_timeout TO '10s'
AS $function$
declare
  made integer := 0;
  first_day timestamptz;
  name text;
begin
  for first_day in
    select generate_series(date_trunc('month', now()) - interval '1 month', date_trunc('month', now()) + months_ahead * interval '1 month', '1 month')
  loop
    name := 'resource_history_' || to_char(first_day, 'YYYY_MM');
    continue when to_regclass('inventory.' || name) is not null;
    -- No row of the month may arrive between the move and the attachment.
    lock table inventory.resource_history in share row exclusive mode;
    execute format('create table inventory.%I (like inventory.resource_history including defaults including constraints)', name);
    execute format(
      'with moved as (delete from inventory.resource_history_rest where valid_to >= %L and valid_to < %L returning *)
       insert into inventory.%I select * from moved',
      first_day, first_day + interval '1 month', name);
    execute format('alter table inventory.resource_history attach partition inventory.%I for values from (%L) to (%L)',
      name, first_day, first_day + interval '1 month');
    made := made + 1;
  end loop;
  return made;
end $function$;
comment on function inventory.make_history_partitions(integer) is NULL;

CREATE OR REPLACE FUNCTION inventory.note_accounts()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  ids text[] := (select array_agg(distinct account_id) from touched);
begin
  if ids is not null then
    perform inventory.stand_accounts(ids);
  end if;
  return null;
end $function$;
comment on function inventory.note_accounts() is NULL;

CREATE OR REPLACE FUNCTION inventory.note_ends()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  -- In order, so that two who note the same ids wait for one another instead of each for the other.
  insert into inventory.link_target (id)
  select distinct (link ->> 'id') collate "C"
    from written cross join lateral jsonb_array_elements(written.links) as link
   order by 1
  on conflict do nothing;
  insert into inventory.address (address)
  select distinct held
    from written cross join lateral unnest(written.addresses) as held
   order by 1
  on conflict do nothing;
  insert into inventory.host_name (name)
  select distinct held collate "C"
    from written cross join lateral unnest(written.hosts) as held
   order by 1
  on conflict do nothing;
  return null;
end $function$;
comment on function inventory.note_ends() is NULL;

CREATE OR REPLACE FUNCTION inventory.places_of(attributes jsonb, block inet, host text, OUT fields text[], OUT detail jsonb)
 RETURNS record
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  with recursive walk (path, list, element, value) as (
    select null::text, null::text, null::jsonb, attributes
    union all
    select case when below.name is null then walk.path || '[]' else concat_ws('.', walk.path, below.name) end,
           case when below.name is null then coalesce(walk.list, walk.path) else walk.list end,
           case when below.name is null then coalesce(walk.element, below.value) else walk.element end,
           below.value
      from walk
     cross join lateral (
       select name, value from jsonb_each(case jsonb_typeof(walk.value) when 'object' then walk.value end) as field (name, value)
       union all
       select null, value from jsonb_array_elements(case jsonb_typeof(walk.value) when 'array' then walk.value end) as item (value)) below
  ),
  found as (
    select path, list, element
      from walk
     where case when jsonb_typeof(value) <> 'string' then false
                when block is null then
                  -- Looks that cost little first. The expression is only for names that are written otherwise, as in a record's value: for each of the names of fifty
                  -- resources it took two thirds of the time.
                  case when strpos(lower(value #>> '{}'), ltrim(host, '*.')) = 0 then false
                       when strpos(host, '.') > 0 and lower(value #>> '{}') in (host, host || '.') then true
                       else inventory.host_in(value #>> '{}') = host end
                when pg_input_is_valid(value #>> '{}', 'inet') then (value #>> '{}')::inet = block end
  )
  select (select array_agg(distinct path order by path) from found),
         (select jsonb_object_agg(list, elements)
            from (select list, jsonb_agg(distinct element) as elements from found where list is not null and jsonb_typeof(element) = 'object' group by list) f)
$function$;
comment on function inventory.places_of(jsonb,inet,text) is NULL;

CREATE OR REPLACE FUNCTION inventory.prune_history(keep_days integer)
 RETURNS text[]
 LANGUAGE plpgsql
 SET "TimeZone" TO 'UTC'
 SET lock_timeout TO '10s'
AS $function$
declare
  forget timestamptz := now() - keep_days * interval '1 day';
  dropped text[] := '{}';
  name text;
begin
  perform inventory.make_history_partitions();
  for name in
    select c.relname
      from pg_inherits i
      join pg_class c on c.oid = i.inhrelid
     where i.inhparent = 'inventory.resource_history'::regclass and c.relname ~ '^resource_history_\d{4}_\d{2}$'
       and to_timestamp(right(c.relname, 7), 'YYYY_MM') + interval '1 month' <= forget
     order by c.relname
  loop
    execute format('drop table inventory.%I', name);
    dropped := dropped || name;
  end loop;
  delete from inventory.resource_history_rest where valid_to < forget;
  return dropped;
end $function$;
comment on function inventory.prune_history(integer) is NULL;

CREATE OR REPLACE FUNCTION inventory.region_of_host(host text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN (host ~* '\.(ec2\.internal|compute-1\.amazonaws\.com)\.?$'::text) THEN 'us-east-1'::text ELSE (regexp_match(host, '\.([\w-]+)\.compute\.(?:internal|amazonaws\.com(?:\.cn)?)\.?$'::text, 'i'::text))[1] END;
comment on function inventory.region_of_host(text) is NULL;

CREATE OR REPLACE FUNCTION inventory.some_having(condition text, wanted text, most integer, maybe_common boolean DEFAULT true)
 RETURNS SETOF inventory.resource
 LANGUAGE plpgsql
 STABLE
 SET enable_seqscan TO 'off'
AS $function$
declare
  pages bigint := greatest(1, pg_relation_size('inventory.resource') / current_setting('block_size')::bigint);
  common inventory.resource[];
begin
  if not maybe_common then
    return query execute format('select r.* from inventory.resource r where %s limit $2', condition) using wanted, most;
    return;
  end if;
  execute format('select array(select r from inventory.resource r tablesample system (%s) repeatable (1) where %s limit $2)', least(100, 400.0 * most / pages), condition)
     into common using wanted, most;
  if cardinality(common) >= most then
    return query select u.* from unnest(common) u;
  else
    return query execute format('select r.* from inventory.resource r where %s limit $2', condition) using wanted, most;
  end if;
end $function$;
comment on function inventory.some_having(text,text,integer,boolean) is NULL;

CREATE OR REPLACE FUNCTION inventory.stand_accounts(ids text[])
 RETURNS void
 LANGUAGE plpgsql
AS $function$
declare
  moment timestamptz(3) := date_trunc('milliseconds', now());
begin
  -- Each has a row before any is changed, and in order, so that two who change the same accounts wait for one another instead of each for the other.
  insert into inventory.account (account_id, partition, standing, since, observed_once)
  select given.id, coalesce(
           (select partition from inventory.target where account_id = given.id limit 1),
           (select partition from inventory.organization_account where account_id = given.id limit 1), 'aws'), 'not-listed', moment, false
    from (select distinct unnest(ids) as id) given
   order by given.id
  on conflict do nothing;
  perform from inventory.account where account_id = any (ids) order by account_id for update;
  with found as (
    select given.id as account_id, o.name,
           case when t.active or o.included then 'observed' else coalesce(o.standing, 'not-listed') end as standing,
           case when t.active or o.included then null
                else coalesce(o.reason, 'No connection lists it, or the one that does was changed and not discovered since.') end as reason,
           o.account_id is null and t.account_id is null as unheard_of
      from (select distinct unnest(ids) as id) given
      left join (
        select account_id, bool_or(active) as active
          from inventory.target where account_id = any (ids) group by account_id) t on t.account_id = given.id
      left join (
        select distinct on (account_id) account_id, name, standing, reason,
               bool_or(standing = 'included') over (partition by account_id) as included
          from inventory.organization_account where account_id = any (ids)
         order by account_id, standing = 'left', connection_id) o on o.account_id = given.id
  ),
  dropped as (
    delete from inventory.account a using found f where a.account_id = f.account_id and f.unheard_of and not a.observed_once),
  closed as (
    insert into inventory.account_history (account_id, standing, reason, since, until)
    select a.account_id, a.standing, a.reason, a.since, moment
      from inventory.account a
      join found f on f.account_id = a.account_id
     where a.standing <> f.standing and (a.standing <> 'forgotten' or f.standing = 'observed') and a.since < moment
       and not (f.unheard_of and not a.observed_once))
  update inventory.account a
     set name = coalesce(f.name, a.name),
         standing = f.standing,
         reason = f.reason,
         since = case when a.standing = f.standing then a.since else greatest(a.since, moment) end,
         observed_once = a.observed_once or f.standing = 'observed'
    from found f
   where a.account_id = f.account_id and (a.standing <> 'forgotten' or f.standing = 'observed') and (not f.unheard_of or a.observed_once)
     and (a.standing, a.reason, a.name) is distinct from (f.standing, f.reason, coalesce(f.name, a.name));
end $function$;
comment on function inventory.stand_accounts(text[]) is NULL;

CREATE OR REPLACE FUNCTION inventory.state_of(a_type text, attributes jsonb)
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE SECURITY DEFINER
RETURN (SELECT (state_of.attributes #>> d.path) FROM inventory.declared_state d WHERE (d.type = state_of.a_type));
comment on function inventory.state_of(text,jsonb) is NULL;

CREATE OR REPLACE FUNCTION inventory.to_bigint(value text)
 RETURNS bigint
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN CASE WHEN pg_input_is_valid(value, 'bigint'::text) THEN (value)::bigint ELSE NULL::bigint END;
comment on function inventory.to_bigint(text) is NULL;

CREATE OR REPLACE FUNCTION inventory.to_boolean(value text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN CASE WHEN pg_input_is_valid(value, 'boolean'::text) THEN (value)::boolean ELSE NULL::boolean END;
comment on function inventory.to_boolean(text) is NULL;

CREATE OR REPLACE FUNCTION inventory.to_cidr(value text)
 RETURNS cidr
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN CASE WHEN pg_input_is_valid(value, 'cidr'::text) THEN (value)::cidr ELSE NULL::cidr END;
comment on function inventory.to_cidr(text) is NULL;

CREATE OR REPLACE FUNCTION inventory.to_double_precision(value text)
 RETURNS double precision
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN CASE WHEN pg_input_is_valid(value, 'double precision'::text) THEN (value)::double precision ELSE NULL::double precision END;
comment on function inventory.to_double_precision(text) is NULL;

CREATE OR REPLACE FUNCTION inventory.to_inet(value text)
 RETURNS inet
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN CASE WHEN pg_input_is_valid(value, 'inet'::text) THEN (value)::inet ELSE NULL::inet END;
comment on function inventory.to_inet(text) is NULL;

CREATE OR REPLACE FUNCTION inventory.to_jsonb(value text)
 RETURNS jsonb
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN CASE WHEN pg_input_is_valid(value, 'jsonb'::text) THEN (value)::jsonb ELSE NULL::jsonb END;
comment on function inventory.to_jsonb(text) is NULL;

CREATE OR REPLACE FUNCTION inventory.to_ltree(value text)
 RETURNS public.ltree
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN CASE WHEN pg_input_is_valid(value, ('public.ltree'::regtype)::text) THEN (value)::public.ltree ELSE NULL::public.ltree END;
comment on function inventory.to_ltree(text) is NULL;

CREATE OR REPLACE FUNCTION inventory.to_timestamptz(value text)
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN CASE WHEN pg_input_is_valid(value, 'timestamptz'::text) THEN (value)::timestamp with time zone ELSE NULL::timestamp with time zone END;
comment on function inventory.to_timestamptz(text) is NULL;

CREATE OR REPLACE FUNCTION inventory.unread(relation text, action text)
 RETURNS SETOF record
 LANGUAGE plpgsql
 ROWS 1
AS $function$
begin
  raise warning '% is always empty', relation using detail = format('Cadastre does not call %s, which it would take.', action);
end $function$;
comment on function inventory.unread(text,text) is NULL;

CREATE OR REPLACE FUNCTION inventory.why_unregistered(target_type text, target_id text, from_account text, from_region text)
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE(CASE WHEN ((target_id ~ '^arn:[^:]*:[^:]*:[^:]*:\d{12}:'::text) AND (NOT (EXISTS (SELECT FROM inventory.account a WHERE ((a.account_id = split_part(why_unregistered.target_id, ':'::text, 5)) AND (a.standing = 'observed'::text)))))) THEN (('account '::text || split_part(target_id, ':'::text, 5)) || ' is not read'::text) ELSE NULL::text END, (SELECT ((((why_unregistered.target_type || ' is '::text) || s.outcome) || ' here'::text) || COALESCE((': '::text || s.reason), ''::text)) FROM inventory.scope s WHERE ((s.type = why_unregistered.target_type) AND (s.account_id = why_unregistered.from_account) AND (s.region = ANY (ARRAY[why_unregistered.from_region, 'global'::text])) AND (s.outcome <> 'complete'::text)) ORDER BY s.region LIMIT 1), CASE WHEN ((target_type IS NOT NULL) AND (NOT (EXISTS (SELECT FROM inventory.scope s WHERE ((s.type = why_unregistered.target_type) AND (s.account_id = why_unregistered.from_account) AND (s.region = ANY (ARRAY[why_unregistered.from_region, 'global'::text]))))))) THEN (target_type || ' is not read here'::text) ELSE NULL::text END, 'gone, or of an account or type that is not read'::text);
comment on function inventory.why_unregistered(text,text,text,text) is NULL;

create schema cadastre;

create view cadastre.accounts as
 SELECT a.account_id,
    a.partition,
    a.name,
    a.standing,
    a.reason,
    a.since,
        CASE
            WHEN a.standing <> ALL (ARRAY['observed'::text, 'forgotten'::text]) THEN a.since
            ELSE NULL::timestamp with time zone
        END AS unobserved_since,
    COALESCE(c.resources, 0::bigint) AS resources,
    c.complete_at,
        CASE
            WHEN (( SELECT cadastre.as_of() AS as_of)) IS NULL THEN ( SELECT array_agg(DISTINCT n.name ORDER BY n.name) AS array_agg
               FROM inventory.target t
                 JOIN inventory.connection n ON n.id = t.connection_id
              WHERE t.account_id = a.account_id AND t.active)
            ELSE NULL::text[]
        END AS connections,
        CASE
            WHEN (( SELECT cadastre.as_of() AS as_of)) IS NULL THEN ( SELECT o.organization_id
               FROM inventory.organization_account m
                 JOIN inventory.organization o ON o.connection_id = m.connection_id
              WHERE m.account_id = a.account_id AND m.standing <> 'left'::text
              ORDER BY m.connection_id
             LIMIT 1)
            ELSE NULL::text
        END AS organization_id
   FROM inventory.account_at a
     LEFT JOIN ( SELECT coverage.account_id,
            sum(coverage.resources) AS resources,
            max(coverage.complete_at) AS complete_at
           FROM cadastre.coverage
          GROUP BY coverage.account_id) c ON c.account_id = a.account_id;
comment on view cadastre.accounts is 'One row per account that is or was observed, or that an organization gives: whether it is observed, or why not and since when. What is registered of one that is not stays as it was last seen.';
comment on column cadastre.accounts.account_id is 'The account, by its twelve digits.';
comment on column cadastre.accounts.partition is 'aws, aws-cn or aws-us-gov.';
comment on column cadastre.accounts.name is 'Its name in its organization; null where none gives it one.';
comment on column cadastre.accounts.standing is 'observed; suspended, pending-closure, closed, pending-activation or left, as its organization says; excluded by a filter; not-listed by any connection; forgotten.';
comment on column cadastre.accounts.reason is 'Why it stands so, in words.';
comment on column cadastre.accounts.since is 'Since when.';
comment on column cadastre.accounts.unobserved_since is 'Since when it is not observed; null where it is, or is forgotten.';
comment on column cadastre.accounts.resources is 'How many things are registered of it.';
comment on column cadastre.accounts.complete_at is 'When its latest complete listing had ended.';
comment on column cadastre.accounts.connections is 'The connections that reach it. Null for the past.';
comment on column cadastre.accounts.organization_id is 'The organization that gives it. Null for the past.';
grant select on cadastre.accounts to cadastre_reader;

create view cadastre.addresses as
 SELECT r.account_id,
    r.region,
    r.type,
    r.id,
    a.address
   FROM inventory.address a
     JOIN inventory.resource r ON r.addresses @> ARRAY[a.address]
     CROSS JOIN LATERAL unnest(r.addresses) held(address)
  WHERE (( SELECT cadastre.as_of() AS as_of)) IS NULL AND held.address = a.address
UNION ALL
 SELECT r.account_id,
    r.region,
    r.type,
    r.id,
    held.address
   FROM inventory.resource_at r
     CROSS JOIN LATERAL unnest(r.addresses) held(address)
  WHERE (( SELECT cadastre.as_of() AS as_of)) IS NOT NULL;
comment on view cadastre.addresses is 'One row per address or block of addresses that a resource has or names. By index from a resource, and from one address; blocks are asked for with cadastre.containing and cadastre.contained.';
comment on column cadastre.addresses.account_id is 'The account that it was seen in, by its twelve digits.';
comment on column cadastre.addresses.region is 'The region; global for what belongs to the account or to no region.';
comment on column cadastre.addresses.type is 'The resource type, such as ec2:vpc.';
comment on column cadastre.addresses.id is 'Its id, unique in the scope. Of several parts: joined with |.';
comment on column cadastre.addresses.address is 'An address or block that any of its fields has, IPv4 or IPv6.';
grant select on cadastre.addresses to cadastre_reader;

create view cadastre.coverage as
 SELECT scope.account_id,
    scope.region,
    scope.type,
    scope.outcome,
    scope.reason,
    scope.attempted_at,
    scope.complete_at,
    scope.resources,
    scope.api_calls,
    scope.error_code,
    scope.missing_action,
    scope.request_id,
    scope.outcome_since,
    scope.observed_at
   FROM inventory.scope
  WHERE (( SELECT cadastre.as_of() AS as_of)) IS NULL AND NOT (scope.account_id IN ( SELECT account.account_id
           FROM inventory.account
          WHERE account.standing = 'forgotten'::text))
UNION ALL
 SELECT coverage_as_of.account_id,
    coverage_as_of.region,
    coverage_as_of.type,
    coverage_as_of.outcome,
    coverage_as_of.reason,
    coverage_as_of.attempted_at,
    coverage_as_of.complete_at,
    coverage_as_of.resources,
    coverage_as_of.api_calls,
    coverage_as_of.error_code,
    coverage_as_of.missing_action,
    coverage_as_of.request_id,
    coverage_as_of.outcome_since,
    coverage_as_of.observed_at
   FROM inventory.coverage_as_of
  WHERE (( SELECT cadastre.as_of() AS as_of)) IS NOT NULL AND NOT (coverage_as_of.account_id IN ( SELECT account_at.account_id
           FROM inventory.account_at
          WHERE account_at.standing = 'forgotten'::text));
comment on view cadastre.coverage is 'One row per scope: how fresh, how complete, and why not. What is not known of a moment in the past, because the ledger was pruned since, is null.';
comment on column cadastre.coverage.account_id is 'The account, by its twelve digits.';
comment on column cadastre.coverage.region is 'The region; global for what belongs to the account or to no region.';
comment on column cadastre.coverage.type is 'The resource type, such as ec2:vpc.';
comment on column cadastre.coverage.outcome is 'How its last attempt ended: complete, denied, region-disabled, unsupported, failed, cancelled. Null where a moment in the past is asked for that the ledger does not reach back to.';
comment on column cadastre.coverage.reason is 'Why it is not complete, in words; null where it is.';
comment on column cadastre.coverage.attempted_at is 'When the last attempt had started.';
comment on column cadastre.coverage.complete_at is 'When the last complete listing had ended: what is registered is what existed then. Null where there was none.';
comment on column cadastre.coverage.resources is 'How many things that listing had.';
comment on column cadastre.coverage.api_calls is 'How many calls of AWS the last attempt took.';
comment on column cadastre.coverage.error_code is 'AWS''s code of the error that the last attempt ended with.';
comment on column cadastre.coverage.missing_action is 'The IAM action that a denied read lacks.';
comment on column cadastre.coverage.request_id is 'AWS''s id of the request that failed, for its support.';
comment on column cadastre.coverage.outcome_since is 'Since when its attempts have ended in this outcome.';
comment on column cadastre.coverage.observed_at is 'When the last complete listing had started.';
grant select on cadastre.coverage to cadastre_reader;

create view cadastre.discoveries as
 SELECT d.id,
    d.connection_name AS connection,
    d.trigger,
        CASE
            WHEN NOT known.ended THEN
            CASE
                WHEN d.started_at <= moment.at THEN 'running'::text
                ELSE 'requested'::text
            END
            ELSE d.state
        END AS state,
        CASE
            WHEN known.ended THEN d.reason
            ELSE NULL::text
        END AS reason,
    d.requested_at,
        CASE
            WHEN moment.at IS NULL OR d.started_at <= moment.at THEN d.started_at
            ELSE NULL::timestamp with time zone
        END AS started_at,
        CASE
            WHEN known.ended THEN d.finished_at
            ELSE NULL::timestamp with time zone
        END AS finished_at,
    d.scopes,
        CASE
            WHEN known.ended THEN d.complete
            ELSE NULL::integer
        END AS complete,
        CASE
            WHEN known.ended THEN d.denied
            ELSE NULL::integer
        END AS denied,
        CASE
            WHEN known.ended THEN d.region_disabled
            ELSE NULL::integer
        END AS region_disabled,
        CASE
            WHEN known.ended THEN d.unsupported
            ELSE NULL::integer
        END AS unsupported,
        CASE
            WHEN known.ended THEN d.failed
            ELSE NULL::integer
        END AS failed,
        CASE
            WHEN known.ended THEN d.cancelled
            ELSE NULL::integer
        END AS cancelled,
        CASE
            WHEN known.ended THEN d.api_calls
            ELSE NULL::bigint
        END AS api_calls,
        CASE
            WHEN known.ended THEN d.throttles
            ELSE NULL::bigint
        END AS throttles,
        CASE
            WHEN known.ended THEN d.rows_seen
            ELSE NULL::bigint
        END AS rows_seen,
        CASE
            WHEN known.ended THEN d.rows_added
            ELSE NULL::bigint
        END AS rows_added,
        CASE
            WHEN known.ended THEN d.rows_changed
            ELSE NULL::bigint
        END AS rows_changed,
        CASE
            WHEN known.ended THEN d.rows_ended
            ELSE NULL::bigint
        END AS rows_ended
   FROM inventory.discovery d
     CROSS JOIN ( SELECT cadastre.as_of() AS at) moment
     CROSS JOIN LATERAL ( SELECT moment.at IS NULL OR COALESCE(d.finished_at <= moment.at, false) AS ended) known
  WHERE moment.at IS NULL OR d.requested_at <= moment.at;
comment on view cadastre.discoveries is 'One row per discovery: its state, its times, and its scopes by outcome once it has ended.';
comment on column cadastre.discoveries.id is 'Its number. Later ones have higher ones.';
comment on column cadastre.discoveries.connection is 'The name of the connection that it reads through.';
comment on column cadastre.discoveries.trigger is 'What started it: manual or schedule.';
comment on column cadastre.discoveries.state is 'requested, running, complete, partial, failed, cancelled; skipped where the one before still ran when the schedule was due.';
comment on column cadastre.discoveries.reason is 'Why it ended so, where that is about the discovery as a whole.';
comment on column cadastre.discoveries.requested_at is 'When it was asked for.';
comment on column cadastre.discoveries.started_at is 'When planning began; null before.';
comment on column cadastre.discoveries.finished_at is 'When its last scope had an outcome; null before.';
comment on column cadastre.discoveries.scopes is 'How many scopes were planned.';
comment on column cadastre.discoveries.complete is 'How many of them ended complete. This and all counts below are null until the discovery has ended.';
comment on column cadastre.discoveries.denied is 'How many were denied.';
comment on column cadastre.discoveries.region_disabled is 'How many are in a region that the account has not enabled.';
comment on column cadastre.discoveries.unsupported is 'How many are of a service that does not exist there, or about an organization of which the account may not ask.';
comment on column cadastre.discoveries.failed is 'How many failed.';
comment on column cadastre.discoveries.cancelled is 'How many were cancelled with the discovery.';
comment on column cadastre.discoveries.api_calls is 'How many calls of AWS it took.';
comment on column cadastre.discoveries.throttles is 'How many of them AWS throttled.';
comment on column cadastre.discoveries.rows_seen is 'How many things its listings had.';
comment on column cadastre.discoveries.rows_added is 'How many of them were new.';
comment on column cadastre.discoveries.rows_changed is 'How many had changed.';
comment on column cadastre.discoveries.rows_ended is 'How many that were registered are gone.';
grant select on cadastre.discoveries to cadastre_reader;

create view cadastre.links as
 SELECT r.account_id,
    r.region,
    r.type,
    r.id,
    l.kind,
    l.type AS target_type,
    t.id AS target_id,
    ( SELECT e.account_id
           FROM inventory.link_end(l.type, l.id, r.account_id, r.region) e(account_id, region)) AS target_account_id,
    ( SELECT e.region
           FROM inventory.link_end(l.type, l.id, r.account_id, r.region) e(account_id, region)) AS target_region,
    inventory.link_detail(r.type, r.attributes, l.kind, l.type, l.id) AS detail
   FROM inventory.link_target t
     JOIN inventory.resource r ON r.links @> jsonb_build_array(jsonb_build_object('id', t.id))
     CROSS JOIN LATERAL jsonb_to_recordset(r.links) l(kind text, type text, id text)
  WHERE (( SELECT cadastre.as_of() AS as_of)) IS NULL AND l.id = t.id
UNION ALL
 SELECT r.account_id,
    r.region,
    r.type,
    r.id,
    l.kind,
    l.type AS target_type,
    l.id COLLATE "C" AS target_id,
    NULL::text AS target_account_id,
    NULL::text AS target_region,
    inventory.link_detail(r.type, r.attributes, l.kind, l.type, l.id) AS detail
   FROM inventory.resource_at r
     CROSS JOIN LATERAL jsonb_to_recordset(r.links) l(kind text, type text, id text)
  WHERE (( SELECT cadastre.as_of() AS as_of)) IS NOT NULL;
comment on view cadastre.links is 'One row per reference from one resource to another. The other end may be unknown.';
comment on column cadastre.links.account_id is 'The account that it was seen in, by its twelve digits.';
comment on column cadastre.links.region is 'The region; global for what belongs to the account or to no region.';
comment on column cadastre.links.type is 'The resource type of what refers.';
comment on column cadastre.links.id is 'The id of what refers.';
comment on column cadastre.links.kind is 'How it refers, read from here to there: in-vpc, routes-to.';
comment on column cadastre.links.target_type is 'The resource type of the other end; null where it may be of several.';
comment on column cadastre.links.target_id is 'The other end as AWS names it here: its id or its ARN.';
comment on column cadastre.links.target_account_id is 'Where the other end is registered, its owner first; null where it is not, as where its account is not read. Not looked up for the past.';
comment on column cadastre.links.target_region is 'The region that the other end is registered in; null like target_account_id.';
comment on column cadastre.links.detail is 'The elements of lists that make the reference, such as the routes of a route table: {"Routes": [...]}. Null where it is made outside of a list.';
grant select on cadastre.links to cadastre_reader;

create view cadastre.regions as
 SELECT c.account_id,
    c.region,
        CASE
            WHEN c.disabled_since IS NOT NULL THEN 'disabled'::text
            WHEN a.standing IS DISTINCT FROM 'observed'::text THEN 'unobserved'::text
            ELSE 'observed'::text
        END AS standing,
    COALESCE(c.disabled_reason, a.reason) AS reason,
    COALESCE(c.disabled_since,
        CASE
            WHEN a.standing <> 'observed'::text THEN a.since
            ELSE NULL::timestamp with time zone
        END) AS unobserved_since,
    c.resources,
    c.complete_at
   FROM ( SELECT coverage.account_id,
            coverage.region,
            sum(coverage.resources) AS resources,
            max(coverage.complete_at) AS complete_at,
                CASE
                    WHEN bool_and(coverage.outcome = 'region-disabled'::text) THEN min(coverage.outcome_since)
                    ELSE NULL::timestamp with time zone
                END AS disabled_since,
                CASE
                    WHEN bool_and(coverage.outcome = 'region-disabled'::text) THEN min(coverage.reason)
                    ELSE NULL::text
                END AS disabled_reason
           FROM cadastre.coverage
          GROUP BY coverage.account_id, coverage.region) c
     LEFT JOIN inventory.account_at a ON a.account_id = c.account_id;
comment on view cadastre.regions is 'One row per region of an account: whether it is observed, or why not and since when.';
comment on column cadastre.regions.account_id is 'The account, by its twelve digits.';
comment on column cadastre.regions.region is 'The region; global for what belongs to the account or to no region.';
comment on column cadastre.regions.standing is 'observed; disabled by the account; unobserved with its account.';
comment on column cadastre.regions.reason is 'Why it is not observed, in words.';
comment on column cadastre.regions.unobserved_since is 'Since when it is not; null where it is.';
comment on column cadastre.regions.resources is 'How many things are registered of it.';
comment on column cadastre.regions.complete_at is 'When its latest complete listing had ended.';
grant select on cadastre.regions to cadastre_reader;

create view cadastre.resources as
 SELECT resource_at.account_id,
    resource_at.region,
    resource_at.type,
    resource_at.id,
    resource_at.arn,
    resource_at.name,
    resource_at.tags,
    resource_at.attributes,
    resource_at.first_seen,
    resource_at.changed_at,
    resource_at.observed_at
   FROM inventory.resource_at
UNION ALL
 SELECT r.account_id,
    r.region,
    r.type,
    r.id,
    r.arn,
    r.name,
    r.tags,
    r.attributes,
    r.first_seen,
    r.changed_at,
    r.observed_at
   FROM ( SELECT h.account_id,
            h.region,
            h.partition,
            'directconnect:bgp-peer'::text COLLATE "C" AS type,
            COALESCE(NULLIF(e.item ->> 'bgpPeerId'::text, ''::text), ''::text) COLLATE "C" AS id,
            NULL::text AS arn,
            NULL::text AS name,
            h.id AS parent_id,
            '{}'::jsonb AS tags,
            e.item AS attributes,
            h.first_seen,
            h.changed_at,
            h.observed_at
           FROM inventory.resource_at h
             CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(h.attributes -> 'bgpPeers'::text)
                    WHEN 'array'::text THEN h.attributes -> 'bgpPeers'::text
                    ELSE '[]'::jsonb
                END) e(item)
          WHERE h.type = 'directconnect:virtual-interface'::text AND COALESCE(lower(e.item ->> 'bgpPeerState'::text), ''::text) <> 'deleted'::text) r
UNION ALL
 SELECT r.account_id,
    r.region,
    r.type,
    r.id,
    r.arn,
    r.name,
    r.tags,
    r.attributes,
    r.first_seen,
    r.changed_at,
    r.observed_at
   FROM ( SELECT h.account_id,
            h.region,
            h.partition,
            'ec2:network-acl-association'::text COLLATE "C" AS type,
            COALESCE(NULLIF(e.item ->> 'NetworkAclAssociationId'::text, ''::text), ''::text) COLLATE "C" AS id,
            NULL::text AS arn,
            NULL::text AS name,
            h.id AS parent_id,
            '{}'::jsonb AS tags,
            e.item AS attributes,
            h.first_seen,
            h.changed_at,
            h.observed_at
           FROM inventory.resource_at h
             CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(h.attributes -> 'Associations'::text)
                    WHEN 'array'::text THEN h.attributes -> 'Associations'::text
                    ELSE '[]'::jsonb
                END) e(item)
          WHERE h.type = 'ec2:network-acl'::text) r
UNION ALL
 SELECT r.account_id,
    r.region,
    r.type,
    r.id,
    r.arn,
    r.name,
    r.tags,
    r.attributes,
    r.first_seen,
    r.changed_at,
    r.observed_at
   FROM ( SELECT h.account_id,
            h.region,
            h.partition,
            'ec2:network-acl-entry'::text COLLATE "C" AS type,
            ((((COALESCE(NULLIF(h.id, ''::text), ''::text) || '|'::text) || COALESCE(NULLIF(e.item ->> 'Egress'::text, ''::text), ''::text)) || '|'::text) || COALESCE(NULLIF(e.item ->> 'RuleNumber'::text, ''::text), ''::text)) COLLATE "C" AS id,
            NULL::text AS arn,
            NULL::text AS name,
            h.id AS parent_id,
            '{}'::jsonb AS tags,
            e.item AS attributes,
            h.first_seen,
            h.changed_at,
            h.observed_at
           FROM inventory.resource_at h
             CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(h.attributes -> 'Entries'::text)
                    WHEN 'array'::text THEN h.attributes -> 'Entries'::text
                    ELSE '[]'::jsonb
                END) e(item)
          WHERE h.type = 'ec2:network-acl'::text) r
UNION ALL
 SELECT r.account_id,
    r.region,
    r.type,
    r.id,
    r.arn,
    r.name,
    r.tags,
    r.attributes,
    r.first_seen,
    r.changed_at,
    r.observed_at
   FROM ( SELECT h.account_id,
            h.region,
            h.partition,
            'ec2:network-interface-private-ip'::text COLLATE "C" AS type,
            ((COALESCE(NULLIF(h.id, ''::text), ''::text) || '|'::text) || COALESCE(NULLIF(e.item ->> 'PrivateIpAddress'::text, ''::text), ''::text)) COLLATE "C" AS id,
            NULL::text AS arn,
            NULL::text AS name,
            h.id AS parent_id,
            '{}'::jsonb AS tags,
            e.item AS attributes,
            h.first_seen,
            h.changed_at,
            h.observed_at
           FROM inventory.resource_at h
             CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(h.attributes -> 'PrivateIpAddresses'::text)
                    WHEN 'array'::text THEN h.attributes -> 'PrivateIpAddresses'::text
                    ELSE '[]'::jsonb
                END) e(item)
          WHERE h.type = 'ec2:network-interface'::text) r
UNION ALL
 SELECT r.account_id,
    r.region,
    r.type,
    r.id,
    r.arn,
    r.name,
    r.tags,
    r.attributes,
    r.first_seen,
    r.changed_at,
    r.observed_at
   FROM ( SELECT h.account_id,
            h.region,
            h.partition,
            'ec2:route'::text COLLATE "C" AS type,
            ((COALESCE(NULLIF(h.id, ''::text), ''::text) || '|'::text) || COALESCE(NULLIF(e.item ->> 'DestinationCidrBlock'::text, ''::text), NULLIF(e.item ->> 'DestinationIpv6CidrBlock'::text, ''::text), NULLIF(e.item ->> 'DestinationPrefixListId'::text, ''::text), ''::text)) COLLATE "C" AS id,
            NULL::text AS arn,
            NULL::text AS name,
            h.id AS parent_id,
            '{}'::jsonb AS tags,
            e.item AS attributes,
            h.first_seen,
            h.changed_at,
            h.observed_at
           FROM inventory.resource_at h
             CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(h.attributes -> 'Routes'::text)
                    WHEN 'array'::text THEN h.attributes -> 'Routes'::text
                    ELSE '[]'::jsonb
                END) e(item)
          WHERE h.type = 'ec2:route-table'::text) r
UNION ALL
 SELECT r.account_id,
    r.region,
    r.type,
    r.id,
    r.arn,
    r.name,
    r.tags,
    r.attributes,
    r.first_seen,
    r.changed_at,
    r.observed_at
   FROM ( SELECT h.account_id,
            h.region,
            h.partition,
            'ec2:route-table-association'::text COLLATE "C" AS type,
            COALESCE(NULLIF(e.item ->> 'RouteTableAssociationId'::text, ''::text), ''::text) COLLATE "C" AS id,
            NULL::text AS arn,
            NULL::text AS name,
            h.id AS parent_id,
            '{}'::jsonb AS tags,
            e.item AS attributes,
            h.first_seen,
            h.changed_at,
            h.observed_at
           FROM inventory.resource_at h
             CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(h.attributes -> 'Associations'::text)
                    WHEN 'array'::text THEN h.attributes -> 'Associations'::text
                    ELSE '[]'::jsonb
                END) e(item)
          WHERE h.type = 'ec2:route-table'::text) r
UNION ALL
 SELECT r.account_id,
    r.region,
    r.type,
    r.id,
    r.arn,
    r.name,
    r.tags,
    r.attributes,
    r.first_seen,
    r.changed_at,
    r.observed_at
   FROM ( SELECT h.account_id,
            h.region,
            h.partition,
            'ec2:route-table-propagating-vgw'::text COLLATE "C" AS type,
            ((COALESCE(NULLIF(h.id, ''::text), ''::text) || '|'::text) || COALESCE(NULLIF(e.item ->> 'GatewayId'::text, ''::text), ''::text)) COLLATE "C" AS id,
            NULL::text AS arn,
            NULL::text AS name,
            h.id AS parent_id,
            '{}'::jsonb AS tags,
            e.item AS attributes,
            h.first_seen,
            h.changed_at,
            h.observed_at
           FROM inventory.resource_at h
             CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(h.attributes -> 'PropagatingVgws'::text)
                    WHEN 'array'::text THEN h.attributes -> 'PropagatingVgws'::text
                    ELSE '[]'::jsonb
                END) e(item)
          WHERE h.type = 'ec2:route-table'::text) r
UNION ALL
 SELECT r.account_id,
    r.region,
    r.type,
    r.id,
    r.arn,
    r.name,
    r.tags,
    r.attributes,
    r.first_seen,
    r.changed_at,
    r.observed_at
   FROM ( SELECT h.account_id,
            h.region,
            h.partition,
            'ec2:vpc-cidr-block'::text COLLATE "C" AS type,
            COALESCE(NULLIF(e.item ->> 'AssociationId'::text, ''::text), ''::text) COLLATE "C" AS id,
            NULL::text AS arn,
            NULL::text AS name,
            h.id AS parent_id,
            '{}'::jsonb AS tags,
            e.item AS attributes,
            h.first_seen,
            h.changed_at,
            h.observed_at
           FROM inventory.resource_at h
             CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(h.attributes -> 'CidrBlockAssociationSet'::text)
                    WHEN 'array'::text THEN h.attributes -> 'CidrBlockAssociationSet'::text
                    ELSE '[]'::jsonb
                END) e(item)
          WHERE h.type = 'ec2:vpc'::text) r
UNION ALL
 SELECT r.account_id,
    r.region,
    r.type,
    r.id,
    r.arn,
    r.name,
    r.tags,
    r.attributes,
    r.first_seen,
    r.changed_at,
    r.observed_at
   FROM ( SELECT h.account_id,
            h.region,
            h.partition,
            'ec2:vpn-static-route'::text COLLATE "C" AS type,
            ((COALESCE(NULLIF(h.id, ''::text), ''::text) || '|'::text) || COALESCE(NULLIF(e.item ->> 'DestinationCidrBlock'::text, ''::text), ''::text)) COLLATE "C" AS id,
            NULL::text AS arn,
            NULL::text AS name,
            h.id AS parent_id,
            '{}'::jsonb AS tags,
            e.item AS attributes,
            h.first_seen,
            h.changed_at,
            h.observed_at
           FROM inventory.resource_at h
             CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(h.attributes -> 'Routes'::text)
                    WHEN 'array'::text THEN h.attributes -> 'Routes'::text
                    ELSE '[]'::jsonb
                END) e(item)
          WHERE h.type = 'ec2:vpn-connection'::text AND COALESCE(lower(e.item ->> 'State'::text), ''::text) <> 'deleted'::text) r
UNION ALL
 SELECT r.account_id,
    r.region,
    r.type,
    r.id,
    r.arn,
    r.name,
    r.tags,
    r.attributes,
    r.first_seen,
    r.changed_at,
    r.observed_at
   FROM ( SELECT h.account_id,
            h.region,
            h.partition,
            'ec2:vpn-tunnel'::text COLLATE "C" AS type,
            ((COALESCE(NULLIF(h.id, ''::text), ''::text) || '|'::text) || COALESCE(NULLIF(e.item ->> 'OutsideIpAddress'::text, ''::text), ''::text)) COLLATE "C" AS id,
            NULL::text AS arn,
            NULL::text AS name,
            h.id AS parent_id,
            '{}'::jsonb AS tags,
            e.item AS attributes,
            h.first_seen,
            h.changed_at,
            h.observed_at
           FROM inventory.resource_at h
             CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(h.attributes -> 'VgwTelemetry'::text)
                    WHEN 'array'::text THEN h.attributes -> 'VgwTelemetry'::text
                    ELSE '[]'::jsonb
                END) e(item)
          WHERE h.type = 'ec2:vpn-connection'::text) r
UNION ALL
 SELECT r.account_id,
    r.region,
    r.type,
    r.id,
    r.arn,
    r.name,
    r.tags,
    r.attributes,
    r.first_seen,
    r.changed_at,
    r.observed_at
   FROM ( SELECT h.account_id,
            h.region,
            h.partition,
            'elb:listener'::text COLLATE "C" AS type,
            ((COALESCE(NULLIF(h.id, ''::text), ''::text) || '|'::text) || COALESCE(NULLIF((e.item -> 'Listener'::text) ->> 'LoadBalancerPort'::text, ''::text), ''::text)) COLLATE "C" AS id,
            NULL::text AS arn,
            NULL::text AS name,
            h.id AS parent_id,
            '{}'::jsonb AS tags,
            e.item AS attributes,
            h.first_seen,
            h.changed_at,
            h.observed_at
           FROM inventory.resource_at h
             CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(h.attributes -> 'ListenerDescriptions'::text)
                    WHEN 'array'::text THEN h.attributes -> 'ListenerDescriptions'::text
                    ELSE '[]'::jsonb
                END) e(item)
          WHERE h.type = 'elb:load-balancer'::text) r
UNION ALL
 SELECT r.account_id,
    r.region,
    r.type,
    r.id,
    r.arn,
    r.name,
    r.tags,
    r.attributes,
    r.first_seen,
    r.changed_at,
    r.observed_at
   FROM ( SELECT h.account_id,
            h.region,
            h.partition,
            'route53:vpc-association'::text COLLATE "C" AS type,
            ((COALESCE(NULLIF(h.id, ''::text), ''::text) || '|'::text) || COALESCE(NULLIF(e.item ->> 'VPCId'::text, ''::text), ''::text)) COLLATE "C" AS id,
            NULL::text AS arn,
            NULL::text AS name,
            h.id AS parent_id,
            '{}'::jsonb AS tags,
            e.item AS attributes,
            h.first_seen,
            h.changed_at,
            h.observed_at
           FROM inventory.resource_at h
             CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(h.attributes -> 'VPCs'::text)
                    WHEN 'array'::text THEN h.attributes -> 'VPCs'::text
                    ELSE '[]'::jsonb
                END) e(item)
          WHERE h.type = 'route53:hosted-zone'::text) r;
comment on view cadastre.resources is 'One row per thing that exists now, embedded types included.';
comment on column cadastre.resources.account_id is 'The account that it was seen in, by its twelve digits.';
comment on column cadastre.resources.region is 'The region; global for what belongs to the account or to no region.';
comment on column cadastre.resources.type is 'The resource type, such as ec2:vpc.';
comment on column cadastre.resources.id is 'Its id, unique in the scope. Of several parts: joined with |.';
comment on column cadastre.resources.arn is 'Its ARN; null where AWS gives it none.';
comment on column cadastre.resources.name is 'What people call it: its tag Name, or the field of its type that names it.';
comment on column cadastre.resources.tags is 'Its tags, by key; {} where it has none.';
comment on column cadastre.resources.attributes is 'What AWS returned, with its field names, without the tags and without secrets.';
comment on column cadastre.resources.first_seen is 'When it was first seen.';
comment on column cadastre.resources.changed_at is 'Since when it has been as it is here.';
comment on column cadastre.resources.observed_at is 'When the last complete listing of its scope had started: how old this picture is.';
grant select on cadastre.resources to cadastre_reader;

create view cadastre.things as
 SELECT thing_at.owner_id,
    thing_at.account_id,
    thing_at.region,
    thing_at.type,
    thing_at.id,
    thing_at.arn,
    thing_at.name,
    thing_at.tags,
    thing_at.attributes,
    thing_at.first_seen,
    thing_at.changed_at,
    thing_at.observed_at
   FROM inventory.thing_at
UNION ALL
 SELECT r.owner_id,
    r.account_id,
    r.region,
    r.type,
    r.id,
    r.arn,
    r.name,
    r.tags,
    r.attributes,
    r.first_seen,
    r.changed_at,
    r.observed_at
   FROM ( SELECT h.account_id,
            h.region,
            h.partition,
            'directconnect:bgp-peer'::text COLLATE "C" AS type,
            COALESCE(NULLIF(e.item ->> 'bgpPeerId'::text, ''::text), ''::text) COLLATE "C" AS id,
            NULL::text AS arn,
            NULL::text AS name,
            h.id AS parent_id,
            '{}'::jsonb AS tags,
            e.item AS attributes,
            h.first_seen,
            h.changed_at,
            h.observed_at,
            h.owner_id
           FROM inventory.thing_at h
             CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(h.attributes -> 'bgpPeers'::text)
                    WHEN 'array'::text THEN h.attributes -> 'bgpPeers'::text
                    ELSE '[]'::jsonb
                END) e(item)
          WHERE h.type = 'directconnect:virtual-interface'::text AND COALESCE(lower(e.item ->> 'bgpPeerState'::text), ''::text) <> 'deleted'::text) r
UNION ALL
 SELECT r.owner_id,
    r.account_id,
    r.region,
    r.type,
    r.id,
    r.arn,
    r.name,
    r.tags,
    r.attributes,
    r.first_seen,
    r.changed_at,
    r.observed_at
   FROM ( SELECT h.account_id,
            h.region,
            h.partition,
            'ec2:network-acl-association'::text COLLATE "C" AS type,
            COALESCE(NULLIF(e.item ->> 'NetworkAclAssociationId'::text, ''::text), ''::text) COLLATE "C" AS id,
            NULL::text AS arn,
            NULL::text AS name,
            h.id AS parent_id,
            '{}'::jsonb AS tags,
            e.item AS attributes,
            h.first_seen,
            h.changed_at,
            h.observed_at,
            h.owner_id
           FROM inventory.thing_at h
             CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(h.attributes -> 'Associations'::text)
                    WHEN 'array'::text THEN h.attributes -> 'Associations'::text
                    ELSE '[]'::jsonb
                END) e(item)
          WHERE h.type = 'ec2:network-acl'::text) r
UNION ALL
 SELECT r.owner_id,
    r.account_id,
    r.region,
    r.type,
    r.id,
    r.arn,
    r.name,
    r.tags,
    r.attributes,
    r.first_seen,
    r.changed_at,
    r.observed_at
   FROM ( SELECT h.account_id,
            h.region,
            h.partition,
            'ec2:network-acl-entry'::text COLLATE "C" AS type,
            ((((COALESCE(NULLIF(h.id, ''::text), ''::text) || '|'::text) || COALESCE(NULLIF(e.item ->> 'Egress'::text, ''::text), ''::text)) || '|'::text) || COALESCE(NULLIF(e.item ->> 'RuleNumber'::text, ''::text), ''::text)) COLLATE "C" AS id,
            NULL::text AS arn,
            NULL::text AS name,
            h.id AS parent_id,
            '{}'::jsonb AS tags,
            e.item AS attributes,
            h.first_seen,
            h.changed_at,
            h.observed_at,
            h.owner_id
           FROM inventory.thing_at h
             CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(h.attributes -> 'Entries'::text)
                    WHEN 'array'::text THEN h.attributes -> 'Entries'::text
                    ELSE '[]'::jsonb
                END) e(item)
          WHERE h.type = 'ec2:network-acl'::text) r
UNION ALL
 SELECT r.owner_id,
    r.account_id,
    r.region,
    r.type,
    r.id,
    r.arn,
    r.name,
    r.tags,
    r.attributes,
    r.first_seen,
    r.changed_at,
    r.observed_at
   FROM ( SELECT h.account_id,
            h.region,
            h.partition,
            'ec2:network-interface-private-ip'::text COLLATE "C" AS type,
            ((COALESCE(NULLIF(h.id, ''::text), ''::text) || '|'::text) || COALESCE(NULLIF(e.item ->> 'PrivateIpAddress'::text, ''::text), ''::text)) COLLATE "C" AS id,
            NULL::text AS arn,
            NULL::text AS name,
            h.id AS parent_id,
            '{}'::jsonb AS tags,
            e.item AS attributes,
            h.first_seen,
            h.changed_at,
            h.observed_at,
            h.owner_id
           FROM inventory.thing_at h
             CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(h.attributes -> 'PrivateIpAddresses'::text)
                    WHEN 'array'::text THEN h.attributes -> 'PrivateIpAddresses'::text
                    ELSE '[]'::jsonb
                END) e(item)
          WHERE h.type = 'ec2:network-interface'::text) r
UNION ALL
 SELECT r.owner_id,
    r.account_id,
    r.region,
    r.type,
    r.id,
    r.arn,
    r.name,
    r.tags,
    r.attributes,
    r.first_seen,
    r.changed_at,
    r.observed_at
   FROM ( SELECT h.account_id,
            h.region,
            h.partition,
            'ec2:route'::text COLLATE "C" AS type,
            ((COALESCE(NULLIF(h.id, ''::text), ''::text) || '|'::text) || COALESCE(NULLIF(e.item ->> 'DestinationCidrBlock'::text, ''::text), NULLIF(e.item ->> 'DestinationIpv6CidrBlock'::text, ''::text), NULLIF(e.item ->> 'DestinationPrefixListId'::text, ''::text), ''::text)) COLLATE "C" AS id,
            NULL::text AS arn,
            NULL::text AS name,
            h.id AS parent_id,
            '{}'::jsonb AS tags,
            e.item AS attributes,
            h.first_seen,
            h.changed_at,
            h.observed_at,
            h.owner_id
           FROM inventory.thing_at h
             CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(h.attributes -> 'Routes'::text)
                    WHEN 'array'::text THEN h.attributes -> 'Routes'::text
                    ELSE '[]'::jsonb
                END) e(item)
          WHERE h.type = 'ec2:route-table'::text) r
UNION ALL
 SELECT r.owner_id,
    r.account_id,
    r.region,
    r.type,
    r.id,
    r.arn,
    r.name,
    r.tags,
    r.attributes,
    r.first_seen,
    r.changed_at,
    r.observed_at
   FROM ( SELECT h.account_id,
            h.region,
            h.partition,
            'ec2:route-table-association'::text COLLATE "C" AS type,
            COALESCE(NULLIF(e.item ->> 'RouteTableAssociationId'::text, ''::text), ''::text) COLLATE "C" AS id,
            NULL::text AS arn,
            NULL::text AS name,
            h.id AS parent_id,
            '{}'::jsonb AS tags,
            e.item AS attributes,
            h.first_seen,
            h.changed_at,
            h.observed_at,
            h.owner_id
           FROM inventory.thing_at h
             CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(h.attributes -> 'Associations'::text)
                    WHEN 'array'::text THEN h.attributes -> 'Associations'::text
                    ELSE '[]'::jsonb
                END) e(item)
          WHERE h.type = 'ec2:route-table'::text) r
UNION ALL
 SELECT r.owner_id,
    r.account_id,
    r.region,
    r.type,
    r.id,
    r.arn,
    r.name,
    r.tags,
    r.attributes,
    r.first_seen,
    r.changed_at,
    r.observed_at
   FROM ( SELECT h.account_id,
            h.region,
            h.partition,
            'ec2:route-table-propagating-vgw'::text COLLATE "C" AS type,
            ((COALESCE(NULLIF(h.id, ''::text), ''::text) || '|'::text) || COALESCE(NULLIF(e.item ->> 'GatewayId'::text, ''::text), ''::text)) COLLATE "C" AS id,
            NULL::text AS arn,
            NULL::text AS name,
            h.id AS parent_id,
            '{}'::jsonb AS tags,
            e.item AS attributes,
            h.first_seen,
            h.changed_at,
            h.observed_at,
            h.owner_id
           FROM inventory.thing_at h
             CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(h.attributes -> 'PropagatingVgws'::text)
                    WHEN 'array'::text THEN h.attributes -> 'PropagatingVgws'::text
                    ELSE '[]'::jsonb
                END) e(item)
          WHERE h.type = 'ec2:route-table'::text) r
UNION ALL
 SELECT r.owner_id,
    r.account_id,
    r.region,
    r.type,
    r.id,
    r.arn,
    r.name,
    r.tags,
    r.attributes,
    r.first_seen,
    r.changed_at,
    r.observed_at
   FROM ( SELECT h.account_id,
            h.region,
            h.partition,
            'ec2:vpc-cidr-block'::text COLLATE "C" AS type,
            COALESCE(NULLIF(e.item ->> 'AssociationId'::text, ''::text), ''::text) COLLATE "C" AS id,
            NULL::text AS arn,
            NULL::text AS name,
            h.id AS parent_id,
            '{}'::jsonb AS tags,
            e.item AS attributes,
            h.first_seen,
            h.changed_at,
            h.observed_at,
            h.owner_id
           FROM inventory.thing_at h
             CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(h.attributes -> 'CidrBlockAssociationSet'::text)
                    WHEN 'array'::text THEN h.attributes -> 'CidrBlockAssociationSet'::text
                    ELSE '[]'::jsonb
                END) e(item)
          WHERE h.type = 'ec2:vpc'::text) r
UNION ALL
 SELECT r.owner_id,
    r.account_id,
    r.region,
    r.type,
    r.id,
    r.arn,
    r.name,
    r.tags,
    r.attributes,
    r.first_seen,
    r.changed_at,
    r.observed_at
   FROM ( SELECT h.account_id,
            h.region,
            h.partition,
            'ec2:vpn-static-route'::text COLLATE "C" AS type,
            ((COALESCE(NULLIF(h.id, ''::text), ''::text) || '|'::text) || COALESCE(NULLIF(e.item ->> 'DestinationCidrBlock'::text, ''::text), ''::text)) COLLATE "C" AS id,
            NULL::text AS arn,
            NULL::text AS name,
            h.id AS parent_id,
            '{}'::jsonb AS tags,
            e.item AS attributes,
            h.first_seen,
            h.changed_at,
            h.observed_at,
            h.owner_id
           FROM inventory.thing_at h
             CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(h.attributes -> 'Routes'::text)
                    WHEN 'array'::text THEN h.attributes -> 'Routes'::text
                    ELSE '[]'::jsonb
                END) e(item)
          WHERE h.type = 'ec2:vpn-connection'::text AND COALESCE(lower(e.item ->> 'State'::text), ''::text) <> 'deleted'::text) r
UNION ALL
 SELECT r.owner_id,
    r.account_id,
    r.region,
    r.type,
    r.id,
    r.arn,
    r.name,
    r.tags,
    r.attributes,
    r.first_seen,
    r.changed_at,
    r.observed_at
   FROM ( SELECT h.account_id,
            h.region,
            h.partition,
            'ec2:vpn-tunnel'::text COLLATE "C" AS type,
            ((COALESCE(NULLIF(h.id, ''::text), ''::text) || '|'::text) || COALESCE(NULLIF(e.item ->> 'OutsideIpAddress'::text, ''::text), ''::text)) COLLATE "C" AS id,
            NULL::text AS arn,
            NULL::text AS name,
            h.id AS parent_id,
            '{}'::jsonb AS tags,
            e.item AS attributes,
            h.first_seen,
            h.changed_at,
            h.observed_at,
            h.owner_id
           FROM inventory.thing_at h
             CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(h.attributes -> 'VgwTelemetry'::text)
                    WHEN 'array'::text THEN h.attributes -> 'VgwTelemetry'::text
                    ELSE '[]'::jsonb
                END) e(item)
          WHERE h.type = 'ec2:vpn-connection'::text) r
UNION ALL
 SELECT r.owner_id,
    r.account_id,
    r.region,
    r.type,
    r.id,
    r.arn,
    r.name,
    r.tags,
    r.attributes,
    r.first_seen,
    r.changed_at,
    r.observed_at
   FROM ( SELECT h.account_id,
            h.region,
            h.partition,
            'elb:listener'::text COLLATE "C" AS type,
            ((COALESCE(NULLIF(h.id, ''::text), ''::text) || '|'::text) || COALESCE(NULLIF((e.item -> 'Listener'::text) ->> 'LoadBalancerPort'::text, ''::text), ''::text)) COLLATE "C" AS id,
            NULL::text AS arn,
            NULL::text AS name,
            h.id AS parent_id,
            '{}'::jsonb AS tags,
            e.item AS attributes,
            h.first_seen,
            h.changed_at,
            h.observed_at,
            h.owner_id
           FROM inventory.thing_at h
             CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(h.attributes -> 'ListenerDescriptions'::text)
                    WHEN 'array'::text THEN h.attributes -> 'ListenerDescriptions'::text
                    ELSE '[]'::jsonb
                END) e(item)
          WHERE h.type = 'elb:load-balancer'::text) r
UNION ALL
 SELECT r.owner_id,
    r.account_id,
    r.region,
    r.type,
    r.id,
    r.arn,
    r.name,
    r.tags,
    r.attributes,
    r.first_seen,
    r.changed_at,
    r.observed_at
   FROM ( SELECT h.account_id,
            h.region,
            h.partition,
            'route53:vpc-association'::text COLLATE "C" AS type,
            ((COALESCE(NULLIF(h.id, ''::text), ''::text) || '|'::text) || COALESCE(NULLIF(e.item ->> 'VPCId'::text, ''::text), ''::text)) COLLATE "C" AS id,
            NULL::text AS arn,
            NULL::text AS name,
            h.id AS parent_id,
            '{}'::jsonb AS tags,
            e.item AS attributes,
            h.first_seen,
            h.changed_at,
            h.observed_at,
            h.owner_id
           FROM inventory.thing_at h
             CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(h.attributes -> 'VPCs'::text)
                    WHEN 'array'::text THEN h.attributes -> 'VPCs'::text
                    ELSE '[]'::jsonb
                END) e(item)
          WHERE h.type = 'route53:hosted-zone'::text) r;
comment on view cadastre.things is 'Each thing once, embedded types included, from its owner where the owner is observed. What is shared between accounts has a row for each of them in cadastre.resources.';
comment on column cadastre.things.owner_id is 'The account that it belongs to, whoever sees it.';
comment on column cadastre.things.account_id is 'The account that it was seen in, by its twelve digits.';
comment on column cadastre.things.region is 'The region; global for what belongs to the account or to no region.';
comment on column cadastre.things.type is 'The resource type, such as ec2:vpc.';
comment on column cadastre.things.id is 'Its id, unique in the scope. Of several parts: joined with |.';
comment on column cadastre.things.arn is 'Its ARN; null where AWS gives it none.';
comment on column cadastre.things.name is 'What people call it: its tag Name, or the field of its type that names it.';
comment on column cadastre.things.tags is 'Its tags, by key; {} where it has none.';
comment on column cadastre.things.attributes is 'What AWS returned, with its field names, without the tags and without secrets.';
comment on column cadastre.things.first_seen is 'When it was first seen.';
comment on column cadastre.things.changed_at is 'Since when it has been as it is here.';
comment on column cadastre.things.observed_at is 'When the last complete listing of its scope had started: how old this picture is.';
grant select on cadastre.things to cadastre_reader;

CREATE OR REPLACE FUNCTION cadastre.as_of()
 RETURNS timestamp with time zone
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE
AS $function$
declare
  given text := nullif(current_setting('cadastre.as_of', true), '');
begin
  if given is not null and not pg_input_is_valid(given, 'timestamptz') then
    raise exception 'cadastre.as_of is "%", which is not a moment', given
      using errcode = 'invalid_datetime_format',
            hint = $hint$Write it as: set cadastre.as_of = '2026-01-31T12:00Z'. To read the present: reset cadastre.as_of.$hint$;
  end if;
  return given::timestamptz;
end $function$;
comment on function cadastre.as_of() is 'The moment that is read: null for the present.';

CREATE OR REPLACE FUNCTION cadastre.contained(block inet)
 RETURNS TABLE(account_id text, region text, type text, id text, address inet)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET jit TO 'off'
 SET enable_seqscan TO 'off'
AS $function$
#variable_conflict use_column
begin
  perform cadastre.refuse_past('cadastre.contained');
  return query
    select r.account_id::text, r.region::text, r.type::text, r.id::text, a.address
      from (select h.address from inventory.address h where h.address <<= block offset 0) a
     cross join lateral (select * from inventory.resource r where r.addresses @> array[a.address] offset 0) r
     order by a.address, r.type, r.account_id, r.region, r.id;
end $function$;
comment on function cadastre.contained(inet) is 'What has the block, or an address or block within it.';

CREATE OR REPLACE FUNCTION cadastre.containing(block inet)
 RETURNS TABLE(account_id text, region text, type text, id text, address inet)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET jit TO 'off'
 SET enable_seqscan TO 'off'
AS $function$
#variable_conflict use_column
begin
  perform cadastre.refuse_past('cadastre.containing');
  return query
    select r.account_id::text, r.region::text, r.type::text, r.id::text, a.address
      from (select h.address from inventory.address h where h.address >>= block and (masklen(h.address) > 0 or masklen(block) = 0) offset 0) a
     cross join lateral (select * from inventory.resource r where r.addresses @> array[a.address] offset 0) r
     order by masklen(a.address) desc, r.type, r.account_id, r.region, r.id;
end $function$;
comment on function cadastre.containing(inet) is 'What has the address or block, or a block that contains it, the narrowest first. Of the whole address space only where that is asked for.';

CREATE OR REPLACE FUNCTION cadastre.find(wanted text, most integer DEFAULT 50)
 RETURNS TABLE(match text, account_id text, region text, type text, id text, arn text, name text, state text, value text, fields text[], detail jsonb)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET plan_cache_mode TO 'force_custom_plan'
 SET jit TO 'off'
 SET enable_seqscan TO 'off'
AS $function$
#variable_conflict use_column
declare
  term text := inventory.id_in(wanted);
  block inet := inventory.block_of(term);
  host text := inventory.host_in(inventory.host_of(term));
  in_region text := inventory.region_of_host(inventory.host_of(term));
  pair text[];
  keyed bigint;
  -- A last asterisk says what the absence of one leaves open: that it is a beginning.
  open_ended boolean := term ~ '^[^*?]+\*$';
  beginning text := inventory.like_beginning(case when open_ended then rtrim(term, '*') else term end);
begin
  perform cadastre.refuse_past('cadastre.find');
  if term = '' then
    raise exception 'there is nothing to look for: the text is empty' using errcode = 'invalid_parameter_value';
  end if;

  return query
    select 'id', r.account_id, r.region, r.type, r.id, r.arn, r.name, inventory.state_of(r.type, r.attributes), r.id, null::text[], null::jsonb
      from (select * from inventory.resource r where r.id = term limit most) r
     order by r.type, r.account_id, r.region;
  -- The id of something embedded begins with that of what holds it.
  if not found and term like '%|%' then
    return query
      select 'holder', r.account_id, r.region, r.type, r.id, r.arn, r.name, inventory.state_of(r.type, r.attributes), term, null::text[], null::jsonb
        from (select * from inventory.resource r where r.id = split_part(term, '|', 1) limit most) r
       order by r.type, r.account_id, r.region;
  end if;

  return query
    select 'arn', r.account_id, r.region, r.type, r.id, r.arn, r.name, inventory.state_of(r.type, r.attributes), r.arn, null::text[], null::jsonb
      from (select * from inventory.resource r where r.arn = term limit most) r
     order by r.type, r.account_id, r.region;

  return query
    select 'name', r.account_id, r.region, r.type, r.id, r.arn, r.name, inventory.state_of(r.type, r.attributes), r.name, null::text[], null::jsonb
      from (select * from inventory.resource r where lower(r.name) = lower(term) and r.name is not null limit most) r
     order by r.type, r.account_id, r.region;

  if block is not null then
    return query
      select 'address', h.account_id, h.region, h.type, h.id, h.arn, h.name, h.state, abbrev(h.address), p.fields, p.detail
        from (
          select r.account_id, r.region, r.type, r.id, r.arn, r.name, inventory.state_of(r.type, r.attributes) as state, r.attributes, block as address
            from inventory.some_having('r.addresses @> array[$1::inet]' || case when in_region is null then '' else format(' and r.region = %L', in_region) end, block::text, most, inventory.is_wide(block)) r) h
       cross join lateral inventory.places_of(h.attributes, h.address, null) p;
    return query
      select 'contained in', h.account_id, h.region, h.type, h.id, h.arn, h.name, h.state, abbrev(h.address), p.fields, p.detail
        from (
          select r.account_id, r.region, r.type, r.id, r.arn, r.name, inventory.state_of(r.type, r.attributes) as state, r.attributes, b.address
            from (select a.address from inventory.address a
                   where a.address >>= block and a.address <> block and masklen(a.address) > 0
                   order by masklen(a.address) desc) b
           cross join lateral inventory.some_having('r.addresses @> array[$1::inet]', b.address::text, most, inventory.is_wide(b.address)) r
           limit most) h
       cross join lateral inventory.places_of(h.attributes, h.address, null) p;
    if masklen(block) < (case family(block) when 4 then 32 else 128 end) then
      return query
        select 'contains', h.account_id, h.region, h.type, h.id, h.arn, h.name, h.state, abbrev(h.address), p.fields, p.detail
          from (
            select r.account_id, r.region, r.type, r.id, r.arn, r.name, inventory.state_of(r.type, r.attributes) as state, r.attributes, b.address
              from (select a.address from inventory.address a where a.address <<= block and a.address <> block order by a.address) b
             cross join lateral inventory.some_having('r.addresses @> array[$1::inet]', b.address::text, most, inventory.is_wide(b.address)) r
             limit most) h
         cross join lateral inventory.places_of(h.attributes, h.address, null) p;
    end if;
  end if;

  if host is not null then
    return query
      select 'host name', h.account_id, h.region, h.type, h.id, h.arn, h.name, inventory.state_of(h.type, h.attributes), host, p.fields, p.detail
        from (select * from inventory.resource r where r.hosts @> array[host] and lower(r.name) is distinct from lower(term) limit most) h
       cross join lateral inventory.places_of(h.attributes, null, host) p
       order by h.type, h.account_id, h.region, h.id;
    return query
      select 'wildcard', h.account_id, h.region, h.type, h.id, h.arn, h.name, inventory.state_of(h.type, h.attributes), h.wildcard, p.fields, p.detail
        from (select r.*, w.wildcard
                from unnest(inventory.domains_of(host)) with ordinality as d (domain, place)
               cross join lateral (select '*.' || d.domain as wildcard) w
               cross join lateral (select * from inventory.resource r where r.hosts @> array[w.wildcard] limit most) r
               where w.wildcard <> host
               order by d.place limit most) h
       cross join lateral inventory.places_of(h.attributes, null, h.wildcard) p;
    return query
      select 'in domain', h.account_id, h.region, h.type, h.id, h.arn, h.name, inventory.state_of(h.type, h.attributes), h.domain, null::text[], null::jsonb
        from (select r.*, d.domain
                from unnest(inventory.domains_of(host)) with ordinality as d (domain, place)
               cross join lateral (
                 select o.*
                   from (select * from inventory.resource r where r.hosts @> array[d.domain] offset 0) o
                   join inventory.declared_domain c on c.type = o.type
                  where inventory.host_in(o.attributes #>> c.path) = d.domain
                  limit most) r
               order by d.place limit most) h;
    if starts_with(host, '*.') then
      return query
        select 'in wildcard', h.account_id, h.region, h.type, h.id, h.arn, h.name, inventory.state_of(h.type, h.attributes), h.host, p.fields, p.detail
          from (select r.*, n.name as host
                  from (select a.name from inventory.host_name a
                         where reverse(a.name) like inventory.like_beginning(reverse(substr(host, 2))) and a.name <> host
                         order by reverse(a.name)) n
                 cross join lateral (select * from inventory.resource r where r.hosts @> array[n.name] offset 0) r
                 limit most) h
         cross join lateral inventory.places_of(h.attributes, null, h.host) p;
    end if;
  end if;

  if term like '_%=%' then
    pair := array[split_part(term, '=', 1), substr(term, strpos(term, '=') + 1)];
    return query
      select 'tag', r.account_id, r.region, r.type, r.id, r.arn, r.name, inventory.state_of(r.type, r.attributes), term, null::text[], null::jsonb
        from inventory.some_having('r.tags @> $1::jsonb', jsonb_build_object(pair[1], pair[2])::text, most) r;
  else
    return query
      select 'tag key', r.account_id, r.region, r.type, r.id, r.arn, r.name, inventory.state_of(r.type, r.attributes), term || '=' || (r.tags ->> term), null::text[], null::jsonb
        from inventory.some_having('r.tags ? $1', term, most) r;
    -- The index does not tell values from keys, so that looking for a common key as a value would read all that have it.
    get diagnostics keyed = row_count;
    if keyed < most then
      return query
        select 'tag value', r.account_id, r.region, r.type, r.id, r.arn, r.name, inventory.state_of(r.type, r.attributes),
               (select string_agg(t.key || '=' || t.value, ', ' order by t.key) from jsonb_each_text(r.tags) t where t.value = term), null::text[], null::jsonb
          from inventory.some_having('r.tags @@ $1::jsonpath', '$.* == ' || to_json(term), most) r;
    end if;
  end if;

  return query
    select 'beginning of id', r.account_id, r.region, r.type, r.id, r.arn, r.name, inventory.state_of(r.type, r.attributes), r.id, null::text[], null::jsonb
      from inventory.resource r where r.id like beginning and r.id <> term
     order by r.id limit most;
  if starts_with(term, 'arn:') then
    return query
      select 'beginning of arn', r.account_id, r.region, r.type, r.id, r.arn, r.name, inventory.state_of(r.type, r.attributes), r.arn, null::text[], null::jsonb
        from inventory.resource r where r.arn like beginning and r.arn <> term
       order by r.arn using operator(pg_catalog.~<~) limit most;
  end if;
  return query
    select 'beginning of name', r.account_id, r.region, r.type, r.id, r.arn, r.name, inventory.state_of(r.type, r.attributes), r.name, null::text[], null::jsonb
      from inventory.resource r where lower(r.name) like lower(beginning) and lower(r.name) <> lower(term) and r.name is not null
     order by lower(r.name) using operator(pg_catalog.~<~) limit most;
  return query
    select 'beginning of host name', h.account_id, h.region, h.type, h.id, h.arn, h.name, inventory.state_of(h.type, h.attributes), h.host, p.fields, p.detail
      from (select r.*, n.name as host
              from (select a.name from inventory.host_name a where a.name like lower(beginning) and a.name is distinct from host order by a.name) n
             cross join lateral (select * from inventory.resource r where r.hosts @> array[n.name] and coalesce(lower(r.name) not like lower(beginning), true) offset 0) r
             limit most) h
     cross join lateral inventory.places_of(h.attributes, null, h.host) p;
end $function$;
comment on function cadastre.find(text,integer) is 'Resources by id, ARN, name, host name, tag, address or block of addresses: at most so many of each way of matching.';

CREATE OR REPLACE FUNCTION cadastre.inside(thing text)
 RETURNS TABLE(account_id text, region text, type text, id text, name text, state text, inside_of text[], depth integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET plan_cache_mode TO 'force_custom_plan'
 SET jit TO 'off'
 SET enable_seqscan TO 'off'
AS $function$
#variable_conflict use_column
begin
  perform cadastre.refuse_past('cadastre.inside');
  return query
  with recursive held (account_id, region, type, id, within, depth) as (
    select null::text collate "C", null::text collate "C", null::text collate "C", thing collate "C", null::text collate "C", 0
    union
    select r.account_id, r.region, r.type, r.id, h.id, h.depth + 1
      from (select distinct id, depth from held) h
      join inventory.resource r on r.links @> jsonb_build_array(jsonb_build_object('id', h.id))
     where h.depth < 4 and r.id <> h.id
       and exists (select from jsonb_to_recordset(r.links) as l (kind text, id text) where l.id = h.id and starts_with(l.kind, 'in-'))
  ),
  once as (
    select h.account_id, h.region, h.type, h.id, array_agg(distinct h.within::text) as within, min(h.depth) as depth
      from held h where h.depth > 0 group by h.account_id, h.region, h.type, h.id
  )
  select r.account_id, r.region, r.type, r.id, r.name, inventory.state_of(r.type, r.attributes), o.within, o.depth
    from once o
    join inventory.resource r on r.type = o.type and r.account_id = o.account_id and r.region = o.region and r.id = o.id
   order by o.depth, r.type, r.account_id, r.region, r.id;
end $function$;
comment on function cadastre.inside(text) is 'Everything in a thing, such as a VPC, and everything in that, four steps deep.';

CREATE OR REPLACE FUNCTION cadastre.neighbours(thing text, most integer DEFAULT 20, in_account text DEFAULT NULL::text, in_region text DEFAULT NULL::text)
 RETURNS TABLE(direction text, kind text, type text, account_id text, region text, id text, arn text, name text, state text, registered boolean, remark text, detail jsonb, total bigint, or_more boolean)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET plan_cache_mode TO 'force_custom_plan'
 SET jit TO 'off'
 SET enable_seqscan TO 'off'
AS $function$
#variable_conflict use_column
declare
  wanted text := inventory.id_in(thing);
  most_read constant integer := 5000;
begin
  perform cadastre.refuse_past('cadastre.neighbours');
  return query
  with me as materialized (
    select r.* from inventory.resource r
     where (r.id = wanted collate "C" or r.arn = wanted collate "default") and (in_account is null or r.account_id = in_account) and (in_region is null or r.region = in_region)
  ),
  names as materialized (
    select wanted collate "C" as name union select m.id from me m union select m.arn from me m where m.arn is not null
  ),
  outward as materialized (
    select distinct on (l.kind, l.type, l.id) l.kind, l.type as target_type, l.id as target_id, m.account_id, m.region, m.type, m.attributes
      from me m cross join lateral jsonb_to_recordset(m.links) as l (kind text, type text, id text)
     where not exists (select from me i where (i.id = l.id or i.arn = l.id) and (l.type is null or l.type = i.type))
     order by l.kind, l.type, l.id, m.account_id, m.region
  ),
  outward_placed as (
    select o.*, row_number() over (partition by o.kind, o.target_type order by o.target_id) as place, count(*) over (partition by o.kind, o.target_type) as total from outward o
  ),
  read as materialized (
    select n.name, r.account_id, r.region, r.type, r.id, r.links
      from names n
     cross join lateral (select * from inventory.resource r where r.links @> jsonb_build_array(jsonb_build_object('id', n.name)) limit most_read + 1) r
     limit most_read + 1
  ),
  capped as (
    select count(*) > most_read as at from read
  ),
  inward as (
    select l.kind, r.type, r.account_id, r.region, r.id, l.type as target_type, l.id as target_id,
           row_number() over (partition by l.kind, r.type order by r.account_id, r.region, r.id) as place, count(*) over (partition by l.kind, r.type) as total
      from (select * from read limit most_read) r
     cross join lateral jsonb_to_recordset(r.links) as l (kind text, type text, id text)
     where l.id = r.name
       and not exists (select from me i where i.type = r.type and i.account_id = r.account_id and i.region = r.region and i.id = r.id)
       and case when exists (select from me)
             then exists (
               select from me m
                where m.arn = l.id
                   or m.id = l.id and (l.type is null or l.type = m.type)
                      and (inventory.has_unique_ids(m.type)
                           or r.account_id = m.account_id and (r.region = m.region or 'global' in (r.region, m.region))))
             else inventory.has_unique_ids(l.type)
               or (in_account is null or r.account_id = in_account) and (in_region is null or r.region in (in_region, 'global')) end
  ),
  shown as (
    select 0 as part, 'is' as direction, null::text as kind, m.type::text as type, m.account_id, m.region, m.id, m.arn, m.name, m.attributes, true as registered, null::text as remark,
           null::jsonb as detail, count(*) over () as total, false as or_more, row_number() over (order by m.type, m.account_id, m.region) as place
      from me m
    union all
    select 1, 'refers to', o.kind, coalesce(e.type, o.target_type), e.account_id, e.region, coalesce(e.id, o.target_id), e.arn, e.name, e.attributes, e.id is not null,
           case when e.id is null then inventory.why_unregistered(o.target_type, o.target_id, o.account_id, o.region) end,
           inventory.link_detail(o.type, o.attributes, o.kind, o.target_type, o.target_id), o.total, false, o.place
      from outward_placed o
      left join lateral inventory.link_end(o.target_type, o.target_id, o.account_id, o.region) w on true
      left join lateral (
        select r.* from inventory.resource r
         where (r.id = o.target_id collate "C" or r.arn = o.target_id collate "default") and (o.target_type is null or r.type = o.target_type) and r.account_id = w.account_id and r.region = w.region
         order by r.type limit 1) e on true
     where o.place <= most
    union all
    select 2, 'referred to by', i.kind, i.type, i.account_id, i.region, i.id, r.arn, r.name, r.attributes, true, null,
           inventory.link_detail(r.type, r.attributes, i.kind, i.target_type, i.target_id), i.total, c.at, i.place
      from inward i
     cross join capped c
      join inventory.resource r on r.type = i.type and r.account_id = i.account_id and r.region = i.region and r.id = i.id
     where i.place <= most
  )
  select s.direction, s.kind, s.type, s.account_id::text, s.region::text, s.id::text, s.arn, s.name, inventory.state_of(s.type, s.attributes), s.registered, s.remark, s.detail, s.total, s.or_more
    from shown s
   order by s.part, s.kind, s.type, s.place;
end $function$;
comment on function cadastre.neighbours(text,integer,text,text) is 'What a thing is, what it refers to and what refers to it, by id or ARN. Where or_more is true, no more than 5,000 references to it were read: there are more than total, and some groups may be missing.';

CREATE OR REPLACE FUNCTION cadastre.refuse_past(asked text)
 RETURNS void
 LANGUAGE plpgsql
 STABLE
AS $function$
begin
  if cadastre.as_of() is not null then
    raise exception '% answers for the present alone', asked
      using errcode = 'feature_not_supported', hint = 'Run: reset cadastre.as_of. The views answer for the past.';
  end if;
end $function$;
comment on function cadastre.refuse_past(text) is NULL;

create schema aws;

create view aws.aws_account as
 SELECT NULL::jsonb AS account_aliases,
    (('arn:'::text || partition) || ':::'::text) || account_id AS arn,
    ( SELECT d.id
           FROM inventory.resource_at d
          WHERE d.type = 'organizations:organization'::text AND d.account_id = r.account_id
         LIMIT 1) AS organization_id,
    ( SELECT d.arn
           FROM inventory.resource_at d
          WHERE d.type = 'organizations:organization'::text AND d.account_id = r.account_id
         LIMIT 1) AS organization_arn,
    ( SELECT d.attributes ->> 'FeatureSet'::text
           FROM inventory.resource_at d
          WHERE d.type = 'organizations:organization'::text AND d.account_id = r.account_id
         LIMIT 1) AS organization_feature_set,
    ( SELECT d.attributes ->> 'MasterAccountArn'::text
           FROM inventory.resource_at d
          WHERE d.type = 'organizations:organization'::text AND d.account_id = r.account_id
         LIMIT 1) AS organization_master_account_arn,
    ( SELECT d.attributes ->> 'MasterAccountEmail'::text
           FROM inventory.resource_at d
          WHERE d.type = 'organizations:organization'::text AND d.account_id = r.account_id
         LIMIT 1) AS organization_master_account_email,
    ( SELECT d.attributes ->> 'MasterAccountId'::text
           FROM inventory.resource_at d
          WHERE d.type = 'organizations:organization'::text AND d.account_id = r.account_id
         LIMIT 1) AS organization_master_account_id,
    ( SELECT d.attributes -> 'AvailablePolicyTypes'::text
           FROM inventory.resource_at d
          WHERE d.type = 'organizations:organization'::text AND d.account_id = r.account_id
         LIMIT 1) AS organization_available_policy_types,
    account_id AS title,
    jsonb_build_array((('arn:'::text || partition) || ':::'::text) || account_id) AS akas,
    partition,
    'global'::text AS region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'sts:caller-identity'::text;
comment on view aws.aws_account is 'sts:caller-identity: The account and principal that the credentials of a connection belong to.';
comment on column aws.aws_account.account_aliases is 'Always null. It would take iam:ListAccountAliases.';
grant select on aws.aws_account to cadastre_reader;

create view aws.aws_account_account_information as
 SELECT id,
    arn,
    name AS account_name,
    inventory.to_timestamptz(attributes ->> 'AccountCreatedDate'::text) AS account_created_date,
    attributes ->> 'AccountState'::text AS account_state,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'account:account-information'::text;
comment on view aws.aws_account_account_information is 'account:account-information: The name and the state of the account, as it tells itself.';
grant select on aws.aws_account_account_information to cadastre_reader;

create view aws.aws_account_alternate_contact as
 SELECT name,
    contact_type,
    email_address,
    phone_number,
    contact_title,
    linked_account_id,
    title,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_account_alternate_contact'::text, 'account:GetAlternateContact'::text) r(name text, contact_type text, email_address text, phone_number text, contact_title text, linked_account_id text, title text, partition text, region text, account_id text);
comment on view aws.aws_account_alternate_contact is 'Always empty: Cadastre does not call account:GetAlternateContact, which it would take.';
grant select on aws.aws_account_alternate_contact to cadastre_reader;

create view aws.aws_account_contact as
 SELECT full_name,
    address_line_1,
    address_line_2,
    address_line_3,
    company_name,
    city,
    country_code,
    district_or_county,
    phone_number,
    postal_code,
    state_or_region,
    website_url,
    linked_account_id,
    title,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_account_contact'::text, 'account:GetContactInformation'::text) r(full_name text, address_line_1 text, address_line_2 text, address_line_3 text, company_name text, city text, country_code text, district_or_county text, phone_number text, postal_code text, state_or_region text, website_url text, linked_account_id text, title text, partition text, region text, account_id text);
comment on view aws.aws_account_contact is 'Always empty: Cadastre does not call account:GetContactInformation, which it would take.';
grant select on aws.aws_account_contact to cadastre_reader;

create view aws.aws_account_region as
 SELECT id AS region_name,
    attributes ->> 'RegionOptStatus'::text AS region_opt_status,
    COALESCE(name, id) AS title,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'account:region'::text;
comment on view aws.aws_account_region is 'account:region: Whether the account has a region enabled, or is about to enable or disable it.';
grant select on aws.aws_account_region to cadastre_reader;

create view aws.aws_acm_certificate as
 SELECT certificate_arn,
    certificate,
    certificate_chain,
    domain_name,
    certificate_transparency_logging_preference,
    export,
    created_at,
    subject,
    imported_at,
    issuer,
    signature_algorithm,
    extended_key_usages,
    failure_reason,
    issued_at,
    status,
    key_algorithm,
    not_after,
    not_before,
    renewal_eligibility,
    revocation_reason,
    revoked_at,
    serial,
    type,
    domain_validation_options,
    in_use_by,
    subject_alternative_names,
    tags_src,
    title,
    tags,
    akas,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_acm_certificate'::text, 'acm:ListCertificates'::text) r(certificate_arn text, certificate text, certificate_chain text, domain_name text, certificate_transparency_logging_preference text, export text, created_at timestamp with time zone, subject text, imported_at timestamp with time zone, issuer text, signature_algorithm text, extended_key_usages jsonb, failure_reason text, issued_at timestamp with time zone, status text, key_algorithm text, not_after timestamp with time zone, not_before timestamp with time zone, renewal_eligibility text, revocation_reason text, revoked_at timestamp with time zone, serial text, type text, domain_validation_options jsonb, in_use_by jsonb, subject_alternative_names jsonb, tags_src jsonb, title text, tags jsonb, akas jsonb, partition text, region text, account_id text);
comment on view aws.aws_acm_certificate is 'Always empty: Cadastre does not call acm:ListCertificates, which it would take.';
grant select on aws.aws_acm_certificate to cadastre_reader;

create view aws.aws_api_gatewayv2_api as
 SELECT name,
    api_id,
    api_endpoint,
    description,
    api_gateway_managed,
    protocol_type,
    api_key_selection_expression,
    disable_execute_api_endpoint,
    disable_schema_validation,
    route_selection_expression,
    version,
    created_date,
    cors_configuration,
    import_info,
    warnings,
    tags,
    title,
    akas,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_api_gatewayv2_api'::text, 'apigateway:GET'::text) r(name text, api_id text, api_endpoint text, description text, api_gateway_managed boolean, protocol_type text, api_key_selection_expression text, disable_execute_api_endpoint boolean, disable_schema_validation boolean, route_selection_expression text, version text, created_date timestamp with time zone, cors_configuration jsonb, import_info jsonb, warnings jsonb, tags jsonb, title text, akas jsonb, partition text, region text, account_id text);
comment on view aws.aws_api_gatewayv2_api is 'Always empty: Cadastre does not call apigateway:GET, which it would take.';
grant select on aws.aws_api_gatewayv2_api to cadastre_reader;

create view aws.aws_api_gatewayv2_domain_name as
 SELECT domain_name,
    api_mapping_selection_expression,
    domain_name_configurations,
    mutual_tls_authentication,
    title,
    tags,
    akas,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_api_gatewayv2_domain_name'::text, 'apigateway:GET'::text) r(domain_name text, api_mapping_selection_expression text, domain_name_configurations jsonb, mutual_tls_authentication jsonb, title text, tags jsonb, akas jsonb, partition text, region text, account_id text);
comment on view aws.aws_api_gatewayv2_domain_name is 'Always empty: Cadastre does not call apigateway:GET, which it would take.';
grant select on aws.aws_api_gatewayv2_domain_name to cadastre_reader;

create view aws.aws_api_gatewayv2_integration as
 SELECT integration_id,
    api_id,
    arn,
    description,
    integration_method,
    integration_type,
    integration_uri,
    api_gateway_managed,
    connection_id,
    connection_type,
    content_handling_strategy,
    credentials_arn,
    integration_response_selection_expression,
    integration_subtype,
    passthrough_behavior,
    payload_format_version,
    template_selection_expression,
    timeout_in_millis,
    request_parameters,
    request_templates,
    response_parameters,
    tls_config,
    title,
    akas,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_api_gatewayv2_integration'::text, 'apigateway:GET'::text) r(integration_id text, api_id text, arn text, description text, integration_method text, integration_type text, integration_uri text, api_gateway_managed boolean, connection_id text, connection_type text, content_handling_strategy text, credentials_arn text, integration_response_selection_expression text, integration_subtype text, passthrough_behavior text, payload_format_version text, template_selection_expression text, timeout_in_millis bigint, request_parameters jsonb, request_templates jsonb, response_parameters jsonb, tls_config jsonb, title text, akas jsonb, partition text, region text, account_id text);
comment on view aws.aws_api_gatewayv2_integration is 'Always empty: Cadastre does not call apigateway:GET, which it would take.';
grant select on aws.aws_api_gatewayv2_integration to cadastre_reader;

create view aws.aws_api_gatewayv2_route as
 SELECT route_key,
    api_id,
    route_id,
    api_gateway_managed,
    api_key_required,
    authorization_type,
    authorizer_id,
    model_selection_expression,
    operation_name,
    route_response_selection_expression,
    target,
    authorization_scopes,
    request_models,
    request_parameters,
    title,
    akas,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_api_gatewayv2_route'::text, 'apigateway:GET'::text) r(route_key text, api_id text, route_id text, api_gateway_managed boolean, api_key_required boolean, authorization_type text, authorizer_id text, model_selection_expression text, operation_name text, route_response_selection_expression text, target text, authorization_scopes jsonb, request_models jsonb, request_parameters jsonb, title text, akas jsonb, partition text, region text, account_id text);
comment on view aws.aws_api_gatewayv2_route is 'Always empty: Cadastre does not call apigateway:GET, which it would take.';
grant select on aws.aws_api_gatewayv2_route to cadastre_reader;

create view aws.aws_api_gatewayv2_stage as
 SELECT stage_name,
    api_id,
    api_gateway_managed,
    auto_deploy,
    client_certificate_id,
    created_date,
    deployment_id,
    default_route_data_trace_enabled,
    default_route_detailed_metrics_enabled,
    default_route_logging_level,
    default_route_throttling_burst_limit,
    default_route_throttling_rate_limit,
    last_deployment_status_message,
    last_updated_date,
    description,
    access_log_settings,
    stage_variables,
    route_settings,
    tags,
    title,
    akas,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_api_gatewayv2_stage'::text, 'apigateway:GET'::text) r(stage_name text, api_id text, api_gateway_managed boolean, auto_deploy boolean, client_certificate_id text, created_date text, deployment_id text, default_route_data_trace_enabled boolean, default_route_detailed_metrics_enabled boolean, default_route_logging_level text, default_route_throttling_burst_limit bigint, default_route_throttling_rate_limit double precision, last_deployment_status_message text, last_updated_date text, description text, access_log_settings jsonb, stage_variables jsonb, route_settings jsonb, tags jsonb, title text, akas jsonb, partition text, region text, account_id text);
comment on view aws.aws_api_gatewayv2_stage is 'Always empty: Cadastre does not call apigateway:GET, which it would take.';
grant select on aws.aws_api_gatewayv2_stage to cadastre_reader;

create view aws.aws_availability_zone as
 SELECT name,
    id AS zone_id,
    attributes ->> 'ZoneType'::text AS zone_type,
    attributes ->> 'OptInStatus'::text AS opt_in_status,
    attributes ->> 'GroupName'::text AS group_name,
    attributes ->> 'RegionName'::text AS region_name,
    attributes ->> 'ParentZoneName'::text AS parent_zone_name,
    attributes ->> 'ParentZoneId'::text AS parent_zone_id,
    attributes ->> 'Messages'::text AS messages,
    COALESCE(name, id) AS title,
    jsonb_build_array((((('arn:'::text || partition) || '::'::text) || (attributes ->> 'RegionName'::text)) || '::availability-zone/'::text) || (attributes ->> 'ZoneName'::text)) AS akas
   FROM inventory.resource_at r
  WHERE type = 'ec2:availability-zone'::text;
comment on view aws.aws_availability_zone is 'ec2:availability-zone: A zone of a region: an Availability Zone, or a Local or Wavelength Zone, whether or not the account has opted in.';
grant select on aws.aws_availability_zone to cadastre_reader;

create view aws.aws_cloudfront_anycast_ip_list as
 SELECT id,
    arn,
    name,
    attributes ->> 'Status'::text AS status,
    attributes ->> 'IpAddressType'::text AS ip_address_type,
    inventory.to_bigint(attributes ->> 'IpCount'::text) AS ip_count,
    attributes -> 'AnycastIps'::text AS anycast_ips,
    attributes -> 'IpamConfig'::text AS ipam_config,
    attributes ->> 'ETag'::text AS e_tag,
    inventory.to_timestamptz(attributes ->> 'LastModifiedTime'::text) AS last_modified_time,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'cloudfront:anycast-ip-list'::text;
comment on view aws.aws_cloudfront_anycast_ip_list is 'cloudfront:anycast-ip-list: Addresses, the same all over the world, at which CloudFront answers for the distributions that use them.';
grant select on aws.aws_cloudfront_anycast_ip_list to cadastre_reader;

create view aws.aws_cloudfront_cache_policy as
 SELECT name,
    id,
    comment,
    default_ttl,
    etag,
    max_ttl,
    min_ttl,
    last_modified_time,
    parameters_in_cache_key_and_forwarded_to_origin,
    title,
    akas,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_cloudfront_cache_policy'::text, 'cloudfront:ListCachePolicies'::text) r(name text, id text, comment text, default_ttl bigint, etag text, max_ttl bigint, min_ttl bigint, last_modified_time timestamp with time zone, parameters_in_cache_key_and_forwarded_to_origin jsonb, title text, akas jsonb, partition text, region text, account_id text);
comment on view aws.aws_cloudfront_cache_policy is 'Always empty: Cadastre does not call cloudfront:ListCachePolicies, which it would take.';
grant select on aws.aws_cloudfront_cache_policy to cadastre_reader;

create view aws.aws_cloudfront_connection_group as
 SELECT id,
    arn,
    name,
    attributes ->> 'Status'::text AS status,
    inventory.to_boolean(attributes ->> 'Enabled'::text) AS enabled,
    inventory.to_boolean(attributes ->> 'IsDefault'::text) AS is_default,
    attributes ->> 'RoutingEndpoint'::text AS routing_endpoint,
    attributes ->> 'AnycastIpListId'::text AS anycast_ip_list_id,
    attributes ->> 'ETag'::text AS e_tag,
    inventory.to_timestamptz(attributes ->> 'CreatedTime'::text) AS created_time,
    inventory.to_timestamptz(attributes ->> 'LastModifiedTime'::text) AS last_modified_time,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'cloudfront:connection-group'::text;
comment on view aws.aws_cloudfront_connection_group is 'cloudfront:connection-group: How viewers connect to the tenants of multi-tenant distributions: the name that theirs lead to.';
grant select on aws.aws_cloudfront_connection_group to cadastre_reader;

create view aws.aws_cloudfront_distribution as
 SELECT id,
    arn,
    attributes ->> 'Status'::text AS status,
    (attributes -> 'DistributionConfig'::text) ->> 'CallerReference'::text AS caller_reference,
    name AS comment,
    (attributes -> 'DistributionConfig'::text) ->> 'DefaultRootObject'::text AS default_root_object,
    attributes ->> 'DomainName'::text AS domain_name,
    inventory.to_boolean(attributes ->> 'Enabled'::text) AS enabled,
    attributes ->> 'ETag'::text AS e_tag,
    attributes ->> 'HttpVersion'::text AS http_version,
    inventory.to_boolean(attributes ->> 'IsIPV6Enabled'::text) AS is_ipv6_enabled,
    inventory.to_bigint(attributes ->> 'InProgressInvalidationBatches'::text) AS in_progress_invalidation_batches,
    inventory.to_timestamptz(attributes ->> 'LastModifiedTime'::text) AS last_modified_time,
    attributes ->> 'PriceClass'::text AS price_class,
    attributes ->> 'WebACLId'::text AS web_acl_id,
    attributes -> 'ActiveTrustedKeyGroups'::text AS active_trusted_key_groups,
    attributes -> 'ActiveTrustedSigners'::text AS active_trusted_signers,
    attributes -> 'Aliases'::text AS aliases,
    attributes -> 'AliasICPRecordals'::text AS alias_icp_recordals,
    attributes -> 'CacheBehaviors'::text AS cache_behaviors,
    attributes -> 'CustomErrorResponses'::text AS custom_error_responses,
    attributes -> 'DefaultCacheBehavior'::text AS default_cache_behavior,
    (attributes -> 'DistributionConfig'::text) -> 'Logging'::text AS logging,
    (attributes -> 'Origins'::text) -> 'Items'::text AS origins,
    attributes -> 'OriginGroups'::text AS origin_groups,
    attributes -> 'Restrictions'::text AS restrictions,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    attributes -> 'ViewerCertificate'::text AS viewer_certificate,
    NULL::jsonb AS monitoring_subscription,
    id AS title,
    tags,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'cloudfront:distribution'::text;
comment on view aws.aws_cloudfront_distribution is 'cloudfront:distribution: Domain names that CloudFront answers for at the edge, and the origins from which it takes what it lacks.';
comment on column aws.aws_cloudfront_distribution.monitoring_subscription is 'Always null. It would take cloudfront:GetMonitoringSubscription for every row.';
grant select on aws.aws_cloudfront_distribution to cadastre_reader;

create view aws.aws_cloudfront_distribution_tenant as
 SELECT id,
    arn,
    name,
    attributes ->> 'Status'::text AS status,
    inventory.to_boolean(attributes ->> 'Enabled'::text) AS enabled,
    attributes ->> 'DistributionId'::text AS distribution_id,
    attributes ->> 'ConnectionGroupId'::text AS connection_group_id,
    attributes -> 'Domains'::text AS domains,
    attributes -> 'Customizations'::text AS customizations,
    attributes ->> 'ETag'::text AS e_tag,
    inventory.to_timestamptz(attributes ->> 'CreatedTime'::text) AS created_time,
    inventory.to_timestamptz(attributes ->> 'LastModifiedTime'::text) AS last_modified_time,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'cloudfront:distribution-tenant'::text;
comment on view aws.aws_cloudfront_distribution_tenant is 'cloudfront:distribution-tenant: One of many customers of a multi-tenant distribution, with domains and a certificate of its own.';
grant select on aws.aws_cloudfront_distribution_tenant to cadastre_reader;

create view aws.aws_cloudfront_function as
 SELECT name,
    arn,
    status,
    e_tag,
    function_config,
    function_metadata,
    title,
    akas,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_cloudfront_function'::text, 'cloudfront:ListFunctions'::text) r(name text, arn text, status text, e_tag text, function_config jsonb, function_metadata jsonb, title text, akas jsonb, partition text, region text, account_id text);
comment on view aws.aws_cloudfront_function is 'Always empty: Cadastre does not call cloudfront:ListFunctions, which it would take.';
grant select on aws.aws_cloudfront_function to cadastre_reader;

create view aws.aws_cloudfront_origin_access_identity as
 SELECT id,
    arn,
    s3_canonical_user_id,
    caller_reference,
    comment,
    etag,
    title,
    akas,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_cloudfront_origin_access_identity'::text, 'cloudfront:ListCloudFrontOriginAccessIdentities'::text) r(id text, arn text, s3_canonical_user_id text, caller_reference text, comment text, etag text, title text, akas jsonb, partition text, region text, account_id text);
comment on view aws.aws_cloudfront_origin_access_identity is 'Always empty: Cadastre does not call cloudfront:ListCloudFrontOriginAccessIdentities, which it would take.';
grant select on aws.aws_cloudfront_origin_access_identity to cadastre_reader;

create view aws.aws_cloudfront_origin_request_policy as
 SELECT name,
    id,
    comment,
    etag,
    last_modified_time,
    cookies_config,
    headers_config,
    query_strings_config,
    title,
    akas,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_cloudfront_origin_request_policy'::text, 'cloudfront:ListOriginRequestPolicies'::text) r(name text, id text, comment text, etag text, last_modified_time timestamp with time zone, cookies_config jsonb, headers_config jsonb, query_strings_config jsonb, title text, akas jsonb, partition text, region text, account_id text);
comment on view aws.aws_cloudfront_origin_request_policy is 'Always empty: Cadastre does not call cloudfront:ListOriginRequestPolicies, which it would take.';
grant select on aws.aws_cloudfront_origin_request_policy to cadastre_reader;

create view aws.aws_cloudfront_response_headers_policy as
 SELECT name,
    id,
    arn,
    last_modified_time,
    type,
    etag,
    response_headers_policy_config,
    title,
    akas,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_cloudfront_response_headers_policy'::text, 'cloudfront:ListResponseHeadersPolicies'::text) r(name text, id text, arn text, last_modified_time timestamp with time zone, type text, etag text, response_headers_policy_config jsonb, title text, akas jsonb, partition text, region text, account_id text);
comment on view aws.aws_cloudfront_response_headers_policy is 'Always empty: Cadastre does not call cloudfront:ListResponseHeadersPolicies, which it would take.';
grant select on aws.aws_cloudfront_response_headers_policy to cadastre_reader;

create view aws.aws_cloudfront_vpc_origin as
 SELECT id,
    arn,
    name,
    attributes ->> 'Status'::text AS status,
    attributes ->> 'AccountId'::text AS owner_account_id,
    attributes ->> 'OriginEndpointArn'::text AS origin_endpoint_arn,
    attributes ->> 'IpAddressType'::text AS ip_address_type,
    inventory.to_timestamptz(attributes ->> 'CreatedTime'::text) AS created_time,
    inventory.to_timestamptz(attributes ->> 'LastModifiedTime'::text) AS last_modified_time,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    account_id,
    attributes ->> 'AccountId'::text AS owner_id
   FROM inventory.resource_at r
  WHERE type = 'cloudfront:vpc-origin'::text;
comment on view aws.aws_cloudfront_vpc_origin is 'cloudfront:vpc-origin: CloudFront''s way to a private load balancer or instance: into a VPC without a route from the internet.';
grant select on aws.aws_cloudfront_vpc_origin to cadastre_reader;

create view aws.aws_dax_subnet_group as
 SELECT subnet_group_name,
    description,
    vpc_id,
    subnets,
    title,
    akas,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_dax_subnet_group'::text, 'dax:DescribeSubnetGroups'::text) r(subnet_group_name text, description text, vpc_id text, subnets jsonb, title text, akas jsonb, partition text, region text, account_id text);
comment on view aws.aws_dax_subnet_group is 'Always empty: Cadastre does not call dax:DescribeSubnetGroups, which it would take.';
grant select on aws.aws_dax_subnet_group to cadastre_reader;

create view aws.aws_directconnect_bgp_peer as
 SELECT parent_id AS virtual_interface_id,
    id AS bgp_peer_id,
    inventory.to_bigint(attributes ->> 'asn'::text) AS asn,
    inventory.to_bigint(attributes ->> 'asnLong'::text) AS asn_long,
    attributes ->> 'addressFamily'::text AS address_family,
    inventory.to_inet(attributes ->> 'amazonAddress'::text) AS amazon_address,
    inventory.to_inet(attributes ->> 'customerAddress'::text) AS customer_address,
    attributes ->> 'bgpPeerState'::text AS bgp_peer_state,
    attributes ->> 'bgpStatus'::text AS bgp_status,
    attributes ->> 'awsDeviceV2'::text AS aws_device_v2,
    attributes ->> 'awsLogicalDeviceId'::text AS aws_logical_device_id,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM ( SELECT h.account_id,
            h.region,
            h.partition,
            'directconnect:bgp-peer'::text COLLATE "C" AS type,
            COALESCE(NULLIF(e.item ->> 'bgpPeerId'::text, ''::text), ''::text) COLLATE "C" AS id,
            NULL::text AS arn,
            NULL::text AS name,
            h.id AS parent_id,
            '{}'::jsonb AS tags,
            e.item AS attributes,
            h.first_seen,
            h.changed_at,
            h.observed_at
           FROM inventory.resource_at h
             CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(h.attributes -> 'bgpPeers'::text)
                    WHEN 'array'::text THEN h.attributes -> 'bgpPeers'::text
                    ELSE '[]'::jsonb
                END) e(item)
          WHERE h.type = 'directconnect:virtual-interface'::text AND COALESCE(lower(e.item ->> 'bgpPeerState'::text), ''::text) <> 'deleted'::text) r
  WHERE true;
comment on view aws.aws_directconnect_bgp_peer is 'directconnect:bgp-peer: A BGP session of a virtual interface.';
grant select on aws.aws_directconnect_bgp_peer to cadastre_reader;

create view aws.aws_directconnect_connection as
 SELECT id AS connection_id,
    arn,
    name AS connection_name,
    attributes ->> 'ownerAccount'::text AS owner_account,
    attributes ->> 'connectionState'::text AS connection_state,
    attributes ->> 'location'::text AS location,
    attributes ->> 'bandwidth'::text AS bandwidth,
    inventory.to_bigint(attributes ->> 'vlan'::text) AS vlan,
    attributes ->> 'partnerName'::text AS partner_name,
    inventory.to_timestamptz(attributes ->> 'loaIssueTime'::text) AS loa_issue_time,
    attributes ->> 'lagId'::text AS lag_id,
    attributes ->> 'awsDevice'::text AS aws_device,
    inventory.to_boolean(attributes ->> 'jumboFrameCapable'::text) AS jumbo_frame_capable,
    attributes ->> 'awsDeviceV2'::text AS aws_device_v2,
    attributes ->> 'awsLogicalDeviceId'::text AS aws_logical_device_id,
    attributes ->> 'hasLogicalRedundancy'::text AS has_logical_redundancy,
    attributes ->> 'providerName'::text AS provider_name,
    inventory.to_boolean(attributes ->> 'macSecCapable'::text) AS mac_sec_capable,
    attributes ->> 'portEncryptionStatus'::text AS port_encryption_status,
    attributes ->> 'encryptionMode'::text AS encryption_mode,
    attributes -> 'macSecKeys'::text AS mac_sec_keys,
    inventory.to_boolean(attributes ->> 'partnerInterconnectMacSecCapable'::text) AS partner_interconnect_mac_sec_capable,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id,
    attributes ->> 'ownerAccount'::text AS owner_id
   FROM inventory.resource_at r
  WHERE type = 'directconnect:connection'::text;
comment on view aws.aws_directconnect_connection is 'directconnect:connection: A physical or hosted Direct Connect connection.';
grant select on aws.aws_directconnect_connection to cadastre_reader;

create view aws.aws_directconnect_customer_agreement as
 SELECT id AS agreement_name,
    attributes ->> 'status'::text AS status,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'directconnect:customer-agreement'::text;
comment on view aws.aws_directconnect_customer_agreement is 'directconnect:customer-agreement: A contract about Direct Connect, and whether the account has signed it.';
grant select on aws.aws_directconnect_customer_agreement to cadastre_reader;

create view aws.aws_directconnect_gateway as
 SELECT id AS direct_connect_gateway_id,
    arn,
    name AS direct_connect_gateway_name,
    inventory.to_bigint(attributes ->> 'amazonSideAsn'::text) AS amazon_side_asn,
    attributes ->> 'ownerAccount'::text AS owner_account,
    attributes ->> 'directConnectGatewayState'::text AS direct_connect_gateway_state,
    attributes ->> 'stateChangeError'::text AS state_change_error,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id,
    attributes ->> 'ownerAccount'::text AS owner_id
   FROM inventory.resource_at r
  WHERE type = 'directconnect:gateway'::text;
comment on view aws.aws_directconnect_gateway is 'directconnect:gateway: A Direct Connect gateway: a global router between virtual interfaces and gateways.';
grant select on aws.aws_directconnect_gateway to cadastre_reader;

create view aws.aws_directconnect_gateway_association as
 SELECT id AS association_id,
    attributes ->> 'directConnectGatewayId'::text AS direct_connect_gateway_id,
    attributes ->> 'directConnectGatewayOwnerAccount'::text AS direct_connect_gateway_owner_account,
    attributes ->> 'associationState'::text AS association_state,
    attributes ->> 'stateChangeError'::text AS state_change_error,
    attributes -> 'associatedGateway'::text AS associated_gateway,
    attributes -> 'allowedPrefixesToDirectConnectGateway'::text AS allowed_prefixes_to_direct_connect_gateway,
    attributes -> 'associatedCoreNetwork'::text AS associated_core_network,
    attributes ->> 'virtualGatewayId'::text AS virtual_gateway_id,
    attributes ->> 'virtualGatewayRegion'::text AS virtual_gateway_region,
    attributes ->> 'virtualGatewayOwnerAccount'::text AS virtual_gateway_owner_account,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'directconnect:gateway-association'::text;
comment on view aws.aws_directconnect_gateway_association is 'directconnect:gateway-association: A virtual private, transit or core network gateway behind a Direct Connect gateway, and the prefixes advertised from it.';
grant select on aws.aws_directconnect_gateway_association to cadastre_reader;

create view aws.aws_directconnect_gateway_association_proposal as
 SELECT id AS proposal_id,
    attributes ->> 'directConnectGatewayId'::text AS direct_connect_gateway_id,
    attributes ->> 'directConnectGatewayOwnerAccount'::text AS direct_connect_gateway_owner_account,
    attributes ->> 'proposalState'::text AS proposal_state,
    attributes -> 'associatedGateway'::text AS associated_gateway,
    attributes -> 'existingAllowedPrefixesToDirectConnectGateway'::text AS existing_allowed_prefixes_to_direct_connect_gateway,
    attributes -> 'requestedAllowedPrefixesToDirectConnectGateway'::text AS requested_allowed_prefixes_to_direct_connect_gateway,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'directconnect:gateway-association-proposal'::text;
comment on view aws.aws_directconnect_gateway_association_proposal is 'directconnect:gateway-association-proposal: A request to put a gateway behind the Direct Connect gateway of another account, and the prefixes to be advertised from it.';
grant select on aws.aws_directconnect_gateway_association_proposal to cadastre_reader;

create view aws.aws_directconnect_gateway_attachment as
 SELECT attributes ->> 'directConnectGatewayId'::text AS direct_connect_gateway_id,
    attributes ->> 'virtualInterfaceId'::text AS virtual_interface_id,
    attributes ->> 'virtualInterfaceRegion'::text AS virtual_interface_region,
    attributes ->> 'virtualInterfaceOwnerAccount'::text AS virtual_interface_owner_account,
    attributes ->> 'attachmentState'::text AS attachment_state,
    attributes ->> 'attachmentType'::text AS attachment_type,
    attributes ->> 'stateChangeError'::text AS state_change_error,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'directconnect:gateway-attachment'::text;
comment on view aws.aws_directconnect_gateway_attachment is 'directconnect:gateway-attachment: A virtual interface attached to a Direct Connect gateway.';
grant select on aws.aws_directconnect_gateway_attachment to cadastre_reader;

create view aws.aws_directconnect_hosted_connection as
 SELECT id AS connection_id,
    arn,
    attributes ->> 'ownerAccount'::text AS owner_account,
    name AS connection_name,
    attributes ->> 'connectionState'::text AS connection_state,
    attributes ->> 'location'::text AS location,
    attributes ->> 'bandwidth'::text AS bandwidth,
    inventory.to_bigint(attributes ->> 'vlan'::text) AS vlan,
    attributes ->> 'partnerName'::text AS partner_name,
    inventory.to_timestamptz(attributes ->> 'loaIssueTime'::text) AS loa_issue_time,
    attributes ->> 'lagId'::text AS lag_id,
    attributes ->> 'awsDevice'::text AS aws_device,
    inventory.to_boolean(attributes ->> 'jumboFrameCapable'::text) AS jumbo_frame_capable,
    attributes ->> 'awsDeviceV2'::text AS aws_device_v2,
    attributes ->> 'awsLogicalDeviceId'::text AS aws_logical_device_id,
    attributes ->> 'hasLogicalRedundancy'::text AS has_logical_redundancy,
    attributes ->> 'providerName'::text AS provider_name,
    inventory.to_boolean(attributes ->> 'macSecCapable'::text) AS mac_sec_capable,
    attributes ->> 'portEncryptionStatus'::text AS port_encryption_status,
    attributes ->> 'encryptionMode'::text AS encryption_mode,
    attributes -> 'macSecKeys'::text AS mac_sec_keys,
    inventory.to_boolean(attributes ->> 'partnerInterconnectMacSecCapable'::text) AS partner_interconnect_mac_sec_capable,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id,
    attributes ->> 'ownerAccount'::text AS owner_id
   FROM inventory.resource_at r
  WHERE type = 'directconnect:hosted-connection'::text;
comment on view aws.aws_directconnect_hosted_connection is 'directconnect:hosted-connection: A customer''s connection over the interconnect of a Direct Connect partner, as the partner sees it.';
grant select on aws.aws_directconnect_hosted_connection to cadastre_reader;

create view aws.aws_directconnect_interconnect as
 SELECT id AS interconnect_id,
    name AS interconnect_name,
    attributes ->> 'interconnectState'::text AS interconnect_state,
    attributes ->> 'location'::text AS location,
    attributes ->> 'bandwidth'::text AS bandwidth,
    inventory.to_timestamptz(attributes ->> 'loaIssueTime'::text) AS loa_issue_time,
    attributes ->> 'lagId'::text AS lag_id,
    attributes ->> 'awsDevice'::text AS aws_device,
    inventory.to_boolean(attributes ->> 'jumboFrameCapable'::text) AS jumbo_frame_capable,
    attributes ->> 'awsDeviceV2'::text AS aws_device_v2,
    attributes ->> 'awsLogicalDeviceId'::text AS aws_logical_device_id,
    attributes ->> 'hasLogicalRedundancy'::text AS has_logical_redundancy,
    attributes ->> 'providerName'::text AS provider_name,
    inventory.to_boolean(attributes ->> 'macSecCapable'::text) AS mac_sec_capable,
    attributes ->> 'portEncryptionStatus'::text AS port_encryption_status,
    attributes ->> 'encryptionMode'::text AS encryption_mode,
    attributes -> 'macSecKeys'::text AS mac_sec_keys,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'directconnect:interconnect'::text;
comment on view aws.aws_directconnect_interconnect is 'directconnect:interconnect: A Direct Connect partner''s line to AWS, over which the connections of its customers run.';
grant select on aws.aws_directconnect_interconnect to cadastre_reader;

create view aws.aws_directconnect_lag as
 SELECT id AS lag_id,
    arn,
    name AS lag_name,
    attributes ->> 'connectionsBandwidth'::text AS connections_bandwidth,
    inventory.to_bigint(attributes ->> 'numberOfConnections'::text) AS number_of_connections,
    attributes ->> 'ownerAccount'::text AS owner_account,
    attributes ->> 'lagState'::text AS lag_state,
    attributes ->> 'location'::text AS location,
    inventory.to_bigint(attributes ->> 'minimumLinks'::text) AS minimum_links,
    attributes ->> 'awsDevice'::text AS aws_device,
    attributes ->> 'awsDeviceV2'::text AS aws_device_v2,
    attributes ->> 'awsLogicalDeviceId'::text AS aws_logical_device_id,
    attributes -> 'connections'::text AS connections,
    inventory.to_boolean(attributes ->> 'allowsHostedConnections'::text) AS allows_hosted_connections,
    inventory.to_boolean(attributes ->> 'jumboFrameCapable'::text) AS jumbo_frame_capable,
    attributes ->> 'hasLogicalRedundancy'::text AS has_logical_redundancy,
    attributes ->> 'providerName'::text AS provider_name,
    inventory.to_boolean(attributes ->> 'macSecCapable'::text) AS mac_sec_capable,
    attributes ->> 'encryptionMode'::text AS encryption_mode,
    attributes -> 'macSecKeys'::text AS mac_sec_keys,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id,
    attributes ->> 'ownerAccount'::text AS owner_id
   FROM inventory.resource_at r
  WHERE type = 'directconnect:lag'::text;
comment on view aws.aws_directconnect_lag is 'directconnect:lag: A group of Direct Connect connections used as one.';
grant select on aws.aws_directconnect_lag to cadastre_reader;

create view aws.aws_directconnect_location as
 SELECT id AS location_code,
    name AS location_name,
    attributes -> 'availablePortSpeeds'::text AS available_port_speeds,
    attributes -> 'availableProviders'::text AS available_providers,
    attributes -> 'availableMacSecPortSpeeds'::text AS available_mac_sec_port_speeds,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'directconnect:location'::text;
comment on view aws.aws_directconnect_location is 'directconnect:location: A place where Direct Connect can be reached in a region.';
grant select on aws.aws_directconnect_location to cadastre_reader;

create view aws.aws_directconnect_router_configuration as
 SELECT id AS virtual_interface_id,
    name AS virtual_interface_name,
    attributes -> 'router'::text AS router,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'directconnect:router-configuration'::text;
comment on view aws.aws_directconnect_router_configuration is 'directconnect:router-configuration: The make of the customer''s router at the end of a virtual interface.';
grant select on aws.aws_directconnect_router_configuration to cadastre_reader;

create view aws.aws_directconnect_transit_gateway_association as
 SELECT id AS association_id,
    attributes ->> 'directConnectGatewayId'::text AS direct_connect_gateway_id,
    attributes ->> 'directConnectGatewayOwnerAccount'::text AS direct_connect_gateway_owner_account,
    attributes ->> 'associationState'::text AS association_state,
    attributes ->> 'stateChangeError'::text AS state_change_error,
    attributes -> 'associatedGateway'::text AS associated_gateway,
    attributes -> 'allowedPrefixesToDirectConnectGateway'::text AS allowed_prefixes_to_direct_connect_gateway,
    attributes -> 'associatedCoreNetwork'::text AS associated_core_network,
    attributes ->> 'virtualGatewayId'::text AS virtual_gateway_id,
    attributes ->> 'virtualGatewayRegion'::text AS virtual_gateway_region,
    attributes ->> 'virtualGatewayOwnerAccount'::text AS virtual_gateway_owner_account,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'directconnect:transit-gateway-association'::text;
comment on view aws.aws_directconnect_transit_gateway_association is 'directconnect:transit-gateway-association: The association of a transit gateway with a Direct Connect gateway of any account, as the transit gateway''s account sees it.';
grant select on aws.aws_directconnect_transit_gateway_association to cadastre_reader;

create view aws.aws_directconnect_virtual_gateway as
 SELECT id AS virtual_gateway_id,
    attributes ->> 'virtualGatewayState'::text AS virtual_gateway_state,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'directconnect:virtual-gateway'::text;
comment on view aws.aws_directconnect_virtual_gateway is 'directconnect:virtual-gateway: A virtual private gateway as Direct Connect sees it.';
grant select on aws.aws_directconnect_virtual_gateway to cadastre_reader;

create view aws.aws_directconnect_virtual_interface as
 SELECT id AS virtual_interface_id,
    arn,
    name AS virtual_interface_name,
    attributes ->> 'ownerAccount'::text AS owner_account,
    attributes ->> 'location'::text AS location,
    attributes ->> 'connectionId'::text AS connection_id,
    attributes ->> 'virtualInterfaceType'::text AS virtual_interface_type,
    inventory.to_bigint(attributes ->> 'vlan'::text) AS vlan,
    inventory.to_bigint(attributes ->> 'asn'::text) AS asn,
    inventory.to_bigint(attributes ->> 'asnLong'::text) AS asn_long,
    inventory.to_bigint(attributes ->> 'amazonSideAsn'::text) AS amazon_side_asn,
    inventory.to_inet(attributes ->> 'amazonAddress'::text) AS amazon_address,
    inventory.to_inet(attributes ->> 'customerAddress'::text) AS customer_address,
    attributes ->> 'addressFamily'::text AS address_family,
    attributes ->> 'virtualInterfaceState'::text AS virtual_interface_state,
    inventory.to_bigint(attributes ->> 'mtu'::text) AS mtu,
    inventory.to_boolean(attributes ->> 'jumboFrameCapable'::text) AS jumbo_frame_capable,
    attributes ->> 'virtualGatewayId'::text AS virtual_gateway_id,
    attributes ->> 'directConnectGatewayId'::text AS direct_connect_gateway_id,
    attributes -> 'routeFilterPrefixes'::text AS route_filter_prefixes,
    attributes -> 'bgpPeers'::text AS bgp_peers,
    attributes ->> 'awsDeviceV2'::text AS aws_device_v2,
    attributes ->> 'awsLogicalDeviceId'::text AS aws_logical_device_id,
    inventory.to_boolean(attributes ->> 'siteLinkEnabled'::text) AS site_link_enabled,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id,
    attributes ->> 'ownerAccount'::text AS owner_id
   FROM inventory.resource_at r
  WHERE type = 'directconnect:virtual-interface'::text;
comment on view aws.aws_directconnect_virtual_interface is 'directconnect:virtual-interface: A VLAN over a Direct Connect connection, with its BGP peers.';
grant select on aws.aws_directconnect_virtual_interface to cadastre_reader;

create view aws.aws_directconnect_virtual_interface_test as
 SELECT id AS test_id,
    attributes ->> 'virtualInterfaceId'::text AS virtual_interface_id,
    attributes -> 'bgpPeers'::text AS bgp_peers,
    attributes ->> 'status'::text AS status,
    attributes ->> 'ownerAccount'::text AS owner_account,
    inventory.to_bigint(attributes ->> 'testDurationInMinutes'::text) AS test_duration_in_minutes,
    inventory.to_timestamptz(attributes ->> 'startTime'::text) AS start_time,
    inventory.to_timestamptz(attributes ->> 'endTime'::text) AS end_time,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id,
    attributes ->> 'ownerAccount'::text AS owner_id
   FROM inventory.resource_at r
  WHERE type = 'directconnect:virtual-interface-test'::text;
comment on view aws.aws_directconnect_virtual_interface_test is 'directconnect:virtual-interface-test: A test of what takes over when the BGP sessions of a virtual interface go down.';
grant select on aws.aws_directconnect_virtual_interface_test to cadastre_reader;

create view aws.aws_directconnect_vpn_gateway_association as
 SELECT id AS association_id,
    attributes ->> 'directConnectGatewayId'::text AS direct_connect_gateway_id,
    attributes ->> 'directConnectGatewayOwnerAccount'::text AS direct_connect_gateway_owner_account,
    attributes ->> 'associationState'::text AS association_state,
    attributes ->> 'stateChangeError'::text AS state_change_error,
    attributes -> 'associatedGateway'::text AS associated_gateway,
    attributes -> 'allowedPrefixesToDirectConnectGateway'::text AS allowed_prefixes_to_direct_connect_gateway,
    attributes -> 'associatedCoreNetwork'::text AS associated_core_network,
    attributes ->> 'virtualGatewayId'::text AS virtual_gateway_id,
    attributes ->> 'virtualGatewayRegion'::text AS virtual_gateway_region,
    attributes ->> 'virtualGatewayOwnerAccount'::text AS virtual_gateway_owner_account,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'directconnect:vpn-gateway-association'::text;
comment on view aws.aws_directconnect_vpn_gateway_association is 'directconnect:vpn-gateway-association: The association of a virtual private gateway with a Direct Connect gateway of any account, as the virtual gateway''s account sees it.';
grant select on aws.aws_directconnect_vpn_gateway_association to cadastre_reader;

create view aws.aws_directory_service_directory as
 SELECT name,
    directory_id,
    arn,
    stage,
    type,
    access_url,
    alias,
    description,
    desired_number_of_domain_controllers,
    edition,
    launch_time,
    radius_status,
    share_method,
    share_notes,
    share_status,
    short_name,
    size,
    sso_enabled,
    stage_last_updated_date_time,
    stage_reason,
    os_version,
    connect_settings,
    dns_ip_addrs,
    event_topics,
    snapshot_limit,
    owner_directory_description,
    radius_settings,
    regions_info,
    shared_directories,
    vpc_settings,
    tags_src,
    title,
    tags,
    akas,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_directory_service_directory'::text, 'ds:DescribeDirectories'::text) r(name text, directory_id text, arn text, stage text, type text, access_url text, alias text, description text, desired_number_of_domain_controllers bigint, edition text, launch_time timestamp with time zone, radius_status text, share_method text, share_notes text, share_status text, short_name text, size text, sso_enabled boolean, stage_last_updated_date_time timestamp with time zone, stage_reason text, os_version text, connect_settings jsonb, dns_ip_addrs jsonb, event_topics jsonb, snapshot_limit jsonb, owner_directory_description jsonb, radius_settings jsonb, regions_info jsonb, shared_directories jsonb, vpc_settings jsonb, tags_src jsonb, title text, tags jsonb, akas jsonb, partition text, region text, account_id text);
comment on view aws.aws_directory_service_directory is 'Always empty: Cadastre does not call ds:DescribeDirectories, which it would take.';
grant select on aws.aws_directory_service_directory to cadastre_reader;

create view aws.aws_ec2_account_attribute as
 SELECT id AS attribute_name,
    attributes -> 'AttributeValues'::text AS attribute_values,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:account-attribute'::text;
comment on view aws.aws_ec2_account_attribute is 'ec2:account-attribute: A setting or limit of the account in a region, such as its default VPC.';
grant select on aws.aws_ec2_account_attribute to cadastre_reader;

create view aws.aws_ec2_account_vpc_encryption_control as
 SELECT attributes ->> 'State'::text AS state,
    attributes ->> 'Mode'::text AS mode,
    attributes -> 'Exclusions'::text AS exclusions,
    attributes ->> 'ManagedBy'::text AS managed_by,
    inventory.to_timestamptz(attributes ->> 'LastUpdateTimestamp'::text) AS last_update_timestamp,
    region || ' Account VPC Encryption Control'::text AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:account-vpc-encryption-control'::text;
comment on view aws.aws_ec2_account_vpc_encryption_control is 'ec2:account-vpc-encryption-control: Whether the VPCs of an account are held to encryption in a region, unless they say otherwise.';
grant select on aws.aws_ec2_account_vpc_encryption_control to cadastre_reader;

create view aws.aws_ec2_active_vpn_tunnel_status as
 SELECT parent_id AS vpn_connection_id,
    inventory.to_inet(split_part(id, '|'::text, 2)) AS outside_ip_address,
    attributes ->> 'Phase1EncryptionAlgorithm'::text AS phase1_encryption_algorithm,
    attributes ->> 'Phase2EncryptionAlgorithm'::text AS phase2_encryption_algorithm,
    attributes ->> 'Phase1IntegrityAlgorithm'::text AS phase1_integrity_algorithm,
    attributes ->> 'Phase2IntegrityAlgorithm'::text AS phase2_integrity_algorithm,
    inventory.to_bigint(attributes ->> 'Phase1DHGroup'::text) AS phase1_dh_group,
    inventory.to_bigint(attributes ->> 'Phase2DHGroup'::text) AS phase2_dh_group,
    attributes ->> 'IkeVersion'::text AS ike_version,
    attributes ->> 'ProvisioningStatus'::text AS provisioning_status,
    attributes ->> 'ProvisioningStatusReason'::text AS provisioning_status_reason,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:active-vpn-tunnel-status'::text;
comment on view aws.aws_ec2_active_vpn_tunnel_status is 'ec2:active-vpn-tunnel-status: What the two ends of a tunnel that is up have agreed on: algorithms, groups, the version of IKE.';
grant select on aws.aws_ec2_active_vpn_tunnel_status to cadastre_reader;

create view aws.aws_ec2_ami as
 SELECT name,
    id AS image_id,
    attributes ->> 'State'::text AS state,
    attributes ->> 'ImageType'::text AS image_type,
    attributes ->> 'ImageLocation'::text AS image_location,
    attributes ->> 'BootMode'::text AS boot_mode,
    attributes ->> 'SourceInstanceId'::text AS source_instance_id,
    attributes ->> 'TpmSupport'::text AS tpm_support,
    inventory.to_timestamptz(attributes ->> 'CreationDate'::text) AS creation_date,
    inventory.to_timestamptz(attributes ->> 'DeprecationTime'::text) AS deprecation_time,
    attributes ->> 'Architecture'::text AS architecture,
    attributes ->> 'DeregistrationProtection'::text AS deregistration_protection,
    attributes ->> 'Description'::text AS description,
    inventory.to_boolean(attributes ->> 'EnaSupport'::text) AS ena_support,
    inventory.to_boolean(attributes ->> 'FreeTierEligible'::text) AS free_tier_eligible,
    attributes ->> 'Hypervisor'::text AS hypervisor,
    inventory.to_boolean(attributes ->> 'ImageAllowed'::text) AS image_allowed,
    COALESCE(attributes ->> 'ImageOwnerAlias'::text, 'self'::text) AS image_owner_alias,
    attributes ->> 'ImdsSupport'::text AS imds_support,
    attributes ->> 'KernelId'::text AS kernel_id,
    inventory.to_timestamptz(attributes ->> 'LastLaunchedTime'::text) AS last_launched_time,
    attributes ->> 'OwnerId'::text AS owner_id,
    attributes ->> 'Platform'::text AS platform,
    attributes ->> 'PlatformDetails'::text AS platform_details,
    inventory.to_boolean(attributes ->> 'Public'::text) AS public,
    attributes ->> 'RamdiskId'::text AS ramdisk_id,
    attributes ->> 'RootDeviceName'::text AS root_device_name,
    attributes ->> 'RootDeviceType'::text AS root_device_type,
    attributes ->> 'SourceImageId'::text AS source_image_id,
    attributes ->> 'SourceImageRegion'::text AS source_image_region,
    attributes ->> 'SriovNetSupport'::text AS sriov_net_support,
    attributes ->> 'UsageOperation'::text AS usage_operation,
    attributes ->> 'VirtualizationType'::text AS virtualization_type,
    attributes -> 'BlockDeviceMappings'::text AS block_device_mappings,
    attributes -> 'ProductCodes'::text AS product_codes,
    attributes -> 'StateReason'::text AS state_reason,
    NULL::jsonb AS launch_permissions,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    COALESCE(name, id) AS title,
    tags,
    jsonb_build_array((((((('arn:'::text || partition) || ':ec2:'::text) || region) || ':'::text) || (attributes ->> 'OwnerId'::text)) || ':image/'::text) || id) AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:image'::text AND (attributes ->> 'OwnerId'::text) = account_id;
comment on view aws.aws_ec2_ami is 'ec2:image: A machine image from which an instance of the account was started.';
comment on column aws.aws_ec2_ami.launch_permissions is 'Always null. It would take ec2:DescribeImageAttribute for every row.';
grant select on aws.aws_ec2_ami to cadastre_reader;

create view aws.aws_ec2_ami_shared as
 SELECT name,
    id AS image_id,
    attributes ->> 'State'::text AS state,
    attributes ->> 'ImageType'::text AS image_type,
    attributes ->> 'ImageLocation'::text AS image_location,
    attributes ->> 'BootMode'::text AS boot_mode,
    attributes ->> 'SourceInstanceId'::text AS source_instance_id,
    attributes ->> 'TpmSupport'::text AS tpm_support,
    inventory.to_timestamptz(attributes ->> 'CreationDate'::text) AS creation_date,
    inventory.to_timestamptz(attributes ->> 'DeprecationTime'::text) AS deprecation_time,
    attributes ->> 'Architecture'::text AS architecture,
    attributes ->> 'DeregistrationProtection'::text AS deregistration_protection,
    attributes ->> 'Description'::text AS description,
    inventory.to_boolean(attributes ->> 'EnaSupport'::text) AS ena_support,
    inventory.to_boolean(attributes ->> 'FreeTierEligible'::text) AS free_tier_eligible,
    attributes ->> 'Hypervisor'::text AS hypervisor,
    inventory.to_boolean(attributes ->> 'ImageAllowed'::text) AS image_allowed,
    COALESCE(attributes ->> 'ImageOwnerAlias'::text, NULLIF(attributes ->> 'OwnerId'::text, account_id), 'self'::text) AS image_owner_alias,
    attributes ->> 'ImdsSupport'::text AS imds_support,
    attributes ->> 'KernelId'::text AS kernel_id,
    inventory.to_timestamptz(attributes ->> 'LastLaunchedTime'::text) AS last_launched_time,
    attributes ->> 'OwnerId'::text AS owner_id,
    attributes ->> 'Platform'::text AS platform,
    attributes ->> 'PlatformDetails'::text AS platform_details,
    inventory.to_boolean(attributes ->> 'Public'::text) AS public,
    attributes ->> 'RamdiskId'::text AS ramdisk_id,
    attributes ->> 'RootDeviceName'::text AS root_device_name,
    attributes ->> 'RootDeviceType'::text AS root_device_type,
    attributes ->> 'SourceImageId'::text AS source_image_id,
    attributes ->> 'SourceImageRegion'::text AS source_image_region,
    attributes ->> 'SriovNetSupport'::text AS sriov_net_support,
    attributes ->> 'UsageOperation'::text AS usage_operation,
    attributes ->> 'VirtualizationType'::text AS virtualization_type,
    NULL::jsonb AS image_ids,
    NULL::jsonb AS owner_ids,
    attributes -> 'BlockDeviceMappings'::text AS block_device_mappings,
    attributes -> 'StateReason'::text AS state_reason,
    attributes -> 'ProductCodes'::text AS product_codes,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    COALESCE(name, id) AS title,
    tags,
    jsonb_build_array((((((('arn:'::text || partition) || ':ec2:'::text) || region) || ':'::text) || (attributes ->> 'OwnerId'::text)) || ':image/'::text) || id) AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:image'::text;
comment on view aws.aws_ec2_ami_shared is 'ec2:image: A machine image from which an instance of the account was started.';
comment on column aws.aws_ec2_ami_shared.image_ids is 'Always null. It is a qualifier of Steampipe''s queries.';
comment on column aws.aws_ec2_ami_shared.owner_ids is 'Always null. It is a qualifier of Steampipe''s queries.';
grant select on aws.aws_ec2_ami_shared to cadastre_reader;

create view aws.aws_ec2_application_load_balancer as
 SELECT name,
    id AS arn,
    attributes ->> 'Type'::text AS type,
    attributes ->> 'Scheme'::text AS scheme,
    attributes ->> 'CanonicalHostedZoneId'::text AS canonical_hosted_zone_id,
    attributes ->> 'VpcId'::text AS vpc_id,
    inventory.to_timestamptz(attributes ->> 'CreatedTime'::text) AS created_time,
    attributes ->> 'CustomerOwnedIpv4Pool'::text AS customer_owned_ipv4_pool,
    attributes ->> 'DNSName'::text AS dns_name,
    attributes ->> 'IpAddressType'::text AS ip_address_type,
    (attributes -> 'State'::text) ->> 'Code'::text AS state_code,
    (attributes -> 'State'::text) ->> 'Reason'::text AS state_reason,
    attributes -> 'AvailabilityZones'::text AS availability_zones,
    attributes -> 'SecurityGroups'::text AS security_groups,
    ( SELECT jsonb_agg(d.attributes ORDER BY d.id) AS jsonb_agg
           FROM inventory.resource_at d
          WHERE d.type = 'elbv2:load-balancer-attributes'::text AND d.account_id = r.account_id AND d.region = r.region AND d.parent_id = r.id) AS load_balancer_attributes,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'elbv2:load-balancer'::text AND (attributes ->> 'Type'::text) = 'application'::text;
comment on view aws.aws_ec2_application_load_balancer is 'elbv2:load-balancer: An application, network or gateway load balancer.';
grant select on aws.aws_ec2_application_load_balancer to cadastre_reader;

create view aws.aws_ec2_application_load_balancer_metric_request_count as
 SELECT name,
    metric_name,
    namespace,
    average,
    maximum,
    minimum,
    sample_count,
    sum,
    unit,
    "timestamp",
    partition,
    region,
    account_id
   FROM inventory.unread('aws_ec2_application_load_balancer_metric_request_count'::text, 'cloudwatch:GetMetricStatistics'::text) r(name text, metric_name text, namespace text, average double precision, maximum double precision, minimum double precision, sample_count double precision, sum double precision, unit text, "timestamp" timestamp with time zone, partition text, region text, account_id text);
comment on view aws.aws_ec2_application_load_balancer_metric_request_count is 'Always empty: Cadastre does not call cloudwatch:GetMetricStatistics, which it would take.';
grant select on aws.aws_ec2_application_load_balancer_metric_request_count to cadastre_reader;

create view aws.aws_ec2_application_load_balancer_metric_request_count_daily as
 SELECT name,
    metric_name,
    namespace,
    average,
    maximum,
    minimum,
    sample_count,
    sum,
    unit,
    "timestamp",
    partition,
    region,
    account_id
   FROM inventory.unread('aws_ec2_application_load_balancer_metric_request_count_daily'::text, 'cloudwatch:GetMetricStatistics'::text) r(name text, metric_name text, namespace text, average double precision, maximum double precision, minimum double precision, sample_count double precision, sum double precision, unit text, "timestamp" timestamp with time zone, partition text, region text, account_id text);
comment on view aws.aws_ec2_application_load_balancer_metric_request_count_daily is 'Always empty: Cadastre does not call cloudwatch:GetMetricStatistics, which it would take.';
grant select on aws.aws_ec2_application_load_balancer_metric_request_count_daily to cadastre_reader;

create view aws.aws_ec2_autoscaling_group as
 SELECT name,
    autoscaling_group_arn,
    status,
    created_time,
    new_instances_protected_from_scale_in,
    capacity_rebalance,
    default_instance_warmup,
    warm_pool_size,
    desired_capacity_type,
    launch_configuration_name,
    default_cooldown,
    desired_capacity,
    max_instance_lifetime,
    max_size,
    min_size,
    health_check_grace_period,
    health_check_type,
    placement_group,
    service_linked_role_arn,
    vpc_zone_identifier,
    launch_template_name,
    launch_template_id,
    launch_template_version,
    on_demand_allocation_strategy,
    on_demand_base_capacity,
    on_demand_percentage_above_base_capacity,
    spot_allocation_strategy,
    spot_instance_pools,
    spot_max_price,
    mixed_instances_policy_launch_template_name,
    mixed_instances_policy_launch_template_id,
    mixed_instances_policy_launch_template_version,
    mixed_instances_policy_launch_template_overrides,
    availability_zones,
    load_balancer_names,
    target_group_arns,
    instances,
    enabled_metrics,
    traffic_sources,
    warm_pool_configuration,
    instance_maintenance_policy,
    policies,
    termination_policies,
    suspended_processes,
    tags_src,
    tags,
    title,
    akas,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_ec2_autoscaling_group'::text, 'autoscaling:DescribeAutoScalingGroups'::text) r(name text, autoscaling_group_arn text, status text, created_time timestamp with time zone, new_instances_protected_from_scale_in boolean, capacity_rebalance boolean, default_instance_warmup bigint, warm_pool_size bigint, desired_capacity_type text, launch_configuration_name text, default_cooldown bigint, desired_capacity bigint, max_instance_lifetime bigint, max_size bigint, min_size bigint, health_check_grace_period bigint, health_check_type text, placement_group text, service_linked_role_arn text, vpc_zone_identifier text, launch_template_name text, launch_template_id text, launch_template_version text, on_demand_allocation_strategy text, on_demand_base_capacity bigint, on_demand_percentage_above_base_capacity bigint, spot_allocation_strategy text, spot_instance_pools bigint, spot_max_price text, mixed_instances_policy_launch_template_name text, mixed_instances_policy_launch_template_id text, mixed_instances_policy_launch_template_version text, mixed_instances_policy_launch_template_overrides jsonb, availability_zones jsonb, load_balancer_names jsonb, target_group_arns jsonb, instances jsonb, enabled_metrics jsonb, traffic_sources jsonb, warm_pool_configuration jsonb, instance_maintenance_policy jsonb, policies jsonb, termination_policies jsonb, suspended_processes jsonb, tags_src jsonb, tags jsonb, title text, akas jsonb, partition text, region text, account_id text);
comment on view aws.aws_ec2_autoscaling_group is 'Always empty: Cadastre does not call autoscaling:DescribeAutoScalingGroups, which it would take.';
grant select on aws.aws_ec2_autoscaling_group to cadastre_reader;

create view aws.aws_ec2_availability_zone as
 SELECT id AS zone_id,
    name AS zone_name,
    attributes ->> 'ZoneType'::text AS zone_type,
    attributes ->> 'State'::text AS state,
    attributes ->> 'OptInStatus'::text AS opt_in_status,
    attributes ->> 'GroupName'::text AS group_name,
    attributes ->> 'GroupLongName'::text AS group_long_name,
    attributes ->> 'NetworkBorderGroup'::text AS network_border_group,
    attributes ->> 'RegionName'::text AS region_name,
    attributes ->> 'ParentZoneId'::text AS parent_zone_id,
    attributes ->> 'ParentZoneName'::text AS parent_zone_name,
    attributes -> 'Geography'::text AS geography,
    attributes -> 'SubGeography'::text AS sub_geography,
    attributes -> 'Messages'::text AS messages,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:availability-zone'::text;
comment on view aws.aws_ec2_availability_zone is 'ec2:availability-zone: A zone of a region: an Availability Zone, or a Local or Wavelength Zone, whether or not the account has opted in.';
grant select on aws.aws_ec2_availability_zone to cadastre_reader;

create view aws.aws_ec2_byoip_cidr as
 SELECT inventory.to_cidr(attributes ->> 'Cidr'::text) AS cidr,
    attributes ->> 'Description'::text AS description,
    attributes -> 'AsnAssociations'::text AS asn_associations,
    attributes ->> 'StatusMessage'::text AS status_message,
    attributes ->> 'State'::text AS state,
    attributes ->> 'NetworkBorderGroup'::text AS network_border_group,
    attributes ->> 'AdvertisementType'::text AS advertisement_type,
    attributes ->> 'PoolId'::text AS pool_id,
    attributes ->> 'IpamPoolId'::text AS ipam_pool_id,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:byoip-cidr'::text;
comment on view aws.aws_ec2_byoip_cidr is 'ec2:byoip-cidr: A public range of addresses that was brought to AWS, and whether AWS advertises it.';
grant select on aws.aws_ec2_byoip_cidr to cadastre_reader;

create view aws.aws_ec2_carrier_gateway as
 SELECT id AS carrier_gateway_id,
    arn,
    attributes ->> 'VpcId'::text AS vpc_id,
    attributes ->> 'State'::text AS state,
    attributes ->> 'OwnerId'::text AS owner_id,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:carrier-gateway'::text;
comment on view aws.aws_ec2_carrier_gateway is 'ec2:carrier-gateway: The gateway of a VPC to the network of a telecommunications carrier, in Wavelength Zones.';
grant select on aws.aws_ec2_carrier_gateway to cadastre_reader;

create view aws.aws_ec2_classic_load_balancer as
 SELECT id AS name,
    arn,
    attributes ->> 'Scheme'::text AS scheme,
    inventory.to_timestamptz(attributes ->> 'CreatedTime'::text) AS created_time,
    attributes ->> 'VPCId'::text AS vpc_id,
    inventory.to_bigint(((attributes -> 'LoadBalancerAttributes'::text) -> 'AccessLog'::text) ->> 'EmitInterval'::text) AS access_log_emit_interval,
    inventory.to_boolean(((attributes -> 'LoadBalancerAttributes'::text) -> 'AccessLog'::text) ->> 'Enabled'::text) AS access_log_enabled,
    ((attributes -> 'LoadBalancerAttributes'::text) -> 'AccessLog'::text) ->> 'S3BucketName'::text AS access_log_s3_bucket_name,
    ((attributes -> 'LoadBalancerAttributes'::text) -> 'AccessLog'::text) ->> 'S3BucketPrefix'::text AS access_log_s3_bucket_prefix,
    attributes ->> 'CanonicalHostedZoneName'::text AS canonical_hosted_zone_name,
    attributes ->> 'CanonicalHostedZoneNameID'::text AS canonical_hosted_zone_name_id,
    inventory.to_boolean(((attributes -> 'LoadBalancerAttributes'::text) -> 'ConnectionDraining'::text) ->> 'Enabled'::text) AS connection_draining_enabled,
    inventory.to_bigint(((attributes -> 'LoadBalancerAttributes'::text) -> 'ConnectionDraining'::text) ->> 'Timeout'::text) AS connection_draining_timeout,
    inventory.to_bigint(((attributes -> 'LoadBalancerAttributes'::text) -> 'ConnectionSettings'::text) ->> 'IdleTimeout'::text) AS connection_settings_idle_timeout,
    inventory.to_boolean(((attributes -> 'LoadBalancerAttributes'::text) -> 'CrossZoneLoadBalancing'::text) ->> 'Enabled'::text) AS cross_zone_load_balancing_enabled,
    attributes ->> 'DNSName'::text AS dns_name,
    inventory.to_bigint((attributes -> 'HealthCheck'::text) ->> 'Interval'::text) AS health_check_interval,
    inventory.to_bigint((attributes -> 'HealthCheck'::text) ->> 'Timeout'::text) AS health_check_timeout,
    inventory.to_bigint((attributes -> 'HealthCheck'::text) ->> 'HealthyThreshold'::text) AS healthy_threshold,
    (attributes -> 'HealthCheck'::text) ->> 'Target'::text AS health_check_target,
    (attributes -> 'SourceSecurityGroup'::text) ->> 'GroupName'::text AS source_security_group_name,
    (attributes -> 'SourceSecurityGroup'::text) ->> 'OwnerAlias'::text AS source_security_group_owner_alias,
    inventory.to_bigint((attributes -> 'HealthCheck'::text) ->> 'UnhealthyThreshold'::text) AS unhealthy_threshold,
    (attributes -> 'LoadBalancerAttributes'::text) -> 'AdditionalAttributes'::text AS additional_attributes,
    (attributes -> 'Policies'::text) -> 'AppCookieStickinessPolicies'::text AS app_cookie_stickiness_policies,
    attributes -> 'AvailabilityZones'::text AS availability_zones,
    attributes -> 'BackendServerDescriptions'::text AS backend_server_descriptions,
    attributes -> 'Instances'::text AS instances,
    (attributes -> 'Policies'::text) -> 'LBCookieStickinessPolicies'::text AS lb_cookie_stickiness_policies,
    attributes -> 'ListenerDescriptions'::text AS listener_descriptions,
    (attributes -> 'Policies'::text) -> 'OtherPolicies'::text AS other_policies,
    attributes -> 'SecurityGroups'::text AS security_groups,
    NULL::jsonb AS sample_policy_descriptions,
    ( SELECT jsonb_agg(d.attributes ORDER BY d.id) AS jsonb_agg
           FROM inventory.resource_at d
          WHERE d.type = 'elb:load-balancer-policy'::text AND d.account_id = r.account_id AND d.region = r.region AND d.parent_id = r.id) AS policy_descriptions,
    attributes -> 'Subnets'::text AS subnets,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    COALESCE(name, id) AS title,
    tags,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'elb:load-balancer'::text;
comment on view aws.aws_ec2_classic_load_balancer is 'elb:load-balancer: A load balancer of the first generation, with its listeners, instances and attributes.';
comment on column aws.aws_ec2_classic_load_balancer.sample_policy_descriptions is 'Always null. They are the same in every account, and not read.';
grant select on aws.aws_ec2_classic_load_balancer to cadastre_reader;

create view aws.aws_ec2_client_vpn_authorization_policy as
 SELECT id AS client_vpn_endpoint_id,
    attributes ->> 'PolicyDocument'::text AS policy_document,
    attributes ->> 'Description'::text AS description,
    attributes ->> 'ShadowMode'::text AS shadow_mode,
    attributes ->> 'Status'::text AS status,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:client-vpn-authorization-policy'::text;
comment on view aws.aws_ec2_client_vpn_authorization_policy is 'ec2:client-vpn-authorization-policy: The policy that decides who may reach what through a client VPN endpoint.';
grant select on aws.aws_ec2_client_vpn_authorization_policy to cadastre_reader;

create view aws.aws_ec2_client_vpn_authorization_rule as
 SELECT attributes ->> 'ClientVpnEndpointId'::text AS client_vpn_endpoint_id,
    name AS description,
    attributes ->> 'GroupId'::text AS group_id,
    inventory.to_boolean(attributes ->> 'AccessAll'::text) AS access_all,
    inventory.to_cidr(attributes ->> 'DestinationCidr'::text) AS destination_cidr,
    attributes -> 'Status'::text AS status,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:client-vpn-authorization-rule'::text;
comment on view aws.aws_ec2_client_vpn_authorization_rule is 'ec2:client-vpn-authorization-rule: Who may reach which addresses through a client VPN endpoint.';
grant select on aws.aws_ec2_client_vpn_authorization_rule to cadastre_reader;

create view aws.aws_ec2_client_vpn_connection as
 SELECT id AS connection_id,
    attributes ->> 'ClientVpnEndpointId'::text AS client_vpn_endpoint_id,
    inventory.to_timestamptz(attributes ->> 'Timestamp'::text) AS "timestamp",
    attributes ->> 'Username'::text AS username,
    inventory.to_timestamptz(attributes ->> 'ConnectionEstablishedTime'::text) AS connection_established_time,
    attributes ->> 'IngressBytes'::text AS ingress_bytes,
    attributes ->> 'EgressBytes'::text AS egress_bytes,
    attributes ->> 'IngressPackets'::text AS ingress_packets,
    attributes ->> 'EgressPackets'::text AS egress_packets,
    inventory.to_inet(attributes ->> 'ClientIp'::text) AS client_ip,
    inventory.to_inet(attributes ->> 'ClientIpv6Address'::text) AS client_ipv6_address,
    name AS common_name,
    attributes -> 'Status'::text AS status,
    inventory.to_timestamptz(attributes ->> 'ConnectionEndTime'::text) AS connection_end_time,
    attributes -> 'PostureComplianceStatuses'::text AS posture_compliance_statuses,
    inventory.to_timestamptz(attributes ->> 'AuthorizationPolicyLastEvaluatedTime'::text) AS authorization_policy_last_evaluated_time,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:client-vpn-connection'::text;
comment on view aws.aws_ec2_client_vpn_connection is 'ec2:client-vpn-connection: A client that is connected to a client VPN endpoint.';
grant select on aws.aws_ec2_client_vpn_connection to cadastre_reader;

create view aws.aws_ec2_client_vpn_endpoint as
 SELECT id AS client_vpn_endpoint_id,
    attributes ->> 'TransportProtocol'::text AS transport_protocol,
    inventory.to_cidr(attributes ->> 'ClientCidrBlock'::text) AS client_cidr_block,
    inventory.to_timestamptz(attributes ->> 'CreationTime'::text) AS creation_time,
    inventory.to_timestamptz(attributes ->> 'DeletionTime'::text) AS deletion_time,
    attributes ->> 'Description'::text AS description,
    attributes ->> 'DnsName'::text AS dns_name,
    attributes ->> 'SelfServicePortalUrl'::text AS self_service_portal_url,
    attributes ->> 'ServerCertificateArn'::text AS server_certificate_arn,
    inventory.to_bigint(attributes ->> 'SessionTimeoutHours'::text) AS session_timeout_hours,
    inventory.to_boolean(attributes ->> 'SplitTunnel'::text) AS split_tunnel,
    attributes ->> 'VpcId'::text AS vpc_id,
    inventory.to_bigint(attributes ->> 'VpnPort'::text) AS vpn_port,
    attributes -> 'AuthenticationOptions'::text AS authentication_options,
    attributes -> 'ClientConnectOptions'::text AS client_connect_options,
    attributes -> 'ConnectionLogOptions'::text AS connection_log_options,
    attributes -> 'ClientLoginBannerOptions'::text AS client_login_banner_options,
    attributes -> 'DnsServers'::text AS dns_servers,
    attributes -> 'SecurityGroupIds'::text AS security_group_ids,
    attributes -> 'Status'::text AS status,
    attributes -> 'AssociatedTargetNetworks'::text AS associated_target_networks,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    attributes -> 'VpnProtocol'::text AS vpn_protocol,
    COALESCE(name, id) AS title,
    tags,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:client-vpn-endpoint'::text;
comment on view aws.aws_ec2_client_vpn_endpoint is 'ec2:client-vpn-endpoint: An endpoint to which clients connect over VPN.';
grant select on aws.aws_ec2_client_vpn_endpoint to cadastre_reader;

create view aws.aws_ec2_client_vpn_route as
 SELECT attributes ->> 'ClientVpnEndpointId'::text AS client_vpn_endpoint_id,
    inventory.to_cidr(attributes ->> 'DestinationCidr'::text) AS destination_cidr,
    attributes ->> 'TargetSubnet'::text AS target_subnet,
    attributes ->> 'Type'::text AS type,
    attributes ->> 'Origin'::text AS origin,
    attributes -> 'Status'::text AS status,
    name AS description,
    attributes ->> 'TransitGatewayAttachmentId'::text AS transit_gateway_attachment_id,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:client-vpn-route'::text;
comment on view aws.aws_ec2_client_vpn_route is 'ec2:client-vpn-route: A route that clients of an endpoint get.';
grant select on aws.aws_ec2_client_vpn_route to cadastre_reader;

create view aws.aws_ec2_client_vpn_target_network as
 SELECT id AS association_id,
    attributes ->> 'VpcId'::text AS vpc_id,
    attributes ->> 'TargetNetworkId'::text AS target_network_id,
    attributes ->> 'ClientVpnEndpointId'::text AS client_vpn_endpoint_id,
    attributes -> 'Status'::text AS status,
    attributes -> 'SecurityGroups'::text AS security_groups,
    attributes -> 'AvailabilityZones'::text AS availability_zones,
    attributes -> 'AvailabilityZoneIds'::text AS availability_zone_ids,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:client-vpn-target-network'::text;
comment on view aws.aws_ec2_client_vpn_target_network is 'ec2:client-vpn-target-network: A subnet through which a client VPN endpoint reaches its VPC.';
grant select on aws.aws_ec2_client_vpn_target_network to cadastre_reader;

create view aws.aws_ec2_coip_address_usage as
 SELECT parent_id AS pool_id,
    attributes ->> 'AllocationId'::text AS allocation_id,
    attributes ->> 'AwsAccountId'::text AS aws_account_id,
    attributes ->> 'AwsService'::text AS aws_service,
    inventory.to_inet(attributes ->> 'CoIp'::text) AS co_ip,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:coip-address-usage'::text;
comment on view aws.aws_ec2_coip_address_usage is 'ec2:coip-address-usage: An address of a customer-owned pool that is in use, and by which account or service.';
grant select on aws.aws_ec2_coip_address_usage to cadastre_reader;

create view aws.aws_ec2_coip_pool as
 SELECT id AS pool_id,
    attributes -> 'PoolCidrs'::text AS pool_cidrs,
    attributes ->> 'LocalGatewayRouteTableId'::text AS local_gateway_route_table_id,
    arn AS pool_arn,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:coip-pool'::text;
comment on view aws.aws_ec2_coip_pool is 'ec2:coip-pool: A pool of addresses of the customer''s own network for what runs on an Outpost.';
grant select on aws.aws_ec2_coip_pool to cadastre_reader;

create view aws.aws_ec2_elastic_ip_attribute as
 SELECT id AS allocation_id,
    inventory.to_inet(attributes ->> 'PublicIp'::text) AS public_ip,
    attributes ->> 'PtrRecord'::text AS ptr_record,
    attributes -> 'PtrRecordUpdate'::text AS ptr_record_update,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:elastic-ip-attribute'::text;
comment on view aws.aws_ec2_elastic_ip_attribute is 'ec2:elastic-ip-attribute: The name to which an Elastic IP address resolves in reverse DNS.';
grant select on aws.aws_ec2_elastic_ip_attribute to cadastre_reader;

create view aws.aws_ec2_gateway_load_balancer as
 SELECT name,
    id AS arn,
    attributes ->> 'Type'::text AS type,
    attributes ->> 'EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic'::text AS enforce_security_group_inbound_rules_on_private_link_traffic,
    (attributes -> 'State'::text) ->> 'Code'::text AS state_code,
    attributes ->> 'Scheme'::text AS scheme,
    attributes ->> 'DNSName'::text AS dns_name,
    attributes ->> 'VpcId'::text AS vpc_id,
    inventory.to_timestamptz(attributes ->> 'CreatedTime'::text) AS created_time,
    attributes ->> 'IpAddressType'::text AS ip_address_type,
    attributes -> 'AvailabilityZones'::text AS availability_zones,
    attributes ->> 'CanonicalHostedZoneId'::text AS canonical_hosted_zone_id,
    attributes ->> 'CustomerOwnedIpv4Pool'::text AS customer_owned_ipv4_pool,
    attributes -> 'SecurityGroups'::text AS security_groups,
    ( SELECT jsonb_agg(d.attributes ORDER BY d.id) AS jsonb_agg
           FROM inventory.resource_at d
          WHERE d.type = 'elbv2:load-balancer-attributes'::text AND d.account_id = r.account_id AND d.region = r.region AND d.parent_id = r.id) AS load_balancer_attributes,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    COALESCE(name, id) AS title,
    tags,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'elbv2:load-balancer'::text AND (attributes ->> 'Type'::text) = 'gateway'::text;
comment on view aws.aws_ec2_gateway_load_balancer is 'elbv2:load-balancer: An application, network or gateway load balancer.';
grant select on aws.aws_ec2_gateway_load_balancer to cadastre_reader;

create view aws.aws_ec2_instance as
 SELECT id AS instance_id,
    arn,
    attributes ->> 'InstanceType'::text AS instance_type,
    (attributes -> 'State'::text) ->> 'Name'::text AS instance_state,
    (attributes -> 'Monitoring'::text) ->> 'State'::text AS monitoring_state,
    NULL::boolean AS disable_api_termination,
    inventory.to_bigint(attributes ->> 'AmiLaunchIndex'::text) AS ami_launch_index,
    attributes ->> 'Architecture'::text AS architecture,
    attributes ->> 'BootMode'::text AS boot_mode,
    attributes ->> 'CurrentInstanceBootMode'::text AS current_instance_boot_mode,
    attributes ->> 'Ipv6Address'::text AS ipv6_address,
    attributes ->> 'CapacityReservationId'::text AS capacity_reservation_id,
    attributes -> 'CapacityReservationSpecification'::text AS capacity_reservation_specification,
    attributes ->> 'ClientToken'::text AS client_token,
    inventory.to_bigint((attributes -> 'CpuOptions'::text) ->> 'CoreCount'::text) AS cpu_options_core_count,
    inventory.to_bigint((attributes -> 'CpuOptions'::text) ->> 'ThreadsPerCore'::text) AS cpu_options_threads_per_core,
    inventory.to_boolean(attributes ->> 'EbsOptimized'::text) AS ebs_optimized,
    inventory.to_boolean(attributes ->> 'EnaSupport'::text) AS ena_support,
    attributes ->> 'Hypervisor'::text AS hypervisor,
    (attributes -> 'IamInstanceProfile'::text) ->> 'Arn'::text AS iam_instance_profile_arn,
    (attributes -> 'IamInstanceProfile'::text) ->> 'Id'::text AS iam_instance_profile_id,
    attributes ->> 'ImageId'::text AS image_id,
    NULL::text AS instance_initiated_shutdown_behavior,
    attributes ->> 'InstanceLifecycle'::text AS instance_lifecycle,
    NULL::text AS kernel_id,
    attributes ->> 'KeyName'::text AS key_name,
    inventory.to_timestamptz(attributes ->> 'LaunchTime'::text) AS launch_time,
    attributes ->> 'OutpostArn'::text AS outpost_arn,
    (attributes -> 'Placement'::text) ->> 'Affinity'::text AS placement_affinity,
    (attributes -> 'Placement'::text) ->> 'AvailabilityZone'::text AS placement_availability_zone,
    (attributes -> 'Placement'::text) ->> 'GroupId'::text AS placement_group_id,
    (attributes -> 'Placement'::text) ->> 'GroupName'::text AS placement_group_name,
    (attributes -> 'Placement'::text) ->> 'HostId'::text AS placement_host_id,
    (attributes -> 'Placement'::text) ->> 'HostResourceGroupArn'::text AS placement_host_resource_group_arn,
    inventory.to_bigint((attributes -> 'Placement'::text) ->> 'PartitionNumber'::text) AS placement_partition_number,
    (attributes -> 'Placement'::text) ->> 'Tenancy'::text AS placement_tenancy,
    attributes ->> 'Platform'::text AS platform,
    attributes ->> 'PlatformDetails'::text AS platform_details,
    inventory.to_inet(attributes ->> 'PrivateIpAddress'::text) AS private_ip_address,
    attributes ->> 'PrivateDnsName'::text AS private_dns_name,
    attributes ->> 'PublicDnsName'::text AS public_dns_name,
    inventory.to_inet(attributes ->> 'PublicIpAddress'::text) AS public_ip_address,
    NULL::text AS ram_disk_id,
    attributes ->> 'RootDeviceName'::text AS root_device_name,
    attributes ->> 'RootDeviceType'::text AS root_device_type,
    inventory.to_boolean(attributes ->> 'SourceDestCheck'::text) AS source_dest_check,
    attributes ->> 'SpotInstanceRequestId'::text AS spot_instance_request_id,
    NULL::text AS sriov_net_support,
    inventory.to_bigint((attributes -> 'State'::text) ->> 'Code'::text) AS state_code,
    attributes ->> 'StateTransitionReason'::text AS state_transition_reason,
    COALESCE(
        CASE
            WHEN ((attributes -> 'State'::text) ->> 'Name'::text) = ANY (ARRAY['shutting-down'::text, 'stopped'::text, 'stopping'::text, 'terminated'::text]) THEN inventory.to_timestamptz("substring"(attributes ->> 'StateTransitionReason'::text, '\((.*?) *\)'::text))
            ELSE NULL::timestamp with time zone
        END, inventory.to_timestamptz(attributes ->> 'LaunchTime'::text)) AS state_transition_time,
    attributes ->> 'SubnetId'::text AS subnet_id,
    attributes ->> 'TpmSupport'::text AS tpm_support,
    attributes ->> 'UsageOperation'::text AS usage_operation,
    attributes ->> 'UsageOperationUpdateTime'::text AS usage_operation_update_time,
    NULL::text AS user_data,
    attributes ->> 'VirtualizationType'::text AS virtualization_type,
    attributes ->> 'VpcId'::text AS vpc_id,
    attributes -> 'BlockDeviceMappings'::text AS block_device_mappings,
    attributes -> 'ElasticGpuAssociations'::text AS elastic_gpu_associations,
    attributes -> 'ElasticInferenceAcceleratorAssociations'::text AS elastic_inference_accelerator_associations,
    attributes -> 'EnclaveOptions'::text AS enclave_options,
    attributes -> 'HibernationOptions'::text AS hibernation_options,
    attributes -> 'StateReason'::text AS state_reason,
    NULL::jsonb AS launch_template_data,
    attributes -> 'Licenses'::text AS licenses,
    attributes -> 'MaintenanceOptions'::text AS maintenance_options,
    attributes -> 'MetadataOptions'::text AS metadata_options,
    attributes -> 'NetworkInterfaces'::text AS network_interfaces,
    attributes -> 'PrivateDnsNameOptions'::text AS private_dns_name_options,
    attributes -> 'ProductCodes'::text AS product_codes,
    attributes -> 'SecurityGroups'::text AS security_groups,
    NULL::jsonb AS instance_status,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    COALESCE(name, id) AS title,
    tags,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:instance'::text;
comment on view aws.aws_ec2_instance is 'ec2:instance: A virtual machine.';
comment on column aws.aws_ec2_instance.disable_api_termination is 'Always null. It would take ec2:DescribeInstanceAttribute for every row.';
comment on column aws.aws_ec2_instance.instance_initiated_shutdown_behavior is 'Always null. It would take ec2:DescribeInstanceAttribute for every row.';
comment on column aws.aws_ec2_instance.kernel_id is 'Always null. It would take ec2:DescribeInstanceAttribute for every row.';
comment on column aws.aws_ec2_instance.ram_disk_id is 'Always null. It would take ec2:DescribeInstanceAttribute for every row.';
comment on column aws.aws_ec2_instance.sriov_net_support is 'Always null. It would take ec2:DescribeInstanceAttribute for every row.';
comment on column aws.aws_ec2_instance.user_data is 'Always null. It would take ec2:DescribeInstanceAttribute for every row.';
comment on column aws.aws_ec2_instance.launch_template_data is 'Always null. It would take ec2:GetLaunchTemplateData for every row.';
comment on column aws.aws_ec2_instance.instance_status is 'Always null. It would take ec2:DescribeInstanceStatus for every row.';
grant select on aws.aws_ec2_instance to cadastre_reader;

create view aws.aws_ec2_instance_connect_endpoint as
 SELECT id AS instance_connect_endpoint_id,
    attributes ->> 'OwnerId'::text AS owner_id,
    arn AS instance_connect_endpoint_arn,
    attributes ->> 'State'::text AS state,
    attributes ->> 'StateMessage'::text AS state_message,
    attributes ->> 'DnsName'::text AS dns_name,
    attributes ->> 'FipsDnsName'::text AS fips_dns_name,
    attributes -> 'NetworkInterfaceIds'::text AS network_interface_ids,
    attributes ->> 'VpcId'::text AS vpc_id,
    attributes ->> 'AvailabilityZone'::text AS availability_zone,
    inventory.to_timestamptz(attributes ->> 'CreatedAt'::text) AS created_at,
    attributes ->> 'SubnetId'::text AS subnet_id,
    inventory.to_boolean(attributes ->> 'PreserveClientIp'::text) AS preserve_client_ip,
    attributes -> 'SecurityGroupIds'::text AS security_group_ids,
    attributes ->> 'IpAddressType'::text AS ip_address_type,
    attributes -> 'PublicDnsNames'::text AS public_dns_names,
    attributes ->> 'AvailabilityZoneId'::text AS availability_zone_id,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:instance-connect-endpoint'::text;
comment on view aws.aws_ec2_instance_connect_endpoint is 'ec2:instance-connect-endpoint: A way into private instances by SSH or RDP, without public addresses.';
grant select on aws.aws_ec2_instance_connect_endpoint to cadastre_reader;

create view aws.aws_ec2_instance_metric_cpu_utilization as
 SELECT instance_id,
    metric_name,
    namespace,
    average,
    maximum,
    minimum,
    sample_count,
    sum,
    unit,
    "timestamp",
    partition,
    region,
    account_id
   FROM inventory.unread('aws_ec2_instance_metric_cpu_utilization'::text, 'cloudwatch:GetMetricStatistics'::text) r(instance_id text, metric_name text, namespace text, average double precision, maximum double precision, minimum double precision, sample_count double precision, sum double precision, unit text, "timestamp" timestamp with time zone, partition text, region text, account_id text);
comment on view aws.aws_ec2_instance_metric_cpu_utilization is 'Always empty: Cadastre does not call cloudwatch:GetMetricStatistics, which it would take.';
grant select on aws.aws_ec2_instance_metric_cpu_utilization to cadastre_reader;

create view aws.aws_ec2_instance_metric_cpu_utilization_daily as
 SELECT instance_id,
    metric_name,
    namespace,
    average,
    maximum,
    minimum,
    sample_count,
    sum,
    unit,
    "timestamp",
    partition,
    region,
    account_id
   FROM inventory.unread('aws_ec2_instance_metric_cpu_utilization_daily'::text, 'cloudwatch:GetMetricStatistics'::text) r(instance_id text, metric_name text, namespace text, average double precision, maximum double precision, minimum double precision, sample_count double precision, sum double precision, unit text, "timestamp" timestamp with time zone, partition text, region text, account_id text);
comment on view aws.aws_ec2_instance_metric_cpu_utilization_daily is 'Always empty: Cadastre does not call cloudwatch:GetMetricStatistics, which it would take.';
grant select on aws.aws_ec2_instance_metric_cpu_utilization_daily to cadastre_reader;

create view aws.aws_ec2_instance_metric_cpu_utilization_hourly as
 SELECT instance_id,
    metric_name,
    namespace,
    average,
    maximum,
    minimum,
    sample_count,
    sum,
    unit,
    "timestamp",
    partition,
    region,
    account_id
   FROM inventory.unread('aws_ec2_instance_metric_cpu_utilization_hourly'::text, 'cloudwatch:GetMetricStatistics'::text) r(instance_id text, metric_name text, namespace text, average double precision, maximum double precision, minimum double precision, sample_count double precision, sum double precision, unit text, "timestamp" timestamp with time zone, partition text, region text, account_id text);
comment on view aws.aws_ec2_instance_metric_cpu_utilization_hourly is 'Always empty: Cadastre does not call cloudwatch:GetMetricStatistics, which it would take.';
grant select on aws.aws_ec2_instance_metric_cpu_utilization_hourly to cadastre_reader;

create view aws.aws_ec2_ipam as
 SELECT id AS ipam_id,
    attributes ->> 'OwnerId'::text AS owner_id,
    arn AS ipam_arn,
    attributes ->> 'IpamRegion'::text AS ipam_region,
    attributes ->> 'PublicDefaultScopeId'::text AS public_default_scope_id,
    attributes ->> 'PrivateDefaultScopeId'::text AS private_default_scope_id,
    inventory.to_bigint(attributes ->> 'ScopeCount'::text) AS scope_count,
    attributes ->> 'Description'::text AS description,
    attributes -> 'OperatingRegions'::text AS operating_regions,
    attributes ->> 'State'::text AS state,
    attributes ->> 'DefaultResourceDiscoveryId'::text AS default_resource_discovery_id,
    attributes ->> 'DefaultResourceDiscoveryAssociationId'::text AS default_resource_discovery_association_id,
    inventory.to_bigint(attributes ->> 'ResourceDiscoveryAssociationCount'::text) AS resource_discovery_association_count,
    attributes ->> 'StateMessage'::text AS state_message,
    attributes ->> 'Tier'::text AS tier,
    inventory.to_boolean(attributes ->> 'EnablePrivateGua'::text) AS enable_private_gua,
    attributes ->> 'MeteredAccount'::text AS metered_account,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:ipam'::text;
comment on view aws.aws_ec2_ipam is 'ec2:ipam: The planning of the addresses of an organization or account.';
grant select on aws.aws_ec2_ipam to cadastre_reader;

create view aws.aws_ec2_ipam_byoasn as
 SELECT id AS asn,
    attributes ->> 'IpamId'::text AS ipam_id,
    attributes ->> 'StatusMessage'::text AS status_message,
    attributes ->> 'State'::text AS state,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:ipam-byoasn'::text;
comment on view aws.aws_ec2_ipam_byoasn is 'ec2:ipam-byoasn: An autonomous system number of the customer, and whether it is provisioned.';
grant select on aws.aws_ec2_ipam_byoasn to cadastre_reader;

create view aws.aws_ec2_ipam_discovered_account as
 SELECT parent_id AS ipam_resource_discovery_id,
    attributes ->> 'AccountId'::text AS discovered_account_id,
    attributes ->> 'DiscoveryRegion'::text AS discovery_region,
    attributes -> 'FailureReason'::text AS failure_reason,
    inventory.to_timestamptz(attributes ->> 'LastAttemptedDiscoveryTime'::text) AS last_attempted_discovery_time,
    inventory.to_timestamptz(attributes ->> 'LastSuccessfulDiscoveryTime'::text) AS last_successful_discovery_time,
    attributes ->> 'OrganizationalUnitId'::text AS organizational_unit_id,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:ipam-discovered-account'::text;
comment on view aws.aws_ec2_ipam_discovered_account is 'ec2:ipam-discovered-account: An account that a resource discovery sees in a region.';
grant select on aws.aws_ec2_ipam_discovered_account to cadastre_reader;

create view aws.aws_ec2_ipam_discovered_public_address as
 SELECT attributes ->> 'IpamResourceDiscoveryId'::text AS ipam_resource_discovery_id,
    attributes ->> 'AddressRegion'::text AS address_region,
    inventory.to_inet(attributes ->> 'Address'::text) AS address,
    attributes ->> 'AddressOwnerId'::text AS address_owner_id,
    attributes ->> 'AddressAllocationId'::text AS address_allocation_id,
    attributes ->> 'AssociationStatus'::text AS association_status,
    attributes ->> 'AddressType'::text AS address_type,
    attributes ->> 'Service'::text AS service,
    attributes ->> 'ServiceResource'::text AS service_resource,
    attributes ->> 'VpcId'::text AS vpc_id,
    attributes ->> 'SubnetId'::text AS subnet_id,
    attributes ->> 'PublicIpv4PoolId'::text AS public_ipv4_pool_id,
    attributes ->> 'NetworkInterfaceId'::text AS network_interface_id,
    attributes ->> 'NetworkInterfaceDescription'::text AS network_interface_description,
    attributes ->> 'InstanceId'::text AS instance_id,
    attributes -> 'Tags'::text AS address_tags,
    attributes ->> 'NetworkBorderGroup'::text AS network_border_group,
    attributes -> 'SecurityGroups'::text AS security_groups,
    inventory.to_timestamptz(attributes ->> 'SampleTime'::text) AS sample_time,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:ipam-discovered-public-address'::text;
comment on view aws.aws_ec2_ipam_discovered_public_address is 'ec2:ipam-discovered-public-address: A public address that a resource discovery sees, and who uses it.';
grant select on aws.aws_ec2_ipam_discovered_public_address to cadastre_reader;

create view aws.aws_ec2_ipam_discovered_resource_cidr as
 SELECT attributes ->> 'IpamResourceDiscoveryId'::text AS ipam_resource_discovery_id,
    attributes ->> 'ResourceRegion'::text AS resource_region,
    attributes ->> 'ResourceId'::text AS resource_id,
    attributes ->> 'ResourceOwnerId'::text AS resource_owner_id,
    inventory.to_cidr(attributes ->> 'ResourceCidr'::text) AS resource_cidr,
    attributes ->> 'IpSource'::text AS ip_source,
    attributes ->> 'ResourceType'::text AS resource_type,
    inventory.to_double_precision(attributes ->> 'IpUsage'::text) AS ip_usage,
    attributes ->> 'VpcId'::text AS vpc_id,
    attributes ->> 'SubnetId'::text AS subnet_id,
    attributes ->> 'NetworkInterfaceAttachmentStatus'::text AS network_interface_attachment_status,
    inventory.to_timestamptz(attributes ->> 'SampleTime'::text) AS sample_time,
    attributes ->> 'AvailabilityZoneId'::text AS availability_zone_id,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:ipam-discovered-resource-cidr'::text;
comment on view aws.aws_ec2_ipam_discovered_resource_cidr is 'ec2:ipam-discovered-resource-cidr: An address block of a resource that a resource discovery sees.';
grant select on aws.aws_ec2_ipam_discovered_resource_cidr to cadastre_reader;

create view aws.aws_ec2_ipam_discovered_route as
 SELECT attributes ->> 'IpamResourceDiscoveryId'::text AS ipam_resource_discovery_id,
    attributes ->> 'ResourceRegion'::text AS resource_region,
    attributes ->> 'ResourceOwnerId'::text AS resource_owner_id,
    inventory.to_cidr(attributes ->> 'Cidr'::text) AS cidr,
    attributes ->> 'Asn'::text AS asn,
    attributes ->> 'State'::text AS state,
    attributes ->> 'AdvertisementType'::text AS advertisement_type,
    attributes ->> 'NetworkBorderGroup'::text AS network_border_group,
    attributes ->> 'PoolId'::text AS pool_id,
    attributes ->> 'IpamPoolId'::text AS ipam_pool_id,
    inventory.to_timestamptz(attributes ->> 'SampleTime'::text) AS sample_time,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:ipam-discovered-route'::text;
comment on view aws.aws_ec2_ipam_discovered_route is 'ec2:ipam-discovered-route: A public route that a resource discovery sees.';
grant select on aws.aws_ec2_ipam_discovered_route to cadastre_reader;

create view aws.aws_ec2_ipam_enabled_policy as
 SELECT inventory.to_boolean(attributes ->> 'IpamPolicyEnabled'::text) AS ipam_policy_enabled,
    attributes ->> 'IpamPolicyId'::text AS ipam_policy_id,
    attributes ->> 'ManagedBy'::text AS managed_by,
    region || ' IPAM Policy'::text AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:ipam-enabled-policy'::text;
comment on view aws.aws_ec2_ipam_enabled_policy is 'ec2:ipam-enabled-policy: Which IPAM policy is in force for the account in a region.';
grant select on aws.aws_ec2_ipam_enabled_policy to cadastre_reader;

create view aws.aws_ec2_ipam_external_resource_verification_token as
 SELECT id AS ipam_external_resource_verification_token_id,
    arn AS ipam_external_resource_verification_token_arn,
    attributes ->> 'IpamId'::text AS ipam_id,
    attributes ->> 'IpamArn'::text AS ipam_arn,
    attributes ->> 'IpamRegion'::text AS ipam_region,
    attributes ->> 'TokenName'::text AS token_name,
    inventory.to_timestamptz(attributes ->> 'NotAfter'::text) AS not_after,
    attributes ->> 'Status'::text AS status,
    attributes ->> 'State'::text AS state,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:ipam-external-resource-verification-token'::text;
comment on view aws.aws_ec2_ipam_external_resource_verification_token is 'ec2:ipam-external-resource-verification-token: A proof that the customer controls an address block.';
grant select on aws.aws_ec2_ipam_external_resource_verification_token to cadastre_reader;

create view aws.aws_ec2_ipam_internet_registry_asn as
 SELECT parent_id AS ipam_internet_registry_association_id,
    attributes ->> 'Asn'::text AS asn,
    inventory.to_timestamptz(attributes ->> 'LastObservedAt'::text) AS last_observed_at,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:ipam-internet-registry-asn'::text;
comment on view aws.aws_ec2_ipam_internet_registry_asn is 'ec2:ipam-internet-registry-asn: An autonomous system number that a registry has given to the customer.';
grant select on aws.aws_ec2_ipam_internet_registry_asn to cadastre_reader;

create view aws.aws_ec2_ipam_internet_registry_association as
 SELECT id AS ipam_internet_registry_association_id,
    attributes ->> 'OwnerId'::text AS owner_id,
    arn AS ipam_internet_registry_association_arn,
    attributes ->> 'IpamId'::text AS ipam_id,
    attributes ->> 'IpamRegion'::text AS ipam_region,
    attributes ->> 'Rir'::text AS rir,
    attributes ->> 'OrganizationHandle'::text AS organization_handle,
    attributes ->> 'Description'::text AS description,
    attributes ->> 'State'::text AS state,
    attributes ->> 'StateMessage'::text AS state_message,
    attributes ->> 'ChildRequestXml'::text AS child_request_xml,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:ipam-internet-registry-association'::text;
comment on view aws.aws_ec2_ipam_internet_registry_association is 'ec2:ipam-internet-registry-association: The connection of an IPAM to an account at an internet registry.';
grant select on aws.aws_ec2_ipam_internet_registry_association to cadastre_reader;

create view aws.aws_ec2_ipam_internet_registry_cidr as
 SELECT parent_id AS ipam_internet_registry_association_id,
    inventory.to_cidr(attributes ->> 'Cidr'::text) AS cidr,
    inventory.to_timestamptz(attributes ->> 'LastObservedAt'::text) AS last_observed_at,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:ipam-internet-registry-cidr'::text;
comment on view aws.aws_ec2_ipam_internet_registry_cidr is 'ec2:ipam-internet-registry-cidr: An address block that a registry has given to the customer.';
grant select on aws.aws_ec2_ipam_internet_registry_cidr to cadastre_reader;

create view aws.aws_ec2_ipam_policy as
 SELECT id AS ipam_policy_id,
    attributes ->> 'OwnerId'::text AS owner_id,
    arn AS ipam_policy_arn,
    attributes ->> 'IpamPolicyRegion'::text AS ipam_policy_region,
    attributes ->> 'State'::text AS state,
    attributes ->> 'StateMessage'::text AS state_message,
    attributes ->> 'IpamId'::text AS ipam_id,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:ipam-policy'::text;
comment on view aws.aws_ec2_ipam_policy is 'ec2:ipam-policy: Rules that say from which pools addresses are allocated.';
grant select on aws.aws_ec2_ipam_policy to cadastre_reader;

create view aws.aws_ec2_ipam_policy_allocation_rule as
 SELECT attributes ->> 'IpamPolicyId'::text AS ipam_policy_id,
    attributes ->> 'Locale'::text AS locale,
    attributes ->> 'ResourceType'::text AS resource_type,
    attributes -> 'AllocationRules'::text AS allocation_rules,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:ipam-policy-allocation-rule'::text;
comment on view aws.aws_ec2_ipam_policy_allocation_rule is 'ec2:ipam-policy-allocation-rule: From which pools a kind of resource gets its addresses, at one place.';
grant select on aws.aws_ec2_ipam_policy_allocation_rule to cadastre_reader;

create view aws.aws_ec2_ipam_policy_organization_target as
 SELECT parent_id AS ipam_policy_id,
    attributes ->> 'OrganizationTargetId'::text AS organization_target_id,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:ipam-policy-organization-target'::text;
comment on view aws.aws_ec2_ipam_policy_organization_target is 'ec2:ipam-policy-organization-target: An account or organizational unit to which an IPAM policy applies.';
grant select on aws.aws_ec2_ipam_policy_organization_target to cadastre_reader;

create view aws.aws_ec2_ipam_pool as
 SELECT id AS ipam_pool_id,
    attributes ->> 'OwnerId'::text AS owner_id,
    attributes ->> 'SourceIpamPoolId'::text AS source_ipam_pool_id,
    arn AS ipam_pool_arn,
    attributes ->> 'IpamScopeArn'::text AS ipam_scope_arn,
    attributes ->> 'IpamScopeType'::text AS ipam_scope_type,
    attributes ->> 'IpamArn'::text AS ipam_arn,
    attributes ->> 'IpamRegion'::text AS ipam_region,
    attributes ->> 'Locale'::text AS locale,
    inventory.to_bigint(attributes ->> 'PoolDepth'::text) AS pool_depth,
    attributes ->> 'State'::text AS state,
    attributes ->> 'StateMessage'::text AS state_message,
    attributes ->> 'Description'::text AS description,
    inventory.to_boolean(attributes ->> 'AutoImport'::text) AS auto_import,
    inventory.to_boolean(attributes ->> 'PubliclyAdvertisable'::text) AS publicly_advertisable,
    attributes ->> 'AddressFamily'::text AS address_family,
    inventory.to_bigint(attributes ->> 'AllocationMinNetmaskLength'::text) AS allocation_min_netmask_length,
    inventory.to_bigint(attributes ->> 'AllocationMaxNetmaskLength'::text) AS allocation_max_netmask_length,
    inventory.to_bigint(attributes ->> 'AllocationDefaultNetmaskLength'::text) AS allocation_default_netmask_length,
    attributes -> 'AllocationResourceTags'::text AS allocation_resource_tags,
    attributes ->> 'AwsService'::text AS aws_service,
    attributes ->> 'PublicIpSource'::text AS public_ip_source,
    attributes -> 'SourceResource'::text AS source_resource,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:ipam-pool'::text;
comment on view aws.aws_ec2_ipam_pool is 'ec2:ipam-pool: A pool from which addresses are allocated.';
grant select on aws.aws_ec2_ipam_pool to cadastre_reader;

create view aws.aws_ec2_ipam_pool_allocation as
 SELECT id AS ipam_pool_allocation_id,
    parent_id AS ipam_pool_id,
    arn,
    inventory.to_cidr(attributes ->> 'Cidr'::text) AS cidr,
    name AS description,
    attributes ->> 'ResourceId'::text AS resource_id,
    attributes ->> 'ResourceType'::text AS resource_type,
    attributes ->> 'ResourceRegion'::text AS resource_region,
    attributes ->> 'ResourceOwner'::text AS resource_owner,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:ipam-pool-allocation'::text;
comment on view aws.aws_ec2_ipam_pool_allocation is 'ec2:ipam-pool-allocation: An address block that is allocated from a pool, and what it is allocated to.';
grant select on aws.aws_ec2_ipam_pool_allocation to cadastre_reader;

create view aws.aws_ec2_ipam_pool_cidr as
 SELECT id AS ipam_pool_cidr_id,
    parent_id AS ipam_pool_id,
    inventory.to_cidr(attributes ->> 'Cidr'::text) AS cidr,
    attributes ->> 'State'::text AS state,
    attributes -> 'FailureReason'::text AS failure_reason,
    inventory.to_bigint(attributes ->> 'NetmaskLength'::text) AS netmask_length,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:ipam-pool-cidr'::text;
comment on view aws.aws_ec2_ipam_pool_cidr is 'ec2:ipam-pool-cidr: An address block that is provisioned to a pool.';
grant select on aws.aws_ec2_ipam_pool_cidr to cadastre_reader;

create view aws.aws_ec2_ipam_prefix_list_resolver as
 SELECT id AS ipam_prefix_list_resolver_id,
    attributes ->> 'OwnerId'::text AS owner_id,
    arn AS ipam_prefix_list_resolver_arn,
    attributes ->> 'IpamArn'::text AS ipam_arn,
    attributes ->> 'IpamRegion'::text AS ipam_region,
    attributes ->> 'Description'::text AS description,
    attributes ->> 'AddressFamily'::text AS address_family,
    attributes ->> 'State'::text AS state,
    attributes ->> 'LastVersionCreationStatus'::text AS last_version_creation_status,
    attributes ->> 'LastVersionCreationStatusMessage'::text AS last_version_creation_status_message,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:ipam-prefix-list-resolver'::text;
comment on view aws.aws_ec2_ipam_prefix_list_resolver is 'ec2:ipam-prefix-list-resolver: What keeps prefix lists in step with the addresses of IPAM.';
grant select on aws.aws_ec2_ipam_prefix_list_resolver to cadastre_reader;

create view aws.aws_ec2_ipam_prefix_list_resolver_rule as
 SELECT parent_id AS ipam_prefix_list_resolver_id,
    inventory.to_bigint(split_part(id, '|'::text, 2)) AS rule_order,
    attributes ->> 'RuleType'::text AS rule_type,
    inventory.to_cidr(attributes ->> 'StaticCidr'::text) AS static_cidr,
    attributes ->> 'IpamScopeId'::text AS ipam_scope_id,
    attributes ->> 'ResourceType'::text AS resource_type,
    attributes -> 'Conditions'::text AS conditions,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:ipam-prefix-list-resolver-rule'::text;
comment on view aws.aws_ec2_ipam_prefix_list_resolver_rule is 'ec2:ipam-prefix-list-resolver-rule: A rule by which a resolver chooses addresses.';
grant select on aws.aws_ec2_ipam_prefix_list_resolver_rule to cadastre_reader;

create view aws.aws_ec2_ipam_prefix_list_resolver_target as
 SELECT id AS ipam_prefix_list_resolver_target_id,
    arn AS ipam_prefix_list_resolver_target_arn,
    attributes ->> 'IpamPrefixListResolverId'::text AS ipam_prefix_list_resolver_id,
    attributes ->> 'OwnerId'::text AS owner_id,
    attributes ->> 'PrefixListId'::text AS prefix_list_id,
    attributes ->> 'PrefixListRegion'::text AS prefix_list_region,
    inventory.to_bigint(attributes ->> 'DesiredVersion'::text) AS desired_version,
    inventory.to_bigint(attributes ->> 'LastSyncedVersion'::text) AS last_synced_version,
    inventory.to_boolean(attributes ->> 'TrackLatestVersion'::text) AS track_latest_version,
    attributes ->> 'StateMessage'::text AS state_message,
    attributes ->> 'State'::text AS state,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:ipam-prefix-list-resolver-target'::text;
comment on view aws.aws_ec2_ipam_prefix_list_resolver_target is 'ec2:ipam-prefix-list-resolver-target: A prefix list that a resolver keeps in step.';
grant select on aws.aws_ec2_ipam_prefix_list_resolver_target to cadastre_reader;

create view aws.aws_ec2_ipam_prefix_list_resolver_version as
 SELECT parent_id AS ipam_prefix_list_resolver_id,
    inventory.to_bigint(attributes ->> 'Version'::text) AS version,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:ipam-prefix-list-resolver-version'::text;
comment on view aws.aws_ec2_ipam_prefix_list_resolver_version is 'ec2:ipam-prefix-list-resolver-version: A version of the addresses that a resolver has found.';
grant select on aws.aws_ec2_ipam_prefix_list_resolver_version to cadastre_reader;

create view aws.aws_ec2_ipam_prefix_list_resolver_version_entry as
 SELECT parent_id AS resolver_version_id,
    split_part(parent_id, '|'::text, 1) AS ipam_prefix_list_resolver_id,
    inventory.to_bigint(split_part(parent_id, '|'::text, 2)) AS ipam_prefix_list_resolver_version,
    inventory.to_cidr(attributes ->> 'Cidr'::text) AS cidr,
    attributes ->> 'Cidr'::text AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:ipam-prefix-list-resolver-version-entry'::text;
comment on view aws.aws_ec2_ipam_prefix_list_resolver_version_entry is 'ec2:ipam-prefix-list-resolver-version-entry: An address block of the newest version of what a resolver has found.';
grant select on aws.aws_ec2_ipam_prefix_list_resolver_version_entry to cadastre_reader;

create view aws.aws_ec2_ipam_resource_cidr as
 SELECT attributes ->> 'IpamId'::text AS ipam_id,
    attributes ->> 'IpamScopeId'::text AS ipam_scope_id,
    attributes ->> 'IpamPoolId'::text AS ipam_pool_id,
    attributes ->> 'ResourceRegion'::text AS resource_region,
    attributes ->> 'ResourceOwnerId'::text AS resource_owner_id,
    attributes ->> 'ResourceId'::text AS resource_id,
    name AS resource_name,
    inventory.to_cidr(attributes ->> 'ResourceCidr'::text) AS resource_cidr,
    attributes ->> 'ResourceType'::text AS resource_type,
    inventory.to_double_precision(attributes ->> 'IpUsage'::text) AS ip_usage,
    attributes ->> 'ComplianceStatus'::text AS compliance_status,
    attributes ->> 'ManagementState'::text AS management_state,
    attributes ->> 'OverlapStatus'::text AS overlap_status,
    attributes ->> 'VpcId'::text AS vpc_id,
    attributes ->> 'AvailabilityZoneId'::text AS availability_zone_id,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:ipam-resource-cidr'::text;
comment on view aws.aws_ec2_ipam_resource_cidr is 'ec2:ipam-resource-cidr: An address block of a resource, as IPAM sees it: managed, compliant, overlapping or not.';
grant select on aws.aws_ec2_ipam_resource_cidr to cadastre_reader;

create view aws.aws_ec2_ipam_resource_discovery as
 SELECT id AS ipam_resource_discovery_id,
    attributes ->> 'OwnerId'::text AS owner_id,
    arn AS ipam_resource_discovery_arn,
    attributes ->> 'IpamResourceDiscoveryRegion'::text AS ipam_resource_discovery_region,
    attributes ->> 'Description'::text AS description,
    attributes -> 'OperatingRegions'::text AS operating_regions,
    inventory.to_boolean(attributes ->> 'IsDefault'::text) AS is_default,
    attributes ->> 'State'::text AS state,
    attributes -> 'OrganizationalUnitExclusions'::text AS organizational_unit_exclusions,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:ipam-resource-discovery'::text;
comment on view aws.aws_ec2_ipam_resource_discovery is 'ec2:ipam-resource-discovery: What lets IPAM see the resources of accounts and regions.';
grant select on aws.aws_ec2_ipam_resource_discovery to cadastre_reader;

create view aws.aws_ec2_ipam_resource_discovery_association as
 SELECT id AS ipam_resource_discovery_association_id,
    attributes ->> 'OwnerId'::text AS owner_id,
    arn AS ipam_resource_discovery_association_arn,
    attributes ->> 'IpamResourceDiscoveryId'::text AS ipam_resource_discovery_id,
    attributes ->> 'IpamId'::text AS ipam_id,
    attributes ->> 'IpamArn'::text AS ipam_arn,
    attributes ->> 'IpamRegion'::text AS ipam_region,
    inventory.to_boolean(attributes ->> 'IsDefault'::text) AS is_default,
    attributes ->> 'ResourceDiscoveryStatus'::text AS resource_discovery_status,
    attributes ->> 'State'::text AS state,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:ipam-resource-discovery-association'::text;
comment on view aws.aws_ec2_ipam_resource_discovery_association is 'ec2:ipam-resource-discovery-association: An IPAM that uses a resource discovery.';
grant select on aws.aws_ec2_ipam_resource_discovery_association to cadastre_reader;

create view aws.aws_ec2_ipam_route_origin_authorization as
 SELECT parent_id AS ipam_internet_registry_association_id,
    inventory.to_cidr(attributes ->> 'Cidr'::text) AS cidr,
    attributes ->> 'Asn'::text AS asn,
    inventory.to_bigint(attributes ->> 'MaxLength'::text) AS max_length,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:ipam-route-origin-authorization'::text;
comment on view aws.aws_ec2_ipam_route_origin_authorization is 'ec2:ipam-route-origin-authorization: Which autonomous system may originate an address block.';
grant select on aws.aws_ec2_ipam_route_origin_authorization to cadastre_reader;

create view aws.aws_ec2_ipam_route_protection_finding as
 SELECT parent_id AS ipam_id,
    attributes ->> 'ResourceOwnerId'::text AS resource_owner_id,
    attributes ->> 'ResourceRegion'::text AS resource_region,
    attributes ->> 'IpamPoolId'::text AS ipam_pool_id,
    inventory.to_cidr(attributes ->> 'Cidr'::text) AS cidr,
    attributes ->> 'State'::text AS state,
    attributes ->> 'AdvertisementType'::text AS advertisement_type,
    attributes ->> 'NetworkBorderGroup'::text AS network_border_group,
    attributes ->> 'PoolId'::text AS pool_id,
    attributes ->> 'Asn'::text AS asn,
    attributes ->> 'RpkiStatus'::text AS rpki_status,
    attributes ->> 'RpkiStrength'::text AS rpki_strength,
    attributes -> 'Roas'::text AS roas,
    attributes -> 'RouteOverlaps'::text AS route_overlaps,
    inventory.to_timestamptz(attributes ->> 'SampleTime'::text) AS sample_time,
    inventory.to_timestamptz(attributes ->> 'RoaSampleTime'::text) AS roa_sample_time,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:ipam-route-protection-finding'::text;
comment on view aws.aws_ec2_ipam_route_protection_finding is 'ec2:ipam-route-protection-finding: A route of the customer whose origin is not protected, or is wrong.';
grant select on aws.aws_ec2_ipam_route_protection_finding to cadastre_reader;

create view aws.aws_ec2_ipam_routing_policy_registration as
 SELECT parent_id AS ipam_internet_registry_association_id,
    inventory.to_cidr(attributes ->> 'Cidr'::text) AS cidr,
    attributes -> 'Asns'::text AS asns,
    inventory.to_boolean(attributes ->> 'PermitMoreSpecificAnnouncements'::text) AS permit_more_specific_announcements,
    inventory.to_bigint(attributes ->> 'MaxLength'::text) AS max_length,
    attributes ->> 'Description'::text AS description,
    attributes ->> 'LatestDeltaId'::text AS latest_delta_id,
    attributes ->> 'State'::text AS state,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:ipam-routing-policy-registration'::text;
comment on view aws.aws_ec2_ipam_routing_policy_registration is 'ec2:ipam-routing-policy-registration: What is registered about the routing of an address block.';
grant select on aws.aws_ec2_ipam_routing_policy_registration to cadastre_reader;

create view aws.aws_ec2_ipam_scope as
 SELECT id AS ipam_scope_id,
    attributes ->> 'OwnerId'::text AS owner_id,
    arn AS ipam_scope_arn,
    attributes ->> 'IpamArn'::text AS ipam_arn,
    attributes ->> 'IpamRegion'::text AS ipam_region,
    attributes ->> 'IpamScopeType'::text AS ipam_scope_type,
    inventory.to_boolean(attributes ->> 'IsDefault'::text) AS is_default,
    attributes ->> 'Description'::text AS description,
    inventory.to_bigint(attributes ->> 'PoolCount'::text) AS pool_count,
    attributes ->> 'State'::text AS state,
    attributes -> 'ExternalAuthorityConfiguration'::text AS external_authority_configuration,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:ipam-scope'::text;
comment on view aws.aws_ec2_ipam_scope is 'ec2:ipam-scope: A space of addresses that do not overlap.';
grant select on aws.aws_ec2_ipam_scope to cadastre_reader;

create view aws.aws_ec2_ipv6_pool as
 SELECT id AS pool_id,
    arn,
    attributes ->> 'Description'::text AS description,
    attributes -> 'PoolCidrBlocks'::text AS pool_cidr_blocks,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:ipv6-pool'::text;
comment on view aws.aws_ec2_ipv6_pool is 'ec2:ipv6-pool: A pool of IPv6 ranges that were brought to AWS.';
grant select on aws.aws_ec2_ipv6_pool to cadastre_reader;

create view aws.aws_ec2_ipv6_pool_cidr_association as
 SELECT parent_id AS pool_id,
    inventory.to_cidr(attributes ->> 'Ipv6Cidr'::text) AS ipv6_cidr,
    attributes ->> 'AssociatedResource'::text AS associated_resource,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:ipv6-pool-cidr-association'::text;
comment on view aws.aws_ec2_ipv6_pool_cidr_association is 'ec2:ipv6-pool-cidr-association: An IPv6 range of a pool, and what it was given to.';
grant select on aws.aws_ec2_ipv6_pool_cidr_association to cadastre_reader;

create view aws.aws_ec2_launch_template as
 SELECT launch_template_name,
    launch_template_id,
    create_time,
    created_by,
    default_version_number,
    latest_version_number,
    tags_src,
    title,
    tags,
    akas,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_ec2_launch_template'::text, 'ec2:DescribeLaunchTemplates'::text) r(launch_template_name text, launch_template_id text, create_time timestamp with time zone, created_by text, default_version_number bigint, latest_version_number bigint, tags_src jsonb, title text, tags jsonb, akas jsonb, partition text, region text, account_id text);
comment on view aws.aws_ec2_launch_template is 'Always empty: Cadastre does not call ec2:DescribeLaunchTemplates, which it would take.';
grant select on aws.aws_ec2_launch_template to cadastre_reader;

create view aws.aws_ec2_launch_template_version as
 SELECT launch_template_name,
    launch_template_id,
    create_time,
    created_by,
    default_version,
    disable_api_stop,
    disable_api_termination,
    ebs_optimized,
    image_id,
    instance_type,
    kernel_id,
    key_name,
    ram_disk_id,
    security_groups,
    security_group_ids,
    version_description,
    version_number,
    user_data,
    launch_template_data,
    title,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_ec2_launch_template_version'::text, 'ec2:DescribeLaunchTemplateVersions'::text) r(launch_template_name text, launch_template_id text, create_time timestamp with time zone, created_by text, default_version boolean, disable_api_stop boolean, disable_api_termination boolean, ebs_optimized boolean, image_id text, instance_type text, kernel_id text, key_name text, ram_disk_id text, security_groups text, security_group_ids text, version_description text, version_number bigint, user_data text, launch_template_data jsonb, title text, partition text, region text, account_id text);
comment on view aws.aws_ec2_launch_template_version is 'Always empty: Cadastre does not call ec2:DescribeLaunchTemplateVersions, which it would take.';
grant select on aws.aws_ec2_launch_template_version to cadastre_reader;

create view aws.aws_ec2_load_balancer_listener as
 SELECT id AS arn,
    attributes ->> 'LoadBalancerArn'::text AS load_balancer_arn,
    inventory.to_bigint(attributes ->> 'Port'::text) AS port,
    attributes ->> 'Protocol'::text AS protocol,
    attributes ->> 'SslPolicy'::text AS ssl_policy,
    attributes -> 'AlpnPolicy'::text AS alpn_policy,
    attributes -> 'Certificates'::text AS certificates,
    attributes -> 'DefaultActions'::text AS default_actions,
    attributes -> 'MutualAuthentication'::text AS mutual_authentication,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'elbv2:listener'::text;
comment on view aws.aws_ec2_load_balancer_listener is 'elbv2:listener: A port of a load balancer, and what is done by default with what arrives there.';
grant select on aws.aws_ec2_load_balancer_listener to cadastre_reader;

create view aws.aws_ec2_load_balancer_listener_rule as
 SELECT id AS arn,
    attributes ->> 'Priority'::text AS priority,
    parent_id AS listener_arn,
    inventory.to_boolean(attributes ->> 'IsDefault'::text) AS is_default,
    attributes -> 'Actions'::text AS actions,
    attributes -> 'Conditions'::text AS conditions,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'elbv2:rule'::text;
comment on view aws.aws_ec2_load_balancer_listener_rule is 'elbv2:rule: A rule of an application load balancer: conditions of a request, and what is done with it.';
grant select on aws.aws_ec2_load_balancer_listener_rule to cadastre_reader;

create view aws.aws_ec2_local_gateway as
 SELECT id AS local_gateway_id,
    arn,
    attributes ->> 'OutpostArn'::text AS outpost_arn,
    attributes ->> 'OwnerId'::text AS owner_id,
    attributes ->> 'State'::text AS state,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:local-gateway'::text;
comment on view aws.aws_ec2_local_gateway is 'ec2:local-gateway: The door between an Outpost and the network on the premises.';
grant select on aws.aws_ec2_local_gateway to cadastre_reader;

create view aws.aws_ec2_local_gateway_route as
 SELECT inventory.to_cidr(attributes ->> 'DestinationCidrBlock'::text) AS destination_cidr_block,
    attributes ->> 'LocalGatewayVirtualInterfaceGroupId'::text AS local_gateway_virtual_interface_group_id,
    attributes ->> 'Type'::text AS type,
    attributes ->> 'State'::text AS state,
    attributes ->> 'LocalGatewayRouteTableId'::text AS local_gateway_route_table_id,
    attributes ->> 'LocalGatewayRouteTableArn'::text AS local_gateway_route_table_arn,
    attributes ->> 'OwnerId'::text AS owner_id,
    attributes ->> 'SubnetId'::text AS subnet_id,
    attributes ->> 'CoipPoolId'::text AS coip_pool_id,
    attributes ->> 'NetworkInterfaceId'::text AS network_interface_id,
    attributes ->> 'DestinationPrefixListId'::text AS destination_prefix_list_id,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:local-gateway-route'::text;
comment on view aws.aws_ec2_local_gateway_route is 'ec2:local-gateway-route: A route of a local gateway route table.';
grant select on aws.aws_ec2_local_gateway_route to cadastre_reader;

create view aws.aws_ec2_local_gateway_route_table as
 SELECT id AS local_gateway_route_table_id,
    arn AS local_gateway_route_table_arn,
    attributes ->> 'LocalGatewayId'::text AS local_gateway_id,
    attributes ->> 'OutpostArn'::text AS outpost_arn,
    attributes ->> 'OwnerId'::text AS owner_id,
    attributes ->> 'State'::text AS state,
    attributes ->> 'Mode'::text AS mode,
    attributes -> 'StateReason'::text AS state_reason,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:local-gateway-route-table'::text;
comment on view aws.aws_ec2_local_gateway_route_table is 'ec2:local-gateway-route-table: A route table of a local gateway: what leaves an Outpost for the premises.';
grant select on aws.aws_ec2_local_gateway_route_table to cadastre_reader;

create view aws.aws_ec2_local_gateway_route_table_interface_group_association as
 SELECT id AS local_gateway_route_table_interface_group_association_id,
    arn,
    attributes ->> 'LocalGatewayVirtualInterfaceGroupId'::text AS local_gateway_virtual_interface_group_id,
    attributes ->> 'LocalGatewayId'::text AS local_gateway_id,
    attributes ->> 'LocalGatewayRouteTableId'::text AS local_gateway_route_table_id,
    attributes ->> 'LocalGatewayRouteTableArn'::text AS local_gateway_route_table_arn,
    attributes ->> 'OwnerId'::text AS owner_id,
    attributes ->> 'State'::text AS state,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:local-gateway-route-table-virtual-interface-group-association'::text;
comment on view aws.aws_ec2_local_gateway_route_table_interface_group_association is 'ec2:local-gateway-route-table-virtual-interface-group-association: A group of virtual interfaces that a local gateway route table routes to.';
grant select on aws.aws_ec2_local_gateway_route_table_interface_group_association to cadastre_reader;

create view aws.aws_ec2_local_gateway_route_table_vpc_association as
 SELECT id AS local_gateway_route_table_vpc_association_id,
    arn,
    attributes ->> 'LocalGatewayRouteTableId'::text AS local_gateway_route_table_id,
    attributes ->> 'LocalGatewayRouteTableArn'::text AS local_gateway_route_table_arn,
    attributes ->> 'LocalGatewayId'::text AS local_gateway_id,
    attributes ->> 'VpcId'::text AS vpc_id,
    attributes ->> 'OwnerId'::text AS owner_id,
    attributes ->> 'State'::text AS state,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:local-gateway-route-table-vpc-association'::text;
comment on view aws.aws_ec2_local_gateway_route_table_vpc_association is 'ec2:local-gateway-route-table-vpc-association: A VPC whose traffic a local gateway route table routes.';
grant select on aws.aws_ec2_local_gateway_route_table_vpc_association to cadastre_reader;

create view aws.aws_ec2_local_gateway_virtual_interface as
 SELECT id AS local_gateway_virtual_interface_id,
    attributes ->> 'LocalGatewayId'::text AS local_gateway_id,
    attributes ->> 'LocalGatewayVirtualInterfaceGroupId'::text AS local_gateway_virtual_interface_group_id,
    arn AS local_gateway_virtual_interface_arn,
    attributes ->> 'OutpostLagId'::text AS outpost_lag_id,
    inventory.to_bigint(attributes ->> 'Vlan'::text) AS vlan,
    inventory.to_inet(attributes ->> 'LocalAddress'::text) AS local_address,
    inventory.to_inet(attributes ->> 'PeerAddress'::text) AS peer_address,
    inventory.to_bigint(attributes ->> 'LocalBgpAsn'::text) AS local_bgp_asn,
    inventory.to_bigint(attributes ->> 'PeerBgpAsn'::text) AS peer_bgp_asn,
    inventory.to_bigint(attributes ->> 'PeerBgpAsnExtended'::text) AS peer_bgp_asn_extended,
    attributes ->> 'OwnerId'::text AS owner_id,
    attributes ->> 'ConfigurationState'::text AS configuration_state,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:local-gateway-virtual-interface'::text;
comment on view aws.aws_ec2_local_gateway_virtual_interface is 'ec2:local-gateway-virtual-interface: A VLAN between a local gateway and the network on the premises, with its BGP session.';
grant select on aws.aws_ec2_local_gateway_virtual_interface to cadastre_reader;

create view aws.aws_ec2_local_gateway_virtual_interface_group as
 SELECT id AS local_gateway_virtual_interface_group_id,
    attributes -> 'LocalGatewayVirtualInterfaceIds'::text AS local_gateway_virtual_interface_ids,
    attributes ->> 'LocalGatewayId'::text AS local_gateway_id,
    attributes ->> 'OwnerId'::text AS owner_id,
    inventory.to_bigint(attributes ->> 'LocalBgpAsn'::text) AS local_bgp_asn,
    inventory.to_bigint(attributes ->> 'LocalBgpAsnExtended'::text) AS local_bgp_asn_extended,
    arn AS local_gateway_virtual_interface_group_arn,
    attributes ->> 'ConfigurationState'::text AS configuration_state,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:local-gateway-virtual-interface-group'::text;
comment on view aws.aws_ec2_local_gateway_virtual_interface_group is 'ec2:local-gateway-virtual-interface-group: Virtual interfaces of a local gateway that are used as one.';
grant select on aws.aws_ec2_local_gateway_virtual_interface_group to cadastre_reader;

create view aws.aws_ec2_managed_prefix_list as
 SELECT name,
    id,
    arn,
    attributes ->> 'State'::text AS state,
    attributes ->> 'AddressFamily'::text AS address_family,
    inventory.to_bigint(attributes ->> 'MaxEntries'::text) AS max_entries,
    attributes ->> 'OwnerId'::text AS owner_id,
    attributes ->> 'StateMessage'::text AS state_message,
    inventory.to_bigint(attributes ->> 'Version'::text) AS version,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    COALESCE(name, id) AS title,
    tags,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:managed-prefix-list'::text;
comment on view aws.aws_ec2_managed_prefix_list is 'ec2:managed-prefix-list: A named list of address blocks, of the customer or of AWS.';
grant select on aws.aws_ec2_managed_prefix_list to cadastre_reader;

create view aws.aws_ec2_managed_prefix_list_association as
 SELECT parent_id AS prefix_list_id,
    attributes ->> 'ResourceId'::text AS resource_id,
    attributes ->> 'ResourceOwner'::text AS resource_owner,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:managed-prefix-list-association'::text;
comment on view aws.aws_ec2_managed_prefix_list_association is 'ec2:managed-prefix-list-association: A resource that refers to a managed prefix list.';
grant select on aws.aws_ec2_managed_prefix_list_association to cadastre_reader;

create view aws.aws_ec2_managed_prefix_list_entry as
 SELECT parent_id AS prefix_list_id,
    attributes ->> 'Cidr'::text AS cidr,
    attributes ->> 'Description'::text AS description,
    attributes ->> 'Cidr'::text AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:managed-prefix-list-entry'::text;
comment on view aws.aws_ec2_managed_prefix_list_entry is 'ec2:managed-prefix-list-entry: An address block of a managed prefix list.';
grant select on aws.aws_ec2_managed_prefix_list_entry to cadastre_reader;

create view aws.aws_ec2_managed_resource_visibility as
 SELECT attributes ->> 'DefaultVisibility'::text AS default_visibility,
    region || ' Managed Resource Visibility'::text AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:managed-resource-visibility'::text;
comment on view aws.aws_ec2_managed_resource_visibility is 'ec2:managed-resource-visibility: Whether EC2 hides what AWS services manage in the account from those who do not ask for it.';
grant select on aws.aws_ec2_managed_resource_visibility to cadastre_reader;

create view aws.aws_ec2_network_acl_association as
 SELECT id AS network_acl_association_id,
    attributes ->> 'NetworkAclId'::text AS network_acl_id,
    attributes ->> 'SubnetId'::text AS subnet_id,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM ( SELECT h.account_id,
            h.region,
            h.partition,
            'ec2:network-acl-association'::text COLLATE "C" AS type,
            COALESCE(NULLIF(e.item ->> 'NetworkAclAssociationId'::text, ''::text), ''::text) COLLATE "C" AS id,
            NULL::text AS arn,
            NULL::text AS name,
            h.id AS parent_id,
            '{}'::jsonb AS tags,
            e.item AS attributes,
            h.first_seen,
            h.changed_at,
            h.observed_at
           FROM inventory.resource_at h
             CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(h.attributes -> 'Associations'::text)
                    WHEN 'array'::text THEN h.attributes -> 'Associations'::text
                    ELSE '[]'::jsonb
                END) e(item)
          WHERE h.type = 'ec2:network-acl'::text) r
  WHERE true;
comment on view aws.aws_ec2_network_acl_association is 'ec2:network-acl-association: A subnet that a network ACL filters.';
grant select on aws.aws_ec2_network_acl_association to cadastre_reader;

create view aws.aws_ec2_network_acl_entry as
 SELECT parent_id AS network_acl_id,
    inventory.to_cidr(attributes ->> 'CidrBlock'::text) AS cidr_block,
    inventory.to_boolean(attributes ->> 'Egress'::text) AS egress,
    attributes -> 'IcmpTypeCode'::text AS icmp_type_code,
    inventory.to_cidr(attributes ->> 'Ipv6CidrBlock'::text) AS ipv6_cidr_block,
    attributes -> 'PortRange'::text AS port_range,
    attributes ->> 'Protocol'::text AS protocol,
    attributes ->> 'RuleAction'::text AS rule_action,
    inventory.to_bigint(attributes ->> 'RuleNumber'::text) AS rule_number,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM ( SELECT h.account_id,
            h.region,
            h.partition,
            'ec2:network-acl-entry'::text COLLATE "C" AS type,
            ((((COALESCE(NULLIF(h.id, ''::text), ''::text) || '|'::text) || COALESCE(NULLIF(e.item ->> 'Egress'::text, ''::text), ''::text)) || '|'::text) || COALESCE(NULLIF(e.item ->> 'RuleNumber'::text, ''::text), ''::text)) COLLATE "C" AS id,
            NULL::text AS arn,
            NULL::text AS name,
            h.id AS parent_id,
            '{}'::jsonb AS tags,
            e.item AS attributes,
            h.first_seen,
            h.changed_at,
            h.observed_at
           FROM inventory.resource_at h
             CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(h.attributes -> 'Entries'::text)
                    WHEN 'array'::text THEN h.attributes -> 'Entries'::text
                    ELSE '[]'::jsonb
                END) e(item)
          WHERE h.type = 'ec2:network-acl'::text) r
  WHERE true;
comment on view aws.aws_ec2_network_acl_entry is 'ec2:network-acl-entry: A numbered rule of a network ACL.';
grant select on aws.aws_ec2_network_acl_entry to cadastre_reader;

create view aws.aws_ec2_network_insights_access_scope as
 SELECT id AS network_insights_access_scope_id,
    arn AS network_insights_access_scope_arn,
    inventory.to_timestamptz(attributes ->> 'CreatedDate'::text) AS created_date,
    inventory.to_timestamptz(attributes ->> 'UpdatedDate'::text) AS updated_date,
    (attributes -> 'NetworkInsightsAccessScopeContent'::text) -> 'MatchPaths'::text AS match_paths,
    (attributes -> 'NetworkInsightsAccessScopeContent'::text) -> 'ExcludePaths'::text AS exclude_paths,
    attributes -> 'NetworkInsightsAccessScopeContent'::text AS network_insights_access_scope_content,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:network-insights-access-scope'::text;
comment on view aws.aws_ec2_network_insights_access_scope is 'ec2:network-insights-access-scope: Which access is meant to be possible and which not.';
grant select on aws.aws_ec2_network_insights_access_scope to cadastre_reader;

create view aws.aws_ec2_network_insights_access_scope_analysis as
 SELECT id AS network_insights_access_scope_analysis_id,
    arn AS network_insights_access_scope_analysis_arn,
    attributes ->> 'NetworkInsightsAccessScopeId'::text AS network_insights_access_scope_id,
    attributes ->> 'Status'::text AS status,
    attributes ->> 'StatusMessage'::text AS status_message,
    attributes ->> 'WarningMessage'::text AS warning_message,
    inventory.to_timestamptz(attributes ->> 'StartDate'::text) AS start_date,
    inventory.to_timestamptz(attributes ->> 'EndDate'::text) AS end_date,
    attributes ->> 'FindingsFound'::text AS findings_found,
    inventory.to_bigint(attributes ->> 'AnalyzedEniCount'::text) AS analyzed_eni_count,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:network-insights-access-scope-analysis'::text;
comment on view aws.aws_ec2_network_insights_access_scope_analysis is 'ec2:network-insights-access-scope-analysis: One analysis of whether an access scope is kept to.';
grant select on aws.aws_ec2_network_insights_access_scope_analysis to cadastre_reader;

create view aws.aws_ec2_network_insights_access_scope_finding as
 SELECT id AS finding_id,
    attributes ->> 'NetworkInsightsAccessScopeAnalysisId'::text AS network_insights_access_scope_analysis_id,
    attributes ->> 'NetworkInsightsAccessScopeId'::text AS network_insights_access_scope_id,
    attributes -> 'FindingComponents'::text AS finding_components,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:network-insights-access-scope-finding'::text;
comment on view aws.aws_ec2_network_insights_access_scope_finding is 'ec2:network-insights-access-scope-finding: A path that breaks an access scope.';
grant select on aws.aws_ec2_network_insights_access_scope_finding to cadastre_reader;

create view aws.aws_ec2_network_insights_analysis as
 SELECT id AS network_insights_analysis_id,
    arn AS network_insights_analysis_arn,
    attributes ->> 'NetworkInsightsPathId'::text AS network_insights_path_id,
    attributes -> 'AdditionalAccounts'::text AS additional_accounts,
    attributes -> 'FilterInArns'::text AS filter_in_arns,
    attributes -> 'FilterOutArns'::text AS filter_out_arns,
    inventory.to_timestamptz(attributes ->> 'StartDate'::text) AS start_date,
    attributes ->> 'Status'::text AS status,
    attributes ->> 'StatusMessage'::text AS status_message,
    attributes ->> 'WarningMessage'::text AS warning_message,
    inventory.to_boolean(attributes ->> 'NetworkPathFound'::text) AS network_path_found,
    attributes -> 'ForwardPathComponents'::text AS forward_path_components,
    attributes -> 'ReturnPathComponents'::text AS return_path_components,
    attributes -> 'Explanations'::text AS explanations,
    attributes -> 'AlternatePathHints'::text AS alternate_path_hints,
    attributes -> 'SuggestedAccounts'::text AS suggested_accounts,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:network-insights-analysis'::text;
comment on view aws.aws_ec2_network_insights_analysis is 'ec2:network-insights-analysis: One analysis of a path: whether it is open, through what, or what blocks it.';
grant select on aws.aws_ec2_network_insights_analysis to cadastre_reader;

create view aws.aws_ec2_network_insights_path as
 SELECT id AS network_insights_path_id,
    arn AS network_insights_path_arn,
    inventory.to_timestamptz(attributes ->> 'CreatedDate'::text) AS created_date,
    attributes ->> 'Source'::text AS source,
    attributes ->> 'Destination'::text AS destination,
    attributes ->> 'SourceArn'::text AS source_arn,
    attributes ->> 'DestinationArn'::text AS destination_arn,
    inventory.to_inet(attributes ->> 'SourceIp'::text) AS source_ip,
    inventory.to_inet(attributes ->> 'DestinationIp'::text) AS destination_ip,
    attributes ->> 'Protocol'::text AS protocol,
    inventory.to_bigint(attributes ->> 'DestinationPort'::text) AS destination_port,
    attributes -> 'FilterAtSource'::text AS filter_at_source,
    attributes -> 'FilterAtDestination'::text AS filter_at_destination,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:network-insights-path'::text;
comment on view aws.aws_ec2_network_insights_path is 'ec2:network-insights-path: A source, a destination and a protocol whose reachability is analysed.';
grant select on aws.aws_ec2_network_insights_path to cadastre_reader;

create view aws.aws_ec2_network_interface as
 SELECT id AS network_interface_id,
    attributes ->> 'Status'::text AS status,
    attributes ->> 'InterfaceType'::text AS interface_type,
    attributes ->> 'Description'::text AS description,
    attributes ->> 'AvailabilityZone'::text AS availability_zone,
    attributes ->> 'OwnerId'::text AS owner_id,
    inventory.to_boolean(attributes ->> 'DenyAllIgwTraffic'::text) AS deny_all_igw_traffic,
    inventory.to_boolean(attributes ->> 'Ipv6Native'::text) AS ipv6_native,
    attributes ->> 'Ipv6Address'::text AS ipv6_address,
    (attributes -> 'Association'::text) ->> 'AllocationId'::text AS association_allocation_id,
    inventory.to_inet((attributes -> 'Association'::text) ->> 'CarrierIp'::text) AS association_carrier_ip,
    inventory.to_inet((attributes -> 'Association'::text) ->> 'CustomerOwnedIp'::text) AS association_customer_owned_ip,
    (attributes -> 'Association'::text) ->> 'AssociationId'::text AS association_id,
    (attributes -> 'Association'::text) ->> 'IpOwnerId'::text AS association_ip_owner_id,
    (attributes -> 'Association'::text) ->> 'PublicDnsName'::text AS association_public_dns_name,
    inventory.to_inet((attributes -> 'Association'::text) ->> 'PublicIp'::text) AS association_public_ip,
    (attributes -> 'Attachment'::text) ->> 'InstanceId'::text AS attached_instance_id,
    (attributes -> 'Attachment'::text) ->> 'InstanceOwnerId'::text AS attached_instance_owner_id,
    (attributes -> 'Attachment'::text) ->> 'AttachmentId'::text AS attachment_id,
    (attributes -> 'Attachment'::text) ->> 'Status'::text AS attachment_status,
    inventory.to_timestamptz((attributes -> 'Attachment'::text) ->> 'AttachTime'::text) AS attachment_time,
    inventory.to_boolean((attributes -> 'Attachment'::text) ->> 'DeleteOnTermination'::text) AS delete_on_instance_termination,
    inventory.to_bigint((attributes -> 'Attachment'::text) ->> 'DeviceIndex'::text) AS device_index,
    attributes ->> 'MacAddress'::text AS mac_address,
    attributes ->> 'OutpostArn'::text AS outpost_arn,
    attributes ->> 'PrivateDnsName'::text AS private_dns_name,
    inventory.to_inet(attributes ->> 'PrivateIpAddress'::text) AS private_ip_address,
    attributes ->> 'RequesterId'::text AS requester_id,
    inventory.to_boolean(attributes ->> 'RequesterManaged'::text) AS requester_managed,
    inventory.to_boolean(attributes ->> 'SourceDestCheck'::text) AS source_dest_check,
    attributes ->> 'SubnetId'::text AS subnet_id,
    attributes ->> 'VpcId'::text AS vpc_id,
    attributes -> 'Groups'::text AS groups,
    attributes -> 'Ipv6Addresses'::text AS ipv6_addresses,
    attributes -> 'PrivateIpAddresses'::text AS private_ip_addresses,
    attributes -> 'ConnectionTrackingConfiguration'::text AS connection_tracking_configuration,
    attributes -> 'Ipv6Prefixes'::text AS ipv6_prefixes,
    attributes -> 'Ipv4Prefixes'::text AS ipv4_prefixes,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    id AS title,
    tags,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:network-interface'::text;
comment on view aws.aws_ec2_network_interface is 'ec2:network-interface: A network interface with its addresses, groups and attachment.';
grant select on aws.aws_ec2_network_interface to cadastre_reader;

create view aws.aws_ec2_network_interface_permission as
 SELECT id AS network_interface_permission_id,
    attributes ->> 'NetworkInterfaceId'::text AS network_interface_id,
    attributes ->> 'AwsAccountId'::text AS aws_account_id,
    attributes ->> 'AwsService'::text AS aws_service,
    attributes ->> 'Permission'::text AS permission,
    attributes -> 'PermissionState'::text AS permission_state,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:network-interface-permission'::text;
comment on view aws.aws_ec2_network_interface_permission is 'ec2:network-interface-permission: The permission for another account or a service to use a network interface.';
grant select on aws.aws_ec2_network_interface_permission to cadastre_reader;

create view aws.aws_ec2_network_interface_private_ip as
 SELECT parent_id AS network_interface_id,
    attributes -> 'Association'::text AS association,
    inventory.to_boolean(attributes ->> 'Primary'::text) AS is_primary,
    attributes ->> 'PrivateDnsName'::text AS private_dns_name,
    inventory.to_inet(attributes ->> 'PrivateIpAddress'::text) AS private_ip_address,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM ( SELECT h.account_id,
            h.region,
            h.partition,
            'ec2:network-interface-private-ip'::text COLLATE "C" AS type,
            ((COALESCE(NULLIF(h.id, ''::text), ''::text) || '|'::text) || COALESCE(NULLIF(e.item ->> 'PrivateIpAddress'::text, ''::text), ''::text)) COLLATE "C" AS id,
            NULL::text AS arn,
            NULL::text AS name,
            h.id AS parent_id,
            '{}'::jsonb AS tags,
            e.item AS attributes,
            h.first_seen,
            h.changed_at,
            h.observed_at
           FROM inventory.resource_at h
             CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(h.attributes -> 'PrivateIpAddresses'::text)
                    WHEN 'array'::text THEN h.attributes -> 'PrivateIpAddresses'::text
                    ELSE '[]'::jsonb
                END) e(item)
          WHERE h.type = 'ec2:network-interface'::text) r
  WHERE true;
comment on view aws.aws_ec2_network_interface_private_ip is 'ec2:network-interface-private-ip: A private IPv4 address of a network interface and the public address in front of it.';
grant select on aws.aws_ec2_network_interface_private_ip to cadastre_reader;

create view aws.aws_ec2_network_load_balancer as
 SELECT name,
    id AS arn,
    attributes ->> 'Type'::text AS type,
    attributes ->> 'EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic'::text AS enforce_security_group_inbound_rules_on_private_link_traffic,
    attributes ->> 'Scheme'::text AS scheme,
    attributes ->> 'CanonicalHostedZoneId'::text AS canonical_hosted_zone_id,
    inventory.to_timestamptz(attributes ->> 'CreatedTime'::text) AS created_time,
    attributes ->> 'CustomerOwnedIpv4Pool'::text AS customer_owned_ipv4_pool,
    attributes ->> 'DNSName'::text AS dns_name,
    attributes ->> 'IpAddressType'::text AS ip_address_type,
    (attributes -> 'State'::text) ->> 'Code'::text AS state_code,
    (attributes -> 'State'::text) ->> 'Reason'::text AS state_reason,
    attributes ->> 'VpcId'::text AS vpc_id,
    attributes -> 'AvailabilityZones'::text AS availability_zones,
    attributes -> 'SecurityGroups'::text AS security_groups,
    ( SELECT jsonb_agg(d.attributes ORDER BY d.id) AS jsonb_agg
           FROM inventory.resource_at d
          WHERE d.type = 'elbv2:load-balancer-attributes'::text AND d.account_id = r.account_id AND d.region = r.region AND d.parent_id = r.id) AS load_balancer_attributes,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'elbv2:load-balancer'::text AND (attributes ->> 'Type'::text) = 'network'::text;
comment on view aws.aws_ec2_network_load_balancer is 'elbv2:load-balancer: An application, network or gateway load balancer.';
grant select on aws.aws_ec2_network_load_balancer to cadastre_reader;

create view aws.aws_ec2_network_load_balancer_metric_net_flow_count as
 SELECT name,
    metric_name,
    namespace,
    average,
    maximum,
    minimum,
    sample_count,
    sum,
    unit,
    "timestamp",
    partition,
    region,
    account_id
   FROM inventory.unread('aws_ec2_network_load_balancer_metric_net_flow_count'::text, 'cloudwatch:GetMetricStatistics'::text) r(name text, metric_name text, namespace text, average double precision, maximum double precision, minimum double precision, sample_count double precision, sum double precision, unit text, "timestamp" timestamp with time zone, partition text, region text, account_id text);
comment on view aws.aws_ec2_network_load_balancer_metric_net_flow_count is 'Always empty: Cadastre does not call cloudwatch:GetMetricStatistics, which it would take.';
grant select on aws.aws_ec2_network_load_balancer_metric_net_flow_count to cadastre_reader;

create view aws.aws_ec2_network_load_balancer_metric_net_flow_count_daily as
 SELECT name,
    metric_name,
    namespace,
    average,
    maximum,
    minimum,
    sample_count,
    sum,
    unit,
    "timestamp",
    partition,
    region,
    account_id
   FROM inventory.unread('aws_ec2_network_load_balancer_metric_net_flow_count_daily'::text, 'cloudwatch:GetMetricStatistics'::text) r(name text, metric_name text, namespace text, average double precision, maximum double precision, minimum double precision, sample_count double precision, sum double precision, unit text, "timestamp" timestamp with time zone, partition text, region text, account_id text);
comment on view aws.aws_ec2_network_load_balancer_metric_net_flow_count_daily is 'Always empty: Cadastre does not call cloudwatch:GetMetricStatistics, which it would take.';
grant select on aws.aws_ec2_network_load_balancer_metric_net_flow_count_daily to cadastre_reader;

create view aws.aws_ec2_network_performance_subscription as
 SELECT attributes ->> 'Source'::text AS source,
    attributes ->> 'Destination'::text AS destination,
    attributes ->> 'Metric'::text AS metric,
    attributes ->> 'Statistic'::text AS statistic,
    attributes ->> 'Period'::text AS period,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:network-performance-subscription'::text;
comment on view aws.aws_ec2_network_performance_subscription is 'ec2:network-performance-subscription: A measurement of the latency between two regions or zones that is published as a metric.';
grant select on aws.aws_ec2_network_performance_subscription to cadastre_reader;

create view aws.aws_ec2_outpost_lag as
 SELECT id AS outpost_lag_id,
    arn,
    attributes ->> 'OutpostArn'::text AS outpost_arn,
    attributes ->> 'OwnerId'::text AS owner_id,
    attributes ->> 'State'::text AS state,
    attributes -> 'LocalGatewayVirtualInterfaceIds'::text AS local_gateway_virtual_interface_ids,
    attributes -> 'ServiceLinkVirtualInterfaceIds'::text AS service_link_virtual_interface_ids,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:outpost-lag'::text;
comment on view aws.aws_ec2_outpost_lag is 'ec2:outpost-lag: A group of links between an Outpost and the network on the premises.';
grant select on aws.aws_ec2_outpost_lag to cadastre_reader;

create view aws.aws_ec2_prefix_list as
 SELECT id AS prefix_list_id,
    name AS prefix_list_name,
    attributes -> 'Cidrs'::text AS cidrs,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:prefix-list'::text;
comment on view aws.aws_ec2_prefix_list is 'ec2:prefix-list: The address blocks of an AWS service, as gateway endpoints use them.';
grant select on aws.aws_ec2_prefix_list to cadastre_reader;

create view aws.aws_ec2_public_ipv4_pool as
 SELECT id AS pool_id,
    arn,
    attributes ->> 'Description'::text AS description,
    attributes -> 'PoolAddressRanges'::text AS pool_address_ranges,
    inventory.to_bigint(attributes ->> 'TotalAddressCount'::text) AS total_address_count,
    inventory.to_bigint(attributes ->> 'TotalAvailableAddressCount'::text) AS total_available_address_count,
    attributes ->> 'NetworkBorderGroup'::text AS network_border_group,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:public-ipv4-pool'::text;
comment on view aws.aws_ec2_public_ipv4_pool is 'ec2:public-ipv4-pool: A pool of public IPv4 addresses that were brought to AWS.';
grant select on aws.aws_ec2_public_ipv4_pool to cadastre_reader;

create view aws.aws_ec2_regional_settings as
 SELECT default_ebs_encryption_enabled,
    default_ebs_encryption_key,
    snapshot_block_public_access_state,
    title,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_ec2_regional_settings'::text, 'ec2:GetEbsEncryptionByDefault'::text) r(default_ebs_encryption_enabled boolean, default_ebs_encryption_key text, snapshot_block_public_access_state text, title text, partition text, region text, account_id text);
comment on view aws.aws_ec2_regional_settings is 'Always empty: Cadastre does not call ec2:GetEbsEncryptionByDefault, which it would take.';
grant select on aws.aws_ec2_regional_settings to cadastre_reader;

create view aws.aws_ec2_route_server as
 SELECT id AS route_server_id,
    arn,
    inventory.to_bigint(attributes ->> 'AmazonSideAsn'::text) AS amazon_side_asn,
    attributes ->> 'State'::text AS state,
    attributes ->> 'PersistRoutesState'::text AS persist_routes_state,
    inventory.to_bigint(attributes ->> 'PersistRoutesDuration'::text) AS persist_routes_duration,
    inventory.to_boolean(attributes ->> 'SnsNotificationsEnabled'::text) AS sns_notifications_enabled,
    attributes ->> 'SnsTopicArn'::text AS sns_topic_arn,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:route-server'::text;
comment on view aws.aws_ec2_route_server is 'ec2:route-server: A BGP speaker that keeps the route tables of VPCs up to date.';
grant select on aws.aws_ec2_route_server to cadastre_reader;

create view aws.aws_ec2_route_server_association as
 SELECT attributes ->> 'RouteServerId'::text AS route_server_id,
    attributes ->> 'VpcId'::text AS vpc_id,
    attributes ->> 'State'::text AS state,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:route-server-association'::text;
comment on view aws.aws_ec2_route_server_association is 'ec2:route-server-association: A VPC that a route server serves.';
grant select on aws.aws_ec2_route_server_association to cadastre_reader;

create view aws.aws_ec2_route_server_endpoint as
 SELECT id AS route_server_endpoint_id,
    arn,
    attributes ->> 'RouteServerId'::text AS route_server_id,
    attributes ->> 'VpcId'::text AS vpc_id,
    attributes ->> 'SubnetId'::text AS subnet_id,
    attributes ->> 'EniId'::text AS eni_id,
    inventory.to_inet(attributes ->> 'EniAddress'::text) AS eni_address,
    attributes ->> 'State'::text AS state,
    attributes ->> 'FailureReason'::text AS failure_reason,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:route-server-endpoint'::text;
comment on view aws.aws_ec2_route_server_endpoint is 'ec2:route-server-endpoint: The end of a route server in a subnet, with which its peers speak BGP.';
grant select on aws.aws_ec2_route_server_endpoint to cadastre_reader;

create view aws.aws_ec2_route_server_peer as
 SELECT id AS route_server_peer_id,
    arn,
    attributes ->> 'RouteServerEndpointId'::text AS route_server_endpoint_id,
    attributes ->> 'RouteServerId'::text AS route_server_id,
    attributes ->> 'VpcId'::text AS vpc_id,
    attributes ->> 'SubnetId'::text AS subnet_id,
    attributes ->> 'State'::text AS state,
    attributes ->> 'FailureReason'::text AS failure_reason,
    attributes ->> 'EndpointEniId'::text AS endpoint_eni_id,
    inventory.to_inet(attributes ->> 'EndpointEniAddress'::text) AS endpoint_eni_address,
    inventory.to_inet(attributes ->> 'PeerAddress'::text) AS peer_address,
    attributes -> 'BgpOptions'::text AS bgp_options,
    attributes -> 'BgpStatus'::text AS bgp_status,
    attributes -> 'BfdStatus'::text AS bfd_status,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:route-server-peer'::text;
comment on view aws.aws_ec2_route_server_peer is 'ec2:route-server-peer: A BGP session between an endpoint of a route server and a network appliance.';
grant select on aws.aws_ec2_route_server_peer to cadastre_reader;

create view aws.aws_ec2_route_server_propagation as
 SELECT attributes ->> 'RouteServerId'::text AS route_server_id,
    attributes ->> 'RouteTableId'::text AS route_table_id,
    attributes ->> 'State'::text AS state,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:route-server-propagation'::text;
comment on view aws.aws_ec2_route_server_propagation is 'ec2:route-server-propagation: A route table into which a route server installs routes.';
grant select on aws.aws_ec2_route_server_propagation to cadastre_reader;

create view aws.aws_ec2_route_server_route as
 SELECT parent_id AS route_server_id,
    attributes ->> 'RouteServerEndpointId'::text AS route_server_endpoint_id,
    attributes ->> 'RouteServerPeerId'::text AS route_server_peer_id,
    attributes -> 'RouteInstallationDetails'::text AS route_installation_details,
    attributes ->> 'RouteStatus'::text AS route_status,
    inventory.to_cidr(attributes ->> 'Prefix'::text) AS prefix,
    attributes -> 'AsPaths'::text AS as_paths,
    inventory.to_bigint(attributes ->> 'Med'::text) AS med,
    inventory.to_inet(attributes ->> 'NextHopIp'::text) AS next_hop_ip,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:route-server-route'::text;
comment on view aws.aws_ec2_route_server_route is 'ec2:route-server-route: A route that a route server has learnt from a peer, and where it is installed.';
grant select on aws.aws_ec2_route_server_route to cadastre_reader;

create view aws.aws_ec2_route_table_association as
 SELECT id AS route_table_association_id,
    inventory.to_boolean(attributes ->> 'Main'::text) AS main,
    attributes ->> 'RouteTableId'::text AS route_table_id,
    attributes ->> 'SubnetId'::text AS subnet_id,
    attributes ->> 'GatewayId'::text AS gateway_id,
    attributes ->> 'PublicIpv4Pool'::text AS public_ipv4_pool,
    attributes -> 'AssociationState'::text AS association_state,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM ( SELECT h.account_id,
            h.region,
            h.partition,
            'ec2:route-table-association'::text COLLATE "C" AS type,
            COALESCE(NULLIF(e.item ->> 'RouteTableAssociationId'::text, ''::text), ''::text) COLLATE "C" AS id,
            NULL::text AS arn,
            NULL::text AS name,
            h.id AS parent_id,
            '{}'::jsonb AS tags,
            e.item AS attributes,
            h.first_seen,
            h.changed_at,
            h.observed_at
           FROM inventory.resource_at h
             CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(h.attributes -> 'Associations'::text)
                    WHEN 'array'::text THEN h.attributes -> 'Associations'::text
                    ELSE '[]'::jsonb
                END) e(item)
          WHERE h.type = 'ec2:route-table'::text) r
  WHERE true;
comment on view aws.aws_ec2_route_table_association is 'ec2:route-table-association: What a route table applies to: a subnet, a gateway, or the rest of the VPC (main).';
grant select on aws.aws_ec2_route_table_association to cadastre_reader;

create view aws.aws_ec2_route_table_propagating_vgw as
 SELECT parent_id AS route_table_id,
    attributes ->> 'GatewayId'::text AS gateway_id,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM ( SELECT h.account_id,
            h.region,
            h.partition,
            'ec2:route-table-propagating-vgw'::text COLLATE "C" AS type,
            ((COALESCE(NULLIF(h.id, ''::text), ''::text) || '|'::text) || COALESCE(NULLIF(e.item ->> 'GatewayId'::text, ''::text), ''::text)) COLLATE "C" AS id,
            NULL::text AS arn,
            NULL::text AS name,
            h.id AS parent_id,
            '{}'::jsonb AS tags,
            e.item AS attributes,
            h.first_seen,
            h.changed_at,
            h.observed_at
           FROM inventory.resource_at h
             CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(h.attributes -> 'PropagatingVgws'::text)
                    WHEN 'array'::text THEN h.attributes -> 'PropagatingVgws'::text
                    ELSE '[]'::jsonb
                END) e(item)
          WHERE h.type = 'ec2:route-table'::text) r
  WHERE true;
comment on view aws.aws_ec2_route_table_propagating_vgw is 'ec2:route-table-propagating-vgw: A virtual private gateway that propagates its routes into a route table.';
grant select on aws.aws_ec2_route_table_propagating_vgw to cadastre_reader;

create view aws.aws_ec2_secondary_interface as
 SELECT id AS secondary_interface_id,
    attributes ->> 'AvailabilityZone'::text AS availability_zone,
    attributes ->> 'AvailabilityZoneId'::text AS availability_zone_id,
    attributes -> 'Attachment'::text AS attachment,
    attributes ->> 'MacAddress'::text AS mac_address,
    attributes ->> 'OwnerId'::text AS owner_id,
    attributes -> 'PrivateIpv4Addresses'::text AS private_ipv4_addresses,
    arn AS secondary_interface_arn,
    attributes ->> 'SecondaryInterfaceType'::text AS secondary_interface_type,
    attributes ->> 'SecondarySubnetId'::text AS secondary_subnet_id,
    attributes ->> 'SecondaryNetworkId'::text AS secondary_network_id,
    attributes ->> 'SecondaryNetworkType'::text AS secondary_network_type,
    inventory.to_boolean(attributes ->> 'SourceDestCheck'::text) AS source_dest_check,
    attributes ->> 'Status'::text AS status,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:secondary-interface'::text;
comment on view aws.aws_ec2_secondary_interface is 'ec2:secondary-interface: A network interface in a secondary subnet.';
grant select on aws.aws_ec2_secondary_interface to cadastre_reader;

create view aws.aws_ec2_secondary_network as
 SELECT id AS secondary_network_id,
    arn AS secondary_network_arn,
    attributes ->> 'OwnerId'::text AS owner_id,
    attributes ->> 'Type'::text AS type,
    attributes ->> 'State'::text AS state,
    attributes ->> 'StateReason'::text AS state_reason,
    attributes -> 'Ipv4CidrBlockAssociations'::text AS ipv4_cidr_block_associations,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:secondary-network'::text;
comment on view aws.aws_ec2_secondary_network is 'ec2:secondary-network: A network of its own beside the VPCs, for traffic such as RDMA between instances.';
grant select on aws.aws_ec2_secondary_network to cadastre_reader;

create view aws.aws_ec2_secondary_subnet as
 SELECT id AS secondary_subnet_id,
    arn AS secondary_subnet_arn,
    attributes ->> 'SecondaryNetworkId'::text AS secondary_network_id,
    attributes ->> 'SecondaryNetworkType'::text AS secondary_network_type,
    attributes ->> 'OwnerId'::text AS owner_id,
    attributes ->> 'AvailabilityZoneId'::text AS availability_zone_id,
    attributes ->> 'AvailabilityZone'::text AS availability_zone,
    attributes -> 'Ipv4CidrBlockAssociations'::text AS ipv4_cidr_block_associations,
    attributes ->> 'State'::text AS state,
    attributes ->> 'StateReason'::text AS state_reason,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:secondary-subnet'::text;
comment on view aws.aws_ec2_secondary_subnet is 'ec2:secondary-subnet: A range of addresses of a secondary network in one Availability Zone.';
grant select on aws.aws_ec2_secondary_subnet to cadastre_reader;

create view aws.aws_ec2_security_group_for_vpc as
 SELECT parent_id AS vpc_id,
    attributes ->> 'Description'::text AS description,
    name AS group_name,
    attributes ->> 'OwnerId'::text AS owner_id,
    attributes ->> 'GroupId'::text AS group_id,
    attributes ->> 'PrimaryVpcId'::text AS primary_vpc_id,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:security-group-for-vpc'::text;
comment on view aws.aws_ec2_security_group_for_vpc is 'ec2:security-group-for-vpc: A security group that the account may use in a VPC which others share with it.';
grant select on aws.aws_ec2_security_group_for_vpc to cadastre_reader;

create view aws.aws_ec2_security_group_reference as
 SELECT attributes ->> 'GroupId'::text AS group_id,
    attributes ->> 'ReferencingVpcId'::text AS referencing_vpc_id,
    attributes ->> 'VpcPeeringConnectionId'::text AS vpc_peering_connection_id,
    attributes ->> 'TransitGatewayId'::text AS transit_gateway_id,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:security-group-reference'::text;
comment on view aws.aws_ec2_security_group_reference is 'ec2:security-group-reference: A VPC on the far side of a peering or transit gateway whose security groups refer to a group of the account.';
grant select on aws.aws_ec2_security_group_reference to cadastre_reader;

create view aws.aws_ec2_service_link_virtual_interface as
 SELECT id AS service_link_virtual_interface_id,
    arn AS service_link_virtual_interface_arn,
    attributes ->> 'OutpostId'::text AS outpost_id,
    attributes ->> 'OutpostArn'::text AS outpost_arn,
    attributes ->> 'OwnerId'::text AS owner_id,
    inventory.to_inet(attributes ->> 'LocalAddress'::text) AS local_address,
    inventory.to_inet(attributes ->> 'PeerAddress'::text) AS peer_address,
    inventory.to_bigint(attributes ->> 'PeerBgpAsn'::text) AS peer_bgp_asn,
    inventory.to_bigint(attributes ->> 'Vlan'::text) AS vlan,
    attributes ->> 'OutpostLagId'::text AS outpost_lag_id,
    attributes ->> 'ConfigurationState'::text AS configuration_state,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:service-link-virtual-interface'::text;
comment on view aws.aws_ec2_service_link_virtual_interface is 'ec2:service-link-virtual-interface: A VLAN over which an Outpost is connected to its region.';
grant select on aws.aws_ec2_service_link_virtual_interface to cadastre_reader;

create view aws.aws_ec2_ssl_policy as
 SELECT id AS name,
    attributes -> 'Ciphers'::text AS ciphers,
    attributes -> 'SslProtocols'::text AS ssl_protocols,
    attributes -> 'SupportedLoadBalancerTypes'::text AS supported_load_balancer_types,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'elbv2:ssl-policy'::text;
comment on view aws.aws_ec2_ssl_policy is 'elbv2:ssl-policy: A set of protocols and ciphers that listeners may negotiate, as AWS defines it.';
grant select on aws.aws_ec2_ssl_policy to cadastre_reader;

create view aws.aws_ec2_stale_security_group as
 SELECT attributes ->> 'GroupId'::text AS group_id,
    attributes ->> 'Description'::text AS description,
    name AS group_name,
    attributes -> 'StaleIpPermissions'::text AS stale_ip_permissions,
    attributes -> 'StaleIpPermissionsEgress'::text AS stale_ip_permissions_egress,
    attributes ->> 'VpcId'::text AS vpc_id,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:stale-security-group'::text;
comment on view aws.aws_ec2_stale_security_group is 'ec2:stale-security-group: A security group with rules that refer to groups which are gone or out of reach.';
grant select on aws.aws_ec2_stale_security_group to cadastre_reader;

create view aws.aws_ec2_subnet_cidr_reservation as
 SELECT id AS subnet_cidr_reservation_id,
    arn,
    attributes ->> 'SubnetId'::text AS subnet_id,
    inventory.to_cidr(attributes ->> 'Cidr'::text) AS cidr,
    attributes ->> 'ReservationType'::text AS reservation_type,
    attributes ->> 'OwnerId'::text AS owner_id,
    attributes ->> 'Description'::text AS description,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:subnet-cidr-reservation'::text;
comment on view aws.aws_ec2_subnet_cidr_reservation is 'ec2:subnet-cidr-reservation: A range of a subnet that is kept for prefixes or for addresses given out by hand.';
grant select on aws.aws_ec2_subnet_cidr_reservation to cadastre_reader;

create view aws.aws_ec2_target_group as
 SELECT name AS target_group_name,
    id AS target_group_arn,
    attributes ->> 'TargetType'::text AS target_type,
    attributes -> 'LoadBalancerArns'::text AS load_balancer_arns,
    inventory.to_bigint(attributes ->> 'Port'::text) AS port,
    attributes ->> 'VpcId'::text AS vpc_id,
    attributes ->> 'Protocol'::text AS protocol,
    attributes ->> 'ProtocolVersion'::text AS protocol_version,
    attributes ->> 'IpAddressType'::text AS ip_address_type,
    (attributes -> 'Matcher'::text) ->> 'HttpCode'::text AS matcher_http_code,
    (attributes -> 'Matcher'::text) ->> 'GrpcCode'::text AS matcher_grpc_code,
    inventory.to_bigint(attributes ->> 'HealthyThresholdCount'::text) AS healthy_threshold_count,
    inventory.to_bigint(attributes ->> 'UnhealthyThresholdCount'::text) AS unhealthy_threshold_count,
    inventory.to_boolean(attributes ->> 'HealthCheckEnabled'::text) AS health_check_enabled,
    inventory.to_bigint(attributes ->> 'HealthCheckIntervalSeconds'::text) AS health_check_interval_seconds,
    attributes ->> 'HealthCheckPath'::text AS health_check_path,
    attributes ->> 'HealthCheckPort'::text AS health_check_port,
    attributes ->> 'HealthCheckProtocol'::text AS health_check_protocol,
    inventory.to_bigint(attributes ->> 'HealthCheckTimeoutSeconds'::text) AS health_check_timeout_seconds,
    ( SELECT jsonb_agg(d.attributes ORDER BY d.id) AS jsonb_agg
           FROM inventory.resource_at d
          WHERE d.type = 'elbv2:target-health'::text AND d.account_id = r.account_id AND d.region = r.region AND d.parent_id = r.id) AS target_health_descriptions,
    ( SELECT jsonb_agg(d.attributes ORDER BY d.id) AS jsonb_agg
           FROM inventory.resource_at d
          WHERE d.type = 'elbv2:target-group-attributes'::text AND d.account_id = r.account_id AND d.region = r.region AND d.parent_id = r.id) AS attributes,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    COALESCE(name, id) AS title,
    tags,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'elbv2:target-group'::text;
comment on view aws.aws_ec2_target_group is 'elbv2:target-group: The group of targets that a load balancer forwards to, and how their health is checked.';
grant select on aws.aws_ec2_target_group to cadastre_reader;

create view aws.aws_ec2_traffic_mirror_filter as
 SELECT id AS traffic_mirror_filter_id,
    arn,
    attributes -> 'IngressFilterRules'::text AS ingress_filter_rules,
    attributes -> 'EgressFilterRules'::text AS egress_filter_rules,
    attributes -> 'NetworkServices'::text AS network_services,
    attributes ->> 'Description'::text AS description,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:traffic-mirror-filter'::text;
comment on view aws.aws_ec2_traffic_mirror_filter is 'ec2:traffic-mirror-filter: The rules by which traffic is mirrored.';
grant select on aws.aws_ec2_traffic_mirror_filter to cadastre_reader;

create view aws.aws_ec2_traffic_mirror_filter_rule as
 SELECT id AS traffic_mirror_filter_rule_id,
    arn,
    attributes ->> 'TrafficMirrorFilterId'::text AS traffic_mirror_filter_id,
    attributes ->> 'TrafficDirection'::text AS traffic_direction,
    inventory.to_bigint(attributes ->> 'RuleNumber'::text) AS rule_number,
    attributes ->> 'RuleAction'::text AS rule_action,
    inventory.to_bigint(attributes ->> 'Protocol'::text) AS protocol,
    attributes -> 'DestinationPortRange'::text AS destination_port_range,
    attributes -> 'SourcePortRange'::text AS source_port_range,
    inventory.to_cidr(attributes ->> 'DestinationCidrBlock'::text) AS destination_cidr_block,
    inventory.to_cidr(attributes ->> 'SourceCidrBlock'::text) AS source_cidr_block,
    name AS description,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:traffic-mirror-filter-rule'::text;
comment on view aws.aws_ec2_traffic_mirror_filter_rule is 'ec2:traffic-mirror-filter-rule: A rule that says which traffic is mirrored.';
grant select on aws.aws_ec2_traffic_mirror_filter_rule to cadastre_reader;

create view aws.aws_ec2_traffic_mirror_session as
 SELECT id AS traffic_mirror_session_id,
    arn,
    attributes ->> 'TrafficMirrorTargetId'::text AS traffic_mirror_target_id,
    attributes ->> 'TrafficMirrorFilterId'::text AS traffic_mirror_filter_id,
    attributes ->> 'NetworkInterfaceId'::text AS network_interface_id,
    attributes ->> 'OwnerId'::text AS owner_id,
    inventory.to_bigint(attributes ->> 'PacketLength'::text) AS packet_length,
    inventory.to_bigint(attributes ->> 'SessionNumber'::text) AS session_number,
    inventory.to_bigint(attributes ->> 'VirtualNetworkId'::text) AS virtual_network_id,
    attributes ->> 'Description'::text AS description,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:traffic-mirror-session'::text;
comment on view aws.aws_ec2_traffic_mirror_session is 'ec2:traffic-mirror-session: A network interface whose traffic is mirrored, to which target and by which filter.';
grant select on aws.aws_ec2_traffic_mirror_session to cadastre_reader;

create view aws.aws_ec2_traffic_mirror_target as
 SELECT id AS traffic_mirror_target_id,
    arn,
    attributes ->> 'NetworkInterfaceId'::text AS network_interface_id,
    attributes ->> 'NetworkLoadBalancerArn'::text AS network_load_balancer_arn,
    attributes ->> 'Type'::text AS type,
    attributes ->> 'Description'::text AS description,
    attributes ->> 'OwnerId'::text AS owner_id,
    attributes ->> 'GatewayLoadBalancerEndpointId'::text AS gateway_load_balancer_endpoint_id,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:traffic-mirror-target'::text;
comment on view aws.aws_ec2_traffic_mirror_target is 'ec2:traffic-mirror-target: Where mirrored traffic is sent to.';
grant select on aws.aws_ec2_traffic_mirror_target to cadastre_reader;

create view aws.aws_ec2_transit_gateway as
 SELECT id AS transit_gateway_id,
    arn AS transit_gateway_arn,
    attributes ->> 'State'::text AS state,
    attributes ->> 'OwnerId'::text AS owner_id,
    attributes ->> 'Description'::text AS description,
    inventory.to_timestamptz(attributes ->> 'CreationTime'::text) AS creation_time,
    inventory.to_bigint((attributes -> 'Options'::text) ->> 'AmazonSideAsn'::text) AS amazon_side_asn,
    (attributes -> 'Options'::text) ->> 'AssociationDefaultRouteTableId'::text AS association_default_route_table_id,
    (attributes -> 'Options'::text) ->> 'AutoAcceptSharedAttachments'::text AS auto_accept_shared_attachments,
    (attributes -> 'Options'::text) ->> 'DefaultRouteTableAssociation'::text AS default_route_table_association,
    (attributes -> 'Options'::text) ->> 'DefaultRouteTablePropagation'::text AS default_route_table_propagation,
    (attributes -> 'Options'::text) ->> 'DnsSupport'::text AS dns_support,
    (attributes -> 'Options'::text) ->> 'MulticastSupport'::text AS multicast_support,
    (attributes -> 'Options'::text) ->> 'PropagationDefaultRouteTableId'::text AS propagation_default_route_table_id,
    (attributes -> 'Options'::text) ->> 'VpnEcmpSupport'::text AS vpn_ecmp_support,
    (attributes -> 'Options'::text) -> 'TransitGatewayCidrBlocks'::text AS cidr_blocks,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:transit-gateway'::text;
comment on view aws.aws_ec2_transit_gateway is 'ec2:transit-gateway: A regional router to which networks are attached.';
grant select on aws.aws_ec2_transit_gateway to cadastre_reader;

create view aws.aws_ec2_transit_gateway_attachment_nat_configuration as
 SELECT id AS transit_gateway_attachment_id,
    attributes ->> 'NatGatewaySupport'::text AS nat_gateway_support,
    attributes ->> 'NatSystemRouteSupport'::text AS nat_system_route_support,
    attributes -> 'NatGatewayRules'::text AS nat_gateway_rules,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:transit-gateway-attachment-nat-configuration'::text;
comment on view aws.aws_ec2_transit_gateway_attachment_nat_configuration is 'ec2:transit-gateway-attachment-nat-configuration: How a transit gateway translates the addresses of what comes from an attachment.';
grant select on aws.aws_ec2_transit_gateway_attachment_nat_configuration to cadastre_reader;

create view aws.aws_ec2_transit_gateway_attachment_propagation as
 SELECT parent_id AS transit_gateway_attachment_id,
    attributes ->> 'TransitGatewayRouteTableId'::text AS transit_gateway_route_table_id,
    attributes ->> 'State'::text AS state,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:transit-gateway-attachment-propagation'::text;
comment on view aws.aws_ec2_transit_gateway_attachment_propagation is 'ec2:transit-gateway-attachment-propagation: A route table into which an attachment propagates its routes, as the attachment says.';
grant select on aws.aws_ec2_transit_gateway_attachment_propagation to cadastre_reader;

create view aws.aws_ec2_transit_gateway_connect as
 SELECT id AS transit_gateway_attachment_id,
    arn,
    attributes ->> 'TransportTransitGatewayAttachmentId'::text AS transport_transit_gateway_attachment_id,
    attributes ->> 'TransitGatewayId'::text AS transit_gateway_id,
    attributes ->> 'State'::text AS state,
    inventory.to_timestamptz(attributes ->> 'CreationTime'::text) AS creation_time,
    attributes -> 'Options'::text AS options,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:transit-gateway-connect'::text;
comment on view aws.aws_ec2_transit_gateway_connect is 'ec2:transit-gateway-connect: A Connect attachment: GRE tunnels over another attachment.';
grant select on aws.aws_ec2_transit_gateway_connect to cadastre_reader;

create view aws.aws_ec2_transit_gateway_connect_peer as
 SELECT id AS transit_gateway_connect_peer_id,
    arn,
    attributes ->> 'TransitGatewayAttachmentId'::text AS transit_gateway_attachment_id,
    attributes ->> 'State'::text AS state,
    inventory.to_timestamptz(attributes ->> 'CreationTime'::text) AS creation_time,
    attributes -> 'ConnectPeerConfiguration'::text AS connect_peer_configuration,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:transit-gateway-connect-peer'::text;
comment on view aws.aws_ec2_transit_gateway_connect_peer is 'ec2:transit-gateway-connect-peer: A GRE and BGP peer of a Connect attachment.';
grant select on aws.aws_ec2_transit_gateway_connect_peer to cadastre_reader;

create view aws.aws_ec2_transit_gateway_metering_policy as
 SELECT id AS transit_gateway_metering_policy_id,
    arn,
    attributes ->> 'TransitGatewayId'::text AS transit_gateway_id,
    attributes -> 'MiddleboxAttachmentIds'::text AS middlebox_attachment_ids,
    attributes ->> 'State'::text AS state,
    inventory.to_timestamptz(attributes ->> 'UpdateEffectiveAt'::text) AS update_effective_at,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:transit-gateway-metering-policy'::text;
comment on view aws.aws_ec2_transit_gateway_metering_policy is 'ec2:transit-gateway-metering-policy: The rules that say which accounts pay for the traffic of a transit gateway.';
grant select on aws.aws_ec2_transit_gateway_metering_policy to cadastre_reader;

create view aws.aws_ec2_transit_gateway_metering_policy_entry as
 SELECT parent_id AS transit_gateway_metering_policy_id,
    attributes ->> 'PolicyRuleNumber'::text AS policy_rule_number,
    attributes ->> 'MeteredAccount'::text AS metered_account,
    attributes ->> 'State'::text AS state,
    inventory.to_timestamptz(attributes ->> 'UpdatedAt'::text) AS updated_at,
    inventory.to_timestamptz(attributes ->> 'UpdateEffectiveAt'::text) AS update_effective_at,
    attributes -> 'MeteringPolicyRule'::text AS metering_policy_rule,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:transit-gateway-metering-policy-entry'::text;
comment on view aws.aws_ec2_transit_gateway_metering_policy_entry is 'ec2:transit-gateway-metering-policy-entry: A rule of a metering policy: which account pays for which traffic.';
grant select on aws.aws_ec2_transit_gateway_metering_policy_entry to cadastre_reader;

create view aws.aws_ec2_transit_gateway_multicast_domain as
 SELECT id AS transit_gateway_multicast_domain_id,
    attributes ->> 'TransitGatewayId'::text AS transit_gateway_id,
    arn AS transit_gateway_multicast_domain_arn,
    attributes ->> 'OwnerId'::text AS owner_id,
    attributes -> 'Options'::text AS options,
    attributes ->> 'State'::text AS state,
    inventory.to_timestamptz(attributes ->> 'CreationTime'::text) AS creation_time,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:transit-gateway-multicast-domain'::text;
comment on view aws.aws_ec2_transit_gateway_multicast_domain is 'ec2:transit-gateway-multicast-domain: A part of a transit gateway in which multicast traffic is forwarded.';
grant select on aws.aws_ec2_transit_gateway_multicast_domain to cadastre_reader;

create view aws.aws_ec2_transit_gateway_multicast_domain_association as
 SELECT parent_id AS transit_gateway_multicast_domain_id,
    attributes ->> 'TransitGatewayAttachmentId'::text AS transit_gateway_attachment_id,
    attributes ->> 'ResourceId'::text AS resource_id,
    attributes ->> 'ResourceType'::text AS resource_type,
    attributes ->> 'ResourceOwnerId'::text AS resource_owner_id,
    attributes -> 'Subnet'::text AS subnet,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:transit-gateway-multicast-domain-association'::text;
comment on view aws.aws_ec2_transit_gateway_multicast_domain_association is 'ec2:transit-gateway-multicast-domain-association: A subnet that takes part in a multicast domain.';
grant select on aws.aws_ec2_transit_gateway_multicast_domain_association to cadastre_reader;

create view aws.aws_ec2_transit_gateway_multicast_group as
 SELECT parent_id AS transit_gateway_multicast_domain_id,
    inventory.to_inet(attributes ->> 'GroupIpAddress'::text) AS group_ip_address,
    attributes ->> 'TransitGatewayAttachmentId'::text AS transit_gateway_attachment_id,
    attributes ->> 'SubnetId'::text AS subnet_id,
    attributes ->> 'ResourceId'::text AS resource_id,
    attributes ->> 'ResourceType'::text AS resource_type,
    attributes ->> 'ResourceOwnerId'::text AS resource_owner_id,
    attributes ->> 'NetworkInterfaceId'::text AS network_interface_id,
    inventory.to_boolean(attributes ->> 'GroupMember'::text) AS group_member,
    inventory.to_boolean(attributes ->> 'GroupSource'::text) AS group_source,
    attributes ->> 'MemberType'::text AS member_type,
    attributes ->> 'SourceType'::text AS source_type,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:transit-gateway-multicast-group'::text;
comment on view aws.aws_ec2_transit_gateway_multicast_group is 'ec2:transit-gateway-multicast-group: A network interface that sends to or receives from a multicast group.';
grant select on aws.aws_ec2_transit_gateway_multicast_group to cadastre_reader;

create view aws.aws_ec2_transit_gateway_peering_attachment as
 SELECT id AS transit_gateway_attachment_id,
    arn,
    attributes ->> 'AccepterTransitGatewayAttachmentId'::text AS accepter_transit_gateway_attachment_id,
    attributes -> 'RequesterTgwInfo'::text AS requester_tgw_info,
    attributes -> 'AccepterTgwInfo'::text AS accepter_tgw_info,
    attributes -> 'Options'::text AS options,
    attributes -> 'Status'::text AS status,
    attributes ->> 'State'::text AS state,
    inventory.to_timestamptz(attributes ->> 'CreationTime'::text) AS creation_time,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:transit-gateway-peering-attachment'::text;
comment on view aws.aws_ec2_transit_gateway_peering_attachment is 'ec2:transit-gateway-peering-attachment: What is particular to the peering of two transit gateways: both ends.';
grant select on aws.aws_ec2_transit_gateway_peering_attachment to cadastre_reader;

create view aws.aws_ec2_transit_gateway_policy_table as
 SELECT id AS transit_gateway_policy_table_id,
    arn,
    attributes ->> 'TransitGatewayId'::text AS transit_gateway_id,
    attributes ->> 'State'::text AS state,
    inventory.to_timestamptz(attributes ->> 'CreationTime'::text) AS creation_time,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:transit-gateway-policy-table'::text;
comment on view aws.aws_ec2_transit_gateway_policy_table is 'ec2:transit-gateway-policy-table: Rules that direct the traffic of attachments to route tables of a transit gateway.';
grant select on aws.aws_ec2_transit_gateway_policy_table to cadastre_reader;

create view aws.aws_ec2_transit_gateway_policy_table_association as
 SELECT attributes ->> 'TransitGatewayPolicyTableId'::text AS transit_gateway_policy_table_id,
    attributes ->> 'TransitGatewayAttachmentId'::text AS transit_gateway_attachment_id,
    attributes ->> 'ResourceId'::text AS resource_id,
    attributes ->> 'ResourceType'::text AS resource_type,
    attributes ->> 'State'::text AS state,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:transit-gateway-policy-table-association'::text;
comment on view aws.aws_ec2_transit_gateway_policy_table_association is 'ec2:transit-gateway-policy-table-association: An attachment whose traffic a policy table directs.';
grant select on aws.aws_ec2_transit_gateway_policy_table_association to cadastre_reader;

create view aws.aws_ec2_transit_gateway_policy_table_entry as
 SELECT parent_id AS transit_gateway_policy_table_id,
    attributes ->> 'PolicyRuleNumber'::text AS policy_rule_number,
    attributes -> 'PolicyRule'::text AS policy_rule,
    attributes ->> 'TargetRouteTableId'::text AS target_route_table_id,
    attributes ->> 'State'::text AS state,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:transit-gateway-policy-table-entry'::text;
comment on view aws.aws_ec2_transit_gateway_policy_table_entry is 'ec2:transit-gateway-policy-table-entry: A rule of a policy table: which traffic goes to which route table.';
grant select on aws.aws_ec2_transit_gateway_policy_table_entry to cadastre_reader;

create view aws.aws_ec2_transit_gateway_prefix_list_reference as
 SELECT attributes ->> 'TransitGatewayRouteTableId'::text AS transit_gateway_route_table_id,
    attributes ->> 'PrefixListId'::text AS prefix_list_id,
    attributes ->> 'PrefixListOwnerId'::text AS prefix_list_owner_id,
    attributes ->> 'State'::text AS state,
    inventory.to_boolean(attributes ->> 'Blackhole'::text) AS blackhole,
    attributes -> 'TransitGatewayAttachment'::text AS transit_gateway_attachment,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:transit-gateway-prefix-list-reference'::text;
comment on view aws.aws_ec2_transit_gateway_prefix_list_reference is 'ec2:transit-gateway-prefix-list-reference: A prefix list that a transit gateway route table routes as a whole.';
grant select on aws.aws_ec2_transit_gateway_prefix_list_reference to cadastre_reader;

create view aws.aws_ec2_transit_gateway_route as
 SELECT parent_id AS transit_gateway_route_table_id,
    inventory.to_cidr(attributes ->> 'DestinationCidrBlock'::text) AS destination_cidr_block,
    attributes ->> 'PrefixListId'::text AS prefix_list_id,
    attributes ->> 'State'::text AS state,
    attributes ->> 'Type'::text AS type,
    attributes -> 'TransitGatewayAttachments'::text AS transit_gateway_attachments,
    attributes ->> 'DestinationCidrBlock'::text AS title,
    jsonb_build_array((((((((('arn:'::text || partition) || ':ec2:'::text) || region) || ':'::text) || account_id) || ':transit-gateway-route-table/'::text) || parent_id) || ':'::text) || (attributes ->> 'DestinationCidrBlock'::text)) AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:transit-gateway-route'::text;
comment on view aws.aws_ec2_transit_gateway_route is 'ec2:transit-gateway-route: A route of a transit gateway route table, active or black hole.';
grant select on aws.aws_ec2_transit_gateway_route to cadastre_reader;

create view aws.aws_ec2_transit_gateway_route_table as
 SELECT id AS transit_gateway_route_table_id,
    attributes ->> 'TransitGatewayId'::text AS transit_gateway_id,
    attributes ->> 'State'::text AS state,
    inventory.to_timestamptz(attributes ->> 'CreationTime'::text) AS creation_time,
    inventory.to_boolean(attributes ->> 'DefaultAssociationRouteTable'::text) AS default_association_route_table,
    inventory.to_boolean(attributes ->> 'DefaultPropagationRouteTable'::text) AS default_propagation_route_table,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:transit-gateway-route-table'::text;
comment on view aws.aws_ec2_transit_gateway_route_table is 'ec2:transit-gateway-route-table: A route table of a transit gateway.';
grant select on aws.aws_ec2_transit_gateway_route_table to cadastre_reader;

create view aws.aws_ec2_transit_gateway_route_table_announcement as
 SELECT id AS transit_gateway_route_table_announcement_id,
    arn,
    attributes ->> 'TransitGatewayId'::text AS transit_gateway_id,
    attributes ->> 'CoreNetworkId'::text AS core_network_id,
    attributes ->> 'PeerTransitGatewayId'::text AS peer_transit_gateway_id,
    attributes ->> 'PeerCoreNetworkId'::text AS peer_core_network_id,
    attributes ->> 'PeeringAttachmentId'::text AS peering_attachment_id,
    attributes ->> 'AnnouncementDirection'::text AS announcement_direction,
    attributes ->> 'TransitGatewayRouteTableId'::text AS transit_gateway_route_table_id,
    attributes ->> 'State'::text AS state,
    inventory.to_timestamptz(attributes ->> 'CreationTime'::text) AS creation_time,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:transit-gateway-route-table-announcement'::text;
comment on view aws.aws_ec2_transit_gateway_route_table_announcement is 'ec2:transit-gateway-route-table-announcement: The announcement of a transit gateway route table to a peer, or of a peer to it.';
grant select on aws.aws_ec2_transit_gateway_route_table_announcement to cadastre_reader;

create view aws.aws_ec2_transit_gateway_route_table_association as
 SELECT parent_id AS transit_gateway_route_table_id,
    attributes ->> 'TransitGatewayAttachmentId'::text AS transit_gateway_attachment_id,
    attributes ->> 'ResourceId'::text AS resource_id,
    attributes ->> 'ResourceType'::text AS resource_type,
    attributes ->> 'State'::text AS state,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:transit-gateway-route-table-association'::text;
comment on view aws.aws_ec2_transit_gateway_route_table_association is 'ec2:transit-gateway-route-table-association: An attachment whose traffic a transit gateway route table routes.';
grant select on aws.aws_ec2_transit_gateway_route_table_association to cadastre_reader;

create view aws.aws_ec2_transit_gateway_route_table_propagation as
 SELECT parent_id AS transit_gateway_route_table_id,
    attributes ->> 'TransitGatewayAttachmentId'::text AS transit_gateway_attachment_id,
    attributes ->> 'ResourceId'::text AS resource_id,
    attributes ->> 'ResourceType'::text AS resource_type,
    attributes ->> 'State'::text AS state,
    attributes ->> 'TransitGatewayRouteTableAnnouncementId'::text AS transit_gateway_route_table_announcement_id,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:transit-gateway-route-table-propagation'::text;
comment on view aws.aws_ec2_transit_gateway_route_table_propagation is 'ec2:transit-gateway-route-table-propagation: An attachment or announcement from which a transit gateway route table learns routes.';
grant select on aws.aws_ec2_transit_gateway_route_table_propagation to cadastre_reader;

create view aws.aws_ec2_transit_gateway_vpc_attachment as
 SELECT id AS transit_gateway_attachment_id,
    attributes ->> 'TransitGatewayId'::text AS transit_gateway_id,
    attributes ->> 'TransitGatewayOwnerId'::text AS transit_gateway_owner_id,
    attributes ->> 'State'::text AS state,
    inventory.to_timestamptz(attributes ->> 'CreationTime'::text) AS creation_time,
    attributes ->> 'ResourceId'::text AS resource_id,
    attributes ->> 'ResourceType'::text AS resource_type,
    attributes ->> 'ResourceOwnerId'::text AS resource_owner_id,
    (attributes -> 'Association'::text) ->> 'State'::text AS association_state,
    (attributes -> 'Association'::text) ->> 'TransitGatewayRouteTableId'::text AS association_transit_gateway_route_table_id,
    ( SELECT v.attributes -> 'Options'::text
           FROM inventory.resource_at v
          WHERE v.type = 'ec2:transit-gateway-vpc-attachment'::text AND v.account_id = r.account_id AND v.region = r.region AND v.id = r.id) AS options,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id,
    attributes ->> 'ResourceOwnerId'::text AS owner_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:transit-gateway-attachment'::text;
comment on view aws.aws_ec2_transit_gateway_vpc_attachment is 'ec2:transit-gateway-attachment: A network attached to a transit gateway, of whatever kind.';
grant select on aws.aws_ec2_transit_gateway_vpc_attachment to cadastre_reader;

create view aws.aws_ec2_transit_gateway_vpc_attachment_detail as
 SELECT id AS transit_gateway_attachment_id,
    arn,
    attributes ->> 'TransitGatewayId'::text AS transit_gateway_id,
    attributes ->> 'VpcId'::text AS vpc_id,
    attributes ->> 'VpcOwnerId'::text AS vpc_owner_id,
    attributes ->> 'State'::text AS state,
    attributes -> 'SubnetIds'::text AS subnet_ids,
    inventory.to_timestamptz(attributes ->> 'CreationTime'::text) AS creation_time,
    attributes -> 'Options'::text AS options,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id,
    attributes ->> 'VpcOwnerId'::text AS owner_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:transit-gateway-vpc-attachment'::text;
comment on view aws.aws_ec2_transit_gateway_vpc_attachment_detail is 'ec2:transit-gateway-vpc-attachment: What is particular to the attachment of a VPC: its subnets and options.';
grant select on aws.aws_ec2_transit_gateway_vpc_attachment_detail to cadastre_reader;

create view aws.aws_ec2_trunk_interface_association as
 SELECT id AS association_id,
    attributes ->> 'BranchInterfaceId'::text AS branch_interface_id,
    attributes ->> 'TrunkInterfaceId'::text AS trunk_interface_id,
    attributes ->> 'InterfaceProtocol'::text AS interface_protocol,
    inventory.to_bigint(attributes ->> 'VlanId'::text) AS vlan_id,
    inventory.to_bigint(attributes ->> 'GreKey'::text) AS gre_key,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:trunk-interface-association'::text;
comment on view aws.aws_ec2_trunk_interface_association is 'ec2:trunk-interface-association: A branch interface on a trunk interface, told apart by VLAN or GRE key.';
grant select on aws.aws_ec2_trunk_interface_association to cadastre_reader;

create view aws.aws_ec2_verified_access_endpoint_policy as
 SELECT parent_id AS verified_access_endpoint_id,
    inventory.to_boolean(attributes ->> 'PolicyEnabled'::text) AS policy_enabled,
    attributes ->> 'PolicyDocument'::text AS policy_document,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:verified-access-endpoint-policy'::text;
comment on view aws.aws_ec2_verified_access_endpoint_policy is 'ec2:verified-access-endpoint-policy: Whether an endpoint has a policy of its own, and what it says.';
grant select on aws.aws_ec2_verified_access_endpoint_policy to cadastre_reader;

create view aws.aws_ec2_verified_access_endpoint_target as
 SELECT attributes ->> 'VerifiedAccessEndpointId'::text AS verified_access_endpoint_id,
    inventory.to_inet(attributes ->> 'VerifiedAccessEndpointTargetIpAddress'::text) AS verified_access_endpoint_target_ip_address,
    attributes ->> 'VerifiedAccessEndpointTargetDns'::text AS verified_access_endpoint_target_dns,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:verified-access-endpoint-target'::text;
comment on view aws.aws_ec2_verified_access_endpoint_target is 'ec2:verified-access-endpoint-target: An address or name behind an endpoint for a range of addresses.';
grant select on aws.aws_ec2_verified_access_endpoint_target to cadastre_reader;

create view aws.aws_ec2_verified_access_group_policy as
 SELECT parent_id AS verified_access_group_id,
    inventory.to_boolean(attributes ->> 'PolicyEnabled'::text) AS policy_enabled,
    attributes ->> 'PolicyDocument'::text AS policy_document,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:verified-access-group-policy'::text;
comment on view aws.aws_ec2_verified_access_group_policy is 'ec2:verified-access-group-policy: Whether a group has a policy, and what it says.';
grant select on aws.aws_ec2_verified_access_group_policy to cadastre_reader;

create view aws.aws_ec2_verified_access_logging_configuration as
 SELECT id AS verified_access_instance_id,
    attributes -> 'AccessLogs'::text AS access_logs,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:verified-access-logging-configuration'::text;
comment on view aws.aws_ec2_verified_access_logging_configuration is 'ec2:verified-access-logging-configuration: Where an instance of Verified Access logs requests to.';
grant select on aws.aws_ec2_verified_access_logging_configuration to cadastre_reader;

create view aws.aws_ec2_vpc_attribute as
 SELECT id AS vpc_id,
    inventory.to_boolean((attributes -> 'EnableDnsHostnames'::text) ->> 'Value'::text) AS enable_dns_hostnames,
    inventory.to_boolean((attributes -> 'EnableDnsSupport'::text) ->> 'Value'::text) AS enable_dns_support,
    inventory.to_boolean((attributes -> 'EnableNetworkAddressUsageMetrics'::text) ->> 'Value'::text) AS enable_network_address_usage_metrics,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:vpc-attribute'::text;
comment on view aws.aws_ec2_vpc_attribute is 'ec2:vpc-attribute: Whether a VPC answers DNS questions, gives its instances DNS names, and measures its use of addresses.';
grant select on aws.aws_ec2_vpc_attribute to cadastre_reader;

create view aws.aws_ec2_vpc_block_public_access_exclusion as
 SELECT id AS exclusion_id,
    arn,
    attributes ->> 'InternetGatewayExclusionMode'::text AS internet_gateway_exclusion_mode,
    attributes ->> 'ResourceArn'::text AS resource_arn,
    attributes ->> 'State'::text AS state,
    attributes ->> 'Reason'::text AS reason,
    inventory.to_timestamptz(attributes ->> 'CreationTimestamp'::text) AS creation_timestamp,
    inventory.to_timestamptz(attributes ->> 'LastUpdateTimestamp'::text) AS last_update_timestamp,
    inventory.to_timestamptz(attributes ->> 'DeletionTimestamp'::text) AS deletion_timestamp,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:vpc-block-public-access-exclusion'::text;
comment on view aws.aws_ec2_vpc_block_public_access_exclusion is 'ec2:vpc-block-public-access-exclusion: A VPC or subnet exempted from the block on public access.';
grant select on aws.aws_ec2_vpc_block_public_access_exclusion to cadastre_reader;

create view aws.aws_ec2_vpc_cidr_block as
 SELECT parent_id AS vpc_id,
    id AS association_id,
    inventory.to_cidr(attributes ->> 'CidrBlock'::text) AS cidr_block,
    attributes -> 'CidrBlockState'::text AS cidr_block_state,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM ( SELECT h.account_id,
            h.region,
            h.partition,
            'ec2:vpc-cidr-block'::text COLLATE "C" AS type,
            COALESCE(NULLIF(e.item ->> 'AssociationId'::text, ''::text), ''::text) COLLATE "C" AS id,
            NULL::text AS arn,
            NULL::text AS name,
            h.id AS parent_id,
            '{}'::jsonb AS tags,
            e.item AS attributes,
            h.first_seen,
            h.changed_at,
            h.observed_at
           FROM inventory.resource_at h
             CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(h.attributes -> 'CidrBlockAssociationSet'::text)
                    WHEN 'array'::text THEN h.attributes -> 'CidrBlockAssociationSet'::text
                    ELSE '[]'::jsonb
                END) e(item)
          WHERE h.type = 'ec2:vpc'::text) r
  WHERE true;
comment on view aws.aws_ec2_vpc_cidr_block is 'ec2:vpc-cidr-block: An IPv4 block associated with a VPC, the primary one included.';
grant select on aws.aws_ec2_vpc_cidr_block to cadastre_reader;

create view aws.aws_ec2_vpc_encryption_control as
 SELECT id AS vpc_encryption_control_id,
    arn,
    attributes ->> 'VpcId'::text AS vpc_id,
    attributes ->> 'Mode'::text AS mode,
    attributes ->> 'State'::text AS state,
    attributes ->> 'StateMessage'::text AS state_message,
    attributes -> 'ResourceExclusions'::text AS resource_exclusions,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:vpc-encryption-control'::text;
comment on view aws.aws_ec2_vpc_encryption_control is 'ec2:vpc-encryption-control: Whether the traffic of a VPC is watched for, or held to, encryption, and what is exempt.';
grant select on aws.aws_ec2_vpc_encryption_control to cadastre_reader;

create view aws.aws_ec2_vpc_endpoint_association as
 SELECT id,
    attributes ->> 'VpcEndpointId'::text AS vpc_endpoint_id,
    attributes ->> 'ServiceNetworkArn'::text AS service_network_arn,
    attributes ->> 'ServiceNetworkName'::text AS service_network_name,
    attributes ->> 'AssociatedResourceAccessibility'::text AS associated_resource_accessibility,
    attributes ->> 'FailureReason'::text AS failure_reason,
    attributes ->> 'FailureCode'::text AS failure_code,
    attributes -> 'DnsEntry'::text AS dns_entry,
    attributes -> 'PrivateDnsEntry'::text AS private_dns_entry,
    attributes ->> 'AssociatedResourceArn'::text AS associated_resource_arn,
    attributes ->> 'ResourceConfigurationGroupArn'::text AS resource_configuration_group_arn,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:vpc-endpoint-association'::text;
comment on view aws.aws_ec2_vpc_endpoint_association is 'ec2:vpc-endpoint-association: What a resource or service network endpoint reaches: one resource behind one name.';
grant select on aws.aws_ec2_vpc_endpoint_association to cadastre_reader;

create view aws.aws_ec2_vpc_endpoint_connection as
 SELECT id AS vpc_endpoint_connection_id,
    arn,
    attributes ->> 'ServiceId'::text AS service_id,
    attributes ->> 'VpcEndpointId'::text AS vpc_endpoint_id,
    attributes ->> 'VpcEndpointOwner'::text AS vpc_endpoint_owner,
    attributes ->> 'VpcEndpointState'::text AS vpc_endpoint_state,
    inventory.to_timestamptz(attributes ->> 'CreationTimestamp'::text) AS creation_timestamp,
    attributes -> 'DnsEntries'::text AS dns_entries,
    attributes -> 'NetworkLoadBalancerArns'::text AS network_load_balancer_arns,
    attributes -> 'GatewayLoadBalancerArns'::text AS gateway_load_balancer_arns,
    attributes ->> 'IpAddressType'::text AS ip_address_type,
    attributes ->> 'VpcEndpointRegion'::text AS vpc_endpoint_region,
    attributes -> 'PayerResponsibilities'::text AS payer_responsibilities,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:vpc-endpoint-connection'::text;
comment on view aws.aws_ec2_vpc_endpoint_connection is 'ec2:vpc-endpoint-connection: An endpoint, often of another account, that is connected to one of the account''s own services.';
grant select on aws.aws_ec2_vpc_endpoint_connection to cadastre_reader;

create view aws.aws_ec2_vpc_endpoint_connection_notification as
 SELECT id AS connection_notification_id,
    attributes ->> 'ServiceId'::text AS service_id,
    attributes ->> 'VpcEndpointId'::text AS vpc_endpoint_id,
    attributes ->> 'ConnectionNotificationType'::text AS connection_notification_type,
    attributes ->> 'ConnectionNotificationArn'::text AS connection_notification_arn,
    attributes -> 'ConnectionEvents'::text AS connection_events,
    attributes ->> 'ConnectionNotificationState'::text AS connection_notification_state,
    attributes ->> 'ServiceRegion'::text AS service_region,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:vpc-endpoint-connection-notification'::text;
comment on view aws.aws_ec2_vpc_endpoint_connection_notification is 'ec2:vpc-endpoint-connection-notification: Who is told when endpoints connect to a service.';
grant select on aws.aws_ec2_vpc_endpoint_connection_notification to cadastre_reader;

create view aws.aws_ec2_vpc_endpoint_service_configuration as
 SELECT id AS service_id,
    arn,
    attributes -> 'ServiceType'::text AS service_type,
    attributes ->> 'ServiceName'::text AS service_name,
    attributes ->> 'ServiceState'::text AS service_state,
    attributes -> 'AvailabilityZoneIds'::text AS availability_zone_ids,
    attributes -> 'AvailabilityZones'::text AS availability_zones,
    inventory.to_boolean(attributes ->> 'AcceptanceRequired'::text) AS acceptance_required,
    inventory.to_boolean(attributes ->> 'ManagesVpcEndpoints'::text) AS manages_vpc_endpoints,
    attributes -> 'NetworkLoadBalancerArns'::text AS network_load_balancer_arns,
    attributes -> 'GatewayLoadBalancerArns'::text AS gateway_load_balancer_arns,
    attributes -> 'SupportedIpAddressTypes'::text AS supported_ip_address_types,
    attributes -> 'BaseEndpointDnsNames'::text AS base_endpoint_dns_names,
    attributes ->> 'PrivateDnsName'::text AS private_dns_name,
    attributes -> 'PrivateDnsNameConfiguration'::text AS private_dns_name_configuration,
    attributes ->> 'PayerResponsibility'::text AS payer_responsibility,
    attributes -> 'SupportedRegions'::text AS supported_regions,
    inventory.to_boolean(attributes ->> 'RemoteAccessEnabled'::text) AS remote_access_enabled,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:vpc-endpoint-service-configuration'::text;
comment on view aws.aws_ec2_vpc_endpoint_service_configuration is 'ec2:vpc-endpoint-service-configuration: A service that the account offers to others through endpoints, and the load balancers behind it.';
grant select on aws.aws_ec2_vpc_endpoint_service_configuration to cadastre_reader;

create view aws.aws_ec2_vpc_endpoint_service_permission as
 SELECT attributes ->> 'ServiceId'::text AS service_id,
    attributes ->> 'PrincipalType'::text AS principal_type,
    attributes ->> 'Principal'::text AS principal,
    attributes ->> 'ServicePermissionId'::text AS service_permission_id,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:vpc-endpoint-service-permission'::text;
comment on view aws.aws_ec2_vpc_endpoint_service_permission is 'ec2:vpc-endpoint-service-permission: A principal that may connect endpoints to a service of the account.';
grant select on aws.aws_ec2_vpc_endpoint_service_permission to cadastre_reader;

create view aws.aws_ec2_vpn_concentrator as
 SELECT id AS vpn_concentrator_id,
    arn,
    attributes ->> 'State'::text AS state,
    attributes ->> 'TransitGatewayId'::text AS transit_gateway_id,
    attributes ->> 'TransitGatewayAttachmentId'::text AS transit_gateway_attachment_id,
    attributes ->> 'Type'::text AS type,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:vpn-concentrator'::text;
comment on view aws.aws_ec2_vpn_concentrator is 'ec2:vpn-concentrator: A concentrator that joins many VPN connections to one attachment of a transit gateway.';
grant select on aws.aws_ec2_vpn_concentrator to cadastre_reader;

create view aws.aws_ec2_vpn_static_route as
 SELECT parent_id AS vpn_connection_id,
    inventory.to_cidr(attributes ->> 'DestinationCidrBlock'::text) AS destination_cidr_block,
    attributes ->> 'Source'::text AS source,
    attributes ->> 'State'::text AS state,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM ( SELECT h.account_id,
            h.region,
            h.partition,
            'ec2:vpn-static-route'::text COLLATE "C" AS type,
            ((COALESCE(NULLIF(h.id, ''::text), ''::text) || '|'::text) || COALESCE(NULLIF(e.item ->> 'DestinationCidrBlock'::text, ''::text), ''::text)) COLLATE "C" AS id,
            NULL::text AS arn,
            NULL::text AS name,
            h.id AS parent_id,
            '{}'::jsonb AS tags,
            e.item AS attributes,
            h.first_seen,
            h.changed_at,
            h.observed_at
           FROM inventory.resource_at h
             CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(h.attributes -> 'Routes'::text)
                    WHEN 'array'::text THEN h.attributes -> 'Routes'::text
                    ELSE '[]'::jsonb
                END) e(item)
          WHERE h.type = 'ec2:vpn-connection'::text AND COALESCE(lower(e.item ->> 'State'::text), ''::text) <> 'deleted'::text) r
  WHERE true;
comment on view aws.aws_ec2_vpn_static_route is 'ec2:vpn-static-route: A static route of a VPN connection.';
grant select on aws.aws_ec2_vpn_static_route to cadastre_reader;

create view aws.aws_ec2_vpn_tunnel as
 SELECT parent_id AS vpn_connection_id,
    inventory.to_bigint(attributes ->> 'AcceptedRouteCount'::text) AS accepted_route_count,
    inventory.to_timestamptz(attributes ->> 'LastStatusChange'::text) AS last_status_change,
    inventory.to_inet(attributes ->> 'OutsideIpAddress'::text) AS outside_ip_address,
    attributes ->> 'Status'::text AS status,
    attributes ->> 'StatusMessage'::text AS status_message,
    attributes ->> 'CertificateArn'::text AS certificate_arn,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM ( SELECT h.account_id,
            h.region,
            h.partition,
            'ec2:vpn-tunnel'::text COLLATE "C" AS type,
            ((COALESCE(NULLIF(h.id, ''::text), ''::text) || '|'::text) || COALESCE(NULLIF(e.item ->> 'OutsideIpAddress'::text, ''::text), ''::text)) COLLATE "C" AS id,
            NULL::text AS arn,
            NULL::text AS name,
            h.id AS parent_id,
            '{}'::jsonb AS tags,
            e.item AS attributes,
            h.first_seen,
            h.changed_at,
            h.observed_at
           FROM inventory.resource_at h
             CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(h.attributes -> 'VgwTelemetry'::text)
                    WHEN 'array'::text THEN h.attributes -> 'VgwTelemetry'::text
                    ELSE '[]'::jsonb
                END) e(item)
          WHERE h.type = 'ec2:vpn-connection'::text) r
  WHERE true;
comment on view aws.aws_ec2_vpn_tunnel is 'ec2:vpn-tunnel: A tunnel of a VPN connection, and whether it is up.';
grant select on aws.aws_ec2_vpn_tunnel to cadastre_reader;

create view aws.aws_ec2_vpn_tunnel_replacement_status as
 SELECT attributes ->> 'VpnConnectionId'::text AS vpn_connection_id,
    attributes ->> 'TransitGatewayId'::text AS transit_gateway_id,
    attributes ->> 'CustomerGatewayId'::text AS customer_gateway_id,
    attributes ->> 'VpnGatewayId'::text AS vpn_gateway_id,
    inventory.to_inet(attributes ->> 'VpnTunnelOutsideIpAddress'::text) AS vpn_tunnel_outside_ip_address,
    attributes -> 'MaintenanceDetails'::text AS maintenance_details,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:vpn-tunnel-replacement-status'::text;
comment on view aws.aws_ec2_vpn_tunnel_replacement_status is 'ec2:vpn-tunnel-replacement-status: Whether maintenance of the end of a tunnel is pending, and when AWS will do it.';
grant select on aws.aws_ec2_vpn_tunnel_replacement_status to cadastre_reader;

create view aws.aws_ecs_service as
 SELECT service_name,
    arn,
    status,
    cluster_arn,
    task_definition,
    created_at,
    created_by,
    deployment_controller_type,
    desired_count,
    enable_ecs_managed_tags,
    enable_execute_command,
    health_check_grace_period_seconds,
    launch_type,
    pending_count,
    platform_family,
    platform_version,
    propagate_tags,
    role_arn,
    running_count,
    scheduling_strategy,
    capacity_provider_strategy,
    deployment_configuration,
    deployments,
    events,
    load_balancers,
    network_configuration,
    placement_constraints,
    placement_strategy,
    service_registries,
    task_sets,
    tags_src,
    title,
    tags,
    akas,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_ecs_service'::text, 'ecs:DescribeServices'::text) r(service_name text, arn text, status text, cluster_arn text, task_definition text, created_at timestamp with time zone, created_by text, deployment_controller_type text, desired_count bigint, enable_ecs_managed_tags boolean, enable_execute_command boolean, health_check_grace_period_seconds bigint, launch_type text, pending_count bigint, platform_family text, platform_version text, propagate_tags text, role_arn text, running_count bigint, scheduling_strategy text, capacity_provider_strategy jsonb, deployment_configuration jsonb, deployments jsonb, events jsonb, load_balancers jsonb, network_configuration jsonb, placement_constraints jsonb, placement_strategy jsonb, service_registries jsonb, task_sets jsonb, tags_src jsonb, title text, tags jsonb, akas jsonb, partition text, region text, account_id text);
comment on view aws.aws_ecs_service is 'Always empty: Cadastre does not call ecs:DescribeServices, which it would take.';
grant select on aws.aws_ecs_service to cadastre_reader;

create view aws.aws_efs_mount_target as
 SELECT mount_target_id,
    file_system_id,
    life_cycle_state,
    availability_zone_id,
    availability_zone_name,
    ip_address,
    network_interface_id,
    owner_id,
    subnet_id,
    vpc_id,
    security_groups,
    title,
    akas,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_efs_mount_target'::text, 'elasticfilesystem:DescribeMountTargets'::text) r(mount_target_id text, file_system_id text, life_cycle_state text, availability_zone_id text, availability_zone_name text, ip_address inet, network_interface_id text, owner_id text, subnet_id text, vpc_id text, security_groups jsonb, title text, akas jsonb, partition text, region text, account_id text);
comment on view aws.aws_efs_mount_target is 'Always empty: Cadastre does not call elasticfilesystem:DescribeMountTargets, which it would take.';
grant select on aws.aws_efs_mount_target to cadastre_reader;

create view aws.aws_eks_cluster as
 SELECT name,
    id,
    arn,
    client_request_token,
    created_at,
    version,
    endpoint,
    role_arn,
    encryption_config,
    resources_vpc_config,
    kubernetes_network_config,
    connector_config,
    access_config,
    outpost_config,
    logging,
    identity,
    status,
    certificate_authority,
    platform_version,
    tags,
    title,
    akas,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_eks_cluster'::text, 'eks:ListClusters'::text) r(name text, id text, arn text, client_request_token text, created_at timestamp with time zone, version text, endpoint text, role_arn text, encryption_config jsonb, resources_vpc_config jsonb, kubernetes_network_config jsonb, connector_config jsonb, access_config jsonb, outpost_config jsonb, logging jsonb, identity jsonb, status text, certificate_authority jsonb, platform_version text, tags jsonb, title text, akas jsonb, partition text, region text, account_id text);
comment on view aws.aws_eks_cluster is 'Always empty: Cadastre does not call eks:ListClusters, which it would take.';
grant select on aws.aws_eks_cluster to cadastre_reader;

create view aws.aws_elasticache_subnet_group as
 SELECT cache_subnet_group_name,
    arn,
    cache_subnet_group_description,
    vpc_id,
    subnets,
    supported_network_types,
    title,
    akas,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_elasticache_subnet_group'::text, 'elasticache:DescribeCacheSubnetGroups'::text) r(cache_subnet_group_name text, arn text, cache_subnet_group_description text, vpc_id text, subnets jsonb, supported_network_types jsonb, title text, akas jsonb, partition text, region text, account_id text);
comment on view aws.aws_elasticache_subnet_group is 'Always empty: Cadastre does not call elasticache:DescribeCacheSubnetGroups, which it would take.';
grant select on aws.aws_elasticache_subnet_group to cadastre_reader;

create view aws.aws_elb_instance_health as
 SELECT parent_id AS load_balancer_name,
    attributes ->> 'InstanceId'::text AS instance_id,
    attributes ->> 'State'::text AS state,
    attributes ->> 'ReasonCode'::text AS reason_code,
    attributes ->> 'Description'::text AS description,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'elb:instance-health'::text;
comment on view aws.aws_elb_instance_health is 'elb:instance-health: An instance behind a load balancer of the first generation, and whether it is in service.';
grant select on aws.aws_elb_instance_health to cadastre_reader;

create view aws.aws_elb_listener as
 SELECT parent_id AS load_balancer_name,
    inventory.to_bigint((attributes -> 'Listener'::text) ->> 'LoadBalancerPort'::text) AS load_balancer_port,
    (attributes -> 'Listener'::text) ->> 'Protocol'::text AS protocol,
    inventory.to_bigint((attributes -> 'Listener'::text) ->> 'InstancePort'::text) AS instance_port,
    (attributes -> 'Listener'::text) ->> 'InstanceProtocol'::text AS instance_protocol,
    (attributes -> 'Listener'::text) ->> 'SSLCertificateId'::text AS ssl_certificate_id,
    attributes -> 'Listener'::text AS listener,
    attributes -> 'PolicyNames'::text AS policy_names,
    (parent_id || ':'::text) || ((attributes -> 'Listener'::text) ->> 'LoadBalancerPort'::text) AS title,
    partition,
    region,
    account_id
   FROM ( SELECT h.account_id,
            h.region,
            h.partition,
            'elb:listener'::text COLLATE "C" AS type,
            ((COALESCE(NULLIF(h.id, ''::text), ''::text) || '|'::text) || COALESCE(NULLIF((e.item -> 'Listener'::text) ->> 'LoadBalancerPort'::text, ''::text), ''::text)) COLLATE "C" AS id,
            NULL::text AS arn,
            NULL::text AS name,
            h.id AS parent_id,
            '{}'::jsonb AS tags,
            e.item AS attributes,
            h.first_seen,
            h.changed_at,
            h.observed_at
           FROM inventory.resource_at h
             CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(h.attributes -> 'ListenerDescriptions'::text)
                    WHEN 'array'::text THEN h.attributes -> 'ListenerDescriptions'::text
                    ELSE '[]'::jsonb
                END) e(item)
          WHERE h.type = 'elb:load-balancer'::text) r
  WHERE true;
comment on view aws.aws_elb_listener is 'elb:listener: A port of a load balancer of the first generation, and the port of the instances behind it.';
grant select on aws.aws_elb_listener to cadastre_reader;

create view aws.aws_elb_load_balancer_policy as
 SELECT parent_id AS load_balancer_name,
    name AS policy_name,
    attributes ->> 'PolicyTypeName'::text AS policy_type_name,
    attributes -> 'PolicyAttributeDescriptions'::text AS policy_attribute_descriptions,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'elb:load-balancer-policy'::text;
comment on view aws.aws_elb_load_balancer_policy is 'elb:load-balancer-policy: A policy of a load balancer of the first generation: its ciphers, its stickiness, or which servers it trusts.';
grant select on aws.aws_elb_load_balancer_policy to cadastre_reader;

create view aws.aws_elbv2_capacity_reservation as
 SELECT parent_id AS load_balancer_arn,
    inventory.to_timestamptz(attributes ->> 'LastModifiedTime'::text) AS last_modified_time,
    inventory.to_bigint(attributes ->> 'DecreaseRequestsRemaining'::text) AS decrease_requests_remaining,
    attributes -> 'MinimumLoadBalancerCapacity'::text AS minimum_load_balancer_capacity,
    attributes -> 'CapacityReservationState'::text AS capacity_reservation_state,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'elbv2:capacity-reservation'::text;
comment on view aws.aws_elbv2_capacity_reservation is 'elbv2:capacity-reservation: The capacity that is reserved for a load balancer, and how far it is provisioned.';
grant select on aws.aws_elbv2_capacity_reservation to cadastre_reader;

create view aws.aws_elbv2_listener_attributes as
 SELECT parent_id AS listener_arn,
    attributes ->> 'Key'::text AS key,
    attributes ->> 'Value'::text AS value,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'elbv2:listener-attributes'::text;
comment on view aws.aws_elbv2_listener_attributes is 'elbv2:listener-attributes: A setting of a listener: an idle timeout, a header that is added or removed.';
grant select on aws.aws_elbv2_listener_attributes to cadastre_reader;

create view aws.aws_elbv2_listener_certificate as
 SELECT parent_id AS listener_arn,
    attributes ->> 'CertificateArn'::text AS certificate_arn,
    inventory.to_boolean(attributes ->> 'IsDefault'::text) AS is_default,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'elbv2:listener-certificate'::text;
comment on view aws.aws_elbv2_listener_certificate is 'elbv2:listener-certificate: A certificate that a listener presents.';
grant select on aws.aws_elbv2_listener_certificate to cadastre_reader;

create view aws.aws_elbv2_load_balancer as
 SELECT id AS load_balancer_arn,
    name,
    attributes ->> 'Type'::text AS type,
    attributes ->> 'Scheme'::text AS scheme,
    attributes ->> 'VpcId'::text AS vpc_id,
    (attributes -> 'State'::text) ->> 'Code'::text AS state_code,
    (attributes -> 'State'::text) ->> 'Reason'::text AS state_reason,
    attributes ->> 'DNSName'::text AS dns_name,
    attributes ->> 'CanonicalHostedZoneId'::text AS canonical_hosted_zone_id,
    attributes ->> 'IpAddressType'::text AS ip_address_type,
    inventory.to_timestamptz(attributes ->> 'CreatedTime'::text) AS created_time,
    attributes -> 'AvailabilityZones'::text AS availability_zones,
    attributes -> 'SecurityGroups'::text AS security_groups,
    attributes -> 'State'::text AS state,
    attributes ->> 'CustomerOwnedIpv4Pool'::text AS customer_owned_ipv4_pool,
    attributes ->> 'EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic'::text AS enforce_security_group_inbound_rules_on_private_link_traffic,
    attributes ->> 'EnablePrefixForIpv6SourceNat'::text AS enable_prefix_for_ipv6_source_nat,
    attributes -> 'IpamPools'::text AS ipam_pools,
    ( SELECT jsonb_agg(d.attributes ORDER BY d.id) AS jsonb_agg
           FROM inventory.resource_at d
          WHERE d.type = 'elbv2:load-balancer-attributes'::text AND d.account_id = r.account_id AND d.region = r.region AND d.parent_id = r.id) AS load_balancer_attributes,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'elbv2:load-balancer'::text;
comment on view aws.aws_elbv2_load_balancer is 'elbv2:load-balancer: An application, network or gateway load balancer.';
grant select on aws.aws_elbv2_load_balancer to cadastre_reader;

create view aws.aws_elbv2_load_balancer_attributes as
 SELECT parent_id AS load_balancer_arn,
    attributes ->> 'Key'::text AS key,
    attributes ->> 'Value'::text AS value,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'elbv2:load-balancer-attributes'::text;
comment on view aws.aws_elbv2_load_balancer_attributes is 'elbv2:load-balancer-attributes: A setting of a load balancer: balancing across zones, logging, protection from deletion.';
grant select on aws.aws_elbv2_load_balancer_attributes to cadastre_reader;

create view aws.aws_elbv2_target_group_attributes as
 SELECT parent_id AS target_group_arn,
    attributes ->> 'Key'::text AS key,
    attributes ->> 'Value'::text AS value,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'elbv2:target-group-attributes'::text;
comment on view aws.aws_elbv2_target_group_attributes is 'elbv2:target-group-attributes: A setting of a target group: stickiness, deregistration delay, whether the client''s address is kept.';
grant select on aws.aws_elbv2_target_group_attributes to cadastre_reader;

create view aws.aws_elbv2_target_health as
 SELECT parent_id AS target_group_arn,
    (attributes -> 'Target'::text) ->> 'Id'::text AS target_id,
    inventory.to_bigint((attributes -> 'Target'::text) ->> 'Port'::text) AS target_port,
    (attributes -> 'Target'::text) ->> 'AvailabilityZone'::text AS target_availability_zone,
    (attributes -> 'TargetHealth'::text) ->> 'State'::text AS target_health_state,
    attributes -> 'Target'::text AS target,
    attributes ->> 'HealthCheckPort'::text AS health_check_port,
    attributes -> 'TargetHealth'::text AS target_health,
    attributes -> 'AnomalyDetection'::text AS anomaly_detection,
    attributes -> 'AdministrativeOverride'::text AS administrative_override,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'elbv2:target-health'::text;
comment on view aws.aws_elbv2_target_health is 'elbv2:target-health: A target that is registered with a target group, and whether it is healthy.';
grant select on aws.aws_elbv2_target_health to cadastre_reader;

create view aws.aws_elbv2_trust_store as
 SELECT id AS trust_store_arn,
    name,
    attributes ->> 'Status'::text AS status,
    inventory.to_bigint(attributes ->> 'NumberOfCaCertificates'::text) AS number_of_ca_certificates,
    inventory.to_bigint(attributes ->> 'TotalRevokedEntries'::text) AS total_revoked_entries,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'elbv2:trust-store'::text;
comment on view aws.aws_elbv2_trust_store is 'elbv2:trust-store: A bundle of certificate authorities against which listeners verify clients.';
grant select on aws.aws_elbv2_trust_store to cadastre_reader;

create view aws.aws_elbv2_trust_store_association as
 SELECT parent_id AS trust_store_arn,
    attributes ->> 'ResourceArn'::text AS resource_arn,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'elbv2:trust-store-association'::text;
comment on view aws.aws_elbv2_trust_store_association is 'elbv2:trust-store-association: A listener that verifies clients against a trust store.';
grant select on aws.aws_elbv2_trust_store_association to cadastre_reader;

create view aws.aws_globalaccelerator_accelerator as
 SELECT name,
    id AS arn,
    inventory.to_timestamptz(attributes ->> 'CreatedTime'::text) AS created_time,
    attributes ->> 'DnsName'::text AS dns_name,
    attributes ->> 'DualStackDnsName'::text AS dual_stack_dns_name,
    inventory.to_boolean(attributes ->> 'Enabled'::text) AS enabled,
    attributes ->> 'IpAddressType'::text AS ip_address_type,
    attributes -> 'IpSets'::text AS ip_sets,
    inventory.to_timestamptz(attributes ->> 'LastModifiedTime'::text) AS last_modified_time,
    attributes ->> 'Status'::text AS status,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    attributes -> 'Events'::text AS events,
    ( SELECT d.attributes
           FROM inventory.resource_at d
          WHERE d.type = 'globalaccelerator:accelerator-attributes'::text AND d.account_id = r.account_id AND d.region = r.region AND d.id = r.id) AS accelerator_attributes,
    COALESCE(name, id) AS title,
    tags,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'globalaccelerator:accelerator'::text;
comment on view aws.aws_globalaccelerator_accelerator is 'globalaccelerator:accelerator: Fixed anycast addresses at the edge of the AWS network, from which listeners lead traffic to endpoints in the regions.';
grant select on aws.aws_globalaccelerator_accelerator to cadastre_reader;

create view aws.aws_globalaccelerator_accelerator_attributes as
 SELECT parent_id AS accelerator_arn,
    inventory.to_boolean(attributes ->> 'FlowLogsEnabled'::text) AS flow_logs_enabled,
    attributes ->> 'FlowLogsS3Bucket'::text AS flow_logs_s3_bucket,
    attributes ->> 'FlowLogsS3Prefix'::text AS flow_logs_s3_prefix,
    COALESCE(name, id) AS title,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'globalaccelerator:accelerator-attributes'::text;
comment on view aws.aws_globalaccelerator_accelerator_attributes is 'globalaccelerator:accelerator-attributes: Whether and where an accelerator logs its flows.';
grant select on aws.aws_globalaccelerator_accelerator_attributes to cadastre_reader;

create view aws.aws_globalaccelerator_byoip_cidr as
 SELECT inventory.to_cidr(attributes ->> 'Cidr'::text) AS cidr,
    attributes ->> 'State'::text AS state,
    attributes -> 'Events'::text AS events,
    COALESCE(name, id) AS title,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'globalaccelerator:byoip-cidr'::text;
comment on view aws.aws_globalaccelerator_byoip_cidr is 'globalaccelerator:byoip-cidr: A block of addresses of one''s own from which accelerators take their fixed addresses, and whether it is advertised.';
grant select on aws.aws_globalaccelerator_byoip_cidr to cadastre_reader;

create view aws.aws_globalaccelerator_cross_account_attachment as
 SELECT id AS attachment_arn,
    name,
    attributes -> 'Principals'::text AS principals,
    attributes -> 'Resources'::text AS resources,
    inventory.to_timestamptz(attributes ->> 'LastModifiedTime'::text) AS last_modified_time,
    inventory.to_timestamptz(attributes ->> 'CreatedTime'::text) AS created_time,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'globalaccelerator:cross-account-attachment'::text;
comment on view aws.aws_globalaccelerator_cross_account_attachment is 'globalaccelerator:cross-account-attachment: Which other accounts or accelerators may use endpoints and address blocks of the account.';
grant select on aws.aws_globalaccelerator_cross_account_attachment to cadastre_reader;

create view aws.aws_globalaccelerator_cross_account_resource as
 SELECT attributes ->> 'EndpointId'::text AS endpoint_id,
    inventory.to_cidr(attributes ->> 'Cidr'::text) AS cidr,
    attributes ->> 'AttachmentArn'::text AS attachment_arn,
    parent_id AS resource_owner_aws_account_id,
    COALESCE(name, id) AS title,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'globalaccelerator:cross-account-resource'::text;
comment on view aws.aws_globalaccelerator_cross_account_resource is 'globalaccelerator:cross-account-resource: An endpoint or address block of another account that accelerators of the account may use.';
grant select on aws.aws_globalaccelerator_cross_account_resource to cadastre_reader;

create view aws.aws_globalaccelerator_custom_routing_accelerator as
 SELECT id AS accelerator_arn,
    name,
    attributes ->> 'IpAddressType'::text AS ip_address_type,
    inventory.to_boolean(attributes ->> 'Enabled'::text) AS enabled,
    attributes -> 'IpSets'::text AS ip_sets,
    attributes ->> 'DnsName'::text AS dns_name,
    attributes ->> 'Status'::text AS status,
    inventory.to_timestamptz(attributes ->> 'CreatedTime'::text) AS created_time,
    inventory.to_timestamptz(attributes ->> 'LastModifiedTime'::text) AS last_modified_time,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'globalaccelerator:custom-routing-accelerator'::text;
comment on view aws.aws_globalaccelerator_custom_routing_accelerator is 'globalaccelerator:custom-routing-accelerator: An accelerator whose ports each lead to one address and port in a subnet, so that its owner decides which client meets which instance.';
grant select on aws.aws_globalaccelerator_custom_routing_accelerator to cadastre_reader;

create view aws.aws_globalaccelerator_custom_routing_endpoint_group as
 SELECT id AS endpoint_group_arn,
    parent_id AS listener_arn,
    attributes ->> 'EndpointGroupRegion'::text AS endpoint_group_region,
    attributes -> 'DestinationDescriptions'::text AS destination_descriptions,
    attributes -> 'EndpointDescriptions'::text AS endpoint_descriptions,
    regexp_replace(id, '.*/'::text, ''::text) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'globalaccelerator:custom-routing-endpoint-group'::text;
comment on view aws.aws_globalaccelerator_custom_routing_endpoint_group is 'globalaccelerator:custom-routing-endpoint-group: The subnets of one region to which a custom routing listener leads, and the ports that are open there.';
grant select on aws.aws_globalaccelerator_custom_routing_endpoint_group to cadastre_reader;

create view aws.aws_globalaccelerator_custom_routing_listener as
 SELECT id AS listener_arn,
    parent_id AS accelerator_arn,
    attributes -> 'PortRanges'::text AS port_ranges,
    regexp_replace(id, '.*/'::text, ''::text) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'globalaccelerator:custom-routing-listener'::text;
comment on view aws.aws_globalaccelerator_custom_routing_listener is 'globalaccelerator:custom-routing-listener: The ports of a custom routing accelerator that are mapped to destinations in its subnets.';
grant select on aws.aws_globalaccelerator_custom_routing_listener to cadastre_reader;

create view aws.aws_globalaccelerator_endpoint_group as
 SELECT id AS arn,
    parent_id AS listener_arn,
    attributes -> 'EndpointDescriptions'::text AS endpoint_descriptions,
    attributes ->> 'EndpointGroupRegion'::text AS endpoint_group_region,
    inventory.to_bigint(attributes ->> 'HealthCheckIntervalSeconds'::text) AS health_check_interval_seconds,
    attributes ->> 'HealthCheckPath'::text AS health_check_path,
    inventory.to_bigint(attributes ->> 'HealthCheckPort'::text) AS health_check_port,
    attributes ->> 'HealthCheckProtocol'::text AS health_check_protocol,
    attributes -> 'PortOverrides'::text AS port_overrides,
    inventory.to_bigint(attributes ->> 'ThresholdCount'::text) AS threshold_count,
    inventory.to_double_precision(attributes ->> 'TrafficDialPercentage'::text) AS traffic_dial_percentage,
    regexp_replace(id, '.*/'::text, ''::text) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'globalaccelerator:endpoint-group'::text;
comment on view aws.aws_globalaccelerator_endpoint_group is 'globalaccelerator:endpoint-group: The endpoints of a listener in one region, the share of traffic that goes there, and how their health is checked.';
grant select on aws.aws_globalaccelerator_endpoint_group to cadastre_reader;

create view aws.aws_globalaccelerator_listener as
 SELECT id AS arn,
    parent_id AS accelerator_arn,
    attributes ->> 'ClientAffinity'::text AS client_affinity,
    attributes -> 'PortRanges'::text AS port_ranges,
    attributes ->> 'Protocol'::text AS protocol,
    regexp_replace(id, '.*/'::text, ''::text) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'globalaccelerator:listener'::text;
comment on view aws.aws_globalaccelerator_listener is 'globalaccelerator:listener: Ports of an accelerator at which clients arrive, and whether a client stays with one endpoint.';
grant select on aws.aws_globalaccelerator_listener to cadastre_reader;

create view aws.aws_lambda_function as
 SELECT name,
    arn,
    code_sha_256,
    code_size,
    dead_letter_config_target_arn,
    description,
    handler,
    kms_key_arn,
    last_modified,
    timeout,
    version,
    package_type,
    master_arn,
    memory_size,
    revision_id,
    role,
    runtime,
    state,
    state_reason,
    state_reason_code,
    last_update_status,
    last_update_status_reason,
    last_update_status_reason_code,
    reserved_concurrent_executions,
    vpc_id,
    architectures,
    code,
    environment_variables,
    file_system_configs,
    ephemeral_storage,
    policy,
    policy_std,
    tracing_config,
    snap_start,
    url_config,
    logging_config,
    vpc_security_group_ids,
    vpc_subnet_ids,
    title,
    tags,
    akas,
    layers,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_lambda_function'::text, 'lambda:ListFunctions'::text) r(name text, arn text, code_sha_256 text, code_size bigint, dead_letter_config_target_arn text, description text, handler text, kms_key_arn text, last_modified timestamp with time zone, timeout text, version text, package_type text, master_arn text, memory_size bigint, revision_id text, role text, runtime text, state text, state_reason text, state_reason_code text, last_update_status text, last_update_status_reason text, last_update_status_reason_code text, reserved_concurrent_executions bigint, vpc_id text, architectures jsonb, code jsonb, environment_variables jsonb, file_system_configs jsonb, ephemeral_storage jsonb, policy jsonb, policy_std jsonb, tracing_config jsonb, snap_start jsonb, url_config jsonb, logging_config jsonb, vpc_security_group_ids jsonb, vpc_subnet_ids jsonb, title text, tags jsonb, akas jsonb, layers jsonb, partition text, region text, account_id text);
comment on view aws.aws_lambda_function is 'Always empty: Cadastre does not call lambda:ListFunctions, which it would take.';
grant select on aws.aws_lambda_function to cadastre_reader;

create view aws.aws_network_firewall_logging_configuration as
 SELECT id AS firewall_arn,
    (attributes -> 'LoggingConfiguration'::text) -> 'LogDestinationConfigs'::text AS log_destination_configs,
    inventory.to_boolean(attributes ->> 'EnableMonitoringDashboard'::text) AS enable_monitoring_dashboard,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'network-firewall:logging-configuration'::text;
comment on view aws.aws_network_firewall_logging_configuration is 'network-firewall:logging-configuration: What a firewall logs, and where to.';
grant select on aws.aws_network_firewall_logging_configuration to cadastre_reader;

create view aws.aws_network_firewall_proxy as
 SELECT id AS arn,
    name,
    attributes ->> 'ProxyArn'::text AS proxy_arn,
    attributes ->> 'ProxyName'::text AS proxy_name,
    attributes ->> 'ProxyConfigurationArn'::text AS proxy_configuration_arn,
    attributes ->> 'ProxyConfigurationName'::text AS proxy_configuration_name,
    attributes ->> 'NatGatewayId'::text AS nat_gateway_id,
    attributes ->> 'ProxyState'::text AS proxy_state,
    attributes ->> 'ProxyModifyState'::text AS proxy_modify_state,
    attributes -> 'ListenerProperties'::text AS listener_properties,
    attributes -> 'TlsInterceptProperties'::text AS tls_intercept_properties,
    attributes ->> 'VpcEndpointServiceName'::text AS vpc_endpoint_service_name,
    attributes ->> 'PrivateDNSName'::text AS private_dns_name,
    inventory.to_timestamptz(attributes ->> 'CreateTime'::text) AS create_time,
    inventory.to_timestamptz(attributes ->> 'UpdateTime'::text) AS update_time,
    inventory.to_timestamptz(attributes ->> 'DeleteTime'::text) AS delete_time,
    attributes ->> 'FailureCode'::text AS failure_code,
    attributes ->> 'FailureMessage'::text AS failure_message,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'network-firewall:proxy'::text;
comment on view aws.aws_network_firewall_proxy is 'network-firewall:proxy: A managed web proxy at a NAT gateway, which decides by rules what workloads may ask for outside.';
grant select on aws.aws_network_firewall_proxy to cadastre_reader;

create view aws.aws_network_firewall_proxy_configuration as
 SELECT id AS arn,
    name,
    attributes ->> 'ProxyConfigurationArn'::text AS proxy_configuration_arn,
    attributes ->> 'ProxyConfigurationName'::text AS proxy_configuration_name,
    attributes ->> 'Description'::text AS description,
    inventory.to_timestamptz(attributes ->> 'CreateTime'::text) AS create_time,
    inventory.to_timestamptz(attributes ->> 'DeleteTime'::text) AS delete_time,
    attributes -> 'RuleGroups'::text AS rule_groups,
    attributes -> 'DefaultRulePhaseActions'::text AS default_rule_phase_actions,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'network-firewall:proxy-configuration'::text;
comment on view aws.aws_network_firewall_proxy_configuration is 'network-firewall:proxy-configuration: The rule groups that a proxy asks, in their order, and what happens to what no rule is about.';
grant select on aws.aws_network_firewall_proxy_configuration to cadastre_reader;

create view aws.aws_network_firewall_proxy_rule_group as
 SELECT id AS arn,
    name,
    attributes ->> 'ProxyRuleGroupArn'::text AS proxy_rule_group_arn,
    attributes ->> 'ProxyRuleGroupName'::text AS proxy_rule_group_name,
    attributes ->> 'Description'::text AS description,
    inventory.to_timestamptz(attributes ->> 'CreateTime'::text) AS create_time,
    inventory.to_timestamptz(attributes ->> 'DeleteTime'::text) AS delete_time,
    attributes -> 'Rules'::text AS rules,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'network-firewall:proxy-rule-group'::text;
comment on view aws.aws_network_firewall_proxy_rule_group is 'network-firewall:proxy-rule-group: Rules of proxies: what is done with a name that is looked up, a request, or an answer.';
grant select on aws.aws_network_firewall_proxy_rule_group to cadastre_reader;

create view aws.aws_network_firewall_resource_policy as
 SELECT parent_id AS resource_arn,
    attributes ->> 'Policy'::text AS policy,
    inventory.canonical_policy(inventory.to_jsonb(attributes ->> 'Policy'::text)) AS policy_std,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'network-firewall:resource-policy'::text;
comment on view aws.aws_network_firewall_resource_policy is 'network-firewall:resource-policy: Whom a firewall, a firewall policy or a rule group is shared with, and what they may do with it.';
grant select on aws.aws_network_firewall_resource_policy to cadastre_reader;

create view aws.aws_network_firewall_tls_inspection_configuration as
 SELECT id AS arn,
    name,
    attributes ->> 'TLSInspectionConfigurationArn'::text AS tls_inspection_configuration_arn,
    attributes ->> 'TLSInspectionConfigurationName'::text AS tls_inspection_configuration_name,
    attributes ->> 'TLSInspectionConfigurationId'::text AS tls_inspection_configuration_id,
    attributes ->> 'TLSInspectionConfigurationStatus'::text AS tls_inspection_configuration_status,
    attributes ->> 'Description'::text AS description,
    inventory.to_timestamptz(attributes ->> 'LastModifiedTime'::text) AS last_modified_time,
    inventory.to_bigint(attributes ->> 'NumberOfAssociations'::text) AS number_of_associations,
    attributes -> 'EncryptionConfiguration'::text AS encryption_configuration,
    attributes -> 'Certificates'::text AS certificates,
    attributes -> 'CertificateAuthority'::text AS certificate_authority,
    (attributes -> 'TLSInspectionConfiguration'::text) -> 'ServerCertificateConfigurations'::text AS server_certificate_configurations,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'network-firewall:tls-inspection-configuration'::text;
comment on view aws.aws_network_firewall_tls_inspection_configuration is 'network-firewall:tls-inspection-configuration: Which encrypted traffic a firewall decrypts to look into it, and with which certificates.';
grant select on aws.aws_network_firewall_tls_inspection_configuration to cadastre_reader;

create view aws.aws_network_firewall_vpc_endpoint_association as
 SELECT id AS vpc_endpoint_association_arn,
    attributes ->> 'VpcEndpointAssociationId'::text AS vpc_endpoint_association_id,
    attributes ->> 'FirewallArn'::text AS firewall_arn,
    attributes ->> 'VpcId'::text AS vpc_id,
    attributes -> 'SubnetMapping'::text AS subnet_mapping,
    attributes ->> 'Description'::text AS description,
    attributes -> 'VpcEndpointAssociationStatus'::text AS vpc_endpoint_association_status,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'network-firewall:vpc-endpoint-association'::text;
comment on view aws.aws_network_firewall_vpc_endpoint_association is 'network-firewall:vpc-endpoint-association: A further endpoint of a firewall, in a VPC of its own or of another account.';
grant select on aws.aws_network_firewall_vpc_endpoint_association to cadastre_reader;

create view aws.aws_networkfirewall_firewall as
 SELECT arn,
    name,
    attributes ->> 'VpcId'::text AS vpc_id,
    inventory.to_boolean(attributes ->> 'DeleteProtection'::text) AS delete_protection,
    attributes ->> 'Description'::text AS description,
    attributes ->> 'FirewallId'::text AS id,
    attributes ->> 'FirewallPolicyArn'::text AS policy_arn,
    inventory.to_boolean(attributes ->> 'FirewallPolicyChangeProtection'::text) AS policy_change_protection,
    inventory.to_boolean(attributes ->> 'SubnetChangeProtection'::text) AS subnet_change_protection,
    attributes -> 'EncryptionConfiguration'::text AS encryption_configuration,
    attributes -> 'FirewallStatus'::text AS firewall_status,
    attributes -> 'SubnetMappings'::text AS subnet_mappings,
    ( SELECT (d.attributes -> 'LoggingConfiguration'::text) -> 'LogDestinationConfigs'::text
           FROM inventory.resource_at d
          WHERE d.type = 'network-firewall:logging-configuration'::text AND d.account_id = r.account_id AND d.region = r.region AND d.id = r.id) AS logging_configuration,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    COALESCE(name, id) AS title,
    tags,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'network-firewall:firewall'::text;
comment on view aws.aws_networkfirewall_firewall is 'network-firewall:firewall: A managed firewall, with the endpoints through which a VPC or a transit gateway sends it traffic.';
grant select on aws.aws_networkfirewall_firewall to cadastre_reader;

create view aws.aws_networkfirewall_firewall_policy as
 SELECT name,
    arn,
    attributes ->> 'FirewallPolicyId'::text AS firewall_policy_id,
    inventory.to_bigint(attributes ->> 'ConsumedStatefulRuleCapacity'::text) AS consumed_stateful_rule_capacity,
    inventory.to_bigint(attributes ->> 'ConsumedStatelessRuleCapacity'::text) AS consumed_stateless_rule_capacity,
    attributes ->> 'Description'::text AS description,
    attributes ->> 'FirewallPolicyStatus'::text AS firewall_policy_status,
    inventory.to_timestamptz(attributes ->> 'LastModifiedTime'::text) AS last_modified_time,
    inventory.to_bigint(attributes ->> 'NumberOfAssociations'::text) AS number_of_associations,
    attributes -> 'EncryptionConfiguration'::text AS encryption_configuration,
    attributes -> 'FirewallPolicy'::text AS firewall_policy,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    COALESCE(name, id) AS title,
    tags,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'network-firewall:firewall-policy'::text;
comment on view aws.aws_networkfirewall_firewall_policy is 'network-firewall:firewall-policy: What firewalls do with traffic: the rule groups they ask, in which order, and what happens to what no rule is about.';
grant select on aws.aws_networkfirewall_firewall_policy to cadastre_reader;

create view aws.aws_networkfirewall_rule_group as
 SELECT name AS rule_group_name,
    id AS arn,
    inventory.to_bigint(attributes ->> 'Capacity'::text) AS capacity,
    inventory.to_bigint(attributes ->> 'ConsumedCapacity'::text) AS consumed_capacity,
    attributes ->> 'Description'::text AS description,
    attributes ->> 'SnsTopic'::text AS sns_topic,
    inventory.to_bigint(attributes ->> 'NumberOfAssociations'::text) AS number_of_associations,
    attributes ->> 'RuleGroupId'::text AS rule_group_id,
    attributes ->> 'RuleGroupStatus'::text AS rule_group_status,
    attributes -> 'AnalysisResults'::text AS analysis_results,
    attributes -> 'EncryptionConfiguration'::text AS encryption_configuration,
    (attributes -> 'RuleGroup'::text) -> 'RuleVariables'::text AS rule_variables,
    (attributes -> 'RuleGroup'::text) -> 'RulesSource'::text AS rules_source,
    (attributes -> 'RuleGroup'::text) -> 'StatefulRuleOptions'::text AS stateful_rule_options,
    attributes ->> 'Type'::text AS type,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    COALESCE(name, id) AS title,
    tags,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'network-firewall:rule-group'::text;
comment on view aws.aws_networkfirewall_rule_group is 'network-firewall:rule-group: Rules that firewall policies have in common: for single packets, for flows, or for domains.';
grant select on aws.aws_networkfirewall_rule_group to cadastre_reader;

create view aws.aws_networkmanager_attachment as
 SELECT id AS attachment_id,
    arn,
    attributes ->> 'CoreNetworkId'::text AS core_network_id,
    attributes ->> 'CoreNetworkArn'::text AS core_network_arn,
    attributes ->> 'OwnerAccountId'::text AS owner_account_id,
    attributes ->> 'AttachmentType'::text AS attachment_type,
    attributes ->> 'State'::text AS state,
    attributes ->> 'EdgeLocation'::text AS edge_location,
    attributes ->> 'ResourceArn'::text AS resource_arn,
    inventory.to_bigint(attributes ->> 'AttachmentPolicyRuleNumber'::text) AS attachment_policy_rule_number,
    attributes ->> 'SegmentName'::text AS segment_name,
    attributes -> 'ProposedSegmentChange'::text AS proposed_segment_change,
    inventory.to_timestamptz(attributes ->> 'CreatedAt'::text) AS created_at,
    inventory.to_timestamptz(attributes ->> 'UpdatedAt'::text) AS updated_at,
    attributes -> 'SubnetArns'::text AS subnet_arns,
    attributes -> 'Options'::text AS options,
    attributes ->> 'TransportAttachmentId'::text AS transport_attachment_id,
    attributes ->> 'VpnConnectionArn'::text AS vpn_connection_arn,
    attributes ->> 'PeeringId'::text AS peering_id,
    attributes ->> 'TransitGatewayRouteTableArn'::text AS transit_gateway_route_table_arn,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    account_id,
    attributes ->> 'OwnerAccountId'::text AS owner_id
   FROM inventory.resource_at r
  WHERE type = 'networkmanager:attachment'::text;
comment on view aws.aws_networkmanager_attachment is 'networkmanager:attachment: A VPC, VPN connection, Connect tunnel, transit gateway route table or Direct Connect gateway on a segment of a core network.';
grant select on aws.aws_networkmanager_attachment to cadastre_reader;

create view aws.aws_networkmanager_connect_peer as
 SELECT id AS connect_peer_id,
    attributes ->> 'CoreNetworkId'::text AS core_network_id,
    attributes ->> 'ConnectAttachmentId'::text AS connect_attachment_id,
    attributes ->> 'EdgeLocation'::text AS edge_location,
    attributes ->> 'ConnectPeerState'::text AS connect_peer_state,
    attributes ->> 'State'::text AS state,
    inventory.to_timestamptz(attributes ->> 'CreatedAt'::text) AS created_at,
    attributes ->> 'SubnetArn'::text AS subnet_arn,
    attributes -> 'Configuration'::text AS configuration,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'networkmanager:connect-peer'::text;
comment on view aws.aws_networkmanager_connect_peer is 'networkmanager:connect-peer: An appliance at the other end of a Connect attachment of a core network, with the addresses and BGP sessions of its tunnel.';
grant select on aws.aws_networkmanager_connect_peer to cadastre_reader;

create view aws.aws_networkmanager_connect_peer_association as
 SELECT attributes ->> 'ConnectPeerId'::text AS connect_peer_id,
    attributes ->> 'GlobalNetworkId'::text AS global_network_id,
    attributes ->> 'DeviceId'::text AS device_id,
    attributes ->> 'LinkId'::text AS link_id,
    attributes ->> 'State'::text AS state,
    COALESCE(name, id) AS title,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'networkmanager:connect-peer-association'::text;
comment on view aws.aws_networkmanager_connect_peer_association is 'networkmanager:connect-peer-association: A Connect peer of a core network said to be a device of a global network, and the link that it uses.';
grant select on aws.aws_networkmanager_connect_peer_association to cadastre_reader;

create view aws.aws_networkmanager_connection as
 SELECT id AS connection_id,
    arn AS connection_arn,
    attributes ->> 'GlobalNetworkId'::text AS global_network_id,
    attributes ->> 'DeviceId'::text AS device_id,
    attributes ->> 'ConnectedDeviceId'::text AS connected_device_id,
    attributes ->> 'LinkId'::text AS link_id,
    attributes ->> 'ConnectedLinkId'::text AS connected_link_id,
    attributes ->> 'Description'::text AS description,
    inventory.to_timestamptz(attributes ->> 'CreatedAt'::text) AS created_at,
    attributes ->> 'State'::text AS state,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'networkmanager:connection'::text;
comment on view aws.aws_networkmanager_connection is 'networkmanager:connection: A connection between two devices of a global network.';
grant select on aws.aws_networkmanager_connection to cadastre_reader;

create view aws.aws_networkmanager_core_network as
 SELECT id AS core_network_id,
    arn AS core_network_arn,
    attributes ->> 'GlobalNetworkId'::text AS global_network_id,
    attributes ->> 'OwnerAccountId'::text AS owner_account_id,
    attributes ->> 'State'::text AS state,
    attributes ->> 'Description'::text AS description,
    inventory.to_timestamptz(attributes ->> 'CreatedAt'::text) AS created_at,
    attributes -> 'Segments'::text AS segments,
    attributes -> 'Edges'::text AS edges,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    account_id,
    attributes ->> 'OwnerAccountId'::text AS owner_id
   FROM inventory.resource_at r
  WHERE type = 'networkmanager:core-network'::text;
comment on view aws.aws_networkmanager_core_network is 'networkmanager:core-network: The network that Cloud WAN builds from a policy: segments over edges in the chosen Regions. Those that others share are listed too.';
grant select on aws.aws_networkmanager_core_network to cadastre_reader;

create view aws.aws_networkmanager_core_network_change_set as
 SELECT split_part(parent_id, '|'::text, 1) AS core_network_id,
    inventory.to_bigint(split_part(parent_id, '|'::text, 2)) AS policy_version_id,
    attributes ->> 'Type'::text AS type,
    attributes ->> 'Action'::text AS action,
    attributes ->> 'Identifier'::text AS identifier,
    attributes -> 'PreviousValues'::text AS previous_values,
    attributes -> 'NewValues'::text AS new_values,
    attributes ->> 'IdentifierPath'::text AS identifier_path,
    COALESCE(name, id) AS title,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'networkmanager:core-network-change-set'::text;
comment on view aws.aws_networkmanager_core_network_change_set is 'networkmanager:core-network-change-set: A change that a version of a core network policy makes to the live policy.';
grant select on aws.aws_networkmanager_core_network_change_set to cadastre_reader;

create view aws.aws_networkmanager_core_network_policy as
 SELECT attributes ->> 'CoreNetworkId'::text AS core_network_id,
    inventory.to_bigint(attributes ->> 'PolicyVersionId'::text) AS policy_version_id,
    attributes ->> 'Alias'::text AS alias,
    name AS description,
    inventory.to_timestamptz(attributes ->> 'CreatedAt'::text) AS created_at,
    attributes ->> 'ChangeSetState'::text AS change_set_state,
    attributes -> 'PolicyErrors'::text AS policy_errors,
    attributes ->> 'PolicyDocument'::text AS policy_document,
    inventory.to_jsonb(attributes ->> 'PolicyDocument'::text) AS policy,
    COALESCE(name, id) AS title,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'networkmanager:core-network-policy'::text;
comment on view aws.aws_networkmanager_core_network_policy is 'networkmanager:core-network-policy: The live policy of a core network of the account: its segments, edges, and what is attached where.';
grant select on aws.aws_networkmanager_core_network_policy to cadastre_reader;

create view aws.aws_networkmanager_core_network_policy_version as
 SELECT attributes ->> 'CoreNetworkId'::text AS core_network_id,
    inventory.to_bigint(attributes ->> 'PolicyVersionId'::text) AS policy_version_id,
    attributes ->> 'Alias'::text AS alias,
    name AS description,
    inventory.to_timestamptz(attributes ->> 'CreatedAt'::text) AS created_at,
    attributes ->> 'ChangeSetState'::text AS change_set_state,
    COALESCE(name, id) AS title,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'networkmanager:core-network-policy-version'::text;
comment on view aws.aws_networkmanager_core_network_policy_version is 'networkmanager:core-network-policy-version: A version of the policy of a core network of the account, and what became of the changes that it asks for.';
grant select on aws.aws_networkmanager_core_network_policy_version to cadastre_reader;

create view aws.aws_networkmanager_customer_gateway_association as
 SELECT attributes ->> 'CustomerGatewayArn'::text AS customer_gateway_arn,
    attributes ->> 'GlobalNetworkId'::text AS global_network_id,
    attributes ->> 'DeviceId'::text AS device_id,
    attributes ->> 'LinkId'::text AS link_id,
    attributes ->> 'State'::text AS state,
    COALESCE(name, id) AS title,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'networkmanager:customer-gateway-association'::text;
comment on view aws.aws_networkmanager_customer_gateway_association is 'networkmanager:customer-gateway-association: A customer gateway said to be a device of a global network, and the link that it uses.';
grant select on aws.aws_networkmanager_customer_gateway_association to cadastre_reader;

create view aws.aws_networkmanager_device as
 SELECT id AS device_id,
    arn AS device_arn,
    attributes ->> 'GlobalNetworkId'::text AS global_network_id,
    attributes -> 'AWSLocation'::text AS aws_location,
    attributes ->> 'Description'::text AS description,
    attributes ->> 'Type'::text AS type,
    attributes ->> 'Vendor'::text AS vendor,
    attributes ->> 'Model'::text AS model,
    attributes ->> 'SerialNumber'::text AS serial_number,
    attributes -> 'Location'::text AS location,
    attributes ->> 'SiteId'::text AS site_id,
    inventory.to_timestamptz(attributes ->> 'CreatedAt'::text) AS created_at,
    attributes ->> 'State'::text AS state,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'networkmanager:device'::text;
comment on view aws.aws_networkmanager_device is 'networkmanager:device: A router or appliance of a global network, at a site or in AWS.';
grant select on aws.aws_networkmanager_device to cadastre_reader;

create view aws.aws_networkmanager_global_network as
 SELECT id AS global_network_id,
    arn AS global_network_arn,
    attributes ->> 'Description'::text AS description,
    inventory.to_timestamptz(attributes ->> 'CreatedAt'::text) AS created_at,
    attributes ->> 'State'::text AS state,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'networkmanager:global-network'::text;
comment on view aws.aws_networkmanager_global_network is 'networkmanager:global-network: A private network that spans Regions and sites: what Network Manager''s devices, transit gateways and core network are grouped in.';
grant select on aws.aws_networkmanager_global_network to cadastre_reader;

create view aws.aws_networkmanager_link as
 SELECT id AS link_id,
    arn AS link_arn,
    attributes ->> 'GlobalNetworkId'::text AS global_network_id,
    attributes ->> 'SiteId'::text AS site_id,
    attributes ->> 'Description'::text AS description,
    attributes ->> 'Type'::text AS type,
    attributes -> 'Bandwidth'::text AS bandwidth,
    attributes ->> 'Provider'::text AS provider,
    inventory.to_timestamptz(attributes ->> 'CreatedAt'::text) AS created_at,
    attributes ->> 'State'::text AS state,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'networkmanager:link'::text;
comment on view aws.aws_networkmanager_link is 'networkmanager:link: An internet or other connection that a site of a global network has, with its provider and bandwidth.';
grant select on aws.aws_networkmanager_link to cadastre_reader;

create view aws.aws_networkmanager_link_association as
 SELECT attributes ->> 'GlobalNetworkId'::text AS global_network_id,
    attributes ->> 'DeviceId'::text AS device_id,
    attributes ->> 'LinkId'::text AS link_id,
    attributes ->> 'LinkAssociationState'::text AS link_association_state,
    COALESCE(name, id) AS title,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'networkmanager:link-association'::text;
comment on view aws.aws_networkmanager_link_association is 'networkmanager:link-association: A link that a device of a global network uses.';
grant select on aws.aws_networkmanager_link_association to cadastre_reader;

create view aws.aws_networkmanager_network_resource as
 SELECT attributes ->> 'ResourceArn'::text AS resource_arn,
    parent_id AS global_network_id,
    attributes ->> 'RegisteredGatewayArn'::text AS registered_gateway_arn,
    attributes ->> 'CoreNetworkId'::text AS core_network_id,
    attributes ->> 'AwsRegion'::text AS aws_region,
    attributes ->> 'AccountId'::text AS resource_account_id,
    attributes ->> 'ResourceType'::text AS resource_type,
    attributes ->> 'ResourceId'::text AS resource_id,
    attributes ->> 'Definition'::text AS definition,
    inventory.to_timestamptz(attributes ->> 'DefinitionTimestamp'::text) AS definition_timestamp,
    attributes -> 'Metadata'::text AS metadata,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'networkmanager:network-resource'::text;
comment on view aws.aws_networkmanager_network_resource is 'networkmanager:network-resource: A resource that Network Manager knows behind a gateway of a global network, in whatever account and Region.';
grant select on aws.aws_networkmanager_network_resource to cadastre_reader;

create view aws.aws_networkmanager_network_resource_relationship as
 SELECT parent_id AS global_network_id,
    attributes ->> 'From'::text AS from_arn,
    attributes ->> 'To'::text AS to_arn,
    COALESCE(name, id) AS title,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'networkmanager:network-resource-relationship'::text;
comment on view aws.aws_networkmanager_network_resource_relationship is 'networkmanager:network-resource-relationship: Two resources of a global network of which Network Manager knows that they are connected.';
grant select on aws.aws_networkmanager_network_resource_relationship to cadastre_reader;

create view aws.aws_networkmanager_network_route as
 SELECT parent_id AS core_network_id,
    split_part(id, '|'::text, 2) AS segment_name,
    split_part(id, '|'::text, 3) AS edge_location,
    inventory.to_cidr(attributes ->> 'DestinationCidrBlock'::text) AS destination_cidr_block,
    attributes -> 'Destinations'::text AS destinations,
    attributes ->> 'PrefixListId'::text AS prefix_list_id,
    attributes ->> 'State'::text AS state,
    attributes ->> 'Type'::text AS type,
    COALESCE(name, id) AS title,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'networkmanager:network-route'::text;
comment on view aws.aws_networkmanager_network_route is 'networkmanager:network-route: A route of a segment of a core network, at one of its edges.';
grant select on aws.aws_networkmanager_network_route to cadastre_reader;

create view aws.aws_networkmanager_network_telemetry as
 SELECT parent_id AS global_network_id,
    attributes ->> 'RegisteredGatewayArn'::text AS registered_gateway_arn,
    attributes ->> 'CoreNetworkId'::text AS core_network_id,
    attributes ->> 'AwsRegion'::text AS aws_region,
    attributes ->> 'AccountId'::text AS resource_account_id,
    attributes ->> 'ResourceType'::text AS resource_type,
    attributes ->> 'ResourceId'::text AS resource_id,
    attributes ->> 'ResourceArn'::text AS resource_arn,
    inventory.to_inet(attributes ->> 'Address'::text) AS address,
    attributes -> 'Health'::text AS health,
    COALESCE(name, id) AS title,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'networkmanager:network-telemetry'::text;
comment on view aws.aws_networkmanager_network_telemetry is 'networkmanager:network-telemetry: Whether a tunnel or BGP session of a global network is up.';
grant select on aws.aws_networkmanager_network_telemetry to cadastre_reader;

create view aws.aws_networkmanager_organization_service_access as
 SELECT id AS organization_id,
    attributes ->> 'OrganizationAwsServiceAccessStatus'::text AS organization_aws_service_access_status,
    attributes ->> 'SLRDeploymentStatus'::text AS slr_deployment_status,
    attributes -> 'AccountStatusList'::text AS account_status_list,
    COALESCE(name, id) AS title,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'networkmanager:organization-service-access'::text;
comment on view aws.aws_networkmanager_organization_service_access is 'networkmanager:organization-service-access: Whether Network Manager may see an organization''s accounts, and in which of them its role is there.';
grant select on aws.aws_networkmanager_organization_service_access to cadastre_reader;

create view aws.aws_networkmanager_peering as
 SELECT id AS peering_id,
    arn,
    attributes ->> 'CoreNetworkId'::text AS core_network_id,
    attributes ->> 'CoreNetworkArn'::text AS core_network_arn,
    attributes ->> 'OwnerAccountId'::text AS owner_account_id,
    attributes ->> 'PeeringType'::text AS peering_type,
    attributes ->> 'State'::text AS state,
    attributes ->> 'EdgeLocation'::text AS edge_location,
    attributes ->> 'ResourceArn'::text AS resource_arn,
    inventory.to_timestamptz(attributes ->> 'CreatedAt'::text) AS created_at,
    attributes ->> 'TransitGatewayArn'::text AS transit_gateway_arn,
    attributes ->> 'TransitGatewayPeeringAttachmentId'::text AS transit_gateway_peering_attachment_id,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    account_id,
    attributes ->> 'OwnerAccountId'::text AS owner_id
   FROM inventory.resource_at r
  WHERE type = 'networkmanager:peering'::text;
comment on view aws.aws_networkmanager_peering is 'networkmanager:peering: A peering between an edge of a core network and a transit gateway, over which route tables are attached.';
grant select on aws.aws_networkmanager_peering to cadastre_reader;

create view aws.aws_networkmanager_resource_policy as
 SELECT id AS core_network_arn,
    attributes ->> 'PolicyDocument'::text AS policy_document,
    inventory.to_jsonb(attributes ->> 'PolicyDocument'::text) AS policy,
    inventory.canonical_policy(inventory.to_jsonb(attributes ->> 'PolicyDocument'::text)) AS policy_std,
    COALESCE(name, id) AS title,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'networkmanager:resource-policy'::text;
comment on view aws.aws_networkmanager_resource_policy is 'networkmanager:resource-policy: The policy by which a core network of the account is shared with others.';
grant select on aws.aws_networkmanager_resource_policy to cadastre_reader;

create view aws.aws_networkmanager_site as
 SELECT id AS site_id,
    arn AS site_arn,
    attributes ->> 'GlobalNetworkId'::text AS global_network_id,
    attributes ->> 'Description'::text AS description,
    attributes -> 'Location'::text AS location,
    inventory.to_timestamptz(attributes ->> 'CreatedAt'::text) AS created_at,
    attributes ->> 'State'::text AS state,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'networkmanager:site'::text;
comment on view aws.aws_networkmanager_site is 'networkmanager:site: A place of one''s own, such as a branch or a data centre, in a global network.';
grant select on aws.aws_networkmanager_site to cadastre_reader;

create view aws.aws_networkmanager_transit_gateway_connect_peer_association as
 SELECT attributes ->> 'TransitGatewayConnectPeerArn'::text AS transit_gateway_connect_peer_arn,
    attributes ->> 'GlobalNetworkId'::text AS global_network_id,
    attributes ->> 'DeviceId'::text AS device_id,
    attributes ->> 'LinkId'::text AS link_id,
    attributes ->> 'State'::text AS state,
    COALESCE(name, id) AS title,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'networkmanager:transit-gateway-connect-peer-association'::text;
comment on view aws.aws_networkmanager_transit_gateway_connect_peer_association is 'networkmanager:transit-gateway-connect-peer-association: A Connect peer of a transit gateway said to be a device of a global network, and the link that it uses.';
grant select on aws.aws_networkmanager_transit_gateway_connect_peer_association to cadastre_reader;

create view aws.aws_networkmanager_transit_gateway_registration as
 SELECT attributes ->> 'GlobalNetworkId'::text AS global_network_id,
    attributes ->> 'TransitGatewayArn'::text AS transit_gateway_arn,
    attributes -> 'State'::text AS state,
    COALESCE(name, id) AS title,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'networkmanager:transit-gateway-registration'::text;
comment on view aws.aws_networkmanager_transit_gateway_registration is 'networkmanager:transit-gateway-registration: A transit gateway, of whatever account, that a global network includes.';
grant select on aws.aws_networkmanager_transit_gateway_registration to cadastre_reader;

create view aws.aws_organizations_account as
 SELECT name,
    id,
    "substring"((attributes -> 'Paths'::text) ->> 0, '.*/((?:r|ou)-[0-9a-z-]+)'::text) AS parent_id,
    arn,
    attributes ->> 'State'::text AS state,
    attributes ->> 'Status'::text AS status,
    attributes ->> 'Email'::text AS email,
    attributes ->> 'JoinedMethod'::text AS joined_method,
    inventory.to_timestamptz(attributes ->> 'JoinedTimestamp'::text) AS joined_timestamp,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'organizations:account'::text;
comment on view aws.aws_organizations_account is 'organizations:account: An account of the organization, and whether it is active.';
grant select on aws.aws_organizations_account to cadastre_reader;

create view aws.aws_organizations_account_parent as
 SELECT parent_id,
    attributes ->> 'Id'::text AS id,
    attributes ->> 'Arn'::text AS arn,
    attributes ->> 'Name'::text AS name,
    attributes ->> 'Email'::text AS email,
    attributes ->> 'Status'::text AS status,
    attributes ->> 'State'::text AS state,
    attributes -> 'Paths'::text AS paths,
    attributes ->> 'JoinedMethod'::text AS joined_method,
    inventory.to_timestamptz(attributes ->> 'JoinedTimestamp'::text) AS joined_timestamp,
    COALESCE(name, id) AS title,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'organizations:account-parent'::text;
comment on view aws.aws_organizations_account_parent is 'organizations:account-parent: The root or unit of an organization that an account is in.';
grant select on aws.aws_organizations_account_parent to cadastre_reader;

create view aws.aws_organizations_delegated_administrator as
 SELECT id,
    arn,
    attributes ->> 'Email'::text AS email,
    name,
    attributes ->> 'Status'::text AS status,
    attributes ->> 'JoinedMethod'::text AS joined_method,
    inventory.to_timestamptz(attributes ->> 'JoinedTimestamp'::text) AS joined_timestamp,
    inventory.to_timestamptz(attributes ->> 'DelegationEnabledDate'::text) AS delegation_enabled_date,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'organizations:delegated-administrator'::text;
comment on view aws.aws_organizations_delegated_administrator is 'organizations:delegated-administrator: An account that administers services for the organization, in place of the management account.';
grant select on aws.aws_organizations_delegated_administrator to cadastre_reader;

create view aws.aws_organizations_delegated_services_for_account as
 SELECT parent_id AS delegated_account_id,
    attributes ->> 'ServicePrincipal'::text AS service_principal,
    inventory.to_timestamptz(attributes ->> 'DelegationEnabledDate'::text) AS delegation_enabled_date,
    attributes ->> 'ServicePrincipal'::text AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'organizations:delegated-service'::text;
comment on view aws.aws_organizations_delegated_services_for_account is 'organizations:delegated-service: A service that an account administers for the organization: IPAM, firewalls, the sharing of resources.';
grant select on aws.aws_organizations_delegated_services_for_account to cadastre_reader;

create view aws.aws_organizations_organization as
 SELECT id,
    arn,
    attributes ->> 'FeatureSet'::text AS feature_set,
    attributes ->> 'MasterAccountArn'::text AS master_account_arn,
    attributes ->> 'MasterAccountId'::text AS master_account_id,
    attributes ->> 'MasterAccountEmail'::text AS master_account_email,
    attributes -> 'AvailablePolicyTypes'::text AS available_policy_types,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'organizations:organization'::text;
comment on view aws.aws_organizations_organization is 'organizations:organization: The organization that the account belongs to, and the account that manages it.';
grant select on aws.aws_organizations_organization to cadastre_reader;

create view aws.aws_organizations_organizational_unit as
 SELECT name,
    id,
    arn,
    parent_id,
    ( WITH RECURSIVE above(parent_id, path) AS (
                 SELECT r.parent_id,
                    r.id
                UNION ALL
                 SELECT u.parent_id,
                    (u.id || '.'::text) || above_1.path
                   FROM above above_1
                     JOIN inventory.resource_at u ON u.type = 'organizations:organizational-unit'::text AND u.account_id = r.account_id AND u.region = r.region AND u.id = above_1.parent_id
                )
         SELECT inventory.to_ltree(replace((above.parent_id || '.'::text) || above.path, '-'::text, '_'::text)) AS to_ltree
           FROM above
          WHERE above.parent_id ~~ 'r-%'::text) AS path,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'organizations:organizational-unit'::text;
comment on view aws.aws_organizations_organizational_unit is 'organizations:organizational-unit: A group of accounts and of further units, which policies are attached to.';
grant select on aws.aws_organizations_organizational_unit to cadastre_reader;

create view aws.aws_organizations_policy as
 SELECT name,
    id,
    arn,
    attributes ->> 'Type'::text AS type,
    inventory.to_boolean(attributes ->> 'AwsManaged'::text) AS aws_managed,
    attributes ->> 'Description'::text AS description,
    inventory.to_jsonb(attributes ->> 'Content'::text) AS content,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'organizations:policy'::text;
comment on view aws.aws_organizations_policy is 'organizations:policy: A policy of the organization: what its accounts may do, who may reach their resources, or how EC2 is set up in them.';
grant select on aws.aws_organizations_policy to cadastre_reader;

create view aws.aws_organizations_policy_target as
 SELECT ( SELECT d.name
           FROM inventory.resource_at d
          WHERE d.type = 'organizations:policy'::text AND d.account_id = r.account_id AND d.region = r.region AND d.id = r.parent_id) AS name,
    parent_id AS id,
    attributes ->> 'TargetId'::text AS target_id,
    ( SELECT d.arn
           FROM inventory.resource_at d
          WHERE d.type = 'organizations:policy'::text AND d.account_id = r.account_id AND d.region = r.region AND d.id = r.parent_id) AS arn,
    ( SELECT d.attributes ->> 'Type'::text
           FROM inventory.resource_at d
          WHERE d.type = 'organizations:policy'::text AND d.account_id = r.account_id AND d.region = r.region AND d.id = r.parent_id) AS type,
    ( SELECT inventory.to_boolean(d.attributes ->> 'AwsManaged'::text) AS to_boolean
           FROM inventory.resource_at d
          WHERE d.type = 'organizations:policy'::text AND d.account_id = r.account_id AND d.region = r.region AND d.id = r.parent_id) AS aws_managed,
    ( SELECT d.attributes ->> 'Description'::text
           FROM inventory.resource_at d
          WHERE d.type = 'organizations:policy'::text AND d.account_id = r.account_id AND d.region = r.region AND d.id = r.parent_id) AS description,
    ( SELECT inventory.to_jsonb(d.attributes ->> 'Content'::text) AS to_jsonb
           FROM inventory.resource_at d
          WHERE d.type = 'organizations:policy'::text AND d.account_id = r.account_id AND d.region = r.region AND d.id = r.parent_id) AS content,
    ( SELECT d.name
           FROM inventory.resource_at d
          WHERE d.type = 'organizations:policy'::text AND d.account_id = r.account_id AND d.region = r.region AND d.id = r.parent_id) AS title,
    ( SELECT jsonb_build_array(d.arn) AS jsonb_build_array
           FROM inventory.resource_at d
          WHERE d.type = 'organizations:policy'::text AND d.account_id = r.account_id AND d.region = r.region AND d.id = r.parent_id) AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'organizations:policy-target'::text;
comment on view aws.aws_organizations_policy_target is 'organizations:policy-target: A root, unit or account that a policy of the organization is attached to.';
grant select on aws.aws_organizations_policy_target to cadastre_reader;

create view aws.aws_organizations_root as
 SELECT name,
    id,
    arn,
    attributes -> 'PolicyTypes'::text AS policy_types,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'organizations:root'::text;
comment on view aws.aws_organizations_root is 'organizations:root: The top of an organization, above all its units and accounts, and the types of policies that are in use there.';
grant select on aws.aws_organizations_root to cadastre_reader;

create view aws.aws_quicksight_vpc_connection as
 SELECT name,
    vpc_connection_id,
    quicksight_account_id,
    arn,
    created_time,
    last_updated_time,
    status,
    availability_status,
    role_arn,
    security_group_ids,
    dns_resolvers,
    network_interfaces,
    vpc_id,
    title,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_quicksight_vpc_connection'::text, 'quicksight:ListVPCConnections'::text) r(name text, vpc_connection_id text, quicksight_account_id text, arn text, created_time timestamp with time zone, last_updated_time timestamp with time zone, status text, availability_status text, role_arn text, security_group_ids jsonb, dns_resolvers jsonb, network_interfaces jsonb, vpc_id text, title text, partition text, region text, account_id text);
comment on view aws.aws_quicksight_vpc_connection is 'Always empty: Cadastre does not call quicksight:ListVPCConnections, which it would take.';
grant select on aws.aws_quicksight_vpc_connection to cadastre_reader;

create view aws.aws_ram_principal as
 SELECT attributes ->> 'id'::text AS id,
    attributes ->> 'resourceShareArn'::text AS resource_share_arn,
    parent_id AS resource_owner,
    inventory.to_timestamptz(attributes ->> 'creationTime'::text) AS creation_time,
    inventory.to_timestamptz(attributes ->> 'lastUpdatedTime'::text) AS last_updated_time,
    inventory.to_boolean(attributes ->> 'external'::text) AS external,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ram:principal'::text;
comment on view aws.aws_ram_principal is 'ram:principal: Who takes part in a share: whom the account shares with, or, listed for other accounts, who shares with it.';
grant select on aws.aws_ram_principal to cadastre_reader;

create view aws.aws_ram_principal_association as
 SELECT name AS resource_share_name,
    attributes ->> 'resourceShareArn'::text AS resource_share_arn,
    attributes ->> 'status'::text AS status,
    attributes ->> 'associatedEntity'::text AS associated_entity,
    attributes ->> 'associationType'::text AS association_type,
    inventory.to_timestamptz(attributes ->> 'creationTime'::text) AS creation_time,
    inventory.to_boolean(attributes ->> 'external'::text) AS external,
    inventory.to_timestamptz(attributes ->> 'lastUpdatedTime'::text) AS last_updated_time,
    attributes ->> 'statusMessage'::text AS status_message,
    ( SELECT jsonb_agg(( SELECT jsonb_object_agg(upper("left"(fields.field, 1)) || substr(fields.field, 2), fields.value) AS jsonb_object_agg
                   FROM jsonb_each(d.attributes) fields(field, value)) ORDER BY d.id) AS jsonb_agg
           FROM inventory.resource_at d
          WHERE d.type = 'ram:resource-share-permission'::text AND d.account_id = r.account_id AND d.region = r.region AND d.parent_id = (r.attributes ->> 'resourceShareArn'::text)) AS resource_share_permission,
    COALESCE(name, id) AS title,
    jsonb_build_array(attributes -> 'resourceShareArn'::text) AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ram:resource-share-principal-association'::text;
comment on view aws.aws_ram_principal_association is 'ram:resource-share-principal-association: An account, organization, unit, role or user that a share of the account is open to.';
grant select on aws.aws_ram_principal_association to cadastre_reader;

create view aws.aws_ram_resource as
 SELECT attributes ->> 'arn'::text AS arn,
    attributes ->> 'type'::text AS type,
    attributes ->> 'resourceShareArn'::text AS resource_share_arn,
    parent_id AS resource_owner,
    attributes ->> 'resourceGroupArn'::text AS resource_group_arn,
    attributes ->> 'status'::text AS status,
    attributes ->> 'statusMessage'::text AS status_message,
    inventory.to_timestamptz(attributes ->> 'creationTime'::text) AS creation_time,
    inventory.to_timestamptz(attributes ->> 'lastUpdatedTime'::text) AS last_updated_time,
    attributes ->> 'resourceRegionScope'::text AS resource_region_scope,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ram:resource'::text;
comment on view aws.aws_ram_resource is 'ram:resource: A resource in a share: what the account lets others use, or, listed for other accounts, what it may use of theirs.';
grant select on aws.aws_ram_resource to cadastre_reader;

create view aws.aws_ram_resource_association as
 SELECT name AS resource_share_name,
    attributes ->> 'resourceShareArn'::text AS resource_share_arn,
    attributes ->> 'status'::text AS status,
    attributes ->> 'associatedEntity'::text AS associated_entity,
    attributes ->> 'associationType'::text AS association_type,
    inventory.to_timestamptz(attributes ->> 'creationTime'::text) AS creation_time,
    inventory.to_boolean(attributes ->> 'external'::text) AS external,
    inventory.to_timestamptz(attributes ->> 'lastUpdatedTime'::text) AS last_updated_time,
    attributes ->> 'statusMessage'::text AS status_message,
    ( SELECT jsonb_agg(( SELECT jsonb_object_agg(upper("left"(fields.field, 1)) || substr(fields.field, 2), fields.value) AS jsonb_object_agg
                   FROM jsonb_each(d.attributes) fields(field, value)) ORDER BY d.id) AS jsonb_agg
           FROM inventory.resource_at d
          WHERE d.type = 'ram:resource-share-permission'::text AND d.account_id = r.account_id AND d.region = r.region AND d.parent_id = (r.attributes ->> 'resourceShareArn'::text)) AS resource_share_permission,
    COALESCE(name, id) AS title,
    jsonb_build_array(attributes -> 'resourceShareArn'::text) AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ram:resource-share-resource-association'::text;
comment on view aws.aws_ram_resource_association is 'ram:resource-share-resource-association: A resource that the account has put into one of its shares.';
grant select on aws.aws_ram_resource_association to cadastre_reader;

create view aws.aws_ram_resource_share as
 SELECT id AS resource_share_arn,
    name,
    parent_id AS resource_owner,
    attributes ->> 'owningAccountId'::text AS owning_account_id,
    inventory.to_boolean(attributes ->> 'allowExternalPrincipals'::text) AS allow_external_principals,
    attributes ->> 'status'::text AS status,
    attributes ->> 'statusMessage'::text AS status_message,
    inventory.to_timestamptz(attributes ->> 'creationTime'::text) AS creation_time,
    inventory.to_timestamptz(attributes ->> 'lastUpdatedTime'::text) AS last_updated_time,
    attributes ->> 'featureSet'::text AS feature_set,
    attributes -> 'resourceShareConfiguration'::text AS resource_share_configuration,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id,
    attributes ->> 'owningAccountId'::text AS owner_id
   FROM inventory.resource_at r
  WHERE type = 'ram:resource-share'::text;
comment on view aws.aws_ram_resource_share is 'ram:resource-share: A set of resources that one account lets others use, such as subnets, transit gateways or prefix lists.';
grant select on aws.aws_ram_resource_share to cadastre_reader;

create view aws.aws_ram_resource_share_invitation as
 SELECT id AS resource_share_invitation_arn,
    name AS resource_share_name,
    attributes ->> 'resourceShareArn'::text AS resource_share_arn,
    attributes ->> 'senderAccountId'::text AS sender_account_id,
    attributes ->> 'receiverAccountId'::text AS receiver_account_id,
    inventory.to_timestamptz(attributes ->> 'invitationTimestamp'::text) AS invitation_timestamp,
    attributes ->> 'status'::text AS status,
    attributes -> 'resourceShareAssociations'::text AS resource_share_associations,
    attributes ->> 'receiverArn'::text AS receiver_arn,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ram:resource-share-invitation'::text;
comment on view aws.aws_ram_resource_share_invitation is 'ram:resource-share-invitation: An invitation of another account to use what it shares, accepted or still open.';
grant select on aws.aws_ram_resource_share_invitation to cadastre_reader;

create view aws.aws_ram_resource_share_permission as
 SELECT parent_id AS resource_share_arn,
    attributes ->> 'arn'::text AS arn,
    attributes ->> 'version'::text AS version,
    inventory.to_boolean(attributes ->> 'defaultVersion'::text) AS default_version,
    name,
    attributes ->> 'resourceType'::text AS resource_type,
    attributes ->> 'status'::text AS status,
    inventory.to_timestamptz(attributes ->> 'creationTime'::text) AS creation_time,
    inventory.to_timestamptz(attributes ->> 'lastUpdatedTime'::text) AS last_updated_time,
    inventory.to_boolean(attributes ->> 'isResourceTypeDefault'::text) AS is_resource_type_default,
    attributes ->> 'permissionType'::text AS permission_type,
    attributes ->> 'featureSet'::text AS feature_set,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ram:resource-share-permission'::text;
comment on view aws.aws_ram_resource_share_permission is 'ram:resource-share-permission: What a share of the account allows to be done with the resources of one kind in it.';
grant select on aws.aws_ram_resource_share_permission to cadastre_reader;

create view aws.aws_ram_source_association as
 SELECT attributes ->> 'resourceShareArn'::text AS resource_share_arn,
    attributes ->> 'sourceId'::text AS source_id,
    attributes ->> 'sourceType'::text AS source_type,
    attributes ->> 'status'::text AS status,
    inventory.to_timestamptz(attributes ->> 'lastUpdatedTime'::text) AS last_updated_time,
    inventory.to_timestamptz(attributes ->> 'creationTime'::text) AS creation_time,
    attributes ->> 'statusMessage'::text AS status_message,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ram:source-association'::text;
comment on view aws.aws_ram_source_association is 'ram:source-association: An account, resource or organization on whose behalf an AWS service may use a share.';
grant select on aws.aws_ram_source_association to cadastre_reader;

create view aws.aws_rds_db_subnet_group as
 SELECT name,
    arn,
    description,
    status,
    vpc_id,
    subnets,
    tags_src,
    tags,
    title,
    akas,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_rds_db_subnet_group'::text, 'rds:DescribeDBSubnetGroups'::text) r(name text, arn text, description text, status text, vpc_id text, subnets jsonb, tags_src jsonb, tags jsonb, title text, akas jsonb, partition text, region text, account_id text);
comment on view aws.aws_rds_db_subnet_group is 'Always empty: Cadastre does not call rds:DescribeDBSubnetGroups, which it would take.';
grant select on aws.aws_rds_db_subnet_group to cadastre_reader;

create view aws.aws_redshift_subnet_group as
 SELECT cluster_subnet_group_name,
    subnet_group_status,
    description,
    vpc_id,
    subnets,
    tags_src,
    title,
    tags,
    akas,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_redshift_subnet_group'::text, 'redshift:DescribeClusterSubnetGroups'::text) r(cluster_subnet_group_name text, subnet_group_status text, description text, vpc_id text, subnets jsonb, tags_src jsonb, title text, tags jsonb, akas jsonb, partition text, region text, account_id text);
comment on view aws.aws_redshift_subnet_group is 'Always empty: Cadastre does not call redshift:DescribeClusterSubnetGroups, which it would take.';
grant select on aws.aws_redshift_subnet_group to cadastre_reader;

create view aws.aws_region as
 SELECT id AS name,
    attributes ->> 'OptInStatus'::text AS opt_in_status,
    id AS title,
    jsonb_build_array((((('arn:'::text || partition) || '::'::text) || id) || ':'::text) || account_id) AS akas,
    id AS region,
    NULL::boolean AS steampipe_available,
    NULL::boolean AS steampipe_default,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:region'::text;
comment on view aws.aws_region is 'ec2:region: A region of the partition, and whether the account has it enabled.';
comment on column aws.aws_region.steampipe_available is 'Always null. It is a setting of Steampipe''s own.';
comment on column aws.aws_region.steampipe_default is 'Always null. It is a setting of Steampipe''s own.';
grant select on aws.aws_region to cadastre_reader;

create view aws.aws_route53_cidr_block as
 SELECT parent_id AS collection_id,
    attributes ->> 'LocationName'::text AS location_name,
    inventory.to_cidr(attributes ->> 'CidrBlock'::text) AS cidr_block,
    COALESCE(name, id) AS title,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'route53:cidr-block'::text;
comment on view aws.aws_route53_cidr_block is 'route53:cidr-block: A block of client addresses in a location of a CIDR collection.';
grant select on aws.aws_route53_cidr_block to cadastre_reader;

create view aws.aws_route53_cidr_collection as
 SELECT id,
    arn,
    name,
    inventory.to_bigint(attributes ->> 'Version'::text) AS version,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'route53:cidr-collection'::text;
comment on view aws.aws_route53_cidr_collection is 'route53:cidr-collection: Blocks of client addresses in named locations, by which records answer differently.';
grant select on aws.aws_route53_cidr_collection to cadastre_reader;

create view aws.aws_route53_dnssec as
 SELECT parent_id AS hosted_zone_id,
    (attributes -> 'Status'::text) ->> 'ServeSignature'::text AS serve_signature,
    attributes -> 'Status'::text AS status,
    attributes -> 'KeySigningKeys'::text AS key_signing_keys,
    COALESCE(name, id) AS title,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'route53:dnssec'::text;
comment on view aws.aws_route53_dnssec is 'route53:dnssec: Whether a public hosted zone is signed, and the keys that sign its keys.';
grant select on aws.aws_route53_dnssec to cadastre_reader;

create view aws.aws_route53_domain as
 SELECT domain_name,
    arn,
    abuse_contact_email,
    abuse_contact_phone,
    admin_privacy,
    auto_renew,
    creation_date,
    expiration_date,
    registrant_privacy,
    registrar_name,
    registrar_url,
    registry_domain_id,
    reseller,
    tech_privacy,
    transfer_lock,
    updated_date,
    who_is_server,
    billing_privacy,
    billing_contact,
    dnssec_keys,
    nameservers,
    registrant_contact,
    status_list,
    tech_contact,
    admin_contact,
    tags_src,
    title,
    tags,
    akas,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_route53_domain'::text, 'route53domains:ListDomains'::text) r(domain_name text, arn text, abuse_contact_email text, abuse_contact_phone text, admin_privacy boolean, auto_renew boolean, creation_date timestamp with time zone, expiration_date timestamp with time zone, registrant_privacy boolean, registrar_name text, registrar_url text, registry_domain_id text, reseller text, tech_privacy boolean, transfer_lock boolean, updated_date timestamp with time zone, who_is_server text, billing_privacy boolean, billing_contact jsonb, dnssec_keys jsonb, nameservers jsonb, registrant_contact jsonb, status_list jsonb, tech_contact jsonb, admin_contact jsonb, tags_src jsonb, title text, tags jsonb, akas jsonb, partition text, region text, account_id text);
comment on view aws.aws_route53_domain is 'Always empty: Cadastre does not call route53domains:ListDomains, which it would take.';
grant select on aws.aws_route53_domain to cadastre_reader;

create view aws.aws_route53_health_check as
 SELECT id,
    attributes ->> 'CallerReference'::text AS caller_reference,
    inventory.to_bigint(attributes ->> 'HealthCheckVersion'::text) AS health_check_version,
    (attributes -> 'LinkedService'::text) ->> 'ServicePrincipal'::text AS linked_service_principal,
    (attributes -> 'LinkedService'::text) ->> 'Description'::text AS linked_service_description,
    attributes -> 'CloudWatchAlarmConfiguration'::text AS cloud_watch_alarm_configuration,
    attributes -> 'HealthCheckConfig'::text AS health_check_config,
    NULL::jsonb AS health_check_status,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    id AS title,
    tags,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'route53:health-check'::text;
comment on view aws.aws_route53_health_check is 'route53:health-check: How Route 53 finds out whether an endpoint, an alarm or several other checks are well.';
comment on column aws.aws_route53_health_check.health_check_status is 'Always null. It would take route53:GetHealthCheckStatus for every row.';
grant select on aws.aws_route53_health_check to cadastre_reader;

create view aws.aws_route53_hosted_zone_by_vpc as
 SELECT parent_id AS vpc_id,
    attributes ->> 'HostedZoneId'::text AS hosted_zone_id,
    name,
    attributes -> 'Owner'::text AS owner,
    (attributes -> 'Owner'::text) ->> 'OwningAccount'::text AS owning_account,
    (attributes -> 'Owner'::text) ->> 'OwningService'::text AS owning_service,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id,
    (attributes -> 'Owner'::text) ->> 'OwningAccount'::text AS owner_id
   FROM inventory.resource_at r
  WHERE type = 'route53:hosted-zone-by-vpc'::text;
comment on view aws.aws_route53_hosted_zone_by_vpc is 'route53:hosted-zone-by-vpc: A private hosted zone by which a VPC resolves names, whichever account or service owns it.';
grant select on aws.aws_route53_hosted_zone_by_vpc to cadastre_reader;

create view aws.aws_route53_query_log as
 SELECT id,
    attributes ->> 'HostedZoneId'::text AS hosted_zone_id,
    attributes ->> 'CloudWatchLogsLogGroupArn'::text AS cloud_watch_logs_log_group_arn,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'route53:query-logging-config'::text;
comment on view aws.aws_route53_query_log is 'route53:query-logging-config: Where the queries that a public hosted zone answers are logged.';
grant select on aws.aws_route53_query_log to cadastre_reader;

create view aws.aws_route53_record as
 SELECT name,
    parent_id AS zone_id,
    attributes ->> 'Type'::text AS type,
    attributes -> 'AliasTarget'::text AS alias_target,
    attributes ->> 'Failover'::text AS failover,
    attributes -> 'GeoLocation'::text AS geo_location,
    attributes ->> 'HealthCheckId'::text AS health_check_id,
    inventory.to_boolean(attributes ->> 'MultiValueAnswer'::text) AS multi_value_answer,
    attributes ->> 'Region'::text AS latency_region,
    jsonb_path_query_array(attributes, '$."ResourceRecords"[*]."Value"'::jsonpath) AS records,
    attributes ->> 'SetIdentifier'::text AS set_identifier,
    attributes ->> 'TTL'::text AS ttl,
    attributes ->> 'TrafficPolicyInstanceId'::text AS traffic_policy_instance_id,
    inventory.to_bigint(attributes ->> 'Weight'::text) AS weight,
    attributes -> 'CidrRoutingConfig'::text AS cidr_routing_config,
    attributes -> 'GeoProximityLocation'::text AS geo_proximity_location,
    attributes -> 'ResourceRecords'::text AS resource_records,
    COALESCE(name, id) AS title,
    jsonb_build_array(((((((('arn:'::text || partition) || ':route53:::hostedzone/'::text) || parent_id) || '/recordset/'::text) || (attributes ->> 'Name'::text)) || '/'::text) || (attributes ->> 'Type'::text)) || COALESCE('/'::text || (attributes ->> 'SetIdentifier'::text), ''::text)) AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'route53:record-set'::text;
comment on view aws.aws_route53_record is 'route53:record-set: The records of one name and type in a hosted zone, or one set of several among which Route 53 chooses.';
grant select on aws.aws_route53_record to cadastre_reader;

create view aws.aws_route53_record_set_protection as
 SELECT parent_id AS hosted_zone_id,
    attributes ->> 'RecordName'::text AS record_name,
    attributes ->> 'RecordType'::text AS record_type,
    attributes ->> 'Comment'::text AS comment,
    COALESCE(name, id) AS title,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'route53:record-set-protection'::text;
comment on view aws.aws_route53_record_set_protection is 'route53:record-set-protection: A name and type of a hosted zone whose records are kept from being changed.';
grant select on aws.aws_route53_record_set_protection to cadastre_reader;

create view aws.aws_route53_resolver_endpoint as
 SELECT name,
    id,
    arn,
    attributes ->> 'CreationTime'::text AS creation_time,
    attributes ->> 'CreatorRequestId'::text AS creator_request_id,
    attributes ->> 'PreferredInstanceType'::text AS preferred_instance_type,
    attributes ->> 'ResolverEndpointType'::text AS resolver_endpoint_type,
    attributes ->> 'OutpostArn'::text AS outpost_arn,
    attributes ->> 'Direction'::text AS direction,
    attributes ->> 'HostVPCId'::text AS host_vpc_id,
    inventory.to_bigint(attributes ->> 'IpAddressCount'::text) AS ip_address_count,
    attributes ->> 'ModificationTime'::text AS modification_time,
    attributes ->> 'Status'::text AS status,
    attributes ->> 'StatusMessage'::text AS status_message,
    ( SELECT jsonb_agg(d.attributes ORDER BY d.id) AS jsonb_agg
           FROM inventory.resource_at d
          WHERE d.type = 'route53resolver:endpoint-ip-address'::text AND d.account_id = r.account_id AND d.region = r.region AND d.parent_id = r.id) AS ip_addresses,
    attributes -> 'SecurityGroupIds'::text AS security_group_ids,
    attributes -> 'Protocols'::text AS protocols,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    COALESCE(name, id) AS title,
    tags,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'route53resolver:endpoint'::text;
comment on view aws.aws_route53_resolver_endpoint is 'route53resolver:endpoint: Addresses in a VPC at which other networks ask it for names, or from which it asks them.';
grant select on aws.aws_route53_resolver_endpoint to cadastre_reader;

create view aws.aws_route53_resolver_query_log_config as
 SELECT id,
    name,
    arn,
    inventory.to_timestamptz(attributes ->> 'CreationTime'::text) AS creation_time,
    attributes ->> 'Status'::text AS status,
    inventory.to_bigint(attributes ->> 'AssociationCount'::text) AS association_count,
    NULL::bigint AS ip_address_count,
    attributes ->> 'CreatorRequestId'::text AS creator_request_id,
    attributes ->> 'DestinationArn'::text AS destination_arn,
    attributes ->> 'OwnerId'::text AS owner_id,
    attributes ->> 'ShareStatus'::text AS share_status,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'route53resolver:query-log-config'::text;
comment on view aws.aws_route53_resolver_query_log_config is 'route53resolver:query-log-config: Where queries for names are logged to.';
comment on column aws.aws_route53_resolver_query_log_config.ip_address_count is 'Always null. It is a qualifier of Steampipe''s queries.';
grant select on aws.aws_route53_resolver_query_log_config to cadastre_reader;

create view aws.aws_route53_resolver_rule as
 SELECT name,
    id,
    arn,
    attributes ->> 'Status'::text AS status,
    attributes ->> 'CreatorRequestId'::text AS creator_request_id,
    attributes ->> 'DomainName'::text AS domain_name,
    attributes ->> 'OwnerId'::text AS owner_id,
    attributes ->> 'ResolverEndpointId'::text AS resolver_endpoint_id,
    attributes ->> 'RuleType'::text AS rule_type,
    attributes ->> 'ShareStatus'::text AS share_status,
    attributes ->> 'StatusMessage'::text AS status_message,
    attributes ->> 'CreationTime'::text AS creation_time,
    attributes ->> 'ModificationTime'::text AS modification_time,
    ( SELECT COALESCE(jsonb_agg(d.attributes ORDER BY d.id), '[]'::jsonb) AS "coalesce"
           FROM inventory.resource_at d
          WHERE d.type = 'route53resolver:rule-association'::text AND d.account_id = r.account_id AND d.region = r.region AND (d.attributes ->> 'ResolverRuleId'::text) = r.id) AS resolver_rule_associations,
    attributes -> 'TargetIps'::text AS target_ips,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    COALESCE(name, id) AS title,
    tags,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'route53resolver:rule'::text;
comment on view aws.aws_route53_resolver_rule is 'route53resolver:rule: Where queries for names of a domain go: to servers elsewhere, or nowhere else. The rules that AWS defines are among them.';
grant select on aws.aws_route53_resolver_rule to cadastre_reader;

create view aws.aws_route53_reusable_delegation_set as
 SELECT id,
    arn,
    attributes ->> 'CallerReference'::text AS caller_reference,
    attributes -> 'NameServers'::text AS name_servers,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'route53:reusable-delegation-set'::text;
comment on view aws.aws_route53_reusable_delegation_set is 'route53:reusable-delegation-set: Four name servers that several public hosted zones may share.';
grant select on aws.aws_route53_reusable_delegation_set to cadastre_reader;

create view aws.aws_route53_traffic_policy as
 SELECT name,
    id,
    attributes ->> 'Type'::text AS type,
    inventory.to_bigint(attributes ->> 'LatestVersion'::text) AS version,
    ( SELECT d.attributes ->> 'Comment'::text
           FROM inventory.resource_at d
          WHERE d.type = 'route53:traffic-policy-version'::text AND d.account_id = r.account_id AND d.region = r.region AND d.id = ((r.id || '|'::text) || (r.attributes ->> 'LatestVersion'::text))) AS comment,
    ( SELECT inventory.to_jsonb(d.attributes ->> 'Document'::text) AS to_jsonb
           FROM inventory.resource_at d
          WHERE d.type = 'route53:traffic-policy-version'::text AND d.account_id = r.account_id AND d.region = r.region AND d.id = ((r.id || '|'::text) || (r.attributes ->> 'LatestVersion'::text))) AS document,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'route53:traffic-policy'::text;
comment on view aws.aws_route53_traffic_policy is 'route53:traffic-policy: Rules by which Route 53 makes records, kept in versions.';
grant select on aws.aws_route53_traffic_policy to cadastre_reader;

create view aws.aws_route53_traffic_policy_instance as
 SELECT name,
    id,
    attributes ->> 'HostedZoneId'::text AS hosted_zone_id,
    attributes ->> 'Message'::text AS message,
    attributes ->> 'State'::text AS state,
    attributes ->> 'TrafficPolicyId'::text AS traffic_policy_id,
    attributes ->> 'TrafficPolicyType'::text AS traffic_policy_type,
    inventory.to_bigint(attributes ->> 'TrafficPolicyVersion'::text) AS traffic_policy_version,
    inventory.to_bigint(attributes ->> 'TTL'::text) AS ttl,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'route53:traffic-policy-instance'::text;
comment on view aws.aws_route53_traffic_policy_instance is 'route53:traffic-policy-instance: A version of a traffic policy at work: a name in a hosted zone whose records it makes.';
grant select on aws.aws_route53_traffic_policy_instance to cadastre_reader;

create view aws.aws_route53_traffic_policy_version as
 SELECT attributes ->> 'Id'::text AS id,
    inventory.to_bigint(attributes ->> 'Version'::text) AS version,
    name,
    attributes ->> 'Type'::text AS type,
    attributes ->> 'Comment'::text AS comment,
    inventory.to_jsonb(attributes ->> 'Document'::text) AS document,
    attributes ->> 'Document'::text AS document_src,
    COALESCE(name, id) AS title,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'route53:traffic-policy-version'::text;
comment on view aws.aws_route53_traffic_policy_version is 'route53:traffic-policy-version: One version of a traffic policy, with the rules that it has.';
grant select on aws.aws_route53_traffic_policy_version to cadastre_reader;

create view aws.aws_route53_vpc_association as
 SELECT id,
    parent_id AS hosted_zone_id,
    attributes ->> 'VPCId'::text AS vpc_id,
    attributes ->> 'VPCRegion'::text AS vpc_region,
    COALESCE(name, id) AS title,
    partition,
    account_id
   FROM ( SELECT h.account_id,
            h.region,
            h.partition,
            'route53:vpc-association'::text COLLATE "C" AS type,
            ((COALESCE(NULLIF(h.id, ''::text), ''::text) || '|'::text) || COALESCE(NULLIF(e.item ->> 'VPCId'::text, ''::text), ''::text)) COLLATE "C" AS id,
            NULL::text AS arn,
            NULL::text AS name,
            h.id AS parent_id,
            '{}'::jsonb AS tags,
            e.item AS attributes,
            h.first_seen,
            h.changed_at,
            h.observed_at
           FROM inventory.resource_at h
             CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(h.attributes -> 'VPCs'::text)
                    WHEN 'array'::text THEN h.attributes -> 'VPCs'::text
                    ELSE '[]'::jsonb
                END) e(item)
          WHERE h.type = 'route53:hosted-zone'::text) r
  WHERE true;
comment on view aws.aws_route53_vpc_association is 'route53:vpc-association: A VPC that resolves names by a private hosted zone.';
grant select on aws.aws_route53_vpc_association to cadastre_reader;

create view aws.aws_route53_vpc_association_authorization as
 SELECT parent_id AS hosted_zone_id,
    attributes ->> 'VPCId'::text AS vpc_id,
    attributes ->> 'VPCRegion'::text AS vpc_region,
    (parent_id || ':'::text) || (attributes ->> 'VPCId'::text) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'route53:vpc-association-authorization'::text;
comment on view aws.aws_route53_vpc_association_authorization is 'route53:vpc-association-authorization: A VPC of another account that may be associated with a private hosted zone.';
grant select on aws.aws_route53_vpc_association_authorization to cadastre_reader;

create view aws.aws_route53_zone as
 SELECT name,
    id,
    attributes ->> 'CallerReference'::text AS caller_reference,
    (attributes -> 'Config'::text) ->> 'Comment'::text AS comment,
    inventory.to_boolean((attributes -> 'Config'::text) ->> 'PrivateZone'::text) AS private_zone,
    (attributes -> 'LinkedService'::text) ->> 'ServicePrincipal'::text AS linked_service_principal,
    (attributes -> 'LinkedService'::text) ->> 'Description'::text AS linked_service_description,
    inventory.to_bigint(attributes ->> 'ResourceRecordSetCount'::text) AS resource_record_set_count,
    ( SELECT jsonb_agg(d.attributes ORDER BY d.id) AS jsonb_agg
           FROM inventory.resource_at d
          WHERE d.type = 'route53:query-logging-config'::text AND d.account_id = r.account_id AND d.region = r.region AND (d.attributes ->> 'HostedZoneId'::text) = r.id) AS query_logging_configs,
    ( SELECT d.attributes -> 'KeySigningKeys'::text
           FROM inventory.resource_at d
          WHERE d.type = 'route53:dnssec'::text AND d.account_id = r.account_id AND d.region = r.region AND d.id = r.id) AS dnssec_key_signing_keys,
    ( SELECT d.attributes -> 'Status'::text
           FROM inventory.resource_at d
          WHERE d.type = 'route53:dnssec'::text AND d.account_id = r.account_id AND d.region = r.region AND d.id = r.id) AS dnssec_status,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    attributes -> 'VPCs'::text AS vpcs,
    COALESCE(name, id) AS title,
    tags,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    NULL::jsonb AS resource_record_set_limit,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'route53:hosted-zone'::text;
comment on view aws.aws_route53_zone is 'route53:hosted-zone: A domain whose records Route 53 answers for, to everyone or to the VPCs that are associated with it.';
comment on column aws.aws_route53_zone.resource_record_set_limit is 'Always null. It would take route53:GetHostedZoneLimit for every row.';
grant select on aws.aws_route53_zone to cadastre_reader;

create view aws.aws_route53resolver_dnssec_config as
 SELECT id,
    arn,
    attributes ->> 'ResourceId'::text AS resource_id,
    attributes ->> 'OwnerId'::text AS owner_id,
    attributes ->> 'ValidationStatus'::text AS validation_status,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'route53resolver:dnssec-config'::text;
comment on view aws.aws_route53resolver_dnssec_config is 'route53resolver:dnssec-config: Whether the resolver of a VPC checks signatures of names.';
grant select on aws.aws_route53resolver_dnssec_config to cadastre_reader;

create view aws.aws_route53resolver_endpoint_ip_address as
 SELECT id AS ip_id,
    parent_id AS resolver_endpoint_id,
    attributes ->> 'SubnetId'::text AS subnet_id,
    inventory.to_inet(attributes ->> 'Ip'::text) AS ip,
    inventory.to_inet(attributes ->> 'Ipv6'::text) AS ipv6,
    attributes ->> 'Status'::text AS status,
    attributes ->> 'StatusMessage'::text AS status_message,
    inventory.to_timestamptz(attributes ->> 'CreationTime'::text) AS creation_time,
    inventory.to_timestamptz(attributes ->> 'ModificationTime'::text) AS modification_time,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'route53resolver:endpoint-ip-address'::text;
comment on view aws.aws_route53resolver_endpoint_ip_address is 'route53resolver:endpoint-ip-address: An address of a resolver endpoint, and the subnet it is in.';
grant select on aws.aws_route53resolver_endpoint_ip_address to cadastre_reader;

create view aws.aws_route53resolver_firewall_config as
 SELECT id,
    arn,
    attributes ->> 'ResourceId'::text AS resource_id,
    attributes ->> 'OwnerId'::text AS owner_id,
    attributes ->> 'FirewallFailOpen'::text AS firewall_fail_open,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'route53resolver:firewall-config'::text;
comment on view aws.aws_route53resolver_firewall_config is 'route53resolver:firewall-config: What happens to the queries of a VPC while its DNS firewall does not answer.';
grant select on aws.aws_route53resolver_firewall_config to cadastre_reader;

create view aws.aws_route53resolver_firewall_domain as
 SELECT parent_id AS firewall_domain_list_id,
    attributes ->> 'Domain'::text AS domain,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'route53resolver:firewall-domain'::text;
comment on view aws.aws_route53resolver_firewall_domain is 'route53resolver:firewall-domain: A domain, or all below one, in a list of the DNS firewall.';
grant select on aws.aws_route53resolver_firewall_domain to cadastre_reader;

create view aws.aws_route53resolver_firewall_domain_list as
 SELECT id,
    arn,
    name,
    attributes ->> 'ManagedOwnerName'::text AS managed_owner_name,
    attributes ->> 'CreatorRequestId'::text AS creator_request_id,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'route53resolver:firewall-domain-list'::text;
comment on view aws.aws_route53resolver_firewall_domain_list is 'route53resolver:firewall-domain-list: Domains that DNS firewall rules name together. The lists that AWS manages are among them.';
grant select on aws.aws_route53resolver_firewall_domain_list to cadastre_reader;

create view aws.aws_route53resolver_firewall_rule as
 SELECT attributes ->> 'FirewallRuleGroupId'::text AS firewall_rule_group_id,
    inventory.to_bigint(attributes ->> 'Priority'::text) AS priority,
    name,
    attributes ->> 'FirewallDomainListId'::text AS firewall_domain_list_id,
    attributes ->> 'Action'::text AS action,
    attributes ->> 'BlockResponse'::text AS block_response,
    attributes ->> 'BlockOverrideDomain'::text AS block_override_domain,
    attributes ->> 'BlockOverrideDnsType'::text AS block_override_dns_type,
    inventory.to_bigint(attributes ->> 'BlockOverrideTtl'::text) AS block_override_ttl,
    attributes ->> 'FirewallDomainRedirectionAction'::text AS firewall_domain_redirection_action,
    attributes ->> 'Qtype'::text AS qtype,
    attributes ->> 'CreatorRequestId'::text AS creator_request_id,
    inventory.to_timestamptz(attributes ->> 'CreationTime'::text) AS creation_time,
    inventory.to_timestamptz(attributes ->> 'ModificationTime'::text) AS modification_time,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'route53resolver:firewall-rule'::text;
comment on view aws.aws_route53resolver_firewall_rule is 'route53resolver:firewall-rule: What the DNS firewall does with queries for the names of a domain list.';
grant select on aws.aws_route53resolver_firewall_rule to cadastre_reader;

create view aws.aws_route53resolver_firewall_rule_group as
 SELECT id,
    arn,
    name,
    inventory.to_bigint(attributes ->> 'RuleCount'::text) AS rule_count,
    attributes ->> 'Status'::text AS status,
    attributes ->> 'StatusMessage'::text AS status_message,
    attributes ->> 'OwnerId'::text AS owner_id,
    attributes ->> 'ShareStatus'::text AS share_status,
    attributes ->> 'CreatorRequestId'::text AS creator_request_id,
    inventory.to_timestamptz(attributes ->> 'CreationTime'::text) AS creation_time,
    inventory.to_timestamptz(attributes ->> 'ModificationTime'::text) AS modification_time,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'route53resolver:firewall-rule-group'::text;
comment on view aws.aws_route53resolver_firewall_rule_group is 'route53resolver:firewall-rule-group: Rules about which names may be asked for, as a whole that VPCs can be given.';
grant select on aws.aws_route53resolver_firewall_rule_group to cadastre_reader;

create view aws.aws_route53resolver_firewall_rule_group_association as
 SELECT id,
    arn,
    name,
    attributes ->> 'FirewallRuleGroupId'::text AS firewall_rule_group_id,
    attributes ->> 'VpcId'::text AS vpc_id,
    inventory.to_bigint(attributes ->> 'Priority'::text) AS priority,
    attributes ->> 'MutationProtection'::text AS mutation_protection,
    attributes ->> 'ManagedOwnerName'::text AS managed_owner_name,
    attributes ->> 'Status'::text AS status,
    attributes ->> 'StatusMessage'::text AS status_message,
    attributes ->> 'CreatorRequestId'::text AS creator_request_id,
    inventory.to_timestamptz(attributes ->> 'CreationTime'::text) AS creation_time,
    inventory.to_timestamptz(attributes ->> 'ModificationTime'::text) AS modification_time,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'route53resolver:firewall-rule-group-association'::text;
comment on view aws.aws_route53resolver_firewall_rule_group_association is 'route53resolver:firewall-rule-group-association: A VPC whose queries a group of DNS firewall rules filters.';
grant select on aws.aws_route53resolver_firewall_rule_group_association to cadastre_reader;

create view aws.aws_route53resolver_outpost_resolver as
 SELECT id,
    arn,
    name,
    attributes ->> 'OutpostArn'::text AS outpost_arn,
    inventory.to_bigint(attributes ->> 'InstanceCount'::text) AS instance_count,
    attributes ->> 'PreferredInstanceType'::text AS preferred_instance_type,
    attributes ->> 'Status'::text AS status,
    attributes ->> 'StatusMessage'::text AS status_message,
    attributes ->> 'CreatorRequestId'::text AS creator_request_id,
    inventory.to_timestamptz(attributes ->> 'CreationTime'::text) AS creation_time,
    inventory.to_timestamptz(attributes ->> 'ModificationTime'::text) AS modification_time,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'route53resolver:outpost-resolver'::text;
comment on view aws.aws_route53resolver_outpost_resolver is 'route53resolver:outpost-resolver: A resolver that answers from a cache on an Outpost.';
grant select on aws.aws_route53resolver_outpost_resolver to cadastre_reader;

create view aws.aws_route53resolver_query_log_config_association as
 SELECT id,
    attributes ->> 'ResolverQueryLogConfigId'::text AS resolver_query_log_config_id,
    attributes ->> 'ResourceId'::text AS resource_id,
    attributes ->> 'Status'::text AS status,
    attributes ->> 'Error'::text AS error,
    attributes ->> 'ErrorMessage'::text AS error_message,
    inventory.to_timestamptz(attributes ->> 'CreationTime'::text) AS creation_time,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'route53resolver:query-log-config-association'::text;
comment on view aws.aws_route53resolver_query_log_config_association is 'route53resolver:query-log-config-association: A VPC whose queries for names are logged.';
grant select on aws.aws_route53resolver_query_log_config_association to cadastre_reader;

create view aws.aws_route53resolver_resolver_config as
 SELECT id,
    arn,
    attributes ->> 'ResourceId'::text AS resource_id,
    attributes ->> 'OwnerId'::text AS owner_id,
    attributes ->> 'AutodefinedReverse'::text AS autodefined_reverse,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'route53resolver:resolver-config'::text;
comment on view aws.aws_route53resolver_resolver_config is 'route53resolver:resolver-config: Whether names of addresses are found in a VPC without rules of its own for them.';
grant select on aws.aws_route53resolver_resolver_config to cadastre_reader;

create view aws.aws_route53resolver_rule_association as
 SELECT id,
    name,
    attributes ->> 'ResolverRuleId'::text AS resolver_rule_id,
    attributes ->> 'VPCId'::text AS vpc_id,
    attributes ->> 'Status'::text AS status,
    attributes ->> 'StatusMessage'::text AS status_message,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'route53resolver:rule-association'::text;
comment on view aws.aws_route53resolver_rule_association is 'route53resolver:rule-association: A VPC whose queries obey a resolver rule.';
grant select on aws.aws_route53resolver_rule_association to cadastre_reader;

create view aws.aws_service_discovery_instance as
 SELECT id,
    service_id,
    ec2_instance_id,
    alias_dns_name,
    instance_cname,
    init_health_status,
    instance_ipv4,
    instance_ipv6,
    instance_port,
    attributes,
    title,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_service_discovery_instance'::text, 'servicediscovery:ListInstances'::text) r(id text, service_id text, ec2_instance_id text, alias_dns_name text, instance_cname text, init_health_status text, instance_ipv4 inet, instance_ipv6 inet, instance_port bigint, attributes jsonb, title text, partition text, region text, account_id text);
comment on view aws.aws_service_discovery_instance is 'Always empty: Cadastre does not call servicediscovery:ListInstances, which it would take.';
grant select on aws.aws_service_discovery_instance to cadastre_reader;

create view aws.aws_service_discovery_namespace as
 SELECT name,
    id,
    arn,
    create_date,
    description,
    service_count,
    type,
    dns_properties,
    http_properties,
    tags_src,
    title,
    tags,
    akas,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_service_discovery_namespace'::text, 'servicediscovery:ListNamespaces'::text) r(name text, id text, arn text, create_date timestamp with time zone, description text, service_count bigint, type text, dns_properties jsonb, http_properties jsonb, tags_src jsonb, title text, tags jsonb, akas jsonb, partition text, region text, account_id text);
comment on view aws.aws_service_discovery_namespace is 'Always empty: Cadastre does not call servicediscovery:ListNamespaces, which it would take.';
grant select on aws.aws_service_discovery_namespace to cadastre_reader;

create view aws.aws_service_discovery_service as
 SELECT name,
    id,
    arn,
    create_date,
    description,
    namespace_id,
    instance_count,
    type,
    routing_policy,
    dns_records,
    health_check_config,
    health_check_custom_config,
    tags_src,
    title,
    tags,
    akas,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_service_discovery_service'::text, 'servicediscovery:ListServices'::text) r(name text, id text, arn text, create_date timestamp with time zone, description text, namespace_id text, instance_count bigint, type text, routing_policy text, dns_records jsonb, health_check_config jsonb, health_check_custom_config jsonb, tags_src jsonb, title text, tags jsonb, akas jsonb, partition text, region text, account_id text);
comment on view aws.aws_service_discovery_service is 'Always empty: Cadastre does not call servicediscovery:ListServices, which it would take.';
grant select on aws.aws_service_discovery_service to cadastre_reader;

create view aws.aws_shield_attack as
 SELECT attack_id,
    resource_arn,
    start_time,
    end_time,
    attack_vectors,
    sub_resources,
    attack_counters,
    attack_properties,
    mitigations,
    title,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_shield_attack'::text, 'shield:ListAttacks'::text) r(attack_id text, resource_arn text, start_time timestamp with time zone, end_time timestamp with time zone, attack_vectors jsonb, sub_resources jsonb, attack_counters jsonb, attack_properties jsonb, mitigations jsonb, title text, partition text, region text, account_id text);
comment on view aws.aws_shield_attack is 'Always empty: Cadastre does not call shield:ListAttacks, which it would take.';
grant select on aws.aws_shield_attack to cadastre_reader;

create view aws.aws_shield_attack_statistic as
 SELECT start_time,
    end_time,
    unit,
    max,
    attack_count,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_shield_attack_statistic'::text, 'shield:DescribeAttackStatistics'::text) r(start_time timestamp with time zone, end_time timestamp with time zone, unit text, max double precision, attack_count bigint, partition text, region text, account_id text);
comment on view aws.aws_shield_attack_statistic is 'Always empty: Cadastre does not call shield:DescribeAttackStatistics, which it would take.';
grant select on aws.aws_shield_attack_statistic to cadastre_reader;

create view aws.aws_shield_drt_access as
 SELECT role_arn,
    log_bucket_list,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_shield_drt_access'::text, 'shield:DescribeDRTAccess'::text) r(role_arn text, log_bucket_list jsonb, partition text, region text, account_id text);
comment on view aws.aws_shield_drt_access is 'Always empty: Cadastre does not call shield:DescribeDRTAccess, which it would take.';
grant select on aws.aws_shield_drt_access to cadastre_reader;

create view aws.aws_shield_emergency_contact as
 SELECT priority,
    email_address,
    phone_number,
    contact_notes,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_shield_emergency_contact'::text, 'shield:DescribeEmergencyContactSettings'::text) r(priority bigint, email_address text, phone_number text, contact_notes text, partition text, region text, account_id text);
comment on view aws.aws_shield_emergency_contact is 'Always empty: Cadastre does not call shield:DescribeEmergencyContactSettings, which it would take.';
grant select on aws.aws_shield_emergency_contact to cadastre_reader;

create view aws.aws_shield_protection as
 SELECT id,
    name,
    resource_arn,
    arn,
    resource_type,
    tags_src,
    health_check_ids,
    application_layer_automatic_response_configuration,
    title,
    akas,
    tags,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_shield_protection'::text, 'shield:ListProtections'::text) r(id text, name text, resource_arn text, arn text, resource_type text, tags_src jsonb, health_check_ids jsonb, application_layer_automatic_response_configuration jsonb, title text, akas jsonb, tags jsonb, partition text, region text, account_id text);
comment on view aws.aws_shield_protection is 'Always empty: Cadastre does not call shield:ListProtections, which it would take.';
grant select on aws.aws_shield_protection to cadastre_reader;

create view aws.aws_shield_protection_group as
 SELECT protection_group_id,
    aggregation,
    pattern,
    resource_type,
    arn,
    members,
    tags_src,
    title,
    akas,
    tags,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_shield_protection_group'::text, 'shield:ListProtectionGroups'::text) r(protection_group_id text, aggregation text, pattern text, resource_type text, arn text, members jsonb, tags_src jsonb, title text, akas jsonb, tags jsonb, partition text, region text, account_id text);
comment on view aws.aws_shield_protection_group is 'Always empty: Cadastre does not call shield:ListProtectionGroups, which it would take.';
grant select on aws.aws_shield_protection_group to cadastre_reader;

create view aws.aws_shield_subscription as
 SELECT subscription_state,
    start_time,
    end_time,
    time_commitment_in_seconds,
    auto_renew,
    proactive_engagement_status,
    arn,
    subscription_limits,
    limits,
    title,
    akas,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_shield_subscription'::text, 'shield:DescribeSubscription'::text) r(subscription_state text, start_time timestamp with time zone, end_time timestamp with time zone, time_commitment_in_seconds bigint, auto_renew text, proactive_engagement_status text, arn text, subscription_limits jsonb, limits jsonb, title text, akas jsonb, partition text, region text, account_id text);
comment on view aws.aws_shield_subscription is 'Always empty: Cadastre does not call shield:DescribeSubscription, which it would take.';
grant select on aws.aws_shield_subscription to cadastre_reader;

create view aws.aws_sts_caller_identity as
 SELECT arn,
    attributes ->> 'UserId'::text AS user_id,
    attributes ->> 'UserId'::text AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'sts:caller-identity'::text;
comment on view aws.aws_sts_caller_identity is 'sts:caller-identity: The account and principal that the credentials of a connection belong to.';
grant select on aws.aws_sts_caller_identity to cadastre_reader;

create view aws.aws_vpc as
 SELECT id AS vpc_id,
    arn,
    inventory.to_cidr(attributes ->> 'CidrBlock'::text) AS cidr_block,
    attributes ->> 'State'::text AS state,
    inventory.to_boolean(attributes ->> 'IsDefault'::text) AS is_default,
    attributes ->> 'DhcpOptionsId'::text AS dhcp_options_id,
    attributes ->> 'InstanceTenancy'::text AS instance_tenancy,
    attributes ->> 'OwnerId'::text AS owner_id,
    attributes -> 'CidrBlockAssociationSet'::text AS cidr_block_association_set,
    attributes -> 'Ipv6CidrBlockAssociationSet'::text AS ipv6_cidr_block_association_set,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    COALESCE(name, id) AS title,
    tags,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:vpc'::text;
comment on view aws.aws_vpc is 'ec2:vpc: A virtual private cloud: an isolated network with its address blocks.';
grant select on aws.aws_vpc to cadastre_reader;

create view aws.aws_vpc_block_public_access_options as
 SELECT attributes ->> 'ExclusionsAllowed'::text AS exclusions_allowed,
    attributes ->> 'InternetGatewayBlockMode'::text AS internet_gateway_block_mode,
    inventory.to_timestamptz(attributes ->> 'LastUpdateTimestamp'::text) AS last_update_timestamp,
    attributes ->> 'ManagedBy'::text AS managed_by,
    attributes ->> 'Reason'::text AS reason,
    attributes ->> 'State'::text AS state,
    region || ' VPC Block Public Access Options'::text AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:vpc-block-public-access-options'::text;
comment on view aws.aws_vpc_block_public_access_options is 'ec2:vpc-block-public-access-options: Whether the account blocks internet gateways in a region, whatever the routes say.';
grant select on aws.aws_vpc_block_public_access_options to cadastre_reader;

create view aws.aws_vpc_customer_gateway as
 SELECT id AS customer_gateway_id,
    attributes ->> 'Type'::text AS type,
    attributes ->> 'State'::text AS state,
    attributes ->> 'BgpAsn'::text AS bgp_asn,
    attributes ->> 'CertificateArn'::text AS certificate_arn,
    attributes ->> 'DeviceName'::text AS device_name,
    inventory.to_inet(attributes ->> 'IpAddress'::text) AS ip_address,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:customer-gateway'::text;
comment on view aws.aws_vpc_customer_gateway is 'ec2:customer-gateway: The customer''s end of a VPN connection.';
grant select on aws.aws_vpc_customer_gateway to cadastre_reader;

create view aws.aws_vpc_dhcp_options as
 SELECT id AS dhcp_options_id,
    attributes ->> 'OwnerId'::text AS owner_id,
    NULLIF(jsonb_path_query_array(attributes, '$."DhcpConfigurations"[*]?(@."Key" == "domain-name")."Values"[*]."Value"'::jsonpath), '[]'::jsonb) AS domain_name,
    NULLIF(jsonb_path_query_array(attributes, '$."DhcpConfigurations"[*]?(@."Key" == "domain-name-servers")."Values"[*]."Value"'::jsonpath), '[]'::jsonb) AS domain_name_servers,
    NULLIF(jsonb_path_query_array(attributes, '$."DhcpConfigurations"[*]?(@."Key" == "netbios-name-servers")."Values"[*]."Value"'::jsonpath), '[]'::jsonb) AS netbios_name_servers,
    NULLIF(jsonb_path_query_array(attributes, '$."DhcpConfigurations"[*]?(@."Key" == "netbios-node-type")."Values"[*]."Value"'::jsonpath), '[]'::jsonb) AS netbios_node_type,
    NULLIF(jsonb_path_query_array(attributes, '$."DhcpConfigurations"[*]?(@."Key" == "ntp-servers")."Values"[*]."Value"'::jsonpath), '[]'::jsonb) AS ntp_servers,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    COALESCE(name, id) AS title,
    tags,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:dhcp-options'::text;
comment on view aws.aws_vpc_dhcp_options is 'ec2:dhcp-options: What instances of a VPC learn by DHCP: domain names, name servers, time servers.';
grant select on aws.aws_vpc_dhcp_options to cadastre_reader;

create view aws.aws_vpc_egress_only_internet_gateway as
 SELECT id,
    attributes -> 'Attachments'::text AS attachments,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:egress-only-internet-gateway'::text;
comment on view aws.aws_vpc_egress_only_internet_gateway is 'ec2:egress-only-internet-gateway: The door from a VPC to the internet for IPv6, outward only.';
grant select on aws.aws_vpc_egress_only_internet_gateway to cadastre_reader;

create view aws.aws_vpc_eip as
 SELECT attributes ->> 'AllocationId'::text AS allocation_id,
    arn,
    inventory.to_inet(attributes ->> 'PublicIp'::text) AS public_ip,
    attributes ->> 'PublicIpv4Pool'::text AS public_ipv4_pool,
    attributes ->> 'Domain'::text AS domain,
    attributes ->> 'AssociationId'::text AS association_id,
    attributes ->> 'CarrierIp'::text AS carrier_ip,
    inventory.to_inet(attributes ->> 'CustomerOwnedIp'::text) AS customer_owned_ip,
    attributes ->> 'CustomerOwnedIpv4Pool'::text AS customer_owned_ipv4_pool,
    attributes ->> 'InstanceId'::text AS instance_id,
    attributes ->> 'NetworkBorderGroup'::text AS network_border_group,
    attributes ->> 'NetworkInterfaceId'::text AS network_interface_id,
    attributes ->> 'NetworkInterfaceOwnerId'::text AS network_interface_owner_id,
    inventory.to_inet(attributes ->> 'PrivateIpAddress'::text) AS private_ip_address,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    id AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:elastic-ip'::text;
comment on view aws.aws_vpc_eip is 'ec2:elastic-ip: A public IPv4 address that the account keeps until it gives it back.';
grant select on aws.aws_vpc_eip to cadastre_reader;

create view aws.aws_vpc_eip_address_transfer as
 SELECT id AS allocation_id,
    attributes ->> 'AddressTransferStatus'::text AS address_transfer_status,
    attributes ->> 'PublicIp'::text AS public_ip,
    attributes ->> 'TransferAccountId'::text AS transfer_account_id,
    inventory.to_timestamptz(attributes ->> 'TransferOfferAcceptedTimestamp'::text) AS transfer_offer_accepted_timestamp,
    inventory.to_timestamptz(attributes ->> 'TransferOfferExpirationTimestamp'::text) AS transfer_offer_expiration_timestamp,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:elastic-ip-transfer'::text;
comment on view aws.aws_vpc_eip_address_transfer is 'ec2:elastic-ip-transfer: An offer to hand an Elastic IP address over to another account.';
grant select on aws.aws_vpc_eip_address_transfer to cadastre_reader;

create view aws.aws_vpc_endpoint as
 SELECT id AS vpc_endpoint_id,
    attributes ->> 'ServiceName'::text AS service_name,
    attributes ->> 'OwnerId'::text AS owner_id,
    attributes ->> 'VpcId'::text AS vpc_id,
    attributes ->> 'VpcEndpointType'::text AS vpc_endpoint_type,
    attributes ->> 'State'::text AS state,
    inventory.to_boolean(attributes ->> 'PrivateDnsEnabled'::text) AS private_dns_enabled,
    inventory.to_boolean(attributes ->> 'RequesterManaged'::text) AS requester_managed,
    inventory.to_jsonb(attributes ->> 'PolicyDocument'::text) AS policy,
    inventory.canonical_policy(inventory.to_jsonb(attributes ->> 'PolicyDocument'::text)) AS policy_std,
    attributes -> 'SubnetIds'::text AS subnet_ids,
    attributes -> 'RouteTableIds'::text AS route_table_ids,
    attributes -> 'Groups'::text AS groups,
    attributes -> 'NetworkInterfaceIds'::text AS network_interface_ids,
    attributes -> 'DnsEntries'::text AS dns_entries,
    inventory.to_timestamptz(attributes ->> 'CreationTimestamp'::text) AS creation_timestamp,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:vpc-endpoint'::text;
comment on view aws.aws_vpc_endpoint is 'ec2:vpc-endpoint: A private door from a VPC to a service.';
grant select on aws.aws_vpc_endpoint to cadastre_reader;

create view aws.aws_vpc_endpoint_service as
 SELECT id AS service_name,
    attributes ->> 'ServiceId'::text AS service_id,
    attributes ->> 'Owner'::text AS owner,
    inventory.to_boolean(attributes ->> 'AcceptanceRequired'::text) AS acceptance_required,
    inventory.to_boolean(attributes ->> 'ManagesVpcEndpoints'::text) AS manages_vpc_endpoints,
    attributes ->> 'PrivateDnsName'::text AS private_dns_name,
    attributes ->> 'PrivateDnsNameVerificationState'::text AS private_dns_name_verification_state,
    inventory.to_boolean(attributes ->> 'VpcEndpointPolicySupported'::text) AS vpc_endpoint_policy_supported,
    attributes -> 'AvailabilityZones'::text AS availability_zones,
    attributes -> 'BaseEndpointDnsNames'::text AS base_endpoint_dns_names,
    attributes -> 'ServiceType'::text AS service_type,
        CASE
            WHEN (attributes ->> 'Owner'::text) = account_id THEN ( SELECT jsonb_agg(d.attributes ORDER BY d.id) AS jsonb_agg
               FROM inventory.resource_at d
              WHERE d.type = 'ec2:vpc-endpoint-connection'::text AND d.account_id = r.account_id AND d.region = r.region AND (d.attributes ->> 'ServiceId'::text) = (r.attributes ->> 'ServiceId'::text))
            ELSE NULL::jsonb
        END AS vpc_endpoint_connections,
        CASE
            WHEN (attributes ->> 'Owner'::text) = account_id THEN ( SELECT jsonb_agg(d.attributes ORDER BY d.id) AS jsonb_agg
               FROM inventory.resource_at d
              WHERE d.type = 'ec2:vpc-endpoint-service-permission'::text AND d.account_id = r.account_id AND d.region = r.region AND d.parent_id = (r.attributes ->> 'ServiceId'::text))
            ELSE NULL::jsonb
        END AS vpc_endpoint_service_permissions,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id,
    attributes ->> 'Owner'::text AS owner_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:vpc-endpoint-service'::text;
comment on view aws.aws_vpc_endpoint_service is 'ec2:vpc-endpoint-service: A service, of AWS or of others, that endpoints of the account can connect to.';
grant select on aws.aws_vpc_endpoint_service to cadastre_reader;

create view aws.aws_vpc_flow_log as
 SELECT id AS flow_log_id,
    inventory.to_timestamptz(attributes ->> 'CreationTime'::text) AS creation_time,
    attributes ->> 'DeliverLogsErrorMessage'::text AS deliver_logs_error_message,
    attributes ->> 'DeliverLogsPermissionArn'::text AS deliver_logs_permission_arn,
    attributes ->> 'DeliverLogsStatus'::text AS deliver_logs_status,
    attributes ->> 'FlowLogStatus'::text AS flow_log_status,
    attributes ->> 'LogGroupName'::text AS log_group_name,
    attributes ->> 'ResourceId'::text AS resource_id,
    attributes ->> 'TrafficType'::text AS traffic_type,
    attributes ->> 'LogDestinationType'::text AS log_destination_type,
    attributes ->> 'LogDestination'::text AS log_destination,
    NULLIF(regexp_replace(attributes ->> 'LogDestination'::text, '^.*:'::text, ''::text), ''::text) AS bucket_name,
    attributes ->> 'LogFormat'::text AS log_format,
    inventory.to_bigint(attributes ->> 'MaxAggregationInterval'::text) AS max_aggregation_interval,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:flow-log'::text;
comment on view aws.aws_vpc_flow_log is 'ec2:flow-log: A record of the traffic of a VPC, a subnet, a network interface, or a gateway, and where it is delivered.';
grant select on aws.aws_vpc_flow_log to cadastre_reader;

create view aws.aws_vpc_flow_log_event as
 SELECT log_group_name,
    log_stream_name,
    "timestamp",
    version,
    interface_account_id,
    interface_id,
    src_addr,
    dst_addr,
    src_port,
    dst_port,
    protocol,
    packets,
    bytes,
    start,
    "end",
    action,
    log_status,
    event_id,
    filter,
    ingestion_time,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_vpc_flow_log_event'::text, 'logs:FilterLogEvents'::text) r(log_group_name text, log_stream_name text, "timestamp" timestamp with time zone, version bigint, interface_account_id text, interface_id text, src_addr inet, dst_addr inet, src_port bigint, dst_port bigint, protocol bigint, packets bigint, bytes bigint, start timestamp with time zone, "end" timestamp with time zone, action text, log_status text, event_id text, filter text, ingestion_time timestamp with time zone, partition text, region text, account_id text);
comment on view aws.aws_vpc_flow_log_event is 'Always empty: Cadastre does not call logs:FilterLogEvents, which it would take.';
grant select on aws.aws_vpc_flow_log_event to cadastre_reader;

create view aws.aws_vpc_internet_gateway as
 SELECT id AS internet_gateway_id,
    attributes ->> 'OwnerId'::text AS owner_id,
    attributes -> 'Attachments'::text AS attachments,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:internet-gateway'::text;
comment on view aws.aws_vpc_internet_gateway is 'ec2:internet-gateway: The door between a VPC and the internet.';
grant select on aws.aws_vpc_internet_gateway to cadastre_reader;

create view aws.aws_vpc_lattice_access_log_subscription as
 SELECT id,
    arn,
    attributes ->> 'resourceId'::text AS resource_id,
    attributes ->> 'resourceArn'::text AS resource_arn,
    attributes ->> 'destinationArn'::text AS destination_arn,
    attributes ->> 'serviceNetworkLogType'::text AS service_network_log_type,
    inventory.to_timestamptz(attributes ->> 'createdAt'::text) AS created_at,
    inventory.to_timestamptz(attributes ->> 'lastUpdatedAt'::text) AS last_updated_at,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'vpc-lattice:access-log-subscription'::text;
comment on view aws.aws_vpc_lattice_access_log_subscription is 'vpc-lattice:access-log-subscription: Where the requests to a service, or to all that is in a service network, are logged.';
grant select on aws.aws_vpc_lattice_access_log_subscription to cadastre_reader;

create view aws.aws_vpc_lattice_auth_policy as
 SELECT parent_id AS resource_id,
    attributes ->> 'policy'::text AS policy,
    inventory.canonical_policy(inventory.to_jsonb(attributes ->> 'policy'::text)) AS policy_std,
    attributes ->> 'state'::text AS state,
    inventory.to_timestamptz(attributes ->> 'createdAt'::text) AS created_at,
    inventory.to_timestamptz(attributes ->> 'lastUpdatedAt'::text) AS last_updated_at,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'vpc-lattice:auth-policy'::text;
comment on view aws.aws_vpc_lattice_auth_policy is 'vpc-lattice:auth-policy: Who may call a service, or all that is in a service network.';
grant select on aws.aws_vpc_lattice_auth_policy to cadastre_reader;

create view aws.aws_vpc_lattice_domain_verification as
 SELECT id,
    arn,
    name AS domain_name,
    attributes ->> 'status'::text AS status,
    attributes -> 'txtMethodConfig'::text AS txt_method_config,
    inventory.to_timestamptz(attributes ->> 'createdAt'::text) AS created_at,
    inventory.to_timestamptz(attributes ->> 'lastVerifiedTime'::text) AS last_verified_time,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'vpc-lattice:domain-verification'::text;
comment on view aws.aws_vpc_lattice_domain_verification is 'vpc-lattice:domain-verification: The proof that the account controls a domain, whose names its resource configurations may then bear.';
grant select on aws.aws_vpc_lattice_domain_verification to cadastre_reader;

create view aws.aws_vpc_lattice_listener as
 SELECT id,
    arn,
    name,
    attributes ->> 'serviceId'::text AS service_id,
    attributes ->> 'serviceArn'::text AS service_arn,
    attributes ->> 'protocol'::text AS protocol,
    inventory.to_bigint(attributes ->> 'port'::text) AS port,
    attributes -> 'defaultAction'::text AS default_action,
    inventory.to_timestamptz(attributes ->> 'createdAt'::text) AS created_at,
    inventory.to_timestamptz(attributes ->> 'lastUpdatedAt'::text) AS last_updated_at,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'vpc-lattice:listener'::text;
comment on view aws.aws_vpc_lattice_listener is 'vpc-lattice:listener: A port of one of the account''s services, and what is done by default with what arrives there.';
grant select on aws.aws_vpc_lattice_listener to cadastre_reader;

create view aws.aws_vpc_lattice_resource_configuration as
 SELECT id,
    name,
    arn,
    attributes ->> 'type'::text AS type,
    attributes ->> 'status'::text AS status,
    attributes ->> 'resourceGatewayId'::text AS resource_gateway_id,
    attributes ->> 'resourceConfigurationGroupId'::text AS resource_configuration_group_id,
    attributes -> 'resourceConfigurationDefinition'::text AS resource_configuration_definition,
    attributes ->> 'protocol'::text AS protocol,
    attributes -> 'portRanges'::text AS port_ranges,
    inventory.to_boolean(attributes ->> 'allowAssociationToShareableServiceNetwork'::text) AS allow_association_to_shareable_service_network,
    inventory.to_boolean(attributes ->> 'amazonManaged'::text) AS amazon_managed,
    attributes ->> 'customDomainName'::text AS custom_domain_name,
    attributes ->> 'domainVerificationId'::text AS domain_verification_id,
    attributes ->> 'domainVerificationArn'::text AS domain_verification_arn,
    attributes ->> 'domainVerificationStatus'::text AS domain_verification_status,
    attributes ->> 'groupDomain'::text AS group_domain,
    attributes ->> 'failureReason'::text AS failure_reason,
    inventory.to_timestamptz(attributes ->> 'createdAt'::text) AS created_at,
    inventory.to_timestamptz(attributes ->> 'lastUpdatedAt'::text) AS last_updated_at,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id,
    NULLIF(split_part(arn, ':'::text, 5), ''::text) AS owner_id
   FROM inventory.resource_at r
  WHERE type = 'vpc-lattice:resource-configuration'::text;
comment on view aws.aws_vpc_lattice_resource_configuration is 'vpc-lattice:resource-configuration: A database, address or name behind a resource gateway, or a group of them, that other VPCs and accounts may reach.';
grant select on aws.aws_vpc_lattice_resource_configuration to cadastre_reader;

create view aws.aws_vpc_lattice_resource_endpoint_association as
 SELECT id,
    arn,
    attributes ->> 'resourceConfigurationId'::text AS resource_configuration_id,
    attributes ->> 'resourceConfigurationArn'::text AS resource_configuration_arn,
    attributes ->> 'resourceConfigurationName'::text AS resource_configuration_name,
    attributes ->> 'vpcEndpointId'::text AS vpc_endpoint_id,
    attributes ->> 'vpcEndpointOwner'::text AS vpc_endpoint_owner,
    attributes ->> 'createdBy'::text AS created_by,
    inventory.to_timestamptz(attributes ->> 'createdAt'::text) AS created_at,
    attributes -> 'payerResponsibility'::text AS payer_responsibility,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'vpc-lattice:resource-endpoint-association'::text;
comment on view aws.aws_vpc_lattice_resource_endpoint_association is 'vpc-lattice:resource-endpoint-association: A VPC endpoint through which a resource configuration is reached.';
grant select on aws.aws_vpc_lattice_resource_endpoint_association to cadastre_reader;

create view aws.aws_vpc_lattice_resource_gateway as
 SELECT id,
    name,
    arn,
    attributes ->> 'status'::text AS status,
    attributes ->> 'vpcIdentifier'::text AS vpc_identifier,
    attributes -> 'subnetIds'::text AS subnet_ids,
    attributes -> 'securityGroupIds'::text AS security_group_ids,
    attributes ->> 'ipAddressType'::text AS ip_address_type,
    inventory.to_bigint(attributes ->> 'ipv4AddressesPerEni'::text) AS ipv4_addresses_per_eni,
    attributes ->> 'resourceConfigDnsResolution'::text AS resource_config_dns_resolution,
    inventory.to_timestamptz(attributes ->> 'createdAt'::text) AS created_at,
    inventory.to_timestamptz(attributes ->> 'lastUpdatedAt'::text) AS last_updated_at,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'vpc-lattice:resource-gateway'::text;
comment on view aws.aws_vpc_lattice_resource_gateway is 'vpc-lattice:resource-gateway: Where traffic to resource configurations enters the VPC that has the resources.';
grant select on aws.aws_vpc_lattice_resource_gateway to cadastre_reader;

create view aws.aws_vpc_lattice_rule as
 SELECT id,
    arn,
    name,
    parent_id AS listener_id,
    inventory.to_boolean(attributes ->> 'isDefault'::text) AS is_default,
    inventory.to_bigint(attributes ->> 'priority'::text) AS priority,
    attributes -> 'match'::text AS match,
    attributes -> 'action'::text AS action,
    inventory.to_timestamptz(attributes ->> 'createdAt'::text) AS created_at,
    inventory.to_timestamptz(attributes ->> 'lastUpdatedAt'::text) AS last_updated_at,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'vpc-lattice:rule'::text;
comment on view aws.aws_vpc_lattice_rule is 'vpc-lattice:rule: Which requests to a listener are handled in their own way, and how.';
grant select on aws.aws_vpc_lattice_rule to cadastre_reader;

create view aws.aws_vpc_lattice_service as
 SELECT id,
    name,
    arn,
    attributes ->> 'status'::text AS status,
    attributes ->> 'authType'::text AS auth_type,
    attributes -> 'dnsEntry'::text AS dns_entry,
    attributes ->> 'customDomainName'::text AS custom_domain_name,
    attributes ->> 'certificateArn'::text AS certificate_arn,
    inventory.to_bigint(attributes ->> 'idleTimeoutSeconds'::text) AS idle_timeout_seconds,
    attributes ->> 'failureCode'::text AS failure_code,
    attributes ->> 'failureMessage'::text AS failure_message,
    inventory.to_timestamptz(attributes ->> 'createdAt'::text) AS created_at,
    inventory.to_timestamptz(attributes ->> 'lastUpdatedAt'::text) AS last_updated_at,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id,
    NULLIF(split_part(arn, ':'::text, 5), ''::text) AS owner_id
   FROM inventory.resource_at r
  WHERE type = 'vpc-lattice:service'::text;
comment on view aws.aws_vpc_lattice_service is 'vpc-lattice:service: An application with a name of its own, whose listeners hand requests on to target groups.';
grant select on aws.aws_vpc_lattice_service to cadastre_reader;

create view aws.aws_vpc_lattice_service_network as
 SELECT id,
    name,
    arn,
    attributes ->> 'authType'::text AS auth_type,
    inventory.to_boolean((attributes -> 'sharingConfig'::text) ->> 'enabled'::text) AS sharing_enabled,
    inventory.to_timestamptz(attributes ->> 'createdAt'::text) AS created_at,
    inventory.to_timestamptz(attributes ->> 'lastUpdatedAt'::text) AS last_updated_at,
    inventory.to_bigint(attributes ->> 'numberOfAssociatedVPCs'::text) AS number_of_associated_vpcs,
    inventory.to_bigint(attributes ->> 'numberOfAssociatedServices'::text) AS number_of_associated_services,
    inventory.to_bigint(attributes ->> 'numberOfAssociatedResourceConfigurations'::text) AS number_of_associated_resource_configurations,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id,
    NULLIF(split_part(arn, ':'::text, 5), ''::text) AS owner_id
   FROM inventory.resource_at r
  WHERE type = 'vpc-lattice:service-network'::text;
comment on view aws.aws_vpc_lattice_service_network is 'vpc-lattice:service-network: A set of services and resources that the VPCs associated with it reach by name, across VPCs and accounts.';
grant select on aws.aws_vpc_lattice_service_network to cadastre_reader;

create view aws.aws_vpc_lattice_service_network_resource_association as
 SELECT id,
    arn,
    attributes ->> 'status'::text AS status,
    attributes ->> 'createdBy'::text AS created_by,
    inventory.to_timestamptz(attributes ->> 'createdAt'::text) AS created_at,
    attributes ->> 'resourceConfigurationId'::text AS resource_configuration_id,
    attributes ->> 'resourceConfigurationArn'::text AS resource_configuration_arn,
    attributes ->> 'resourceConfigurationName'::text AS resource_configuration_name,
    attributes ->> 'serviceNetworkId'::text AS service_network_id,
    attributes ->> 'serviceNetworkArn'::text AS service_network_arn,
    attributes ->> 'serviceNetworkName'::text AS service_network_name,
    attributes -> 'dnsEntry'::text AS dns_entry,
    attributes -> 'privateDnsEntry'::text AS private_dns_entry,
    inventory.to_boolean(attributes ->> 'isManagedAssociation'::text) AS is_managed_association,
    attributes ->> 'failureCode'::text AS failure_code,
    inventory.to_boolean(attributes ->> 'privateDnsEnabled'::text) AS private_dns_enabled,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'vpc-lattice:service-network-resource-association'::text;
comment on view aws.aws_vpc_lattice_service_network_resource_association is 'vpc-lattice:service-network-resource-association: A resource configuration that is reached in a service network.';
grant select on aws.aws_vpc_lattice_service_network_resource_association to cadastre_reader;

create view aws.aws_vpc_lattice_service_network_service_association as
 SELECT id,
    arn,
    attributes ->> 'status'::text AS status,
    attributes ->> 'createdBy'::text AS created_by,
    inventory.to_timestamptz(attributes ->> 'createdAt'::text) AS created_at,
    attributes ->> 'serviceId'::text AS service_id,
    attributes ->> 'serviceName'::text AS service_name,
    attributes ->> 'serviceArn'::text AS service_arn,
    attributes ->> 'serviceNetworkId'::text AS service_network_id,
    attributes ->> 'serviceNetworkName'::text AS service_network_name,
    attributes ->> 'serviceNetworkArn'::text AS service_network_arn,
    attributes -> 'dnsEntry'::text AS dns_entry,
    attributes ->> 'customDomainName'::text AS custom_domain_name,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'vpc-lattice:service-network-service-association'::text;
comment on view aws.aws_vpc_lattice_service_network_service_association is 'vpc-lattice:service-network-service-association: A service that is reached in a service network.';
grant select on aws.aws_vpc_lattice_service_network_service_association to cadastre_reader;

create view aws.aws_vpc_lattice_service_network_vpc_association as
 SELECT id,
    arn,
    attributes ->> 'status'::text AS status,
    attributes ->> 'createdBy'::text AS created_by,
    inventory.to_timestamptz(attributes ->> 'createdAt'::text) AS created_at,
    attributes ->> 'serviceNetworkId'::text AS service_network_id,
    attributes ->> 'serviceNetworkName'::text AS service_network_name,
    attributes ->> 'serviceNetworkArn'::text AS service_network_arn,
    attributes ->> 'vpcId'::text AS vpc_id,
    attributes -> 'securityGroupIds'::text AS security_group_ids,
    inventory.to_boolean(attributes ->> 'privateDnsEnabled'::text) AS private_dns_enabled,
    attributes -> 'dnsOptions'::text AS dns_options,
    attributes ->> 'failureCode'::text AS failure_code,
    attributes ->> 'failureMessage'::text AS failure_message,
    inventory.to_timestamptz(attributes ->> 'lastUpdatedAt'::text) AS last_updated_at,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'vpc-lattice:service-network-vpc-association'::text;
comment on view aws.aws_vpc_lattice_service_network_vpc_association is 'vpc-lattice:service-network-vpc-association: A VPC whose clients reach what is in a service network, and the security groups that let them.';
grant select on aws.aws_vpc_lattice_service_network_vpc_association to cadastre_reader;

create view aws.aws_vpc_lattice_service_network_vpc_endpoint_association as
 SELECT id,
    attributes ->> 'vpcEndpointId'::text AS vpc_endpoint_id,
    attributes ->> 'vpcId'::text AS vpc_id,
    attributes ->> 'vpcEndpointOwnerId'::text AS vpc_endpoint_owner_id,
    attributes ->> 'state'::text AS state,
    attributes ->> 'serviceNetworkArn'::text AS service_network_arn,
    inventory.to_timestamptz(attributes ->> 'createdAt'::text) AS created_at,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'vpc-lattice:service-network-vpc-endpoint-association'::text;
comment on view aws.aws_vpc_lattice_service_network_vpc_endpoint_association is 'vpc-lattice:service-network-vpc-endpoint-association: A VPC endpoint through which a service network is reached.';
grant select on aws.aws_vpc_lattice_service_network_vpc_endpoint_association to cadastre_reader;

create view aws.aws_vpc_lattice_target as
 SELECT parent_id AS target_group_id,
    attributes ->> 'id'::text AS id,
    inventory.to_bigint(attributes ->> 'port'::text) AS port,
    attributes ->> 'status'::text AS status,
    attributes ->> 'reasonCode'::text AS reason_code,
    COALESCE(name, id) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'vpc-lattice:target'::text;
comment on view aws.aws_vpc_lattice_target is 'vpc-lattice:target: An instance, address, function or load balancer of a target group, and whether it is healthy.';
grant select on aws.aws_vpc_lattice_target to cadastre_reader;

create view aws.aws_vpc_lattice_target_group as
 SELECT id,
    arn,
    name,
    attributes ->> 'type'::text AS type,
    attributes ->> 'status'::text AS status,
    inventory.to_bigint(attributes ->> 'port'::text) AS port,
    attributes ->> 'protocol'::text AS protocol,
    attributes ->> 'ipAddressType'::text AS ip_address_type,
    attributes ->> 'vpcIdentifier'::text AS vpc_identifier,
    attributes -> 'config'::text AS config,
    attributes -> 'serviceArns'::text AS service_arns,
    attributes ->> 'lambdaEventStructureVersion'::text AS lambda_event_structure_version,
    attributes ->> 'failureCode'::text AS failure_code,
    attributes ->> 'failureMessage'::text AS failure_message,
    inventory.to_timestamptz(attributes ->> 'createdAt'::text) AS created_at,
    inventory.to_timestamptz(attributes ->> 'lastUpdatedAt'::text) AS last_updated_at,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'vpc-lattice:target-group'::text;
comment on view aws.aws_vpc_lattice_target_group is 'vpc-lattice:target-group: The instances, addresses, functions or load balancers to which listeners hand requests on, and how their health is checked.';
grant select on aws.aws_vpc_lattice_target_group to cadastre_reader;

create view aws.aws_vpc_nat_gateway as
 SELECT id AS nat_gateway_id,
    arn,
    attributes -> 'NatGatewayAddresses'::text AS nat_gateway_addresses,
    attributes ->> 'State'::text AS state,
    inventory.to_timestamptz(attributes ->> 'CreateTime'::text) AS create_time,
    attributes ->> 'VpcId'::text AS vpc_id,
    attributes ->> 'SubnetId'::text AS subnet_id,
    inventory.to_timestamptz(attributes ->> 'DeleteTime'::text) AS delete_time,
    attributes ->> 'FailureCode'::text AS failure_code,
    attributes ->> 'FailureMessage'::text AS failure_message,
    attributes -> 'ProvisionedBandwidth'::text AS provisioned_bandwidth,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:nat-gateway'::text;
comment on view aws.aws_vpc_nat_gateway is 'ec2:nat-gateway: A gateway that translates the addresses of a VPC, towards the internet or privately.';
grant select on aws.aws_vpc_nat_gateway to cadastre_reader;

create view aws.aws_vpc_nat_gateway_metric_bytes_out_to_destination as
 SELECT nat_gateway_id,
    metric_name,
    namespace,
    average,
    maximum,
    minimum,
    sample_count,
    sum,
    unit,
    "timestamp",
    partition,
    region,
    account_id
   FROM inventory.unread('aws_vpc_nat_gateway_metric_bytes_out_to_destination'::text, 'cloudwatch:GetMetricStatistics'::text) r(nat_gateway_id text, metric_name text, namespace text, average double precision, maximum double precision, minimum double precision, sample_count double precision, sum double precision, unit text, "timestamp" timestamp with time zone, partition text, region text, account_id text);
comment on view aws.aws_vpc_nat_gateway_metric_bytes_out_to_destination is 'Always empty: Cadastre does not call cloudwatch:GetMetricStatistics, which it would take.';
grant select on aws.aws_vpc_nat_gateway_metric_bytes_out_to_destination to cadastre_reader;

create view aws.aws_vpc_network_acl as
 SELECT id AS network_acl_id,
    arn,
    inventory.to_boolean(attributes ->> 'IsDefault'::text) AS is_default,
    attributes ->> 'VpcId'::text AS vpc_id,
    attributes ->> 'OwnerId'::text AS owner_id,
    attributes -> 'Associations'::text AS associations,
    attributes -> 'Entries'::text AS entries,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:network-acl'::text;
comment on view aws.aws_vpc_network_acl is 'ec2:network-acl: A stateless filter at the border of subnets, with its entries and associations.';
grant select on aws.aws_vpc_network_acl to cadastre_reader;

create view aws.aws_vpc_peering_connection as
 SELECT id,
    (attributes -> 'Status'::text) ->> 'Code'::text AS status_code,
    inventory.to_cidr((attributes -> 'AccepterVpcInfo'::text) ->> 'CidrBlock'::text) AS accepter_cidr_block,
    (attributes -> 'AccepterVpcInfo'::text) ->> 'OwnerId'::text AS accepter_owner_id,
    (attributes -> 'AccepterVpcInfo'::text) ->> 'Region'::text AS accepter_region,
    (attributes -> 'AccepterVpcInfo'::text) ->> 'VpcId'::text AS accepter_vpc_id,
    inventory.to_timestamptz(attributes ->> 'ExpirationTime'::text) AS expiration_time,
    inventory.to_cidr((attributes -> 'RequesterVpcInfo'::text) ->> 'CidrBlock'::text) AS requester_cidr_block,
    (attributes -> 'RequesterVpcInfo'::text) ->> 'OwnerId'::text AS requester_owner_id,
    (attributes -> 'RequesterVpcInfo'::text) ->> 'Region'::text AS requester_region,
    (attributes -> 'RequesterVpcInfo'::text) ->> 'VpcId'::text AS requester_vpc_id,
    (attributes -> 'Status'::text) ->> 'Message'::text AS status_message,
    (attributes -> 'AccepterVpcInfo'::text) -> 'CidrBlockSet'::text AS accepter_cidr_block_set,
    (attributes -> 'AccepterVpcInfo'::text) -> 'Ipv6CidrBlockSet'::text AS accepter_ipv6_cidr_block_set,
    (attributes -> 'AccepterVpcInfo'::text) -> 'PeeringOptions'::text AS accepter_peering_options,
    (attributes -> 'RequesterVpcInfo'::text) -> 'CidrBlockSet'::text AS requester_cidr_block_set,
    (attributes -> 'RequesterVpcInfo'::text) -> 'Ipv6CidrBlockSet'::text AS requester_ipv6_cidr_block_set,
    (attributes -> 'RequesterVpcInfo'::text) -> 'PeeringOptions'::text AS requester_peering_options,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    id AS title,
    tags,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:vpc-peering-connection'::text;
comment on view aws.aws_vpc_peering_connection is 'ec2:vpc-peering-connection: A connection between two VPCs, possibly of two accounts and regions.';
grant select on aws.aws_vpc_peering_connection to cadastre_reader;

create view aws.aws_vpc_route as
 SELECT parent_id AS route_table_id,
    attributes ->> 'State'::text AS state,
    inventory.to_cidr(attributes ->> 'DestinationCidrBlock'::text) AS destination_cidr_block,
    inventory.to_cidr(attributes ->> 'DestinationIpv6CidrBlock'::text) AS destination_ipv6_cidr_block,
    attributes ->> 'CarrierGatewayId'::text AS carrier_gateway_id,
    attributes ->> 'DestinationPrefixListId'::text AS destination_prefix_list_id,
    attributes ->> 'EgressOnlyInternetGatewayId'::text AS egress_only_internet_gateway_id,
    attributes ->> 'GatewayId'::text AS gateway_id,
    attributes ->> 'InstanceId'::text AS instance_id,
    attributes ->> 'InstanceOwnerId'::text AS instance_owner_id,
    attributes ->> 'LocalGatewayId'::text AS local_gateway_id,
    attributes ->> 'NatGatewayId'::text AS nat_gateway_id,
    attributes ->> 'NetworkInterfaceId'::text AS network_interface_id,
    attributes ->> 'TransitGatewayId'::text AS transit_gateway_id,
    attributes ->> 'VpcPeeringConnectionId'::text AS vpc_peering_connection_id,
    attributes ->> 'Origin'::text AS origin,
    parent_id || COALESCE('_'::text || COALESCE(attributes ->> 'DestinationCidrBlock'::text, attributes ->> 'DestinationIpv6CidrBlock'::text), ''::text) AS title,
    jsonb_build_array(((((((('arn:'::text || partition) || ':ec2:'::text) || region) || ':'::text) || account_id) || ':route-table/'::text) || parent_id) || COALESCE(':'::text || COALESCE(attributes ->> 'DestinationCidrBlock'::text, attributes ->> 'DestinationIpv6CidrBlock'::text), ''::text)) AS akas,
    partition,
    region,
    account_id
   FROM ( SELECT h.account_id,
            h.region,
            h.partition,
            'ec2:route'::text COLLATE "C" AS type,
            ((COALESCE(NULLIF(h.id, ''::text), ''::text) || '|'::text) || COALESCE(NULLIF(e.item ->> 'DestinationCidrBlock'::text, ''::text), NULLIF(e.item ->> 'DestinationIpv6CidrBlock'::text, ''::text), NULLIF(e.item ->> 'DestinationPrefixListId'::text, ''::text), ''::text)) COLLATE "C" AS id,
            NULL::text AS arn,
            NULL::text AS name,
            h.id AS parent_id,
            '{}'::jsonb AS tags,
            e.item AS attributes,
            h.first_seen,
            h.changed_at,
            h.observed_at
           FROM inventory.resource_at h
             CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(h.attributes -> 'Routes'::text)
                    WHEN 'array'::text THEN h.attributes -> 'Routes'::text
                    ELSE '[]'::jsonb
                END) e(item)
          WHERE h.type = 'ec2:route-table'::text) r
  WHERE true;
comment on view aws.aws_vpc_route is 'ec2:route: A route of a VPC route table: one destination and its target.';
grant select on aws.aws_vpc_route to cadastre_reader;

create view aws.aws_vpc_route_table as
 SELECT id AS route_table_id,
    attributes ->> 'VpcId'::text AS vpc_id,
    attributes ->> 'OwnerId'::text AS owner_id,
    attributes -> 'Associations'::text AS associations,
    attributes -> 'Routes'::text AS routes,
    attributes -> 'PropagatingVgws'::text AS propagating_vgws,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    id AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:route-table'::text;
comment on view aws.aws_vpc_route_table is 'ec2:route-table: A route table of a VPC with its routes, associations and propagating gateways.';
grant select on aws.aws_vpc_route_table to cadastre_reader;

create view aws.aws_vpc_security_group as
 SELECT name AS group_name,
    id AS group_id,
    arn,
    attributes ->> 'Description'::text AS description,
    attributes ->> 'VpcId'::text AS vpc_id,
    attributes ->> 'OwnerId'::text AS owner_id,
    attributes -> 'IpPermissions'::text AS ip_permissions,
    attributes -> 'IpPermissionsEgress'::text AS ip_permissions_egress,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:security-group'::text;
comment on view aws.aws_vpc_security_group is 'ec2:security-group: A stateful filter of network interfaces.';
grant select on aws.aws_vpc_security_group to cadastre_reader;

create view aws.aws_vpc_security_group_rule as
 SELECT id AS security_group_rule_id,
    attributes ->> 'GroupId'::text AS group_id,
    inventory.to_boolean(attributes ->> 'IsEgress'::text) AS is_egress,
        CASE attributes ->> 'IsEgress'::text
            WHEN 'true'::text THEN 'egress'::text
            WHEN 'false'::text THEN 'ingress'::text
            ELSE NULL::text
        END AS type,
    attributes ->> 'GroupOwnerId'::text AS group_owner_id,
    attributes ->> 'Description'::text AS description,
    attributes ->> 'IpProtocol'::text AS ip_protocol,
    inventory.to_bigint(attributes ->> 'FromPort'::text) AS from_port,
    inventory.to_bigint(attributes ->> 'ToPort'::text) AS to_port,
    inventory.to_cidr(attributes ->> 'CidrIpv4'::text) AS cidr_ipv4,
    inventory.to_cidr(attributes ->> 'CidrIpv6'::text) AS cidr_ipv6,
    (attributes -> 'ReferencedGroupInfo'::text) ->> 'GroupId'::text AS referenced_group_id,
    (attributes -> 'ReferencedGroupInfo'::text) ->> 'PeeringStatus'::text AS referenced_peering_status,
    (attributes -> 'ReferencedGroupInfo'::text) ->> 'UserId'::text AS referenced_user_id,
    (attributes -> 'ReferencedGroupInfo'::text) ->> 'VpcId'::text AS referenced_vpc_id,
    (attributes -> 'ReferencedGroupInfo'::text) ->> 'VpcPeeringConnectionId'::text AS referenced_vpc_peering_connection_id,
    attributes ->> 'PrefixListId'::text AS prefix_list_id,
    ((((id || '_'::text) ||
        CASE attributes ->> 'IsEgress'::text
            WHEN 'true'::text THEN 'egress_'::text
            ELSE 'ingress_'::text
        END) || (attributes ->> 'IpProtocol'::text)) || COALESCE((('_'::text || (attributes ->> 'FromPort'::text)) || '_'::text) || (attributes ->> 'ToPort'::text), ''::text)) || COALESCE('_'::text || COALESCE(attributes ->> 'CidrIpv4'::text, attributes ->> 'CidrIpv6'::text, NULLIF((attributes -> 'ReferencedGroupInfo'::text) ->> 'GroupId'::text, ''::text), attributes ->> 'PrefixListId'::text), ''::text) AS title,
    jsonb_build_array(((((((((((('arn:'::text || partition) || ':ec2:'::text) || region) || ':'::text) || (attributes ->> 'GroupOwnerId'::text)) || ':security-group-rule/'::text) || id) || ':'::text) ||
        CASE attributes ->> 'IsEgress'::text
            WHEN 'true'::text THEN 'egress_'::text
            ELSE 'ingress_'::text
        END) || (attributes ->> 'IpProtocol'::text)) || COALESCE((('_'::text || (attributes ->> 'FromPort'::text)) || '_'::text) || (attributes ->> 'ToPort'::text), ''::text)) || COALESCE('_'::text || COALESCE(attributes ->> 'CidrIpv4'::text, attributes ->> 'CidrIpv6'::text, NULLIF((attributes -> 'ReferencedGroupInfo'::text) ->> 'GroupId'::text, ''::text), attributes ->> 'PrefixListId'::text), ''::text)) AS akas,
    partition,
    region,
    account_id,
    attributes ->> 'GroupOwnerId'::text AS owner_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:security-group-rule'::text;
comment on view aws.aws_vpc_security_group_rule is 'ec2:security-group-rule: A rule of a security group: one direction, protocol, port range and source or destination.';
grant select on aws.aws_vpc_security_group_rule to cadastre_reader;

create view aws.aws_vpc_security_group_vpc_association as
 SELECT attributes ->> 'GroupId'::text AS group_id,
    attributes ->> 'VpcId'::text AS vpc_id,
    attributes ->> 'VpcOwnerId'::text AS vpc_owner_id,
    attributes ->> 'State'::text AS state,
    ((attributes ->> 'GroupId'::text) || ' - '::text) || (attributes ->> 'VpcId'::text) AS title,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:security-group-vpc-association'::text;
comment on view aws.aws_vpc_security_group_vpc_association is 'ec2:security-group-vpc-association: A VPC in which a security group may be used, beside the one that it was made in.';
grant select on aws.aws_vpc_security_group_vpc_association to cadastre_reader;

create view aws.aws_vpc_subnet as
 SELECT id AS subnet_id,
    arn AS subnet_arn,
    attributes ->> 'VpcId'::text AS vpc_id,
    inventory.to_cidr(attributes ->> 'CidrBlock'::text) AS cidr_block,
    attributes ->> 'State'::text AS state,
    attributes ->> 'OwnerId'::text AS owner_id,
    inventory.to_boolean(attributes ->> 'AssignIpv6AddressOnCreation'::text) AS assign_ipv6_address_on_creation,
    inventory.to_bigint(attributes ->> 'AvailableIpAddressCount'::text) AS available_ip_address_count,
    attributes ->> 'AvailabilityZone'::text AS availability_zone,
    attributes ->> 'AvailabilityZoneId'::text AS availability_zone_id,
    attributes ->> 'CustomerOwnedIpv4Pool'::text AS customer_owned_ipv4_pool,
    inventory.to_boolean(attributes ->> 'DefaultForAz'::text) AS default_for_az,
    inventory.to_boolean(attributes ->> 'MapCustomerOwnedIpOnLaunch'::text) AS map_customer_owned_ip_on_launch,
    inventory.to_boolean(attributes ->> 'MapPublicIpOnLaunch'::text) AS map_public_ip_on_launch,
    attributes ->> 'OutpostArn'::text AS outpost_arn,
    attributes -> 'Ipv6CidrBlockAssociationSet'::text AS ipv6_cidr_block_association_set,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:subnet'::text;
comment on view aws.aws_vpc_subnet is 'ec2:subnet: A range of addresses of a VPC in one Availability Zone.';
grant select on aws.aws_vpc_subnet to cadastre_reader;

create view aws.aws_vpc_verified_access_endpoint as
 SELECT id AS verified_access_endpoint_id,
    attributes ->> 'VerifiedAccessGroupId'::text AS verified_access_group_id,
    attributes ->> 'VerifiedAccessInstanceId'::text AS verified_access_instance_id,
    inventory.to_timestamptz(attributes ->> 'CreationTime'::text) AS creation_time,
    (attributes -> 'Status'::text) ->> 'Code'::text AS status_code,
    attributes ->> 'ApplicationDomain'::text AS application_domain,
    attributes ->> 'AttachmentType'::text AS attachment_type,
    inventory.to_timestamptz(attributes ->> 'DeletionTime'::text) AS deletion_time,
    attributes ->> 'Description'::text AS description,
    attributes ->> 'DeviceValidationDomain'::text AS device_validation_domain,
    attributes ->> 'DomainCertificateArn'::text AS domain_certificate_arn,
    attributes ->> 'EndpointDomain'::text AS endpoint_domain,
    attributes ->> 'EndpointType'::text AS endpoint_type,
    inventory.to_timestamptz(attributes ->> 'LastUpdatedTime'::text) AS last_updated_time,
    attributes -> 'LoadBalancerOptions'::text AS load_balancer_options,
    attributes -> 'NetworkInterfaceOptions'::text AS network_interface_options,
    attributes -> 'Status'::text AS status,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    COALESCE(name, id) AS title,
    tags,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:verified-access-endpoint'::text;
comment on view aws.aws_vpc_verified_access_endpoint is 'ec2:verified-access-endpoint: An application that is reached through Verified Access.';
grant select on aws.aws_vpc_verified_access_endpoint to cadastre_reader;

create view aws.aws_vpc_verified_access_group as
 SELECT id AS verified_access_group_id,
    arn,
    attributes ->> 'VerifiedAccessInstanceId'::text AS verified_access_instance_id,
    inventory.to_timestamptz(attributes ->> 'CreationTime'::text) AS creation_time,
    inventory.to_timestamptz(attributes ->> 'DeletionTime'::text) AS deletion_time,
    attributes ->> 'Description'::text AS description,
    inventory.to_timestamptz(attributes ->> 'LastUpdatedTime'::text) AS last_updated_time,
    attributes ->> 'Owner'::text AS owner,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    COALESCE(name, id) AS title,
    tags,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id,
    attributes ->> 'Owner'::text AS owner_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:verified-access-group'::text;
comment on view aws.aws_vpc_verified_access_group is 'ec2:verified-access-group: Endpoints of Verified Access that share a policy.';
grant select on aws.aws_vpc_verified_access_group to cadastre_reader;

create view aws.aws_vpc_verified_access_instance as
 SELECT id AS verified_access_instance_id,
    inventory.to_timestamptz(attributes ->> 'CreationTime'::text) AS creation_time,
    attributes ->> 'Description'::text AS description,
    inventory.to_timestamptz(attributes ->> 'LastUpdatedTime'::text) AS last_updated_time,
    attributes -> 'VerifiedAccessTrustProviders'::text AS verified_access_trust_providers,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    COALESCE(name, id) AS title,
    tags,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:verified-access-instance'::text;
comment on view aws.aws_vpc_verified_access_instance is 'ec2:verified-access-instance: An instance of Verified Access: what evaluates the requests to its endpoints.';
grant select on aws.aws_vpc_verified_access_instance to cadastre_reader;

create view aws.aws_vpc_verified_access_trust_provider as
 SELECT id AS verified_access_trust_provider_id,
    inventory.to_timestamptz(attributes ->> 'CreationTime'::text) AS creation_time,
    attributes ->> 'Description'::text AS description,
    attributes ->> 'DeviceTrustProviderType'::text AS device_trust_provider_type,
    inventory.to_timestamptz(attributes ->> 'LastUpdatedTime'::text) AS last_updated_time,
    attributes ->> 'PolicyReferenceName'::text AS policy_reference_name,
    attributes ->> 'TrustProviderType'::text AS trust_provider_type,
    attributes ->> 'UserTrustProviderType'::text AS user_trust_provider_type,
    attributes -> 'OidcOptions'::text AS oidc_options,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    COALESCE(name, id) AS title,
    tags,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:verified-access-trust-provider'::text;
comment on view aws.aws_vpc_verified_access_trust_provider is 'ec2:verified-access-trust-provider: Who vouches for users or devices before Verified Access.';
grant select on aws.aws_vpc_verified_access_trust_provider to cadastre_reader;

create view aws.aws_vpc_vpn_connection as
 SELECT id AS vpn_connection_id,
    arn,
    attributes ->> 'State'::text AS state,
    attributes ->> 'Type'::text AS type,
    attributes ->> 'Category'::text AS category,
    attributes ->> 'VpnGatewayId'::text AS vpn_gateway_id,
    attributes ->> 'CustomerGatewayId'::text AS customer_gateway_id,
    NULL::text AS customer_gateway_configuration,
    attributes ->> 'TransitGatewayId'::text AS transit_gateway_id,
    attributes -> 'Options'::text AS options,
    attributes -> 'Routes'::text AS routes,
    attributes -> 'VgwTelemetry'::text AS vgw_telemetry,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    COALESCE(name, id) AS title,
    tags,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:vpn-connection'::text;
comment on view aws.aws_vpc_vpn_connection is 'ec2:vpn-connection: A site-to-site VPN connection with its tunnels and static routes.';
comment on column aws.aws_vpc_vpn_connection.customer_gateway_configuration is 'Always null. It holds the pre-shared keys of the tunnels, which are never stored.';
grant select on aws.aws_vpc_vpn_connection to cadastre_reader;

create view aws.aws_vpc_vpn_gateway as
 SELECT id AS vpn_gateway_id,
    attributes ->> 'State'::text AS state,
    attributes ->> 'Type'::text AS type,
    inventory.to_bigint(attributes ->> 'AmazonSideAsn'::text) AS amazon_side_asn,
    attributes ->> 'AvailabilityZone'::text AS availability_zone,
    attributes -> 'VpcAttachments'::text AS vpc_attachments,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) ORDER BY t.key), '[]'::jsonb) AS "coalesce"
           FROM jsonb_each_text(r.tags) t(key, value)) AS tags_src,
    tags,
    COALESCE(name, id) AS title,
        CASE
            WHEN arn IS NOT NULL THEN jsonb_build_array(arn)
            ELSE NULL::jsonb
        END AS akas,
    partition,
    region,
    account_id
   FROM inventory.resource_at r
  WHERE type = 'ec2:vpn-gateway'::text;
comment on view aws.aws_vpc_vpn_gateway is 'ec2:vpn-gateway: A virtual private gateway: a VPC''s end of VPN connections and Direct Connect.';
grant select on aws.aws_vpc_vpn_gateway to cadastre_reader;

create view aws.aws_waf_rate_based_rule as
 SELECT name,
    rule_id,
    metric_name,
    rate_key,
    rate_limit,
    predicates,
    tags_src,
    title,
    tags,
    akas,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_waf_rate_based_rule'::text, 'waf:ListRateBasedRules'::text) r(name text, rule_id text, metric_name text, rate_key text, rate_limit bigint, predicates jsonb, tags_src jsonb, title text, tags jsonb, akas jsonb, partition text, region text, account_id text);
comment on view aws.aws_waf_rate_based_rule is 'Always empty: Cadastre does not call waf:ListRateBasedRules, which it would take.';
grant select on aws.aws_waf_rate_based_rule to cadastre_reader;

create view aws.aws_waf_rule as
 SELECT name,
    rule_id,
    metric_name,
    predicates,
    tags_src,
    title,
    tags,
    akas,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_waf_rule'::text, 'waf:ListRules'::text) r(name text, rule_id text, metric_name text, predicates jsonb, tags_src jsonb, title text, tags jsonb, akas jsonb, partition text, region text, account_id text);
comment on view aws.aws_waf_rule is 'Always empty: Cadastre does not call waf:ListRules, which it would take.';
grant select on aws.aws_waf_rule to cadastre_reader;

create view aws.aws_waf_rule_group as
 SELECT name,
    arn,
    rule_group_id,
    metric_name,
    activated_rules,
    tags_src,
    title,
    tags,
    akas,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_waf_rule_group'::text, 'waf:ListRuleGroups'::text) r(name text, arn text, rule_group_id text, metric_name text, activated_rules jsonb, tags_src jsonb, title text, tags jsonb, akas jsonb, partition text, region text, account_id text);
comment on view aws.aws_waf_rule_group is 'Always empty: Cadastre does not call waf:ListRuleGroups, which it would take.';
grant select on aws.aws_waf_rule_group to cadastre_reader;

create view aws.aws_waf_web_acl as
 SELECT name,
    arn,
    web_acl_id,
    default_action,
    metric_name,
    logging_configuration,
    rules,
    tags_src,
    title,
    tags,
    akas,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_waf_web_acl'::text, 'waf:ListWebACLs'::text) r(name text, arn text, web_acl_id text, default_action text, metric_name text, logging_configuration jsonb, rules jsonb, tags_src jsonb, title text, tags jsonb, akas jsonb, partition text, region text, account_id text);
comment on view aws.aws_waf_web_acl is 'Always empty: Cadastre does not call waf:ListWebACLs, which it would take.';
grant select on aws.aws_waf_web_acl to cadastre_reader;

create view aws.aws_wafregional_rule as
 SELECT name,
    arn,
    rule_id,
    metric_name,
    predicates,
    title,
    akas,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_wafregional_rule'::text, 'waf-regional:ListRules'::text) r(name text, arn text, rule_id text, metric_name text, predicates jsonb, title text, akas jsonb, partition text, region text, account_id text);
comment on view aws.aws_wafregional_rule is 'Always empty: Cadastre does not call waf-regional:ListRules, which it would take.';
grant select on aws.aws_wafregional_rule to cadastre_reader;

create view aws.aws_wafregional_rule_group as
 SELECT name,
    arn,
    rule_group_id,
    metric_name,
    activated_rules,
    tags_src,
    title,
    tags,
    akas,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_wafregional_rule_group'::text, 'waf-regional:ListRuleGroups'::text) r(name text, arn text, rule_group_id text, metric_name text, activated_rules jsonb, tags_src jsonb, title text, tags jsonb, akas jsonb, partition text, region text, account_id text);
comment on view aws.aws_wafregional_rule_group is 'Always empty: Cadastre does not call waf-regional:ListRuleGroups, which it would take.';
grant select on aws.aws_wafregional_rule_group to cadastre_reader;

create view aws.aws_wafregional_web_acl as
 SELECT name,
    arn,
    web_acl_id,
    default_action,
    metric_name,
    logging_configuration,
    resources,
    rules,
    tags_src,
    title,
    tags,
    akas,
    partition,
    region,
    account_id
   FROM inventory.unread('aws_wafregional_web_acl'::text, 'waf-regional:ListWebACLs'::text) r(name text, arn text, web_acl_id text, default_action text, metric_name text, logging_configuration jsonb, resources jsonb, rules jsonb, tags_src jsonb, title text, tags jsonb, akas jsonb, partition text, region text, account_id text);
comment on view aws.aws_wafregional_web_acl is 'Always empty: Cadastre does not call waf-regional:ListWebACLs, which it would take.';
grant select on aws.aws_wafregional_web_acl to cadastre_reader;

create view aws.aws_wafv2_ip_set as
 SELECT name,
    arn,
    id,
    scope,
    description,
    ip_address_version,
    lock_token,
    addresses,
    tags_src,
    title,
    tags,
    akas,
    region,
    partition,
    account_id
   FROM inventory.unread('aws_wafv2_ip_set'::text, 'wafv2:ListIPSets'::text) r(name text, arn text, id text, scope text, description text, ip_address_version text, lock_token text, addresses jsonb, tags_src jsonb, title text, tags jsonb, akas jsonb, region text, partition text, account_id text);
comment on view aws.aws_wafv2_ip_set is 'Always empty: Cadastre does not call wafv2:ListIPSets, which it would take.';
grant select on aws.aws_wafv2_ip_set to cadastre_reader;

create view aws.aws_wafv2_regex_pattern_set as
 SELECT name,
    arn,
    id,
    scope,
    description,
    lock_token,
    regular_expressions,
    tags_src,
    title,
    tags,
    akas,
    region,
    partition,
    account_id
   FROM inventory.unread('aws_wafv2_regex_pattern_set'::text, 'wafv2:ListRegexPatternSets'::text) r(name text, arn text, id text, scope text, description text, lock_token text, regular_expressions jsonb, tags_src jsonb, title text, tags jsonb, akas jsonb, region text, partition text, account_id text);
comment on view aws.aws_wafv2_regex_pattern_set is 'Always empty: Cadastre does not call wafv2:ListRegexPatternSets, which it would take.';
grant select on aws.aws_wafv2_regex_pattern_set to cadastre_reader;

create view aws.aws_wafv2_rule_group as
 SELECT name,
    arn,
    id,
    scope,
    capacity,
    description,
    lock_token,
    rules,
    visibility_config,
    tags_src,
    title,
    tags,
    akas,
    region,
    partition,
    account_id
   FROM inventory.unread('aws_wafv2_rule_group'::text, 'wafv2:ListRuleGroups'::text) r(name text, arn text, id text, scope text, capacity bigint, description text, lock_token text, rules jsonb, visibility_config jsonb, tags_src jsonb, title text, tags jsonb, akas jsonb, region text, partition text, account_id text);
comment on view aws.aws_wafv2_rule_group is 'Always empty: Cadastre does not call wafv2:ListRuleGroups, which it would take.';
grant select on aws.aws_wafv2_rule_group to cadastre_reader;

create view aws.aws_wafv2_web_acl as
 SELECT name,
    arn,
    id,
    scope,
    description,
    capacity,
    lock_token,
    managed_by_firewall_manager,
    custom_response_bodies,
    label_namespace,
    retrofitted_by_firewall_manager,
    token_domains,
    associated_resources,
    default_action,
    logging_configuration,
    pre_process_firewall_manager_rule_groups,
    post_process_firewall_manager_rule_groups,
    rules,
    visibility_config,
    tags_src,
    title,
    tags,
    akas,
    region,
    partition,
    account_id
   FROM inventory.unread('aws_wafv2_web_acl'::text, 'wafv2:ListWebACLs'::text) r(name text, arn text, id text, scope text, description text, capacity bigint, lock_token text, managed_by_firewall_manager boolean, custom_response_bodies jsonb, label_namespace text, retrofitted_by_firewall_manager boolean, token_domains jsonb, associated_resources jsonb, default_action jsonb, logging_configuration jsonb, pre_process_firewall_manager_rule_groups jsonb, post_process_firewall_manager_rule_groups jsonb, rules jsonb, visibility_config jsonb, tags_src jsonb, title text, tags jsonb, akas jsonb, region text, partition text, account_id text);
comment on view aws.aws_wafv2_web_acl is 'Always empty: Cadastre does not call wafv2:ListWebACLs, which it would take.';
grant select on aws.aws_wafv2_web_acl to cadastre_reader;
