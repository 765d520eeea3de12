import { expect, test } from 'vitest';
import { parseXml } from './xml-reader.ts';

test.each([
  ['<a/>', { name: 'a', text: '', children: [] }],
  [
    '<?xml version="1.0"?><!-- x --><a xmlns="n"><b k="v">1 &lt; 2 &#38; &#x33;</b><c><![CDATA[<d>]]></c></a>',
    {
      name: 'a',
      text: '',
      children: [
        { name: 'b', text: '1 < 2 & 3', children: [] },
        { name: 'c', text: '<d>', children: [] },
      ],
    },
  ],
])('%s is read', (document, root) => {
  expect(parseXml(document)).toEqual(root);
});

test.each(['', 'a', '<a>', '<a></b>', '<a/><b/>', '</a>', '<a', '<a><b></a></b>', '<{'])('%j is refused', (document) => {
  expect(() => parseXml(document)).toThrow('The request is not XML.');
});
