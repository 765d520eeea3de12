import type { DirectConnectGatewayAssociationProposal, VirtualInterfaceTestHistory } from '@aws-sdk/client-direct-connect';
import { foreignAccountId } from './accounts.ts';
import { directConnectGatewayId, interfacePlans } from './direct-connect-plan.ts';
import { directConnectId, ec2Id, type Key, moment, momentOfRound, under, uuid } from './key.ts';
import type { Lists } from './lists.ts';
import { hubIn, isHub, type Site } from './plan.ts';
import { births, ended, presence } from './rounds.ts';

/** Partners ask to be let onto the hub's gateway. Every region answers with the same. */
function proposals(site: Site): readonly DirectConnectGatewayAssociationProposal[] {
  return site.once('dx-proposals', () => {
    if (site.account.use !== 'hub') return [];
    const root = under(site.plan.root, 'dx-proposal');
    const [region = site.region] = site.plan.settings.regions;
    const proposal = (key: Key, state: 'requested' | 'deleted'): DirectConnectGatewayAssociationProposal => ({
      proposalId: uuid(key),
      directConnectGatewayId: directConnectGatewayId(site.plan, 'private'),
      directConnectGatewayOwnerAccount: site.account.id,
      proposalState: state,
      associatedGateway: {
        id: ec2Id('vgw', under(key, 'gateway')),
        type: 'virtualPrivateGateway',
        ownerAccount: foreignAccountId(site.plan.root, 0),
        region,
      },
      existingAllowedPrefixesToDirectConnectGateway: [],
      requestedAllowedPrefixesToDirectConnectGateway: [{ cidr: '192.168.64.0/18' }],
    });
    const later = births(site.rounds, root, 1).flatMap(({ key, round }) => {
      const now = presence(site.rounds, key, 0.3, round);
      return now === 'vanished' ? [] : [proposal(key, now === 'present' ? 'requested' : 'deleted')];
    });
    const former = ended(site.rounds) === 'lingering' ? [proposal(under(root, 'former'), 'deleted')] : [];
    return [proposal(under(root, 'first'), 'requested'), ...later, ...former];
  });
}

/** The hub takes its first transit interface down now and then, to see that the second carries everything. */
function interfaceTests(site: Site): readonly VirtualInterfaceTestHistory[] {
  if (!isHub(site)) return [];
  const [first] = interfacePlans(site.at(hubIn(site.plan, site.region)));
  if (first === undefined) return [];
  const test = (key: Key, at: Date): VirtualInterfaceTestHistory => ({
    testId: directConnectId('dxviftest', key),
    virtualInterfaceId: first.id,
    bgpPeers: [directConnectId('dxpeer', under(first.key, 'bgp-peer', 'ipv4'))],
    status: 'passed',
    ownerAccount: site.account.id,
    testDurationInMinutes: 15,
    startTime: at,
    endTime: new Date(at.getTime() + 15 * 60_000),
  });
  const key = under(first.key, 'test');
  return [test(key, moment(key)), ...births(site.rounds, key, 1).map((birth) => test(birth.key, momentOfRound(birth.round, birth.key)))];
}

export const DIRECT_CONNECT_REQUEST_LISTS: Lists = {
  'directconnect:DescribeDirectConnectGatewayAssociationProposals': proposals,
  'directconnect:ListVirtualInterfaceTestHistory': interfaceTests,
};
