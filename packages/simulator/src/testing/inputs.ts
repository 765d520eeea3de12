import type { OperationName } from '../estate.ts';
import { valuesAt } from '../filters.ts';
import { type Fields, inputOf } from '../protocols/schema.ts';
import type { Operation } from '../services.ts';

type Ask = (operation: OperationName) => readonly unknown[];

/** The inputs with which an operation lists everything: one for each parent where it is asked per parent, and for each value of a choice. */
export function inputsFor(operation: Operation, ask: Ask, regions: readonly string[]): Fields[] {
  const list = operation.list!;
  const service = operation.action.split(':')[0]!;
  let inputs: Fields[] = [{}];
  const cross = (name: string, values: readonly unknown[]): void => {
    inputs = inputs.flatMap((input) => values.map((value) => ({ ...input, [name]: value })));
  };
  if (list.parent !== undefined) {
    const { input, operation: above, path, gone } = list.parent;
    const there = (ask(`${service}:${above}`) as Fields[]).filter(
      (item) => gone === undefined || valuesAt(item, gone.path.split('.'))[0] !== gone.state,
    );
    if (list.alsoParent !== undefined) {
      const also = list.alsoParent;
      return there.flatMap((item) => valuesAt(item, also.path.split('.')).map((value) => ({ [input]: item[path], [also.input]: value })));
    }
    const ids = there.flatMap((item) => valuesAt(item, path.split('.')));
    const several = inputOf(operation.schema).getMemberSchema(input).isListSchema();
    cross(input, several ? (ids.length === 0 ? [] : [ids]) : ids);
  }
  if (list.requiredOne !== undefined) {
    const input = list.requiredOne[0]!;
    cross(
      input,
      (ask('directconnect:DescribeDirectConnectGateways') as Fields[]).map((parent) => parent[input]),
    );
  }
  for (const name of list.required ?? []) {
    if (name === list.parent?.input || name === 'MaxResults') continue;
    if (name === 'Filters') cross(name, [[{ Name: 'state', Values: ['*'] }]]);
    else cross(name, name.endsWith('Region') ? regions : (list.choices?.[name] ?? [1]));
  }
  return inputs;
}
