import type { OperationSchema } from '../protocols/schema.ts';
import type { ListOperation, Paging, Parent, Pick, Said } from './list-operation.ts';

type Details = Omit<ListOperation, 'schema' | 'list' | 'id'>;

export function listed(schema: OperationSchema, list: string, id: string, details: Details = {}): ListOperation {
  return { schema, list, id, ...details };
}

/** A listing of what belongs to something, which must be named. */
export function under(parent: Parent, schema: OperationSchema, list: string, id: string, details: Details = {}): ListOperation {
  return { schema, list, id, parent, ...details, required: [parent.input, ...(details.required ?? [])] };
}

/** One answer about something that is listed elsewhere, and must be named. `list`: the output's member; null where it is the whole output. */
export function told(parent: Parent, schema: OperationSchema, list: string | null, id: string, details: Details = {}): ListOperation {
  return { ...under(parent, schema, '', id, details), list, ...(list === null ? {} : { single: true }) };
}

/** Ids that pick, each of which must be there. */
export function must(input: string, path: string, unknown: Said | readonly Said[]): Pick {
  return { input, path, unknown };
}

/** Inputs that pick by the field of the same name, or of the one that is given. */
export function pickBy(...picks: readonly (string | readonly [input: string, path: string])[]): Pick[] {
  return picks.map((pick) => (typeof pick === 'string' ? { input: pick, path: pick } : { input: pick[0], path: pick[1] }));
}

/** Pages by `NextToken` and `MaxResults`, or as they are called with a small first letter. */
export function tokens(max: number, details: Partial<Paging> = {}): Paging {
  return { size: 'MaxResults', token: 'NextToken', min: 1, max, over: 'refuse', ...details };
}
