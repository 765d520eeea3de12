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

create index target_of_account on inventory.target (account_id);

-- What the last complete enumeration of a connection's organization gave. One that was denied, or broke off, changes nothing here.
create table inventory.organization (
  connection_id bigint primary key references inventory.connection on delete cascade,
  organization_id text not null,
  management_account_id text not null,
  -- When it began, which is the fence: one that began before is late.
  enumerated_at timestamptz(3) not null
);

create table inventory.organization_account (
  connection_id bigint not null references inventory.connection on delete cascade,
  account_id text not null check (account_id ~ '^[0-9]{12}$'),
  partition text not null,
  name text,
  -- As AWS says it; null once it has left.
  state text,
  -- Whether it is to be observed, or why not.
  standing text not null check (standing in ('included', 'excluded', 'suspended', 'pending-closure', 'closed', 'pending-activation', 'left')),
  reason text,
  primary key (connection_id, account_id),
  check ((standing = 'included') = (reason is null))
);

create index organization_account_of_account on inventory.organization_account (account_id);

-- Every account that is or was observed, or that an organization gives: whether it is, or why not and since when. Kept up by triggers on what it follows from, so
-- that it is right whoever changes that, and outlives the connections.
create table inventory.account (
  account_id text primary key,
  partition text not null,
  name text,
  standing text not null check (
    standing in ('observed', 'excluded', 'suspended', 'pending-closure', 'closed', 'pending-activation', 'left', 'not-listed', 'forgotten')),
  -- Null while it is observed.
  reason text,
  since timestamptz(3) not null,
  -- Whether it ever was.
  observed_once boolean not null
);

create table inventory.account_history (
  account_id text not null references inventory.account on delete cascade,
  standing text not null,
  reason text,
  since timestamptz(3) not null,
  until timestamptz(3) not null,
  primary key (account_id, since),
  check (since < until)
);

-- An account is observed while any connection has it for a target, or will have it at its next discovery. One that was forgotten stays so until it is observed again.
create function inventory.stand_accounts(ids text[]) returns void
language plpgsql as $$
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
end $$;

create function inventory.note_accounts() returns trigger
language plpgsql as $$
declare
  ids text[] := (select array_agg(distinct account_id) from touched);
begin
  if ids is not null then
    perform inventory.stand_accounts(ids);
  end if;
  return null;
end $$;

create trigger note_accounts_of_added after insert on inventory.target
  referencing new table as touched for each statement execute function inventory.note_accounts();
create trigger note_accounts_of_changed after update on inventory.target
  referencing new table as touched for each statement execute function inventory.note_accounts();
create trigger note_accounts_of_removed after delete on inventory.target
  referencing old table as touched for each statement execute function inventory.note_accounts();
create trigger note_accounts_of_added after insert on inventory.organization_account
  referencing new table as touched for each statement execute function inventory.note_accounts();
create trigger note_accounts_of_changed after update on inventory.organization_account
  referencing new table as touched for each statement execute function inventory.note_accounts();
create trigger note_accounts_of_removed after delete on inventory.organization_account
  referencing old table as touched for each statement execute function inventory.note_accounts();

-- A crash empties it: the buckets then start full, and AWS's own answers correct them.
create unlogged table inventory.api_budget (
  key text primary key,
  tokens double precision not null,
  refilled_at timestamptz not null,
  drained_until timestamptz not null default '-infinity'
) with (fillfactor = 50);
