import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Bench, startBench } from './bench.ts';
import { renderSection, type Section } from './figure.ts';
import { decoder } from './sections/decoder.ts';
import { empty } from './sections/empty.ts';
import { again, estate } from './sections/estate.ts';
import { memory } from './sections/memory.ts';
import { oversize } from './sections/oversize.ts';
import { queue } from './sections/queue.ts';
import { simulator } from './sections/simulator.ts';
import { types } from './sections/types.ts';
import { views } from './sections/views.ts';

/** In the order in which they run; those over the same estate are next to each other. */
const SECTIONS: Readonly<Record<string, (bench: Bench) => Promise<Section>>> = {
  decoder,
  estate,
  again,
  simulator,
  memory,
  oversize,
  empty,
  types,
  queue,
  views,
};

/** Run where they are named: 5 million resources take 10 GB and a quarter of an hour. */
const UNASKED: ReadonlySet<string> = new Set(['views']);

const HELP = `npm run bench [-- options]

  --scale N        of the size of everything: 1 (the default) is 300,000 resources, 0.1 takes some two minutes
  --only NAME,...  some sections: ${Object.keys(SECTIONS).join(', ')}
                   (views runs only where it is named; its 1 is 5,000,000 resources, 10 GB)
  --json           the figures as JSON on standard output
  --profile DIR    CPU profiles of worker, scheduler and bare loop; read one with: node test/bench/profile.ts FILE`;

function readOptions(): { scale: number; names: string[]; json: boolean; profileTo: string | null } | null {
  const { values } = parseArgs({
    options: {
      scale: { type: 'string', default: '1' },
      only: { type: 'string' },
      json: { type: 'boolean', default: false },
      profile: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const scale = Number(values.scale);
  if (!(scale > 0 && scale <= 4)) throw new RangeError(`--scale must be above 0 and at most 4, not ${values.scale}`);
  const names =
    values.only === undefined
      ? Object.keys(SECTIONS).filter((name) => !UNASKED.has(name))
      : values.only.split(',').filter((name) => name !== '');
  const unknown = names.filter((name) => SECTIONS[name] === undefined);
  if (unknown.length > 0) throw new RangeError(`--only: there is no section ${unknown.join(', ')}`);
  const profileTo = values.profile === undefined ? null : resolve(values.profile);
  return { scale, names: Object.keys(SECTIONS).filter((name) => names.includes(name)), json: values.json, profileTo };
}

const options = readOptions();
if (options === null) console.log(HELP);
else await runSections(options);

async function runSections({ scale, names, json, profileTo }: NonNullable<typeof options>): Promise<void> {
  if (process.platform !== 'linux') throw new Error('The benchmark measures processes through /proc, so it runs on Linux alone.');
  if (profileTo !== null) await mkdir(profileTo, { recursive: true });
  const began = performance.now();
  const progress = (text: string): void => console.error(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${text}`);
  await using bench = await startBench({ scale, profileTo, progress });
  if (bench.backend !== 'redis') progress('THERE IS NO redis-server ON THE PATH: THE REDIS HALF IS LEFT OUT.');
  const sections: Section[] = [];
  for (const name of names) {
    const section = await SECTIONS[name]?.(bench);
    if (!section) continue;
    sections.push(section);
    if (!json) console.log(`\n${renderSection(section)}\n`);
  }
  const machine = { cores: availableParallelism(), node: process.version };
  if (json)
    console.log(JSON.stringify({ machine, scale, queue: bench.backend, seconds: (performance.now() - began) / 1000, sections }, null, 2));
}
