import type { LocalGateway } from '@aws-sdk/client-ec2';
import { ec2Id, hex, under } from './key.ts';
import { ec2Arn, hubIn, type Place, type Site } from './plan.ts';
import { tagsOf } from './tags.ts';

/** The hub has an Outpost in its first region, and shares the local gateway with the account whose subnets others use. */
export function localGatewayId(place: Place): string | undefined {
  const sees = place.account.use === 'hub' || place.account.use === 'sharing';
  return place.regionIndex === 0 && sees && place.populated ? ec2Id('lgw', key(hubIn(place.plan, place.region))) : undefined;
}

function key(hub: Place): ReturnType<typeof under> {
  return under(hub.key, 'local-gateway');
}

export function outpostId(hub: Place): string {
  return `op-0${hex(key(hub))}`;
}

export function outpostArn(hub: Place): string {
  return ec2Arn(hub, `outpost/${outpostId(hub)}`).replace(':ec2:', ':outposts:');
}

export function localGateways(site: Site): readonly LocalGateway[] {
  const id = localGatewayId(site);
  if (id === undefined) return [];
  const hub = hubIn(site.plan, site.region);
  const own = site.account === hub.account;
  return [
    {
      LocalGatewayId: id,
      OutpostArn: outpostArn(hub),
      OwnerId: hub.account.id,
      State: 'available',
      Tags: own ? tagsOf(hub.account, key(hub), 'outpost') : [],
    },
  ];
}
