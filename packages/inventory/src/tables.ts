import type {
  AccountStanding,
  DiscoverySelection,
  DiscoveryState,
  DiscoveryTrigger,
  EnumeratedStanding,
  JsonObject,
  Link,
  Outcome,
  Partition,
  PlanSubject,
  RoleStep,
} from '@cadastre/contracts';
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

/**
 * The tables as Kysely sees them; a test compares them with the database's catalogue. `bigint` comes back as a string, because a JavaScript number
 * can't hold all of them.
 */
export interface Tables {
  'inventory.connection': ConnectionTable;
  'inventory.target': TargetTable;
  'inventory.organization': OrganizationTable;
  'inventory.organization_account': OrganizationAccountTable;
  'inventory.account': AccountTable;
  'inventory.account_history': AccountHistoryTable;
  'inventory.api_budget': ApiBudgetTable;
  'inventory.discovery': DiscoveryTable;
  'inventory.plan_trouble': PlanTroubleTable;
  'inventory.discovery_scope': DiscoveryScopeTable;
  'inventory.pruned_scope': PrunedScopeTable;
  'inventory.scope': ScopeTable;
  'inventory.link_target': LinkTargetTable;
  'inventory.address': AddressTable;
  'inventory.host_name': HostNameTable;
  'inventory.declared_link': DeclaredLinkTable;
  'inventory.declared_state': DeclaredStateTable;
  'inventory.declared_domain': DeclaredDomainTable;
  'inventory.declared_name': DeclaredNameTable;
  'inventory.resource': ResourceTable;
  'inventory.resource_history': ResourceHistoryTable;
  'inventory.stage': StageTable;
  'inventory.migration': MigrationTable;
  'inventory.generated_view': GeneratedViewTable;
}

/** Written as JSON text, read parsed. */
type Jsonb<T> = ColumnType<T, string, string>;
type NullableJsonb<T> = ColumnType<T | null, string | null, string | null>;
type Bigint = ColumnType<string, string | number, string | number>;
type NullableBigint = ColumnType<string | null, string | number | null, string | number | null>;
type Identity = GeneratedAlways<string>;

