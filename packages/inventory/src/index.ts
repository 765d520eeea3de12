export { createBudgetStore } from './api-budget.ts';
export {
  type ConnectionToSave,
  listSharedAccounts,
  removeConnection,
  type SharedAccount,
  saveConnections,
} from './connections/connections.ts';
export { roleChainsOf } from './connections/role-chains.ts';
export { createSealer, loadOrCreateKey, parseKey, SealError, type Sealer } from './connections/sealer.ts';
export { exportDefinition, findConnection, listConnections, openKey, type StoredConnection } from './connections/stored-connection.ts';
export {
  ConnectionChangedError,
  findTarget,
  listTargets,
  registerTargets,
  type Target,
  type TargetToRegister,
} from './connections/targets.ts';
export { type Database, openDatabase } from './database.ts';
export { EmbeddedError } from './embedded/embedded-error.ts';
export { type Embedded, type EmbeddedStatus, resetEmbedded, startEmbedded, statusEmbedded, stopEmbedded } from './embedded/server.ts';
export { type Leadership, tryLead } from './leadership.ts';
export { queryAsReader, type ReaderField, type ReaderOptions, type ReaderResult } from './reader/reader.ts';
export { ReaderError } from './reader/reader-error.ts';
export { assertSchema, migrate } from './schema/migrate.ts';
export { MigrationError, SchemaMismatchError } from './schema/schema-mismatch-error.ts';
export type { Tables } from './tables.ts';
