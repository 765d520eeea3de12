/**
 * What the views need besides PostgreSQL's own functions. A value that is not of its column's type becomes null: one odd value of AWS
 * must not fail a query over the whole estate.
 *
 * `pg_input_is_valid` (PostgreSQL 16) rather than an exception handler: the planner inlines these functions, and parallel workers may
 * run them. They are stable and not immutable because `pg_input_is_valid` is; an immutable wrapper would not be inlined.
 */
const CASTS = ['bigint', 'boolean', 'cidr', 'double precision', 'inet', 'jsonb', 'ltree', 'timestamptz'] as const;

type CastType = (typeof CASTS)[number];

/** The function that casts a text to the type, or to null. */
export function castFunction(type: CastType): string {
  return `inventory.to_${type.replace(' ', '_')}`;
}

const casts = CASTS.map(
  (type) => `create or replace function ${castFunction(type)}(value text) returns ${type} language sql stable parallel safe
  return case when pg_input_is_valid(value, ${nameOf(type)}) then value::${type} end;`,
).join('\n\n');

/** An extension's type is in a schema that need not be in the reader's search path, by which names are resolved only when the function runs. */
function nameOf(type: CastType): string {
  return type === 'ltree' ? `'${type}'::regtype::text` : `'${type}'`;
}

/**
 * The canonical form of a policy that Steampipe's `policy_std` columns have: statements, actions, resources, principals and condition
 * values as lists, sorted and without duplicates; actions and condition keys, whose case has no meaning, in lower case.
 */
const canonicalPolicy = `create or replace function inventory.canonical_list(value jsonb, lower_case boolean) returns jsonb language sql immutable parallel safe
  return (
    select coalesce(jsonb_agg(distinct case when lower_case then lower(element) else element end), '[]')
    from jsonb_array_elements_text(case jsonb_typeof(value) when 'array' then value else jsonb_build_array(value) end) as list(element)
  );

create or replace function inventory.canonical_principal(value jsonb) returns jsonb language sql immutable parallel safe
  return case jsonb_typeof(value)
    when 'string' then jsonb_build_object('AWS', jsonb_build_array(value))
    when 'object' then (select jsonb_object_agg(kind, inventory.canonical_list(ids, false)) from jsonb_each(value) as principals(kind, ids))
  end;

create or replace function inventory.canonical_condition(value jsonb) returns jsonb language sql immutable parallel safe
  return case jsonb_typeof(value) when 'object' then (
    select jsonb_object_agg(operator, (
      select coalesce(jsonb_object_agg(lower(key), inventory.canonical_list(operands, false)), '{}')
      from jsonb_each(case jsonb_typeof(tests) when 'object' then tests else '{}' end) as test(key, operands)
    ))
    from jsonb_each(value) as conditions(operator, tests)
  ) end;

create or replace function inventory.canonical_policy(policy jsonb) returns jsonb language sql immutable parallel safe
  return case jsonb_typeof(policy) when 'object' then jsonb_strip_nulls(jsonb_build_object(
    'Id', policy -> 'Id',
    'Version', coalesce(policy -> 'Version', '""'),
    'Statement', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'Sid', statement -> 'Sid',
        'Effect', statement -> 'Effect',
        'Action', case when statement ? 'Action' then inventory.canonical_list(statement -> 'Action', true) end,
        'NotAction', case when statement ? 'NotAction' then inventory.canonical_list(statement -> 'NotAction', true) end,
        'Resource', case when statement ? 'Resource' then inventory.canonical_list(statement -> 'Resource', false) end,
        'NotResource', case when statement ? 'NotResource' then inventory.canonical_list(statement -> 'NotResource', false) end,
        'Principal', inventory.canonical_principal(statement -> 'Principal'),
        'NotPrincipal', inventory.canonical_principal(statement -> 'NotPrincipal'),
        'Condition', inventory.canonical_condition(statement -> 'Condition')
      ) order by position), '[]')
      from jsonb_array_elements(
        case jsonb_typeof(policy -> 'Statement') when 'array' then policy -> 'Statement' when 'object' then jsonb_build_array(policy -> 'Statement') else '[]' end
      ) with ordinality as statements(statement, position)
    )
  )) end;`;

export const FUNCTIONS = `${casts}\n\n${canonicalPolicy}\n`;
