import type { FieldMistake, SecretReference } from '@cadastre/contracts';
import { UsageError } from '../exit-code.ts';
import { flagList, typesFromFlag } from '../flag-list.ts';
import type { WrittenConnections } from './check.ts';
import { sentence } from './sentence.ts';

/** The options of `connection add` as commander parses them. */
export interface AddFlags {
  readonly regions: string;
  readonly role?: readonly string[];
  readonly externalId?: string;
  readonly sessionName?: string;
  readonly organizationRole?: string;
  readonly organizationFrom?: string;
  readonly organizationalUnit?: readonly string[];
  readonly excludeAccount?: readonly string[];
  readonly profile?: string;
  readonly accessKeyIdEnv?: string;
  readonly accessKeyIdFile?: string;
  readonly secretAccessKeyEnv?: string;
  readonly secretAccessKeyFile?: string;
  readonly prompt?: boolean;
  readonly partition?: string;
  readonly types: string;
  readonly excludeTypes?: string;
  readonly schedule?: string;
  readonly timeZone?: string;
  readonly endpoint?: string;
}

/** Turns flags into what a file would hold, to be checked as that is. Throws a UsageError where options don't go together. */
export function writtenInFlags(name: string, flags: AddFlags): WrittenConnections {
  const lone = flags.externalId !== undefined ? '--external-id' : flags.sessionName !== undefined ? '--session-name' : undefined;
  if (lone !== undefined && flags.role === undefined && flags.organizationRole === undefined)
    throw new UsageError(`${lone} needs --role or --organization-role: it is for the session of a role.`);
  const step = { ...given('externalId', flags.externalId), ...given('sessionName', flags.sessionName) };
  const candidate = {
    name,
    regions: flags.regions === 'all' ? 'all' : flagList(flags.regions),
    // One word alone is meant for a profile.
    types: /^[\w-]+$/.test(flags.types) ? flags.types : typesFromFlag(flags.types),
    ...given('credentials', credentialsFrom(flags)),
    ...given(
      'roles',
      flags.role?.map((arn) => ({ arn, ...step })),
    ),
    ...given('organization', organizationFrom(flags, step)),
    ...given('excludeTypes', flags.excludeTypes === undefined ? undefined : flagList(flags.excludeTypes)),
    ...given('partition', flags.partition),
    ...given('schedule', flags.schedule),
    ...given('timeZone', flags.timeZone),
    ...given('endpoint', flags.endpoint),
  };
  return { content: { connections: [candidate] }, broken: false, tell: flagMistakes };
}

/** Names the option or argument that a field came from. What several roles share is said once. */
function flagMistakes(mistakes: readonly FieldMistake[]): string[] {
  return [...new Set(mistakes.map(({ at, message }) => sentence(flagOf(at), message)))];
}

function flagOf(path: FieldMistake['at']): string {
  const names = path.filter((part) => typeof part === 'string');
  const last = names.at(-1) ?? 'name';
  if (last === 'name') return 'the name';
  if (last === 'accessKeyId') return 'the access key id';
  if (last === 'secretAccessKey') return 'the secret access key';
  if (names.includes('organization'))
    return ORGANIZATION_FLAGS[names.slice(names.indexOf('organization') + 1).join('.')] ?? '--organization-role';
  if (last === 'arn') return '--role';
  return `--${last.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** By the field within the organization. What else it may have is for a file. */
const ORGANIZATION_FLAGS: Readonly<Record<string, string>> = {
  externalId: '--external-id',
  sessionName: '--session-name',
  'from.arn': '--organization-from',
  'include.organizationalUnits': '--organizational-unit',
  'exclude.accounts': '--exclude-account',
};

function organizationFrom(
  { organizationRole: role, organizationFrom: arn, organizationalUnit, excludeAccount }: AddFlags,
  step: object,
): object | undefined {
  if (role === undefined) {
    const lone = arn
      ? '--organization-from'
      : organizationalUnit
        ? '--organizational-unit'
        : excludeAccount
          ? '--exclude-account'
          : undefined;
    if (lone !== undefined) throw new UsageError(`${lone} needs --organization-role with the name of the role in each account.`);
    return undefined;
  }
  return {
    role,
    ...step,
    ...given('from', arn === undefined ? undefined : { arn }),
    ...given('include', organizationalUnit && { organizationalUnits: organizationalUnit }),
    ...given('exclude', excludeAccount && { accounts: excludeAccount }),
  };
}

function credentialsFrom(flags: AddFlags): object | undefined {
  for (const part of ['accessKeyId', 'secretAccessKey'] as const) {
    if (flags[`${part}Env`] === undefined || flags[`${part}File`] === undefined) continue;
    const option = part === 'accessKeyId' ? '--access-key-id' : '--secret-access-key';
    throw new UsageError(`${option}-env and ${option}-file exclude each other: give one of them.`);
  }
  const id = reference(flags.accessKeyIdEnv, flags.accessKeyIdFile, flags.prompt);
  const secret = reference(flags.secretAccessKeyEnv, flags.secretAccessKeyFile, flags.prompt);
  if (flags.profile !== undefined) {
    if (id || secret) throw new UsageError('--profile and an access key exclude each other: give one of them.');
    return { profile: flags.profile };
  }
  if (!id && !secret) return undefined;
  if (!id || !secret) throw new UsageError('An access key has two parts: say where to read both the id and the secret, or use --prompt.');
  return { accessKeyId: id, secretAccessKey: secret };
}

function reference(env: string | undefined, file: string | undefined, prompt: boolean | undefined): SecretReference | undefined {
  if (env !== undefined) return { env };
  if (file !== undefined) return { file };
  return prompt ? { prompt: true } : undefined;
}

/** `{ [key]: value }`, or nothing where the value is absent: the schema distinguishes absent from undefined. */
function given<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}
