import type { Item, ListContext, Page, Parent } from './collector.ts';
import { MalformedAnswerError, RepeatedTokenError, TruncatedListingError } from './errors.ts';
import { type Input, type Output, type PagedOperation, pagesOf, type Service } from './sdk.ts';

/** Takes the list out of an answer. */
type Select<Answer> = (output: Answer) => readonly (object | undefined)[] | undefined;

/** Where an answer has what leads to the next page. AWS marks the last one with an absent or an empty token. */
type TokenOf<Answer, Token> = (output: Answer) => Token | undefined;

/**
 * Every page of an operation for which the SDK exports a paginator. The page size is given in the input.
 *
 * The SDK's paginators follow a token that repeats for ever, or with `stopOnSameToken` take it for the end: both would be wrong here. So would be a token of
 * an answer that says that it is the last one, which they follow too: `tokenOf` says what leads on.
 */
export async function* paginated<Sdk, const Of extends PagedOperation<Sdk>>(
  context: ListContext,
  service: Service<Sdk>,
  operation: Of,
  input: Input<Sdk, Of>,
  select: Select<Output<Sdk, Of>>,
  tokenOf: TokenOf<Output<Sdk, Of>, string> = usualToken,
): AsyncGenerator<Page> {
  const seen = new Set<string>();
  for await (const output of pagesOf(context, service, operation, input)) {
    const page = toPage(context, select(output));
    const token = tokenOf(output);
    refuseRepeated(context, token, seen);
    yield page;
    if (!token) return;
  }
}

/** Every page of an operation that has tokens but no paginator in the SDK. A token may be of several parts. */
export async function* tokenLoop<Answer extends object, Token = string>(
  context: ListContext,
  send: (token: Token | undefined) => Promise<Answer>,
  select: Select<Answer>,
  tokenOf: TokenOf<Answer, Token> = usualToken as TokenOf<Answer, Token>,
): AsyncGenerator<Page> {
  const seen = new Set<string>();
  let token: Token | undefined;
  do {
    const output = await send(token);
    const page = toPage(context, select(output));
    token = tokenOf(output) || undefined;
    refuseRepeated(context, token, seen);
    yield page;
  } while (token !== undefined);
}

/** An answer, or what wraps its list, that says itself whether there is more. */
interface Truncatable {
  readonly IsTruncated?: boolean | undefined;
}

/**
 * What leads on from an answer of Route 53 or CloudFront. It is the last one only where it says so: some of them bear a token all the same, and one that
 * says that there is more and not how to get it leaves something out.
 */
export function leadingOn<Token>(context: ListContext, answer: Truncatable | undefined, token: Token | undefined): Token | undefined {
  if (answer?.IsTruncated === false) return undefined;
  if (!token) throw new TruncatedListingError(context.scope.type);
  return token;
}

/** The list in a wrapper, as CloudFront answers, which leaves it out where the quantity is nought. */
export function wrapped<T>(wrapper: { readonly Quantity?: number | undefined; readonly Items?: readonly T[] | undefined } | undefined) {
  return wrapper?.Items ?? (wrapper?.Quantity === 0 ? [] : undefined);
}

/** The only page of an operation without pages. */
export async function* single<Answer>(context: ListContext, send: () => Promise<Answer>, select: Select<Answer>): AsyncGenerator<Page> {
  yield toPage(context, select(await send()));
}

/** One listing per parent, or per one that `asked` lets pass; its pages carry the parent, if they carry no {@link parentWith} of their own. */
export async function* perParent(
  context: ListContext,
  list: (parent: Parent) => AsyncIterable<Page>,
  asked: (parent: Parent) => boolean = () => true,
): AsyncGenerator<Page> {
  for await (const parents of context.parents()) {
    for (const parent of parents) {
      if (!asked(parent)) continue;
      let first = 0;
      for await (const page of list(parent)) {
        yield { items: page.items, parent: page.parent ?? parent, first };
        first += page.items.length;
      }
    }
  }
}

/**
 * The context with other parents: the items of the given listings, by the field that identifies them. For a type that is listed under things of
 * several types, which can't wait for one of them alone.
 */
export function withParents(context: ListContext, idField: string, ...listings: readonly AsyncIterable<Page>[]): ListContext {
  return {
    ...context,
    async *parents() {
      for (const pages of listings) {
        for await (const { items } of pages) yield items.map((item) => ({ id: idOf(item), attributes: item }));
      }
    },
  };

  function idOf(item: Item): string {
    const id = item[idField];
    if (typeof id !== 'string') throw new MalformedAnswerError(context.scope.type);
    return id;
  }
}

/**
 * The pages; none where the first call fails with a code by which AWS says that there is nothing to list, as of an account that is in no organization. Such
 * a listing is complete and empty. What fails after a page has failed: what was begun had something to list.
 */
export async function* noneWhere(code: string, pages: AsyncIterable<Page>): AsyncGenerator<Page> {
  let begun = false;
  try {
    for await (const page of pages) {
      begun = true;
      yield page;
    }
  } catch (error) {
    if (begun || !(error instanceof Error) || error.name !== code) throw error;
  }
}

/** One listing after the other, for operations that must be asked once per value of an input. */
export async function* perInput<Input>(inputs: Iterable<Input>, list: (input: Input) => AsyncIterable<Page>): AsyncGenerator<Page> {
  for (const input of inputs) yield* list(input);
}

