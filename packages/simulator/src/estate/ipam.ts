import type {
  GetEnabledIpamPolicyResult,
  Ipam,
  IpamPool,
  IpamPoolAllocation,
  IpamPoolCidr,
  IpamResourceCidr,
  IpamResourceDiscovery,
  IpamResourceDiscoveryAssociation,
  IpamScope,
} from '@aws-sdk/client-ec2';
import { toBlock } from './addresses.ts';
import { elasticIps } from './elastic-ip.ts';
import { type IpamPlan, ipamPlan, type PoolPlan } from './ipam-plan.ts';
import { ec2Id, fraction, type Key, under } from './key.ts';
import { type Lists, text } from './lists.ts';
import type { Site } from './plan.ts';
import { alterations } from './rounds.ts';
import { tagsOf } from './tags.ts';
import type { VpcPlan } from './vpc-plan.ts';

function only<T>(site: Site, describe: (plan: IpamPlan, owner: string) => readonly T[]): readonly T[] {
  const plan = ipamPlan(site);
  return plan === undefined ? [] : describe(plan, site.account.id);
}

/** Address management belongs to no region. */
function arn(site: Site, resource: string): string {
  return `arn:${site.plan.partition}:ec2::${site.account.id}:${resource}`;
}

function tags(site: Site, key: Key, name: string) {
  return tagsOf(site.account, key, name, alterations(site.rounds, key, 0.35));
}

function operatingRegions(site: Site) {
  return site.plan.settings.regions.map((RegionName) => ({ RegionName }));
}

function ipams(site: Site): readonly Ipam[] {
  return only(site, (plan, OwnerId) => [
    {
      OwnerId,
      IpamId: plan.id,
      IpamArn: arn(site, `ipam/${plan.id}`),
      IpamRegion: site.region,
      PublicDefaultScopeId: plan.publicScope,
      PrivateDefaultScopeId: plan.privateScope,
      ScopeCount: 3,
      Description: 'addresses of the whole estate',
      OperatingRegions: operatingRegions(site),
      State: 'create-complete',
      DefaultResourceDiscoveryId: plan.discoveryId,
      DefaultResourceDiscoveryAssociationId: plan.associationId,
      ResourceDiscoveryAssociationCount: 1,
      Tier: 'advanced',
      EnablePrivateGua: false,
      MeteredAccount: 'ipam-owner',
      Tags: tags(site, plan.key, 'estate'),
    },
  ]);
}

function scopes(site: Site): readonly IpamScope[] {
  return only(site, (plan, OwnerId) => {
    const scope = (id: string, type: 'public' | 'private', isDefault: boolean, pools: number, description: string): IpamScope => ({
      OwnerId,
      IpamScopeId: id,
      IpamScopeArn: arn(site, `ipam-scope/${id}`),
      IpamArn: arn(site, `ipam/${plan.id}`),
      IpamRegion: site.region,
      IpamScopeType: type,
      IsDefault: isDefault,
      Description: description,
      PoolCount: pools,
      State: 'create-complete',
      Tags: isDefault ? [] : tags(site, under(plan.key, 'scope'), description),
    });
    return [
      scope(plan.publicScope, 'public', true, 0, ''),
      scope(plan.privateScope, 'private', true, 1 + plan.pools.filter(({ gone }) => !gone).length, ''),
      scope(plan.laboratoryScope, 'private', false, 0, 'laboratory'),
    ];
  });
}

