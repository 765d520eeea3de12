import { catalogue, type HubTasks, readPolicies, UnknownTypeError } from '@cadastre/catalogue';
import {
  type ConnectionDefinition,
  DEFAULT_PROFILE,
  EXTERNAL_ID,
  nearestNames,
  PRINCIPAL_ARN,
  ROLE_NAME,
  TYPE_PROFILES,
} from '@cadastre/contracts';
import { UsageError } from '../exit-code.ts';
import { flagList, typesFromFlag } from '../flag-list.ts';
import { hubTasksOf, partitionsOf, readRolesOf } from './of-connection.ts';

export const POLICY_FORMS = ['read', 'trust', 'hub', 'cloudformation', 'terraform'] as const;
export type PolicyForm = (typeof POLICY_FORMS)[number];

/** The options of `cadastre policy` that say what is to be in it. */
export interface PolicyFlags {
  readonly types?: string;
  readonly excludeTypes?: string;
  readonly roleName?: string;
  readonly principal?: string;
  readonly externalId?: string;
}

/** What a form is made from. */
export interface PolicyChoice {
  readonly policies: ReturnType<typeof readPolicies>;
  readonly roleName: string;
  readonly principal: string | undefined;
  readonly externalId: string | undefined;
  readonly hub: HubTasks;
  /** What whoever applies it has to know. */
  readonly remarks: readonly string[];
}

export const DEFAULT_ROLE_NAME = 'CadastreDiscovery';

/** Which forms an option is of use to. */
const USED_BY: Readonly<Record<keyof PolicyFlags, readonly PolicyForm[]>> = {
  types: ['read', 'cloudformation', 'terraform'],
  excludeTypes: ['read', 'cloudformation', 'terraform'],
  roleName: ['hub', 'cloudformation', 'terraform'],
  principal: ['trust', 'cloudformation', 'terraform'],
  externalId: ['trust', 'cloudformation', 'terraform'],
};

const OPTION: Readonly<Record<keyof PolicyFlags, string>> = {
  types: '--types',
  excludeTypes: '--exclude-types',
  roleName: '--role-name',
  principal: '--principal',
  externalId: '--external-id',
};

/** What the options say, completed by the connection where one is given. Throws a {@link UsageError} with every mistake. */
export function choosePolicy(form: PolicyForm, flags: PolicyFlags, connection?: ConnectionDefinition): PolicyChoice {
  const mistakes = [...useless(form, flags), ...malformed(flags)];
  const used = (option: keyof PolicyFlags): boolean => USED_BY[option].includes(form);
  const known = connection && readRolesOf(connection, flags.roleName);
  const several = known && used('roleName') && form !== 'hub' && flags.roleName === undefined && known.names.length > 1;
  if (several) mistakes.push(`${connection.name} names several roles: ${known.names.join(', ')}. Say which with --role-name.`);
  const whole = connection && readRolesOf(connection);
  if (whole && known?.names.length === 0 && whole.names.length > 0)
    mistakes.push(`${connection.name} names no role ${flags.roleName}. It names: ${whole.names.join(', ')}.`);
  if (form === 'hub' && whole?.names.length === 0)
    mistakes.push(
      `${connection?.name} reads the account of its own credentials: they assume no role, and need the policies of --form read.`,
    );
  const roleName = flags.roleName ?? known?.names[0] ?? DEFAULT_ROLE_NAME;

  const principal = flags.principal ?? only(known?.principals);
  if (form === 'trust' && principal === undefined)
    mistakes.push('--form trust needs --principal with the ARN of the role or user that Cadastre runs as.');
  if (connection && flags.principal !== undefined && PRINCIPAL_ARN.test(flags.principal)) {
    const partitions = partitionsOf(connection);
    const own = flags.principal.split(':')[1] ?? '';
    if (!partitions.includes(own))
      mistakes.push(
        `--principal is of the partition ${own}, and ${connection.name} reads ${partitions.join(' and ')}: roles of one can't be assumed from another.`,
      );
  }

  const remarks: string[] = [];
  const externalIds = known?.externalIds ?? [];
  if (flags.externalId === undefined && used('externalId') && externalIds.length > 1) {
    if (form === 'trust') mistakes.push(`The roles of ${connection?.name} have several external ids. Say which with --external-id.`);
    else remarks.push(`The roles of ${connection?.name} have several external ids, so none is filled in: give each account its own.`);
  }
  const policies = used('types') ? chosenPolicies(flags, connection, mistakes) : [];
  if (mistakes.length > 0) throw new UsageError(mistakes);
  return {
    policies,
    roleName,
    principal,
    externalId: flags.externalId ?? only(externalIds),
    hub: connection && flags.roleName === undefined ? hubTasksOf(connection) : { roles: [`arn:*:iam::*:role/${roleName}`], lists: true },
    remarks,
  };
}

