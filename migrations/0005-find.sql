-- Finding things, and what surrounds them. One answer for the command line and for dashboards. For the present alone: the past has no indexes for it.

-- Begins at an address or at a resource, as cadastre.links does.
create view cadastre.addresses as
select r.account_id, r.region, r.type, r.id, a.address
  from inventory.address a
  join inventory.resource r on r.addresses @> array[a.address]
 cross join lateral unnest(r.addresses) as held (address)
 where (select cadastre.as_of()) is null and held.address = a.address
union all
select r.account_id, r.region, r.type, r.id, held.address
  from inventory.resource_at r
 cross join lateral unnest(r.addresses) as held (address)
 where (select cadastre.as_of()) is not null;
comment on view cadastre.addresses is 'One row per address or block of addresses that a resource has or names. By index from a resource, and from one address; blocks are asked for with cadastre.containing and cadastre.contained.';

-- Where in the attributes an address is, and the outermost elements of lists that it is in, if it is in one.
create function inventory.address_places(attributes jsonb, wanted inet, out fields text[], out detail jsonb)
language sql stable parallel safe as $$
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
     where case when jsonb_typeof(value) = 'string' and pg_input_is_valid(value #>> '{}', 'inet') then (value #>> '{}')::inet = wanted end
  )
  select (select array_agg(distinct path order by path) from found),
         (select jsonb_object_agg(list, elements)
            from (select list, jsonb_agg(distinct element) as elements from found where list is not null and jsonb_typeof(element) = 'object' group by list) f)
$$;

create function cadastre.refuse_past(asked text) returns void
language plpgsql stable as $$
begin
  if cadastre.as_of() is not null then
    raise exception '% answers for the present alone', asked
      using errcode = 'feature_not_supported', hint = 'Run: reset cadastre.as_of. The views answer for the past.';
  end if;
end $$;

-- PostgreSQL takes a list that holds an address for a hundred times more common than it is, and would read all resources for a few blocks: hence the order that is forced here.
create function cadastre.containing(block inet) returns table (account_id text, region text, type text, id text, address inet)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set jit = off set enable_seqscan = off as $$
#variable_conflict use_column
begin
  perform cadastre.refuse_past('cadastre.containing');
  return query
    select r.account_id::text, r.region::text, r.type::text, r.id::text, a.address
      from (select h.address from inventory.address h where h.address >>= block and (masklen(h.address) > 0 or masklen(block) = 0) offset 0) a
     cross join lateral (select * from inventory.resource r where r.addresses @> array[a.address] offset 0) r
     order by masklen(a.address) desc, r.type, r.account_id, r.region, r.id;
end $$;
comment on function cadastre.containing is 'What has the address or block, or a block that contains it, the narrowest first. Of the whole address space only where that is asked for.';

create function cadastre.contained(block inet) returns table (account_id text, region text, type text, id text, address inet)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set jit = off set enable_seqscan = off as $$
#variable_conflict use_column
begin
  perform cadastre.refuse_past('cadastre.contained');
  return query
    select r.account_id::text, r.region::text, r.type::text, r.id::text, a.address
      from (select h.address from inventory.address h where h.address <<= block offset 0) a
     cross join lateral (select * from inventory.resource r where r.addresses @> array[a.address] offset 0) r
     order by a.address, r.type, r.account_id, r.region, r.id;
end $$;
comment on function cadastre.contained is 'What has the block, or an address or block within it.';

-- Wide blocks are named by rules and routes of all accounts: 10.0.0.0/8, 172.16.0.0/12 and the default VPC's 172.31.0.0/16, 64:ff9b::/32 and wider.
create function inventory.is_wide(block inet) returns boolean language sql immutable
  return masklen(block) <= case family(block) when 4 then 16 else 32 end;

-- So many resources that meet a condition on what is wanted, `$1`. An index of lists gives all that meet it before the first of them, a tenth of a second for a million of them, and
-- PostgreSQL does not know how many those are. So a sample is looked at first: what is common shows up there often enough, and what does not is rare enough for the index.
-- The sample is of pages from the whole of the table, since what was registered together stands together; the same pages each time.
create function inventory.some_having(condition text, wanted text, most integer, maybe_common boolean default true) returns setof inventory.resource
language plpgsql stable set enable_seqscan = off as $$
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
end $$;

-- Each way of matching is read by an index (the limit without an order first, or PostgreSQL reads all in that order instead), in the order in which people mean it, and no further than the most rows that are wanted of it. Blocks that contain an
-- address come from the narrowest to the widest; the whole address space, which contains everything, only where it is asked for by itself.
create function cadastre.find(wanted text, most integer default 50)
returns table (
  match text, account_id text, region text, type text, id text, arn text, name text, state text, value text, fields text[], detail jsonb
)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan set jit = off set enable_seqscan = off as $$
#variable_conflict use_column
declare
  term text := btrim(wanted);
  block inet;
  pair text[];
  keyed bigint;
  beginning text;
