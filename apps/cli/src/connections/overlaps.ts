import { type ConnectionDefinition, parseRoleArn } from '@cadastre/contracts';
import type { SharedAccount } from '@cadastre/inventory';
import { firstOf } from '../output/names.ts';
import { count } from '../output/table.ts';

/** What to say of accounts that more than one connection reaches: one line for each set of connections. */
export function remarkShared(shared: readonly SharedAccount[]): string[] {
  const groups = Map.groupBy(shared, ({ connections }) => connections.join(' and '));
  return [...groups].map(([connections, accounts]) => {
    const ids = accounts.map(({ accountId }) => accountId);
    return ids.length === 1
      ? `Account ${ids[0]} is reached by ${connections}: allowed, but it is read once for each.`
      : `${count(ids.length)} accounts are reached by ${connections}: allowed, but each is read once for each connection. They are ${firstOf(ids)}.`;
  });
}

/** What to say of accounts that one connection reaches through more than one role: one line for each connection. */
export function remarkSeveralRoles(definitions: readonly ConnectionDefinition[]): string[] {
  return definitions.flatMap(({ name, roles = [] }) => {
    const byAccount = Map.groupBy(new Set(roles.map(({ arn }) => arn)), (arn) => parseRoleArn(arn)?.accountId);
    const several = [...byAccount].filter(([, arns]) => arns.length > 1);
    const [first] = several;
    if (first === undefined) return [];
    const ids = several.map(([accountId]) => String(accountId));
    const subject =
      ids.length === 1
        ? `${name} reaches account ${ids[0]} through ${count(first[1].length)} roles`
        : `${name} reaches ${count(ids.length)} accounts through more than one role each (${firstOf(ids)})`;
    return [
      `${subject}: a scope is read through one of them, whichever is ready first, and its outcome stands even where that is a denial.`,
    ];
  });
}
