import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/**
 * What each package may import of ours, and of the libraries that only one place may know. The linter refuses what a package does not declare;
 * this refuses declarations that turn an arrow round.
 */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  contracts: [],
  telemetry: ['contracts'],
  aws: ['contracts', 'telemetry'],
  catalogue: ['contracts', 'aws'],
  queue: ['contracts', 'telemetry'],
  inventory: ['contracts', 'telemetry'],
  discovery: ['contracts', 'aws', 'catalogue', 'queue', 'inventory', 'telemetry'],
  simulator: ['contracts'],
};

const ONLY_IN: readonly [library: RegExp, packages: readonly string[]][] = [
  [/^(bullmq|ioredis)$/, ['queue']],
  [/^kysely$/, ['inventory']],
  // BullMQ's PostgreSQL backend is handed a pool by its one importer.
  [/^pg(-.*)?$/, ['inventory', 'queue']],
  [/^@(aws-sdk|smithy)\//, ['aws', 'catalogue', 'simulator']],
];

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const root = fileURLToPath(new URL('..', import.meta.url));

async function manifests(folder: 'packages' | 'apps'): Promise<[folder: string, manifest: Manifest][]> {
  const paths = await Array.fromAsync(glob(`${folder}/*/package.json`, { cwd: root }));
  return paths.sort().map((path) => [path.split('/')[1] as string, JSON.parse(readFileSync(`${root}${path}`, 'utf8')) as Manifest]);
}

describe('imports go one way', () => {
  it('between packages', async () => {
    const packages = await manifests('packages');
    expect(new Set(packages.map(([folder]) => folder))).toEqual(new Set(Object.keys(ALLOWED)));
    for (const [folder, { dependencies = {} }] of packages) {
      const ours = Object.keys(dependencies).filter((name) => name.startsWith('@cadastre/'));
      const refused = ours.filter((name) => !ALLOWED[folder]?.includes(name.replace('@cadastre/', '')));
      expect({ folder, refused }).toEqual({ folder, refused: [] });
    }
  });

  it('from the command line to the other apps, and from no other app to an app', async () => {
    const apps = await manifests('apps');
    const names = new Set(apps.map(([, manifest]) => manifest.name));
    for (const [folder, { dependencies = {} }] of apps) {
      const imported = Object.keys(dependencies).filter((name) => names.has(name));
      expect({ folder, imports: imported.length > 0 }).toEqual({ folder, imports: folder === 'cli' });
    }
  });

  it('and the libraries of one concern stay in the package of that concern', async () => {
    for (const [folder, { dependencies = {} }] of [...(await manifests('packages')), ...(await manifests('apps'))]) {
      const refused = Object.keys(dependencies).filter((name) =>
        ONLY_IN.some(([library, packages]) => library.test(name) && !packages.includes(folder)),
      );
      expect({ folder, refused }).toEqual({ folder, refused: [] });
    }
  });

  it('never by a path from one package into another', async () => {
    const crossing: string[] = [];
    for await (const path of glob('{apps,packages}/*/{src,bin}/**/*.{ts,js}', { cwd: root })) {
      const own = path.split('/').slice(0, 2).join('/');
      for (const [, target] of readFileSync(`${root}${path}`, 'utf8').matchAll(/from '(\.[^']*)'/g)) {
        const resolved = new URL(target as string, `file:///${path}`).pathname.slice(1);
        if (!resolved.startsWith(`${own}/`)) crossing.push(`${path} imports ${target}`);
      }
    }
    expect(crossing).toEqual([]);
  });
});
