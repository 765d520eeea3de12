import { isTypeProfile, type TypeProfile } from '@cadastre/contracts';

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
