import { writeFileSync } from 'node:fs';
import { type Estate, generateEstate, loadCaptures, startSimulator } from '@cadastre/simulator';
import type { Logger } from '@cadastre/telemetry';
import type { SimulateOptions } from './config.ts';
import { describeReach, reachOf, writeConnectionFile } from './connection.ts';

export { type SimulateOptions, simulateOptions } from './config.ts';

interface SimulatorDeps {
  readonly logger: Logger;
  /** Ends the simulator. */
  readonly signal: AbortSignal;
  /** Takes what to tell the operator, once it answers. */
  readonly print: (text: string) => void;
  /** The directory for the keys of connection files. */
  readonly keys: string;
}

/** Serves a simulated AWS until `signal` is aborted. @throws when the options name what is not there, or the port is taken. */
export async function runSimulator(config: SimulateOptions, { logger, signal, print, keys }: SimulatorDeps): Promise<void> {
  const estate = makeEstate(config, logger);
  const simulator = await startSimulator({
    estate,
    host: config.host,
    port: config.port,
    throttling: config.throttle,
    faults: config.faults,
    verifySignatures: config.signatures,
    seed: config.seed,
    onDefect: (error) => logger.error({ err: error }, 'The simulator failed to answer a request'),
  });
  try {
    logger.info({ port: Number(new URL(simulator.url).port), accounts: estate.accounts.length }, 'The simulator answers');
    const reach = reachOf(estate, simulator.url, config.capture === undefined ? config.regions : undefined);
    if (config.connection !== undefined) writeConnectionFile(config.connection, reach, keys);
    print(describeReach(reach, config.connection));
    await new Promise<void>((resolve) => {
      if (signal.aborted) resolve();
      else signal.addEventListener('abort', () => resolve(), { once: true });
    });
  } finally {
    await simulator.close();
  }
}

function makeEstate(config: SimulateOptions, logger: Logger): Estate {
  if (config.capture !== undefined) {
    const estate = loadCaptures(config.capture, { network: config.network });
    for (const { file, path } of estate.dropped) logger.warn({ file, path }, 'A captured field is unknown to the SDK and not served');
    logger.info({ networks: estate.networks, filesNotServed: estate.notServed.length }, 'Captures were loaded');
    return estate;
  }
  const estate = generateEstate({ seed: config.seed, accounts: config.accounts, regions: config.regions, size: config.size });
  if (config.truth !== undefined) writeFileSync(config.truth, `${JSON.stringify(estate.truth())}\n`);
  return estate;
}
