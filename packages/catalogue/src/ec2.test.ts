import { describe, expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import type { Collector, Parent } from './collector.ts';
import { image } from './ec2/image.ts';
import { instance } from './ec2/instance.ts';
import { transitGatewayRoute } from './ec2/transit-gateway-route.ts';
import { MalformedAnswerError, TruncatedListingError } from './errors.ts';
import { type Answer, fakeAws, readAll } from './testing/fake-aws.ts';

/** Answers with the given pages, in turn. */
function pagesOf(...answers: Answer[]): (call: unknown, index: number) => Answer {
  return (_, index) => {
    const answer = answers[index];
    if (!answer) throw new Error('A page after the last one was asked for.');
    return answer;
  };
}

describe('the routes of a transit gateway route table', () => {
  const tables: Parent[][] = [[{ id: 'tgw-rtb-1', attributes: {} }]];
  const routes = (name: string) => [{ DestinationCidrBlock: name }];

  test('are read in one call where the table is answered whole, with every state that forwards or drops', async () => {
    const aws = fakeAws(transitGatewayRoute, pagesOf({ Routes: routes('a'), AdditionalRoutesAvailable: false }), tables);

    expect(await readAll(transitGatewayRoute.list(aws.context))).toEqual([{ items: routes('a'), parent: tables[0]?.[0], first: 0 }]);
    expect(aws.calls.map(({ input }) => input)).toEqual([
      { TransitGatewayRouteTableId: 'tgw-rtb-1', Filters: [{ Name: 'state', Values: ['active', 'blackhole'] }] },
    ]);
  });

  test('are paged from the start where there are more', async () => {
    const aws = fakeAws(
      transitGatewayRoute,
      pagesOf(
        { Routes: routes('a'), AdditionalRoutesAvailable: true },
        { Routes: routes('a'), AdditionalRoutesAvailable: true, NextToken: 'b' },
        { Routes: routes('b'), AdditionalRoutesAvailable: false },
      ),
      tables,
    );

    expect((await readAll(transitGatewayRoute.list(aws.context))).map(({ items }) => items)).toEqual([routes('a'), routes('b')]);
    expect(aws.calls.map(({ input }) => [input.MaxResults, input.NextToken])).toEqual([
      [undefined, undefined],
      [1000, undefined],
      [1000, 'b'],
    ]);
  });

  test('are no listing where AWS has more and no token', async () => {
    const cutOff = { Routes: routes('a'), AdditionalRoutesAvailable: true };
    const aws = fakeAws(transitGatewayRoute, pagesOf(cutOff, cutOff), tables);

    await expect(readAll(transitGatewayRoute.list(aws.context))).rejects.toThrow(TruncatedListingError);
  });
});

describe('images', () => {
  test('are those of the instances, each asked for once, by filter and a hundred at a time', async () => {
    const ids = Array.from({ length: 120 }, (_, index) => `ami-${index}`);
    const instances = [...ids, ...ids].map((ImageId, index): Parent => ({ id: `i-${index}`, attributes: { ImageId } }));
    const aws = fakeAws(image, () => ({ Images: [] }), [instances.slice(0, 70), instances.slice(70), [{ id: 'i-x', attributes: {} }]]);

    expect(await readAll(image.list(aws.context))).toEqual([{ items: [] }, { items: [] }]);
    expect(aws.calls.map(({ input }) => input)).toEqual(
      [ids.slice(0, 100), ids.slice(100)].map((Values) => ({
        Filters: [{ Name: 'image-id', Values }],
        IncludeDeprecated: true,
        IncludeDisabled: true,
        MaxResults: 1000,
      })),
    );
  });

  test('are not asked for where no instance names one', async () => {
    const aws = fakeAws(image, pagesOf(), [[{ id: 'i-1', attributes: {} }]]);

    expect(await readAll(image.list(aws.context))).toEqual([]);
  });
});

test('a reservation without its instances is no empty one', async () => {
  const aws = fakeAws(instance, pagesOf({ Reservations: [{ Instances: [{ InstanceId: 'i-1' }] }, { ReservationId: 'r-2' }] }));

  await expect(readAll(instance.list(aws.context))).rejects.toThrow(MalformedAnswerError);
});

test('dependents ask nothing where there is no parent', async () => {
  const dependents = catalogue.collectors.filter(({ parent }: Collector) => parent !== undefined);

  for (const dependent of dependents) {
    const aws = fakeAws(dependent, pagesOf(), [[]]);
    expect(await readAll(dependent.list(aws.context))).toEqual([]);
  }
  expect(dependents.length).toBeGreaterThan(0);
});