begin
  perform cadastre.refuse_past('cadastre.find');
  if term = '' then
    return;
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

  if term ~ '[.:]' and pg_input_is_valid(term, 'inet') then
    block := term::inet;
    return query
      select 'address', h.account_id, h.region, h.type, h.id, h.arn, h.name, h.state, abbrev(h.address), p.fields, p.detail
        from (
          select r.account_id, r.region, r.type, r.id, r.arn, r.name, inventory.state_of(r.type, r.attributes) as state, r.attributes, block as address
            from inventory.some_having('r.addresses @> array[$1::inet]', block::text, most, inventory.is_wide(block)) r) h
       cross join lateral inventory.address_places(h.attributes, h.address) p;
    return query
      select 'contained in', h.account_id, h.region, h.type, h.id, h.arn, h.name, h.state, abbrev(h.address), p.fields, p.detail
        from (
          select r.account_id, r.region, r.type, r.id, r.arn, r.name, inventory.state_of(r.type, r.attributes) as state, r.attributes, b.address
            from (select a.address from inventory.address a
                   where a.address >>= block and a.address <> block and masklen(a.address) > 0
                   order by masklen(a.address) desc) b
           cross join lateral inventory.some_having('r.addresses @> array[$1::inet]', b.address::text, most, inventory.is_wide(b.address)) r
           limit most) h
       cross join lateral inventory.address_places(h.attributes, h.address) p;
    if masklen(block) < (case family(block) when 4 then 32 else 128 end) then
      return query
        select 'contains', h.account_id, h.region, h.type, h.id, h.arn, h.name, h.state, abbrev(h.address), p.fields, p.detail
          from (
            select r.account_id, r.region, r.type, r.id, r.arn, r.name, inventory.state_of(r.type, r.attributes) as state, r.attributes, b.address
              from (select a.address from inventory.address a where a.address <<= block and a.address <> block order by a.address) b
             cross join lateral inventory.some_having('r.addresses @> array[$1::inet]', b.address::text, most, inventory.is_wide(b.address)) r
             limit most) h
         cross join lateral inventory.address_places(h.attributes, h.address) p;
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

  beginning := replace(replace(replace(term, '\', '\\'), '%', '\%'), '_', '\_') || '%';
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
end $$;
comment on function cadastre.find is 'Resources by id, ARN, name, tag, address or block of addresses: at most so many of each way of matching.';

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

-- What a thing is, refers to and is referred to by. Of each group of one direction, kind and type at most so many, and how many there are.
create function cadastre.neighbours(thing text, most integer default 20, in_account text default null, in_region text default null)
returns table (
  direction text, kind text, type text, account_id text, region text, id text, arn text, name text, state text, registered boolean, remark text, detail jsonb, total bigint
)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan set jit = off set enable_seqscan = off as $$
#variable_conflict use_column
begin
  perform cadastre.refuse_past('cadastre.neighbours');
  return query
  with me as materialized (
    select r.* from inventory.resource r
     where (r.id = thing collate "C" or r.arn = thing collate "default") and (in_account is null or r.account_id = in_account) and (in_region is null or r.region = in_region)
  ),
  names as materialized (
    select thing collate "C" as name union select m.id from me m union select m.arn from me m where m.arn is not null
  ),
  outward as materialized (
    select distinct on (l.kind, l.type, l.id) l.kind, l.type as target_type, l.id as target_id, m.account_id, m.region, m.type, m.attributes
      from me m cross join lateral jsonb_to_recordset(m.links) as l (kind text, type text, id text)
     where not exists (select from names n where n.name = l.id)
     order by l.kind, l.type, l.id, m.account_id, m.region
  ),
  outward_placed as (
    select o.*, row_number() over (partition by o.kind, o.target_type order by o.target_id) as place, count(*) over (partition by o.kind, o.target_type) as total from outward o
  ),
  inward as (
    select l.kind, r.type, r.account_id, r.region, r.id, l.type as target_type, l.id as target_id,
           row_number() over (partition by l.kind, r.type order by r.account_id, r.region, r.id) as place, count(*) over (partition by l.kind, r.type) as total
      from names n
      join inventory.resource r on r.links @> jsonb_build_array(jsonb_build_object('id', n.name))
     cross join lateral jsonb_to_recordset(r.links) as l (kind text, type text, id text)
     where l.id = n.name and not exists (select from names i where i.name = r.id)
  ),
  shown as (
    select 0 as part, 'is' as direction, null::text as kind, m.type::text as type, m.account_id, m.region, m.id, m.arn, m.name, m.attributes, true as registered, null::text as remark,
           null::jsonb as detail, count(*) over () as total, row_number() over (order by m.type, m.account_id, m.region) as place
      from me m
    union all
    select 1, 'refers to', o.kind, coalesce(e.type, o.target_type), e.account_id, e.region, coalesce(e.id, o.target_id), e.arn, e.name, e.attributes, e.id is not null,
           case when e.id is null then inventory.why_unregistered(o.target_type, o.target_id, o.account_id, o.region) end,
           inventory.link_detail(o.type, o.attributes, o.kind, o.target_type, o.target_id), o.total, o.place
      from outward_placed o
      left join lateral inventory.link_end(o.target_type, o.target_id, o.account_id, o.region) w on true
      left join lateral (
        select r.* from inventory.resource r
         where (r.id = o.target_id collate "C" or r.arn = o.target_id collate "default") and (o.target_type is null or r.type = o.target_type) and r.account_id = w.account_id and r.region = w.region
         order by r.type limit 1) e on true
     where o.place <= most
    union all
    select 2, 'referred to by', i.kind, i.type, i.account_id, i.region, i.id, r.arn, r.name, r.attributes, true, null,
           inventory.link_detail(r.type, r.attributes, i.kind, i.target_type, i.target_id), i.total, i.place
      from inward i
      join inventory.resource r on r.type = i.type and r.account_id = i.account_id and r.region = i.region and r.id = i.id
     where i.place <= most
  )
  select s.direction, s.kind, s.type, s.account_id::text, s.region::text, s.id::text, s.arn, s.name, inventory.state_of(s.type, s.attributes), s.registered, s.remark, s.detail, s.total
    from shown s
   order by s.part, s.kind, s.type, s.place;
end $$;
comment on function cadastre.neighbours is 'What a thing is, what it refers to and what refers to it, by id or ARN.';

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
