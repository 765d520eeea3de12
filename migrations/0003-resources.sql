-- How each scope stands: the last outcome, and the last complete observation.
create table inventory.scope (
  account_id text collate "C" not null,
  region text collate "C" not null,
  type text collate "C" not null,
  partition text not null,
  outcome text not null check (outcome in ('complete', 'denied', 'region-disabled', 'unsupported', 'failed', 'cancelled')),
  reason text,
  error_code text,
  missing_action text,
  request_id text,
  -- Since when the outcome has been the same.
  outcome_since timestamptz(3) not null,
  -- The start of the attempt that gave the outcome; null where there was none. A report of an earlier one is late.
  attempted_at timestamptz(3),
  -- The start and the end of the last complete observation. The start is the fence: one that started before changes nothing.
  observed_at timestamptz(3),
  complete_at timestamptz(3),
  resources integer not null default 0,
  api_calls integer not null default 0,
  discovery_id bigint not null,
  -- Moves whenever a resource row of the scope changes.
  version bigint not null default 0,
  primary key (type, account_id, region)
) with (
  fillfactor = 70,
  autovacuum_vacuum_scale_factor = 0.05
);

-- What exists now. One row per thing; its scope's row says when it was last seen, so that seeing it again writes nothing here.
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
  -- The addresses and blocks of addresses that the attributes hold, whatever their field; null where there are none.
  addresses inet[],
  -- The host names and domains among them, in lower case and without the last dot; without those that AWS made of one of the addresses.
  hosts text[] collate "C",
  -- Over everything but the volatile attributes; over these alone, null where the type has none.
  content_hash bigint not null,
  volatile_hash bigint,
  first_seen timestamptz(3) not null,
  valid_from timestamptz(3) not null,
  primary key (type, account_id, region, id)
) with (
  fillfactor = 95,
  -- Wide views read many fields of one row. Kept whole instead of compressed, a row is not unpacked again for each of them: measured 30 times
  -- faster over 1,300 instances, at 3 % more space.
  toast_tuple_target = 8160
);

-- Each costs an insertion 1 to 4 microseconds of the CPU of the server, of a hundred in all.
create index resource_by_id on inventory.resource (id);
-- By its bytes, so that the beginning of an ARN or a name is found as well, whatever order the database sorts texts in.
create index resource_by_arn on inventory.resource (arn text_pattern_ops);
create index resource_by_name on inventory.resource (lower(name) text_pattern_ops) where name is not null;
-- What is listed under a thing, for the columns of views that gather it.
create index resource_by_parent on inventory.resource (type, account_id, region, parent_id) where parent_id is not null;
-- What is in a VPC: the column by which the typed views are filtered most.
create index resource_by_vpc on inventory.resource ((attributes ->> 'VpcId'), type) where attributes ->> 'VpcId' is not null;
-- By keys and values apart: who looks for a value need not know its key.
create index resource_by_tag on inventory.resource using gin (tags);
-- What refers to an id: see inventory.link_target.
create index resource_by_link on inventory.resource using gin (links jsonb_path_ops);
-- What has an address or a block: see inventory.address.
create index resource_by_address on inventory.resource using gin (addresses) where addresses is not null;
-- What has a host name: see inventory.host_name.
create index resource_by_host on inventory.resource using gin (hosts) where hosts is not null;

-- Every id that a link of a present resource names, and some that one named once. `cadastre.links` begins here where it is asked for what refers to an id: PostgreSQL
-- cannot look into a list by a condition on what the list is unfolded to, but it can go from an id to the lists that hold it. Beside the index of links this
-- costs 7 microseconds for an id that is new and nothing for what stays as it is; a table of all links, with indexes for both directions, cost 31 per
-- resource with five links, in place of that index's 7, and took more room than half of the resources.
create table inventory.link_target (
  id text collate "C" primary key
);

