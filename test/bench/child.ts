import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type TreeUsage, usageOfTree } from './proc.ts';

/** A process of its own that is measured from outside, its children included. */
export interface Child {
  readonly name: string;
  usage(): TreeUsage;
  /** The next message that it sends. Rejects when it ends without one. */
  message<T>(): Promise<T>;
  send(message: object): void;
  /** Resolves once it has printed a line on standard error that contains the text. */
  printed(text: string): Promise<void>;
  /** Ends it as a supervisor would. Throws where it ended by itself before, or badly. */
  stop(): Promise<void>;
}

export interface ChildOptions {
  readonly name: string;
  readonly script: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** For Node.js itself. */
  readonly nodeArgs?: readonly string[];
}

const KEPT_OUTPUT = 16_384;

/** Starts a script on the Node.js of this process, with nothing of its environment but the paths. */
export function startChild(options: ChildOptions): Child {
  const { name, script, args = [], env = {}, nodeArgs = [] } = options;
  const child = spawn(process.execPath, [...nodeArgs, script, ...args], {
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', AWS_EC2_METADATA_DISABLED: 'true', ...env },
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  const ended = once(child, 'close').then(([code, signal]) => ({ code: code as number | null, signal: signal as NodeJS.Signals | null }));
  let stopping = false;
  let output = '';
  const waiting = new Set<() => void>();
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    for (const look of waiting) look();
    output = output.slice(-KEPT_OUTPUT);
  });
  const early = (): Promise<never> =>
    ended.then(({ code, signal }) => {
      throw new Error(`${name} ended (${signal ?? code}):\n${output}`);
    });

  return {
    name,
    usage: () => usageOfTree(pidOf(child)),
    message: <T>() => Promise.race([once(child, 'message').then(([message]) => message as T), early()]),
    send: (message) => child.send(message),
    printed: async (text) => {
      if (output.includes(text)) return;
      const found = new Promise<void>((resolve) => {
        const look = (): void => {
          if (!output.includes(text)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
      });
      await Promise.race([found, early()]);
    },
    stop: async () => {
      if (stopping) return;
      stopping = true;
      if (!child.kill('SIGTERM')) await early();
      const { code, signal } = await ended;
      if (code !== 0 && signal !== 'SIGTERM') throw new Error(`${name} ended badly (${signal ?? code}):\n${output}`);
    },
  };
}

function pidOf(child: ChildProcess): number {
  if (child.pid === undefined) throw new Error('the process was not started');
  return child.pid;
}
