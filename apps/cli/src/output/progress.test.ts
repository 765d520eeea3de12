import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createProgressDisplay, type Progress } from './progress.ts';

const halfway: Progress = {
  total: 1_240,
  outcomes: { complete: 617, denied: 3, 'region-disabled': 0, unsupported: 0, failed: 0, cancelled: 0 },
  resources: 8_412,
  apiCalls: 700,
};

function written(interactive: boolean, act: (display: ReturnType<typeof createProgressDisplay>) => void): string {
  let text = '';
  const display = createProgressDisplay({ write: (chunk: string) => (text += chunk) }, interactive);
  act(display);
  return stripVTControlCharacters(text);
}

describe('the progress of a discovery', () => {
  it('is one line that is redrawn on a terminal', () => {
    const text = written(true, (display) => {
      display.show('production', halfway, 12_340);
      display.end();
    });
    expect(text).toBe(`\rproduction ${'█'.repeat(14)}${'░'.repeat(14)} 620/1,240 scopes, 8,412 resources, 700 calls, 3 denied, 12.3 s\n`);
  });

  it('is a plain line now and then where there is no terminal', () => {
    const text = written(false, (display) => {
      display.show('production', halfway, 0);
      display.show('production', halfway, 200);
      display.show('production', halfway, 5_100);
      display.end();
    });
    expect(text.split('\n')).toEqual([
      'production: 620/1,240 scopes, 8,412 resources, 700 calls, 3 denied, 0 ms',
      'production: 620/1,240 scopes, 8,412 resources, 700 calls, 3 denied, 5.1 s',
      '',
    ]);
  });

  it('always shows the end, once for each', () => {
    const done: Progress = { ...halfway, outcomes: { ...halfway.outcomes, complete: 1_237 } };
    const text = written(false, (display) => {
      display.show('production', halfway, 0);
      display.show('production', done, 300);
      display.show('production', done, 500);
      display.end();
      display.show('staging', done, 700);
    });
    expect(text.split('\n').slice(1)).toEqual([
      'production: 1,240/1,240 scopes, 8,412 resources, 700 calls, 3 denied, 300 ms',
      'staging: 1,240/1,240 scopes, 8,412 resources, 700 calls, 3 denied, 700 ms',
      '',
    ]);
  });
});
