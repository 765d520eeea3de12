import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Runs a command from the root of the checkout on the Node.js that the project brings along, and keeps what it printed. */
export function run(command: readonly [string, ...string[]], options: { inherit?: boolean; env?: NodeJS.ProcessEnv } = {}): Promise<Ended> {
  const [program, ...args] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...options.env, PATH: `${ROOT}node_modules/.bin:${process.env.PATH}` },
      stdio: options.inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code: code ?? (signal ? 1 : 0), output }));
  });
}

/** Runs every step, one after another, prints what the failed ones said, and answers whether all passed. */
export async function runSteps(steps: readonly Step[]): Promise<boolean> {
  let passed = true;
  for (const step of steps) {
    const started = performance.now();
    const { code, output } = await run(step.command);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const mark = code === 0 ? styleText('green', '✓') : styleText('red', '✗');
    console.log(`${mark} ${step.name} (${seconds} s)`);
    if (code !== 0) {
      passed = false;
      console.log(output.trimEnd());
    }
  }
  return passed;
}
