import type { Named } from '@cadastre/inventory';

/** How AWS forms most ids that it makes but once (EC2 user guide, "Resource IDs": 8 or 17 hexadecimal digits); a name may have that form too. */
const FORM = /-(?:[0-9a-f]{8}|[0-9a-f]{17})$/;

/** Whether AWS may make it but once: an ARN, or an id of such a form. Others are names, which each account and region may have. */
export function mayBeUnique(id: string): boolean {
  return FORM.test(id) || id.startsWith('arn:');
}

/**
 * The same for rows of the same thing, as several accounts see it or as several types describe it. Ids of EC2 are never names; elsewhere the ARN tells, since
 * `web-20240101` may be a load balancer of any account.
 */
export function identityOf({ type, id, arn, accountId, region }: Pick<Named, 'type' | 'id' | 'arn' | 'accountId' | 'region'>): string {
  if (id.startsWith('arn:') || (type.startsWith('ec2:') && FORM.test(id))) return id;
  return arn !== null && mayBeUnique(id) ? arn : `${accountId} ${region} ${id}`;
}

export function areOneThing(rows: readonly Named[]): boolean {
  return new Set(rows.map(identityOf)).size <= 1;
}
