import { runSteps } from './steps.ts';

/**
 * Everything that can be said about the code without running its tests. A transforming test runner accepts syntax that Node.js refuses,
 * hence the step that loads every module with plain Node.js.
 */
const passed = await runSteps([
  { name: 'format, lint, import boundaries, cycles', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'dead code and unused dependencies', command: ['knip', '--no-progress'] },
  { name: 'every module loads in plain Node.js', command: ['node', 'scripts/load-modules.ts'] },
  { name: 'generated files are up to date', command: ['node', 'scripts/generate.ts', '--check'] },
]);
process.exitCode = passed ? 0 : 1;
