import { NormalizedSchema } from '@smithy/core/schema';

/** The SDK's schema of an operation: `[9, namespace, name, traits, input, output]`. */
export type OperationSchema = readonly unknown[];

export function inputSchema(operation: OperationSchema): NormalizedSchema {
  return schemaOf(operation[4]);
}

export function outputSchema(operation: OperationSchema): NormalizedSchema {
  return schemaOf(operation[5]);
}

/** Whether an output's member leads to the next page. Those of Route 53 are of several parts, or bear the input's name. */
function isToken(member: string): boolean {
  return /^next(token|marker|record\w+)$|^(hostedzone|trafficpolicy)\w+marker$/i.test(member);
}

/** Whether the operation answers in pages. */
export function isPaged(operation: OperationSchema): boolean {
  const schema = outputSchema(operation);
  return tokensOf(schema).length > 0 || wrappersOf(schema).length > 0;
}

/** The members of an answer that lead to the next page. */
function tokensOf(schema: NormalizedSchema): string[] {
  return [...schema.structIterator()].flatMap(([name]) => (isToken(name) ? name : []));
}

/** The members that wrap the list with what leads on, as CloudFront has them. */
function wrappersOf(schema: NormalizedSchema): [string, NormalizedSchema][] {
  return [...schema.structIterator()].filter(([, member]) => member.isStructSchema() && tokensOf(member).length > 0);
}

/** Makes the answer lead on where the input asks for the first page, and to the token where one is given; else it is the last one. */
export function leadOn(
  schema: NormalizedSchema,
  answer: Record<string, unknown>,
  input: Readonly<Record<string, unknown>>,
  token?: string,
): void {
  const tokens = tokensOf(schema);
  const leads = token !== undefined || tokens.every((name) => input[inputOf(name)] === undefined);
  for (const name of tokens) answer[name] = leads ? (token ?? answer[name]) : undefined;
  if ('IsTruncated' in answer) answer.IsTruncated = tokens.length > 0 && leads;
  for (const [name, wrapper] of wrappersOf(schema)) leadOn(wrapper, answer[name] as Record<string, unknown>, input, token);
}

/** The input that takes what an output's member says. */
function inputOf(token: string): string {
  return token.replace('NextMarker', 'Marker').replace('NextRecord', 'StartRecord');
}

function schemaOf(reference: unknown): NormalizedSchema {
  return NormalizedSchema.of(reference as Parameters<typeof NormalizedSchema.of>[0]);
}

export interface AnswerOptions {
  /** Makes texts and numbers differ from one answer to the next. */
  readonly next: () => number;
  /** The length of every list. */
  readonly length: number;
  readonly accountId: string;
  /** What every switch of an item says. */
  readonly flag: boolean;
  /** How often a value of {@link IN_TURN} was set, by where. */
  readonly turns?: Map<string, number>;
}

/** An answer in which every field of the schema is set, and no two texts are equal. */
export function makeAnswer(schema: NormalizedSchema, options: AnswerOptions): Record<string, unknown> {
  return makeStructure(schema, options, []) as Record<string, unknown>;
}

/**
 * What a parent says for its dependents to be asked about it: a listener that can have rules and certificates, a finding that was found. By the
 * field's name, or with its shape's before it.
 */
const ASKED_ABOUT: Readonly<Record<string, string>> = {
  authType: 'AWS_IAM',
  EndpointType: 'cidr',
  'FirewallDomainListMetadata.ManagedOwnerName': '',
  FindingsFound: 'true',
  // At home in the region that is called.
  IpamResourceDiscoveryRegion: 'eu-west-1',
  NatGatewaySupport: 'enabled',
  'NetworkInsightsAccessScopeAnalysis.Status': 'succeeded',
  PeeringType: 'TRANSIT_GATEWAY',
  Protocol: 'HTTPS',
  // The account's own.
  'VpcOriginSummary.AccountId': '111122223333',
};

/** What things of several kinds say that they are, one after the other: each kind has fields of its own, and a call that tells them. */
const IN_TURN: Readonly<Record<string, readonly string[]>> = {
  'Attachment.AttachmentType': ['VPC', 'CONNECT', 'SITE_TO_SITE_VPN', 'TRANSIT_GATEWAY_ROUTE_TABLE'],
};

/** The keys of maps that AWS's documentation names. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  LogDestination: ['bucketName', 'logGroup', 'deliveryStream'],
};

function make(schema: NormalizedSchema, name: string, options: AnswerOptions, above: readonly string[]): unknown {
  if (schema.isStructSchema()) return makeStructure(schema, options, above);
  if (schema.isListSchema()) return Array.from({ length: options.length }, () => make(schema.getValueSchema(), name, options, above));
  if (schema.isMapSchema()) {
    const keys = KEYS[name] ?? [`key-${options.next()}`];
    return Object.fromEntries(keys.map((key) => [key, make(schema.getValueSchema(), name, options, above)]));
  }
  if (schema.isTimestampSchema()) return new Date(1_700_000_000_000 + options.next() * 1_000);
  if (schema.isBlobSchema()) return new Uint8Array([options.next() % 256]);
  if (schema.isBooleanSchema()) return options.flag;
  if (schema.isNumericSchema()) return options.next();
  const asked = ASKED_ABOUT[`${above.at(-1)}.${name}`] ?? ASKED_ABOUT[name];
  if (asked !== undefined) return asked;
  const kinds = IN_TURN[`${above.at(-1)}.${name}`];
  if (kinds !== undefined) return inTurn(kinds, [...above, name].join('.'), options);
  // In service and the account's own, so that nothing is left out for its state or owner.
  if (/state|^status$/i.test(name)) return 'available';
  if (/^(transitgateway)?own(er|ingaccount)(id|account|accountid)?$/i.test(name)) return options.accountId;
  return `${name}-${options.next()}`;
}

function inTurn(kinds: readonly string[], where: string, { turns = new Map() }: AnswerOptions): string | undefined {
  const turn = turns.get(where) ?? 0;
  turns.set(where, turn + 1);
  return kinds[turn % kinds.length];
}

function makeStructure(schema: NormalizedSchema, options: AnswerOptions, above: readonly string[]): Record<string, unknown> | undefined {
  const shape = schema.getName() ?? '';
  // A shape may hold itself.
  if (above.includes(shape)) return undefined;
  const structure: Record<string, unknown> = {};
  for (const [name, member] of schema.structIterator()) {
    const value = make(member, name, options, [...above, shape]);
    if (value !== undefined) structure[name] = value;
  }
  return structure;
}

/** The names of the fields, at any depth, that AWS's model marks as sensitive. */
export function sensitiveNames(schema: NormalizedSchema, above: readonly string[] = []): string[] {
  if (schema.isListSchema()) return sensitiveNames(schema.getValueSchema(), above);
  const shape = schema.getName() ?? '';
  if (!schema.isStructSchema() || above.includes(shape)) return [];
  const names: string[] = [];
  for (const [name, member] of schema.structIterator()) {
    if (member.getMergedTraits().sensitive) names.push(name);
    names.push(...sensitiveNames(member, [...above, shape]));
  }
  return names;
}
