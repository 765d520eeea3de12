import { expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import type { Collector, Item } from './collector.ts';
import { MalformedAnswerError } from './errors.ts';
import { fakeAws, readAll } from './testing/fake-aws.ts';
import { toResources } from './to-resource.ts';

const LOAD_BALANCER = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/0123456789abcdef';
const ADDRESS = 'arn:aws:ec2:eu-west-1:111122223333:elastic-ip/eipalloc-1';

test.each<[string, Item, object[]]>([
  [
    'globalaccelerator:endpoint-group',
    { EndpointGroupArn: 'group', EndpointDescriptions: [LOAD_BALANCER, 'eipalloc-1', 'i-1'].map((EndpointId) => ({ EndpointId })) },
    [
      { kind: 'forwards-to', type: 'elbv2:load-balancer', id: LOAD_BALANCER },
      { kind: 'forwards-to', type: 'ec2:elastic-ip', id: 'eipalloc-1' },
      { kind: 'forwards-to', type: 'ec2:instance', id: 'i-1' },
    ],
  ],
  [
    'globalaccelerator:custom-routing-endpoint-group',
    { EndpointGroupArn: 'group', EndpointDescriptions: [{ EndpointId: 'subnet-1' }] },
    [{ kind: 'forwards-to', type: 'ec2:subnet', id: 'subnet-1' }],
  ],
  [
    'globalaccelerator:cross-account-attachment',
    {
      AttachmentArn: 'attachment',
      Principals: ['222233334444', 'arn:accelerator'],
      Resources: [{ EndpointId: LOAD_BALANCER }, { EndpointId: ADDRESS }, { Cidr: '192.0.2.0/24' }],
    },
    [
      { kind: 'permits', type: null, id: 'arn:accelerator' },
      { kind: 'permits-use-of', type: 'elbv2:load-balancer', id: LOAD_BALANCER },
      { kind: 'permits-use-of', type: null, id: ADDRESS },
      { kind: 'permits-use-of', type: 'globalaccelerator:byoip-cidr', id: '192.0.2.0/24' },
    ],
  ],
])('%s links to what its endpoints are', (type, item, links) => {
  const collector = catalogue.find(type) as Collector;
  const [resource] = toResources(collector, { items: [item] }, fakeAws(collector, () => ({})).context.scope, 'aws');

  expect(resource?.links).toEqual(links);
});

test('what other accounts permit is asked of each, and an answer without the accounts is none', async () => {
  const collector = catalogue.find('globalaccelerator:cross-account-resource') as Collector;
  const answered = (accounts: readonly string[] | undefined) => {
    const aws = fakeAws(collector, ({ input: { ResourceOwnerAwsAccountId } }) =>
      ResourceOwnerAwsAccountId === undefined
        ? { ResourceOwnerAwsAccountIds: accounts }
        : { CrossAccountResources: [{ AttachmentArn: `of ${ResourceOwnerAwsAccountId}`, Cidr: '192.0.2.0/24' }] },
    );
    return readAll(collector.list(aws.context)).then((pages) =>
      pages.flatMap((page) => toResources(collector, page, aws.context.scope, 'aws').map(({ id, parentId }) => [parentId, id])),
    );
  };

  expect(await answered(['222233334444', '333344445555'])).toEqual([
    ['222233334444', 'of 222233334444|192.0.2.0/24'],
    ['333344445555', 'of 333344445555|192.0.2.0/24'],
  ]);
  expect(await answered([])).toEqual([]);
  await expect(answered(undefined)).rejects.toThrow(MalformedAnswerError);
});
