import type { ResourceRecordSet } from '@aws-sdk/client-route-53';
import { acceleratorPlans } from './accelerator-plan.ts';
import { partnersOfHub } from './account-place.ts';
import { publicAddress, within } from './addresses.ts';
import { distributionPlans } from './distribution-plan.ts';
import { ACCELERATOR_ZONE, distributionZone } from './edge.ts';
import { healthCheckId } from './health-check.ts';
import { COMPANY, nameServers, publicZoneKey, publicZoneName } from './hosted-zone-plan.ts';
import { fraction, under } from './key.ts';
import type { Site } from './plan.ts';
import { aliases, aliasOf, rawRecord } from './record.ts';
import { OFFICES, officesId, POLICY_RECORD, policyInstanceId } from './traffic-policy.ts';
import { type WebBalancer, webBalancers } from './web-balancer.ts';

/** The company's zone has a record of every kind, and one for every way to choose among several. */
export function companyRecords(home: Site): readonly ResourceRecordSet[] {
  const balancers = webBalancers(home);
  return [...plainRecords(home), ...edgeRecords(home), ...chosenRecords(home, balancers), ...delegations(home)];
}

function address(home: Site, about: string): string {
  return publicAddress(fraction(under(home.account.key, 'record', about), 'public'));
}

function plainRecords(home: Site): readonly ResourceRecordSet[] {
  return [
    rawRecord(COMPANY, 'MX', [`10 mail.${COMPANY}`, `20 mail-2.${COMPANY}`]),
    rawRecord(COMPANY, 'TXT', ['"v=spf1 mx -all"', '"a text that is" " in two parts"']),
    rawRecord(COMPANY, 'CAA', ['0 issue "amazon.com"']),
    rawRecord(`mail.${COMPANY}`, 'A', [address(home, 'mail')]),
    rawRecord(`mail.${COMPANY}`, 'AAAA', ['2001:db8:25::25']),
    rawRecord(`_sip._tcp.${COMPANY}`, 'SRV', [`1 10 5060 mail.${COMPANY}`]),
    rawRecord(`\\052.dev.${COMPANY}`, 'CNAME', [COMPANY]),
  ];
}

/** At the distribution and the accelerator, where the partition has them. */
function edgeRecords(home: Site): readonly ResourceRecordSet[] {
  const distribution = distributionPlans(home).find(({ use }) => use === 'site');
  const accelerator = acceleratorPlans(home).find(({ name }) => name === 'edge');
  const site = distribution && aliasOf(distributionZone(home), `${distribution.domainName}.`, false);
  return [
    ...(site === undefined ? [] : [...aliases(COMPANY, site), ...aliases(`www.${COMPANY}`, site)]),
    ...(accelerator === undefined
      ? []
      : aliases(`edge.${COMPANY}`, aliasOf(ACCELERATOR_ZONE, `${accelerator.dnsName}.`, true)).slice(0, 1)),
  ];
}

type Region = NonNullable<ResourceRecordSet['Region']>;

function chosenRecords(home: Site, balancers: readonly WebBalancer[]): readonly ResourceRecordSet[] {
  const { account } = home;
  const [first, second = first] = balancers;
  if (first === undefined || second === undefined) return [];
  const to = ({ zoneId, dnsName }: WebBalancer) => ({ AliasTarget: aliasOf(zoneId, `dualstack.${dnsName}.`, true) });
  const set = (label: string, SetIdentifier: string, details: Partial<ResourceRecordSet>): ResourceRecordSet => ({
    Name: `${label}.${COMPANY}`,
    Type: 'A',
    SetIdentifier,
    ...details,
  });
  const values = (about: string) => ({ TTL: 60, ResourceRecords: [{ Value: address(home, about) }] });
  return [
    set('app', 'blue', { Weight: 90, ...to(first), HealthCheckId: healthCheckId(account, 'web') }),
    set('app', 'green', { Weight: 10, ...to(second) }),
    ...balancers.map((balancer) => set('near', balancer.region, { Region: balancer.region as Region, ...to(balancer) })),
    set('safe', 'first', { Failover: 'PRIMARY', ...to(first), HealthCheckId: healthCheckId(account, 'all') }),
    set('safe', 'second', { Failover: 'SECONDARY', ...values('safe') }),
    set('country', 'europe', { GeoLocation: { ContinentCode: 'EU' }, ...to(second) }),
    set('country', 'elsewhere', { GeoLocation: { CountryCode: '*' }, ...to(first) }),
    ...balancers
      .slice(0, 2)
      .map((balancer, index) =>
        set('around', balancer.region, { GeoProximityLocation: { AWSRegion: balancer.region, Bias: index * 10 }, ...to(balancer) }),
      ),
    ...['one', 'two'].map((name) => set('any', name, { MultiValueAnswer: true, ...values(`any ${name}`) })),
    ...[...OFFICES, '*'].map((LocationName) =>
      set('office', LocationName === '*' ? 'others' : LocationName, {
        CidrRoutingConfig: { CollectionId: officesId(home), LocationName },
        ...values(`office ${LocationName}`),
      }),
    ),
    {
      ...rawRecord(POLICY_RECORD, 'A', [within('198.18.200.0/24', 32, 11).replace('/32', '')], 60),
      TrafficPolicyInstanceId: policyInstanceId(home),
    },
  ];
}

/** Zones of some accounts are below this one. */
function delegations(home: Site): readonly ResourceRecordSet[] {
  return partnersOfHub(home).map((account) =>
    rawRecord(
      publicZoneName(account),
      'NS',
      nameServers(publicZoneKey(account)).map((server) => `${server}.`),
      172_800,
    ),
  );
}
