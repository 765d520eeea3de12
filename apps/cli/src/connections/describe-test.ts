import { groupByCause } from '@cadastre/contracts';
import type { ConnectionTestResult } from '@cadastre/discovery';
import { firstOf, some } from '../output/names.ts';
import { stepLine } from '../output/step-line.ts';
import { plural } from '../output/table.ts';

/** Beyond so many accounts, those that are reached are only counted. */
const ACCOUNTS_NAMED = 10;

/** How a connection's test went: what is reached, then what is not, by its cause. */
export function describeTest(connection: string, results: readonly ConnectionTestResult[]): string[] {
  return [...describeReached(connection, results), ...describeFailures(connection, results)];
}

function describeReached(connection: string, results: readonly ConnectionTestResult[]): string[] {
  const reached = results.filter(({ failedStep }) => failedStep === null);
  if (reached.length === 0) return [];
  const byAccount = Map.groupBy(reached, ({ accountId }) => accountId ?? 'unknown account');
  const line = stepLine(true, `${connection}: ${plural(byAccount.size, 'account')} reached in ${some(regionsOf(reached), 'region')}`);
  if (byAccount.size > ACCOUNTS_NAMED) return [line];
  const accounts = [...byAccount].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [line, ...accounts.map(([account, own]) => `    ${account}  ${some(regionsOf(own), 'region')}`)];
}

function describeFailures(connection: string, results: readonly ConnectionTestResult[]): string[] {
  const failures = results.flatMap((result) =>
    result.failedStep === null ? [] : [{ ...result, reason: result.explanation?.what ?? '', remedy: result.explanation?.remedy ?? '' }],
  );
  const groups = groupByCause(failures, ({ failedStep, errorCode, remedy }) => [failedStep, errorCode, remedy]);
  return groups
    .toSorted((a, b) => b.members.length - a.members.length)
    .flatMap(({ reason, members }) => {
      const [first] = members as [(typeof members)[number]];
      const accounts = [...new Set(members.map(({ accountId }) => accountId ?? 'an unknown account'))];
      // No role was come to where the credentials themselves did not do.
      const roles =
        first.failedStep === 'credentials'
          ? []
          : [...new Set(members.flatMap(({ roleArn }) => roleArn ?? []))].filter((arn) => !reason.includes(arn));
      const where =
        first.failedStep === 'organization'
          ? ', so that its accounts are not known'
          : ` in ${some(accounts, 'account')} (${some(regionsOf(members), 'region')})`;
      const ids = members.flatMap(({ requestId }) => requestId ?? []);
      return [
        stepLine(false, `${connection}: failed at ${first.failedStep}${where}`),
        `    ${reason}`,
        ...(first.remedy === '' ? [] : [`    ${first.remedy}`]),
        ...(roles.length === 0 ? [] : [`    ${roles.length === 1 ? 'role' : 'roles'}: ${firstOf(roles)}`]),
        ...(ids.length === 0 ? [] : [`    AWS request id${ids.length === 1 ? '' : 's'}: ${firstOf(ids)}`]),
      ];
    });
}

function regionsOf(results: readonly ConnectionTestResult[]): string[] {
  return [...new Set(results.map(({ region }) => region ?? 'every region'))].sort((a, b) => (a < b ? -1 : 1));
}
