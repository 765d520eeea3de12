export { type Database, openDatabase } from './database.ts';
export { EmbeddedError } from './embedded/embedded-error.ts';
export { type Embedded, type EmbeddedStatus, resetEmbedded, startEmbedded, statusEmbedded, stopEmbedded } from './embedded/server.ts';
export { assertSchema, migrate } from './schema/migrate.ts';
export { MigrationError, SchemaMismatchError } from './schema/schema-mismatch-error.ts';
export type { Tables } from './tables.ts';
