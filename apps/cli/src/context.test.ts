import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import { parseConfig } from './config.ts';
import { type CommandContext, commandLogger } from './context.ts';

function said(env: Record<string, string>): string[] {
  const lines: string[] = [];
  const context: CommandContext = {
    env,
    config: () => parseConfig(env),
    signal: new AbortController().signal,
    print: (text) => lines.push(text),
    remark: (text) => lines.push(text),
    interactive: true,
    setExitCode: () => {},
  };
  const logger = commandLogger(context, 'discover', 'error');
  logger.warn({ region: 'eu-west-1' }, 'Scope failed');
  logger.error({ region: 'eu-west-1' }, 'The register is away');
  return lines;
}

it('logs of a command that a person follows are errors alone unless asked for, and take the place of the progress bar', () => {
  const [line, ...more] = said({});
  expect(more).toEqual([]);
  expect(line!.startsWith('\r\u001b[2K')).toBe(true);
  expect(stripVTControlCharacters(line!)).toMatch(/^\r\d\d:\d\d:\d\d error discover: The register is away {2}region=eu-west-1$/);
  expect(said({ CADASTRE_LOG_LEVEL: 'warn' })).toHaveLength(2);
  expect(said({ CADASTRE_LOG_LEVEL: 'silent' })).toEqual([]);
});
