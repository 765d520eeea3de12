import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const LAUNCHER = fileURLToPath(new URL('../../apps/cli/bin/cadastre.js', import.meta.url));

/** Spares each process two fifths of the CPU that it takes to start. */
const COMPILED = fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Circumstances {
  readonly cwd?: string;
  /** What is written to its standard input, which then ends. Default: nothing. */
  readonly input?: string;
}

/** A running `cadastre`, as an operator would start it: a process of its own, configured by its environment alone. */
export interface Running {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  /** What it has printed on standard error up to now. */
  log(): string;
  /** What it has printed on standard output up to now. */
  output(): string;
  kill(signal: NodeJS.Signals): void;
}

export function startCadastre(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  { cwd, input = '' }: Circumstances = {},
): Running {
  const child = spawn(process.execPath, [LAUNCHER, ...args], {
    env: {
      PATH: process.env.PATH ?? '',
      HOME: process.env.HOME ?? '',
      AWS_EC2_METADATA_DISABLED: 'true',
      NODE_COMPILE_CACHE: COMPILED,
      ...env,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(cwd === undefined ? {} : { cwd }),
  });
  child.stdin.end(input);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, stdout, stderr }));
  return { process: child, ended, log: () => stderr, output: () => stdout, kill: (signal) => child.kill(signal) };
}

/** Runs `cadastre` to its end. */
export function cadastre(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  circumstances: Circumstances = {},
): Promise<Ended> {
  return startCadastre(args, env, circumstances).ended;
}

/** Ends processes as a supervisor would, and waits until they are gone. */
export async function stopAll(running: readonly Running[]): Promise<void> {
  for (const one of running) one.kill('SIGTERM');
  await Promise.all(running.map((one) => one.ended));
}
