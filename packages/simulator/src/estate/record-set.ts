import type { ResourceRecordSet, RRType } from '@aws-sdk/client-route-53';
import { acceleratorPlans } from './accelerator-plan.ts';
import { homeOf } from './account-place.ts';
import { publicAddress } from './addresses.ts';
import { companyRecords } from './company-record.ts';
import { distributionPlans } from './distribution-plan.ts';
import { ACCELERATOR_ZONE, distributionZone } from './edge.ts';
import { healthCheckId } from './health-check.ts';
import { COMPANY, CORPORATE, nameServersOf, publicZoneName, type ZonePlan } from './hosted-zone-plan.ts';
import { fraction, under } from './key.ts';
import type { Site } from './plan.ts';
import { aliases, aliasOf, rawRecord } from './record.ts';
import { endpointAddresses } from './resolver-endpoint.ts';
import { alterations, births, presence } from './rounds.ts';
import { webBalancers } from './web-balancer.ts';

/** All records of a zone. */
export function recordsOf(site: Site, zone: ZonePlan): readonly ResourceRecordSet[] {
  const home = homeOf(site, zone.account);
  return home.once(`records ${zone.id}`, () =>
    [...apexRecords(zone), ...ownRecords(home, zone), ...laterRecords(home, zone)].map((one) => edited(home, zone, one)),
  );
}

/** Everyone's time to live is tried out; that of an alias is its target's. */
function edited(home: Site, zone: ZonePlan, record: ResourceRecordSet): ResourceRecordSet {
  if (record.TTL === undefined) return record;
  const key = under(zone.key, record.Name ?? '', record.Type ?? '', record.SetIdentifier ?? '');
  const edits = alterations(home.rounds, key, 0.04, 'alter', zone.born);
  return edits % 2 === 0 ? record : { ...record, TTL: record.TTL * 2 };
}

function apexRecords(zone: ZonePlan): readonly ResourceRecordSet[] {
  const servers = nameServersOf(zone).map((server) => `${server}.`);
  return [
    rawRecord(zone.name, 'NS', servers, 172_800),
    rawRecord(zone.name, 'SOA', [`${servers[0]} awsdns-hostmaster.amazonaws.com. 1 7200 900 1209600 86400`], 900),
  ];
}

function ownRecords(home: Site, zone: ZonePlan): readonly ResourceRecordSet[] {
  switch (zone.use) {
    case 'company':
      return companyRecords(home);
    case 'signed':
      return [rawRecord(zone.name, 'TXT', ['"v=spf1 -all"'])];
    case 'corporate':
      return corporateRecords(home);
    case 'reverse':
      return reverseRecords(home);
    case 'public':
      return publicRecords(home);
    case 'private':
      return privateRecords(home, zone);
    case 'trial':
      return [];
  }
}

/** Names of the company's network: where it is asked for names, and what stands at its sites. */
function corporateRecords(home: Site): readonly ResourceRecordSet[] {
  const asked = endpointAddresses(home, 'in');
  return [
    ...(asked.length === 0 ? [] : [rawRecord(`resolver.${CORPORATE}`, 'A', asked)]),
    rawRecord(`files.${CORPORATE}`, 'A', ['172.20.0.10']),
    rawRecord(`_ldap._tcp.${CORPORATE}`, 'SRV', [`0 100 389 files.${CORPORATE}`]),
    rawRecord(`\\052.apps.${CORPORATE}`, 'CNAME', [`files.${CORPORATE}`]),
  ];
}

/** The names of the addresses that the company's resolver has. */
function reverseRecords(home: Site): readonly ResourceRecordSet[] {
  return endpointAddresses(home, 'in')
    .filter((address) => address.startsWith('10.'))
    .map((address) => rawRecord(`${address.split('.').reverse().join('.')}.in-addr.arpa.`, 'PTR', [`resolver.${CORPORATE}`]));
}

/** An account's service: at the nearest of its load balancers, at its distribution and at its accelerator. */
function publicRecords(home: Site): readonly ResourceRecordSet[] {
  const { account } = home;
  const name = publicZoneName(account);
  const near = webBalancers(home).map((balancer, index): ResourceRecordSet => {
    const set = { SetIdentifier: balancer.region, Region: balancer.region as NonNullable<ResourceRecordSet['Region']> };
    const checked = index === 0 ? { HealthCheckId: healthCheckId(account, 'web') } : {};
    return {
      Name: `www.${name}`,
      Type: 'A',
      ...set,
      AliasTarget: aliasOf(balancer.zoneId, `dualstack.${balancer.dnsName}.`, true),
      ...checked,
    };
  });
  return [
    rawRecord(name, 'TXT', [`"${account.name}"`, '"v=spf1 include:example.com -all"']),
    rawRecord(name, 'MX', [`10 mail.${COMPANY}`]),
    ...near,
    ...edgeAliases(home, name),
  ];
}

function edgeAliases(home: Site, name: string): readonly ResourceRecordSet[] {
  const distribution = distributionPlans(home).find(({ use }) => use === 'web');
  const accelerator = acceleratorPlans(home).find(({ born }) => born < 0);
  return [
    ...(distribution === undefined ? [] : aliases(`static.${name}`, aliasOf(distributionZone(home), `${distribution.domainName}.`, false))),
    ...(accelerator === undefined ? [] : aliases(`front.${name}`, aliasOf(ACCELERATOR_ZONE, `${accelerator.dnsName}.`, true)).slice(0, 1)),
  ];
}

/** The load balancers' addresses inside, one set for each region. */
function privateRecords(home: Site, zone: ZonePlan): readonly ResourceRecordSet[] {
  return [
    ...webBalancers(home).map(({ region, privateIps }) => rawRecord(`web.${region}.${zone.name}`, 'A', privateIps)),
    rawRecord(`db.${zone.name}`, 'CNAME', [`web.${home.plan.settings.regions[0]}.${zone.name}`]),
  ];
}

const LATER: readonly (readonly [RRType, (at: number) => string])[] = [
  ['A', (at) => publicAddress(at)],
  ['TXT', (at) => `"verification=${Math.floor(at * 1e9)}"`],
];

/** Somebody adds a name, and it goes again. */
function laterRecords(home: Site, zone: ZonePlan): readonly ResourceRecordSet[] {
  if (zone.use === 'reverse') return [];
  return births(home.rounds, under(zone.key, 'records'), 1)
    .filter(({ key, round }) => round > zone.born && presence(home.rounds, key, 0.3, round) === 'present')
    .flatMap(({ key, round }) => {
      const [type, value] = LATER[key.low & 1] ?? LATER[0] ?? [];
      return type && value ? [rawRecord(`new-${round}.${zone.name}`, type, [value(fraction(key, 'value'))], 60)] : [];
    });
}
