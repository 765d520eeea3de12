-- What readers see. Everything answers for the present, or for the moment that `set cadastre.as_of = '…'` names.

-- The type of columns that are paths in a tree. PostgreSQL trusts it: whoever may create in the database may create it.
create extension if not exists ltree with schema public;

create function cadastre.as_of() returns timestamptz
language plpgsql stable parallel safe as $$
declare
  given text := nullif(current_setting('cadastre.as_of', true), '');
begin
  if given is not null and not pg_input_is_valid(given, 'timestamptz') then
    raise exception 'cadastre.as_of is "%", which is not a moment', given
      using errcode = 'invalid_datetime_format',
            hint = $hint$Write it as: set cadastre.as_of = '2026-01-31T12:00Z'. To read the present: reset cadastre.as_of.$hint$;
  end if;
  return given::timestamptz;
end $$;
comment on function cadastre.as_of() is 'The moment that is read: null for the present.';

-- When each scope's last complete observation before the moment had started, as far as the ledger knows. Keyed by one expression, because PostgreSQL
-- leaves an unused join to a group out only where no part of the group's key is a constant, and the views over one type make the type one.
create view inventory.observed_as_of as
select scope, max(observed_at) as observed_at
  from (select type || ' ' || account_id || ' ' || region as scope, started_at as observed_at
          from inventory.discovery_scope
         where state = 'done' and outcome = 'complete'
         union all
        select type || ' ' || account_id || ' ' || region, observed_at from inventory.pruned_scope) observation
 where observed_at <= (select cadastre.as_of())
 group by scope;

-- The base of every view over resources. The conditions on the moment alone are one-time filters: the branches that do not apply are never started.
-- The joins are to at most one row, so PostgreSQL leaves them out where their columns are not asked for.
create view inventory.resource_at as
select r.account_id, r.region, r.type, r.id, r.arn, r.name, r.parent_id, r.tags, r.attributes, r.links,
       r.first_seen, r.valid_from as changed_at, s.observed_at, s.partition, r.addresses
  from inventory.resource r
  left join inventory.scope s on s.type = r.type and s.account_id = r.account_id and s.region = r.region
 where (select cadastre.as_of()) is null
union all
select r.account_id, r.region, r.type, r.id, r.arn, r.name, r.parent_id, r.tags, r.attributes, r.links,
       r.first_seen, r.valid_from, o.observed_at, s.partition, r.addresses
  from inventory.resource r
  left join inventory.scope s on s.type = r.type and s.account_id = r.account_id and s.region = r.region
  left join inventory.observed_as_of o on o.scope = r.type || ' ' || r.account_id || ' ' || r.region
 where (select cadastre.as_of()) is not null
   and r.valid_from <= (select cadastre.as_of())
union all
select h.account_id, h.region, h.type, h.id, h.arn, h.name, h.parent_id, h.tags, h.attributes, h.links,
       h.first_seen, h.valid_from, o.observed_at, s.partition, h.addresses
  from inventory.resource_history h
  left join inventory.scope s on s.type = h.type and s.account_id = h.account_id and s.region = h.region
  left join inventory.observed_as_of o on o.scope = h.type || ' ' || h.account_id || ' ' || h.region
 where (select cadastre.as_of()) is not null
   and h.valid_from <= (select cadastre.as_of())
   and h.valid_to > (select cadastre.as_of());

-- Where the other end of a link is registered: with its owner first, then where the link is. AWS names it by its id or its ARN; ids of other types do not count.
create function inventory.link_end(target_type text, target_id text, from_account text, from_region text, out account_id text, out region text)
language sql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
  select r.account_id, r.region
    from inventory.resource r
   -- Each in the collation of its column, or its index is not used.
   where (r.id = target_id collate "C" or r.arn = target_id collate "default") and (target_type is null or r.type = target_type)
   order by r.attributes ->> 'OwnerId' = r.account_id desc nulls last, r.account_id = from_account desc, r.region = from_region desc, r.account_id, r.region
   limit 1
$$;

