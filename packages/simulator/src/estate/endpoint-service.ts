import type {
  AllowedPrincipal,
  ConnectionNotification,
  ServiceConfiguration,
  ServiceDetail,
  ServiceState,
  State,
  VpcEndpointConnection,
} from '@aws-sdk/client-ec2';
import { foreignAccountId } from './accounts.ts';
import { balancerArn } from './balancer-arn.ts';
import { awsServiceName, endpointPlans, INTERFACE_SERVICES, inspectionServiceId, ownServiceName } from './endpoint.ts';
import { ec2Id, fraction, hex, type Key, moment, under } from './key.ts';
import { type Lists, text } from './lists.ts';
import { hubIn, isHub, type Place, type Site, zoneCount, zoneId, zoneName } from './plan.ts';
import { GATEWAY_SERVICES } from './prefix-list.ts';
import { alterations, ended, presence } from './rounds.ts';
import { tagsOf } from './tags.ts';

/** A service that the account offers to others: the hub's inspection, and here and there an application. */
interface OfferPlan {
  readonly key: Key;
  readonly id: string;
  readonly name: string;
  readonly balanced: boolean;
  readonly gone: boolean;
}

function offers(site: Site): readonly OfferPlan[] {
  return site.once('endpoint-offers', () => {
    if (isHub(site)) return [inspection(site)];
    const key = under(site.key, 'endpoint-service');
    if (site.account.use !== 'workload' || !site.populated || fraction(key, 'offers') > 0.35) return [];
    const offer = (own: Key, name: string, gone: boolean): OfferPlan => ({
      key: own,
      id: ec2Id('vpce-svc', own),
      name,
      balanced: false,
      gone,
    });
    const now = presence(site.rounds, key, 0.05);
    const former = ended(site.rounds) === 'lingering' ? [offer(under(key, 'former'), 'former-api', true)] : [];
    return [...(now === 'vanished' ? [] : [offer(key, 'api', now === 'lingering')]), ...former];
  });
}

function inspection(hub: Place): OfferPlan {
  const key = under(hub.plan.hub.key, 'inspection', hub.region);
  return { key, id: inspectionServiceId(hub), name: 'inspection', balanced: true, gone: false };
}

/** AWS writes the states of services with a capital letter. */
const STATES: Readonly<Record<'true' | 'false', ServiceState>> = { true: 'Deleted', false: 'Available' };

/** The load balancers behind what is offered now. */
export function offeredBalancers(site: Site): readonly { readonly key: Key; readonly name: string; readonly balanced: boolean }[] {
  return offers(site).filter(({ gone }) => !gone);
}

function arnOf(site: Site, { key, name, balanced }: OfferPlan): string {
  return balancerArn(site, balanced ? 'gwy' : 'net', name, key);
}

function zonesOf(viewer: Site, owner: Place): { AvailabilityZones: string[]; AvailabilityZoneIds: string[] } {
  const zones = Array.from({ length: zoneCount(owner) }, (_, index) => index + 1);
  return {
    AvailabilityZones: zones.map((zone) => zoneName(viewer, zone)),
    AvailabilityZoneIds: zones.map((zone) => zoneId(viewer.region, zone)),
  };
}

function serviceConfigurations(site: Site): readonly ServiceConfiguration[] {
  return site.once('endpoint-service-configurations', () =>
    offers(site).map((plan): ServiceConfiguration => {
      const arn = arnOf(site, plan);
      const edits = alterations(site.rounds, plan.key, 0.15);
      return {
        ServiceId: plan.id,
        ServiceName: ownServiceName(site, plan.id),
        ServiceType: [{ ServiceType: plan.balanced ? 'GatewayLoadBalancer' : 'Interface' }],
        ServiceState: STATES[`${plan.gone}`],
        ...zonesOf(site, site),
        AcceptanceRequired: !plan.balanced,
        ManagesVpcEndpoints: false,
        ...(plan.balanced ? { GatewayLoadBalancerArns: [arn] } : { NetworkLoadBalancerArns: [arn] }),
        SupportedIpAddressTypes: ['ipv4'],
        BaseEndpointDnsNames: [`${plan.id}.${site.region}.vpce.amazonaws.com`],
        ...(plan.balanced
          ? {}
          : {
              PrivateDnsName: `api.${site.account.name}.example.com`,
              PrivateDnsNameConfiguration: {
                State: 'verified',
                Type: 'TXT',
                Value: `vpce:${hex(under(plan.key, 'dns'))}`,
                Name: '_simulated',
              },
            }),
        Tags: tagsOf(site.account, plan.key, plan.name, edits),
        SupportedRegions: [{ Region: site.region, ServiceState: 'Available' }],
        RemoteAccessEnabled: false,
      };
    }),
  );
}

