import type { Command } from 'commander';
import { expect, it } from 'vitest';
import type { CommandContext } from './context.ts';
import { createProgram } from './program.ts';

/** Never asked for anything: help needs no configuration. */
const context = {} as CommandContext;

function* commandsOf(command: Command, parents: string): Generator<[name: string, command: Command]> {
  const name = `${parents}${command.name()}`;
  yield [name, command];
  for (const sub of command.commands) yield* commandsOf(sub as Command, `${name} `);
}

const commands = [...commandsOf(await createProgram(context), '')];

it('has the commands that its manual promises', () => {
  expect(commands.map(([name]) => name)).toEqual(
    [
      '',
      ' demo',
      ' up',
      ' scheduler',
      ' worker',
      ' migrate',
      ...['', ' add', ' import', ' export', ' list', ' show', ' remove', ' accounts', ' test'].map((sub) => ` connection${sub}`),
      ' discover',
      ' cancel',
      ' status',
      ...['', ' list', ' forget'].map((sub) => ` account${sub}`),
      ' find',
      ' tree',
      ' sql',
      ' policy',
      ...['', ' start', ' stop', ' url', ' reset'].map((sub) => ` database${sub}`),
      ' simulate',
    ].map((name) => `cadastre${name}`),
  );
});

it.each(commands.filter(([name]) => name.split(' ').length === 2))(
  '%s alone is loaded where it is asked for, and is the same',
  async (name, command) => {
    const program = await createProgram(context, command.name());
    expect([...commandsOf(program, '')].map(([loaded]) => loaded)).toEqual([
      'cadastre',
      ...commands.map(([known]) => known).filter((known) => known === name || known.startsWith(`${name} `)),
    ]);
  },
);

it.each(['constructor', 'discovr', '--help'])('has all commands where %s is asked for', async (wanted) => {
  expect([...commandsOf(await createProgram(context, wanted), '')]).toHaveLength(commands.length);
});

it.each(commands)('%s explains itself and each of its options', (name, command) => {
  const help = command.helpInformation();
  expect(help).toMatch(new RegExp(`^Usage: ${name}`));
  expect(command.description()).toMatch(/^.+\.$/s);
  for (const option of command.options)
    expect({ option: option.flags, description: option.description }).toEqual({
      option: option.flags,
      description: expect.stringMatching(/\w/),
    });
  // What commander says of an empty list is nothing that a person would write.
  expect(help).not.toMatch(/default: \[|undefined/);
});
