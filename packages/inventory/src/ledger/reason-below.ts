import type { Outcome, UnsuccessfulEnd } from '@cadastre/contracts';

/** Begins the reason of every scope that was not attempted, because of the one that it depends on. */
export const BELOW = 'Not read, because it is listed per ';

const ENDED: Readonly<Record<Exclude<Outcome, 'complete'>, string>> = {
  denied: 'was denied',
  'region-disabled': 'is in a region that is not enabled',
  unsupported: 'is not offered there',
  failed: 'failed',
  cancelled: 'was cancelled',
};

/** Where the other had ended before this one was planned. */
export const HAD_ENDED = 'was not complete';

/** Why a scope was not read that is listed once per resource of `type`. */
export function reasonBelow(type: string, { outcome, reason }: UnsuccessfulEnd): string {
  return `${BELOW}${type}, and that ${ENDED[outcome]}: ${reason}`;
}

/** SQL: from the column `reason` the reason of the scope that was attempted, however many levels above. */
export const ROOT_REASON = `case when starts_with(reason, '${BELOW}')
  then regexp_replace(reason, '^${BELOW}.*, and that (?:${[...Object.values(ENDED), HAD_ENDED].join('|')}): ', '') else reason end`;
