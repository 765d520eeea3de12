import { stderr, stdin } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { UsageError } from '../exit-code.ts';

/** Asks at the terminal, where no other answer than the expected one is a yes. Throws a UsageError where nobody can be asked. */
export async function confirm(question: string, expected: string): Promise<boolean> {
  if (!stdin.isTTY) throw new UsageError(`${question}\nNobody can be asked here: add --yes to do it.`);
  const asking = createInterface({ input: stdin, output: stderr });
  try {
    return (await asking.question(`${question} Type ${expected} to do it: `)).trim() === expected;
  } finally {
    asking.close();
  }
}
