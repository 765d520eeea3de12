import type { Connection, CustomerAgreement, Interconnect } from '@aws-sdk/client-direct-connect';
import { foreignAccountId } from './accounts.ts';
import { locationCode } from './direct-connect.ts';
import { directConnectId, hex, integer, type Key, moment, momentOfRound, under } from './key.ts';
import { type Lists, text } from './lists.ts';
import { isFirstHub, type Site } from './plan.ts';
import { alterations, births, ended, presence } from './rounds.ts';
import { directConnectTags, tagsOf } from './tags.ts';

const CARRIER = 'Simulated Carrier';

/** The hub is a partner of Direct Connect too: over its interconnect in its first region run the connections of companies that it lets in. */
function interconnects(site: Site): readonly Interconnect[] {
  return site.once('dx-interconnects', () => {
    if (!isFirstHub(site)) return [];
    const former = ended(site.rounds) === 'lingering' ? [interconnect(site, 'former', 'deleted')] : [];
    return [interconnect(site, 'partners', 'available'), ...former];
  });
}

function interconnectKey(site: Site, name: string): Key {
  return under(site.key, 'dx-interconnect', name);
}

function interconnect(site: Site, name: string, state: 'available' | 'deleted'): Interconnect {
  const key = interconnectKey(site, name);
  return {
    interconnectId: directConnectId('dxcon', key),
    interconnectName: name,
    interconnectState: state,
    region: site.region,
    location: locationCode(site, 3),
    bandwidth: '10Gbps',
    loaIssueTime: moment(key),
    ...deviceOf(site, key),
    jumboFrameCapable: true,
    hasLogicalRedundancy: 'no',
    providerName: CARRIER,
    macSecCapable: true,
    portEncryptionStatus: 'Encryption Down',
    encryptionMode: 'no_encrypt',
    macSecKeys: [],
    tags: directConnectTags(tagsOf(site.account, key, name, alterations(site.rounds, key, 0.2))),
  };
}

function deviceOf(site: Site, key: Key): { awsDevice: string; awsDeviceV2: string; awsLogicalDeviceId: string } {
  const device = `${locationCode(site, 3)}-${hex(key).slice(0, 6)}`;
  return { awsDevice: device, awsDeviceV2: device, awsLogicalDeviceId: device };
}

/** DescribeHostedConnections: nothing runs over the hub's own LAG. */
function hostedConnections(site: Site, host: string): readonly Connection[] {
  if (!isFirstHub(site)) return [];
  const over = interconnectKey(site, 'partners');
  if (host !== directConnectId('dxcon', over)) return [];
  return site.once('dx-hosted', () => {
    const former = ended(site.rounds) === 'lingering' ? [hosted(site, under(over, 'former'), 2, 'deleted')] : [];
    const later = births(site.rounds, over, 1).flatMap(({ key, round }) => {
      const now = presence(site.rounds, key, 0.3, round);
      return now === 'vanished' ? [] : [hosted(site, key, round % 3, now === 'present' ? 'available' : 'deleted', round)];
    });
    const first = [0, 1].map((partner) => hosted(site, under(over, 'hosted', partner), partner, partner === 0 ? 'available' : 'down'));
    return [...first, ...later, ...former];
  });
}

function hosted(site: Site, key: Key, partner: number, state: 'available' | 'down' | 'deleted', born = -1): Connection {
  return {
    connectionId: directConnectId('dxcon', key),
    connectionName: born < 0 ? `partner-${partner}` : `partner-new-${born}`,
    connectionState: state,
    ownerAccount: foreignAccountId(site.plan.root, partner),
    region: site.region,
    location: locationCode(site, 3),
    bandwidth: alterations(site.rounds, key, 0.2, 'bandwidth', born) % 2 === 0 ? '500Mbps' : '1Gbps',
    vlan: integer(key, 'vlan', 1000, 3000),
    partnerName: CARRIER,
    loaIssueTime: born < 0 ? moment(key) : momentOfRound(born, key),
    ...deviceOf(site, interconnectKey(site, 'partners')),
    jumboFrameCapable: true,
    hasLogicalRedundancy: 'no',
    providerName: CARRIER,
    macSecCapable: false,
    partnerInterconnectMacSecCapable: true,
    tags: [],
  };
}

/** What a partner has to agree to, in each region of which it is one. */
function agreements(site: Site): readonly CustomerAgreement[] {
  if (!isFirstHub(site)) return [];
  const edits = alterations(site.rounds, interconnectKey(site, 'agreement'), 0.2);
  return [
    { agreementName: 'Simulated Partner Agreement', status: 'signed' },
    { agreementName: 'Simulated Addendum', status: edits % 2 === 0 ? 'unsigned' : 'signed' },
  ];
}

export const DIRECT_CONNECT_PARTNER_LISTS: Lists = {
  'directconnect:DescribeInterconnects': interconnects,
  'directconnect:DescribeHostedConnections': (site, input) => hostedConnections(site, text(input, 'connectionId')),
  'directconnect:DescribeCustomerMetadata': agreements,
};
