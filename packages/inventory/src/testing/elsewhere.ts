import { spawn } from 'node:child_process';
import { once } from 'node:events';
import pg from 'pg';

const SERVER_MODULE = new URL('../embedded/server.ts', import.meta.url).href;

/** The first value of the first row. */
export async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows[0] && Object.values(rows[0])[0];
  } finally {
    await client.end();
  }
}

export interface Elsewhere {
  readonly adopted: boolean;
  readonly url: string;
  kill(): Promise<void>;
}

/** Starts the embedded PostgreSQL in a process of its own, behind another command or as another user if asked to. Rejects with what that process reported. */
export async function startElsewhere(
  directory: string,
  how: { prefix?: string[]; user?: { uid: number; gid: number } } = {},
): Promise<Elsewhere> {
  const script = `import { startEmbedded } from '${SERVER_MODULE}';
    try {
      const { adopted, url } = await startEmbedded({ directory: '${directory}', logger: { info() {}, warn() {} } });
      process.stdout.write(JSON.stringify({ adopted, url }));
      setInterval(() => {}, 1000);
    } catch (error) {
      process.stdout.write(JSON.stringify({ error: String(error) }));
    }`;
  const [command, ...args] = [...(how.prefix ?? []), process.execPath, '--input-type=module', '-e', script];
  const child = spawn(command as string, args, { stdio: ['ignore', 'pipe', 'inherit'], ...how.user });
  const [text] = (await once(child.stdout, 'data')) as [Buffer];
  const told = JSON.parse(text.toString()) as { adopted: boolean; url: string; error?: string };
  if (told.error !== undefined) throw new Error(told.error);
  return {
    adopted: told.adopted,
    url: told.url,
    async kill() {
      const gone = once(child, 'close');
      child.kill('SIGKILL');
      await gone;
    },
  };
}