/** The hub's is for everyone in the estate; an application's for the hub and a partner. */
function servicePermissions(site: Site, serviceId: string): readonly AllowedPrincipal[] {
  const plan = offers(site).find(({ id }) => id === serviceId);
  if (plan === undefined) return [];
  const second = alterations(site.rounds, plan.key, 0.3, 'permissions') % 2 === 1 ? [foreignAccountId(site.plan.root, 2)] : [];
  const accounts = [site.plan.hub.id, foreignAccountId(site.plan.root, 1), ...second];
  return accounts.map((account): AllowedPrincipal => {
    const key = under(plan.key, 'permission', account);
    return {
      ServicePermissionId: ec2Id('vpce-svc-perm', key),
      ServiceId: plan.id,
      PrincipalType: 'Account',
      Principal: `arn:${site.plan.partition}:iam::${account}:root`,
      Tags: [],
    };
  });
}

/** AWS answers states in lower and camel case, whatever the SDK's enum says. */
function wireState(state: 'available' | 'pendingAcceptance' | 'rejected'): State {
  return state as string as State;
}

/** The endpoints that lead to the account's services: the hub's own to its inspection, and a partner's to each. */
function endpointConnections(site: Site): readonly VpcEndpointConnection[] {
  return site.once('endpoint-connections', () =>
    offers(site)
      .filter(({ gone }) => !gone)
      .flatMap((plan) => {
        const arn = arnOf(site, plan);
        const connection = (endpointId: string, owner: string, state: State, key: Key): VpcEndpointConnection => ({
          VpcEndpointConnectionId: ec2Id('vpce-con', key),
          ServiceId: plan.id,
          VpcEndpointId: endpointId,
          VpcEndpointOwner: owner,
          VpcEndpointState: state,
          VpcEndpointRegion: site.region,
          CreationTimestamp: moment(key),
          IpAddressType: 'ipv4',
          ...(plan.balanced ? { GatewayLoadBalancerArns: [arn] } : { NetworkLoadBalancerArns: [arn] }),
          DnsEntries: [],
          Tags: [],
        });
        const own = plan.balanced ? endpointPlans(site).filter(({ type, gone }) => type === 'GatewayLoadBalancer' && !gone) : [];
        const partner = (['available', 'pendingAcceptance', 'rejected'] as const)
          .filter((state) => state !== 'rejected' || ended(site.rounds) === 'lingering')
          .filter((state) => presence(site.rounds, under(plan.key, 'partner-endpoint', state), 0.2) === 'present')
          .map((state) => {
            const key = under(plan.key, 'partner-endpoint', state);
            return connection(ec2Id('vpce', under(key, 'endpoint')), foreignAccountId(site.plan.root, 1), wireState(state), key);
          });
        return [...own.map(({ id, key }) => connection(id, site.account.id, wireState('available'), under(key, 'connection'))), ...partner];
      }),
  );
}

