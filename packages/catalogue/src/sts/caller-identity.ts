import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { defineCollector } from '../collector.ts';
import { akas, arn, global, text, view } from '../columns.ts';
import { single, withoutMetadata } from '../listing.ts';

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
  ],
  list(context) {
    const client = context.client(STSClient);
    return single(context, (options) => client.send(new GetCallerIdentityCommand({}), options), withoutMetadata);
  },
});
