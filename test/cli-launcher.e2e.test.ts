import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commandLines } from './support/processes.ts';

vi.setConfig({ testTimeout: 120_000 });

const LAUNCHER = fileURLToPath(new URL('../apps/cli/bin/cadastre.js', import.meta.url));
const WAIT = { timeout: 60_000, interval: 20 };

/** Makes this Node.js say that it is an older one, for which the launcher has to start another. */
const OLDER =
  'data:text/javascript,Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.0.0" }, configurable: true })';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'cadastre-launcher-'));
});
afterEach(() => rm(home, { recursive: true }));

/** A process as an operator starts it, with an empty home. */
function launch(args: readonly string[], older: boolean, env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [...(older ? ['--import', OLDER] : []), LAUNCHER, ...args], {
    env: { PATH: process.env.PATH ?? '', HOME: home, CADASTRE_HOME: home, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = once(child, 'close').then(([code, signal]) => ({ code: code as number | null, signal: signal as string | null }));
  return { child, ended, output: () => ({ stdout, stderr }) };
}

/** What runs the simulator on behalf of this test, launchers included. */
const simulators = async (truth: string): Promise<string[]> => (await commandLines()).filter((line) => line.includes(truth));

describe.each([
  ['that runs TypeScript', false, 1],
  ['that is older', true, 2],
])('the launcher on a Node.js %s', (_, older, processes) => {
  const start = async () => {
    const truth = join(home, 'truth.json');
    const running = launch(['simulate', '--port', '0', '--accounts', '1', '--size', 'tiny', '--truth', truth], older);
    await vi.waitFor(() => expect(running.output().stdout).toContain('A simulated AWS answers on'), WAIT);
    expect(await simulators(truth)).toHaveLength(processes);
    return { ...running, left: () => simulators(truth) };
  };

  it('passes arguments, output and exit status on', async () => {
    const help = launch(['sql', '--help'], older);
    expect([await help.ended, help.output()]).toEqual([
      { code: 0, signal: null },
      { stdout: expect.stringMatching(/^Usage: cadastre sql /), stderr: '' },
    ]);
    const mistake = launch(['sql', '--json', '--csv', 'select 1'], older);
    expect([await mistake.ended, mistake.output()]).toEqual([
      { code: 2, signal: null },
      { stdout: '', stderr: 'cadastre: --json and --csv exclude each other.\n' },
    ]);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('passes %s on that it alone was sent', async (signal) => {
    const running = await start();
    running.child.kill(signal);
    expect(await running.ended).toEqual({ code: 0, signal: null });
    expect(await running.left()).toEqual([]);
  });

  it('leaves no orphan when it is killed', async () => {
    const running = await start();
    running.child.kill('SIGKILL');
    expect(await running.ended).toEqual({ code: null, signal: 'SIGKILL' });
    await vi.waitFor(async () => expect(await running.left()).toEqual([]), WAIT);
  });
});

it('dies of the signal that killed the command which it had started on another Node.js', async () => {
  const { child, ended, output } = launch(['simulate', '--port', '0', '--accounts', '1', '--size', 'tiny'], true);
  await vi.waitFor(() => expect(output().stdout).toContain('A simulated AWS answers on'), WAIT);
  const children = spawn('pgrep', ['-P', String(child.pid)], { stdio: ['ignore', 'pipe', 'inherit'] });
  process.kill(Number((await children.stdout.toArray()).join('')), 'SIGKILL');
  expect(await ended).toEqual({ code: null, signal: 'SIGKILL' });
});

describe('what is compiled', () => {
  const cacheOf = (directory: string) => join(directory, '.cache', 'cadastre', 'compiled');
  const files = async (directory: string) => (await readdir(directory, { recursive: true }).catch(() => [])).length;
  const help = async (env: Record<string, string>): Promise<{ code: number | null; stderr: string }> => {
    const running = launch(['sql', '--help'], false, env);
    return { code: (await running.ended).code, stderr: running.output().stderr };
  };
  const QUIET = { code: 0, stderr: '' };

  it('is kept for the next start, in the cache of the user alone', async () => {
    expect(await help({})).toEqual(QUIET);
    expect(await files(cacheOf(home))).toBeGreaterThan(100);
    expect((await stat(cacheOf(home))).mode & 0o777).toBe(0o700);
    const elsewhere = join(home, 'elsewhere');
    expect(await help({ XDG_CACHE_HOME: elsewhere })).toEqual(QUIET);
    expect(await files(join(elsewhere, 'cadastre', 'compiled'))).toBeGreaterThan(100);
  });

  it('is not read from where others could have written it, nor written there', async () => {
    await mkdir(cacheOf(home), { recursive: true });
    await chmod(cacheOf(home), 0o777);
    expect(await help({})).toEqual(QUIET);
    expect(await files(cacheOf(home))).toBe(0);
  });

  it.runIf(process.getuid?.() === 0)("is not read from another user's home by root, nor written there", async () => {
    await mkdir(cacheOf(home), { recursive: true, mode: 0o700 });
    await chown(cacheOf(home), 12_345, 12_345);
    expect(await help({})).toEqual(QUIET);
    expect(await files(cacheOf(home))).toBe(0);
  });

  it('is compiled anew where nothing can be kept', async () => {
    await writeFile(join(home, 'file'), '');
    expect(await help({ HOME: join(home, 'file') })).toEqual(QUIET);
    expect(await help({ HOME: '/proc/no-such-home' })).toEqual(QUIET);
  });
});
