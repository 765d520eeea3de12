import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './steps.ts';

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numFailedTestSuites: number;
  readonly success: boolean;
}

/** Arguments are passed on to Vitest. `REFUSE_SKIPPED=1`, as in CI, makes a skipped test a failure. */
const directory = await mkdtemp(join(tmpdir(), 'cadastre-test-'));
const reportFile = join(directory, 'report.json');
try {
  const check = await run(['node', 'scripts/check.ts'], { inherit: true });
  const tests = await run(
    ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`, ...process.argv.slice(2)],
    { inherit: true },
  );
  const report = JSON.parse(await readFile(reportFile, 'utf8')) as VitestReport;
  const skipped = report.numPendingTests + report.numTodoTests;
  const refused = process.env.REFUSE_SKIPPED === '1' && skipped > 0;
  if (skipped > 0) console.log(`${skipped} tests were skipped: see above for what they need.`);
  if (refused) console.log('Skipped tests count as failures here (REFUSE_SKIPPED=1).');
  if (check.code !== 0) console.log('The checks before the tests failed: see the first lines above.');
  const failed = report.numFailedTests + (check.code === 0 ? 0 : 1) + (refused ? skipped : 0);
  // A file that fails before its first test has no failed test to count.
  const uncounted = failed === 0 && (tests.code !== 0 || !report.success) ? 1 : 0;
  console.log(`${report.numPassedTests} passed, ${failed + uncounted} failed`);
  process.exitCode = failed + uncounted === 0 ? 0 : 1;
} finally {
  await rm(directory, { recursive: true, force: true });
}
