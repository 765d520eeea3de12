import { defineCollector } from '../collector.ts';
import { akas, arn, cidr, id, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { isOwn, perParent, tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const subnetCidrReservation = defineCollector({
  type: 'ec2:subnet-cidr-reservation',
  summary: 'A range of a subnet that is kept for prefixes or for addresses given out by hand.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:GetSubnetCidrReservations'],
  parent: 'ec2:subnet',
  identity: ['SubnetCidrReservationId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{OwnerId|Account}:subnet-cidr-reservation/{SubnetCidrReservationId}' },
  tags: 'Tags',
  links: [link('in-subnet', 'SubnetId', 'ec2:subnet')],
  views: [
    view('aws_ec2_subnet_cidr_reservation', {
      subnet_cidr_reservation_id: id,
      arn,
      subnet_id: text('SubnetId'),
      cidr: cidr('Cidr'),
      reservation_type: text('ReservationType'),
      owner_id: text('OwnerId'),
      description: text('Description'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(
      context,
      (parent) =>
        tokenLoop(
          context,
          (token) => call(context, ec2, 'GetSubnetCidrReservations', { SubnetId: parent.id, MaxResults: 1000, NextToken: token }),
          ({ SubnetIpv4CidrReservations: ipv4, SubnetIpv6CidrReservations: ipv6 }) => ipv4 && ipv6 && [...ipv4, ...ipv6],
        ),
      ({ attributes }) => isOwn(context, attributes),
    ),
});
