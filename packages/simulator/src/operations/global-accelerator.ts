import * as accelerator from '@aws-sdk/client-global-accelerator';
import type { ListOperation, Parent } from './list-operation.ts';
import { listed, tokens, told, under } from './listed.ts';

/** Global Accelerator API reference: "The default value is 10", up to 100. */
const paging = tokens(100, { usual: 10 });
const NO_ACCELERATOR = { code: 'AcceleratorNotFoundException', message: 'The accelerator does not exist: {}' } as const;

function ofAccelerator(operation: string): Parent {
  return { input: 'AcceleratorArn', operation, path: 'AcceleratorArn', unknown: NO_ACCELERATOR };
}

function ofListener(operation: string): Parent {
  return {
    input: 'ListenerArn',
    operation,
    path: 'ListenerArn',
    unknown: { code: 'ListenerNotFoundException', message: 'The listener does not exist: {}' },
  };
}

/** Global Accelerator. An estate lists listeners of all accelerators where none is named. */
export const GLOBAL_ACCELERATOR_OPERATIONS: readonly ListOperation[] = [
  listed(accelerator.ListAccelerators$, 'Accelerators', 'AcceleratorArn', { state: 'Status', paging }),
  told(ofAccelerator('ListAccelerators'), accelerator.DescribeAcceleratorAttributes$, 'AcceleratorAttributes', 'FlowLogsEnabled'),
  under(ofAccelerator('ListAccelerators'), accelerator.ListListeners$, 'Listeners', 'ListenerArn', { paging }),
  under(ofListener('ListListeners'), accelerator.ListEndpointGroups$, 'EndpointGroups', 'EndpointGroupArn', { paging }),
  listed(accelerator.ListCustomRoutingAccelerators$, 'Accelerators', 'AcceleratorArn', { state: 'Status', paging }),
  under(ofAccelerator('ListCustomRoutingAccelerators'), accelerator.ListCustomRoutingListeners$, 'Listeners', 'ListenerArn', { paging }),
  under(ofListener('ListCustomRoutingListeners'), accelerator.ListCustomRoutingEndpointGroups$, 'EndpointGroups', 'EndpointGroupArn', {
    paging,
  }),
  listed(accelerator.ListByoipCidrs$, 'ByoipCidrs', 'Cidr', { state: 'State', paging }),
  listed(accelerator.ListCrossAccountAttachments$, 'CrossAccountAttachments', 'AttachmentArn', { paging }),
  listed(accelerator.ListCrossAccountResourceAccounts$, 'ResourceOwnerAwsAccountIds', ''),
  listed(accelerator.ListCrossAccountResources$, 'CrossAccountResources', 'AttachmentArn', {
    paging,
    required: ['ResourceOwnerAwsAccountId'],
  }),
  under(
    {
      input: 'ResourceArn',
      operation: 'ListAccelerators',
      path: 'AcceleratorArn',
      or: [
        { operation: 'ListCustomRoutingAccelerators', path: 'AcceleratorArn' },
        { operation: 'ListCrossAccountAttachments', path: 'AttachmentArn' },
      ],
      unknown: NO_ACCELERATOR,
    },
    accelerator.ListTagsForResource$,
    'Tags',
    'Key',
  ),
];
