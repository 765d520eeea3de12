import type {
  GetVerifiedAccessEndpointPolicyResult,
  GetVerifiedAccessGroupPolicyResult,
  VerifiedAccessEndpoint,
  VerifiedAccessEndpointTarget,
  VerifiedAccessGroup,
  VerifiedAccessInstance,
  VerifiedAccessInstanceLoggingConfiguration,
  VerifiedAccessTrustProvider,
} from '@aws-sdk/client-ec2';
import { hostAddress } from './addresses.ts';
import { balancerArn, certificateArn } from './balancer-arn.ts';
import { serviceGroup } from './group-plan.ts';
import { ec2Id, hex, type Key, moment, under } from './key.ts';
import { type Lists, text } from './lists.ts';
import { ec2Arn, isFirstHub, type Site } from './plan.ts';
import { alterations, ended } from './rounds.ts';
import { tagsOf } from './tags.ts';
import { attachableVpcs, type VpcPlan } from './vpc-plan.ts';

/** The staff's way to two applications and a network without a VPN: at the hub's services, in its first region. */
interface AccessPlan {
  readonly key: Key;
  readonly instanceId: string;
  readonly providerId: string;
  readonly groupId: string;
  readonly vpc: VpcPlan;
}

function accessPlan(site: Site): AccessPlan | undefined {
  const vpc = isFirstHub(site) ? attachableVpcs(site)[2] : undefined;
  if (vpc === undefined) return undefined;
  const key = under(site.key, 'verified-access');
  return {
    key,
    instanceId: ec2Id('vai', key),
    providerId: ec2Id('vatp', key),
    groupId: ec2Id('vagr', key),
    vpc,
  };
}

function only<T>(site: Site, describe: (plan: AccessPlan) => readonly T[]): readonly T[] {
  const plan = accessPlan(site);
  return plan === undefined ? [] : describe(plan);
}

/** AWS writes these times as text. */
function written(key: Key): { CreationTime: string; LastUpdatedTime: string } {
  const text = moment(key).toISOString().slice(0, 19);
  return { CreationTime: text, LastUpdatedTime: text };
}

function tags(site: Site, key: Key, name: string) {
  return tagsOf(site.account, key, name, alterations(site.rounds, key, 0.35));
}

const TRUST = { Description: 'staff', TrustProviderType: 'user', UserTrustProviderType: 'oidc' } as const;

function instances(site: Site): readonly VerifiedAccessInstance[] {
  return only(site, ({ key, instanceId, providerId }) => [
    {
      VerifiedAccessInstanceId: instanceId,
      Description: 'staff',
      VerifiedAccessTrustProviders: [{ VerifiedAccessTrustProviderId: providerId, ...TRUST }],
      ...written(key),
      FipsEnabled: false,
      Tags: tags(site, under(key, 'instance'), 'staff'),
    },
  ]);
}

/** Whoever finds this text outside the simulator has found a leak. */
function clientSecret(key: Key): string {
  return `simulated.oidc.${hex(under(key, 'client-secret'))}`;
}

function trustProviders(site: Site): readonly VerifiedAccessTrustProvider[] {
  return only(site, ({ key, providerId }) => [
    {
      VerifiedAccessTrustProviderId: providerId,
      ...TRUST,
      OidcOptions: {
        Issuer: 'https://login.example.com',
        AuthorizationEndpoint: 'https://login.example.com/authorize',
        TokenEndpoint: 'https://login.example.com/token',
        UserInfoEndpoint: 'https://login.example.com/userinfo',
        ClientId: hex(key),
        ClientSecret: clientSecret(key),
        Scope: 'openid',
      },
      PolicyReferenceName: 'staff',
      ...written(under(key, 'provider')),
      SseSpecification: { CustomerManagedKeyEnabled: false },
      Tags: tags(site, under(key, 'provider'), 'login'),
    },
  ]);
}

function groups(site: Site): readonly VerifiedAccessGroup[] {
  return only(site, ({ key, instanceId, groupId }) => [
    {
      VerifiedAccessGroupId: groupId,
      VerifiedAccessInstanceId: instanceId,
      Description: 'applications of the staff',
      Owner: site.account.id,
      VerifiedAccessGroupArn: ec2Arn(site, `verified-access-group/${groupId}`),
      ...written(under(key, 'group')),
      SseSpecification: { CustomerManagedKeyEnabled: false },
      Tags: tags(site, under(key, 'group'), 'staff'),
    },
  ]);
}

const ENDPOINTS = ['wiki', 'database', 'former'] as const;

function endpoints(site: Site): readonly VerifiedAccessEndpoint[] {
  return only(site, (plan) =>
    ENDPOINTS.filter((name) => name !== 'former' || ended(site.rounds) === 'lingering').map((name) => describeEndpoint(site, plan, name)),
  );
}

/** The load balancer that the staff's wiki is behind. */
export function wikiBalancer(site: Site): { readonly key: Key; readonly vpc: VpcPlan } | undefined {
  const plan = accessPlan(site);
  return plan && { key: under(plan.key, 'endpoint', 'wiki'), vpc: plan.vpc };
}

