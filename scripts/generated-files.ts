import { catalogue, policyComparisonMarkdown, readPolicies, referenceMarkdown, viewsSql } from '@cadastre/catalogue';
import { connectionFileSchema, DEFAULT_PROFILE } from '@cadastre/contracts';
import { dumpSchema, dumpViews } from '@cadastre/inventory/testing';
import { z } from 'zod';
import { cliEnvironment } from '../apps/cli/src/config.ts';
import { schedulerEnvironment } from '../apps/scheduler/src/config.ts';
import { workerEnvironment } from '../apps/worker/src/config.ts';
import { demoConnectionFile, demoEnvironmentFile } from './demo-connection.ts';
import { renderEnvironment } from './environment-reference.ts';
import type { GeneratedFile } from './generate.ts';
import { renderViews } from './views-reference.ts';

/** What reading takes by default; IAM limits the length of a policy. */
const policies = readPolicies(catalogue.expand(DEFAULT_PROFILE).map(({ type }) => type));

/** What is made from the catalogue and the configuration. The views come first: the schema's dump is taken from a database that has them. */
export const generatedFiles: readonly GeneratedFile[] = [
  ['migrations/views.sql', viewsSql],
  ['migrations/schema.sql', dumpSchema],
  ['docs/reference/register-views.md', async () => renderViews(await dumpViews())],
  ['docs/reference/resource-types.md', referenceMarkdown],
  ['docs/reference/policy-comparison.md', policyComparisonMarkdown],
  ...policies.map((policy, index): GeneratedFile => [`docs/reference/iam-policy-${index + 1}.json`, () => json(policy)]),
  ['docs/reference/connection-file.schema.json', () => json(z.toJSONSchema(connectionFileSchema, { io: 'input' }))],
  ['deploy/demo-connection.yaml', demoConnectionFile],
  ['deploy/demo.env', demoEnvironmentFile],
  [
    'docs/reference/configuration.md',
    () => renderEnvironment({ 'every command': cliEnvironment, scheduler: schedulerEnvironment, worker: workerEnvironment }),
  ],
];

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
