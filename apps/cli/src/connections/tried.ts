import type { ConnectionTestResult } from '@cadastre/discovery';
import { plural } from '../output/table.ts';

/** What was tried of connections, and how it went. */
export interface Tried {
  /** Of account and region. */
  readonly combinations: number;
  readonly failedCombinations: number;
  /** Accounts that could not be entered, so that none of their regions was tried. */
  readonly closed: number;
  /** Accounts that would not say which regions they have enabled, and organizations that would not say which accounts. */
  readonly untold: number;
}

export const NONE_TRIED: Tried = { combinations: 0, failedCombinations: 0, closed: 0, untold: 0 };

export function countIn(tried: Tried, { region, failedStep }: Pick<ConnectionTestResult, 'region' | 'failedStep'>): Tried {
  if (region === null && (failedStep === 'region' || failedStep === 'organization')) return { ...tried, untold: tried.untold + 1 };
  if (region === null) return { ...tried, closed: tried.closed + 1 };
  const failed = failedStep === null ? 0 : 1;
  return { ...tried, combinations: tried.combinations + 1, failedCombinations: tried.failedCombinations + failed };
}

/** Whether something went well, and whether something did not. */
export function verdictOf({ combinations, failedCombinations, closed, untold }: Tried): { well: boolean; badly: boolean } {
  return { well: combinations > failedCombinations, badly: failedCombinations + closed + untold > 0 };
}

/** In one line. */
export function describeTried({ combinations, failedCombinations, closed, untold }: Tried): string {
  const parts = [
    ...(combinations > 0 || closed + untold === 0
      ? [`${plural(combinations, 'combination')} of account and region tried, ${failedCombinations} failed`]
      : []),
    ...(closed > 0
      ? [`${plural(closed, 'account')} could not be entered, so that no region of ${closed === 1 ? 'it' : 'them'} was tried`]
      : []),
    ...(untold > 0 ? [`${plural(untold, 'list')} of accounts or regions could not be read`] : []),
  ];
  return `${parts.join('; ')}.`;
}
