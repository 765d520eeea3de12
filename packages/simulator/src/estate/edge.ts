import { hex, type Key, under } from './key.ts';
import type { Place } from './plan.ts';

/** The edge of AWS's network is not in every partition (AWS General Reference, endpoints of both services). */
export function hasCloudFront({ plan }: Place): boolean {
  return plan.partition !== 'aws-us-gov';
}

export function hasAccelerators({ plan }: Place): boolean {
  return plan.partition === 'aws';
}

export function edgeArn(place: Place, resource: string): string {
  return `arn:${place.plan.partition}:cloudfront::${place.account.id}:${resource}`;
}

/** CloudFront's newer things have such ids: a prefix, and 27 letters and digits. */
export function edgeId(prefix: string, key: Key): string {
  return `${prefix}${(hex(key) + hex(under(key, 'edge'))).slice(0, 27)}`;
}

/** Of what can be changed: another one after each change. */
export function entityTag(key: Key, edits: number): string {
  return `E${hex(under(key, 'etag', edits))
    .slice(0, 13)
    .toUpperCase()}`;
}

/** The zones that AWS keeps for the names of distributions and accelerators (AWS General Reference). */
export function distributionZone({ plan }: Place): string {
  return plan.partition === 'aws-cn' ? 'Z3RFFRIM2A3IF5' : 'Z2FDTNDATAQYW2';
}

export const ACCELERATOR_ZONE = 'Z2BJ6XQ5FK7U4H';
