import { parseRoleArn } from '@cadastre/contracts';
import { enumerateOrganization } from '@cadastre/discovery';
import type { StoredConnection } from '@cadastre/inventory';
import type { CommandContext } from '../context.ts';
import { stepLine } from '../output/step-line.ts';
import { count, plural, table } from '../output/table.ts';
import type { Register } from '../register.ts';
import { openAws } from './aws.ts';

/** An account that a connection reaches, or that its organization has and it does not reach. */
interface ReachedAccount {
  readonly accountId: string | null;
  readonly name: string | null;
  /** As the organization says it; null for one that the connection names itself. */
  readonly state: string | null;
  readonly standing: string;
  readonly reason: string | null;
  readonly roleArn: string | null;
}

/** Prints the accounts of each connection, as its next discovery would take them. Answers of how many connections they could not be found out. */
export async function showAccounts(
  context: CommandContext,
  register: Register,
  connections: readonly StoredConnection[],
  options: { json?: boolean },
): Promise<number> {
  const aws = openAws(context, register);
  try {
    const sealer = await register.sealer();
    let failed = 0;
    for (const connection of connections) {
      const { name, definition } = connection;
      const named = namedAccounts(connection);
      const { organization } = definition;
      const enumerated =
        organization &&
        (await enumerateOrganization({ aws, sealer }, connection, { organization, startedAt: new Date(), signal: context.signal }));
      if (enumerated?.kind === 'failed') {
        failed += 1;
        const { what, remedy } = enumerated.explanation;
        context.remark(`${stepLine(false, `${name}: the accounts of the organization could not be listed. ${what}`)}\n    ${remedy}`);
      }
      const ways = new Map(enumerated?.kind === 'whole' ? enumerated.ways.map((way) => [way.accountId, way]) : []);
      const reached = new Set(named.map(({ accountId }) => accountId));
      const given: ReachedAccount[] = (enumerated?.kind === 'whole' ? enumerated.enumeration.accounts : [])
        .filter(({ accountId }) => !reached.has(accountId))
        .map((account) => ({ ...account, roleArn: ways.get(account.accountId)?.roleChain.at(-1)?.arn ?? null }));
      print(context, name, [...named, ...given], options);
    }
    return failed;
  } finally {
    await aws.close();
  }
}

/** Those of the roles, or that of the credentials, which is not known before it is asked. */
function namedAccounts({ definition: { roles, organization } }: StoredConnection): ReachedAccount[] {
  const own = { name: null, state: null, standing: 'included', reason: null };
  if (!roles) return organization ? [] : [{ ...own, accountId: null, roleArn: null }];
  return roles.map(({ arn }) => ({ ...own, accountId: parseRoleArn(arn)?.accountId ?? null, roleArn: arn }));
}

function print(context: CommandContext, connection: string, accounts: readonly ReachedAccount[], { json }: { json?: boolean }): void {
  if (json) {
    for (const account of accounts) context.print(JSON.stringify({ connection, ...account }));
    return;
  }
  if (accounts.length === 0) return;
  const rows = accounts.map(({ accountId, name, state, standing, reason, roleArn }) => [
    accountId ?? 'of the credentials',
    name,
    state,
    standing === 'included' ? `through ${roleArn ?? 'the credentials themselves'}` : 'not read',
    reason,
  ]);
  context.print(table(['ACCOUNT', 'NAME', 'STATE', 'READ', 'WHY NOT'], rows));
  const included = accounts.filter(({ standing }) => standing === 'included').length;
  context.remark(`${connection}: ${count(included)} of ${plural(accounts.length, 'account')} would be read.`);
}
