import { readFileSync } from 'node:fs';
import { classifyFailure } from '@cadastre/aws';
import { expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';

/** Where the SDK's client is not named as the types are. */
const CLIENTS: Readonly<Record<string, string>> = {
  directconnect: 'direct-connect',
  elb: 'elastic-load-balancing',
  elbv2: 'elastic-load-balancing-v2',
  globalaccelerator: 'global-accelerator',
  route53: 'route-53',
};

/** What AWS answers where the collector asked for something that cannot be asked for: a mistake of ours. */
const OURS: ReadonlySet<string> = new Set([
  'DelegationSetNotReusable',
  'DirectConnectClientException',
  'InvalidArgument',
  'InvalidArgumentException',
  'InvalidEndPointException',
  'InvalidInput',
  'InvalidInputException',
  'InvalidInstance',
  'InvalidMaxResultsException',
  'InvalidParameterException',
  'InvalidRequestException',
  'InvalidResourceTypeException',
  'InvalidTagging',
  'InvalidTarget',
  'InvalidTargetException',
  'MalformedArnException',
  'ValidationException',
]);

test('of every error that AWS declares for what is called, the meaning is chosen by its code', () => {
  const codes = new Set(
    catalogue.collectors.flatMap(({ type, permissions }) => {
      const service = type.slice(0, type.indexOf(':'));
      return permissions.flatMap((action) => declaredErrors(CLIENTS[service] ?? service, action.slice(action.indexOf(':') + 1)));
    }),
  );

  expect(codes.size).toBeGreaterThan(80);
  expect(new Set([...codes].filter((code) => kindOf(code) === 'bug'))).toEqual(OURS);
});

test.each([
  ['UnknownResourceException', 'gone'],
  ['ConflictException', 'transient'],
  ['ConcurrentModificationException', 'transient'],
  ['DependencyThrottle', 'throttled'],
  ['OperationNotPermittedException', 'access-denied'],
  ['ConstraintViolationException', 'unsupported'],
])('%s means %s', (code, kind) => {
  expect(kindOf(code)).toBe(kind);
});

/** With a status that says nothing by itself. */
function kindOf(code: string): string {
  return classifyFailure(Object.assign(new Error('As AWS says.'), { name: code, $fault: 'client', $metadata: { httpStatusCode: 400 } }))
    .kind;
}

/** The errors in the documentation of a command, by their names, and by their codes where a query service has others for them. */
function declaredErrors(client: string, operation: string): string[] {
  const folder = new URL('../', import.meta.resolve(`@aws-sdk/client-${client}`));
  const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');
  const documented = [...read(`dist-types/commands/${operation}Command.d.ts`).matchAll(/@throws \{@link (\w+)\}/g)];
  // The base of all errors of a service stands at the end of each list.
  const names = documented.map(([, name = '']) => name).slice(0, -1);
  const schemas = client.startsWith('elastic-load-balancing') ? read('dist-es/schemas/schemas_0.js') : '';
  return names.flatMap((name) => [name, ...(new RegExp(`var ${name}\\$ = [^\`]*_aQE\\]: \\[\`(\\w+)\``).exec(schemas)?.slice(1) ?? [])]);
}
