import type { AttachmentStatus, EgressOnlyInternetGateway, InternetGateway } from '@aws-sdk/client-ec2';
import { ec2Id, type Key, under } from './key.ts';
import type { Site } from './plan.ts';
import { aboutTwoOf, alterations, births, presence } from './rounds.ts';
import { tagsOf } from './tags.ts';
import { sharedVpc } from './vpc.ts';
import { type VpcPlan, vpcPlans } from './vpc-plan.ts';

/** Outside the SDK's enum, and what AWS answers: see the documentation of InternetGatewayAttachment. */
const ATTACHED_GATEWAY = 'available' as string as AttachmentStatus;

export function internetGatewayId(vpc: VpcPlan): string | undefined {
  return vpc.subnets.some((subnet) => subnet.tier === 'public') ? ec2Id('igw', under(vpc.key, 'igw')) : undefined;
}

export function egressOnlyGatewayId(vpc: VpcPlan): string | undefined {
  return vpc.ipv6 === null ? undefined : ec2Id('eigw', under(vpc.key, 'eigw'));
}

/** Those of the account's VPCs, of a shared VPC (without its tags), and some that nobody attached yet. */
export function internetGateways(site: Site): readonly InternetGateway[] {
  return site.once('internet-gateways', () => {
    const plans = vpcPlans(site);
    const own = plans.flatMap((vpc) => gatewayOf(site, site, vpc, aboutTwoOf(plans.length)));
    const spare = under(site.key, 'igw');
    const unattached = site.populated ? [{ key: spare, round: -1 }, ...births(site.rounds, spare, 1)] : [];
    const shared = sharedVpc(site);
    return [
      ...own,
      ...unattached
        .filter(({ key, round }) => presence(site.rounds, key, 0.3, round) === 'present')
        .map(
          ({ key }): InternetGateway => ({
            InternetGatewayId: ec2Id('igw', key),
            OwnerId: site.account.id,
            Attachments: [],
            Tags: tagsOf(site.account, key, 'unattached'),
          }),
        ),
      ...(shared ? gatewayOf(site, site.at(shared.place), shared, 0) : []),
    ];
  });
}

function gatewayOf(viewer: Site, owner: Site, vpc: VpcPlan, rate: number): readonly InternetGateway[] {
  const id = internetGatewayId(vpc);
  if (id === undefined) return [];
  const tagged = viewer === owner && vpc.use !== 'default';
  const key: Key = under(vpc.key, 'igw');
  return [
    {
      InternetGatewayId: id,
      OwnerId: owner.account.id,
      Attachments: [{ VpcId: vpc.id, State: ATTACHED_GATEWAY }],
      Tags: tagged ? tagsOf(owner.account, key, vpc.name, alterations(owner.rounds, key, rate)) : [],
    },
  ];
}

export function egressOnlyGateways(site: Site): readonly EgressOnlyInternetGateway[] {
  return site.once('egress-only-gateways', () =>
    vpcPlans(site).flatMap((vpc): EgressOnlyInternetGateway[] => {
      const id = egressOnlyGatewayId(vpc);
      if (id === undefined) return [];
      const key = under(vpc.key, 'eigw');
      return [
        {
          EgressOnlyInternetGatewayId: id,
          Attachments: [{ VpcId: vpc.id, State: 'attached' }],
          Tags: tagsOf(site.account, key, vpc.name, alterations(site.rounds, key, 0.1)),
        },
      ];
    }),
  );
}
