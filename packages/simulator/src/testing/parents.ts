import { type Fields, inputOf } from '../protocols/schema.ts';
import type { Operation } from '../services.ts';
import { HUB } from './fixed-estate.ts';

/** An input that is accepted, the listings in which its parents are found, and what items have that it lists. */
export function askUnder({ key: own, schema, list }: Operation): { input: Fields; parents: Record<string, Fields[]>; own: Fields } {
  const { required = [], requiredOne = [], parent, alsoParents = [], choices, picks = [], echoes = {}, reserved } = list!;
  const service = own.slice(0, own.indexOf(':'));
  const input: Fields = {};
  for (const name of [...required, ...requiredOne.slice(0, 1)]) {
    const member = inputOf(schema).getMemberSchema(name);
    const value = member.isNumericSchema() ? 100 : (choices?.[name]?.[0] ?? 'the-parent');
    input[name] =
      name === 'Filters'
        ? [{ Name: 'state', Values: ['*'] }]
        : member.isListSchema()
          ? [value]
          : member.isStructSchema()
            ? { TransitGatewayRouteTableArn: value }
            : value;
  }
  const parents: Record<string, Fields[]> = {};
  for (const above of parent === undefined ? [] : [parent, ...alsoParents]) {
    const [field = '', inner] = above.path.split('.');
    const value = [input[above.input] ?? 'the-parent'].flat()[0];
    const key = above.operation.includes(':') ? above.operation : `${service}:${above.operation}`;
    parents[key] = [{ ...parents[key]?.[0], [field]: inner === undefined ? value : { [inner]: value } }];
  }
  if (reserved !== undefined) parents['organizations:DescribeOrganization'] = [{ MasterAccountId: HUB }];
  const picked = picks.filter((pick) => input[pick.input] !== undefined).map(({ input: name, path }) => [path, [input[name]].flat()[0]]);
  const echoed = list!.list === null ? Object.keys(echoes).map((member) => [member, 'the-parent']) : [];
  return {
    input,
    parents,
    own: { ...(input.Filters ? { State: 'active' } : {}), ...Object.fromEntries([...picked, ...echoed]) },
  };
}
