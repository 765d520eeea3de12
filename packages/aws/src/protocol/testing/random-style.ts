import * as fc from 'fast-check';
import type { Draw } from './sample-value.ts';
import type { WireStyle } from './wire-writer.ts';

const STRAYS = [
  '<futureField>x</futureField>',
  '<futureSet><item><id a="1>2" b=\'"\'>x &amp; y</id><item/></item></futureSet>',
  '<!-- <vpcId>not this</vpcId> -->',
  '<?target data?>',
  '<futureText><![CDATA[</vpcId>]]></futureText>',
  '<future-Empty attribute="value" />',
] as const;
const TAG_RESTS = ['', '', '', ' ', '\n', ' xmlns="urn:x"', "\n\txmlns:xsi='urn:>' "] as const;

/** A style whose every choice is drawn at random. None of them changes what the text means, to the SDK either. */
export function randomStyle(draw: Draw): WireStyle {
  const seldom = (times: number): boolean => draw(() => fc.integer({ min: 1, max: times })) === 1;
  const gap = draw(() => fc.constantFrom('', '\n', '\r\n\t', '\n      '));
  const strays = draw(fc.boolean);
  const entities = draw(fc.boolean);
  const shuffles = draw(fc.boolean);
  return {
    gap: () => gap,
    character: (character) => (entities && seldom(4) ? reference(character, draw) : character),
    stray: () => (strays && seldom(6) ? gap + draw(() => fc.constantFrom(...STRAYS)) : ''),
    order: (members) => (shuffles ? shuffle(members, draw) : members),
    selfClose: () => draw(fc.boolean),
    tagRest: () => draw(() => fc.constantFrom(...TAG_RESTS)),
    text: (escaped, raw) => {
      if (strays && raw !== '' && seldom(8) && !raw.includes(']]>')) return `<![CDATA[${raw}]]>`;
      if (strays && seldom(8)) return `${escaped}<!-- -->`;
      return escaped;
    },
  };
}

function reference(character: string, draw: Draw): string {
  const code = character.charCodeAt(0);
  // A surrogate's own number is no reference to a character.
  if (code >= 0xd800 && code <= 0xdfff) return character;
  return draw(fc.boolean) ? `&#${code};` : `&#x${code.toString(16)};`;
}

function shuffle<T>(items: readonly T[], draw: Draw): T[] {
  return items
    .map((item) => ({ item, rank: draw(() => fc.integer()) }))
    .sort((left, right) => left.rank - right.rank)
    .map(({ item }) => item);
}
