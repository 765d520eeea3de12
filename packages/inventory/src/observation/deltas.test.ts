import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Deltas } from './deltas.ts';

const listOf = (deltas: Deltas): unknown => JSON.parse(deltas.jsonb().toString('utf8', 1));

test('the rows to be written are one list in the binary form of jsonb, the later one where an id came twice', () => {
  const deltas = new Deltas();
  expect(deltas.jsonb()).toEqual(Buffer.from('\u0001[]'));
  deltas.set('a', '{"id":"a"}');
  deltas.set('ž', '{"id":"ž"}');
  deltas.set('a', '{"id":"a","n":2}');
  deltas.set('c', '{}');
  deltas.delete('c');
  expect(deltas.jsonb()).toEqual(Buffer.from('\u0001[{"id":"ž"},{"id":"a","n":2}]'));
  expect([deltas.size, deltas.bytes, deltas.has('a'), deltas.has('c'), deltas.json('ž'), deltas.json('c')]).toEqual([
    2,
    27,
    true,
    false,
    '{"id":"ž"}',
    null,
  ]);
  deltas.clear();
  expect([deltas.size, deltas.bytes, deltas.json('a')]).toEqual([0, 0, null]);
});

test('they are what a map of strings would hold, however long they are', () => {
  const step = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    length: fc.constantFrom(null, 0, 10, 3_000, 300_000),
    unit: fc.constantFrom('x', 'é', '😀'),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const deltas = new Deltas();
      const model = new Map<string, string>();
      for (const { id, length, unit } of steps) {
        model.delete(id);
        if (length === null) deltas.delete(id);
        else {
          const json = JSON.stringify(unit.repeat(length));
          model.set(id, json);
          deltas.set(id, json);
        }
      }
      expect(listOf(deltas)).toEqual([...model.values()].map((json) => JSON.parse(json)));
      expect(deltas.bytes).toBe([...model.values()].reduce((sum, json) => sum + Buffer.byteLength(json), 0));
      for (const id of 'abcd') expect(deltas.json(id)).toBe(model.get(id) ?? null);
    }),
    { numRuns: 60 },
  );
});
