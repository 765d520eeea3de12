import type {
  DescribeFirewallResponse,
  DescribeLoggingConfigurationResponse,
  DescribeResourcePolicyResponse,
  DescribeVpcEndpointAssociationResponse,
  FirewallMetadata,
  SyncState,
  VpcEndpointAssociationMetadata,
} from '@aws-sdk/client-network-firewall';
import type { OperationInput } from '../estate.ts';
import {
  AWS_OWNED,
  type FirewallAssociationPlan,
  type FirewallEndpoint,
  type FirewallPlan,
  firewallArn,
  firewallAssociationPlans,
  firewallPlans,
  INSPECTION,
  inspectedPlaces,
  isInspected,
} from './firewall-plan.ts';
import { sharedRuleGroupArns } from './firewall-rule-group.ts';
import { hex, type Key, under, uuid } from './key.ts';
import { type Lists, text } from './lists.ts';
import { hubIn, isHub, type Site, zoneName } from './plan.ts';
import { alterations, drift } from './rounds.ts';
import { tagsOf } from './tags.ts';

/** The account's own, and the one that the hub shares with it. */
function firewalls(site: Site, vpcIds: unknown): readonly FirewallMetadata[] {
  const wanted = Array.isArray(vpcIds) && vpcIds.length > 0 ? vpcIds : undefined;
  const own = firewallPlans(site).filter(({ vpc }) => wanted?.includes(vpc.id) ?? true);
  const shared = isInspected(site) && wanted === undefined ? [sharedFirewall(site)] : [];
  return [...own.map(({ name, arn }) => ({ FirewallName: name, FirewallArn: arn })), ...shared];
}

function sharedFirewall(site: Site): FirewallMetadata {
  return { FirewallName: INSPECTION, FirewallArn: firewallArn(hubIn(site.plan, site.region), 'firewall', INSPECTION) };
}

/** Whom a firewall is shared with may list it, and not read it. */
function describeFirewalls(site: Site, arn: string): readonly DescribeFirewallResponse[] {
  return firewallPlans(site)
    .filter((plan) => plan.arn === arn)
    .map((plan) => describeFirewall(site, plan));
}

function describeFirewall(site: Site, plan: FirewallPlan): DescribeFirewallResponse {
  const { key, name, arn, vpc, endpoints, born } = plan;
  const edits = alterations(site.rounds, key, 0.15, 'alter', born);
  const policyArn = firewallArn(site, 'firewall-policy', plan.policy);
  return {
    UpdateToken: uuid(under(key, 'token', edits)),
    Firewall: {
      FirewallName: name,
      FirewallArn: arn,
      FirewallPolicyArn: policyArn,
      VpcId: vpc.id,
      SubnetMappings: endpoints.map(({ subnet }) => ({ SubnetId: subnet.id, IPAddressType: 'IPV4' })),
      DeleteProtection: edits % 2 === 0,
      SubnetChangeProtection: name === INSPECTION,
      FirewallPolicyChangeProtection: false,
      Description: `of ${vpc.name}`,
      FirewallId: uuid(key),
      Tags: tagsOf(site.account, key, name, edits),
      EncryptionConfiguration: AWS_OWNED,
      NumberOfAssociations: isHub(site) && born < 0 ? 1 + inspectedPlaces(site.plan, site.region).length : 0,
      EnabledAnalysisTypes: name === INSPECTION ? ['TLS_SNI', 'HTTP_HOST'] : [],
    },
    FirewallStatus: {
      Status: 'READY',
      ConfigurationSyncStateSummary: 'IN_SYNC',
      SyncStates: syncStates(site, endpoints, { [policyArn]: { SyncStatus: 'IN_SYNC', UpdateToken: uuid(under(key, 'synchronised')) } }),
      CapacityUsageSummary: {
        CIDRs: { AvailableCIDRCount: 1_000_000, UtilizedCIDRCount: drift(site.rounds, key, 'used', 5000), IPSetReferences: {} },
      },
    },
  };
}

function syncStates(site: Site, endpoints: readonly FirewallEndpoint[], config: SyncState['Config']): Record<string, SyncState> {
  return Object.fromEntries(
    endpoints.map(({ id, subnet }) => [
      zoneName(site, subnet.zone),
      { Attachment: { SubnetId: subnet.id, EndpointId: id, Status: 'READY' as const }, ...(config ? { Config: config } : {}) },
    ]),
  );
}

