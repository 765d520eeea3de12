import type { z } from 'zod';

const KINDS: Readonly<Record<string, string>> = {
  string: 'must be text',
  number: 'must be a number',
  int: 'must be a whole number',
  array: 'must be a list',
  object: 'must have fields of its own',
  record: 'must have fields of its own',
};

/**
 * Words for what is wrong with a value, to be read after its name: `must be a whole number`. For the `error` parameter of zod's parsers; what a schema
 * says by itself comes first. Never repeats the value, which may be a secret. undefined: zod's own words.
 */
export function mistakeWords(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is required' : KINDS[issue.expected];
    case 'too_small':
      if (issue.origin === 'array' || issue.origin === 'string') return issue.minimum === 1 ? 'must not be empty' : undefined;
      return `must be at least ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'array' || issue.origin === 'string' ? undefined : `must be at most ${issue.maximum}`;
    case 'invalid_value':
      return issue.values.length === 1 ? `must be ${String(issue.values[0])}` : `must be one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return issue.format === 'url' ? 'must be a URL' : undefined;
    default:
      return undefined;
  }
}
