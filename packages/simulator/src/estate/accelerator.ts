import type { Accelerator, AcceleratorAttributes, EndpointDescription, EndpointGroup, Listener } from '@aws-sdk/client-global-accelerator';
import { type AcceleratorPlan, acceleratorPlans, describeAccelerator, endpointGroupArn, listenerArn } from './accelerator-plan.ts';
import { homeOf, placesOf } from './account-place.ts';
import { CROSS_ACCOUNT_LISTS, crossAccountAttachments, lentBalancers } from './cross-account-attachment.ts';
import { CUSTOM_ROUTING_LISTS, customRoutingAccelerators } from './custom-routing.ts';
import { elasticIps } from './elastic-ip.ts';
import { applianceInterface } from './instance-plan.ts';
import { type Key, momentOfRound, under } from './key.ts';
import { type Lists, text } from './lists.ts';
import type { Place, Site } from './plan.ts';
import { tagsOfArn } from './resource-tag.ts';
import { alterations, drift } from './rounds.ts';
import { mainVpc } from './vpc-plan.ts';
import { webBalancers } from './web-balancer.ts';

function accelerators(site: Site): readonly Accelerator[] {
  return acceleratorPlans(site).map((plan) => ({
    ...describeAccelerator(plan),
    Events: plan.edits === 0 ? [] : [{ Message: 'Configuration changed', Timestamp: momentOfRound(plan.born + plan.edits, plan.key) }],
  }));
}

function attributes(site: Site, arn: string): readonly AcceleratorAttributes[] {
  const home = homeOf(site);
  return acceleratorPlans(home)
    .filter((plan) => plan.arn === arn)
    .map(({ key, name }): AcceleratorAttributes => {
      const logs = (name === 'edge') !== (alterations(home.rounds, key, 0.2, 'logs') % 2 === 1);
      return logs
        ? { FlowLogsEnabled: true, FlowLogsS3Bucket: `${home.account.name}-logs`, FlowLogsS3Prefix: 'accelerator/' }
        : { FlowLogsEnabled: false };
    });
}

interface ListenerPlan {
  readonly accelerator: AcceleratorPlan;
  readonly key: Key;
  readonly arn: string;
  readonly protocol: 'TCP' | 'UDP';
}

/** For the web, and at the hub for games too. */
function listenerPlans(site: Site): readonly ListenerPlan[] {
  const home = homeOf(site);
  return home.once('accelerator-listeners', () =>
    acceleratorPlans(home).flatMap((accelerator) =>
      (accelerator.name === 'edge' ? (['TCP', 'UDP'] as const) : (['TCP'] as const)).map((protocol) => {
        const key = under(accelerator.key, 'listener', protocol);
        return { accelerator, key, arn: listenerArn(accelerator.arn, key), protocol };
      }),
    ),
  );
}

/** Of all accelerators where none is named. */
function listeners(site: Site, arn: string): readonly Listener[] {
  return listenerPlans(site)
    .filter(({ accelerator }) => arn === '' || accelerator.arn === arn)
    .map((plan) => ({
      ListenerArn: plan.arn,
      PortRanges: plan.protocol === 'TCP' ? [443, 80].map(onePort) : [{ FromPort: 7000, ToPort: 7100 }],
      Protocol: plan.protocol,
      ClientAffinity: alterations(site.rounds, plan.key, 0.1) % 2 === 0 ? 'NONE' : 'SOURCE_IP',
    }));
}

function onePort(port: number): { FromPort: number; ToPort: number } {
  return { FromPort: port, ToPort: port };
}

/** One in each region where the account holds a network. */
function endpointGroups(site: Site, arn: string): readonly EndpointGroup[] {
  const home = homeOf(site);
  const listener = listenerPlans(home).find((plan) => plan.arn === arn);
  if (listener === undefined) return [];
  return placesOf(home).map((place): EndpointGroup => {
    const key = under(listener.key, place.region);
    const edits = alterations(home.rounds, key, 0.1);
    const web = listener.protocol === 'TCP';
    return {
      EndpointGroupArn: endpointGroupArn(arn, key),
      EndpointGroupRegion: place.region,
      EndpointDescriptions: (web ? balancersAt(home, place) : othersAt(home, place)).map((id) => endpoint(home, under(key, id), id)),
      TrafficDialPercentage: edits % 2 === 0 ? 100 : 50,
      HealthCheckPort: web ? 443 : 7000,
      HealthCheckProtocol: web ? 'HTTPS' : 'TCP',
      ...(web ? { HealthCheckPath: '/health' } : {}),
      HealthCheckIntervalSeconds: 30,
      ThresholdCount: 3 + (edits % 2),
      PortOverrides: web ? [{ ListenerPort: 80, EndpointPort: 8080 }] : [],
    };
  });
}

/** The place's own, and at the hub those that others lend it there. */
function balancersAt(home: Site, { region }: Place): readonly string[] {
  const own = webBalancers(home).filter((balancer) => balancer.region === region);
  const lent = home.account.use === 'hub' ? lentBalancers(home).filter((balancer) => balancer.region === region) : [];
  return [...own, ...lent].map(({ arn }) => arn);
}

/** An instance that stays, and an address that is there now. */
function othersAt(home: Site, place: Place): readonly string[] {
  const there = home.at(place);
  const instance = applianceInterface(there, mainVpc(there))?.instanceId;
  const address = elasticIps(there).find(({ AssociationId }) => AssociationId !== undefined)?.AllocationId;
  return [instance, address].filter((id) => id !== undefined);
}

function endpoint(home: Site, key: Key, EndpointId: string): EndpointDescription {
  const well = drift(home.rounds, key, 'health', 5) > 0;
  return {
    EndpointId,
    Weight: 128,
    HealthState: well ? 'HEALTHY' : 'UNHEALTHY',
    ...(well ? {} : { HealthReason: 'Health checks failed.' }),
    ClientIPPreservationEnabled: !EndpointId.startsWith('eipalloc-'),
  };
}

function tags(site: Site, arn: string): readonly { Key: string; Value: string }[] {
  const home = homeOf(site);
  const found = [
    ...acceleratorPlans(home).map((plan) => ({ arn: plan.arn, name: plan.name })),
    ...customRoutingAccelerators(home).map(({ AcceleratorArn, Name }) => ({ arn: AcceleratorArn, name: Name })),
    ...crossAccountAttachments(home).map(({ AttachmentArn, Name }) => ({ arn: AttachmentArn, name: Name })),
  ].find((one) => one.arn === arn);
  return found === undefined ? [] : tagsOfArn(home, arn, found.name ?? '');
}

export const ACCELERATOR_LISTS: Lists = {
  'globalaccelerator:ListAccelerators': accelerators,
  'globalaccelerator:DescribeAcceleratorAttributes': (site, input) => attributes(site, text(input, 'AcceleratorArn')),
  'globalaccelerator:ListListeners': (site, input) => listeners(site, text(input, 'AcceleratorArn')),
  'globalaccelerator:ListEndpointGroups': (site, input) => endpointGroups(site, text(input, 'ListenerArn')),
  'globalaccelerator:ListTagsForResource': (site, input) => tags(site, text(input, 'ResourceArn')),
  ...CUSTOM_ROUTING_LISTS,
  ...CROSS_ACCOUNT_LISTS,
};
