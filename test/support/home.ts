import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Circumstances, cadastre, type Ended, type Running, startCadastre } from './cadastre.ts';
import { commandLines } from './processes.ts';

/** A directory with an embedded database, in which commands run as in a user's own. */
export interface Home {
  readonly path: string;
  run(args: readonly string[], env?: Record<string, string>, circumstances?: Circumstances): Promise<Ended>;
  start(args: readonly string[], env?: Record<string, string>): Running;
  /** What runs on the embedded database, or is it. */
  left(): Promise<string[]>;
  close(): Promise<void>;
}

export async function createHome(): Promise<Home> {
  const path = await mkdtemp(join(tmpdir(), 'cadastre-home-'));
  const running: Running[] = [];
  const run: Home['run'] = (args, env = {}, circumstances = {}) =>
    cadastre(args, { CADASTRE_HOME: path, ...env }, { cwd: path, ...circumstances });
  return {
    path,
    run,
    start(args, env = {}) {
      const one = startCadastre(args, { CADASTRE_HOME: path, ...env }, { cwd: path });
      running.push(one);
      return one;
    },
    left: async () => (await commandLines()).filter((line) => line.includes(path)),
    async close() {
      for (const one of running.splice(0)) {
        one.kill('SIGKILL');
        await one.ended;
      }
      await run(['database', 'stop']);
      await rm(path, { recursive: true });
    },
  };
}
