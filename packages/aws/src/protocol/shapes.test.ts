import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { AwsJson1_1Protocol, AwsQueryProtocol } from '@aws-sdk/core/protocols';
import { HttpResponse } from '@smithy/core/protocols';
import { operation } from '@smithy/core/schema';
import { NumericValue } from '@smithy/core/serde';
import type { SchemaRef } from '@smithy/types';
import { describe, expect, test } from 'vitest';
import { LeanJsonProtocol } from './json.ts';
import { LeanQueryProtocol } from './query.ts';

const SETTINGS = { defaultNamespace: 'test', xmlNamespace: 'test', version: 'test', serviceTarget: 'test' };

// The kinds of schema as the SDK numbers them; see @smithy/types, schema/static-schemas.
const STRING = 0;
const NUMBER = 1;
const BOOLEAN = 2;
const TIMESTAMP = 4;
const TIMESTAMP_HTTP_DATE = 6;
const TIMESTAMP_EPOCH_SECONDS = 7;
const DOCUMENT = 15;
const BIG_INTEGER = 17;
const BIG_DECIMAL = 19;
const BLOB = 21;
const LIST = 64;
const MAP = 128;
const LIST_SHAPE = 1;
const MAP_SHAPE = 2;
const STRUCT_SHAPE = 3;
const UNION_SHAPE = 4;

const struct = (name: string, members: Record<string, unknown>): SchemaRef =>
  [STRUCT_SHAPE, 'test', name, 0, Object.keys(members), Object.values(members)] as unknown as SchemaRef;

const tree: SchemaRef = struct('Tree', { Name: STRING, Children: [() => trees, 0] });
const trees = [LIST_SHAPE, 'test', 'Trees', 0, () => tree] as unknown as SchemaRef;
const choice = [UNION_SHAPE, 'test', 'Choice', 0, ['text', 'count'], [STRING, NUMBER]] as unknown as SchemaRef;
const attributes = [MAP_SHAPE, 'test', 'Attributes', 0, STRING, STRING];
const named = [MAP_SHAPE, 'test', 'Named', 0, [STRING, { xmlName: 'Name' }], [STRING, { xmlName: 'Value' }]];

const output = struct('AnswerResult', {
  text: STRING,
  number: NUMBER,
  flag: BOOLEAN,
  time: TIMESTAMP,
  httpTime: TIMESTAMP_HTTP_DATE,
  epoch: TIMESTAMP_EPOCH_SECONDS,
  blob: BLOB,
  big: BIG_INTEGER,
  exact: BIG_DECIMAL,
  json: [STRING, { mediaType: 'application/json' }],
  markdown: [STRING, { mediaType: 'text/markdown' }],
  texts: LIST | STRING,
  renamed: [LIST | STRING, { xmlName: 'Renamed' }],
  flat: [LIST | NUMBER, { xmlFlattened: 1, xmlName: 'Flat' }],
  flatStructs: [trees, { xmlFlattened: 1 }],
  nested: [LIST_SHAPE, 'test', 'Nested', 0, LIST | STRING],
  map: [attributes, 0],
  numbers: MAP | NUMBER,
  namedMap: [named, { xmlFlattened: 1, xmlName: 'Entry' }],
  tree: [() => tree, 0],
  choice: [() => choice, 0],
  document: DOCUMENT,
  type: [STRING, { xmlName: 'xsi:type', xmlAttribute: 1 }],
});
const answer = operation('test', 'Answer', 0, 'unit', output);

function read(protocol: Pick<LeanQueryProtocol, 'deserializeResponse'>, body: string): Promise<Record<string, unknown>> {
  const response = new HttpResponse({ statusCode: 200, headers: {}, body: Buffer.from(body) });
  return protocol.deserializeResponse(answer, {} as never, response) as unknown as Promise<Record<string, unknown>>;
}

