import type { Connection, Device, Link, LinkAssociation, Site as WanSite } from '@aws-sdk/client-networkmanager';
import { choose, ec2Id, fraction, hex, integer, type Key, moment, under } from './key.ts';
import { type Lists, text } from './lists.ts';
import { ec2Arn, type Plan, type Site, zoneName } from './plan.ts';
import { alterations, ended } from './rounds.ts';
import { currentSpell } from './spell.ts';
import { tagsOf } from './tags.ts';
import { attachableVpcs } from './vpc-plan.ts';
import { type CustomerGatewayPlan, customerGatewayPlans } from './vpn-plan.ts';
import { isBackbone, wanArn, wanEdges, wanKey } from './wan-plan.ts';

interface Premises {
  readonly key: Key;
  /** The site's router as EC2 knows it. */
  readonly gateway: CustomerGatewayPlan;
}

const MOST_SITES = 12;

/** Where the VPNs of the first region come from: a site for each. */
export function premises(site: Site): readonly Premises[] {
  const [edge] = wanEdges(site.plan);
  if (edge === undefined) return [];
  return customerGatewayPlans(site.at(edge))
    .filter(({ gone }) => !gone)
    .slice(0, MOST_SITES)
    .map((gateway) => ({ gateway, key: wanKey(site.plan, 'site', gateway.id) }));
}

function siteId(key: Key): string {
  return ec2Id('site', key);
}

export function deviceId(key: Key): string {
  return ec2Id('device', under(key, 'device'));
}

/** An appliance in AWS that speaks for all sites. */
export function wanDeviceId(plan: Plan): string {
  return deviceId(wanKey(plan, 'appliance'));
}

const LINKS = ['broadband', 'mpls'] as const;
type LinkType = (typeof LINKS)[number];

function linkId(key: Key, type: LinkType): string {
  return ec2Id('link', under(key, 'link', type));
}

export function firstLinkId(key: Key): string {
  return linkId(key, LINKS[0]);
}

function linksOf({ key }: Premises): readonly LinkType[] {
  return fraction(key, 'links') < 0.5 ? LINKS : LINKS.slice(0, 1);
}

interface Town {
  readonly town: string;
  readonly latitude: string;
  readonly longitude: string;
}

const TOWNS: readonly [Town, ...Town[]] = [
  { town: 'Lund', latitude: '55.7047', longitude: '13.1910' },
  { town: 'Graz', latitude: '47.0707', longitude: '15.4395' },
  { town: 'Porto', latitude: '41.1579', longitude: '-8.6291' },
  { town: 'Leeds', latitude: '53.8008', longitude: '-1.5491' },
];

function locationOf(key: Key): { Address: string; Latitude: string; Longitude: string } {
  const { town, latitude, longitude } = choose(key, 'town', TOWNS);
  return { Address: `${integer(key, 'number', 1, 90)} Example Street, ${town}`, Latitude: latitude, Longitude: longitude };
}

/** What is said of everything in the backbone. */
function common(site: Site, key: Key, name: string) {
  const edits = alterations(site.rounds, key, 0.1);
  return {
    Description: edits === 0 ? name : `${name} (${edits})`,
    CreatedAt: moment(key),
    State: 'AVAILABLE',
    Tags: tagsOf(site.account, key, name, edits),
  } as const;
}

function sites(site: Site, GlobalNetworkId: string): readonly WanSite[] {
  if (!isBackbone(site, GlobalNetworkId)) return [];
  return premises(site).map(({ key, gateway }) => ({
    SiteId: siteId(key),
    SiteArn: arnOf(site, 'site', GlobalNetworkId, siteId(key)),
    GlobalNetworkId,
    Location: locationOf(key),
    ...common(site, key, gateway.name),
  }));
}

function arnOf({ plan, account }: Site, kind: string, globalNetwork: string, id: string): string {
  return wanArn(plan, account, `${kind}/${globalNetwork}/${id}`);
}

