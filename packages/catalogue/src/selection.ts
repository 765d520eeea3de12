import { isTypeProfile, type ResourceType, type TypeProfile } from '@cadastre/contracts';
import type { Collector, EmbeddedType } from './collector.ts';
import { UnknownTypeError } from './errors.ts';
import { nearNames } from './near-names.ts';

/** Everything that can be chosen from. */
export interface Choice {
  readonly collectors: readonly Collector[];
  readonly embeddedTypes: readonly EmbeddedType[];
}

/**
 * The collectors that a choice of types needs, parents before their dependents: a profile, or names and patterns (`ec2:vpn-*`) of
 * collected and embedded types. What a type is listed under or embedded in comes along. An exclusion wins: whatever is listed
 * under an excluded type goes with it. Throws {@link UnknownTypeError} naming every name and pattern that matches nothing.
 */
export function expandTypes(choice: Choice, types: TypeProfile | readonly string[], excludes: readonly string[]): Collector[] {
  const { collectors, embeddedTypes } = choice;
  const patterns = isTypeProfile(types) ? [] : types;
  refuseUnknown(choice, [...patterns, ...excludes]);

  const wanted = new Set<ResourceType>(isTypeProfile(types) ? typesOf(choice, types) : collectors.filter(matching(patterns)).map(typeOf));
  for (const { holder } of embeddedTypes.filter(matching(patterns))) wanted.add(holder);
  for (const type of [...wanted]) {
    for (const above of ancestors(choice, type)) wanted.add(above);
  }

  const excluded = new Set<ResourceType>(collectors.filter(matching(excludes)).map(typeOf));
  return collectors.filter(
    ({ type }) => wanted.has(type) && !excluded.has(type) && !ancestors(choice, type).some((above) => excluded.has(above)),
  );
}

/** The last tier that each profile takes in. */
const LAST_TIER: Readonly<Record<TypeProfile, number>> = { core: 1, network: 2, all: 3 };

function typesOf({ collectors }: Choice, profile: TypeProfile): ResourceType[] {
  return collectors.filter(({ tier = 1 }) => tier <= LAST_TIER[profile]).map(typeOf);
}

function ancestors({ collectors }: Choice, type: ResourceType): ResourceType[] {
  const above: ResourceType[] = [];
  let parent = collectors.find((collector) => collector.type === type)?.parent;
  while (parent !== undefined) {
    above.push(parent);
    const next: ResourceType = parent;
    parent = collectors.find((collector) => collector.type === next)?.parent;
  }
  return above;
}

function refuseUnknown({ collectors, embeddedTypes }: Choice, patterns: readonly string[]): void {
  const known = [...collectors, ...embeddedTypes];
  const unknown = [...new Set(patterns)].filter((pattern) => !known.some(({ type }) => matches(pattern, type)));
  if (unknown.length > 0) throw new UnknownTypeError(unknown.map((type) => ({ type, near: nearTypes(type, known) })));
}

/** The types that a mistyped name may have meant, also where it is the name of a view (`aws_vpc`) or is written as CloudFormation does (`AWS::EC2::VPC`). */
function nearTypes(mistyped: string, known: readonly (Collector | EmbeddedType)[]): ResourceType[] {
  const plain = mistyped.toLowerCase();
  if (plain.startsWith('aws_')) {
    const byView = new Map(known.flatMap(({ type, views }) => views.map(({ name }) => [name, type] as const)));
    const exact = byView.get(plain);
    const near = exact === undefined ? nearNames(plain, [...byView.keys()]).map((name) => byView.get(name) as ResourceType) : [exact];
    return [...new Set(near)];
  }
  const asWritten = plain
    .replace(/^aws::/, '')
    .replaceAll('::', ':')
    .replaceAll('_', '-');
  const names = known.map(typeOf);
  const exact = names.find((name) => name === asWritten);
  return exact === undefined ? (nearNames(asWritten, names) as ResourceType[]) : [exact];
}

function matching(patterns: readonly string[]): (candidate: { readonly type: ResourceType }) => boolean {
  return ({ type }) => patterns.some((pattern) => matches(pattern, type));
}

/** `*` stands for any number of characters. */
function matches(pattern: string, type: ResourceType): boolean {
  const source = pattern
    .split('*')
    .map((part) => RegExp.escape(part))
    .join('.*');
  return new RegExp(`^${source}$`).test(type);
}

function typeOf({ type }: { readonly type: ResourceType }): ResourceType {
  return type;
}
