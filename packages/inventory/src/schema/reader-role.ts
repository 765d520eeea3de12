import type { ClientBase } from 'pg';

/** Sees the views of `cadastre` and `aws`, and nothing else. */
export const READER_ROLE = 'cadastre_reader';

const INSUFFICIENT_PRIVILEGE = '42501';
/** Roles belong to the whole server: another database's migration may make it at the same moment. */
const MADE_MEANWHILE = ['42710', '23505'];

/**
 * Makes the role unless it is there, lets this user take it on, and grants it the views. Answers what an administrator has to do where this user may not;
 * null where all is well.
 */
export async function ensureReaderRole(client: ClientBase): Promise<string | null> {
  const { rows } = await client.query<{ present: boolean; member: boolean; user: string }>(
    `select exists (select from pg_roles where rolname = $1) as present,
            coalesce((select pg_has_role(current_user, oid, 'member') from pg_roles where rolname = $1), false) as member,
            quote_ident(current_user) as user`,
    [READER_ROLE],
  );
  const { present, member, user } = rows[0] as { present: boolean; member: boolean; user: string };
  try {
    if (!present) await tolerate(client, `create role ${READER_ROLE} nologin`, MADE_MEANWHILE);
    if (!member) await tolerate(client, `grant ${READER_ROLE} to ${user}`, MADE_MEANWHILE);
  } catch (error) {
    if ((error as { code?: string }).code !== INSUFFICIENT_PRIVILEGE) throw error;
    const statements = [...(present ? [] : [`create role ${READER_ROLE} nologin;`]), `grant ${READER_ROLE} to ${user};`];
    return `this database user may not make the role ${READER_ROLE}. Have an administrator run: ${statements.join(' ')} and then run: cadastre migrate`;
  }
  await client.query(`
    grant usage on schema cadastre, aws to ${READER_ROLE};
    grant select on all tables in schema cadastre, aws to ${READER_ROLE};
    grant execute on all functions in schema cadastre to ${READER_ROLE};
    do $$ begin
      execute format('alter role ${READER_ROLE} in database %I set search_path = cadastre, aws, public', current_database());
    end $$`);
  return null;
}

async function tolerate(client: ClientBase, statement: string, codes: readonly string[]): Promise<void> {
  try {
    await client.query(statement);
  } catch (error) {
    if (!codes.includes((error as { code?: string }).code ?? '')) throw error;
  }
}
