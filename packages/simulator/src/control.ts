import { z } from 'zod';
import type { Access } from './access.ts';
import type { ChangingEstate, Estate } from './estate.ts';
import { type Faults, faultPlanSchema } from './faults.ts';
import type { StatsRecorder } from './stats.ts';
import type { Throttle } from './throttling.ts';

const permissions = z.strictObject({
  account: z.string().describe('Twelve digits.'),
  role: z.string().optional().describe('The name of a role. Left out: every principal of the account.'),
  actions: z.array(z.string()).min(1).describe('With wildcards, e.g. ec2:DescribeVpn*.'),
});

/** What can be changed while the simulator runs, in the order in which one request's changes are made. */
const controlSchema = z.strictObject({
  change: z.strictObject({ seed: z.int() }).optional().describe('Changes the estate by seed.'),
  tick: z.strictObject({ seed: z.int() }).optional().describe('Lets time pass in the estate: only what changes by itself moves.'),
  deny: permissions.extend({ byOrganization: z.boolean().optional() }).optional(),
  allow: permissions.optional(),
  faults: faultPlanSchema.nullable().optional().describe('Replaces the fault plan; null ends it.'),
  throttling: z
    .union([z.boolean(), z.number().min(0)])
    .optional()
    .describe('On, off, or a factor on AWS limits.'),
  expireSessions: z.union([z.literal(true), z.strictObject({ account: z.string() })]).optional(),
  resetStats: z.literal(true).optional(),
});

export type Control = z.input<typeof controlSchema>;

export interface Controlled {
  readonly estate: Estate;
  readonly access: Access;
  readonly faults: Faults;
  readonly throttle: Throttle;
  readonly stats: StatsRecorder;
}

/** @throws ZodError for what is no control, TypeError for a change of an estate that cannot change. */
export function applyControl(controlled: Controlled, control: Control): void {
  const parsed = controlSchema.parse(control);
  const { access, faults, throttle, stats } = controlled;
  if (parsed.change !== undefined) changing(controlled.estate).change(parsed.change.seed);
  if (parsed.tick !== undefined) changing(controlled.estate).tick(parsed.tick.seed);
  if (parsed.deny !== undefined) access.changePermissions({ effect: 'deny', ...parsed.deny });
  if (parsed.allow !== undefined) access.changePermissions({ effect: 'allow', ...parsed.allow });
  if (parsed.faults !== undefined) faults.setPlan(parsed.faults ?? undefined);
  if (parsed.throttling !== undefined) throttle.setScale(throttlingScale(parsed.throttling));
  if (parsed.expireSessions !== undefined) {
    access.expireSessions(parsed.expireSessions === true ? undefined : parsed.expireSessions.account);
  }
  if (parsed.resetStats) stats.reset();
}

export const CONTROL_PATH = '/_cadastre/';

/** The simulator's own pages: `GET stats`, `GET health`, `POST control`. */
export function answerControl(controlled: Controlled, method: string, page: string, body: Buffer): { status: number; value: unknown } {
  if (method === 'GET' && page === 'stats') return { status: 200, value: controlled.stats.read() };
  if (method === 'GET' && page === 'health') return { status: 200, value: { ok: true } };
  if (method !== 'POST' || page !== 'control') return { status: 404, value: { error: 'There is no such page' } };
  try {
    applyControl(controlled, JSON.parse(body.toString()) as Control);
    return { status: 200, value: { version: controlled.estate.version } };
  } catch (error) {
    return { status: 400, value: { error: error instanceof Error ? error.message : String(error) } };
  }
}

/** The factor on AWS's limits; 0 for none. */
export function throttlingScale(throttling: boolean | number): number {
  return typeof throttling === 'number' ? throttling : throttling ? 1 : 0;
}

function changing(estate: Estate): ChangingEstate {
  if ('change' in estate && 'tick' in estate) return estate as ChangingEstate;
  throw new TypeError('This estate does not change: it replays a capture');
}
