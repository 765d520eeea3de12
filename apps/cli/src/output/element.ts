import type { Json, JsonObject } from '@cadastre/contracts';

/** An element of a list of rules or routes in the words in which people write one, e.g. `tcp 443 10.0.0.0/8, sg-0a`; null for any other. */
export function describeElement(element: Json | undefined): string | null {
  if (typeof element !== 'object' || element === null || Array.isArray(element)) return null;
  const item = element as JsonObject;
  if (typeof item.IpProtocol === 'string') return `${portsOf(item)} ${sourcesOf(item).join(', ') || 'nothing'}`;
  const destination = textOf(item, 'DestinationCidrBlock', 'DestinationIpv6CidrBlock', 'DestinationPrefixListId');
  if (destination === undefined) return null;
  const target = Object.entries(item).find(
    ([name, value]) => /(?:Id|Arn)$/.test(name) && !/^(?:Destination|InstanceOwner)/.test(name) && value,
  );
  return [destination, '->', target ? String(target[1]) : 'nowhere', textOf(item, 'State')].filter((part) => part !== undefined).join(' ');
}

function portsOf({ IpProtocol, FromPort, ToPort }: JsonObject): string {
  if (IpProtocol === '-1') return 'all traffic';
  const numbered = typeof FromPort === 'number' && typeof ToPort === 'number' && FromPort >= 0;
  if (!numbered) return String(IpProtocol);
  return `${IpProtocol} ${FromPort === ToPort ? FromPort : `${FromPort}-${ToPort}`}`;
}

const SOURCES = [
  ['IpRanges', 'CidrIp'],
  ['Ipv6Ranges', 'CidrIpv6'],
  ['PrefixListIds', 'PrefixListId'],
  ['UserIdGroupPairs', 'GroupId'],
] as const;

function sourcesOf(item: JsonObject): string[] {
  return SOURCES.flatMap(([list, field]) => {
    const elements = item[list];
    return (Array.isArray(elements) ? elements : []).flatMap((one) => textOf(one as JsonObject, field) ?? []);
  });
}

function textOf(item: JsonObject, ...names: readonly string[]): string | undefined {
  for (const name of names) if (typeof item[name] === 'string') return item[name];
  return undefined;
}
