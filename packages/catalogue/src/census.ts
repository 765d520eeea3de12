import { classifyFailure } from '@cadastre/aws';
import type { Page } from './collector.ts';

/** AWS's word that what it was asked about does not exist. */
interface Gone {
  readonly error: unknown;
}

/** Who was there of those that were asked about one by one. */
interface Census {
  count(gone: Gone | null): void;
  /** Fails with AWS's first word where nothing was there. */
  close(): void;
}

/**
 * What was listed may be deleted before it is asked about, hours later where a discovery is large: it has nothing any more, and the others are read all the
 * same. Where not one is there, it may as well be the question that is wrong: such a listing is not taken for an empty one.
 */
export function takeCensus(): Census {
  let there = 0;
  let first: Gone | null = null;
  return {
    count(gone) {
      if (gone === null) there += 1;
      else first ??= gone;
    },
    close() {
      if (first !== null && there === 0) throw first.error;
    },
  };
}

/** What is listed under one thing. That which goes while it is read has not gone before: its listing is cut off, and fails. */
export async function* pagesOrGone(listing: AsyncIterable<Page>): AsyncGenerator<Page, Gone | null> {
  let begun = false;
  try {
    for await (const page of listing) {
      begun = true;
      yield page;
    }
    return null;
  } catch (error) {
    if (begun) throw error;
    return goneBy(error);
  }
}

/** What AWS answers about one thing. */
export async function answerOrGone<T>(ask: () => Promise<T>): Promise<{ readonly answer: T } | Gone> {
  try {
    return { answer: await ask() };
  } catch (error) {
    return goneBy(error);
  }
}

/** What AWS answers about something that another account owns; nothing where it may be seen and not asked about. */
export async function unlessDenied(ask: () => Promise<object>): Promise<object> {
  try {
    return await ask();
  } catch (error) {
    if (classifyFailure(error).kind !== 'access-denied') throw error;
    return {};
  }
}

function goneBy(error: unknown): Gone {
  if (classifyFailure(error).kind !== 'gone') throw error;
  return { error };
}
