import { type ColumnType, defineCollector } from '../collector.ts';
import { absent, akas, arn, global, sql, text, view } from '../columns.ts';
import { single, withoutMetadata } from '../listing.ts';
import { call } from '../sdk.ts';
import { sts } from './sdk.ts';

/** An account is in one organization at most. */
const ofOrganization = (type: ColumnType, element: string) =>
  sql(
    type,
    `(select ${element} from inventory.resource_at d where d.type = 'organizations:organization' and d.account_id = r.account_id limit 1)`,
  );

const ACCOUNT_ARN = "'arn:' || r.partition || ':::' || r.account_id";

export const callerIdentity = defineCollector({
  type: 'sts:caller-identity',
  summary: 'The account and principal that the credentials of a connection belong to.',
  scope: 'account',
  permissions: ['sts:GetCallerIdentity'],
  identity: ['Account'],
  arn: { path: 'Arn' },
  name: null,
  links: [],
  views: [
    view('aws_sts_caller_identity', {
      arn,
      user_id: text('UserId'),
      title: text('UserId'),
      akas,
      ...global,
    }),
    view('aws_account', {
      account_aliases: absent('jsonb', 'It would take iam:ListAccountAliases.'),
      arn: sql('text', ACCOUNT_ARN),
      organization_id: ofOrganization('text', 'd.id'),
      organization_arn: ofOrganization('text', 'd.arn'),
      organization_feature_set: ofOrganization('text', "d.attributes ->> 'FeatureSet'"),
      organization_master_account_arn: ofOrganization('text', "d.attributes ->> 'MasterAccountArn'"),
      organization_master_account_email: ofOrganization('text', "d.attributes ->> 'MasterAccountEmail'"),
      organization_master_account_id: ofOrganization('text', "d.attributes ->> 'MasterAccountId'"),
      organization_available_policy_types: ofOrganization('jsonb', "d.attributes -> 'AvailablePolicyTypes'"),
      title: sql('text', 'r.account_id'),
      akas: sql('jsonb', `jsonb_build_array(${ACCOUNT_ARN})`),
      partition: global.partition,
      region: sql('text', "'global'"),
      account_id: global.account_id,
    }),
  ],
  list: (context) => single(context, () => call(context, sts, 'GetCallerIdentity', {}), withoutMetadata),
});
