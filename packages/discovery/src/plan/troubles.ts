import { groupByCause, type PlanTrouble, type UnsuccessfulEnd } from '@cadastre/contracts';

/** An account would not say which regions it has enabled. */
export function regionsTrouble(accountId: string, { reason, errorCode, missingAction, requestId }: UnsuccessfulEnd): PlanTrouble {
  return {
    subject: 'regions',
    accountId,
    reason: `The account does not say which regions it has enabled, so those are taken that every account has and those that were read before. ${reason}`,
    errorCode,
    missingAction,
    requestId,
  };
}

/** What a discovery says of itself as a whole where its planning could not find out everything: each cause once. Null where it could. */
export function summarise(troubles: readonly PlanTrouble[]): string | null {
  if (troubles.length === 0) return null;
  return groupByCause(troubles, ({ subject, errorCode, missingAction }) => [subject, errorCode, missingAction])
    .map(({ reason, members }) => {
      const accounts = members.flatMap(({ accountId }) => accountId ?? []);
      const [first] = accounts;
      if (first === undefined) return reason;
      return accounts.length === 1 ? `${first}: ${reason}` : `${accounts.length} accounts such as ${first}: ${reason}`;
    })
    .join(' ');
}