-- The present is read from the resource to its links, or from an id to what links to it, whichever the question makes the shorter way; the past only the first way.
-- Where the other end is, is looked up for the rows that are shown, and only where it is asked for.
create view cadastre.links as
select r.account_id, r.region, r.type, r.id, l.kind, l.type as target_type, t.id as target_id,
       (select e.account_id from inventory.link_end(l.type, l.id, r.account_id, r.region) e) as target_account_id,
       (select e.region from inventory.link_end(l.type, l.id, r.account_id, r.region) e) as target_region,
       inventory.link_detail(r.type, r.attributes, l.kind, l.type, l.id) as detail
  from inventory.link_target t
  join inventory.resource r on r.links @> jsonb_build_array(jsonb_build_object('id', t.id))
 cross join lateral jsonb_to_recordset(r.links) as l (kind text, type text, id text)
 where (select cadastre.as_of()) is null and l.id = t.id
union all
select r.account_id, r.region, r.type, r.id, l.kind, l.type, l.id collate "C", null, null,
       inventory.link_detail(r.type, r.attributes, l.kind, l.type, l.id)
  from inventory.resource_at r
 cross join lateral jsonb_to_recordset(r.links) as l (kind text, type text, id text)
 where (select cadastre.as_of()) is not null;
comment on column cadastre.links.target_account_id is 'Where the other end is registered; null where it is not, as where its account is not read. Not looked up for the past.';
comment on column cadastre.links.detail is 'The elements of lists that make the reference, such as the routes of a route table: {"Routes": [...]}. Null where it is made outside of a list.';
comment on view cadastre.links is 'One row per reference from one resource to another. The other end may be unknown.';

-- The base of cadastre.things: each collected thing once, as its owner sees it where the owner is observed, else as one of those sees it with whom it is shared. Whoever
-- sees a thing, its ARN names the owner, and tells it from others. Two branches, so that only the few rows of shared things are looked for in other accounts: at present
-- each by its ARN's index, which the `offset` holds PostgreSQL to, in the past, which has none, all at once.
create view inventory.thing_at as
select r.*, o.owner_id
  from inventory.resource_at r
 cross join lateral (select coalesce(nullif(split_part(r.arn, ':', 5), ''), r.attributes ->> 'OwnerId', r.account_id) as owner_id) o
 where o.owner_id = r.account_id
union all
select r.*, o.owner_id
  from inventory.resource_at r
 cross join lateral (select coalesce(nullif(split_part(r.arn, ':', 5), ''), r.attributes ->> 'OwnerId', r.account_id) as owner_id) o
 where o.owner_id <> r.account_id
   and not exists (
     select from inventory.resource s
      where (select cadastre.as_of()) is null and s.arn = r.arn and s.type = r.type and s.region = r.region and s.account_id <> r.account_id
        and (s.account_id = o.owner_id or s.account_id < r.account_id)
     offset 0)
   and not exists (
     select from inventory.resource_at s
      where (select cadastre.as_of()) is not null and s.arn = r.arn and s.type = r.type and s.region = r.region and s.account_id <> r.account_id
        and (s.account_id = o.owner_id or s.account_id < r.account_id));

create view inventory.account_at as
select account_id, partition, name, standing, reason, since from inventory.account where (select cadastre.as_of()) is null
union all
select account_id, partition, name, standing, reason, since
  from inventory.account
 where (select cadastre.as_of()) is not null and since <= (select cadastre.as_of())
union all
select h.account_id, a.partition, a.name, h.standing, h.reason, h.since
  from inventory.account_history h
  join inventory.account a on a.account_id = h.account_id
 where (select cadastre.as_of()) is not null and h.since <= (select cadastre.as_of()) and h.until > (select cadastre.as_of());