function pools(site: Site): readonly IpamPool[] {
  return only(site, (plan, OwnerId) =>
    [plan.top, ...plan.pools].map(
      (pool): IpamPool => ({
        OwnerId,
        IpamPoolId: pool.id,
        ...(pool.region === null ? {} : { SourceIpamPoolId: plan.top.id }),
        IpamPoolArn: arn(site, `ipam-pool/${pool.id}`),
        IpamScopeArn: arn(site, `ipam-scope/${plan.privateScope}`),
        IpamScopeType: 'private',
        IpamArn: arn(site, `ipam/${plan.id}`),
        IpamRegion: site.region,
        Locale: pool.region ?? 'None',
        PoolDepth: pool.region === null ? 1 : 2,
        State: pool.gone ? 'delete-complete' : 'create-complete',
        Description: pool.name,
        AutoImport: false,
        AddressFamily: 'ipv4',
        ...(pool.region === null
          ? {}
          : { AllocationMinNetmaskLength: 20, AllocationMaxNetmaskLength: 28, AllocationDefaultNetmaskLength: 20 }),
        AllocationResourceTags: [],
        Tags: tags(site, pool.key, pool.name),
      }),
    ),
  );
}

function poolWith(plan: IpamPlan, id: string): PoolPlan | undefined {
  return [plan.top, ...plan.pools].find((pool) => pool.id === id && !pool.gone);
}

function poolCidrs(site: Site, poolId: string): readonly IpamPoolCidr[] {
  return only(site, (plan) =>
    (poolWith(plan, poolId)?.blocks ?? []).map(({ key, cidr }) => ({
      IpamPoolCidrId: ec2Id('ipam-pool-cidr', key),
      Cidr: cidr,
      NetmaskLength: toBlock(cidr).bits,
      State: 'provisioned',
    })),
  );
}

/** The regional pools have theirs from the first one; VPCs have them from the regional pools, and some are only kept. */
function poolAllocations(site: Site, poolId: string): readonly IpamPoolAllocation[] {
  return only(site, (plan, owner) => {
    if (poolId === plan.top.id) {
      return plan.pools.flatMap((pool) =>
        pool.blocks.map(({ key, cidr }) => ({
          Cidr: cidr,
          IpamPoolAllocationId: ec2Id('ipam-pool-alloc', under(key, 'pool')),
          ResourceId: pool.id,
          ResourceType: 'ipam-pool',
          ResourceRegion: site.region,
          ResourceOwner: owner,
        })),
      );
    }
    return (poolWith(plan, poolId)?.blocks ?? []).map(({ key, cidr, vpc }): IpamPoolAllocation => {
      const allocation = { Cidr: cidr, IpamPoolAllocationId: ec2Id('ipam-pool-alloc', key) };
      if (vpc === null) return { ...allocation, ResourceType: 'custom', Description: 'kept by request' };
      const { account, region } = vpc.place;
      return { ...allocation, ResourceId: vpc.id, ResourceType: 'vpc', ResourceRegion: region, ResourceOwner: account.id };
    });
  });
}

function resourceCidrs(site: Site, scopeId: string): readonly IpamResourceCidr[] {
  return only(site, (plan, owner) => {
    if (scopeId === plan.publicScope) return publicCidrs(site, plan, owner);
    if (scopeId !== plan.privateScope) return [];
    return plan.pools.flatMap((pool) =>
      pool.blocks.flatMap(({ vpc }) =>
        vpc === null ? [] : [describeResource(plan, pool.id, vpc), ...(vpc.place.account === site.account ? subnetsOf(plan, vpc) : [])],
      ),
    );
  });
}

function describeResource(plan: IpamPlan, poolId: string, vpc: VpcPlan): IpamResourceCidr {
  return {
    IpamId: plan.id,
    IpamScopeId: plan.privateScope,
    IpamPoolId: poolId,
    ResourceRegion: vpc.place.region,
    ResourceOwnerId: vpc.place.account.id,
    ResourceId: vpc.id,
    ResourceName: vpc.name,
    ResourceCidr: vpc.cidr,
    ResourceType: 'vpc',
    ResourceTags: [],
    IpUsage: Math.round(fraction(vpc.key, 'usage') * 100) / 100,
    ComplianceStatus: 'compliant',
    ManagementState: 'managed',
    OverlapStatus: 'nonoverlapping',
    VpcId: vpc.id,
  };
}

