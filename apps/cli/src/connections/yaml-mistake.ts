import { type Document, isScalar, Scalar, visit, type YAMLParseError } from 'yaml';

/** What keeps a text from being YAML, in words that need no knowledge of YAML's grammar. */
export interface YamlMistake {
  /** Into the text. */
  readonly offset: number;
  /** What is wrong and what to do, without the place. */
  readonly message: string;
}

/** Errors of one value or field, which leave it clear what the rest is. */
const LOCAL: ReadonlySet<string> = new Set(['DUPLICATE_KEY', 'BAD_SCALAR_START', 'BAD_DQ_ESCAPE']);

/**
 * `local` are those of one value each; `breaking` is the first after which it is not clear what anything means: the parser's further errors follow from that more often
 * than not. Aliases that name nothing are taken out of the document.
 */
export function yamlMistakes(
  document: Document.Parsed,
  text: string,
): { readonly local: readonly YamlMistake[]; readonly breaking: YamlMistake | undefined } {
  const errors = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  const first = errors.find(({ code }) => !LOCAL.has(code));
  const local = errors.filter(({ code }) => LOCAL.has(code)).map((error) => explain(document, text, error, errors));
  return {
    local: [...local, ...unresolvedAliases(document)],
    breaking: first && explain(document, text, first, errors),
  };
}

function explain(document: Document.Parsed, text: string, error: YAMLParseError, all: readonly YAMLParseError[]): YamlMistake {
  const offset = error.pos[0];
  const line = lineAt(text, offset);
  const here = (message: string): YamlMistake => ({ offset, message });
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return here('the line is indented with a tab; use spaces');
    case 'DUPLICATE_KEY':
      return here(`the field ${wordAt(text, offset)} is given twice; keep one of them`);
    case 'MULTIPLE_DOCS':
      return here('a second document starts here; put all connections under one "connections:" and remove the line ---');
    case 'BAD_ALIAS':
    case 'UNEXPECTED_TOKEN':
      return line.text.includes('*') ? quoteStars(line) : here('this was not expected here; put values with special characters in quotes');
    case 'BAD_SCALAR_START':
      return here(`a value can't start with ${text[offset]}; put it in quotes`);
    case 'BAD_DQ_ESCAPE':
      return here('this is not an escape that text in double quotes may have; write \\\\ for a backslash, or use single quotes');
    case 'BAD_INDENT':
    case 'MISSING_CHAR':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return explainShape(document, text, error, all);
    default:
      return here(`this is not YAML; ${FORM}`);
  }
}

const FORM = 'compare it with the form that cadastre connection --help shows';

/** Mistakes of colons, hyphens, quotes, brackets and indentation. The parser often notices them on another line than the one they are on. */
function explainShape(document: Document.Parsed, text: string, error: YAMLParseError, all: readonly YAMLParseError[]): YamlMistake {
  const offset = error.pos[0];
  const unclosed = /(?:must be sufficiently indented and end|must end) with a (.)/.exec(error.message)?.[1];
  if (unclosed !== undefined) {
    return {
      offset,
      message: `the ${unclosed === ']' ? 'list that [' : 'group that {'} opened is not closed before this: a ${unclosed} is missing`,
    };
  }
  const quote = /Missing closing (.)quote/.exec(error.message)?.[1];
  if (quote !== undefined)
    return { offset: openingQuote(document, offset), message: `the text that starts here with ${quote} has no ${quote} at its end` };

  const line = lineAt(text, offset);
  const hyphen = /^\s*-[^\s-]/.test(line.text);
  if (hyphen) return { offset: line.contentOffset, message: 'the hyphen of a list item needs a space after it' };
  const [, field] = /^(?:\s*- +)*\s*([A-Za-z][\w-]*)(?![\w-]|:\s|:$)/.exec(line.text) ?? [];
  if (field !== undefined) {
    return { offset: line.contentOffset + line.text.trimStart().indexOf(field), message: `a colon and a space are missing after ${field}` };
  }
  const nested = error.code === 'BLOCK_AS_IMPLICIT_KEY' && all.every(({ code }) => code === 'BLOCK_AS_IMPLICIT_KEY');
  if (nested) return { offset, message: 'a value that has a colon and a space in it must be in quotes' };
  // It is the line after the value which does not fit, where the parser speaks of the value.
  const misplaced = error.code === 'BLOCK_AS_IMPLICIT_KEY' ? nextLine(text, line) : line;
  return {
    offset: misplaced.contentOffset,
    message: 'the line is indented otherwise than those it belongs to; fields of one thing start in the same column',
  };
}

/** Aliases are YAML's own, but whoever writes `*` means a star. */
function unresolvedAliases(document: Document.Parsed): YamlMistake[] {
  const found: YamlMistake[] = [];
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document) !== undefined) return undefined;
      found.push({ offset: alias.range?.[0] ?? 0, message: STAR });
      const nothing = new Scalar(null);
      if (alias.range) nothing.range = alias.range;
      return nothing;
    },
  });
  return found;
}

const STAR = 'a value that starts with a star must be in quotes, such as "*/6 * * * *"';

function quoteStars(line: Line): YamlMistake {
  return { offset: line.offset + line.text.indexOf('*'), message: STAR };
}

/** The parser knows where it missed the end of a text, the person looks for its start. */
function openingQuote(document: Document.Parsed, end: number): number {
  let start = end;
  visit(document, {
    Scalar(_key, node) {
      if (isScalar(node) && /^QUOTE/.test(node.type ?? '') && node.range && node.range[0] < end && node.range[2] >= end)
        start = node.range[0];
    },
  });
  return start;
}

interface Line {
  readonly text: string;
  readonly offset: number;
  /** Where its first character other than a blank is. */
  readonly contentOffset: number;
}

function lineAt(text: string, offset: number): Line {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  const own = text.slice(start, end < 0 ? text.length : end);
  return { text: own, offset: start, contentOffset: start + own.length - own.trimStart().length };
}

function nextLine(text: string, { offset, text: own }: Line): Line {
  let next = lineAt(text, Math.min(text.length, offset + own.length + 1));
  while (next.text.trim() === '' && next.offset + next.text.length < text.length) next = lineAt(text, next.offset + next.text.length + 1);
  return next;
}

function wordAt(text: string, offset: number): string {
  return /^[\w-]*/.exec(text.slice(offset))?.[0] ?? '';
}
