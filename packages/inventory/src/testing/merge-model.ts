import type { Resource } from '@cadastre/contracts';
import { resource } from './scenario.ts';

/** A resource in little: what makes a version, what changes in place, and an order of lists that must not matter. */
export interface Thing {
  readonly id: string;
  readonly content: number;
  readonly volatile: number;
  readonly order: number;
}

export const VOLATILE = ['Free'];

export function toResource({ id, content, volatile, order }: Thing): Resource {
  const list = ['a', 'b', `c${content}`];
  const attributes = { Content: content, Free: volatile, List: [...list.slice(order), ...list.slice(0, order)] };
  return resource(id, {
    name: `name-${content}`,
    tags: { content: String(content) },
    attributes,
    links: [{ kind: 'to', type: null, id: `${content}` }],
  });
}

export interface Version {
  readonly id: string;
  readonly content: number;
  volatile: number;
  readonly firstSeen: number;
  readonly from: number;
}

export interface ClosedVersion extends Version {
  readonly to: number;
  readonly ended: boolean;
}

/** What the register holds of one scope, by the rules and in memory. Times are milliseconds. */
export class ScopeModel {
  readonly rows = new Map<string, Version>();
  readonly history: ClosedVersion[] = [];
  observedAt: number | null = null;
  attemptedAt: number | null = null;
  outcome: string | null = null;
  outcomeSince: number | null = null;

  stand(outcome: string, at: number): void {
    if (this.attemptedAt !== null && this.attemptedAt > at) return;
    if (this.outcome !== outcome) this.outcomeSince = at;
    this.outcome = outcome;
    this.attemptedAt = at;
  }

  /** As a complete observation that started at `at` has it. */
  merge(seen: ReadonlyMap<string, Thing>, at: number): { added: number; changed: number; ended: number } {
    const counts = { added: 0, changed: 0, ended: 0 };
    for (const [id, row] of this.rows) {
      const thing = seen.get(id);
      if (thing?.content === row.content) continue;
      this.history.push({ ...row, to: at, ended: !thing });
      this.rows.delete(id);
      if (thing) this.rows.set(id, { id, content: thing.content, volatile: thing.volatile, firstSeen: row.firstSeen, from: at });
      counts[thing ? 'changed' : 'ended'] += 1;
    }
    for (const { id, content, volatile } of seen.values()) {
      const row = this.rows.get(id);
      if (row) row.volatile = volatile;
      else {
        this.rows.set(id, { id, content, volatile, firstSeen: at, from: at });
        counts.added += 1;
      }
    }
    this.observedAt = at;
    this.stand('complete', at);
    return counts;
  }

  /** What was valid then. */
  at(moment: number): Version[] {
    const closed = this.history.filter((version) => version.from <= moment && moment < version.to);
    return [...[...this.rows.values()].filter((version) => version.from <= moment), ...closed];
  }
}
