import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { announceEmbedded } from './embedded-notice.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'cadastre-notice-'));
});
afterEach(() => rm(directory, { recursive: true }));

describe('which embedded database a command uses', () => {
  it('is said with its directory', async () => {
    expect(await announceEmbedded('/project/.cadastre', { isNew: false })).toBe('Using the register in /project/.cadastre.');
  });

  it('is said to be new where it is, with how to use another', async () => {
    expect(await announceEmbedded(join(directory, '.cadastre'), { isNew: true })).toBe(
      `New register in ${directory}/.cadastre; set DATABASE_URL or run from another directory to use another.`,
    );
  });

  it('is said to be new beside one further up, which is most likely the one that was meant', async () => {
    await mkdir(join(directory, '.cadastre', 'database', 'data'), { recursive: true });
    const below = join(directory, 'docs', 'pages');
    expect(await announceEmbedded(join(below, '.cadastre'), { isNew: true })).toBe(
      `New register in ${below}/.cadastre. There is one in ${directory}/.cadastre already: run from ${directory} or set CADASTRE_HOME=${directory}/.cadastre to use that.`,
    );
  });
});
