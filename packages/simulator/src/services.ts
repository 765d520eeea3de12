import { AssumeRole$, GetCallerIdentity$ } from '@aws-sdk/client-sts';
import { OPERATIONS } from './operations/all.ts';
import type { ListOperation } from './operations/list-operation.ts';
import { createEc2Query } from './protocols/ec2-query.ts';
import { createJson11 } from './protocols/json-1-1.ts';
import type { Protocol } from './protocols/protocol.ts';
import { createQuery } from './protocols/query.ts';
import { type OperationSchema, operationName } from './protocols/schema.ts';

/** One operation: a listing, or (STS) an answer of its own. */
export interface Operation {
  /** As in IAM actions: `ec2:DescribeVpcs`. */
  readonly action: `${string}:${string}`;
  readonly name: string;
  readonly schema: OperationSchema;
  readonly list: ListOperation | undefined;
  /** Answered at the home region whether or not the account has it enabled. */
  readonly global: boolean;
}

export interface Service {
  /** As in a signature's credential scope, and in IAM actions. */
  readonly name: string;
  readonly protocol: Protocol;
  readonly operations: ReadonlyMap<string, Operation>;
}

/** The services that are served, by their name in a signature. A new service is a protocol and a table of operations. */
export function createServices(): ReadonlyMap<string, Service> {
  const services = [
    listing('ec2', createEc2Query({ namespace: 'http://ec2.amazonaws.com/doc/2016-11-15/' }), OPERATIONS.ec2),
    listing('directconnect', createJson11({ clientException: 'DirectConnectClientException' }), OPERATIONS.directconnect),
    {
      name: 'sts',
      protocol: createQuery({ namespace: 'https://sts.amazonaws.com/doc/2011-06-15/' }),
      operations: byName([AssumeRole$, GetCallerIdentity$].map((schema) => operation('sts', schema, undefined))),
    },
  ];
  return new Map(services.map((service) => [service.name, service]));
}

function listing(name: string, protocol: Protocol, operations: readonly ListOperation[]): Service {
  return { name, protocol, operations: byName(operations.map((list) => operation(name, list.schema, list))) };
}

function operation(service: string, schema: OperationSchema, list: ListOperation | undefined): Operation {
  const name = operationName(schema);
  return { action: `${service}:${name}`, name, schema, list, global: list === undefined || list.global === true };
}

function byName(operations: readonly Operation[]): ReadonlyMap<string, Operation> {
  return new Map(operations.map((each) => [each.name, each]));
}
