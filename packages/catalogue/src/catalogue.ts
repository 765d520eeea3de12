import type { ResourceType, TypeProfile } from '@cadastre/contracts';
import type { Collector } from './collector.ts';
import { collectors, embeddedTypes } from './registry.ts';
import { expandTypes } from './selection.ts';

/** Asked of every account whatever types are chosen: whose it is, and which regions it has enabled. */
const PLANNING_ACTIONS = ['ec2:DescribeRegions', 'sts:GetCallerIdentity'];

/** Everything that Cadastre knows how to read. */
export const catalogue = {
  collectors,
  embeddedTypes,

  find(type: ResourceType): Collector | undefined {
    return collectors.find((collector) => collector.type === type);
  },

  /** @see {@link expandTypes} */
  expand(types: TypeProfile | readonly string[], excludes: readonly string[] = []): Collector[] {
    return expandTypes({ collectors, embeddedTypes }, types, excludes);
  },

  /** The IAM actions that reading the types takes, sorted; of everything in the catalogue where none are named. */
  actions(types?: readonly ResourceType[]): string[] {
    const read = types === undefined ? collectors : expandTypes({ collectors, embeddedTypes }, types, []);
    return [...new Set([...PLANNING_ACTIONS, ...read.flatMap(({ permissions }) => permissions)])].sort(byCodeUnit);
  },
};

export type Catalogue = typeof catalogue;

/** The same order everywhere, whatever the locale. */
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : 1;
}
