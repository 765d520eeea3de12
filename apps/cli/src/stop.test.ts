import { describe, expect, it } from 'vitest';
import { createStop } from './stop.ts';

function atTimes(times: readonly number[]): { aborted: readonly boolean[]; again: number } {
  let [now, again] = [0, 0];
  const stop = createStop({ again: () => (again += 1), now: () => now });
  const aborted = [stop.signal.aborted];
  for (const time of times) {
    now = time;
    stop.request('SIGINT');
    aborted.push(stop.signal.aborted);
  }
  return { aborted, again };
}

describe('the wish to stop', () => {
  it('is one Ctrl-C, however many processes pass it on', () => {
    expect(atTimes([1_000, 1_001, 1_040, 1_500])).toEqual({ aborted: [false, true, true, true, true], again: 0 });
  });

  it('is urgent once it is repeated', () => {
    expect(atTimes([1_000, 1_001, 1_900])).toEqual({ aborted: [false, true, true, true], again: 1 });
  });
});
