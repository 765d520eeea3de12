-- The ledger: what has to be done, and what was done.
create table inventory.discovery (
  id bigint generated always as identity primary key,
  connection_id bigint references inventory.connection on delete set null,
  -- Kept when the connection is removed.
  connection_name text not null,
  trigger text not null check (trigger in ('schedule', 'manual')),
  selection jsonb not null default '{}',
  state text not null check (state in ('requested', 'running', 'complete', 'partial', 'failed', 'cancelled', 'skipped')),
  -- Why it was skipped, failed or cancelled as a whole, or what its planning could not find out.
  reason text,
  requested_at timestamptz not null default now(),
  started_at timestamptz,
  -- Set while running scopes have yet to notice.
  cancelled_at timestamptz,
  finished_at timestamptz,
  -- The counts are written once, when the discovery is sealed.
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

create index discovery_unfinished on inventory.discovery (connection_id) where state in ('requested', 'running');
create index discovery_of_connection on inventory.discovery (connection_id, id desc);

-- What a connection's last planning could not find out, and since when that has been so. The discovery goes on with what was known before.
create table inventory.plan_trouble (
  connection_id bigint not null references inventory.connection on delete cascade,
  -- Which accounts there are, or which regions an account has enabled.
  subject text not null check (subject in ('accounts', 'regions')),
  -- Empty where it is about all of them.
  account_id text not null,
  reason text not null,
  error_code text,
  missing_action text,
  request_id text,
  since timestamptz(3) not null,
  discovery_id bigint not null,
  primary key (connection_id, subject, account_id)
);

create table inventory.discovery_scope (
  -- No foreign key: it would look the one discovery up for each of millions of rows. Whoever plans holds it locked.
  discovery_id bigint not null,
  account_id text collate "C" not null,
  region text collate "C" not null,
  type text collate "C" not null,
  target_id bigint not null,
  partition text not null,
  parent_type text collate "C",
  rank smallint not null,
  -- Spreads neighbours in dispatching order over accounts, regions and types.
  spread integer not null,
  state text not null check (state in ('waiting', 'planned', 'queued', 'done')),
  queued_at timestamptz,
  attempts integer not null default 0,
  -- The start of the latest attempt. Milliseconds, as JavaScript has them, so that it compares equal after a round trip.
  started_at timestamptz(3),
  finished_at timestamptz(3),
  outcome text check (outcome in ('complete', 'denied', 'region-disabled', 'unsupported', 'failed', 'cancelled')),
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
  rows_ended integer,
  primary key (discovery_id, account_id, region, type),
  check ((state = 'done') = (outcome is not null))
) with (
  fillfactor = 70,
  -- A row is updated three times on its way to done, and the partial indexes are read from their emptied end: dead entries must go soon.
  autovacuum_vacuum_scale_factor = 0.02,
  autovacuum_vacuum_threshold = 5000,
  autovacuum_analyze_scale_factor = 0.05
);

-- Three small indexes over what is not done answer all that dispatching, reconciling and finishing ask, however long the ledger is.
create index discovery_scope_waiting on inventory.discovery_scope (discovery_id, account_id, region, parent_type) where state = 'waiting';
create index discovery_scope_planned on inventory.discovery_scope (discovery_id, rank, spread) where state = 'planned';
create index discovery_scope_queued on inventory.discovery_scope (discovery_id, queued_at) where state = 'queued';

-- What is left of the ledger's rows that were pruned: how each scope stood when the last of them ended. So a moment after that is answered for as if they were there,
-- however narrow the discoveries were that are kept.
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
  outcome_since timestamptz(3) not null,
  -- Null where each of them was cancelled.
  attempted_at timestamptz(3),
  -- Of the last complete one, with the resources that it saw; null where there was none.
  observed_at timestamptz(3),
  complete_at timestamptz(3),
  resources integer,
  -- When the first and the last of them had ended. Nothing is known of the time between.
  first_at timestamptz(3) not null,
  last_at timestamptz(3) not null,
  primary key (type, account_id, region)
) with (
  fillfactor = 70,
  autovacuum_vacuum_scale_factor = 0.05
);
