import { styleText } from 'node:util';
import { OUTCOMES, type Outcome } from '@cadastre/contracts';
import { count, duration } from './table.ts';

/** How far a discovery has come. */
export interface Progress {
  readonly total: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly resources: number;
  readonly apiCalls: number;
}

/** Shows progress: a bar that is redrawn on a terminal, a plain line now and then elsewhere. */
export interface ProgressDisplay {
  show(label: string, progress: Progress, elapsedMs: number): void;
  /** Ends the bar's line, so that what follows starts on one of its own. */
  end(): void;
}

const BAR_WIDTH = 28;
const PLAIN_EVERY_MS = 5_000;

function ended(progress: Progress): number {
  return OUTCOMES.reduce((sum, outcome) => sum + progress.outcomes[outcome], 0);
}

/** `612/1,240 scopes, 8,412 resources, 700 calls, 3 denied, 12.3 s`. */
function progressLine(progress: Progress, elapsedMs: number): string {
  const troubles = OUTCOMES.filter((outcome) => outcome !== 'complete' && progress.outcomes[outcome] > 0);
  return [
    `${count(ended(progress))}/${count(progress.total)} scopes`,
    `${count(progress.resources)} resources`,
    `${count(progress.apiCalls)} calls`,
    ...troubles.map((outcome) => `${count(progress.outcomes[outcome])} ${outcome}`),
    duration(elapsedMs),
  ].join(', ');
}

function bar(progress: Progress): string {
  const filled = progress.total === 0 ? 0 : Math.floor((ended(progress) / progress.total) * BAR_WIDTH);
  return styleText('cyan', '█'.repeat(filled)) + styleText('dim', '░'.repeat(BAR_WIDTH - filled));
}

export function createProgressDisplay(output: { write(text: string): unknown }, interactive: boolean): ProgressDisplay {
  let drawn = false;
  let lastPlain = Number.NEGATIVE_INFINITY;
  // A discovery is sealed a moment after its last scope has ended: that line is not to be repeated meanwhile.
  let endShown: string | null = null;
  return {
    show(label, progress, elapsedMs) {
      if (interactive) {
        output.write(`\r\u001b[2K${label} ${bar(progress)} ${progressLine(progress, elapsedMs)}`);
        drawn = true;
        return;
      }
      const atEnd = progress.total > 0 && ended(progress) === progress.total;
      if (elapsedMs - lastPlain < PLAIN_EVERY_MS && (!atEnd || endShown === label)) return;
      output.write(`${label}: ${progressLine(progress, elapsedMs)}\n`);
      lastPlain = elapsedMs;
      endShown = atEnd ? label : null;
    },
    end() {
      if (drawn) output.write('\n');
      drawn = false;
    },
  };
}
