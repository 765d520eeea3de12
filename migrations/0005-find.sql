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

-- The host name that a text is, or that a record's value ends with, as the registered ones are written: packages/inventory/src/observation/host-names.ts does the same.
create function inventory.host_in(value text) returns text language sql immutable parallel safe as $$
  select case when name !~ '^[\w-]+\.(?:nano|micro|small|medium|large|xlarge|metal)$' then name end
    from (select replace(lower((regexp_match(value, '^(?:\d+ ){0,3}((?:(?:\*|\\052)\.)?(?:\w[\w-]{0,62}\.)+(?:[a-z]{2,63}|xn--[\w-]{1,59})|\w[\w-]{0,62}(?=\.$))\.?$', 'i'))[1]), '\052', '*') as name) n
$$;

-- What names a host in a text as logs have it: without scheme, user, port and path, out of brackets, without a zone.
create function inventory.host_of(wanted text) returns text language sql immutable parallel safe
  return coalesce(
    (regexp_match(wanted, '^(?:[a-z][a-z0-9+.-]*://(?:[^/?#@]*@)?)?\[([0-9a-f:.]+)(?:%\w+)?\](?::\d+)?(?:[/?#].*)?$', 'i'))[1],
    (regexp_match(wanted, '^([0-9a-f:]*:[0-9a-f:.]*)%\w+$', 'i'))[1],
    (regexp_match(wanted, '^[a-z][a-z0-9+.-]*://(?:[^/?#@]*@)?([^/?#:@\s]+)(?::\d+)?(?:[/?#].*)?$', 'i'))[1],
    (regexp_match(wanted, '^([^/?#:@\s]*[a-z][^/?#:@\s]*)(?::\d+)?(?:[/?#].*)?$', 'i'))[1],
    (regexp_match(wanted, '^([\d.]+)(?::\d+)?$'))[1]);

-- The address or block that is meant: 10.0.0.7, 10.0.0.0/16, 10.0.*, 10.0.0.7:443, https://10.0.0.7/, ip-10-0-0-7.ec2.internal.
create function inventory.block_of(wanted text) returns inet language sql stable parallel safe as $$
  select meant::inet
    from (values
      (1, wanted),
      (2, case when wanted ~ '^(\d{1,3}\.){1,3}\*$' then rtrim(wanted, '.*') || '.0/' || 8 * length(regexp_replace(wanted, '[^.]', '', 'g')) end),
      (3, inventory.host_of(wanted)),
      (4, array_to_string(regexp_match(wanted, '^(?:ip|ec2)-(\d{1,3})-(\d{1,3})-(\d{1,3})-(\d{1,3})(?:\.[\w.-]+)?$', 'i'), '.'))) as way (place, meant)
   where meant ~ '[.:]' and pg_input_is_valid(meant, 'inet')
   order by place limit 1
$$;

-- The region of which AWS made a host name of an address.
create function inventory.region_of_host(host text) returns text language sql immutable parallel safe
  return case when host ~* '\.(ec2\.internal|compute-1\.amazonaws\.com)\.?$' then 'us-east-1'
              else (regexp_match(host, '\.([\w-]+)\.compute\.(?:internal|amazonaws\.com(?:\.cn)?)\.?$', 'i'))[1] end;

-- The host's domains, the narrowest first: of a.b.example.com, b.example.com, example.com and com.
create function inventory.domains_of(host text) returns text[] language sql immutable parallel safe
  return (select array_agg(array_to_string(labels[place:], '.') order by place)
            from (select string_to_array(host, '.') as labels) split cross join lateral generate_series(2, cardinality(labels)) as place);

-- Where in the attributes an address or a host name is, and the outermost elements of lists that it is in, if it is in one.
create function inventory.places_of(attributes jsonb, block inet, host text, out fields text[], out detail jsonb)
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

-- An id without what AWS writes before it in some answers: /hostedzone/Z1.
create function inventory.id_in(wanted text) returns text language sql immutable parallel safe
  return regexp_replace(btrim(wanted), '^/[a-z-]+/(?=[^/]+$)', '');

create function inventory.like_beginning(wanted text) returns text language sql immutable parallel safe
  return replace(replace(replace(wanted, '\', '\\'), '%', '\%'), '_', '\_') || '%';

-- Each way of matching is read by an index (the limit without an order first, or PostgreSQL reads all in that order instead), in the order in which people mean it, and no further than the most rows that are wanted of it. Blocks that contain an
-- address come from the narrowest to the widest; the whole address space, which contains everything, only where it is asked for by itself.
create function cadastre.find(wanted text, most integer default 50)
returns table (
  match text, account_id text, region text, type text, id text, arn text, name text, state text, value text, fields text[], detail jsonb
)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan set jit = off set enable_seqscan = off as $$
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
end $$;
comment on function cadastre.find is 'Resources by id, ARN, name, host name, tag, address or block of addresses: at most so many of each way of matching.';
