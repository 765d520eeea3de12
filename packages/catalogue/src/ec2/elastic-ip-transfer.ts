import { defineCollector } from '../collector.ts';
import { id, regional, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const elasticIpTransfer = defineCollector({
  type: 'ec2:elastic-ip-transfer',
  summary: 'An offer to hand an Elastic IP address over to another account.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:DescribeAddressTransfers'],
  identity: ['AllocationId'],
  name: null,
  gone: { path: 'AddressTransferStatus', states: ['disabled'] },
  links: [link('transfers', 'AllocationId', 'ec2:elastic-ip')],
  views: [
    view('aws_vpc_eip_address_transfer', {
      allocation_id: id,
      address_transfer_status: text('AddressTransferStatus'),
      public_ip: text('PublicIp'),
      transfer_account_id: text('TransferAccountId'),
      transfer_offer_accepted_timestamp: timestamp('TransferOfferAcceptedTimestamp'),
      transfer_offer_expiration_timestamp: timestamp('TransferOfferExpirationTimestamp'),
      title,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeAddressTransfers', { MaxResults: 1000 }, (page) => page.AddressTransfers),
});
