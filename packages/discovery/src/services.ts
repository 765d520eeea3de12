import { type Aws, createApiBudget, createAws } from '@cadastre/aws';
import { type Catalogue, catalogue } from '@cadastre/catalogue';
import {
  assertSchema,
  assertSealingKey,
  createBudgetStore,
  createSealer,
  type Database,
  openDatabase,
  parseKey,
  type Sealer,
} from '@cadastre/inventory';
import { type JobQueue, openQueue } from '@cadastre/queue';
import { type Logger, startHeartbeat } from '@cadastre/telemetry';

export interface ServicesOptions {
  readonly databaseUrl: string;
  readonly queueUrl: string;
  /** 32 bytes in base64. */
  readonly sealingKey: string;
  /** The part of AWS's published request rates to spend. */
  readonly apiShare: number;
  /** Whether sessions are narrowed to what the catalogue reads. */
  readonly narrowSessions: boolean;
  /** Null: none. */
  readonly heartbeatFile: string | null;
  /** As `pg_stat_activity` shows it. */
  readonly applicationName: string;
  readonly maxConnections: number;
}

/** What scheduler and worker both stand on. */
export interface Services {
  readonly database: Database;
  readonly queue: JobQueue;
  readonly aws: Aws;
  readonly catalogue: Catalogue;
  readonly sealer: Sealer;
  close(): Promise<void>;
}

/** Opens everything, or nothing and throws: a schema that is not known, a sealing key that opens nothing, a queue that does not answer. */
export async function openServices(options: ServicesOptions, logger: Logger): Promise<Services> {
  const sealer = createSealer(parseKey(options.sealingKey));
  const { applicationName, maxConnections } = options;
  await using opened = new AsyncDisposableStack();
  const database = opened.adopt(openDatabase(options.databaseUrl, { applicationName, maxConnections }), (one) => one.close());
  await assertSchema(database);
  await assertSealingKey(database.db, sealer);
  const queue = opened.adopt(await openQueue(options.queueUrl, { logger }), (one) => one.close());
  const aws = opened.adopt(
    createAws({
      budget: createApiBudget({ store: createBudgetStore(database.db), share: options.apiShare }),
      sessionPolicyActions: options.narrowSessions ? catalogue.actions() : null,
      logger,
    }),
    (one) => one.close(),
  );
  if (options.heartbeatFile !== null) {
    const alive = () => database.pool.query('select 1');
    opened.adopt(startHeartbeat({ file: options.heartbeatFile, alive, logger }), (one) => one.stop());
  }
  const closing = opened.move();
  return { database, queue, aws, catalogue, sealer, close: () => closing.disposeAsync() };
}
