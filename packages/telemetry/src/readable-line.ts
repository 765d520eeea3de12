import { styleText } from 'node:util';

type Fields = Readonly<Record<string, unknown>>;

/** What every line has, and what a person at a terminal knows already. */
const UNSHOWN: ReadonlySet<string> = new Set(['level', 'time', 'pid', 'hostname', 'name', 'app', 'msg']);

const STYLES: Readonly<Record<string, Parameters<typeof styleText>[0]>> = {
  fatal: 'red',
  error: 'red',
  warn: 'yellow',
  debug: 'dim',
  trace: 'dim',
};

/** Turns a JSON line into one for a person: `15:35:58 warn  scheduler: Leadership is lost  discoveryId=7`, by the machine's clock. */
export function readableLine(json: string): string {
  let fields: Fields;
  try {
    fields = JSON.parse(json) as Fields;
  } catch {
    return json;
  }
  const { time, level, name, app, msg } = fields;
  const rest = Object.entries(fields).filter(([field]) => !UNSHOWN.has(field));
  const head = `${clock(String(time))} ${String(level).padEnd(5)} ${visible(String(app ?? name))}: ${visible(String(msg ?? ''))}`;
  const style = STYLES[String(level)];
  // Whether the terminal shows colours, and whether its owner wants them, is for Node.js to know.
  const styled = style === undefined ? head : styleText(style, head, { stream: process.stderr });
  return `${[styled, ...rest.map(([field, value]) => `${field}=${render(value)}`)].join('  ').trimEnd()}\n`;
}

function clock(time: string): string {
  const moment = new Date(time);
  const parts = [moment.getHours(), moment.getMinutes(), moment.getSeconds()];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** A word as it is, everything else as JSON. Of an error its message; of several lines, as a stack has them, the first. */
function render(value: unknown): string {
  const shown = isError(value) ? value.message : value;
  if (typeof shown !== 'string') return visible(JSON.stringify(shown));
  const [line = ''] = shown.trim().split('\n');
  return /^[\w.:/@+-]+$/.test(line) ? line : visible(JSON.stringify(line));
}

function isError(value: unknown): value is { readonly message: string } {
  return typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string';
}

/** What came from elsewhere must not move the cursor. */
function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
