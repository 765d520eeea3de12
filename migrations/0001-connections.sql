-- How AWS is reached, and which accounts that gives. Readers see nothing of this schema but through the views of `cadastre` and `aws`.
create schema if not exists inventory;
create schema cadastre;
create schema aws;

comment on schema inventory is 'What Cadastre keeps. Not for readers: read the views of cadastre and aws.';
comment on schema cadastre is 'The reading surface: resources, links, coverage, discoveries.';
comment on schema aws is 'One view per resource type.';

create table inventory.connection (
  id bigint generated always as identity primary key,
  name text not null unique,
  definition jsonb not null,
  -- AES-256-GCM; null where no access key is stored.
  sealed_key bytea,
  key_hint text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table inventory.target (
  id bigint generated always as identity primary key,
  connection_id bigint not null references inventory.connection on delete cascade,
  account_id text not null check (account_id ~ '^[0-9]{12}$'),
  partition text not null,
  role_chain jsonb not null,
  -- The chain may be longer than an index entry.
  role_chain_hash bigint not null generated always as (hashtextextended(role_chain::text, 0)) stored,
  role_arn text,
  active boolean not null default true,
  unique (connection_id, account_id, role_chain_hash)
);

-- A crash empties it: the buckets then start full, and AWS's own answers correct them.
create unlogged table inventory.api_budget (
  key text primary key,
  tokens double precision not null,
  refilled_at timestamptz not null,
  drained_until timestamptz not null default '-infinity'
) with (fillfactor = 50);
