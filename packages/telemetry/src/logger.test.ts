import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createLogger, type Logger } from './logger.ts';

function logged(isTTY: boolean, act: (logger: Logger) => void): string[] {
  const lines: string[] = [];
  const destination = { isTTY, write: (line: string) => lines.push(stripVTControlCharacters(line)) };
  act(createLogger({ level: 'info', name: 'up', destination }));
  return lines;
}

/** Without the time, which differs. */
const timeless = (line: string): string => {
  expect(line).toMatch(/^\d\d:\d\d:\d\d /);
  return line.slice('12:34:56 '.length);
};

describe('a log line', () => {
  it('is JSON where no person reads along', () => {
    const lines = logged(false, (logger) => logger.child({ app: 'worker' }).warn({ discoveryId: '7' }, 'Scope failed'));
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        level: 'warn',
        time: expect.stringMatching(/^\d{4}-.*Z$/),
        pid: process.pid,
        hostname: expect.any(String),
        name: 'up',
        app: 'worker',
        discoveryId: '7',
        msg: 'Scope failed',
      },
    ]);
  });

  it('is one readable line on a terminal', () => {
    const lines = logged(true, (logger) => {
      logger.info('Started');
      const child = logger.child({ app: 'worker', discoveryId: '7' });
      child.warn({ region: 'eu-west-1', scopes: 3, code: null, reason: 'AWS said "no".' }, 'Scope failed');
      child.error(
        { err: new Error('boom'), stack: '    at one (file.ts:1)\n    at two (file.ts:2)', list: ['a', 'b'] },
        'A job handler threw',
      );
      child.debug('Too quiet to be seen');
    });
    expect(lines.map(timeless)).toEqual([
      'info  up: Started\n',
      'warn  worker: Scope failed  discoveryId=7  region=eu-west-1  scopes=3  code=null  reason="AWS said \\"no\\"."\n',
      'error worker: A job handler threw  discoveryId=7  err=boom  stack="at one (file.ts:1)"  list=["a","b"]\n',
    ]);
  });

  it('cannot move the cursor of the terminal, nor break the line', () => {
    const [line] = logged(true, (logger) => logger.info({ error: 'a\u001b[2Jb\u009bc', other: 'x\ny' }, 'Told\rby AWS'));
    expect(timeless(line!)).toBe('info  up: Told\\u000dby AWS  error="a\\u001b[2Jb\\u009bc"  other=x\n');
  });

  it('shows no secret in either form', () => {
    for (const isTTY of [true, false]) {
      const [line] = logged(isTTY, (logger) => logger.info({ password: 'canary', nested: { key: 'canary' } }, 'Opened'));
      expect(line).not.toContain('canary');
      expect(line).toContain('[redacted]');
    }
  });
});
