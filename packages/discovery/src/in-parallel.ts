/**
 * Works on many items, so many at a time, and yields results as they are ready. Items are taken as results are: whoever reads slowly slows the
 * work down, so that memory stays bounded. An item's work may add further items that the iterator comes to later.
 */
export async function* inParallel<T, R>(items: Iterable<T>, limit: number, work: (item: T) => Promise<R>): AsyncGenerator<R> {
  const running = new Map<number, Promise<{ readonly key: number; readonly result: R }>>();
  const iterator = items[Symbol.iterator]();
  let key = 0;
  const startNext = (): boolean => {
    const next = iterator.next();
    if (next.done) return false;
    const own = key;
    key += 1;
    const promise = work(next.value).then((result) => ({ key: own, result }));
    // Should this generator be left before the work has failed, nobody is there to hear of it.
    promise.catch(() => undefined);
    running.set(own, promise);
    return true;
  };
  for (;;) {
    while (running.size < limit && startNext());
    if (running.size === 0) return;
    const { key: done, result } = await Promise.race(running.values());
    running.delete(done);
    yield result;
  }
}
