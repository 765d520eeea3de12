import { type ListContext, type Parent, toResources } from '@cadastre/catalogue';
import { type Chain, CLIENTS, createRecorder, type Service } from './calls.ts';
import { type VisitOptions, visitScopes } from './visit-scopes.ts';

const SERVICE_OF = new Map<unknown, Service>(Object.entries(CLIENTS).map(([name, client]) => [client, name as Service]));

/**
 * Lists everything once, with the catalogue's own collectors, and notes which calls that takes. Not measured. The notes are what a bare loop over the SDK
 * makes, call by call.
 */
export async function recordCalls(options: VisitOptions): Promise<readonly Chain[]> {
  const recorder = createRecorder();
  await visitScopes(options, async ({ collector, context }) => {
    const found: Parent[] = [];
    for await (const page of collector.list(recording(context, recorder))) {
      found.push(...toResources(collector, page, context.scope, context.partition));
    }
    return found;
  });
  return recorder.chains;
}

/** The same, with clients that note what is sent through them. */
function recording(context: ListContext, recorder: ReturnType<typeof createRecorder>): ListContext {
  const { scope, region } = context;
  return {
    ...context,
    client: (clientClass) => {
      const client = context.client(clientClass) as { send(...args: unknown[]): unknown };
      const service = SERVICE_OF.get(clientClass);
      if (service === undefined) throw new Error(`${clientClass.name} is unknown to the recorder`);
      const send = (command: { input: Record<string, unknown> }, ...rest: unknown[]): unknown => {
        recorder.record({ accountId: scope.accountId, region, service, command: command.constructor.name, input: command.input });
        return client.send(command, ...rest);
      };
      return Object.create(client as object, { send: { value: send } });
    },
  };
}
