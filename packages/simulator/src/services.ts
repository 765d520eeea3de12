import { AssumeRole$, GetCallerIdentity$ } from '@aws-sdk/client-sts';
import { PARTITION_HOME_REGION, type Partition } from '@cadastre/contracts';
import type { OperationName } from './estate.ts';
import { operationsOf } from './operations/all.ts';
import type { ListOperation } from './operations/list-operation.ts';
import { createEc2Query } from './protocols/ec2-query.ts';
import { createJsonRpc } from './protocols/json-rpc.ts';
import type { Protocol } from './protocols/protocol.ts';
import { createQuery } from './protocols/query.ts';
import { createRestJson } from './protocols/rest-json.ts';
import { createRestXml } from './protocols/rest-xml.ts';
import { type OperationSchema, operationName } from './protocols/schema.ts';
import type { OwnSpelling } from './protocols/spelling.ts';
import * as spelling from './service-spelling.ts';

/** One operation: a listing, or (STS) an answer of its own. */
export interface Operation {
  /** As in IAM actions: `ec2:DescribeVpcs`, and `elasticloadbalancing:DescribeLoadBalancers` for both APIs that have that operation. */
  readonly action: `${string}:${string}`;
  /** As estates and throttling limits name it, by the service's id: `elbv2:DescribeLoadBalancers`. */
  readonly key: OperationName;
  readonly name: string;
  readonly schema: OperationSchema;
  readonly list: ListOperation | undefined;
  /** Answered at the home region whether or not the account has it enabled. */
  readonly global: boolean;
}

/** The region at which a global service answers, by partition; null where it is not. */
type HomeRegions = Readonly<Record<Partition, string | null>>;

export interface Service {
  /** Its own, as types of resources have it. */
  readonly id: string;
  /** As in a signature's credential scope, and in IAM actions: two APIs may share it. */
  readonly name: string;
  readonly protocol: Protocol;
  readonly operations: ReadonlyMap<string, Operation>;
  /** Global services only: a request that is signed for another region is refused. */
  readonly home: HomeRegions | undefined;
}

/** Of the endpoint rules of the SDK's packages, as are those of single services. */
const EAST_AND_NORTH_WEST: HomeRegions = { aws: 'us-east-1', 'aws-cn': 'cn-northwest-1', 'aws-us-gov': 'us-gov-west-1' };

/** The services that are served, by id. A new service is a protocol and a table of operations. */
export function createServices(): ReadonlyMap<string, Service> {
  const services = [
    describeService({
      id: 'ec2',
      protocol: createEc2Query({ version: '2016-11-15', namespace: 'http://ec2.amazonaws.com/doc/2016-11-15/' }),
    }),
    describeService({
      id: 'directconnect',
      protocol: createJsonRpc({ version: '1.1', target: 'OvertureService', spelling: spelling.DIRECT_CONNECT }),
    }),
    describeService({
      id: 'elb',
      name: 'elasticloadbalancing',
      protocol: createQuery({ version: '2012-06-01', namespace: 'http://elasticloadbalancing.amazonaws.com/doc/2012-06-01/' }),
    }),
    describeService({
      id: 'elbv2',
      name: 'elasticloadbalancing',
      protocol: createQuery({ version: '2015-12-01', namespace: 'http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/' }),
    }),
    describeService({ id: 'account', home: EAST_AND_NORTH_WEST, protocol: restJson(spelling.ACCOUNT) }),
    describeService({ id: 'ram', protocol: restJson(spelling.RAM) }),
    describeService({ id: 'vpc-lattice', protocol: restJson(spelling.INTERNAL_SERVER) }),
    describeService({
      id: 'networkmanager',
      home: { aws: 'us-west-2', 'aws-cn': null, 'aws-us-gov': 'us-gov-west-1' },
      protocol: restJson(spelling.INTERNAL_SERVER),
    }),
    describeService({
      id: 'network-firewall',
      protocol: createJsonRpc({ version: '1.0', target: 'NetworkFirewall_20201112', spelling: spelling.NETWORK_FIREWALL }),
    }),
    describeService({
      id: 'organizations',
      home: EAST_AND_NORTH_WEST,
      protocol: createJsonRpc({ version: '1.1', target: 'AWSOrganizationsV20161128', spelling: spelling.ORGANIZATIONS }),
    }),
    describeService({
      id: 'globalaccelerator',
      home: { aws: 'us-west-2', 'aws-cn': null, 'aws-us-gov': null },
      protocol: createJsonRpc({ version: '1.1', target: 'GlobalAccelerator_V20180706', spelling: spelling.GLOBAL_ACCELERATOR }),
    }),
    describeService({
      id: 'route53resolver',
      protocol: createJsonRpc({ version: '1.1', target: 'Route53Resolver', spelling: spelling.ROUTE53_RESOLVER }),
    }),
    describeService({
      id: 'route53',
      home: EAST_AND_NORTH_WEST,
      protocol: restXml('2013-04-01', 'https://route53.amazonaws.com/doc/2013-04-01/', spelling.ROUTE53),
    }),
    describeService({
      id: 'cloudfront',
      home: { ...EAST_AND_NORTH_WEST, 'aws-us-gov': null },
      protocol: restXml('2020-05-31', 'http://cloudfront.amazonaws.com/doc/2020-05-31/', spelling.CLOUDFRONT),
    }),
    {
      id: 'sts',
      name: 'sts',
      protocol: createQuery({ version: '2011-06-15', namespace: 'https://sts.amazonaws.com/doc/2011-06-15/' }),
      operations: byName([AssumeRole$, GetCallerIdentity$].map((schema) => operation('sts', 'sts', schema, undefined, true))),
      home: undefined,
    },
  ];
  return new Map(services.map((service) => [service.id, service]));
}

type MakeProtocol = (operations: readonly OperationSchema[]) => Protocol;

function restJson(own: OwnSpelling): MakeProtocol {
  return (operations) => createRestJson({ operations, spelling: own });
}

function restXml(version: string, namespace: string, own: OwnSpelling): MakeProtocol {
  return (operations) => createRestXml({ version, namespace, operations, spelling: own });
}

/** `protocol`: itself or, where paths tell the operations, what makes it of them. */
function describeService(options: { id: string; name?: string; protocol: Protocol | MakeProtocol; home?: HomeRegions }): Service {
  const { id, name = id, protocol, home } = options;
  const lists = operationsOf(id);
  return {
    id,
    name,
    home,
    protocol: typeof protocol === 'function' ? protocol(lists.map(({ schema }) => schema)) : protocol,
    operations: byName(lists.map((list) => operation(id, name, list.schema, list, home !== undefined || list.global === true))),
  };
}

function operation(id: string, name: string, schema: OperationSchema, list: ListOperation | undefined, global: boolean): Operation {
  const own = operationName(schema);
  return { action: `${name}:${own}`, key: `${id}:${own}`, name: own, schema, list, global };
}

function byName(operations: readonly Operation[]): ReadonlyMap<string, Operation> {
  return new Map(operations.map((each) => [each.name, each]));
}

/** The region at which a service answers for what belongs to no region; undefined where it does not answer in this partition at all. */
export function homeOf({ home }: Service, partition: Partition): string | undefined {
  return home === undefined ? PARTITION_HOME_REGION[partition] : (home[partition] ?? undefined);
}