export interface ConnectionTable {
  id: Identity;
  name: string;
  /** A ConnectionDefinition as it was parsed. */
  definition: Jsonb<JsonObject>;
  sealed_key: Buffer | null;
  key_hint: string | null;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

export interface TargetTable {
  id: Identity;
  connection_id: Bigint;
  account_id: string;
  partition: Partition;
  role_chain: Jsonb<RoleStep[]>;
  role_chain_hash: GeneratedAlways<string>;
  role_arn: string | null;
  active: Generated<boolean>;
}

interface OrganizationTable {
  connection_id: Bigint;
  organization_id: string;
  management_account_id: string;
  enumerated_at: Date;
}

interface OrganizationAccountTable {
  connection_id: Bigint;
  account_id: string;
  partition: Partition;
  name: string | null;
  state: string | null;
  standing: EnumeratedStanding | 'left';
  reason: string | null;
}

interface AccountTable {
  account_id: string;
  partition: Partition;
  name: string | null;
  standing: AccountStanding;
  reason: string | null;
  since: Date;
  observed_once: boolean;
}

interface AccountHistoryTable {
  account_id: string;
  standing: AccountStanding;
  reason: string | null;
  since: Date;
  until: Date;
}

interface ApiBudgetTable {
  key: string;
  tokens: number;
  refilled_at: Date;
  drained_until: Generated<Date>;
}

export interface DiscoveryTable {
  id: Identity;
  connection_id: NullableBigint;
  connection_name: string;
  trigger: DiscoveryTrigger;
  selection: ColumnType<DiscoverySelection, string | undefined, string>;
  state: DiscoveryState;
  reason: string | null;
  requested_at: Generated<Date>;
  started_at: Date | null;
  cancelled_at: Date | null;
  finished_at: Date | null;
  scopes: number | null;
  complete: number | null;
  denied: number | null;
  region_disabled: number | null;
  unsupported: number | null;
  failed: number | null;
  cancelled: number | null;
  api_calls: NullableBigint;
  throttles: NullableBigint;
  rows_seen: NullableBigint;
  rows_added: NullableBigint;
  rows_changed: NullableBigint;
  rows_ended: NullableBigint;
}

interface PlanTroubleTable {
  connection_id: Bigint;
  subject: PlanSubject;
  account_id: string;
  reason: string;
  error_code: string | null;
  missing_action: string | null;
  request_id: string | null;
  since: Date;
  discovery_id: Bigint;
}

/** Where a planned scope stands: `waiting` for its parent's outcome, then `planned`, `queued`, `done`. */
type LedgerState = 'waiting' | 'planned' | 'queued' | 'done';

interface DiscoveryScopeTable {
  discovery_id: Bigint;
  account_id: string;
  region: string;
  type: string;
  target_id: Bigint;
  partition: Partition;
  parent_type: string | null;
  rank: number;
  spread: number;
  state: LedgerState;
  queued_at: Date | null;
  attempts: Generated<number>;
  started_at: Date | null;
  finished_at: Date | null;
  outcome: Outcome | null;
  reason: string | null;
  error_code: string | null;
  missing_action: string | null;
  request_id: string | null;
  api_calls: number | null;
  throttles: number | null;
  pages: number | null;
  rows_seen: number | null;
  rows_added: number | null;
  rows_changed: number | null;
  rows_ended: number | null;
}

interface PrunedScopeTable {
  account_id: string;
  region: string;
  type: string;
  outcome: Outcome;
  reason: string | null;
  error_code: string | null;
  missing_action: string | null;
  request_id: string | null;
  api_calls: number;
  outcome_since: Date;
  attempted_at: Date | null;
  observed_at: Date | null;
  complete_at: Date | null;
  resources: number | null;
  first_at: Date;
  last_at: Date;
}

interface ScopeTable {
  account_id: string;
  region: string;
  type: string;
  partition: Partition;
  outcome: Outcome;
  reason: string | null;
  error_code: string | null;
  missing_action: string | null;
  request_id: string | null;
  outcome_since: Date;
  attempted_at: Date | null;
  observed_at: Date | null;
  complete_at: Date | null;
  resources: Generated<number>;
  api_calls: Generated<number>;
  discovery_id: Bigint;
  version: Generated<string>;
}

interface Version {
  account_id: string;
  region: string;
  type: string;
  id: string;
  arn: string | null;
  name: string | null;
  parent_id: string | null;
  tags: Jsonb<Record<string, string>>;
  attributes: Jsonb<JsonObject>;
  links: Jsonb<Link[]>;
  /** As text, in PostgreSQL's form of an array. */
  addresses: string | null;
  first_seen: Date;
  valid_from: Date;
}

interface ResourceTable extends Version {
  hosts: string[] | null;
  content_hash: Bigint;
  volatile_hash: NullableBigint;
}

interface ResourceHistoryTable extends Version {
  valid_to: Date;
  ended: boolean;
}

interface LinkTargetTable {
  id: string;
}

interface AddressTable {
  address: string;
}

interface HostNameTable {
  name: string;
}

interface DeclaredLinkTable {
  type: string;
  kind: string;
  target_type: string | null;
  list: string;
  element: string;
}

interface DeclaredStateTable {
  type: string;
  path: string[];
}

interface DeclaredNameTable {
  type: string;
}

interface DeclaredDomainTable {
  type: string;
  path: string[];
}

interface StageTable {
  observation: string;
  id: string;
  content_hash: Bigint;
  volatile_hash: NullableBigint;
  arn: string | null;
  name: string | null;
  parent_id: string | null;
  tags: NullableJsonb<Record<string, string>>;
  attributes: NullableJsonb<JsonObject>;
  links: NullableJsonb<Link[]>;
  addresses: string | null;
  hosts: string[] | null;
  staged_at: Generated<Date>;
}

interface MigrationTable {
  name: string;
  sha256: string;
  applied_at: Generated<Date>;
}

interface GeneratedViewTable {
  name: string;
}
