import type { OperationName } from '../estate.ts';
import { valuesAt } from '../filters.ts';
import type { Parent } from '../operations/list-operation.ts';
import { type Fields, inputOf } from '../protocols/schema.ts';
import type { Operation } from '../services.ts';

type Ask = (operation: OperationName, input?: Fields) => readonly unknown[];

/** Inputs that must name something, which the server passes over in silence where it is not there. */
const LISTED_ELSEWHERE: Readonly<Record<string, { readonly operation: OperationName; readonly path: readonly string[] }>> = {
  VPCId: { operation: 'ec2:DescribeVpcs', path: ['VpcId'] },
  ResourceOwnerAwsAccountId: { operation: 'globalaccelerator:ListCrossAccountResourceAccounts', path: [] },
};

/** The inputs with which an operation lists everything: one for each parent where it is asked per parent, and for each value of a choice. */
export function inputsFor(operation: Operation, ask: Ask, regions: readonly string[]): Fields[] {
  const { parent, alsoParents = [], required = [], requiredOne, choices, picks = [], atMost = {} } = operation.list!;
  const service = operation.key.split(':')[0]!;
  const parents = parent === undefined ? [] : [parent, ...alsoParents];
  let inputs: Fields[] = [{}];
  const cross = (name: string, values: readonly unknown[]): void => {
    inputs = inputs.flatMap((input) => values.map((value) => ({ ...input, [name]: value })));
  };
  for (const each of parents) {
    if (!required.includes(each.input) && requiredOne?.includes(each.input) !== true) continue;
    inputs = inputs.flatMap((input) => {
      const ids = idsOf(each, service, input, ask);
      const several = inputOf(operation.schema).getMemberSchema(each.input).isListSchema();
      return (several ? (ids.length === 0 ? [] : [ids.slice(0, 10)]) : ids).map((id) => ({ ...input, [each.input]: id }));
    });
  }
  if (requiredOne !== undefined && parents.length === 0) {
    const input = requiredOne[0]!;
    cross(
      input,
      (ask('directconnect:DescribeDirectConnectGateways') as Fields[]).map((above) => above[input]),
    );
  }
  for (const name of required) {
    if (parents.some(({ input }) => input === name) || name === 'MaxResults') continue;
    if (name === 'Filters') cross(name, [[{ Name: 'state', Values: ['*'] }]]);
    else if (atMost[name] !== undefined) {
      const path = picks.find(({ input }) => input === name)!.path;
      inputs = inputs.flatMap((input) => {
        const values = ask(operation.key, input).flatMap((item) => valuesAt(item, path.split('.')));
        return chunked(values, atMost[name]!).map((chunk) => ({ ...input, [name]: chunk }));
      });
    } else if (LISTED_ELSEWHERE[name] !== undefined) {
      const { operation: elsewhere, path } = LISTED_ELSEWHERE[name];
      cross(
        name,
        ask(elsewhere).flatMap((item) => valuesAt(item, path)),
      );
    } else if (name === 'RouteTableIdentifier') cross(name, segmentEdges(ask));
    else cross(name, /Region$/.test(name) ? regions : (choices?.[name] ?? [1]));
  }
  return inputs;
}

/** The route tables of core networks: one for each segment at each of its edges. */
function segmentEdges(ask: Ask): Fields[] {
  const networks = (ask('networkmanager:ListCoreNetworks') as Fields[]).flatMap(
    ({ CoreNetworkId }) => ask('networkmanager:GetCoreNetwork', { CoreNetworkId }) as Fields[],
  );
  return networks.flatMap(({ CoreNetworkId, Segments = [] }) =>
    (Segments as Fields[]).flatMap(({ Name: SegmentName, EdgeLocations }) =>
      (EdgeLocations as string[]).map((EdgeLocation) => ({ CoreNetworkSegmentEdge: { CoreNetworkId, SegmentName, EdgeLocation } })),
    ),
  );
}

/** The ids of what an input may name, under what it names already. */
function idsOf({ operation, path, gone, or = [] }: Parent, service: string, above: Fields, ask: Ask): unknown[] {
  const listing = (name: string) => ask((name.includes(':') ? name : `${service}:${name}`) as OperationName, above) as Fields[];
  const there = listing(operation).filter((item) => gone === undefined || valuesAt(item, gone.path.split('.'))[0] !== gone.state);
  // Two inputs may name the same thing and what is in it.
  const fitting = there.filter((item) => Object.entries(above).every(([name, value]) => item[name] === undefined || item[name] === value));
  return [
    ...fitting.flatMap((item) => valuesAt(item, path.split('.'))),
    ...or.flatMap((other) => listing(other.operation).flatMap((item) => valuesAt(item, other.path.split('.')))),
  ];
}

function chunked(values: readonly unknown[], size: number): unknown[][] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, at) => values.slice(at * size, (at + 1) * size));
}