/** The pages as listed under the parent and under what else was asked for, which identities then find as `$parent.Name`. */
export async function* parentWith(
  parent: Parent,
  asked: Readonly<Record<string, unknown>>,
  pages: AsyncIterable<Page>,
): AsyncGenerator<Page> {
  const both = { id: parent.id, attributes: { ...parent.attributes, ...asked } };
  for await (const page of pages) yield { ...page, parent: both };
}

/** Details are asked for so many items at a time: one after the other a long list takes minutes, all at once spends an account's budget. */
const DETAILS_AT_ONCE = 4;

/**
 * The items with what a call per item adds to each, or to each that `asked` lets pass: its fields come last, less an answer's metadata. The pages are
 * those of the calls, since details may be large: the rules of one rule group alone can be megabytes.
 */
export async function* withDetail(
  pages: AsyncIterable<Page>,
  ask: (item: Item) => Promise<object>,
  asked: (item: Item) => boolean = () => true,
): AsyncGenerator<Page> {
  for await (const page of pages) {
    if (page.items.length === 0) yield page;
    let first = page.first ?? 0;
    for (const batch of batches(page.items, DETAILS_AT_ONCE)) {
      const items = await Promise.all(batch.map(detailed));
      yield { ...page, items, first };
      first += items.length;
    }
  }

  async function detailed(item: Item): Promise<Item> {
    if (!asked(item)) return item;
    const { $metadata, ...detail } = (await ask(item)) as Item;
    return { ...item, ...detail };
  }
}

/** How tags are asked for where the listing lacks them. */
interface TagCalls {
  /** The field whose value names an item in the calls. */
  readonly of: string;
  /** So many items a call takes. */
  readonly perCall: number;
  /** Whether an item is asked about: what others share may be seen and not asked about. Left out: every one is. */
  asked?(item: Item): boolean;
  /** The tags of each named item, by its name. */
  ask(names: readonly string[]): Promise<ReadonlyMap<string | undefined, unknown>>;
}

/** The pages with tags from calls of their own, as a field `Tags` of each item. What an answer leaves out is no item without tags, but a malformed answer. */
export async function* withTags(
  context: ListContext,
  pages: AsyncIterable<Page>,
  { of, perCall, asked = () => true, ask }: TagCalls,
): AsyncGenerator<Page> {
  for await (const page of pages) {
    const items: Item[] = [];
    for (const group of batches(batches(page.items, perCall), DETAILS_AT_ONCE)) {
      items.push(...(await Promise.all(group.map(tagged))).flat());
    }
    yield { ...page, items };
  }

  async function tagged(items: readonly Item[]): Promise<Item[]> {
    const names = items.filter(asked).map((item) => String(item[of]));
    const tags = names.length > 0 ? await ask(names) : new Map<string, unknown>();
    return items.map((item) => {
      if (!asked(item)) return item;
      const own = tags.get(String(item[of]));
      if (own === undefined) throw new MalformedAnswerError(context.scope.type);
      return { ...item, Tags: own };
    });
  }
}

/** Whether the account that asks owns what has the field: much of what others share may be seen, and not asked about. */
export function isOwn(context: ListContext, attributes: Parent['attributes'], field = 'OwnerId'): boolean {
  return (attributes[field] ?? context.scope.accountId) === context.scope.accountId;
}

/** The same, where what names the owner is the account in an ARN. */
export function isOwnArn(context: ListContext, arn: unknown): boolean {
  const owner = String(arn).split(':')[4] || context.scope.accountId;
  return owner === context.scope.accountId;
}

/** The list in pieces of at most the given size. */
export function batches<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));
}

/** Like {@link withoutMetadata} where the collector says that `emptyMeansNone`. */
export function itemOrNone<Answer extends { readonly $metadata: unknown }>(output: Answer): object[] {
  return withoutMetadata(output) ?? [];
}

/** The answer itself as the one item, for operations that describe one thing. An answer in which nothing is set is malformed. */
export function withoutMetadata<Answer extends { readonly $metadata: unknown }>(output: Answer): object[] | undefined {
  const { $metadata, ...item } = output;
  return Object.values(item).some((value) => value !== undefined) ? [item] : undefined;
}

/** A page of an answer's list. */
export function toPage(context: ListContext, items: readonly (object | undefined)[] | undefined): Page {
  if (!Array.isArray(items)) throw new MalformedAnswerError(context.scope.type);
  for (const item of items as readonly unknown[]) {
    if (typeof item !== 'object' || item === null) throw new MalformedAnswerError(context.scope.type);
  }
  return { items: items as readonly Item[] };
}

/** EC2 spells its token with a capital, Direct Connect without; Elastic Load Balancing and Route 53 have markers. */
function usualToken(output: object): string | undefined {
  const { NextToken, nextToken, NextMarker } = output as {
    readonly NextToken?: string;
    readonly nextToken?: string;
    readonly NextMarker?: string;
  };
  return NextToken || nextToken || NextMarker;
}

function refuseRepeated(context: ListContext, token: unknown, seen: Set<string>): void {
  if (!token) return;
  const key = JSON.stringify(token);
  if (seen.has(key)) throw new RepeatedTokenError(context.scope.type);
  seen.add(key);
}
