import { z } from 'zod';
import { parseRoleArn } from './partition.ts';

/** IAM user guide, "IAM and AWS STS quotas": a role's name, after its path where it has one. */
export const ROLE_NAME = /^(?:[\w+=,.@-]+\/)*[\w+=,.@-]{1,64}$/;

/** IAM user guide, "Principal": who may be named in a trust policy for good. A session may not: it ends. */
export const PRINCIPAL_ARN = /^arn:(aws|aws-cn|aws-us-gov):iam::\d{12}:(?:root|(?:role|user)\/(?:[\w+=,.@-]+\/)*[\w+=,.@-]{1,64})$/;

/** STS API reference, AssumeRole: ExternalId. */
export const EXTERNAL_ID = /^[\w+=,.@:/-]{2,1224}$/;

const roleArn = z
  .string()
  .refine(
    (arn) => parseRoleArn(arn) !== undefined,
    'is not the ARN of an IAM role, such as arn:aws:iam::111122223333:role/CadastreDiscovery',
  )
  .describe('The ARN of an IAM role.');

export const externalId = z
  .string()
  .regex(EXTERNAL_ID, 'must be 2 to 1224 of the characters A-Z a-z 0-9 _ + = , . @ : / -')
  .describe("The external id that the role's trust policy asks for.");

/** STS API reference, AssumeRole: RoleSessionName. */
export const sessionName = z
  .string()
  .regex(/^[\w+=,.@-]{2,64}$/, 'must be 2 to 64 of the characters A-Z a-z 0-9 _ + = , . @ -')
  .describe("The session's name, as CloudTrail shows it. Default: cadastre.");

export const roleStep = z.strictObject({ arn: roleArn, externalId: externalId.optional(), sessionName: sessionName.optional() });

export const roleTarget = roleStep.extend({
  via: z
    .array(roleStep)
    .min(1)
    .optional()
    .describe('Roles to assume first, in this order. AWS ends a chained session after an hour at most.'),
});

export type RoleStep = z.output<typeof roleStep>;
