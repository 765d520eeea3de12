import type { OperationName } from '../../estate.ts';
import { createServices, type Operation } from '../../services.ts';
import { inputsFor } from '../../testing/inputs.ts';
import { generateEstate, type MutableEstate } from '../generate-estate.ts';
import { GLOBAL_SERVICES } from '../listing.ts';
import type { EstateOptions } from '../options.ts';

export type Item = Readonly<Record<string, unknown>>;

/** The estate that the demonstration shows. */
export const SMALL: EstateOptions = { seed: 1, accounts: 10, regions: ['us-east-1', 'eu-west-1', 'eu-central-1'], size: 'small' };

/** Where the global things of an account are asked about. */
const HOME = 'us-east-1';

export function smallEstate(...seeds: readonly number[]): MutableEstate {
  const estate = generateEstate(SMALL);
  for (const seed of seeds) estate.change(seed);
  return estate;
}

export interface Listing {
  readonly accountId: string;
  readonly region: string;
  readonly operation: OperationName;
  readonly input: Item;
  readonly items: readonly Item[];
}

/** The listing operations that the server knows and an estate answers. */
export function operations(): readonly Operation[] {
  return [...createServices().values()].flatMap((service) => [...service.operations.values()]).filter(({ list }) => list !== undefined);
}

/** What every operation lists in every enabled region of every account, once per parent where it needs one. */
export function* listings(estate: MutableEstate, regionsOnly?: readonly string[]): Generator<Listing> {
  const known = operations();
  for (const { id: accountId, regionsEnabled } of estate.accounts) {
    for (const region of regionsOnly ?? regionsEnabled) {
      if (!regionsEnabled.includes(region)) continue;
      for (const operation of known) {
        const { key } = operation;
        if (GLOBAL_SERVICES.has(key.slice(0, key.indexOf(':'))) && region !== HOME) continue;
        for (const input of inputsFor(operation, (above, given) => ask(estate, accountId, region, above, given), SMALL.regions)) {
          const items = estate.list(accountId, region, key, input) as readonly Item[] | undefined;
          if (items) yield { accountId, region, operation: key, input, items };
        }
      }
    }
  }
}

export function ask(estate: MutableEstate, accountId: string, region: string, operation: OperationName, input: Item = {}): readonly Item[] {
  return (estate.list(accountId, region, operation, input) ?? []) as readonly Item[];
}

/** Every text in an item, with the path of fields to it. */
export function* texts(value: unknown, path = ''): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (const one of value) yield* texts(one, path);
  else if (value !== null && typeof value === 'object' && !(value instanceof Date)) {
    for (const [field, held] of Object.entries(value)) yield* texts(held, path === '' ? field : `${path}.${field}`);
  }
}
