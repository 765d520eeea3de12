/** The database's schema is not the one that this release works with. The message says which way and what to do. */
export class SchemaMismatchError extends Error {
  override readonly name = 'SchemaMismatchError';
}

/** A migration failed and was rolled back; earlier ones stay applied. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}
