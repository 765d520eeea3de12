import { catalogue } from '@cadastre/catalogue';
import type { TypeProfile } from '@cadastre/contracts';
import { type Bench, estateOptions } from '../bench.ts';
import { REGIONS } from '../estate-connection.ts';
import { type Figure, figure, type Section } from '../figure.ts';
import type { Served } from '../servers.ts';
import { OWN_CALLS } from './estate.ts';

const PROFILES: readonly TypeProfile[] = ['core', 'network', 'all'];

/** Network Manager answers this to management accounts and delegated administrators alone, and denies it to an account of its own. */
const DENIED = ['networkmanager:organization-service-access'];

/** Types that AWS lists by several operations, or once for what is the account's own and once for others': the calls beyond the first. */
const FURTHER_CALLS: Readonly<Record<string, number>> = {
  'network-firewall:resource-policy': 2,
  'ram:principal': 1,
  'ram:resource': 1,
  'ram:resource-share': 1,
  'vpc-lattice:access-log-subscription': 1,
  'vpc-lattice:auth-policy': 1,
  'vpc-lattice:service-network-service-association': 1,
};

/** Calls to an account that has nothing: what most regions of most accounts are. */
export async function empty(bench: Bench): Promise<Section> {
  await using simulator = await bench.simulate({ ...estateOptions(0, 1), empty: true });
  const figures: Figure[] = [];
  for (const profile of PROFILES) {
    bench.progress(`empty: an account without anything discovered with the profile ${profile}, in one region and in two`);
    const collectors = catalogue.expand(profile, DENIED);
    const selection = { types: collectors.map(({ type }) => type) };
    const callsIn = async (regions: readonly string[]): Promise<number> => {
      await using fleet = await bench.fleet(simulator, bench.backend, regions, profile);
      return readingCalls((await fleet.discover(selection)).served);
    };
    const one = await callsIn(REGIONS.slice(0, 1));
    const perRegion = (await callsIn(REGIONS.slice(0, 2))) - one;
    const regional = collectors.filter(({ scope }) => scope === 'regional');
    const independent = regional.filter(({ parent }) => parent === undefined);
    const listings = independent.reduce((sum, { type }) => sum + 1 + (FURTHER_CALLS[type] ?? 0), 0);
    figures.push(
      figure(`${profile}: regional types`, regional.length),
      figure(`${profile}: of them listed without a parent`, independent.length),
      figure(`${profile}: calls per region`, perRegion, '', { atMost: listings }),
      figure(`${profile}: types of the account as such`, collectors.length - regional.length),
      figure(`${profile}: calls for the account as such`, one - perRegion),
    );
  }
  return {
    name: 'empty',
    title: 'calls of a discovery of an account that has nothing',
    figures,
    remarks: ['Without those that find out whose the credentials are and which regions are enabled, made once per process and account.'],
  };
}

function readingCalls({ byOperation }: Served): number {
  return Object.entries(byOperation).reduce((sum, [name, calls]) => (OWN_CALLS.includes(name) ? sum : sum + calls), 0);
}
