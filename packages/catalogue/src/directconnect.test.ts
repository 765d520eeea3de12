import { expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import type { Collector } from './collector.ts';
import { fakeAws, readAll } from './testing/fake-aws.ts';
import { toResources } from './to-resource.ts';

test('what is hosted is asked of each interconnect, and of a LAG once instead of its interconnects', async () => {
  const collector = catalogue.find('directconnect:hosted-connection') as Collector;
  const interconnects = [
    { interconnectId: 'dxcon-1' },
    { interconnectId: 'dxcon-2', lagId: 'dxlag-1' },
    { interconnectId: 'dxcon-3', lagId: 'dxlag-1' },
    { interconnectId: 'dxcon-4', lagId: 'dxlag-2' },
  ].map((attributes) => ({ id: attributes.interconnectId, attributes }));
  const aws = fakeAws(collector, ({ input: { connectionId } }) => ({ connections: [{ connectionId: `on-${connectionId}` }] }), [
    interconnects.slice(0, 2),
    interconnects.slice(2),
  ]);

  const pages = await readAll(collector.list(aws.context));
  expect(aws.calls.map(({ input }) => input.connectionId)).toEqual(['dxcon-1', 'dxlag-1', 'dxlag-2']);
  expect(
    pages.flatMap((page) =>
      toResources(collector, page, aws.context.scope, 'aws').map(({ id, links }) => [
        id,
        links.find(({ kind }) => kind === 'on-connection'),
      ]),
    ),
  ).toEqual([
    ['on-dxcon-1', { kind: 'on-connection', type: 'directconnect:interconnect', id: 'dxcon-1' }],
    ['on-dxlag-1', { kind: 'on-connection', type: 'directconnect:lag', id: 'dxlag-1' }],
    ['on-dxlag-2', { kind: 'on-connection', type: 'directconnect:lag', id: 'dxlag-2' }],
  ]);
});
