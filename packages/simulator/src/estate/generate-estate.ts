import { isDeepStrictEqual } from 'node:util';
import { GLOBAL_REGION } from '@cadastre/contracts';
import type { ChangingEstate, OperationInput, OperationName, SimulatedAccount } from '../estate.ts';
import { type Account, describeAccess } from './accounts.ts';
import { GLOBAL_SERVICES, listAt } from './listing.ts';
import type { EstateOptions } from './options.ts';
import { createPlan, type Plan } from './plan.ts';
import { allRegions, homeRegion } from './regions.ts';
import { playRounds } from './rounds.ts';
import { type TrueItem, type TrueRows, truthOf, withoutSecrets } from './truth.ts';
import { TRUTH_RULES } from './truth-rules/all.ts';
import { createWorld, type World } from './world.ts';

/** One row that a round of changes met. `drifted`: only in fields that change by themselves. */
export interface EstateChange {
  readonly accountId: string;
  readonly region: string;
  readonly type: string;
  readonly id: string;
  readonly change: 'added' | 'altered' | 'drifted' | 'ended';
}

/** Everything that exists: per resource type, per `<account> <region>`, the items by id. */
export interface Truth {
  readonly types: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, TrueItem>>>>>>;
}

export interface MutableEstate extends ChangingEstate {
  readonly regions: readonly string[];
  /**
   * Makes one round of changes: adds, alters and ends a few things of most kinds, consistently on both sides of what crosses accounts and regions.
   * What the round met is found out only where the result is read, place by place; embedded types show as changes of what holds them.
   */
  change(seed: number): Iterable<EstateChange>;
  /** Lets time pass: only what changes by itself moves. */
  tick(seed: number): void;
  truth(): Truth;
  /** The truth of one account and region, or of the account as such where the region is `global`. Throws a RangeError for an unknown account. */
  truthOf(accountId: string, region: string): TrueRows;
}

/** Makes an estate by seed: pure data, made a place at a time when it is asked for. Throws a RangeError for options out of bounds. */
export function generateEstate(options: EstateOptions): MutableEstate {
  return new GeneratedEstate(createPlan(options));
}

class GeneratedEstate implements MutableEstate {
  readonly accounts: readonly SimulatedAccount[];
  readonly regions: readonly string[];
  readonly #plan: Plan;
  readonly #byId: ReadonlyMap<string, Account>;
  #seeds: readonly number[] = [];
  #ticks: readonly number[] = [];
  #world: World;
  #version = 1;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#byId = new Map(plan.accounts.map((account) => [account.id, account]));
    this.#world = this.#create();
    this.accounts = describeAccess(plan.root, plan.accounts, plan.settings.deniedOnPurpose);
    this.regions = allRegions(plan.partition);
  }

  get version(): number {
    return this.#version;
  }

  list(accountId: string, region: string, operation: OperationName, input: OperationInput): readonly unknown[] | undefined {
    const account = this.#byId.get(accountId);
    if (!account) return undefined;
    const global = GLOBAL_SERVICES.has(operation.slice(0, operation.indexOf(':')));
    return listAt(this.#world.site(account, global ? homeRegion(this.#plan.partition) : region), operation, input);
  }

  change(seed: number): Iterable<EstateChange> {
    const before = this.#create();
    this.#seeds = [...this.#seeds, seed];
    this.#move();
    const after = this.#create();
    const plan = this.#plan;
    return { [Symbol.iterator]: () => compare(plan, before, after) };
  }

  tick(seed: number): void {
    this.#ticks = [...this.#ticks, seed];
    this.#move();
  }

  truth(): Truth {
    const types: Record<string, Record<string, Readonly<Record<string, TrueItem>>>> = {};
    for (const [account, region] of scopes(this.#plan)) {
      for (const [type, rows] of Object.entries(truthAt(this.#plan, this.#world, account, region))) {
        types[type] ??= {};
        types[type][`${account.id} ${region}`] = rows;
      }
    }
    return { types };
  }

  truthOf(accountId: string, region: string): TrueRows {
    const account = this.#byId.get(accountId);
    if (!account) throw new RangeError(`${accountId} is not an account of this estate`);
    return truthAt(this.#plan, this.#world, account, region);
  }

  #create(): World {
    return createWorld(this.#plan, playRounds(this.#seeds, this.#ticks));
  }

  #move(): void {
    this.#world = this.#create();
    this.#version += 1;
  }
}

function* scopes({ accounts }: Plan): Generator<readonly [Account, string]> {
  for (const account of accounts) {
    yield [account, GLOBAL_REGION];
    for (const region of account.regionsEnabled) yield [account, region];
  }
}

function truthAt(plan: Plan, world: World, account: Account, region: string): TrueRows {
  return truthOf(world.site(account, region === GLOBAL_REGION ? homeRegion(plan.partition) : region), region);
}

function* compare(plan: Plan, before: World, after: World): Generator<EstateChange> {
  for (const [account, region] of scopes(plan)) {
    const was = truthAt(plan, before, account, region);
    const is = truthAt(plan, after, account, region);
    for (const { type, holder, volatile = [] } of TRUTH_RULES) {
      if (holder !== undefined) continue;
      const ids = new Set([...Object.keys(was[type] ?? {}), ...Object.keys(is[type] ?? {})]);
      for (const id of ids) {
        const change = compareItems(was[type]?.[id], is[type]?.[id], volatile);
        if (change) yield { accountId: account.id, region, type, id, change };
      }
    }
  }
}

function compareItems(
  was: TrueItem | undefined,
  is: TrueItem | undefined,
  volatile: readonly string[],
): EstateChange['change'] | undefined {
  if (!was) return 'added';
  if (!is) return 'ended';
  if (isDeepStrictEqual(was, is)) return undefined;
  return isDeepStrictEqual(withoutSecrets(was, volatile), withoutSecrets(is, volatile)) ? 'drifted' : 'altered';
}
