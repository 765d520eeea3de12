import { generateEstate, type OrganizationPlan, withOrganization } from '@cadastre/simulator';

const REGIONS = ['eu-west-1', 'us-east-1'];
export const ROOT = 'r-ab12';
const WORKLOADS = 'ou-ab12-workloads1';
const PRODUCTION = 'ou-ab12-production';
export const SANDBOXES = 'ou-ab12-sandboxes1';

export const generate = () => generateEstate({ seed: 11, accounts: 6, regions: REGIONS, size: 'tiny', deniedOnPurpose: false });
const IDS = generate().accounts.map(({ id }) => id);
export const [HUB = '', SHARING = '', FIRST = '', SECOND = '', SANDBOX = '', LATE = ''] = IDS;

/** The hub is the management account; the last account joins later. */
export function plan(): OrganizationPlan {
  const member = (id: string, name: string, parent: string, tags: Record<string, string> = {}) => ({
    id,
    name,
    parent,
    tags,
    state: 'ACTIVE' as const,
  });
  return {
    id: 'o-estate0001',
    root: ROOT,
    managementAccount: HUB,
    delegated: [],
    units: [
      { id: WORKLOADS, name: 'Workloads', parent: ROOT },
      { id: PRODUCTION, name: 'Production', parent: WORKLOADS },
      { id: SANDBOXES, name: 'Sandboxes', parent: ROOT },
    ],
    members: [
      member(HUB, 'management', ROOT),
      member(SHARING, 'shared-network', WORKLOADS, { environment: 'production' }),
      member(FIRST, 'first', PRODUCTION, { environment: 'production' }),
      member(SECOND, 'second', PRODUCTION, { environment: 'staging' }),
      member(SANDBOX, 'sandbox-4', SANDBOXES),
    ],
  };
}

/** An estate whose accounts are an organization. */
export function createEstate() {
  return withOrganization(generate(), plan());
}

/** The organization of a connection that takes its accounts from it: the hub lists them. */
export function organized(organization: object): object {
  const role = generate().accounts[1]?.roles[0];
  return { organization: { role: role?.name, externalId: role?.externalId, listingAccount: 'direct', ...organization } };
}
