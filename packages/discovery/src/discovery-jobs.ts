import { AwsStepError, classifyFailure } from '@cadastre/aws';
import { ConnectionChangedError, failDiscovery, findConnection, requestDiscovery } from '@cadastre/inventory';
import type { DiscoveryHandlers, JobContext, JobQueue, Verdict } from '@cadastre/queue';
import { MAX_STALLS } from './decide.ts';
import { type PlanDeps, planDiscovery } from './plan/plan.ts';
import { deniedFor } from './plan/survey.ts';
import { explainFailure, planProblems } from './reasons.ts';

export interface DiscoveryJobDeps extends PlanDeps {
  readonly queue: Pick<JobQueue, 'addPlan'>;
}

/** What a scheduler does with the jobs of the queue `discovery`, whether it leads or not. */
export function discoveryHandlers(deps: DiscoveryJobDeps): DiscoveryHandlers {
  return {
    plan: async ({ discoveryId }, context) => await plan(deps, discoveryId, context),
    due: async ({ connection }) => await request(deps, connection),
  };
}

async function plan(deps: DiscoveryJobDeps, discoveryId: string, context: JobContext): Promise<Verdict> {
  if (context.stalls >= MAX_STALLS) {
    await failDiscovery(deps.database.db, discoveryId, planProblems.deadly(context.stalls));
    return { kind: 'done' };
  }
  try {
    await planDiscovery(deps, discoveryId, context.signal);
    return { kind: 'done' };
  } catch (error) {
    if (context.signal.aborted) throw error;
    // The next attempt reads the connection as it is now.
    const code = error instanceof ConnectionChangedError ? error.name : codeOf(error);
    deps.logger.warn({ discoveryId, code, attempt: context.attempt }, 'Discovery not planned yet');
    if (!context.lastAttempt) return { kind: 'retry', error: error as Error };
    // Should the register be away as well, the discovery stays requested and the scheduler has it planned once more.
    await failDiscovery(deps.database.db, discoveryId, whyUnplanned(error, code));
    return { kind: 'done' };
  }
}

function whyUnplanned(error: unknown, code: string): string {
  if (!(error instanceof AwsStepError)) return planProblems.internal(code);
  const call = { step: error.step, region: 'the home region', roleArn: error.roleArn ?? null, action: 'sts:GetCallerIdentity' };
  const { what, remedy } = explainFailure(error.failure, call);
  return deniedFor(error, { roleChain: [] })?.reason ?? `${what} ${remedy}`;
}

/** A connection's schedule is due. The ledger refuses to pile discoveries up: it records one as skipped while another is under way. */
async function request(deps: DiscoveryJobDeps, name: string): Promise<Verdict> {
  const connection = await findConnection(deps.database.db, name);
  if (connection?.definition.schedule === undefined) return { kind: 'done' };
  const discovery = await requestDiscovery(deps.database.db, { connectionId: connection.id, trigger: 'schedule', selection: {} });
  deps.logger.info({ connection: name, discoveryId: discovery.id, state: discovery.state }, 'Discovery due');
  if (discovery.state === 'requested') await deps.queue.addPlan(discovery.id);
  return { kind: 'done' };
}

function codeOf(error: unknown): string {
  return classifyFailure(error).code ?? (error instanceof Error ? error.name : 'unknown');
}
