import { expect, it } from 'vitest';
import { inParallel } from './in-parallel.ts';

async function all<R>(results: AsyncIterable<R>): Promise<R[]> {
  const list: R[] = [];
  for await (const result of results) list.push(result);
  return list;
}

it('works on so many items at a time and yields results as they are ready', async () => {
  let running = 0;
  let most = 0;
  const results = await all(
    inParallel([30, 5, 20, 1, 10], 2, async (ms) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, ms));
      running -= 1;
      return ms;
    }),
  );
  expect(most).toBe(2);
  expect(results[0]).toBe(5);
  expect(new Set(results)).toEqual(new Set([1, 5, 10, 20, 30]));
});

it('comes to items that the work added', async () => {
  const todo = [3];
  const growing: Iterable<number> = {
    [Symbol.iterator]: () => ({
      next: () => {
        const value = todo.shift();
        return value === undefined ? { done: true, value } : { done: false, value };
      },
    }),
  };
  const results = await all(
    inParallel(growing, 8, async (depth) => {
      if (depth > 0) todo.push(depth - 1, depth - 1);
      return depth;
    }),
  );
  expect(results.toSorted((a, b) => b - a)).toEqual([3, 2, 2, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
});

it('throws what the work throws, and starts nothing when it is left', async () => {
  const failing = inParallel([1, 2, 3], 1, async (item) => {
    if (item === 2) throw new Error('two');
    return item;
  });
  await expect(all(failing)).rejects.toThrow('two');

  const started: number[] = [];
  for await (const first of inParallel([1, 2, 3, 4], 2, async (item) => started.push(item))) {
    expect(first).toBe(1);
    break;
  }
  expect(started).toEqual([1, 2]);
});
