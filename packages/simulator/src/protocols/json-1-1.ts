import type { NormalizedSchema } from '@smithy/core/schema';
import { Refusal, type SpelledRefusal } from '../refusal.ts';
import { type Protocol, rendered } from './protocol.ts';
import { type Fields, formatTimestamp, inputOf, memoised, outputOf, parseTimestamp, timestampFormat } from './schema.ts';

type Convert = (value: unknown) => unknown;

/**
 * AWS's JSON 1.1 protocol, as Direct Connect speaks it: the operation in a header, the body one object, times in seconds.
 * `clientException` is the service's own code for what is wrong with a request; services that have none use the common codes.
 */
export function createJson11(options: { clientException?: string }): Protocol {
  const toWire = createWriter();
  return {
    contentType: 'application/x-amz-json-1.1',
    requestIdHeader: 'x-amzn-RequestId',

    action(headers) {
      const target = headers['x-amz-target'];
      return typeof target === 'string' ? target.slice(target.lastIndexOf('.') + 1) : undefined;
    },

    readInput(operation, body) {
      let parsed: unknown;
      try {
        parsed = body === '' ? {} : JSON.parse(body);
      } catch {
        throw new Refusal('malformed-request', { reason: 'The request is not JSON.' });
      }
      return read(inputOf(operation), parsed) as Fields;
    },

    renderOutput: (operation, output) => rendered(JSON.stringify(toWire(outputOf(operation))(output))),

    renderRefusal(refusal) {
      const spelled = spell(refusal, options.clientException);
      return { ...spelled, headers: {}, body: JSON.stringify({ __type: spelled.code, message: spelled.message }) };
    },
  };
}

function createWriter(): (schema: NormalizedSchema) => Convert {
  return memoised<Convert>(compile, (get) => (value) => get()(value));
}

function compile(schema: NormalizedSchema, recur: (schema: NormalizedSchema) => Convert): Convert {
  if (schema.isStructSchema()) {
    const members = [...schema.structIterator()].map(([name, member]) => ({ name, convert: recur(member) }));
    return (value) => {
      const fields = value as Fields;
      const out: Fields = {};
      for (const { name, convert } of members) {
        const field = fields[name];
        if (field !== undefined && field !== null) out[name] = convert(field);
      }
      return out;
    };
  }
  if (schema.isListSchema()) {
    const convert = recur(schema.getValueSchema());
    return (value) => (value as readonly unknown[]).map(convert);
  }
  if (schema.isMapSchema()) {
    const convert = recur(schema.getValueSchema());
    return (value) => Object.fromEntries(Object.entries(value as Fields).map(([key, element]) => [key, convert(element)]));
  }
  if (schema.isTimestampSchema()) {
    const format = timestampFormat(schema, 7);
    return (value) => (value instanceof Date ? formatTimestamp(value, format) : value);
  }
  if (schema.isBlobSchema()) {
    return (value) => (value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value);
  }
  return (value) => (typeof value === 'bigint' ? Number(value) : value);
}

function read(schema: NormalizedSchema, value: unknown): unknown {
  if (schema.isUnitSchema()) return {};
  if (schema.isStructSchema()) {
    if (!isObject(value)) throw wrongType();
    const fields: Fields = {};
    for (const [name, member] of schema.structIterator()) {
      const field = value[name];
      if (field !== undefined && field !== null) fields[name] = read(member, field);
    }
    return fields;
  }
  if (schema.isListSchema()) {
    if (!Array.isArray(value)) throw wrongType();
    return value.map((element) => read(schema.getValueSchema(), element));
  }
  if (schema.isMapSchema()) {
    if (!isObject(value)) throw wrongType();
    return Object.fromEntries(Object.entries(value).map(([key, element]) => [key, read(schema.getValueSchema(), element)]));
  }
  if (schema.isTimestampSchema()) {
    const date = typeof value === 'number' || typeof value === 'string' ? parseTimestamp(value) : undefined;
    if (date === undefined) throw wrongType();
    return date;
  }
  if (schema.isBlobSchema()) {
    if (typeof value !== 'string') throw wrongType();
    return new Uint8Array(Buffer.from(value, 'base64'));
  }
  const expected = schema.isNumericSchema() ? 'number' : schema.isBooleanSchema() ? 'boolean' : 'string';
  const given: string = typeof value;
  if (given !== expected) throw wrongType();
  return value;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrongType(): Refusal {
  return new Refusal('malformed-request', { reason: 'A value has not the type that the operation expects.' });
}

/** "Common error types" of the services that speak JSON 1.1. */
function spell({ reason, detail }: Refusal, clientException: string | undefined): SpelledRefusal {
  const about = detail.reason ?? '';
  switch (reason) {
    case 'missing-authentication':
      return { code: 'MissingAuthenticationTokenException', status: 400, message: 'Missing Authentication Token' };
    case 'unknown-key':
      return { code: 'UnrecognizedClientException', status: 400, message: 'The security token included in the request is invalid.' };
    case 'bad-signature':
    case 'skewed':
      return { code: 'InvalidSignatureException', status: 400, message: about === '' ? MISMATCH : about };
    case 'expired':
      return { code: 'ExpiredTokenException', status: 400, message: 'The security token included in the request is expired' };
    case 'throttled':
      return { code: 'ThrottlingException', status: 400, message: 'Rate exceeded' };
    case 'denied':
      return { code: 'AccessDeniedException', status: 400, message: about };
    case 'unknown-action':
      return { code: 'UnknownOperationException', status: 400, message: '' };
    case 'malformed-request':
      return { code: 'SerializationException', status: 400, message: about };
    case 'missing-parameter':
      return { code: clientException ?? 'ValidationException', status: 400, message: `${about} is required` };
    case 'unknown-parameter':
    case 'invalid-parameter':
    case 'invalid-combination':
    case 'dry-run':
      return { code: clientException ?? 'ValidationException', status: 400, message: about };
    case 'invalid-token':
      return { code: clientException ?? 'InvalidPaginationTokenException', status: 400, message: 'The pagination token is invalid.' };
    case 'internal':
      return { code: 'InternalFailure', status: 500, message: 'The request processing has failed because of an unknown error.' };
    case 'unavailable':
      return { code: 'ServiceUnavailableException', status: 503, message: 'The service is temporarily unavailable.' };
    case 'service':
      return { code: detail.code ?? 'InternalFailure', status: detail.status ?? 400, message: about };
  }
}

const MISMATCH =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.';
