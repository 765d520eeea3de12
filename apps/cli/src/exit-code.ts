import type { DiscoveryState } from '@cadastre/contracts';

/** What the command's exit status means to a script. */
export const EXIT = { complete: 0, failed: 1, usage: 2, partial: 3, interrupted: 130 } as const;

/** The exit status that a sealed discovery ends the command with. */
export function exitCodeOf(states: readonly DiscoveryState[]): number {
  if (states.every((state) => state === 'complete')) return EXIT.complete;
  if (states.some((state) => state === 'complete' || state === 'partial')) return EXIT.partial;
  return EXIT.failed;
}

/** A mistake of the person at the keyboard. Its message says what to do; no stack is shown. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly mistakes: readonly string[];

  constructor(mistakes: string | readonly string[]) {
    const list = typeof mistakes === 'string' ? [mistakes] : mistakes;
    super(list.join('\n'));
    this.mistakes = list;
  }
}

/** Something outside the command went wrong. Its message says what and, where there is one, the remedy; no stack is shown. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
