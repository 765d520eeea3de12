import type { Json } from '@cadastre/contracts';
import pg from 'pg';

/** Object ids of PostgreSQL's built-in types, fixed for ever in `pg_type.dat`. */
const OID = {
  bool: 16,
  int8: 20,
  int2: 21,
  int4: 23,
  oid: 26,
  json: 114,
  float4: 700,
  float8: 701,
  numeric: 1700,
  timestamptz: 1184,
  jsonb: 3802,
} as const;

/** Arrays whose elements need no parsing are kept as arrays of texts: text, varchar, name, uuid, inet, cidr, macaddr, date. */
const TEXT_ARRAYS: ReadonlySet<number> = new Set([1009, 1015, 1003, 2951, 1041, 651, 1040, 1182]);
const NUMBER_ARRAYS: ReadonlySet<number> = new Set([1005, 1007, 1016, 1021, 1022, 1231]);
const TIMESTAMPTZ_ARRAY = 1185;
const TEXT_ARRAY = 1009;

type Parser = (text: string) => Json;

/**
 * How a value is shown, as JSON: numbers as numbers where JavaScript holds them exactly, as text otherwise; JSON as itself; moments in ISO 8601
 * UTC with all their digits; arrays as arrays; everything else as PostgreSQL writes it.
 */
export function parserOf(oid: number): Parser {
  switch (oid) {
    case OID.bool:
      return (text) => text === 't';
    case OID.int2:
    case OID.int4:
    case OID.oid:
    case OID.int8:
    case OID.numeric:
    case OID.float4:
    case OID.float8:
      return toNumber;
    case OID.json:
    case OID.jsonb:
      return (text) => JSON.parse(text) as Json;
    case OID.timestamptz:
      return toMoment;
    default:
  }
  if (TEXT_ARRAYS.has(oid)) return toArray((text) => text);
  if (NUMBER_ARRAYS.has(oid)) return toArray(toNumber);
  if (oid === TIMESTAMPTZ_ARRAY) return toArray(toMoment);
  return (text) => text;
}

/** 1 and 1.5 are numbers; 1.50, NaN, 9007199254740993 and 0.1000000000000000055 are not exactly what JavaScript would make of them. */
function toNumber(text: string): Json {
  const number = Number(text);
  return String(number) === text && Number.isFinite(number) ? number : text;
}

/** `2026-01-31 10:20:30.4+00`, since the session is in UTC; `infinity` stays. */
function toMoment(text: string): Json {
  return text.replace(/^(\S+) (\S+)\+00$/, '$1T$2Z');
}

/** pg's own parser for arrays of text gives the elements as PostgreSQL wrote them, nested where they are. */
function toArray(element: Parser): Parser {
  const parse = pg.types.getTypeParser(TEXT_ARRAY as never) as (text: string) => unknown;
  const convert = (value: unknown): Json => {
    if (Array.isArray(value)) return value.map(convert);
    return value === null ? null : element(value as string);
  };
  return (text) => convert(parse(text));
}
