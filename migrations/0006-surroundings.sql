-- What surrounds things: who refers to whom. For the present alone, as for finding them.

-- Why a reference may lead nowhere, as far as that is known.
create function inventory.why_unregistered(target_type text, target_id text, from_account text, from_region text) returns text
language sql stable parallel safe
  return coalesce(
    case when target_id ~ '^arn:[^:]*:[^:]*:[^:]*:\d{12}:' and not exists (
           select from inventory.account a where a.account_id = split_part(target_id, ':', 5) and a.standing = 'observed')
         then 'account ' || split_part(target_id, ':', 5) || ' is not read' end,
    (select target_type || ' is ' || s.outcome || ' here' || coalesce(': ' || s.reason, '')
       from inventory.scope s
      where s.type = target_type and s.account_id = from_account and s.region in (from_region, 'global') and s.outcome <> 'complete'
      order by s.region limit 1),
    case when target_type is not null
              and not exists (select from inventory.scope s where s.type = target_type and s.account_id = from_account and s.region in (from_region, 'global'))
         then target_type || ' is not read here' end,
    'gone, or of an account or type that is not read');

-- Whether an id is given but once: not where it is a name or a code, which each account and region may have.
create function inventory.has_unique_ids(a_type text) returns boolean language sql stable parallel safe
  return not exists (select from inventory.declared_name n where n.type = a_type);

-- What a thing is, refers to and is referred to by. Of each group of one direction, kind and type at most so many, and how many there are. An id that is not unique is
-- that of the thing in the account and region of who refers to it, and `global` is in every region. No more than 5,000 references to it are read, in the order in
-- which they are stored: a hub may have a million of them, and their number is not worth seconds.
create function cadastre.neighbours(thing text, most integer default 20, in_account text default null, in_region text default null)
returns table (
  direction text, kind text, type text, account_id text, region text, id text, arn text, name text, state text, registered boolean, remark text, detail jsonb, total bigint, or_more boolean
)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan set jit = off set enable_seqscan = off as $$
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
end $$;
comment on function cadastre.neighbours is 'What a thing is, what it refers to and what refers to it, by id or ARN. Where or_more is true, no more than 5,000 references to it were read: there are more than total, and some groups may be missing.';

-- Everything inside of a thing: what is in it, and what is in that, by the links whose kind says so.
create function cadastre.inside(thing text)
returns table (account_id text, region text, type text, id text, name text, state text, inside_of text[], depth integer)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan set jit = off set enable_seqscan = off as $$
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
end $$;
comment on function cadastre.inside is 'Everything in a thing, such as a VPC, and everything in that, four steps deep.';
