/** The first word of a statement in lower case, past blanks, comments and opening brackets; empty where there is none. */
export function firstWord(statement: string): string {
  let rest = statement;
  for (;;) {
    const skipped = rest.replace(/^[\s(]+/, '').replace(/^--[^\n]*/, '');
    const next = skipped.startsWith('/*') ? skipped.slice(commentLength(skipped)) : skipped;
    if (next === rest) return /^[a-z_]*/i.exec(rest)?.[0].toLowerCase() ?? '';
    rest = next;
  }
}

/** Block comments nest in SQL. */
function commentLength(text: string): number {
  const marks = /\/\*|\*\//g;
  let depth = 0;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    depth += mark[0] === '/*' ? 1 : -1;
    if (depth === 0) return marks.lastIndex;
  }
  return text.length;
}
