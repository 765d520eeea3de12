import { z } from 'zod';
import { valuesAt } from './filters.ts';
import type { ListOperation } from './operations/list-operation.ts';
import { hashText } from './order.ts';
import { globExpression } from './policy.ts';
import type { Fields } from './protocols/schema.ts';

/** What can go wrong, and how often: everything that AWS and the network between do to a client, by seed. */
const rule = {
  probability: z.number().min(0).max(1).default(1).describe('The chance of each call that matches.'),
  match: z
    .strictObject({
      account: z.string().optional().describe('The account whose call it is; wildcards.'),
      region: z.string().optional().describe('Wildcards.'),
      operation: z.string().optional().describe('As in IAM actions, e.g. ec2:DescribeVpcs; wildcards.'),
      fromCall: z.int().min(1).default(1).describe('The first call, counted from 1 in each account, region and operation.'),
      times: z.int().min(1).optional().describe('At most so many calls in each account, region and operation.'),
    })
    .prefault({}),
};

const faultRuleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('latency'), ms: z.int().min(0).describe('Milliseconds before the answer.'), ...rule }),
  z.strictObject({ kind: z.literal('reset'), ...rule }).describe('The connection is reset before an answer.'),
  z.strictObject({ kind: z.literal('cut-off'), ...rule }).describe('The connection is reset halfway through the body.'),
  z
    .strictObject({
      kind: z.literal('malformed'),
      as: z.enum(['not-well-formed', 'html', 'missing-id', 'wrong-type', 'unknown-enum']),
      ...rule,
    })
    .describe('An answer with status 200 that is wrong.'),
  z
    .strictObject({ kind: z.literal('server-error'), status: z.union([z.literal(500), z.literal(503)]).default(500), ...rule })
    .describe('AWS says that it is its own fault.'),
  z.strictObject({ kind: z.literal('throttle'), ...rule }),
  z.strictObject({ kind: z.literal('deny'), byOrganization: z.boolean().default(false), ...rule }),
  z.strictObject({ kind: z.literal('expired'), ...rule }).describe('The session is said to have expired.'),
  z.strictObject({ kind: z.literal('refused-token'), ...rule }).describe('A good page token is refused.'),
  z
    .strictObject({ kind: z.literal('repeated-page'), ...rule })
    .describe("The answer to a page token has that token as the next page's again."),
]);

export const faultPlanSchema = z.strictObject({ seed: z.int().default(1), rules: z.array(faultRuleSchema) });

export type FaultPlan = z.input<typeof faultPlanSchema>;
export type Fault = z.output<typeof faultRuleSchema>;

interface FaultedCall {
  readonly accountId: string;
  readonly region: string;
  readonly action: string;
  /** The request goes on from a page token. */
  readonly hasToken: boolean;
  /** The operation lists items that a malformed answer can be about. */
  readonly hasItems: boolean;
}

export interface Faults {
  /** False while there is no plan: nothing has to be asked then. */
  active(): boolean;
  /** What befalls this call: any number of latencies, and at most one other fault, the first that hits. */
  decide(call: FaultedCall): readonly Fault[];
  setPlan(plan: FaultPlan | undefined): void;
}

interface CompiledRule {
  readonly fault: Fault;
  readonly index: number;
  readonly matches: (call: FaultedCall) => boolean;
  /** Hits so far by account, region and operation. */
  readonly hits: Map<string, number>;
}

/**
 * A call's fate depends on the seed, the rule, its account, region and operation and on how many such calls came before: not on how the
 * calls of different scopes interleave, so that the same plan does the same to any number of workers.
 */
export function createFaults(initial: FaultPlan | undefined): Faults {
  let seed = 1;
  let rules: CompiledRule[] = [];
  const calls = new Map<string, number>();

  function setPlan(plan: FaultPlan | undefined): void {
    const parsed = plan === undefined ? { seed: 1, rules: [] } : faultPlanSchema.parse(plan);
    seed = parsed.seed;
    rules = parsed.rules.map((fault, index) => ({ fault, index, matches: compileMatch(fault), hits: new Map() }));
    calls.clear();
  }

  setPlan(initial);
  return {
    active: () => rules.length > 0,
    setPlan,
    decide(call) {
      const scope = `${call.accountId} ${call.region} ${call.action}`;
      const nth = (calls.get(scope) ?? 0) + 1;
      calls.set(scope, nth);
      const befalls: Fault[] = [];
      for (const { fault, index, matches, hits } of rules) {
        if (fault.kind !== 'latency' && befalls.some(({ kind }) => kind !== 'latency')) continue;
        const { fromCall, times } = fault.match;
        const hit = hits.get(scope) ?? 0;
        if (nth < fromCall || (times !== undefined && hit >= times) || !matches(call)) continue;
        if (hashText(`${index} ${scope} ${nth}`, seed) / 2 ** 32 >= fault.probability) continue;
        hits.set(scope, hit + 1);
        befalls.push(fault);
      }
      return befalls;
    },
  };
}

function compileMatch(fault: Fault): (call: FaultedCall) => boolean {
  const pattern = (glob: string | undefined) => (glob === undefined ? undefined : globExpression(glob, 'i'));
  const [account, region, operation] = [pattern(fault.match.account), pattern(fault.match.region), pattern(fault.match.operation)];
  const needsToken = fault.kind === 'refused-token' || fault.kind === 'repeated-page';
  const needsItems = fault.kind === 'malformed' && fault.as !== 'not-well-formed' && fault.as !== 'html';
  return (call) =>
    (account?.test(call.accountId) ?? true) &&
    (region?.test(call.region) ?? true) &&
    (operation?.test(call.action) ?? true) &&
    (!needsToken || call.hasToken) &&
    (!needsItems || call.hasItems);
}

/** A state that no enumeration of the SDK has. */
export const UNKNOWN_STATE = 'quiescing-for-maintenance';

/** Spoils the first item of an output: a copy without its id, with an object for an id, or in a state that no client knows yet. */
export function spoilOutput(output: Fields, list: ListOperation, as: 'missing-id' | 'wrong-type' | 'unknown-enum'): Fields {
  if (list.list === null) return spoilItem(output, list, as) as Fields;
  const path = list.list.split('.');
  const held = path.reduce<unknown>((at, field) => (at as Fields | undefined)?.[field], output);
  if (!Array.isArray(held)) return withValue(output, path, spoilItem(held, list, as));
  const items = [...held];
  if (items.length > 0) {
    const inner = list.within === undefined ? [] : valuesAt(items[0], [list.within]);
    const spoilt = list.within === undefined ? spoilItem(items[0], list, as) : undefined;
    items[0] = spoilt ?? { ...items[0], [list.within as string]: [spoilItem(inner[0], list, as), ...inner.slice(1)] };
  }
  return withValue(output, path, items);
}

function spoilItem(item: unknown, list: ListOperation, as: 'missing-id' | 'wrong-type' | 'unknown-enum'): unknown {
  if (typeof item !== 'object' || item === null) return item;
  if (as === 'unknown-enum') return list.state === undefined ? item : withValue(item as Fields, list.state.split('.'), UNKNOWN_STATE);
  const { [list.id]: id, ...rest } = item as Fields;
  return as === 'missing-id' ? rest : { ...rest, [list.id]: { value: id } };
}

function withValue(item: Fields, path: readonly string[], value: unknown): Fields {
  const [field = '', ...deeper] = path;
  if (deeper.length === 0) return { ...item, [field]: value };
  return { ...item, [field]: withValue((item[field] ?? {}) as Fields, deeper, value) };
}