-- How each scope stood at the moment, from the ledger. A cancelled discovery says nothing about a scope, unless nothing else does. Where rows of that time were
-- pruned, all but the scope is null: not known is not none.
create view inventory.coverage_as_of as
with pruned as (
  select *, last_at <= (select cadastre.as_of()) as known from inventory.pruned_scope where first_at <= (select cadastre.as_of())
),
ended as (
  select l.account_id, l.region, l.type, l.outcome, l.reason, l.error_code, l.missing_action, l.request_id, l.api_calls,
         coalesce(l.started_at, l.finished_at) as attempted_at, coalesce(l.started_at, l.finished_at) as since, l.outcome = 'cancelled' as cancelled,
         case when l.outcome = 'complete' then coalesce(l.started_at, l.finished_at) end as observed_at, l.finished_at as complete_at, l.rows_seen as resources
    from inventory.discovery_scope l
    left join pruned p on p.type = l.type and p.account_id = l.account_id and p.region = l.region
   where l.state = 'done' and l.finished_at <= (select cadastre.as_of()) and p.known is distinct from false
   union all
  select account_id, region, type, outcome, reason, error_code, missing_action, request_id, api_calls,
         coalesce(attempted_at, last_at), outcome_since, attempted_at is null, observed_at, complete_at, resources
    from pruned
   where known
),
ranked as (
  select *, row_number() over latest_first as place, first_value(outcome) over latest_first as last_outcome
    from ended
  window latest_first as (partition by type, account_id, region order by cancelled, attempted_at desc)
),
otherwise as (
  select type, account_id, region, max(attempted_at) as at
    from ranked
   where outcome <> last_outcome and not cancelled
   group by type, account_id, region
),
since as (
  select r.type, r.account_id, r.region, min(r.since) as at
    from ranked r
    left join otherwise o on o.type = r.type and o.account_id = r.account_id and o.region = r.region
   where r.outcome = r.last_outcome and (o.at is null or r.attempted_at > o.at)
   group by r.type, r.account_id, r.region
),
observed as (
  select distinct on (type, account_id, region) type, account_id, region, observed_at, complete_at, resources
    from ended
   where observed_at is not null
   order by type, account_id, region, observed_at desc
)
select r.account_id, r.region, r.type, r.outcome, r.reason, case when not r.cancelled then r.attempted_at end as attempted_at, o.complete_at,
       coalesce(o.resources, 0) as resources, coalesce(r.api_calls, 0) as api_calls, r.error_code, r.missing_action, r.request_id,
       s.at as outcome_since, o.observed_at
  from ranked r
  join since s on s.type = r.type and s.account_id = r.account_id and s.region = r.region
  left join observed o on o.type = r.type and o.account_id = r.account_id and o.region = r.region
 where r.place = 1
union all
select account_id, region, type, null, 'Not known any more: the ledger does not reach back to that moment.', null, null, null, null, null, null, null, null, null
  from pruned
 where not known;

create view cadastre.coverage as
select account_id, region, type, outcome, reason, attempted_at, complete_at, resources, api_calls,
       error_code, missing_action, request_id, outcome_since, observed_at
  from inventory.scope
 where (select cadastre.as_of()) is null and account_id not in (select account_id from inventory.account where standing = 'forgotten')
union all
select account_id, region, type, outcome, reason, attempted_at, complete_at, resources, api_calls,
       error_code, missing_action, request_id, outcome_since, observed_at
  from inventory.coverage_as_of
 where (select cadastre.as_of()) is not null and account_id not in (select account_id from inventory.account_at where standing = 'forgotten');
comment on view cadastre.coverage is 'One row per scope: how fresh, how complete, and why not. What is not known of a moment in the past, because the ledger was pruned since, is null.';

create view cadastre.accounts as
select a.account_id, a.partition, a.name, a.standing, a.reason, a.since,
       case when a.standing not in ('observed', 'forgotten') then a.since end as unobserved_since,
       coalesce(c.resources, 0) as resources, c.complete_at,
       case when (select cadastre.as_of()) is null then (
         select array_agg(distinct n.name order by n.name)
           from inventory.target t join inventory.connection n on n.id = t.connection_id
          where t.account_id = a.account_id and t.active) end as connections,
       case when (select cadastre.as_of()) is null then (
         select o.organization_id
           from inventory.organization_account m join inventory.organization o on o.connection_id = m.connection_id
          where m.account_id = a.account_id and m.standing <> 'left' order by m.connection_id limit 1) end as organization_id
  from inventory.account_at a
  left join (
    select account_id, sum(resources) as resources, max(complete_at) as complete_at from cadastre.coverage group by account_id) c on c.account_id = a.account_id;
