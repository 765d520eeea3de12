import { hex, type Key } from './key.ts';
import type { Place } from './plan.ts';

/** DNS and hardware names of a network interface, as EC2 forms them. */

export function privateName(place: Place, address: string): string {
  const suffix = place.region === 'us-east-1' ? 'ec2.internal' : `${place.region}.compute.internal`;
  return `ip-${address.replaceAll('.', '-')}.${suffix}`;
}

export function publicName(place: Place, address: string): string {
  const middle = place.region === 'us-east-1' ? 'compute-1' : `${place.region}.compute`;
  return `ec2-${address.replaceAll('.', '-')}.${middle}.amazonaws.com`;
}

/** Locally administered, so that it is nobody's. */
export function macAddress(key: Key): string {
  const digits = hex(key);
  return `06:${digits.slice(0, 2)}:${digits.slice(2, 4)}:${digits.slice(4, 6)}:${digits.slice(6, 8)}:${digits.slice(8, 10)}`;
}