function useless(form: PolicyForm, flags: PolicyFlags): string[] {
  return Object.entries(USED_BY).flatMap(([name, forms]) => {
    const option = name as keyof PolicyFlags;
    return flags[option] === undefined || forms.includes(form)
      ? []
      : [`${OPTION[option]} has no meaning with --form ${form}: it is for ${forms.join(', ')}.`];
  });
}

function malformed({ roleName, principal, externalId }: PolicyFlags): string[] {
  return [
    ...(roleName === undefined || ROLE_NAME.test(roleName)
      ? []
      : [
          '--role-name must be 1 to 64 of the characters A-Z a-z 0-9 _ + = , . @ -, after the path where the role has one: network/CadastreDiscovery',
        ]),
    ...(principal === undefined || PRINCIPAL_ARN.test(principal) ? [] : [whyNoPrincipal(principal)]),
    ...(externalId === undefined || EXTERNAL_ID.test(externalId)
      ? []
      : ['--external-id must be 2 to 1224 of the characters A-Z a-z 0-9 _ + = , . @ : / -']),
  ];
}

function whyNoPrincipal(principal: string): string {
  if (/^\d{12}$/.test(principal))
    return `--principal must be an ARN. For everyone in account ${principal} whom that allows it: arn:aws:iam::${principal}:root`;
  if (/^arn:[\w-]+:sts::\d{12}:assumed-role\//.test(principal))
    return '--principal names a session, which ends. Name its role instead: arn:aws:iam::111122223333:role/Cadastre';
  return '--principal must be the ARN of a role, a user or the root of an account, such as arn:aws:iam::111122223333:role/Cadastre';
}

function chosenPolicies(
  { types, excludeTypes }: PolicyFlags,
  connection: ConnectionDefinition | undefined,
  mistakes: string[],
): ReturnType<typeof readPolicies> {
  const wanted = types === undefined ? (connection?.types ?? DEFAULT_PROFILE) : typesFromFlag(types);
  const excluded = excludeTypes === undefined ? (connection?.excludeTypes ?? []) : flagList(excludeTypes);
  try {
    const chosen = catalogue.expand(wanted, excluded);
    if (chosen.length > 0) return readPolicies(chosen.map(({ type }) => type));
    mistakes.push(
      wanted.length === 0 ? '--types must not be empty.' : '--exclude-types leaves out every one of --types: nothing would be read.',
    );
  } catch (error) {
    if (!(error instanceof UnknownTypeError)) throw error;
    const [near] = types === undefined ? [] : nearestNames(types, TYPE_PROFILES);
    mistakes.push(near === undefined ? error.message : `There is no choice of types ${types}. Did you mean ${near}?`);
  }
  return [];
}

/** What all agree on; undefined where they do not, or on nothing. */
function only(values: readonly (string | null)[] | undefined): string | undefined {
  return values?.length === 1 ? (values[0] ?? undefined) : undefined;
}
