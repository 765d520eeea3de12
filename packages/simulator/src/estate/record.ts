import type { AliasTarget, ResourceRecordSet, RRType } from '@aws-sdk/client-route-53';

/** A record set with values of its own. `ttl`: seconds. */
export function rawRecord(Name: string, Type: RRType, values: readonly string[], TTL = 300): ResourceRecordSet {
  return { Name, Type, TTL, ResourceRecords: values.map((Value) => ({ Value })) };
}

export function aliasOf(HostedZoneId: string, DNSName: string, EvaluateTargetHealth: boolean): AliasTarget {
  return { HostedZoneId, DNSName, EvaluateTargetHealth };
}

/** As both kinds of addresses. */
export function aliases(Name: string, AliasTarget: AliasTarget): ResourceRecordSet[] {
  return (['A', 'AAAA'] as const).map((Type) => ({ Name, Type, AliasTarget }));
}