describe('XML', () => {
  const ours = new LeanQueryProtocol(SETTINGS);
  const theirs = new AwsQueryProtocol(SETTINGS);
  const wrap = (content: string): string => `<AnswerResponse><AnswerResult>${content}</AnswerResult></AnswerResponse>`;

  test.each([
    ['nothing', '', {}],
    ['an empty text', '<text></text>', { text: '' }],
    ['a text of white space', '<text>  </text>', { text: '  ' }],
    ['a text of white space with a line end', '<text> \n </text>', { text: '' }],
    ['a text of a referenced line end', '<text>&#10;</text>', { text: '' }],
    ['a text with white space about it', '<text>\n a\t</text>', { text: '\n a\t' }],
    ['line ends', '<text>a\r\nb\rc&#13;d</text>', { text: 'a\nb\nc\rd' }],
    ['entities', '<text>&lt;&gt;&amp;&quot;&apos;&#x41;&#66;&#x1F600;</text>', { text: `<>&"'AB${String.fromCharCode(0xf600)}` }],
    ['what is no entity', '<text>&unknown;a&b&#;&#x;&;&amp</text>', { text: 'a&b&#;&#x;&;&amp' }],
    ['CDATA', '<text>a<![CDATA[<b>&amp;]]>c</text>', { text: 'a<b>&amp;c' }],
    ['a comment in a text', '<text>a<!-- </text> -->b</text>', { text: 'ab' }],
    ['an attribute on a text', '<text lang="en">a</text>', { text: 'a' }],
    ['characters of every length', '<text>aäž漢🐎</text><markdown>\u00a0é</markdown>', { text: 'aäž漢🐎', markdown: '\u00a0é' }],
    ['numbers', '<number>12</number><texts><member>1</member></texts>', { number: 12, texts: ['1'] }],
    ['a number of another form', '<number> -1.5e3 </number>', { number: -1500 }],
    ['a number beyond integers', '<number>12345678901234567890</number>', { number: 12345678901234567000 }],
    ['what is no number', '<number>many</number>', { number: Number.NaN }],
    ['an empty number', '<number/>', { number: 0 }],
    ['booleans', '<flag>TRUE</flag>', { flag: true }],
    ['what is no boolean', '<flag>yes</flag>', { flag: false }],
    ['an empty boolean', '<flag/>', { flag: false }],
    ['a time', '<time>2024-02-29T23:59:58Z</time>', { time: new Date('2024-02-29T23:59:58Z') }],
    ['a time with milliseconds', '<time>2024-02-29T23:59:58.123Z</time>', { time: new Date('2024-02-29T23:59:58.123Z') }],
    ['a time with microseconds', '<time>2024-02-29T23:59:58.123456Z</time>', { time: new Date('2024-02-29T23:59:58.123Z') }],
    ['a time with an offset', '<time>2024-02-29T23:59:58+02:00</time>', { time: new Date('2024-02-29T21:59:58Z') }],
    ['a leap second', '<time>2015-06-30T23:59:60Z</time>', { time: new Date('2015-07-01T00:00:00Z') }],
    ['a day that the month lacks', '<time>2023-02-31T00:00:00Z</time>', { time: new Date('2023-03-03T00:00:00Z') }],
    [
      'times of other formats',
      '<httpTime>Thu, 29 Feb 2024 23:59:58 GMT</httpTime><epoch>1.5</epoch>',
      { httpTime: new Date('2024-02-29T23:59:58Z'), epoch: new Date(1500) },
    ],
    ['bytes', '<blob>aGk=</blob>', { blob: new Uint8Array([104, 105]) }],
    [
      'numbers of any precision',
      '<big>123456789012345678901</big><exact>1.10</exact>',
      { big: 123456789012345678901n, exact: new NumericValue('1.10', 'bigDecimal') },
    ],
    ['an empty list', '<texts/>', { texts: [] }],
    ['a list of white space', '<texts>\n</texts>', { texts: [] }],
    ['a list with other elements', '<texts><other/><member>a</member><more><member>b</member></more></texts>', { texts: ['a'] }],
    ['a list with an attribute', '<texts a="1"/><Renamed a="1"><member>a</member></Renamed>', { texts: [], renamed: ['a'] }],
    ['empty items', '<texts><member/><member></member></texts>', { texts: ['', ''] }],
    ['lists in a list', '<nested><member><member>a</member></member><member/></nested>', { nested: [['a'], []] }],
    ['a flattened list, its items apart', '<Flat>1</Flat><text>a</text><Flat>2</Flat><Flat/>', { flat: [1, 2, 0], text: 'a' }],
    ['a flattened list of one', '<Flat>1</Flat>', { flat: [1] }],
    ['a flattened list with attributes', '<Flat a="1">1</Flat><Flat b="1">2</Flat>', { flat: [1, 2] }],
    ['flattened structures', '<flatStructs><Name>a</Name></flatStructs><flatStructs/>', { flatStructs: [{ Name: 'a' }, {}] }],
    [
      'a map',
      '<map><entry><key>a</key><value>1</value></entry><entry><value>2</value><key>b</key></entry></map>',
      { map: { a: '1', b: '2' } },
    ],
    ['an empty map', '<map/>', { map: {} }],
    ['a map of numbers', '<numbers><entry><key>a</key><value>1</value></entry></numbers>', { numbers: { a: 1 } }],
    [
      'a flattened map',
      '<Entry><Name>a</Name><Value>1</Value></Entry><text>t</text><Entry><Name>b</Name><Value>2</Value></Entry>',
      { namedMap: { a: '1', b: '2' }, text: 't' },
    ],
    [
      'a structure within itself',
      '<tree><Name>a</Name><Children><member><Name>b</Name><Children/></member></Children></tree>',
      { tree: { Name: 'a', Children: [{ Name: 'b', Children: [] }] } },
    ],
    ['an empty structure', '<tree/>', { tree: {} }],
    ['a union', '<choice><count>1</count></choice>', { choice: { count: 1 } }],
    ['a union of a kind not known', '<choice><future>1</future></choice>', { choice: { $unknown: ['future', '1'] } }],
    ['a document', '<document><a>1</a></document>', { document: { a: '1' } }],
    ["a structure with an attribute of a member's name", '<tree Name="a"><Children/></tree>', { tree: { Name: 'a', Children: [] } }],
    ['a name that another begins with', '<textual>no</textual><text>yes</text>', { text: 'yes' }],
    ["names of JavaScript's own", '<constructor>a</constructor><toString/><text>yes</text>', { text: 'yes' }],
  ])('%s', async (_, content, expected) => {
    const actual = await read(ours, wrap(content));
    expect(actual).toStrictEqual(await read(theirs, wrap(content)));
    expect(actual).toMatchObject(expected);
    expect(Object.keys(actual)).toEqual([...Object.keys(expected).sort(bySchema), '$metadata']);
  });

  test("an attribute of the result that has a member's name", async () => {
    const body = '<AnswerResponse><AnswerResult xsi:type="a"><text>b</text></AnswerResult></AnswerResponse>';
    expect(await read(ours, body)).toStrictEqual(await read(theirs, body));
  });

  test('members in more orders than are remembered', async () => {
    const members = ['text', 'number', 'flag', 'big', 'markdown', 'epoch', 'exact'];
    for (let turn = 0; turn < 700; turn += 1) {
      const order = members
        .map((name, index) => ({ name, rank: ((turn + 1) * (index + 3) * 7919) % 1009 }))
        .sort((a, b) => a.rank - b.rank);
      const content = order.map(({ name }) => `<${name}>${turn}</${name}>`).join('');
      expect(JSON.stringify(await read(ours, wrap(content)), bigints)).toBe(JSON.stringify(await read(theirs, wrap(content)), bigints));
    }
  });

  test('one and the same order, often', async () => {
    for (let turn = 0; turn < 100; turn += 1) {
      const content = `<number>${turn}</number><text>${turn}</text>${turn % 3 === 0 ? '<flag>true</flag>' : ''}`;
      expect(await read(ours, wrap(content))).toStrictEqual(await read(theirs, wrap(content)));
    }
  });

  test('also where Node.js makes no code from strings', async () => {
    const script = `
      import { DescribeVpcsResult$ as output } from '@aws-sdk/client-ec2';
      import { HttpResponse } from '@smithy/core/protocols';
      import { LeanEc2QueryProtocol } from ${JSON.stringify(new URL('./ec2-query.ts', import.meta.url).href)};
      const protocol = new LeanEc2QueryProtocol({ defaultNamespace: '', xmlNamespace: '', version: '' });
      const items = Array.from({ length: 100 }, (_, index) => \`<item><vpcId>vpc-\${index}</vpcId></item>\`).join('');
      const body = Buffer.from(\`<DescribeVpcsResponse><vpcSet>\${items}</vpcSet></DescribeVpcsResponse>\`);
      const response = new HttpResponse({ statusCode: 200, headers: {}, body });
      const { Vpcs } = await protocol.deserializeResponse({ name: 'DescribeVpcs', output }, {}, response);
      console.log(Vpcs.length, Vpcs[99].VpcId);`;
    const options = ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', script];
    const { stdout } = await promisify(execFile)(process.execPath, options, { cwd: import.meta.dirname });
    expect(stdout).toBe('100 vpc-99\n');
  });
});