function devices(site: Site, GlobalNetworkId: string): readonly Device[] {
  const [edge] = wanEdges(site.plan);
  if (!isBackbone(site, GlobalNetworkId) || edge === undefined) return [];
  const routers = premises(site).map(({ key, gateway }): Device => {
    const own = under(key, 'device');
    return {
      DeviceId: deviceId(key),
      DeviceArn: arnOf(site, 'device', GlobalNetworkId, deviceId(key)),
      GlobalNetworkId,
      Type: 'router',
      Vendor: 'Simulated Networks',
      Model: choose(own, 'model', ['SN-100', 'SN-200', 'SN-400']),
      SerialNumber: hex(own).slice(0, 10).toUpperCase(),
      Location: locationOf(key),
      SiteId: siteId(key),
      ...common(site, own, `router-${gateway.name}`),
    };
  });
  const id = wanDeviceId(site.plan);
  const inspection = attachableVpcs(edge)[1];
  const subnet = inspection?.subnets.find(({ tier }) => tier === 'private');
  const appliance: Device = {
    DeviceId: id,
    DeviceArn: arnOf(site, 'device', GlobalNetworkId, id),
    GlobalNetworkId,
    ...(subnet === undefined ? {} : { AWSLocation: { Zone: zoneName(edge, subnet.zone), SubnetArn: ec2Arn(edge, `subnet/${subnet.id}`) } }),
    Type: 'appliance',
    Vendor: 'Simulated Networks',
    Model: 'SN-virtual',
    ...common(site, wanKey(site.plan, 'appliance'), 'sdwan'),
  };
  return [...routers, appliance];
}

function links(site: Site, GlobalNetworkId: string): readonly Link[] {
  if (!isBackbone(site, GlobalNetworkId)) return [];
  return premises(site).flatMap((one) =>
    linksOf(one).map((type): Link => {
      const { key, gateway } = one;
      const own = under(key, 'link', type);
      return {
        LinkId: linkId(key, type),
        LinkArn: arnOf(site, 'link', GlobalNetworkId, linkId(key, type)),
        GlobalNetworkId,
        SiteId: siteId(key),
        Type: type,
        Bandwidth: { UploadSpeed: choose(own, 'up', [20, 50, 100]), DownloadSpeed: choose(own, 'down', [100, 250, 500]) },
        Provider: type === 'mpls' ? 'Simulated Carrier' : 'Simulated Cable',
        ...common(site, own, `${gateway.name}-${type}`),
      };
    }),
  );
}

/** Each router uses the links of its site. Once the appliance used one too. */
function linkAssociations(site: Site, GlobalNetworkId: string): readonly LinkAssociation[] {
  if (!isBackbone(site, GlobalNetworkId)) return [];
  const all = premises(site);
  const there = all.flatMap((one) =>
    linksOf(one).map(
      (type): LinkAssociation => ({
        GlobalNetworkId,
        DeviceId: deviceId(one.key),
        LinkId: linkId(one.key, type),
        LinkAssociationState: 'AVAILABLE',
      }),
    ),
  );
  const [first] = all;
  if (ended(site.rounds) === 'vanished' || first === undefined) return there;
  const former = { GlobalNetworkId, DeviceId: wanDeviceId(site.plan), LinkId: firstLinkId(first.key) };
  return [...there, { ...former, LinkAssociationState: 'DELETED' }];
}

/** Each router is connected with that of the next site; some of them come and go. */
function connections(site: Site, GlobalNetworkId: string): readonly Connection[] {
  if (!isBackbone(site, GlobalNetworkId)) return [];
  const all = premises(site);
  return all.flatMap((one, index): Connection[] => {
    const next = all[index + 1];
    const spell = next && currentSpell(site.rounds, under(one.key, 'connection', next.gateway.id), index === 0 ? 1 : 0.7);
    if (next === undefined || spell === undefined) return [];
    const id = ec2Id('connection', spell.key);
    return [
      {
        ConnectionId: id,
        ConnectionArn: arnOf(site, 'connection', GlobalNetworkId, id),
        GlobalNetworkId,
        DeviceId: deviceId(one.key),
        ConnectedDeviceId: deviceId(next.key),
        LinkId: firstLinkId(one.key),
        ConnectedLinkId: firstLinkId(next.key),
        ...common(site, spell.key, `${one.gateway.name}-${next.gateway.name}`),
      },
    ];
  });
}

export const PREMISES_LISTS: Lists = {
  'networkmanager:GetSites': (site, input) => sites(site, text(input, 'GlobalNetworkId')),
  'networkmanager:GetDevices': (site, input) => devices(site, text(input, 'GlobalNetworkId')),
  'networkmanager:GetLinks': (site, input) => links(site, text(input, 'GlobalNetworkId')),
  'networkmanager:GetLinkAssociations': (site, input) => linkAssociations(site, text(input, 'GlobalNetworkId')),
  'networkmanager:GetConnections': (site, input) => connections(site, text(input, 'GlobalNetworkId')),
};
