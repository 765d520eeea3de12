import { NormalizedSchema, SCHEMA } from '@smithy/core/schema';
import { expect, test } from 'vitest';
import { createJsonWriter, readJsonBody } from './json-value.ts';

test('a member is written and read under the name that the model gives it, a time in the format that it has', () => {
  const members = [[SCHEMA.STRING, { jsonName: 'kind' }], SCHEMA.TIMESTAMP_DEFAULT, SCHEMA.TIMESTAMP_DATE_TIME, SCHEMA.TIMESTAMP_HTTP_DATE];
  const shape = [3, 'test', 'Thing', 0, ['Type', 'At', 'Written', 'Sent'], members];
  // biome-ignore lint/suspicious/noExplicitAny: a schema as the SDK's packages write them, whose type they do not export.
  const schema = NormalizedSchema.of(shape as any);
  const at = new Date('2026-01-02T03:04:05Z');
  const thing = { Type: 'a', At: at, Written: at, Sent: at };
  const written = {
    kind: 'a',
    At: at.getTime() / 1000,
    Written: '2026-01-02T03:04:05.000Z',
    Sent: 'Fri, 02 Jan 2026 03:04:05 GMT',
  };
  expect(createJsonWriter()(schema)(thing)).toEqual(written);
  expect(readJsonBody(schema, JSON.stringify(written))).toEqual(thing);
});
