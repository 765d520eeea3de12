import { describe, expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import type { Collector, Item, Page } from './collector.ts';
import { MalformedAnswerError, MalformedItemError, RepeatedTokenError } from './errors.ts';
import { lastName, valueAt, valuesAt } from './paths.ts';
import { inputSchema, isPaged, outputSchema, sensitiveNames } from './testing/answers.ts';
import { exampleParents, readExample, toResources, wholeItem } from './testing/examples.ts';
import { ACCOUNT, counter, fakeAws, fullAnswers, readAll } from './testing/fake-aws.ts';
import { toResource } from './to-resource.ts';

/** What every collector keeps, with the SDK's own paginators and answers made from the SDK's own schemas: a new one needs no line here. */
describe.each(catalogue.collectors.map((collector) => [collector.type, collector] as const))('%s', (_, collector) => {
  test('reads every page and makes a resource of every item', async () => {
    const { aws, pages } = await readExample(collector);

    const paged = listingCalls(collector, aws.calls).some(({ operation }) => isPaged(operation));
    const listings = new Set(pages.map(({ parent }) => JSON.stringify(parent))).size;
    expect(pages).toHaveLength(listings * (paged ? 2 : 1));
    expect(aws.calls.length).toBeGreaterThanOrEqual(pages.length);
    expect(aws.calls.every(({ signal }) => signal === aws.context.signal)).toBe(true);
    for (const { operation, input } of aws.calls) {
      expect(Object.keys(inputSchema(operation).getMemberSchemas())).toEqual(expect.arrayContaining(Object.keys(input)));
    }

    const resources = toResources(collector, { pages, aws });
    expect(resources).not.toContain(null);
    expect(new Set(resources.map((resource) => resource?.id)).size).toBe(pages.flatMap(({ items }) => items).length);
  });

  test('keeps an item as AWS returned it, less tags and secrets', async () => {
    const { aws, pages } = await readExample(collector);

    for (const { items, parent } of pages) {
      for (const item of items) {
        const resource = toResource(collector, item, { parent, scope: aws.context.scope, partition: 'aws' });
        expect(resource?.attributes).toEqual(plain(collector, item));
        expect(resource?.tags).toEqual(tagsOf(collector, item));
        expect(resource?.name).toBe(nameOf(collector, item));
        expect(resource?.parentId).toBe(parent?.id ?? null);
        expect(resource?.arn).toBe(arnOf(collector, item));
      }
    }
  });

  test('lets no secret through, whatever the model calls one', async () => {
    const { aws, pages } = await readExample(collector);
    const secret = new Set((collector.secrets ?? []).map(lastName));
    const disclosed = (collector.disclosed ?? []).map(lastName);
    const sensitive = aws.calls.flatMap(({ operation }) => sensitiveNames(outputSchema(operation)));

    for (const name of sensitive) expect([...secret, ...disclosed]).toContain(name);
    // A word of disclosure for what AWS does not call sensitive would be a mistake.
    expect(sensitive).toEqual(expect.arrayContaining(disclosed));
    const canaries = pages.flatMap(({ items }) =>
      items.flatMap((item) => (collector.secrets ?? []).flatMap((path) => valuesAt(item, path))),
    );
    expect(canaries.length > 0).toBe(secret.size > 0);
    const stored = JSON.stringify(toResources(collector, { pages, aws }));
    for (const canary of canaries) expect(stored).not.toContain(String(canary));
  });

  test('declares only paths that AWS answers with', async () => {
    const { pages } = await readExample(collector);
    const page = pages[0] as Page;
    const item = wholeItem(pages);

    const paths = [
      ...collector.identity.flat().filter((path) => !['$account', '$region', '$ordinal'].includes(path)),
      ...collector.links.map(({ path }) => path),
      ...(collector.volatile ?? []),
      ...(collector.secrets ?? []),
      ...(collector.disclosed ?? []),
      ...[collector.tags, collector.name, collector.gone?.path].filter((path) => typeof path === 'string'),
      ...(collector.arn && 'path' in collector.arn ? [collector.arn.path] : []),
    ];
    for (const path of paths) {
      const found = path.startsWith('$parent.') ? valuesAt(page.parent?.attributes, path.slice('$parent.'.length)) : valuesAt(item, path);
      expect.soft(found, path).not.toEqual([]);
    }
  });

  test('links to what its fields name', async () => {
    const { aws, pages } = await readExample(collector);
    const { parent } = pages[0] as Page;
    const item = wholeItem(pages);

    for (const declared of collector.links) {
      const { kind, path, type, prefix = '' } = declared;
      const only = { ...collector, links: [declared] };
      const [ofParent, field] = path.startsWith('$parent.') ? [true, path.slice('$parent.'.length)] : [false, path];
      const marked = prefixed((ofParent ? parent?.attributes : item) as Item, field, prefix);
      const around = {
        parent: ofParent && parent ? { ...parent, attributes: marked } : parent,
        scope: aws.context.scope,
        partition: 'aws',
      } as const;
      const values = ofParent ? [valueAt(marked, field)] : valuesAt(marked, field);
      expect(toResource(only, ofParent ? item : marked, around)?.links).toEqual(values.map((id) => ({ kind, type, id })));
    }
  });

  test('takes an item in a state that counts as gone for absent', async () => {
    const { aws, pages } = await readExample(collector);
    const { items, parent } = pages[0] as Page;
    const item = items[0] as Item;

    for (const state of collector.gone?.states ?? []) {
      for (const spelt of [state, state.toLowerCase(), state.toUpperCase()]) {
        const ended = withValue(item, (collector.gone?.path ?? '').split('.'), spelt);
        expect(toResource(collector, ended, { parent, scope: aws.context.scope, partition: 'aws' })).toBeNull();
      }
    }
    expect(toResource(collector, item, { parent, scope: aws.context.scope, partition: 'aws' })).not.toBeNull();
  });

  test('asks no more about an item in a state that counts as gone', async () => {
    if (!collector.gone) return;
    const { path, states } = collector.gone;
    // Not the ids that the parents have.
    const next = counter();
    const answer = fullAnswers(() => 1_000_000 + next());
    const allGone = async (...call: Parameters<typeof answer>) => withGone(await answer(...call), path, String(states[0])) as Item;
    const aws = fakeAws(collector, allGone, await exampleParents(collector));

    const pages = await readAll(collector.list(aws.context));
    expect(new Set(toResources(collector, { pages, aws }))).toEqual(new Set([null]));
    const id = collector.identity.flat().at(-1) ?? '';
    const listed = new Set(pages.flatMap(({ items }) => items.map((item) => valueAt(item, id))));
    expect(aws.calls.flatMap(({ input }) => Object.values(input).flat()).filter((value) => listed.has(value))).toEqual([]);
  });

  test('ends with an error where a page token comes again', async () => {
    const aws = fakeAws(collector, fullAnswers(counter(), ACCOUNT, { token: 'again' }), await exampleParents(collector));

    const paged = (await readExample(collector)).aws.calls.some(({ operation }) => isPaged(operation));
    const read = readAll(collector.list(aws.context));
    if (paged) await expect(read).rejects.toThrow(RepeatedTokenError);
    else await expect(read).resolves.not.toEqual([]);
  });

  test('never takes an answer without its list, or an item without its identity, for a listing', async () => {
    const aws = fakeAws(collector, () => ({ $metadata: {} }), await exampleParents(collector));

    const read = readAll(collector.list(aws.context)).then((pages) => toResources(collector, { pages, aws }));
    if (collector.emptyMeansNone) await expect(read).resolves.toEqual([]);
    else await expect(read).rejects.toSatisfy((error) => error instanceof MalformedAnswerError || error instanceof MalformedItemError);
  });

  test('passes the failure of a call on as it is', async () => {
    const refusal = new Error('refused');
    const aws = fakeAws(collector, () => Promise.reject(refusal), await exampleParents(collector));

    await expect(readAll(collector.list(aws.context))).rejects.toBe(refusal);
  });
});

/** The calls of the listing itself, whose action comes first: others tell what to ask it about, or add to what it told. */
function listingCalls<Call extends { readonly command: string }>(
  { permissions: [action] }: Collector,
  calls: readonly Call[],
): readonly Call[] {
  const own = calls.filter(({ command }) => command === `${action.split(':')[1]}Command`);
  return own.length > 0 ? own : calls;
}

function plain(collector: Collector, item: Item): unknown {
  const rest = JSON.parse(JSON.stringify(item)) as Record<string, unknown>;
  if (collector.tags !== undefined) delete rest[collector.tags];
  for (const path of collector.secrets ?? []) removeAt(rest, path.split('.'));
  return rest;
}

function removeAt(value: unknown, [name = '', ...way]: string[]): void {
  const key = name.replace('[]', '');
  const holder = value as Record<string, unknown>;
  if (way.length === 0) delete holder[key];
  else for (const below of [holder[key]].flat()) removeAt(below, way);
}

function tagsOf(collector: Collector, item: Item): Record<string, unknown> {
  const tags = (collector.tags === undefined ? [] : item[collector.tags]) as Record<string, unknown>[] | Record<string, unknown>;
  if (!Array.isArray(tags)) return tags;
  return Object.fromEntries(tags.map((tag) => [tag.Key ?? tag.key, tag.Value ?? tag.value]));
}

function nameOf(collector: Collector, item: Item): unknown {
  if (collector.name === null) return null;
  return collector.name === undefined ? (tagsOf(collector, item).Name ?? null) : item[collector.name];
}

function arnOf(collector: Collector, item: Item): unknown {
  if (!collector.arn) return null;
  if ('path' in collector.arn) return item[collector.arn.path];
  return collector.arn.template
    .replace('{Partition}', 'aws')
    .replace('{Region}', 'eu-west-1')
    .replace(/\{(\w+\|)?Account\}/, (_, owner: string = '') => String(item[owner.replace('|', '')] ?? ACCOUNT))
    .replace(/\{(\w+)\}/, (_, field: string) => String(item[field]));
}

/** The answer with the state in each item that has one. */
function withGone(answer: unknown, path: string, state: string): unknown {
  if (Array.isArray(answer)) return answer.map((element) => withGone(element, path, state));
  if (typeof answer !== 'object' || answer === null || answer instanceof Date) return answer;
  if (typeof valueAt(answer, path) === 'string') return withValue(answer as Item, path.split('.'), state);
  return Object.fromEntries(Object.entries(answer).map(([field, value]) => [field, withGone(value, path, state)]));
}

function prefixed(item: Item, path: string, prefix: string): Item {
  return prefix === '' ? item : (mapAt(item, path.split('.'), (value) => `${prefix}${String(value)}`) as Item);
}

function withValue(item: Item, way: string[], value: unknown): Item {
  return mapAt(item, way, () => value) as Item;
}

function mapAt(value: unknown, [name, ...way]: string[], change: (value: unknown) => unknown): unknown {
  if (name === undefined) return change(value);
  const key = name.replace('[]', '');
  const holder = value as Item;
  const below = holder[key];
  return { ...holder, [key]: Array.isArray(below) ? below.map((element) => mapAt(element, way, change)) : mapAt(below, way, change) };
}
