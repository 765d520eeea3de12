import type { DeniedBy } from './failure.ts';

/**
 * What AWS's denial messages say beyond their code. A hint for people only: no decision rests on it.
 * The phrases are those of the IAM user guide, "Troubleshoot access denied error messages".
 */
export interface Denial {
  readonly action: string | null;
  readonly deniedBy: DeniedBy | null;
}

const ACTION = /\bperform:? ([a-z0-9-]+:[A-Za-z0-9]+)/;

const POLICIES: readonly (readonly [RegExp, DeniedBy])[] = [
  [/\b(service|resource) control polic(y|ies)\b/i, 'organization-policy'],
  [/\bsession polic(y|ies)\b/i, 'session-policy'],
  [/\bresource-based polic(y|ies)\b/i, 'resource-policy'],
  [/\brole trust polic(y|ies)\b/i, 'resource-policy'],
  [/\bidentity-based polic(y|ies)\b/i, 'identity-policy'],
  [/\bpermissions boundar(y|ies)\b/i, 'identity-policy'],
];

export function readDenial(message: string): Denial {
  return {
    action: ACTION.exec(message)?.[1] ?? null,
    deniedBy: POLICIES.find(([phrase]) => phrase.test(message))?.[1] ?? null,
  };
}
