import type { Ec2InstanceConnectEndpoint, NetworkInterface } from '@aws-sdk/client-ec2';
import { hostAddress } from './addresses.ts';
import { serviceGroup } from './group-plan.ts';
import { HOSTS } from './hosts.ts';
import { serviceInterface } from './interface-item.ts';
import { ec2Id, fraction, hex, type Key, moment, under } from './key.ts';
import type { Lists } from './lists.ts';
import { ec2Arn, type Site, zoneId, zoneName } from './plan.ts';
import { alterations, ended, presence } from './rounds.ts';
import { tagsOf } from './tags.ts';
import { mainVpc, type SubnetPlan, type VpcPlan } from './vpc-plan.ts';

interface ConnectPlan {
  readonly key: Key;
  readonly vpc: VpcPlan;
  readonly subnet: SubnetPlan;
  readonly gone: boolean;
}

/** Operators of some accounts come into the main VPC this way. */
function connectPlans(site: Site): readonly ConnectPlan[] {
  return site.once('instance-connect-plans', () => {
    if (!site.populated || fraction(site.key, 'instance-connect') > 0.5) return [];
    const vpc = mainVpc(site);
    const subnet = vpc.subnets.find(({ tier }) => tier === 'transit');
    if (subnet === undefined) return [];
    const key = under(vpc.key, 'instance-connect');
    const now = presence(site.rounds, key, 0.05);
    const present: ConnectPlan[] = now === 'vanished' ? [] : [{ key, vpc, subnet, gone: now === 'lingering' }];
    return ended(site.rounds) === 'lingering' ? [...present, { key: under(key, 'former'), vpc, subnet, gone: true }] : present;
  });
}

function interfaceId(key: Key): string {
  return ec2Id('eni', under(key, 'eni'));
}

function instanceConnectEndpoints(site: Site): readonly Ec2InstanceConnectEndpoint[] {
  return site.once('instance-connect-endpoints', () =>
    connectPlans(site).map(({ key, vpc, subnet, gone }): Ec2InstanceConnectEndpoint => {
      const id = ec2Id('eice', key);
      const dnsName = `${id}.${hex(key).slice(0, 8)}.ec2-instance-connect-endpoint.${site.region}.amazonaws.com`;
      return {
        InstanceConnectEndpointId: id,
        InstanceConnectEndpointArn: ec2Arn(site, `instance-connect-endpoint/${id}`),
        OwnerId: site.account.id,
        State: gone ? 'delete-complete' : 'create-complete',
        StateMessage: '',
        DnsName: dnsName,
        FipsDnsName: dnsName.replace('.ec2-instance', '.fips.ec2-instance'),
        NetworkInterfaceIds: gone ? [] : [interfaceId(key)],
        VpcId: vpc.id,
        AvailabilityZone: zoneName(site, subnet.zone),
        AvailabilityZoneId: zoneId(site.region, subnet.zone),
        CreatedAt: moment(key),
        SubnetId: subnet.id,
        PreserveClientIp: fraction(key, 'preserve') < 0.5,
        SecurityGroupIds: [serviceGroup(site, vpc).GroupId],
        IpAddressType: 'ipv4',
        Tags: tagsOf(site.account, key, 'operators', alterations(site.rounds, key, 0.1)),
      };
    }),
  );
}

export function interfacesOfInstanceConnect(site: Site): readonly NetworkInterface[] {
  return connectPlans(site)
    .filter(({ gone }) => !gone)
    .map(({ key, vpc, subnet }) =>
      serviceInterface(
        site,
        {
          key: under(key, 'eni'),
          id: interfaceId(key),
          vpcId: vpc.id,
          subnet,
          addresses: [hostAddress(subnet.cidr, HOSTS.instanceConnect)],
          groups: [serviceGroup(site, vpc)],
          description: `EC2 Instance Connect Endpoint ${ec2Id('eice', key)}`,
        },
        'interface',
      ),
    );
}

export const INSTANCE_CONNECT_LISTS: Lists = { 'ec2:DescribeInstanceConnectEndpoints': instanceConnectEndpoints };
