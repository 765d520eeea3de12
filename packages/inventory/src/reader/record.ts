/**
 * The fields of a row as PostgreSQL writes a record: `(1,,"a ""b"", \\c")` (PostgreSQL documentation, "Composite Type Input and Output Syntax"). A field that is
 * not there at all is null, an empty text is `""`. `count` tells one null from no field, both of which are `()`.
 */
export function parseRecord(text: string, count: number): (string | null)[] {
  const fields: (string | null)[] = [];
  let at = 1;
  while (fields.length < count) {
    const [field, end] = text[at] === '"' ? quoted(text, at + 1) : plain(text, at);
    fields.push(field);
    // Past the comma, or the closing bracket.
    at = end + 1;
  }
  return fields;
}

function plain(text: string, start: number): [field: string | null, end: number] {
  const comma = text.indexOf(',', start);
  const end = comma === -1 ? text.length - 1 : comma;
  return [end === start ? null : text.slice(start, end), end];
}

/** Quotes and backslashes are doubled. */
function quoted(text: string, start: number): [field: string, end: number] {
  let end = start;
  for (;;) {
    end = text.indexOf('"', end);
    if (text[end + 1] !== '"') break;
    end += 2;
  }
  return [text.slice(start, end).replace(/(["\\])\1/g, '$1'), end + 1];
}
