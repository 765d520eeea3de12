import { join } from 'node:path';
import { ConfigurationError } from '@cadastre/contracts';
import {
  assertSchema,
  assertSealingKey,
  createSealer,
  type Database,
  loadOrCreateKey,
  migrate,
  openDatabase,
  parseKey,
  type Sealer,
  startEmbedded,
  statusEmbedded,
} from '@cadastre/inventory';
import { migrateQueue } from '@cadastre/queue';
import type { Logger } from '@cadastre/telemetry';
import type { CliConfig } from './config.ts';
import type { CommandContext } from './context.ts';
import { announceEmbedded } from './embedded-notice.ts';

/** The register as a command opened it. */
export interface Register {
  readonly database: Database;
  readonly databaseUrl: string;
  readonly queueUrl: string;
  /** Whether it is the embedded PostgreSQL. */
  readonly embedded: boolean;
  /**
   * Reads the sealing key; makes one on first use for the embedded database. Throws a ConfigurationError where it is required and absent, a SealError where access keys
   * are stored that another one sealed, those of the connections aside that are to be `replaced`.
   */
  sealer(options?: { replaced?: readonly string[] }): Promise<Sealer>;
  /** The environment under which the other apps are configured: the URLs and the key as resolved here. */
  environment(): Promise<Record<string, string>>;
  /** Closes connections, and the embedded database where nobody else uses it. */
  close(): Promise<void>;
}

/** The directory of the embedded database within CADASTRE_HOME. */
export function embeddedDirectory(config: CliConfig): string {
  return join(config.home, 'database');
}

/**
 * Opens the register: the one that DATABASE_URL names, else the embedded one, started for as long as the command runs unless it runs already; `keep` leaves it
 * running. Which embedded one that is depends on the working directory, so it is said. It is brought up to date by itself. A database of an operator's own is
 * migrated by `cadastre migrate` alone, or where `migrating` says that the command is one that migrates.
 */
export async function openRegister(
  context: Pick<CommandContext, 'config' | 'remark'>,
  options: { logger: Logger; name: string; migrating?: boolean; maxConnections?: number; keep?: boolean },
): Promise<Register> {
  const config = context.config();
  const embedded = config.databaseUrl === null ? await startAnnounced(context, options) : null;
  const databaseUrl = config.databaseUrl ?? (embedded as { url: string }).url;
  const queueUrl = config.queueUrl ?? databaseUrl;
  const database = openDatabase(databaseUrl, { applicationName: `cadastre ${options.name}`, maxConnections: options.maxConnections ?? 4 });
  const close = async (): Promise<void> => {
    await database.close();
    await embedded?.stop();
  };
  try {
    if (embedded || options.migrating) {
      await migrate(database, { logger: options.logger });
      await migrateQueue(queueUrl);
    } else {
      await assertSchema(database);
    }
  } catch (error) {
    await close();
    throw error;
  }
  const sealingKey = async (): Promise<Buffer> => {
    if (config.sealingKey !== null) return parseKey(config.sealingKey);
    if (embedded) return await loadOrCreateKey(join(config.home, 'key'));
    throw new ConfigurationError([
      'CADASTRE_KEY is required with a database of your own: make one with openssl rand -base64 32, and keep it.',
    ]);
  };
  return {
    database,
    databaseUrl,
    queueUrl,
    embedded: embedded !== null,
    sealer: async (options) => {
      const sealer = createSealer(await sealingKey());
      await assertSealingKey(database.db, sealer, options);
      return sealer;
    },
    environment: async () => ({
      DATABASE_URL: databaseUrl,
      QUEUE_URL: queueUrl,
      CADASTRE_KEY: (await sealingKey()).toString('base64'),
    }),
    close,
  };
}

async function startAnnounced(
  { config, remark }: Pick<CommandContext, 'config' | 'remark'>,
  { logger, keep = false }: { logger: Logger; keep?: boolean },
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const directory = embeddedDirectory(config());
  const { state } = await statusEmbedded(directory);
  const embedded = await startEmbedded({ directory, logger, keep });
  remark(await announceEmbedded(config().home, { isNew: state === 'absent' }));
  return embedded;
}
