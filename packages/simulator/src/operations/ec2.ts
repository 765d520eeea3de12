import type { OperationSchema } from '../protocols/schema.ts';
import type { ListOperation, Paging, Pick } from './list-operation.ts';

type Details = Omit<ListOperation, 'schema' | 'list' | 'id' | 'filters'> & { readonly paths?: Readonly<Record<string, string>> };

export const ec2Paging = (min: number, max: number, over: Paging['over'] = 'refuse'): Paging => ({
  size: 'MaxResults',
  token: 'NextToken',
  min,
  max,
  over,
});

export function ec2List(schema: OperationSchema, list: string, id: string, details: Details & { filters?: string } = {}): ListOperation {
  const { paths, filters = 'Filters', ...rest } = details;
  return { schema, list, id, filters: { input: filters, ...(paths ? { paths } : {}) }, ...rest };
}

/** Ids that must exist, with the message most EC2 operations have. */
export function ids(input: string, path: string, code: string, noun: string): Pick[] {
  return [{ input, path, unknown: { code, message: `The ${noun} ID '{}' does not exist` } }];
}
