import type { FlowLog } from '@aws-sdk/client-ec2';
import { ec2Id, fraction, hex, type Key, moment, momentOfRound, under } from './key.ts';
import type { Lists } from './lists.ts';
import { isHub, type Site } from './plan.ts';
import { alterations, births, presence } from './rounds.ts';
import { tagsOf } from './tags.ts';
import { transitGatewayId } from './transit-plan.ts';
import { fixedVpcs, mainVpc } from './vpc-plan.ts';

const FIELDS = 'version account-id interface-id srcaddr dstaddr srcport dstport protocol packets bytes start end action log-status';
const FORMAT = FIELDS.split(' ')
  .map((field) => `\${${field}}`)
  .join(' ');

/** Of most VPCs, of the hub's transit gateway, and of a subnet that somebody looks into for a while. */
function flowLogs(site: Site): readonly FlowLog[] {
  return site.once('flow-logs', () => {
    if (!site.populated) return [];
    const lasting = fixedVpcs(site)
      .map((vpc) => ({ key: under(vpc.key, 'flow-log'), resource: vpc.id, name: vpc.name }))
      .filter(({ key }) => fraction(key, 'wanted') < 0.7 && presence(site.rounds, key, 0.05) === 'present')
      .map(({ key, resource, name }) => flowLog(site, key, resource, name));
    const transit = isHub(site) ? [flowLog(site, under(site.key, 'flow-log', 'transit'), transitGatewayId(site), 'transit')] : [];
    const [subnet] = mainVpc(site).subnets;
    const looks = births(site.rounds, under(site.key, 'flow-log'), 1)
      .filter(({ key, round }) => subnet && presence(site.rounds, key, 0.4, round) === 'present')
      .map(({ key, round }) => flowLog(site, key, subnet?.id ?? '', `look-${round}`, round));
    return [...lasting, ...transit, ...looks];
  });
}

function flowLog(site: Site, key: Key, resource: string, name: string, born = -1): FlowLog {
  const { account, plan, rounds } = site;
  const broken = fraction(key, 'broken') < 0.1;
  const bucket = fraction(key, 'bucket') < 0.5;
  const group = `/network/flow-logs/${name}`;
  return {
    FlowLogId: ec2Id('fl', key),
    ResourceId: resource,
    CreationTime: born < 0 ? moment(key) : momentOfRound(born, key),
    FlowLogStatus: 'ACTIVE',
    DeliverLogsStatus: broken ? 'FAILED' : 'SUCCESS',
    ...(broken ? { DeliverLogsErrorMessage: 'Access error' } : {}),
    ...(resource.startsWith('tgw-') ? {} : { TrafficType: fraction(key, 'traffic') < 0.3 ? 'REJECT' : 'ALL' }),
    ...(bucket
      ? {
          LogDestinationType: 's3',
          LogDestination: `arn:${plan.partition}:s3:::flow-logs-${hex(under(plan.root, 'bucket')).slice(0, 8)}`,
          DestinationOptions: { FileFormat: 'parquet', HiveCompatiblePartitions: false, PerHourPartition: true },
        }
      : {
          LogDestinationType: 'cloud-watch-logs',
          LogDestination: `arn:${plan.partition}:logs:${site.region}:${account.id}:log-group:${group}`,
          LogGroupName: group,
          DeliverLogsPermissionArn: `arn:${plan.partition}:iam::${account.id}:role/flow-logs`,
        }),
    LogFormat: FORMAT,
    MaxAggregationInterval: fraction(key, 'interval') < 0.5 ? 60 : 600,
    Tags: tagsOf(account, key, name, alterations(rounds, key, 0.1, 'alter', born)),
  };
}

export const FLOW_LOG_LISTS: Lists = { 'ec2:DescribeFlowLogs': flowLogs };
