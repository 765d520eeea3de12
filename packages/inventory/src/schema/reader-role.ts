import type { ClientBase } from 'pg';

/** Sees the views of `cadastre` and `aws`, and nothing else. */
const READER_ROLE = 'cadastre_reader';

const INSUFFICIENT_PRIVILEGE = '42501';
/** Roles belong to the whole server: another database's migration may make it at the same moment. */
const MADE_MEANWHILE = ['42710', '23505'];

/**
 * Makes the functions that questions are asked through the reader's: first its property, then run with their owner's rights, never the other way round. A function is
 * given away only to a role that may make one in its schema, hence the grant for a moment that no one sees.
 */
const GIVE_FUNCTIONS = `
  do $$
  declare
    one regprocedure;
  begin
    for one in
      select oid from pg_proc
       where oid in ('inventory.ask(text)'::regprocedure, 'inventory.answers(integer)'::regprocedure)
         and not (prosecdef and proowner = '${READER_ROLE}'::regrole)
    loop
      grant create on schema inventory to ${READER_ROLE};
      execute format('alter function %s owner to ${READER_ROLE}', one);
      execute format('alter function %s security definer', one);
      revoke create on schema inventory from ${READER_ROLE};
    end loop;
  end $$`;

/**
 * Makes the role unless it is there, grants it the views, makes this user a member and the functions for questions the role's. Answers what an administrator has to do where this user may not;
 * null where all is well.
 */
export async function ensureReaderRole(client: ClientBase): Promise<string | null> {
  const { rows } = await client.query<{ present: boolean; member: boolean; user: string }>(
    `select exists (select from pg_roles where rolname = $1) as present,
            coalesce((select pg_has_role(current_user, oid, 'set') and pg_has_role(current_user, oid, 'usage') from pg_roles where rolname = $1), false) as member,
            quote_ident(current_user) as user`,
    [READER_ROLE],
  );
  const { present, member, user } = rows[0] as { present: boolean; member: boolean; user: string };
  const refused: string[] = [];
  const attempt = async (statement: string): Promise<boolean> => {
    const done = await permitted(client, statement);
    if (!done) refused.push(`${statement};`);
    return done;
  };
  if (present || (await attempt(`create role ${READER_ROLE} nologin`))) {
    await client.query(`
      grant usage on schema cadastre, aws to ${READER_ROLE};
      grant select on all tables in schema cadastre, aws to ${READER_ROLE};
      grant execute on all functions in schema cadastre to ${READER_ROLE}`);
    // For those who let the role log in; everyone else sets the path for the session.
    await permitted(
      client,
      `do $$ begin
         execute format('alter role ${READER_ROLE} in database %I set search_path = aws, cadastre, public', current_database());
       end $$`,
    );
  }
  if (member || (await attempt(`grant ${READER_ROLE} to ${user}`))) await client.query(GIVE_FUNCTIONS);
  if (refused.length === 0) return null;
  return `this database user may not manage the role ${READER_ROLE}. Have an administrator run: ${refused.join(' ')} and then run: cadastre migrate`;
}

/** Whether this user may; it counts as done where another session just did it. */
async function permitted(client: ClientBase, statement: string): Promise<boolean> {
  try {
    await client.query(statement);
    return true;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === INSUFFICIENT_PRIVILEGE) return false;
    if (code !== undefined && MADE_MEANWHILE.includes(code)) return true;
    throw error;
  }
}