function describeEndpoint(site: Site, plan: AccessPlan, name: (typeof ENDPOINTS)[number]): VerifiedAccessEndpoint {
  const key = under(plan.key, 'endpoint', name);
  const id = ec2Id('vae', key);
  const subnetIds = plan.vpc.subnets.filter(({ tier }) => tier === 'private').map((subnet) => subnet.id);
  const balancer = balancerArn(site, 'app', name, key);
  return {
    VerifiedAccessInstanceId: plan.instanceId,
    VerifiedAccessGroupId: plan.groupId,
    VerifiedAccessEndpointId: id,
    AttachmentType: 'vpc',
    ...(name === 'database'
      ? {
          EndpointType: 'cidr',
          CidrOptions: { Cidr: plan.vpc.cidr, Protocol: 'tcp', SubnetIds: subnetIds, PortRanges: [{ FromPort: 5432, ToPort: 5432 }] },
        }
      : {
          EndpointType: 'load-balancer',
          ApplicationDomain: `${name}.example.com`,
          DomainCertificateArn: certificateArn(site, key),
          EndpointDomain: `${name}.${id}.edge.prod.verified-access.${site.region}.amazonaws.com`,
          LoadBalancerOptions: { Protocol: 'https', Port: 443, LoadBalancerArn: balancer, SubnetIds: subnetIds },
        }),
    SecurityGroupIds: [serviceGroup(site, plan.vpc).GroupId],
    Status: { Code: name === 'former' ? 'deleted' : 'active' },
    Description: name,
    ...written(key),
    SseSpecification: { CustomerManagedKeyEnabled: false },
    Tags: tags(site, key, name),
  };
}

function isPresent(plan: AccessPlan, endpointId: string, name: (typeof ENDPOINTS)[number]): boolean {
  return endpointId === ec2Id('vae', under(plan.key, 'endpoint', name));
}

/** The hosts behind the endpoint of a network. */
function endpointTargets(site: Site, endpointId: string): readonly VerifiedAccessEndpointTarget[] {
  return only(site, (plan) => {
    if (!isPresent(plan, endpointId, 'database')) return [];
    const subnets = plan.vpc.subnets.filter(({ tier }) => tier === 'private').slice(0, 2);
    return subnets.map((subnet) => {
      const address = hostAddress(subnet.cidr, 12);
      return {
        VerifiedAccessEndpointId: endpointId,
        VerifiedAccessEndpointTargetIpAddress: address,
        VerifiedAccessEndpointTargetDns: `${address.replaceAll('.', '-')}.${endpointId}.example.com`,
      };
    });
  });
}

function endpointPolicy(site: Site, endpointId: string): readonly GetVerifiedAccessEndpointPolicyResult[] {
  return only(site, (plan): GetVerifiedAccessEndpointPolicyResult[] =>
    isPresent(plan, endpointId, 'database')
      ? [
          {
            PolicyEnabled: true,
            PolicyDocument: 'permit(principal, action, resource) when { context.staff.groups.contains("operators") };',
          },
        ]
      : [{ PolicyEnabled: false }],
  );
}

function groupPolicy(site: Site, groupId: string): readonly GetVerifiedAccessGroupPolicyResult[] {
  return only(site, (plan) =>
    plan.groupId === groupId
      ? [{ PolicyEnabled: true, PolicyDocument: 'permit(principal, action, resource) when { context.staff.verified == true };' }]
      : [],
  );
}

function loggingConfigurations(site: Site): readonly VerifiedAccessInstanceLoggingConfiguration[] {
  return only(site, ({ key, instanceId }) => [
    {
      VerifiedAccessInstanceId: instanceId,
      AccessLogs: {
        S3: { Enabled: false },
        CloudWatchLogs: { Enabled: true, LogGroup: '/network/verified-access', DeliveryStatus: { Code: 'success' } },
        KinesisDataFirehose: { Enabled: false },
        LogVersion: alterations(site.rounds, key, 0.3, 'logs') % 2 === 0 ? 'ocsf-1.0.0-rc.2' : 'ocsf-0.1',
        IncludeTrustContext: false,
      },
    },
  ]);
}

export const VERIFIED_ACCESS_LISTS: Lists = {
  'ec2:DescribeVerifiedAccessInstances': instances,
  'ec2:DescribeVerifiedAccessTrustProviders': trustProviders,
  'ec2:DescribeVerifiedAccessGroups': groups,
  'ec2:DescribeVerifiedAccessEndpoints': endpoints,
  'ec2:GetVerifiedAccessEndpointTargets': (site, input) => endpointTargets(site, text(input, 'VerifiedAccessEndpointId')),
  'ec2:GetVerifiedAccessEndpointPolicy': (site, input) => endpointPolicy(site, text(input, 'VerifiedAccessEndpointId')),
  'ec2:GetVerifiedAccessGroupPolicy': (site, input) => groupPolicy(site, text(input, 'VerifiedAccessGroupId')),
  'ec2:DescribeVerifiedAccessInstanceLoggingConfigurations': loggingConfigurations,
};
