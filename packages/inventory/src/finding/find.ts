import type { JsonObject } from '@cadastre/contracts';
import { type Db, run } from '../statement.ts';

/** A registered resource, as a list shows it. */
export interface Named {
  readonly accountId: string;
  readonly region: string;
  readonly type: string;
  readonly id: string;
  readonly arn: string | null;
  readonly name: string | null;
  readonly state: string | null;
}

export interface Found extends Named {
  /** How it matches, e.g. `id`, `contained in`, `beginning of name`: see `cadastre.find`. */
  readonly match: string;
  /** What matched: the name, the tag, the block. */
  readonly value: string;
  /** Where in the attributes an address is; null for other matches. */
  readonly fields: readonly string[] | null;
  /** The elements of lists that an address is in, by list; null where it is in none. */
  readonly detail: JsonObject | null;
}

/** What matches the text, the closest matches first, and of each way of matching at most so many. */
export async function findResources(db: Db, text: string, most: number): Promise<Found[]> {
  return await run<Found>(
    db,
    `select match, account_id as "accountId", region, type, id, arn, name, state, value, fields, detail from cadastre.find($1, $2)`,
    [text, most],
  );
}
