import type { DhcpOptions } from '@aws-sdk/client-ec2';
import { ec2Id, type Key, under } from './key.ts';
import type { Lists } from './lists.ts';
import type { Place, Site } from './plan.ts';
import { alterations } from './rounds.ts';
import { tagsOf } from './tags.ts';
import type { VpcPlan } from './vpc-plan.ts';

function givenKey(place: Place): Key {
  return under(place.key, 'dhcp-options');
}

function ownKey(place: Place): Key {
  return under(place.key, 'dhcp-options', 'corporate');
}

/** Production accounts send the hosts of their first VPC to the company's name servers. */
function hasOwn(place: Place): boolean {
  return place.populated && place.account.stage === 'production';
}

/** The set that a VPC of the place uses. */
export function dhcpOptionsId(place: Place, vpc: VpcPlan): string {
  return ec2Id('dopt', hasOwn(place) && vpc.attachable === 0 ? ownKey(place) : givenKey(place));
}

/** The set that AWS made with the account's first VPC of the region, and one of the account's own. */
function dhcpOptions(site: Site): readonly DhcpOptions[] {
  return site.once('dhcp-options', () => {
    const domain = site.region === 'us-east-1' ? 'ec2.internal' : `${site.region}.compute.internal`;
    const given: DhcpOptions = {
      DhcpOptionsId: ec2Id('dopt', givenKey(site)),
      OwnerId: site.account.id,
      DhcpConfigurations: [configuration('domain-name', domain), configuration('domain-name-servers', 'AmazonProvidedDNS')],
      Tags: [],
    };
    if (!hasOwn(site)) return [given];
    const key = ownKey(site);
    const edits = alterations(site.rounds, key, 0.15);
    const own: DhcpOptions = {
      DhcpOptionsId: ec2Id('dopt', key),
      OwnerId: site.account.id,
      DhcpConfigurations: [
        configuration('domain-name', 'corp.example'),
        configuration('domain-name-servers', '172.20.0.53', '172.20.4.53'),
        configuration('ntp-servers', '169.254.169.123'),
        configuration('netbios-node-type', '2'),
      ],
      Tags: tagsOf(site.account, key, 'corporate', edits),
    };
    return [given, own];
  });
}

function configuration(name: string, ...values: string[]): NonNullable<DhcpOptions['DhcpConfigurations']>[number] {
  return { Key: name, Values: values.map((Value) => ({ Value })) };
}

export const DHCP_OPTIONS_LISTS: Lists = { 'ec2:DescribeDhcpOptions': dhcpOptions };