/** Whoever offers a service to a partner wants to hear of its requests. */
function connectionNotifications(site: Site): readonly ConnectionNotification[] {
  return offers(site)
    .filter(({ gone, balanced }) => !gone && !balanced)
    .map(({ key, id }) => ({
      ConnectionNotificationId: ec2Id('vpce-nfn', key),
      ServiceId: id,
      ConnectionNotificationType: 'Topic',
      ConnectionNotificationArn: `arn:${site.plan.partition}:sns:${site.region}:${site.account.id}:endpoint-requests`,
      ConnectionEvents: ['Connect', 'Accept', ...(alterations(site.rounds, key, 0.2, 'events') % 2 === 0 ? ['Reject'] : [])],
      ConnectionNotificationState: 'Enabled',
      ServiceRegion: site.region,
    }));
}

/** DescribeVpcEndpointServices: AWS's own, and those that the account offers or that the hub offers to it. */
function endpointServices(site: Site): readonly ServiceDetail[] {
  return site.once('endpoint-services', () => {
    const hub = site.at(hubIn(site.plan, site.region));
    const offered = site.populated && !isHub(site) ? offers(hub).map((plan) => offeredService(site, hub, plan)) : [];
    const own = offers(site)
      .filter(({ gone }) => !gone)
      .map((plan) => offeredService(site, site, plan));
    return [
      ...GATEWAY_SERVICES.map((service) => awsService(site, service, 'Gateway')),
      ...INTERFACE_SERVICES.map((service) => awsService(site, service, 'Interface')),
      ...own,
      ...offered,
    ];
  });
}

function awsService(site: Site, service: string, type: 'Gateway' | 'Interface'): ServiceDetail {
  const name = awsServiceName(site, service);
  return {
    ServiceName: name,
    ServiceId: ec2Id('vpce-svc', under(site.plan.root, 'aws-service', site.region, service)),
    ServiceType: [{ ServiceType: type }],
    ServiceRegion: site.region,
    AvailabilityZones: [1, 2, 3].map((zone) => zoneName(site, zone)),
    AvailabilityZoneIds: [1, 2, 3].map((zone) => zoneId(site.region, zone)),
    Owner: 'amazon',
    BaseEndpointDnsNames: [`${service}.${site.region}.vpce.amazonaws.com`],
    ...(type === 'Interface'
      ? {
          PrivateDnsName: `${service}.${site.region}.amazonaws.com`,
          PrivateDnsNames: [{ PrivateDnsName: `${service}.${site.region}.amazonaws.com` }],
          PrivateDnsNameVerificationState: 'verified',
        }
      : {}),
    VpcEndpointPolicySupported: true,
    AcceptanceRequired: false,
    ManagesVpcEndpoints: false,
    SupportedIpAddressTypes: ['ipv4'],
    Tags: [],
  };
}

function offeredService(viewer: Site, owner: Site, plan: OfferPlan): ServiceDetail {
  const own = viewer.account === owner.account;
  return {
    ServiceName: ownServiceName(owner, plan.id),
    ServiceId: plan.id,
    ServiceType: [{ ServiceType: plan.balanced ? 'GatewayLoadBalancer' : 'Interface' }],
    ServiceRegion: owner.region,
    ...zonesOf(viewer, owner),
    Owner: owner.account.id,
    BaseEndpointDnsNames: [`${plan.id}.${owner.region}.vpce.amazonaws.com`],
    VpcEndpointPolicySupported: false,
    AcceptanceRequired: !plan.balanced,
    ManagesVpcEndpoints: false,
    SupportedIpAddressTypes: ['ipv4'],
    Tags: own ? tagsOf(owner.account, plan.key, plan.name, alterations(owner.rounds, plan.key, 0.15)) : [],
  };
}

export const ENDPOINT_SERVICE_LISTS: Lists = {
  'ec2:DescribeVpcEndpointServices': endpointServices,
  'ec2:DescribeVpcEndpointServiceConfigurations': serviceConfigurations,
  'ec2:DescribeVpcEndpointServicePermissions': (site, input) => servicePermissions(site, text(input, 'ServiceId')),
  'ec2:DescribeVpcEndpointConnections': endpointConnections,
  'ec2:DescribeVpcEndpointConnectionNotifications': connectionNotifications,
};
