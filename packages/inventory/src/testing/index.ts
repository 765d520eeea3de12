export { dumpSchema, dumpViews } from './schema-dump.ts';
export { createTestDatabase, type TestDatabase } from './test-database.ts';