comment on view cadastre.accounts is 'One row per account that is or was observed, or that an organization gives: whether it is observed, or why not and since when. What is registered of one that is not stays as it was last seen.';

create view cadastre.regions as
select c.account_id, c.region,
       case when c.disabled_since is not null then 'disabled' when a.standing is distinct from 'observed' then 'unobserved' else 'observed' end as standing,
       coalesce(c.disabled_reason, a.reason) as reason,
       coalesce(c.disabled_since, case when a.standing <> 'observed' then a.since end) as unobserved_since,
       c.resources, c.complete_at
  from (select account_id, region, sum(resources) as resources, max(complete_at) as complete_at,
               case when bool_and(outcome = 'region-disabled') then min(outcome_since) end as disabled_since,
               case when bool_and(outcome = 'region-disabled') then min(reason) end as disabled_reason
          from cadastre.coverage
         group by account_id, region) c
  left join inventory.account_at a on a.account_id = c.account_id;
comment on view cadastre.regions is 'One row per region of an account: whether it is observed, or why not and since when.';

create view cadastre.discoveries as
select d.id, d.connection_name as connection, d.trigger,
       case when not known.ended then case when d.started_at <= moment.at then 'running' else 'requested' end else d.state end as state,
       case when known.ended then d.reason end as reason,
       d.requested_at,
       case when moment.at is null or d.started_at <= moment.at then d.started_at end as started_at,
       case when known.ended then d.finished_at end as finished_at,
       d.scopes,
       case when known.ended then d.complete end as complete,
       case when known.ended then d.denied end as denied,
       case when known.ended then d.region_disabled end as region_disabled,
       case when known.ended then d.unsupported end as unsupported,
       case when known.ended then d.failed end as failed,
       case when known.ended then d.cancelled end as cancelled,
       case when known.ended then d.api_calls end as api_calls,
       case when known.ended then d.throttles end as throttles,
       case when known.ended then d.rows_seen end as rows_seen,
       case when known.ended then d.rows_added end as rows_added,
       case when known.ended then d.rows_changed end as rows_changed,
       case when known.ended then d.rows_ended end as rows_ended
  from inventory.discovery d
 cross join (select cadastre.as_of() as at) moment
 cross join lateral (select moment.at is null or coalesce(d.finished_at <= moment.at, false) as ended) known
 where moment.at is null or d.requested_at <= moment.at;
comment on view cadastre.discoveries is 'One row per discovery: its state, its times, and its scopes by outcome once it has ended.';

-- How a session that has more rights asks a question with the reader's and no more: `ask`, then `answers` until no more come, in one transaction. Both belong to
-- cadastre_reader and run with its rights (`cadastre migrate` sees to that once the role is there), and PostgreSQL lets no one change the role inside of
-- such a function, whereas `set role` can be taken back by a question that calls set_config. A question that is read through a portal runs while it is read, so reading
-- has to happen inside too.
create function inventory.ask(question text) returns void
language plpgsql set search_path = aws, cadastre, public, pg_temp as $$
declare
  portal refcursor := 'cadastre_question';
begin
  if current_user <> 'cadastre_reader' then
    raise exception 'questions are answered with the rights of the role cadastre_reader, which is not set up'
      using errcode = 'insufficient_privilege', hint = 'Run: cadastre migrate';
  end if;
  open portal no scroll for execute question;
end $$;

-- Each row as the text of a record.
create function inventory.answers(most integer) returns setof text
language plpgsql set search_path = aws, cadastre, public, pg_temp as $$
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
end $$;

revoke execute on function inventory.ask, inventory.answers from public;
