import { type ConnectionDefinition, connectionSchema, type RoleStep, type TypeProfile } from '@cadastre/contracts';
import type { SimulatedAccount } from '@cadastre/simulator';

/** The regions that hold the networks of a measured estate. */
export const REGIONS = ['us-east-1', 'us-west-2', 'eu-west-1', 'eu-central-1', 'ap-southeast-2'] as const;

export function roleArnOf(account: SimulatedAccount): RoleStep {
  const role = account.roles[0];
  if (!role) throw new Error(`the account ${account.id} has no role`);
  const arn = `arn:aws:iam::${account.id}:role/${role.name}`;
  return role.externalId === undefined ? { arn } : { arn, externalId: role.externalId };
}

/** A connection to every account of a simulated estate. */
export function connectionTo(
  url: string,
  accounts: readonly SimulatedAccount[],
  { regions, types }: { readonly regions: readonly string[]; readonly types: TypeProfile },
): ConnectionDefinition {
  return connectionSchema.parse({
    name: 'estate',
    credentials: { accessKeyId: { env: 'ID' }, secretAccessKey: { env: 'SECRET' } },
    regions,
    roles: accounts.map(roleArnOf),
    types,
    endpoint: url,
  });
}
