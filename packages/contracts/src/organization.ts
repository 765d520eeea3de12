import { z } from 'zod';
import type { Partition } from './partition.ts';
import { externalId, ROLE_NAME, roleStep, roleTarget, sessionName } from './role.ts';

/**
 * How a connection takes its accounts from an organization (AWS Organizations), instead of or besides a list of roles: whoever may list the accounts lists them
 * whenever a discovery is planned, and the one role's name is applied to each that the filters leave.
 */

const accountId = z
  .string({ error: 'must be the twelve digits of an account id' })
  .regex(/^\d{12}$/, 'must be the twelve digits of an account id');

/** Organizations API reference, patterns of the ids of organizational units and roots. */
const unitId = z
  .string()
  .regex(
    /^(ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}|r-[0-9a-z]{4,32})$/,
    'must be the id of an organizational unit, such as ou-ab12-34cdefgh, or of the root, such as r-ab12',
  );

const pattern = z.string().min(1).describe('`*` stands for any characters, `?` for one. Upper and lower case differ.');

const FILTER_FIELDS = ['accounts', 'organizationalUnits', 'names', 'tags'] as const;

const filter = z.strictObject({
  accounts: z.array(accountId).min(1).optional().describe('Accounts by id.'),
  organizationalUnits: z
    .array(unitId)
    .min(1)
    .optional()
    .describe('Ids of organizational units (or of the root): the accounts in them and in all units below.'),
  names: z.array(pattern).min(1).optional().describe('Patterns of which one has to match the name of the account, such as `prod-*`.'),
  tags: z
    .record(
      z.string().min(1).max(128),
      z.union([pattern, z.array(pattern).min(1)], { error: 'must be a pattern such as prod*, or a list of them' }),
    )
    .optional()
    .describe('Tags of the account: by key, a pattern or a list of patterns of which one has to match the value.'),
});

const ruleOf = (words: string) =>
  filter
    .refine((given) => FILTER_FIELDS.some((field) => given[field] !== undefined), {
      error: `must name something to choose by: ${FILTER_FIELDS.join(', ')}`,
      // A misspelt field is told by itself.
      when: ({ issues }) => issues.length === 0,
    })
    .describe(words);

export const organization = z
  .strictObject({
    role: z
      .string()
      .regex(
        ROLE_NAME,
        'must be the name of a role, with its path where it has one (CadastreDiscovery, network/CadastreDiscovery) and without the account, which is filled in',
      )
      .describe('The role to assume in each account: its name, with its path where it has one, such as `network/CadastreDiscovery`.'),
    externalId: externalId.optional(),
    sessionName: sessionName.optional(),
    via: z.array(roleStep).min(1).optional().describe('Roles to assume before that of each account, in this order.'),
    from: roleTarget
      .optional()
      .describe(
        'The role that lists the accounts, in the management account or in one that is a delegated administrator of a service of the organization. Left out: the credentials of the connection list them.',
      ),
    listingAccount: z
      .enum(['role', 'direct'])
      .optional()
      .describe(
        'How the account that lists the others is itself read: through its own `role`, like them (the default), or `direct`, with what lists them: no stack set puts a role into a management account.',
      ),
    include: ruleOf('Only accounts to which all of this applies.').optional(),
    exclude: ruleOf('But none to which any of this applies.').optional(),
    forgetAfterDays: z
      .int()
      .min(1)
      .max(36_500)
      .optional()
      .describe(
        'After so many days, what is registered of an account ends that was suspended or closed, has left, or is left out by the filters. Left out: only by `cadastre account forget`.',
      ),
  })
  .describe('Takes the accounts from an organization. Those of `roles` come besides, and are reached by the role that is given there.');

export type OrganizationDefinition = z.output<typeof organization>;
export type AccountFilter = z.output<typeof filter>;

/** The role of one account of the organization. */
export function organizationRoleArn(role: string, accountId: string, partition: Partition): string {
  return `arn:${partition}:iam::${accountId}:role/${role}`;
}
