import { expect, test } from 'vitest';
import type { Parent } from './collector.ts';
import { ACCOUNT, ANOTHER_ACCOUNT, type Answer, fakeAws, readAll } from './testing/fake-aws.ts';
import { latticeAccessLogSubscription } from './vpc-lattice/access-log-subscription.ts';
import { latticeAuthPolicy } from './vpc-lattice/auth-policy.ts';
import { latticeListener } from './vpc-lattice/listener.ts';
import { latticeResourceConfiguration } from './vpc-lattice/resource-configuration.ts';
import { latticeResourceEndpointAssociation } from './vpc-lattice/resource-endpoint-association.ts';
import { latticeService } from './vpc-lattice/service.ts';
import { latticeServiceNetworkServiceAssociation } from './vpc-lattice/service-network-service-association.ts';

const owned = (account: string, id: string) => ({ id, arn: `arn:aws:vpc-lattice:eu-west-1:${account}:${id}` });

const networks = [owned(ACCOUNT, 'sn-own'), owned(ANOTHER_ACCOUNT, 'sn-shared')];
const services = [owned(ACCOUNT, 'svc-own'), owned(ACCOUNT, 'svc-open'), owned(ANOTHER_ACCOUNT, 'svc-shared')];

/** An account with networks and services of its own and of another, of which one asks for no authentication. */
function lattice({ command, input }: { readonly command: string; readonly input: Answer }): Answer {
  switch (command) {
    case 'ListServiceNetworksCommand':
      return { items: networks };
    case 'ListServicesCommand':
      return { items: services };
    case 'GetServiceNetworkCommand':
      return { authType: 'AWS_IAM' };
    case 'GetServiceCommand':
      return { authType: input.serviceIdentifier === 'svc-open' ? 'NONE' : 'AWS_IAM' };
    case 'ListTagsForResourceCommand':
      return { tags: { of: input.resourceArn } };
    case 'GetAuthPolicyCommand':
      return { policy: '{}' };
    case 'ListServiceNetworkServiceAssociationsCommand':
      return { items: [input.serviceNetworkIdentifier ? 'snsa-1' : 'snsa-2', 'snsa-3'].map((id) => owned(ACCOUNT, id)) };
    default:
      return { items: [] };
  }
}

test('what is shared with the account is described, and not asked for its tags', async () => {
  const aws = fakeAws(latticeService, lattice);

  const pages = await readAll(latticeService.list(aws.context));

  expect(pages.flatMap(({ items }) => items)).toEqual([
    { ...services[0], authType: 'AWS_IAM', Tags: { of: services[0]?.arn } },
    { ...services[1], authType: 'NONE', Tags: { of: services[1]?.arn } },
    { ...services[2], authType: 'AWS_IAM' },
  ]);
});

test('a resource configuration of another account is kept as it is listed', async () => {
  const listed = [owned(ACCOUNT, 'rcfg-own'), owned(ANOTHER_ACCOUNT, 'rcfg-shared')];
  const aws = fakeAws(latticeResourceConfiguration, ({ command }) =>
    command === 'ListResourceConfigurationsCommand' ? { items: listed } : { protocol: 'TCP', tags: {} },
  );

  const pages = await readAll(latticeResourceConfiguration.list(aws.context));

  expect(pages.flatMap(({ items }) => items)).toEqual([{ ...listed[0], protocol: 'TCP', tags: {}, Tags: {} }, listed[1]]);
  expect(aws.calls.map(({ input }) => input.resourceConfigurationIdentifier ?? input.resourceArn)).toEqual([
    undefined,
    'rcfg-own',
    listed[0]?.arn,
  ]);
});

test('endpoints are those of resource configurations that the account owns', async () => {
  const configurations = [owned(ACCOUNT, 'rcfg-own'), owned(ANOTHER_ACCOUNT, 'rcfg-shared')];
  const parents = configurations.map((attributes): Parent => ({ id: attributes.id, attributes }));
  const aws = fakeAws(latticeResourceEndpointAssociation, lattice, [parents]);

  await readAll(latticeResourceEndpointAssociation.list(aws.context));

  expect(aws.calls.map(({ input }) => input.resourceConfigurationIdentifier)).toEqual(['rcfg-own']);
});

test('listeners are those of services that the account owns', async () => {
  const parents = services.map(({ id, arn }): Parent => ({ id, attributes: { id, arn } }));
  const aws = fakeAws(latticeListener, lattice, [parents]);

  await readAll(latticeListener.list(aws.context));

  expect(aws.calls.map(({ input }) => input.serviceIdentifier)).toEqual(['svc-own', 'svc-open']);
});

test('access logs are those of networks and services that the account owns', async () => {
  const aws = fakeAws(latticeAccessLogSubscription, lattice);

  await readAll(latticeAccessLogSubscription.list(aws.context));

  const asked = aws.calls.filter(({ command }) => command === 'ListAccessLogSubscriptionsCommand');
  expect(asked.map(({ input }) => input.resourceIdentifier)).toEqual(['sn-own', 'svc-own', 'svc-open']);
});

test('policies are asked for where the account owns what authenticates its callers', async () => {
  const aws = fakeAws(latticeAuthPolicy, lattice);

  const pages = await readAll(latticeAuthPolicy.list(aws.context));

  expect(pages.map(({ parent, items }) => [parent?.id, items])).toEqual([
    ['sn-own', [{ policy: '{}' }]],
    ['svc-own', [{ policy: '{}' }]],
  ]);
});

test('services in networks are asked for from both sides, and each is listed once', async () => {
  const aws = fakeAws(latticeServiceNetworkServiceAssociation, lattice);

  const pages = await readAll(latticeServiceNetworkServiceAssociation.list(aws.context));

  const asked = aws.calls.filter(({ command }) => command === 'ListServiceNetworkServiceAssociationsCommand');
  expect(asked.map(({ input }) => input.serviceNetworkIdentifier ?? input.serviceIdentifier)).toEqual(
    [...networks, ...services].map(({ id }) => id),
  );
  expect(pages.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(['snsa-1', 'snsa-3', 'snsa-2']);
});
