import { z } from 'zod';
import { organization } from './organization.ts';
import { PARTITIONS, REGION_CODE } from './partition.ts';
import { roleTarget } from './role.ts';

/**
 * A connection as an operator writes it. This schema is the one source: the connection file, the command line,
 * the committed JSON Schema and the configuration reference all come from it.
 */

const secretReference = z
  .union(
    [
      z.strictObject({ env: z.string().min(1).describe('The environment variable that holds the value.') }),
      z.strictObject({ file: z.string().min(1).describe('The file that holds the value, and nothing else.') }),
      z.strictObject({ prompt: z.literal(true).describe('Asked at the terminal.') }),
    ],
    { error: 'must say where the value is read from: { env: VARIABLE }, { file: PATH } or { prompt: true }' },
  )
  .describe('Where to read a secret once, when the connection is stored. Never the secret itself.');

const credentials = z
  .union(
    [
      z.strictObject({ profile: z.string().min(1).describe('A named profile of the AWS configuration files.') }),
      z.strictObject({
        accessKeyId: secretReference.describe('Where to read the access key id.'),
        secretAccessKey: secretReference.describe('Where to read the secret access key.'),
      }),
    ],
    { error: 'must be { profile: NAME }, or say where accessKeyId and secretAccessKey are read from' },
  )
  .describe("How to sign the first request. Left out: the SDK's default chain (environment, profile, container or instance role).");

const regionCode = z.string().regex(REGION_CODE, 'is not a region code such as eu-west-1');

const typePattern = z.string().regex(/^[a-z0-9*-]+:[a-z0-9*-]+$/, 'is not a resource type such as ec2:vpc');

/** Choices of resource types by name: what paths through a network take, all of its parts, everything. */
export const TYPE_PROFILES = ['core', 'network', 'all'] as const;
export type TypeProfile = (typeof TYPE_PROFILES)[number];

/** What is collected where nothing is said. */
export const DEFAULT_PROFILE: TypeProfile = 'network';

export function isTypeProfile(types: string | readonly string[]): types is TypeProfile {
  return TYPE_PROFILES.some((profile) => profile === types);
}

export const connectionSchema = z
  .strictObject({
    name: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be 1 to 63 lower-case letters, digits and hyphens')
      .describe('Unique. Lower-case letters, digits and hyphens.'),
    credentials: credentials.optional(),
    partition: z.enum(PARTITIONS).optional().describe('Default: that of the role ARNs, else of the regions.'),
    regions: z
      .union([z.literal('all'), z.array(regionCode).min(1)], { error: 'must be all, or a list of region codes such as eu-west-1' })
      .describe('Region codes, or `all`: the ones that each account has enabled.'),
    roles: z
      .array(roleTarget)
      .optional()
      .describe('One account each. Left out, and without an organization: the account of the credentials themselves.'),
    organization: organization.optional(),
    types: z
      .union([z.enum(TYPE_PROFILES), z.array(typePattern).min(1)], {
        error: `must be ${TYPE_PROFILES.join(', ')}, or a list of resource types such as ec2:vpc`,
      })
      .default(DEFAULT_PROFILE)
      .describe(
        'Resource types to collect: `network` (all parts of networks, the default), `core` (what paths through the network take), `all`, or a list of types and patterns such as `ec2:vpn-*`.',
      ),
    excludeTypes: z.array(typePattern).optional().describe('Resource types to leave out.'),
    schedule: z.string().min(1).optional().describe('When to discover, as a cron expression. Left out: only by hand.'),
    timeZone: z.string().min(1).optional().describe('The time zone of the schedule, e.g. Europe/Prague. Default: UTC.'),
    endpoint: z
      .url({ protocol: /^https?$/, error: 'must be a URL such as http://127.0.0.1:4566' })
      .optional()
      .describe('Sends every request there instead of AWS, e.g. to a simulator.'),
  })
  .describe('How AWS is reached: credentials, regions, roles, and when.');

export const connectionFileSchema = z.strictObject({ connections: z.array(connectionSchema).min(1) });

export type ConnectionDefinition = z.output<typeof connectionSchema>;
export type SecretReference = z.output<typeof secretReference>;

/** An access key in the clear. It lives in memory only, between unsealing and signing. */
export interface AccessKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/**
 * A definition with its fields in the order of the schema, whatever order they were stored in: as an operator writes it. What the schema does not know stays,
 * at the end.
 */
export function inSchemaOrder(definition: unknown): ConnectionDefinition {
  return ordered(connectionSchema, definition) as ConnectionDefinition;
}

function ordered(schema: z.ZodType | undefined, value: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return ordered(schema.unwrap() as z.ZodType, value);
  if (Array.isArray(value)) {
    const element = schema instanceof z.ZodArray ? (schema.element as z.ZodType) : undefined;
    return value.map((one: unknown) => ordered(element, one));
  }
  if (!(schema instanceof z.ZodObject) || typeof value !== 'object' || value === null) return value;
  const shape = schema.shape as Readonly<Record<string, z.ZodType>>;
  const order = Object.keys(shape);
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => rank(a) - rank(b))
      .map(([key, one]: [string, unknown]) => [key, ordered(shape[key], one)]),
  );
}
