import { randomBytes } from 'node:crypto';
import { catalogue } from '@cadastre/catalogue';
import type { Estate } from '@cadastre/simulator';

/** What AWS's answers hold that nobody may keep, of every type: keys of tunnels and BGP sessions, secrets of clients, tokens. */
export const SECRET_FIELDS: ReadonlySet<string> = new Set(
  catalogue.collectors.flatMap(({ secrets = [] }) => secrets.map((path) => path.slice(path.lastIndexOf('.') + 1))),
);

/** What no generated estate has. */
const BESIDE: Readonly<Record<string, readonly object[]>> = {
  'ec2:DescribeIpamExternalResourceVerificationTokens': [
    { IpamExternalResourceVerificationTokenId: 'ipam-ext-res-ver-token-0123456789abcdef0', TokenValue: 'token', State: 'create-complete' },
  ],
};

/** An estate whose every secret is a canary, so that finding any of them is finding this text. */
export interface PlantedEstate {
  readonly estate: Estate;
  readonly canary: string;
  readonly accessKey: { readonly id: string; readonly secret: string };
  /** Which of the fields have been served, and how often. */
  readonly served: ReadonlyMap<string, number>;
}

export function plantSecrets(estate: Estate): PlantedEstate {
  const canary = `canary${randomBytes(8).toString('hex')}`;
  const accessKey = {
    id: `AKIA${randomBytes(8).toString('hex').toUpperCase()}`,
    secret: `${canary}/${randomBytes(12).toString('base64')}`,
  };
  const served = new Map<string, number>();

  function plant(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(plant);
    if (typeof value !== 'object' || value === null || value instanceof Date) return value;
    return Object.fromEntries(
      Object.entries(value).map(([field, held]) => {
        if (!SECRET_FIELDS.has(field) || held === undefined) return [field, plant(held)];
        served.set(field, (served.get(field) ?? 0) + 1);
        return [field, `${canary}.${field}`];
      }),
    );
  }

  return {
    canary,
    accessKey,
    served,
    estate: {
      get version() {
        return estate.version;
      },
      regions: estate.regions,
      accounts: estate.accounts.map((account, index) => (index === 0 ? { ...account, accessKeys: [accessKey] } : account)),
      list: (...asked) => [...(estate.list(...asked) ?? []), ...(BESIDE[asked[2]] ?? [])].map(plant),
    },
  };
}