describe('JSON', () => {
  const plain = struct('PlainResult', {
    text: STRING,
    number: NUMBER,
    time: TIMESTAMP,
    blob: BLOB,
    json: [STRING, { mediaType: 'application/json' }],
    texts: LIST | STRING,
    times: LIST | TIMESTAMP,
    map: [attributes, 0],
    timeMap: MAP | TIMESTAMP,
    tree: [() => tree, 0],
    choice: [() => choice, 0],
  });

  test.each([
    ['nothing', '{}', plain],
    ['nulls', '{"text":null,"texts":[null,"a"],"times":[null,1],"map":{"a":null},"timeMap":{"a":null,"b":1}}', plain],
    ['unknown members', '{"future":{"a":1},"text":"a"}', plain],
    ['a named type', '{"__type":"x#PlainResult","text":"a","future":1,"tree":{"__type":"Tree","Name":"a","more":null}}', plain],
    ['numbers that are texts', '{"number":"NaN"}', plain],
    ['numbers that are infinite', '{"number":"-Infinity"}', plain],
    ['texts that are numbers', '{"text":1,"number":"7"}', plain],
    ['times and bytes', '{"time":1.5,"blob":"aGk=","timeMap":{"toString":1}}', plain],
    ['a structure within itself', '{"tree":{"Name":"a","Children":[{"Name":"b","Children":[]},{}]}}', plain],
    ['a union', '{"choice":{"count":1,"__type":"x"}}', plain],
    ['a union of a kind not known', '{"choice":{"future":[1]}}', plain],
    ["names of JavaScript's own", '{"map":{"constructor":"a","__proto__":"b"},"texts":["a"]}', plain],
    ['numbers of any precision', '{"big":123456789012345678901,"exact":1.10000000000000000001,"document":{"a":[1e400]}}', output],
  ])('%s', async (_, body, schema) => {
    const operationSchema = operation('test', 'Answer', 0, 'unit', schema);
    const readWith = (protocol: AwsJson1_1Protocol): Promise<unknown> =>
      protocol.deserializeResponse(
        operationSchema,
        {} as never,
        new HttpResponse({ statusCode: 200, headers: {}, body: Buffer.from(body) }),
      );
    const [ours, theirs] = [await readWith(new LeanJsonProtocol(SETTINGS)), await readWith(new AwsJson1_1Protocol(SETTINGS))];
    expect(ours).toStrictEqual(theirs);
    expect(JSON.stringify(ours, bigints)).toBe(JSON.stringify(theirs, bigints));
  });
});

test('JSON in a text is an object that reads it, as with the SDK', async () => {
  const xml = await read(
    new LeanQueryProtocol(SETTINGS),
    '<AnswerResponse><AnswerResult><json>{"a":1}</json></AnswerResult></AnswerResponse>',
  );
  const response = new HttpResponse({ statusCode: 200, headers: {}, body: Buffer.from('{"json":"{\\"a\\":1}"}') });
  const members = operation('test', 'Answer', 0, 'unit', struct('JsonResult', { json: [STRING, { mediaType: 'application/json' }] }));
  const json = await new LeanJsonProtocol(SETTINGS).deserializeResponse(members, {} as never, response);
  for (const each of [xml, json]) expect((each as { json?: { deserializeJSON(): unknown } }).json?.deserializeJSON()).toEqual({ a: 1 });
});

function bySchema(left: string, right: string): number {
  const keys = (output as unknown as [number, string, string, number, string[]])[4];
  return keys.indexOf(left) - keys.indexOf(right);
}

function bigints(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}n` : value;
}
