import type { OperationSchema } from '../protocols/schema.ts';
import type { ListOperation, Paging, Parent, Pick } from './list-operation.ts';

type Details = Omit<ListOperation, 'schema' | 'list' | 'id' | 'filters'> & {
  /** The input's name; null where there is none. */
  readonly filters?: string | null;
  readonly paths?: Readonly<Record<string, string>>;
};

export const ec2Paging = (min: number, max: number, over: Paging['over'] = 'refuse'): Paging => ({
  size: 'MaxResults',
  token: 'NextToken',
  min,
  max,
  over,
});

const COMMON_PAGING = ec2Paging(5, 1000);

export function ec2List(schema: OperationSchema, list: string, id: string, details: Details = {}): ListOperation {
  const { paths, filters = 'Filters', ...rest } = details;
  return { schema, list, id, ...(filters === null ? {} : { filters: { input: filters, ...(paths ? { paths } : {}) } }), ...rest };
}

/** A listing as most are: in pages of 5 to 1000, by ids that must exist, which the input has in the plural. `noun`: as messages call it. */
export function described(schema: OperationSchema, list: string, id: string, noun: string, details: Details = {}): ListOperation {
  const { picks = [], ...rest } = details;
  const own = ids(`${id}s`, id, `Invalid${id}.NotFound`, noun);
  return ec2List(schema, list, id, { paging: COMMON_PAGING, picks: [...own, ...picks], ...rest });
}

/** What belongs to something that is listed by itself, and must be named: in pages of 5 to 1000. */
export function listedUnder(parent: Parent, schema: OperationSchema, list: string, id: string, details: Details = {}): ListOperation {
  const { required = [], ...rest } = details;
  return ec2List(schema, list, id, { paging: COMMON_PAGING, required: [parent.input, ...required], parent, ...rest });
}

/** One answer for each of what is listed by itself, and must be named. `list`: the output's member; null where it is the whole output. */
export function answeredUnder(
  parent: Parent,
  schema: OperationSchema,
  list: string | null,
  id: string,
  details: Partial<ListOperation> = {},
): ListOperation {
  const { required = [], ...rest } = details;
  return { schema, list, ...(list === null ? {} : { single: true }), id, required: [parent.input, ...required], parent, ...rest };
}

/** What a listing is asked under: an id that `operation` lists, as input and field have the same name. */
export function parentOf(operation: string, id: string, noun: string, details: Partial<Parent> = {}): Parent {
  const unknown = { code: `Invalid${id}.NotFound`, message: `The ${noun} ID '{}' does not exist` };
  return { input: id, operation, path: id, unknown, ...details };
}

/** An input that picks the items whose field of the same name has its value. */
export function pickBy(input: string, path = input): Pick {
  return { input, path };
}

/** Ids that must exist, with the message most EC2 operations have. */
export function ids(input: string, path: string, code: string, noun: string): Pick[] {
  return [{ input, path, unknown: { code, message: `The ${noun} ID '{}' does not exist` } }];
}
