import type { Address, AddressAttribute, AddressTransfer } from '@aws-sdk/client-ec2';
import { foreignAccountId } from './accounts.ts';
import { publicAddress } from './addresses.ts';
import { instancePlans } from './instance-plan.ts';
import { ec2Id, fraction, type Key, moment, under } from './key.ts';
import type { Lists } from './lists.ts';
import { balancerPlans } from './load-balancer-plan.ts';
import { natPlans } from './nat-gateway.ts';
import { isFirstHub, isHub, type Site } from './plan.ts';
import { alterations, births, ended, presence } from './rounds.ts';
import { tagsOf } from './tags.ts';

/** Those that NAT gateways and instances use, and some that nothing uses. */
export function elasticIps(site: Site): readonly Address[] {
  return site.once('elastic-ips', () => [
    ...addressesOfGateways(site),
    ...addressesOfInstances(site),
    ...addressesOfBalancers(site),
    ...spareAddresses(site),
  ]);
}

function address(site: Site, key: Key, publicIp: string, name: string): Address {
  return {
    AllocationId: ec2Id('eipalloc', key),
    PublicIp: publicIp,
    PublicIpv4Pool: 'amazon',
    NetworkBorderGroup: site.region,
    Domain: 'vpc',
    Tags: tagsOf(site.account, under(key, 'eip'), name, alterations(site.rounds, under(key, 'eip'), 0.05)),
  };
}

function association(site: Site, key: Key, interfaceId: string, privateIp: string): Address {
  return {
    AssociationId: ec2Id('eipassoc', key),
    NetworkInterfaceId: interfaceId,
    NetworkInterfaceOwnerId: site.account.id,
    PrivateIpAddress: privateIp,
  };
}

/** A regional gateway finds its addresses by itself. */
function addressesOfGateways(site: Site): Address[] {
  return natPlans(site)
    .filter(({ state }) => state === 'available')
    .flatMap((plan) =>
      plan.addresses.flatMap(({ key, publicIp, interfaceId, privateIp }): Address[] => {
        if (publicIp === null) return [];
        const managed = plan.kind === 'regional' ? ({ ServiceManaged: 'rnat' } as const) : {};
        return [{ ...address(site, key, publicIp, `${plan.vpc.name}-nat`), ...association(site, key, interfaceId, privateIp), ...managed }];
      }),
    );
}

function addressesOfInstances(site: Site): Address[] {
  return instancePlans(site).flatMap((plan) =>
    plan.interfaces.flatMap(({ key, id, publicIp, addresses }): Address[] =>
      publicIp?.elastic
        ? [
            {
              ...address(site, key, publicIp.address, plan.name),
              ...association(site, key, id, addresses[0]),
              InstanceId: plan.id,
            },
          ]
        : [],
    ),
  );
}

function addressesOfBalancers(site: Site): Address[] {
  return balancerPlans(site).flatMap((plan) =>
    plan.interfaces.flatMap(({ key, id, privateIp, publicIp }): Address[] =>
      publicIp?.elastic ? [{ ...address(site, key, publicIp.address, plan.name), ...association(site, key, id, privateIp) }] : [],
    ),
  );
}

function spareAddresses(site: Site): Address[] {
  if (!site.populated) return [];
  const key = under(site.key, 'spare-eip');
  const first = [0, 1]
    .filter((index) => index === 0 || isHub(site) || fraction(key, 'second') < 0.3)
    .map((index) => ({ key: under(key, index), round: -1 }));
  return [...first, ...births(site.rounds, key, 1)]
    .filter((one) => presence(site.rounds, one.key, 0.15, one.round) === 'present')
    .map((one) => address(site, one.key, publicAddress(fraction(one.key, 'public')), 'spare'));
}

/** The reverse names of the hub's way out: mail goes through it. */
function addressAttributes(site: Site): readonly AddressAttribute[] {
  if (site.account.use !== 'hub') return [];
  return addressesOfGateways(site).map(({ AllocationId = '', PublicIp = '' }) => ({
    AllocationId,
    PublicIp,
    PtrRecord: `out-${PublicIp.replaceAll('.', '-')}.example.com.`,
  }));
}

/** Of those that nothing uses, one is offered to a partner, and another was. */
function addressTransfers(site: Site): readonly AddressTransfer[] {
  if (!isFirstHub(site)) return [];
  const states = ended(site.rounds) === 'lingering' ? (['pending', 'disabled'] as const) : (['pending'] as const);
  const spare = spareAddresses(site);
  return states.flatMap((state, index): AddressTransfer[] => {
    const { AllocationId, PublicIp } = spare[index] ?? {};
    if (AllocationId === undefined) return [];
    return [
      {
        AllocationId,
        PublicIp,
        TransferAccountId: foreignAccountId(site.plan.root, 0),
        TransferOfferExpirationTimestamp: moment(under(site.key, 'eip-transfer', state)),
        AddressTransferStatus: state,
      },
    ];
  });
}

export const ELASTIC_IP_LISTS: Lists = {
  'ec2:DescribeAddresses': elasticIps,
  'ec2:DescribeAddressesAttribute': addressAttributes,
  'ec2:DescribeAddressTransfers': addressTransfers,
};
