/**
 * Where a discovery stands. `requested` until a scheduler has planned it, `running` while scopes are outstanding; then sealed as one
 * of the other four. `skipped`: its schedule came due while the previous discovery of the connection still ran.
 */
const DISCOVERY_STATES = ['requested', 'running', 'complete', 'partial', 'failed', 'cancelled', 'skipped'] as const;
export type DiscoveryState = (typeof DISCOVERY_STATES)[number];

/** What a discovery by hand is narrowed to. An absent list means everything that the connection covers. */
export interface DiscoverySelection {
  readonly accounts?: readonly string[] | undefined;
  readonly regions?: readonly string[] | undefined;
  readonly types?: readonly string[] | undefined;
}

export type DiscoveryTrigger = 'schedule' | 'manual';
