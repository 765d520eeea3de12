import * as directConnect from '@aws-sdk/client-direct-connect';
import * as ec2 from '@aws-sdk/client-ec2';
import * as sts from '@aws-sdk/client-sts';
import { AwsEc2QueryProtocol, AwsJson1_1Protocol, AwsQueryProtocol } from '@aws-sdk/core/protocols';
import { HttpResponse } from '@smithy/core/protocols';
import { NormalizedSchema, operation } from '@smithy/core/schema';
import type { OperationSchema } from '@smithy/types';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LeanEc2QueryProtocol } from './ec2-query.ts';
import { LeanJsonProtocol } from './json.ts';
import { MalformedAnswerError } from './malformed-answer-error.ts';
import { LeanQueryProtocol } from './query.ts';
import { writeJsonAnswer } from './testing/json-writer.ts';
import { randomStyle } from './testing/random-style.ts';
import { type Draw, sampleValue } from './testing/sample-value.ts';
import { PLAIN_STYLE, writeAnswer } from './testing/wire-writer.ts';

const RUNS_PER_OPERATION = 8;
const SETTINGS = { defaultNamespace: 'test', xmlNamespace: 'test', version: 'test', serviceTarget: 'test' };

interface Protocol {
  deserializeResponse(schema: OperationSchema, context: never, response: HttpResponse): Promise<unknown>;
}

interface Subject {
  readonly service: string;
  readonly client: object;
  readonly ours: Protocol;
  readonly theirs: Protocol;
  readonly write: (operation: string, schema: NormalizedSchema, value: object, draw?: Draw) => string;
}

const subjects: readonly Subject[] = [
  {
    service: 'EC2',
    client: ec2,
    ours: new LeanEc2QueryProtocol(SETTINGS),
    theirs: new AwsEc2QueryProtocol(SETTINGS),
    write: (name, schema, value, draw) => writeAnswer(name, schema, value, false, draw ? randomStyle(draw) : PLAIN_STYLE),
  },
  {
    service: 'STS',
    client: sts,
    ours: new LeanQueryProtocol(SETTINGS),
    theirs: new AwsQueryProtocol(SETTINGS),
    write: (name, schema, value, draw) => writeAnswer(name, schema, value, true, draw ? randomStyle(draw) : PLAIN_STYLE),
  },
  {
    service: 'Direct Connect',
    client: directConnect,
    ours: new LeanJsonProtocol(SETTINGS),
    theirs: new AwsJson1_1Protocol(SETTINGS),
    write: (_, schema, value, draw) => writeJsonAnswer(schema, value, draw),
  },
];

function operationsOf(client: object): OperationSchema[] {
  return Object.values(client)
    .filter((each): each is [9, ...Parameters<typeof operation>] => Array.isArray(each) && each[0] === 9)
    .map(([, ...schema]) => operation(...schema));
}

function read(protocol: Protocol, schema: OperationSchema, body: string | Uint8Array): Promise<unknown> {
  const headers = { 'X-Amzn-RequestId': 'request-1', 'content-type': 'text/xml' };
  return protocol.deserializeResponse(schema, {} as never, new HttpResponse({ statusCode: 200, headers, body: Buffer.from(body) }));
}

describe.each(subjects)('every operation of $service', ({ client, ours, theirs, write }) => {
  const operations = operationsOf(client);

  test.each(operations)('$name: an answer reads as the SDK reads it, however it is written', async (schema) => {
    const output = NormalizedSchema.of(schema.output);
    const property = fc.asyncProperty(fc.gen(), fc.boolean(), async (draw, plain) => {
      const value = output.isStructSchema() ? (sampleValue(output, draw) as object) : {};
      const text = write(schema.name, output, value, plain ? undefined : draw);
      const [actual, expected] = [await read(ours, schema, text), await read(theirs, schema, text)];
      expect(actual, text).toStrictEqual(expected);
      expect(JSON.stringify(actual), 'the order of keys').toBe(JSON.stringify(expected));
    });
    await fc.assert(property, { numRuns: RUNS_PER_OPERATION, endOnFailure: true });
  });

  test.each(operations)('$name: an answer that is cut off is refused', async (schema) => {
    const output = NormalizedSchema.of(schema.output);
    const property = fc.asyncProperty(fc.gen(), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), async (draw, share) => {
      const value = output.isStructSchema() ? (sampleValue(output, draw) as object) : {};
      const body = Buffer.from(write(schema.name, output, value, draw));
      const cut = body.subarray(0, Math.floor(body.length * share));
      fc.pre(cut.length > 0);
      await expect(read(ours, schema, cut), cut.toString()).rejects.toThrow(MalformedAnswerError);
    });
    await fc.assert(property, { numRuns: RUNS_PER_OPERATION, endOnFailure: true });
  });
});