function loggingConfigurations(site: Site, arn: string): readonly DescribeLoggingConfigurationResponse[] {
  return firewallPlans(site)
    .filter((plan) => plan.arn === arn)
    .map(({ key, name, born }) => {
      const alerts = { LogType: 'ALERT', LogDestinationType: 'CloudWatchLogs', LogDestination: { logGroup: `/firewall/${name}` } } as const;
      const flows = {
        LogType: 'FLOW',
        LogDestinationType: 'S3',
        LogDestination: { bucketName: `firewall-logs-${site.account.id}`, prefix: site.region },
      } as const;
      const more = alterations(site.rounds, key, 0.2, 'logging', born) % 2 === (name === INSPECTION ? 0 : 1);
      return {
        FirewallArn: arn,
        LoggingConfiguration: { LogDestinationConfigs: more ? [alerts, flows] : [alerts] },
        EnableMonitoringDashboard: name === INSPECTION,
      };
    });
}

function associations(site: Site, firewall: OperationInput['FirewallArn']): readonly VpcEndpointAssociationMetadata[] {
  return firewallAssociationPlans(site)
    .filter(({ firewallArn: of }) => firewall === undefined || of === firewall)
    .map(({ arn }) => ({ VpcEndpointAssociationArn: arn }));
}

function describeAssociations(site: Site, arn: string): readonly DescribeVpcEndpointAssociationResponse[] {
  return firewallAssociationPlans(site)
    .filter((plan) => plan.arn === arn)
    .map((plan) => describeAssociation(site, plan));
}

function describeAssociation(site: Site, plan: FirewallAssociationPlan): DescribeVpcEndpointAssociationResponse {
  const { key, endpoint } = plan;
  return {
    VpcEndpointAssociation: {
      VpcEndpointAssociationId: plan.id,
      VpcEndpointAssociationArn: plan.arn,
      FirewallArn: plan.firewallArn,
      VpcId: plan.vpc.id,
      SubnetMapping: { SubnetId: endpoint.subnet.id, IPAddressType: 'IPV4' },
      Description: `of ${plan.vpc.name}`,
      Tags: tagsOf(site.account, key, `${plan.vpc.name}-inspection`, alterations(site.rounds, key, 0.2)),
    },
    VpcEndpointAssociationStatus: { Status: 'READY', AssociationSyncState: syncStates(site, [endpoint], undefined) },
  };
}

/** What the hub shares has a policy that says with whom. */
function resourcePolicies(site: Site, arn: string): readonly DescribeResourcePolicyResponse[] {
  if (!isHub(site)) return [];
  const actions = sharedFirewallArns(site).find((shared) => shared.arn === arn)?.actions;
  const guests = inspectedPlaces(site.plan, site.region).map(({ account }) => account.id);
  if (actions === undefined || guests.length === 0) return [];
  const Principal = { AWS: guests };
  const key: Key = under(site.key, 'firewall-sharing', arn);
  return [
    {
      Policy: JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Sid: hex(key).slice(0, 8), Effect: 'Allow', Principal, Action: actions, Resource: arn }],
      }),
    },
  ];
}

const GROUP_ACTIONS = ['network-firewall:ListRuleGroups', 'network-firewall:CreateFirewallPolicy', 'network-firewall:UpdateFirewallPolicy'];

/** What the hub lets others use, by the kinds that sharing knows. */
export function sharedFirewallArns(hub: Site): readonly { readonly arn: string; readonly type: string; readonly actions: string[] }[] {
  return [
    {
      arn: firewallArn(hub, 'firewall', INSPECTION),
      type: 'network-firewall:Firewall',
      actions: ['network-firewall:CreateVpcEndpointAssociation', 'network-firewall:ListFirewalls'],
    },
    {
      arn: firewallArn(hub, 'firewall-policy', INSPECTION),
      type: 'network-firewall:FirewallPolicy',
      actions: ['network-firewall:ListFirewallPolicies', 'network-firewall:CreateFirewall', 'network-firewall:AssociateFirewallPolicy'],
    },
    ...sharedRuleGroupArns(hub).map((arn) => ({ arn, type: 'network-firewall:StatefulRuleGroup', actions: GROUP_ACTIONS })),
  ];
}

export const FIREWALL_LISTS: Lists = {
  'network-firewall:ListFirewalls': (site, input) => firewalls(site, input.VpcIds),
  'network-firewall:DescribeFirewall': (site, input) => describeFirewalls(site, text(input, 'FirewallArn')),
  'network-firewall:DescribeLoggingConfiguration': (site, input) => loggingConfigurations(site, text(input, 'FirewallArn')),
  'network-firewall:ListVpcEndpointAssociations': (site, input) => associations(site, input.FirewallArn),
  'network-firewall:DescribeVpcEndpointAssociation': (site, input) => describeAssociations(site, text(input, 'VpcEndpointAssociationArn')),
  'network-firewall:DescribeResourcePolicy': (site, input) => resourcePolicies(site, text(input, 'ResourceArn')),
};
