/** The region of scopes that belong to no region: those of account-wide and global services. */
export const GLOBAL_REGION = 'global';

/** `service:kebab-name`, e.g. `ec2:transit-gateway`. */
export type ResourceType = string;

/** The unit of work and the unit of truth. */
export interface Scope {
  /** Twelve digits. */
  readonly accountId: string;
  /** A region's code, or {@link GLOBAL_REGION}. */
  readonly region: string;
  readonly type: ResourceType;
}

/** How a collector's listing spreads: once per region, once per account, or once per account at a global service's home region. */
export type ScopeKind = 'regional' | 'global' | 'account';
