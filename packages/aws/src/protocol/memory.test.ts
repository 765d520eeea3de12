import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { DescribeVpcs$ } from '@aws-sdk/client-ec2';
import { HttpResponse } from '@smithy/core/protocols';
import { operation } from '@smithy/core/schema';
import { expect, test } from 'vitest';
import { LeanEc2QueryProtocol } from './ec2-query.ts';

const MEBIBYTE = 1024 * 1024;
const [, ...schema] = DescribeVpcs$;

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

function bytesInUse(): number {
  collectGarbage();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return heapUsed + external + arrayBuffers;
}

/** A page of about a mebibyte. */
function page(number: number): Buffer {
  const items = Array.from({ length: 2_000 }, (_, index) => {
    const id = `vpc-${String(number * 10_000 + index).padStart(17, '0')}`;
    return `<item><vpcId>${id}</vpcId><ownerId>111122223333</ownerId><state>available</state><tagSet><item><key>Description</key><value>${'Žluťoučký kůň, no. '.repeat(12)}${id}</value></item></tagSet></item>`;
  });
  return Buffer.from(`<DescribeVpcsResponse><vpcSet>${items.join('')}</vpcSet></DescribeVpcsResponse>`);
}

test('an identifier, or a long text, that is kept does not keep the page that it was in', async () => {
  const protocol = new LeanEc2QueryProtocol({ defaultNamespace: '', xmlNamespace: '', version: '' });
  const kept: unknown[] = [];
  const readPage = async (number: number): Promise<void> => {
    const body = page(number);
    expect(body.length).toBeGreaterThan(0.9 * MEBIBYTE);
    const response = new HttpResponse({ statusCode: 200, headers: {}, body });
    const { Vpcs } = (await protocol.deserializeResponse(operation(...schema), {} as never, response)) as unknown as {
      Vpcs: { VpcId: string; Tags: { Value: string }[] }[];
    };
    const vpc = Vpcs[number % Vpcs.length];
    kept.push(vpc?.VpcId, vpc?.Tags[0]?.Value);
  };
  // The first ones also compile the readers.
  for (let number = 0; number < 10; number += 1) await readPage(number);
  const before = bytesInUse();
  for (let number = 10; number < 40; number += 1) await readPage(number);
  const grown = bytesInUse() - before;
  expect(kept).toHaveLength(80);
  expect(grown).toBeLessThan(3 * MEBIBYTE);
});