/** Only of the hub's way out: it is the one where addresses run short. */
function subnetsOf(plan: IpamPlan, vpc: VpcPlan): readonly IpamResourceCidr[] {
  if (vpc.use !== 'egress') return [];
  return vpc.subnets.map((subnet) => ({
    IpamId: plan.id,
    IpamScopeId: plan.privateScope,
    ResourceRegion: vpc.place.region,
    ResourceOwnerId: vpc.place.account.id,
    ResourceId: subnet.id,
    ResourceName: `${vpc.name}-${subnet.tier}-${subnet.zone}`,
    ResourceCidr: subnet.cidr,
    ResourceType: 'subnet',
    ResourceTags: [],
    IpUsage: Math.round(fraction(subnet.key, 'usage') * 100) / 100,
    ComplianceStatus: 'unmanaged',
    ManagementState: 'unmanaged',
    OverlapStatus: 'nonoverlapping',
    VpcId: vpc.id,
  }));
}

function publicCidrs(site: Site, plan: IpamPlan, owner: string): readonly IpamResourceCidr[] {
  return elasticIps(site).map(({ AllocationId = '', PublicIp = '' }) => ({
    IpamId: plan.id,
    IpamScopeId: plan.publicScope,
    ResourceRegion: site.region,
    ResourceOwnerId: owner,
    ResourceId: AllocationId,
    ResourceCidr: `${PublicIp}/32`,
    ResourceType: 'eip',
    ResourceTags: [],
    ComplianceStatus: 'unmanaged',
    ManagementState: 'unmanaged',
    OverlapStatus: 'nonoverlapping',
  }));
}

function discoveries(site: Site): readonly IpamResourceDiscovery[] {
  return only(site, (plan, OwnerId) => [
    {
      OwnerId,
      IpamResourceDiscoveryId: plan.discoveryId,
      IpamResourceDiscoveryArn: arn(site, `ipam-resource-discovery/${plan.discoveryId}`),
      IpamResourceDiscoveryRegion: site.region,
      OperatingRegions: operatingRegions(site),
      IsDefault: true,
      State: 'create-complete',
      Tags: tags(site, under(plan.key, 'discovery'), 'estate'),
    },
  ]);
}

function discoveryAssociations(site: Site): readonly IpamResourceDiscoveryAssociation[] {
  return only(site, (plan, OwnerId) => [
    {
      OwnerId,
      IpamResourceDiscoveryAssociationId: plan.associationId,
      IpamResourceDiscoveryAssociationArn: arn(site, `ipam-resource-discovery-association/${plan.associationId}`),
      IpamResourceDiscoveryId: plan.discoveryId,
      IpamId: plan.id,
      IpamArn: arn(site, `ipam/${plan.id}`),
      IpamRegion: site.region,
      IsDefault: true,
      ResourceDiscoveryStatus: 'active',
      State: 'associate-complete',
      Tags: [],
    },
  ]);
}

const NO_POLICY: GetEnabledIpamPolicyResult = { IpamPolicyEnabled: false };

export const IPAM_LISTS: Lists = {
  'ec2:DescribeIpams': ipams,
  'ec2:DescribeIpamScopes': scopes,
  'ec2:DescribeIpamPools': pools,
  'ec2:GetIpamPoolCidrs': (site, input) => poolCidrs(site, text(input, 'IpamPoolId')),
  'ec2:GetIpamPoolAllocations': (site, input) => poolAllocations(site, text(input, 'IpamPoolId')),
  'ec2:GetIpamResourceCidrs': (site, input) => resourceCidrs(site, text(input, 'IpamScopeId')),
  'ec2:DescribeIpamResourceDiscoveries': discoveries,
  'ec2:DescribeIpamResourceDiscoveryAssociations': discoveryAssociations,
  'ec2:GetEnabledIpamPolicy': () => [NO_POLICY],
};
