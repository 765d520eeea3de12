import * as cloudfront from '@aws-sdk/client-cloudfront';
import type { OperationSchema } from '../protocols/schema.ts';
import type { ListOperation, Paging, Parent } from './list-operation.ts';
import { listed, told } from './listed.ts';

/** CloudFront API reference: 100 where nothing is said. */
const MAXIMUM = 100;
const paging: Paging = { size: 'MaxItems', token: 'Marker', next: 'NextMarker', min: 1, max: MAXIMUM, over: 'cut' };

/** Lists are within a member that says all about the page; there are no `Items` where there is none. */
function enveloped(schema: OperationSchema, within: string, details: Pick<ListOperation, 'state'>): ListOperation {
  return listed(schema, `${within}.Items`, 'Id', {
    paging: { ...paging, next: `${within}.NextMarker`, saysSize: `${within}.MaxItems` },
    moreFlag: `${within}.IsTruncated`,
    count: `${within}.Quantity`,
    echoes: { [`${within}.Marker`]: 'Marker' },
    omitEmpty: true,
    ...details,
  });
}

function ofId(operation: string, code: string, message: string): Parent {
  return { input: 'Id', operation, path: 'Id', unknown: { code, message, status: 404 } };
}

export const CLOUDFRONT_OPERATIONS: readonly ListOperation[] = [
  enveloped(cloudfront.ListDistributions$, 'DistributionList', { state: 'Status' }),
  told(
    ofId('ListDistributions', 'NoSuchDistribution', 'The specified distribution does not exist.'),
    cloudfront.GetDistribution$,
    null,
    'Distribution.Id',
  ),
  enveloped(cloudfront.ListVpcOrigins$, 'VpcOriginList', { state: 'Status' }),
  enveloped(cloudfront.ListAnycastIpLists$, 'AnycastIpLists', { state: 'Status' }),
  told(ofId('ListAnycastIpLists', 'EntityNotFound', 'The entity was not found.'), cloudfront.GetAnycastIpList$, null, 'AnycastIpList.Id'),
  listed(cloudfront.ListConnectionGroups$, 'ConnectionGroups', 'Id', { state: 'Status', paging }),
  listed(cloudfront.ListDistributionTenants$, 'DistributionTenantList', 'Id', { state: 'Status', paging }),
  told(
    {
      input: 'Resource',
      operation: 'ListDistributions',
      path: 'ARN',
      or: ['ListVpcOrigins', 'ListAnycastIpLists', 'ListConnectionGroups', 'ListDistributionTenants'].map((operation) => ({
        operation,
        path: 'Arn',
      })),
      unknown: { code: 'NoSuchResource', message: 'The specified resource does not exist.', status: 404 },
    },
    cloudfront.ListTagsForResource$,
    'Tags',
    '',
  ),
];
