import { styleText } from 'node:util';

/** `✓ text` or `✗ text`. */
export function stepLine(succeeded: boolean, text: string): string {
  return `${succeeded ? styleText('green', '✓') : styleText('red', '✗')} ${text}`;
}
