/** A block of HCL: its type, its labels, its attributes as they are written, and the blocks in it. */
export interface HclBlock {
  readonly type: string;
  readonly labels: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly blocks: readonly HclBlock[];
}

/** Reads as much of HCL's native syntax as tells blocks and attributes apart (HCL specification, "Structural Elements"). Throws where the text is none. */
export function parseHcl(text: string): readonly HclBlock[] {
  let at = 0;
  const fail = (expected: string): never => {
    throw new Error(`expected ${expected} at ${JSON.stringify(text.slice(at, at + 40))}`);
  };
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    const sticky = new RegExp(pattern.source, 'y');
    sticky.lastIndex = at;
    const match = sticky.exec(text) ?? undefined;
    if (match) at = sticky.lastIndex;
    return match;
  };
  const skip = (): void => {
    while (take(/\s+|#[^\n]*/));
  };
  const expression = (): string => {
    const start = at;
    const open: string[] = [];
    for (;;) {
      const heredoc = take(/<<-?(\w+)\n/);
      if (heredoc) {
        if (!take(new RegExp(`[^]*?\\n[ \\t]*${heredoc[1]}(?=\\n)`))) fail(`the end of ${heredoc[1]}`);
      } else if (take(/"(?:[^"\\\n]|\\.)*"/) || take(/[^\s"()[\]{}]+/) || take(/[ \t]+/)) {
        // A part of the expression.
      } else if (take(/[([{]/)) {
        open.push(text[at - 1] as string);
      } else if (take(/[)\]}]/)) {
        const pair = `${open.pop()}${text[at - 1]}`;
        if (!['()', '[]', '{}'].includes(pair)) fail('a bracket of its own kind');
      } else if (open.length > 0 && take(/\n/)) {
        // Goes on in the next line.
      } else {
        if (open.length > 0 || at === start) fail('the rest of an expression');
        return text.slice(start, at).trim();
      }
    }
  };
  const body = (closed: boolean): Pick<HclBlock, 'attributes' | 'blocks'> => {
    const attributes: Record<string, string> = {};
    const blocks: HclBlock[] = [];
    for (;;) {
      skip();
      if (closed ? take(/\}/) : at === text.length) return { attributes, blocks };
      const [, name = ''] = take(/([A-Za-z_][\w-]*)[ \t]*/) ?? fail('a name');
      if (take(/=(?!=)[ \t]*/)) {
        if (name in attributes) fail(`one ${name} alone`);
        attributes[name] = expression();
      } else {
        const labels: string[] = [];
        for (let label = take(/"([\w-]+)"[ \t]*/); label; label = take(/"([\w-]+)"[ \t]*/)) labels.push(label[1] as string);
        if (!take(/\{/)) fail('a block');
        blocks.push({ type: name, labels, ...body(true) });
      }
      if (!take(/[ \t]*(?:#[^\n]*)?(?:\n|$)/)) fail('the end of the line');
    }
  };
  return body(false).blocks;
}
