import type { OperationInput, OperationName } from '../estate.ts';
import type { Site } from './plan.ts';

/** What operations list. */
export type Lists = Readonly<Record<OperationName, (site: Site, input: OperationInput) => readonly unknown[]>>;

/** A text among an operation's inputs; empty where it is left out. */
export function text(input: OperationInput, name: string): string {
  const value = input[name];
  return typeof value === 'string' ? value : '';
}
