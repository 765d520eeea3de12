import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fields, inputOf } from '../protocols/schema.ts';
import { createServices, type Operation } from '../services.ts';
import { type Simulator, startSimulator } from '../simulator.ts';
import { clientOf, failure } from '../testing/clients.ts';
import { fixedEstate, HUB } from '../testing/fixed-estate.ts';

const services = createServices();
const listings = [...services.values()].flatMap((service) =>
  [...service.operations.values()].filter(({ list }) => list !== undefined).map((operation) => ({ service: service.id, operation })),
);
/** What is asked under something that must be there. */
const dependent = listings.filter(({ operation: { list } }) => list?.required?.includes(list.parent?.input ?? '') === true);
/** What has to name something by one of two inputs at least, or ids that must be there. */
const named = listings.filter(
  ({ operation: { list } }) =>
    list?.requiredOne !== undefined || list?.picks?.some(({ input, unknown }) => unknown && list.required?.includes(input)) === true,
);
/** Without what is in the path, the SDK sends nothing. */
const isInPath = ({ schema }: Operation, name: string) => inputOf(schema).getMemberSchema(name).getMergedTraits().httpLabel !== undefined;
const independent = listings.filter(
  (each) => !dependent.includes(each) && !named.includes(each) && each.operation.list?.absent === undefined,
);

/** The codes for an input that is missing, as the SDK's errors are called. */
const MISSING: Readonly<Record<string, string>> = {
  ec2: 'MissingParameter',
  directconnect: 'DirectConnectClientException',
  elb: 'ValidationError',
  elbv2: 'ValidationError',
  ram: 'InvalidParameterException',
  'network-firewall': 'InvalidRequestException',
  organizations: 'InvalidInputException',
  globalaccelerator: 'InvalidArgumentException',
  route53resolver: 'InvalidParameterException',
  route53: 'InvalidInput',
  cloudfront: 'InvalidArgument',
};

let simulator: Simulator;
beforeAll(async () => {
  const lists = { 'organizations:DescribeOrganization': [{ Id: 'o-1', MasterAccountId: HUB }] };
  simulator = await startSimulator({ estate: fixedEstate(lists), throttling: false });
});
afterAll(() => simulator.close());

function send(service: string, { name }: Operation, input: Fields): Promise<Fields> {
  return clientOf(service, { url: simulator.url, region: 'eu-west-1' }).send(name, input);
}

/** Every required input with a value of its type: an id that nothing has. */
function inputOfNobody({ schema, list }: Operation): Fields {
  return Object.fromEntries(
    (list?.required ?? []).map((name) => {
      const member = inputOf(schema).getMemberSchema(name);
      const value = member.isNumericSchema() ? 100 : (list?.choices?.[name]?.[0] ?? 'nobody-0123456789abcdef0');
      if (name === 'Filters') return [name, [{ Name: 'state', Values: ['active'] }]];
      return [name, member.isListSchema() ? [value] : member.isStructSchema() ? {} : value];
    }),
  );
}

test.each(independent)('$operation.key answers with nothing of the kind, well-formed', async ({ service, operation }) => {
  const answer = await send(service, operation, inputOfNobody(operation));
  const { list, single, omitEmpty } = operation.list!;
  if (list === null) expect(Object.keys(answer).length).toBeGreaterThan(0);
  else if (single) expect(answer[list] ?? {}).toEqual(expect.objectContaining({}));
  else if (omitEmpty) expect(answer).toEqual({ [list.split('.')[0]!]: { IsTruncated: false, MaxItems: 100, Quantity: 0 } });
  else if (!/Regions|Zones/.test(list)) expect(answer[list]).toEqual([]);
});

test.each(dependent)('$operation.key refuses a parent that is not there', async ({ service, operation }) => {
  const { unknown, input } = operation.list!.parent!;
  const { name, message, status } = await failure(send(service, operation, inputOfNobody(operation)));
  const nobody = [inputOfNobody(operation)[input]].flat()[0];
  expect({ code: name.replace(/Exception$/, ''), message, status }).toEqual({
    code: unknown.code.replace(/Exception$/, '').replace(/^LoadBalancerNotFound$/, service === 'elb' ? 'AccessPointNotFound' : '$&'),
    message: unknown.message.replace('{}', String(nobody)),
    status: unknown.status ?? 400,
  });
});

const inBody = listings.flatMap(({ service, operation }) =>
  (operation.list?.required ?? []).filter((name) => !isInPath(operation, name)).map((name) => ({ service, operation, name })),
);

test.each(inBody)('$operation.key refuses to be asked without $name', async ({ service, operation, name }) => {
  const { [name]: _left, ...rest } = inputOfNobody(operation);
  const refusal = await failure(send(service, operation, rest));
  expect([refusal.name, refusal.status]).toEqual([MISSING[service] ?? 'ValidationException', 400]);
  expect(refusal.message.toLowerCase()).toContain(name.toLowerCase());
});

const nameless = named.filter(({ operation }) => operation.list?.required?.some((name) => isInPath(operation, name)) !== true);

test.each(nameless)('$operation.key refuses to be asked about nothing', async ({ service, operation }) => {
  expect(await failure(send(service, operation, {}))).toMatchObject({ name: MISSING[service], status: 400 });
});

test('an input of few values takes no other', async () => {
  const describe = services.get('ec2')!.operations.get('DescribeVpcAttribute')!;
  expect(await failure(send('ec2', describe, { VpcId: 'vpc-1', Attribute: 'colour' }))).toMatchObject({ name: 'InvalidParameterValue' });
});
