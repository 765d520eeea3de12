import { type Estate, type EstateOptions, generateEstate, type SimulatedAccount, startSimulator } from '@cadastre/simulator';

export interface ServedEstate extends EstateOptions {
  /** The accounts are there, and nothing in them but what AWS itself answers of every account. */
  readonly empty?: true;
}

/** What the process says once it answers. */
export interface SimulatorReady {
  readonly url: string;
  readonly accounts: readonly SimulatedAccount[];
}

/** So that what is measured is what a request costs, not which pages were thrown away. */
const MAX_PAGE_BYTES = 4 * 1024 ** 3;

/** Serves the estate that its argument describes, without throttling: its parent ends it. */
if (import.meta.main) {
  const options = JSON.parse(process.argv[2] ?? '') as ServedEstate;
  const generated = generateEstate(options);
  const { accounts, regions } = generated;
  const estate: Estate = options.empty ? { version: 1, accounts, regions, list: () => undefined } : generated;
  const onDefect = (error: unknown): void => {
    console.error(error);
    process.exit(1);
  };
  const { url } = await startSimulator({ estate, throttling: false, maxPageBytes: MAX_PAGE_BYTES, onDefect });
  const ready: SimulatorReady = { url, accounts };
  process.send?.(ready);
}
