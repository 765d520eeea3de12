import { isTypeProfile, type TypeProfile } from '@cadastre/contracts';
import { UsageError } from './exit-code.ts';

/** More would not be read. */
const MOST = 10_000;

/** The parts of a flag's value that commas separate. */
export function flagList(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A profile by its name, or the list of resource types. */
export function typesFromFlag(text: string): TypeProfile | string[] {
  return isTypeProfile(text) ? text : flagList(text);
}

/** A flag's value that counts something. Throws a {@link UsageError} unless it is a whole number from `least` on. */
export function countFromFlag(flag: string, text: string, least = 1): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(count) && count >= least && count <= MOST) return count;
  throw new UsageError(`${flag} ${text}: not a whole number from ${least} to ${MOST}.`);
}
