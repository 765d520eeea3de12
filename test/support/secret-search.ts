import { Redis } from 'ioredis';

/** Something that a secret could have got into. */
export interface Searchable {
  readonly name: string;
  readonly text: string;
}

/** How often secrets may have been written down: as they are, as bytes in hexadecimal (PostgreSQL's `bytea`), within base64, or in a URL. */
export function writtenForms(secrets: Iterable<string>): string[] {
  return [
    ...new Set(
      [...secrets].flatMap((secret) => [secret, Buffer.from(secret).toString('hex'), ...base64Forms(secret), encodeURIComponent(secret)]),
    ),
  ];
}

/** The characters that a secret gives within base64 of something longer, wherever it begins there. */
function base64Forms(secret: string): string[] {
  return [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]).toString('base64');
    return encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + Buffer.byteLength(secret)) * 8) / 6));
  });
}

/** The names of those that hold a secret in any form, sorted. */
export function findIn(places: readonly Searchable[], forms: readonly string[]): string[] {
  const found = places.filter(({ text }) => forms.some((form) => text.includes(form)));
  return found.map(({ name }) => name).toSorted((a, b) => (a < b ? -1 : 1));
}

type Query = <T extends object>(text: string, values?: unknown[]) => Promise<T[]>;

/** The tables of which a row, as text, holds a secret in any form: every table of every schema, and what sessions are doing. */
export async function findInDatabase(query: Query, forms: readonly string[]): Promise<{ searched: string[]; found: string[] }> {
  const tables = await query<{ name: string }>(
    `select format('%I.%I', nspname, relname) as name
       from pg_class join pg_namespace on pg_namespace.oid = relnamespace
      where relkind in ('r', 'm') and nspname !~ '^pg_' and nspname <> 'information_schema'
      order by 1`,
  );
  const found: string[] = [];
  for (const { name } of [...tables, { name: 'pg_stat_activity' }]) {
    const rows = await query(
      `select 1 from ${name} as place where exists (select from unnest($1::text[]) as form where position(form in place::text) > 0) limit 1`,
      [forms],
    );
    if (rows.length > 0) found.push(name);
  }
  return { searched: tables.map(({ name }) => name), found };
}

/** All that Redis holds, key by key. */
export async function readRedis(url: string): Promise<Searchable[]> {
  const redis = new Redis(url);
  try {
    const places: Searchable[] = [];
    for (const name of await redis.keys('*')) places.push({ name, text: `${name} ${JSON.stringify(await readKey(redis, name))}` });
    return places;
  } finally {
    await redis.quit();
  }
}

async function readKey(redis: Redis, name: string): Promise<unknown> {
  const type = await redis.type(name);
  switch (type) {
    case 'string':
      return await redis.get(name);
    case 'hash':
      return await redis.hgetall(name);
    case 'list':
      return await redis.lrange(name, 0, -1);
    case 'set':
      return await redis.smembers(name);
    case 'zset':
      return await redis.zrange(name, '0', '-1');
    case 'stream':
      return await redis.xrange(name, '-', '+');
    case 'none':
      return null;
    default:
      throw new Error(`${name} is a ${type}, which nobody searches yet`);
  }
}

/** Every command that Redis is sent from now on. */
export async function listenToRedis(url: string): Promise<{ readonly commands: Searchable[]; close(): void }> {
  const commands: Searchable[] = [];
  const redis = new Redis(url);
  const monitor = await redis.monitor();
  monitor.on('monitor', (_time: string, args: string[]) => commands.push({ name: args[0] ?? '', text: args.join(' ') }));
  await redis.quit();
  return { commands, close: () => monitor.disconnect() };
}
