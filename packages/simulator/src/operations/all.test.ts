import * as dx from '@aws-sdk/client-direct-connect';
import * as ec2Package from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fields, inputOf } from '../protocols/schema.ts';
import { createServices, type Operation } from '../services.ts';
import { type Simulator, startSimulator } from '../simulator.ts';
import { directConnect, ec2, failure } from '../testing/clients.ts';
import { fixedEstate } from '../testing/fixed-estate.ts';

const listings = [...createServices().values()].flatMap((service) =>
  [...service.operations.values()].filter(({ list }) => list !== undefined).map((operation) => ({ service: service.name, operation })),
);
const dependent = listings.filter(({ operation }) => operation.list?.parent !== undefined);
const independent = listings.filter(({ operation }) => operation.list?.parent === undefined && operation.list?.requiredOne === undefined);

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator({ estate: fixedEstate(), throttling: false });
});
afterAll(() => simulator.close());

async function send(service: string, { name }: Operation, input: Fields): Promise<Fields> {
  const { url } = simulator;
  const [sdk, client] = (service === 'ec2' ? [ec2Package, ec2({ url })] : [dx, directConnect({ url })]) as unknown as [
    Record<string, new (given: Fields) => unknown>,
    { send(command: unknown): Promise<Fields> },
  ];
  const Command = sdk[`${name}Command`]!;
  const { $metadata, ...answer } = await client.send(new Command(input));
  return answer;
}

/** Every required input with a value of its type: an id that nothing has. */
function inputOfNobody({ schema, list }: Operation): Fields {
  return Object.fromEntries(
    (list?.required ?? []).map((name) => {
      const member = inputOf(schema).getMemberSchema(name);
      const value = member.isNumericSchema() ? 100 : (list?.choices?.[name]?.[0] ?? 'nobody-0123456789abcdef0');
      return [name, name === 'Filters' ? [{ Name: 'state', Values: ['active'] }] : member.isListSchema() ? [value] : value];
    }),
  );
}

test.each(independent)('$operation.action answers with nothing of the kind, well-formed', async ({ service, operation }) => {
  const answer = await send(service, operation, inputOfNobody(operation));
  const { list, single } = operation.list!;
  if (list === null) expect(Object.keys(answer).length).toBeGreaterThan(0);
  else if (single) expect(answer[list]).toEqual(expect.objectContaining({}));
  else if (!/Regions|Zones/.test(list)) expect(answer[list]).toEqual([]);
});

test.each(dependent)('$operation.action refuses a parent that is not there', async ({ service, operation }) => {
  const { parent } = operation.list!;
  expect(await failure(send(service, operation, inputOfNobody(operation)))).toMatchObject({
    name: parent!.unknown.code,
    message: parent!.unknown.message.replace('{}', 'nobody-0123456789abcdef0'),
    status: 400,
  });
});

test.each(listings.filter(({ operation }) => operation.list?.required !== undefined))(
  '$operation.action refuses to be asked without what it requires',
  async ({ service, operation }) => {
    for (const name of operation.list!.required!) {
      const { [name]: _left, ...rest } = inputOfNobody(operation);
      const refusal = await failure(send(service, operation, rest));
      expect([name, refusal.name, refusal.message]).toEqual(
        service === 'ec2'
          ? [name, 'MissingParameter', `The request must contain the parameter ${name}`]
          : [name, 'DirectConnectClientException', `${name} is required`],
      );
    }
  },
);

test('an input of few values takes no other', async () => {
  const describe = createServices().get('ec2')!.operations.get('DescribeVpcAttribute')!;
  expect(await failure(send('ec2', describe, { VpcId: 'vpc-1', Attribute: 'colour' }))).toMatchObject({ name: 'InvalidParameterValue' });
});