-- Every address and block that a present resource has, and some that one had once, for what a list of them cannot answer: which of them contain an address, and which
-- lie within a block. From those, the index of lists leads to the resources, as it does for links. Both together cost 3 microseconds; a row for each resource
-- and address cost 5, and six times the room.
create table inventory.address (
  address inet primary key
);
create index address_by_block on inventory.address using spgist (address);

-- Every host name that a present resource has, and some that one had once, by its beginning and by its end.
create table inventory.host_name (
  name text collate "C" primary key
);
create index host_name_by_end on inventory.host_name (reverse(name));

create function inventory.note_ends() returns trigger
language plpgsql as $$
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
end $$;

create trigger note_ends_of_added after insert on inventory.resource
  referencing new table as written for each statement execute function inventory.note_ends();
create trigger note_ends_of_changed after update on inventory.resource
  referencing new table as written for each statement execute function inventory.note_ends();

-- What the catalogue declares that has to be known of single rows: filled by views.sql, which is generated from it.
-- Of a link whose field is inside a list, which list, and how the element that names an id is found.
create table inventory.declared_link (
  type text collate "C" not null,
  kind text not null,
  target_type text,
  list text not null,
  element jsonpath not null
);
create index declared_link_of_type on inventory.declared_link (type, kind);
-- Where a type's state is.
create table inventory.declared_state (
  type text collate "C" primary key,
  path text[] not null
);

-- Where a type's domain is, below which it answers for all names.
create table inventory.declared_domain (
  type text collate "C" primary key,
  path text[] not null
);
-- Types whose ids are names that each account and region gives by itself.
create table inventory.declared_name (
  type text collate "C" primary key
);

create function inventory.state_of(a_type text, attributes jsonb) returns text language sql stable parallel safe security definer
  return (select attributes #>> d.path from inventory.declared_state d where d.type = a_type);

-- The elements of lists in which the resource names the id, by the list that they are in: {"Routes": [...]}. Null where it names it outside of a list.
create function inventory.link_detail(a_type text, attributes jsonb, a_kind text, a_target_type text, target_id text) returns jsonb
language sql stable parallel safe security definer
  return (
    select jsonb_object_agg(f.list, f.elements)
      from (select d.list, jsonb_agg(e.element) as elements
              from inventory.declared_link d
             cross join lateral jsonb_path_query(attributes, d.element, jsonb_build_object('id', target_id)) as e (element)
             where d.type = a_type and d.kind = a_kind and d.target_type is not distinct from a_target_type
             group by d.list) f);

-- Versions that were superseded or whose thing ended, by the month in which that was seen.
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
  first_seen timestamptz(3) not null,
  valid_from timestamptz(3) not null,
  valid_to timestamptz(3) not null,
  -- The thing was gone; false where another version followed.
  ended boolean not null,
  check (valid_from < valid_to)
) partition by range (valid_to);

create index resource_history_version on inventory.resource_history (type, account_id, region, id, valid_from);

create table inventory.resource_history_rest partition of inventory.resource_history default;

-- Observations too large for memory. A crash empties it, so the final transaction counts what it finds against what was sent.
create unlogged table inventory.stage (
  observation uuid not null,
  id text collate "C" not null,
  content_hash bigint not null,
  volatile_hash bigint,
  arn text,
  name text,
  parent_id text,
  tags jsonb,
  -- Null where the row is only known to be as it was.
  attributes jsonb,
  links jsonb,
  addresses inet[],
  hosts text[] collate "C",
  staged_at timestamptz not null default now(),
  primary key (observation, id)
);

-- Makes the partitions of the past month and of the coming ones. Rows of a month that had none yet are moved out of the rest.
create function inventory.make_history_partitions(months_ahead integer default 3) returns integer
language plpgsql set timezone = 'UTC' set lock_timeout = '10s' as $$
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
end $$;

-- Makes the coming partitions, and drops the months of which every version ended more than that many days ago. Answers their names.
create function inventory.prune_history(keep_days integer) returns text[]
language plpgsql set timezone = 'UTC' set lock_timeout = '10s' as $$
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
end $$;
