#!/usr/bin/env node
// The launcher is plain JavaScript that any Node.js from 20 on understands. Where that is too old to run TypeScript, it starts itself again on the Node.js that
// the project's dependencies bring along. Replacing the process instead (process.execve) needs 22.15 and is experimental.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

if (Number(process.versions.node.split('.')[0]) >= 26) {
  const { useCompileCache } = await import('./compile-cache.js');
  useCompileCache();
  await import('../src/main.ts');
} else {
  launch(findNode());
}

function findNode() {
  try {
    return createRequire(import.meta.url).resolve('node/bin/node');
  } catch {
    process.stderr.write('cadastre: the Node.js that it runs on is not installed. Run npm ci again with install scripts allowed.\n');
    process.exit(1);
  }
}

/** @param {string} node */
function launch(node) {
  // The channel carries nothing. It breaks when this process ends, however it ends, and the child stops then.
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  // What is sent to this process alone is passed on. A terminal's Ctrl-C reaches the child twice then, which takes the second for an echo.
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM']);
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`cadastre: ${node} cannot be run: ${error.message}\n`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    for (const one of signals) process.removeAllListeners(one);
    process.kill(process.pid, signal);
  });
}
