import type { Resource } from '@cadastre/contracts';
import type { ContentHash } from './content-hash.ts';
import { whereaboutsOf } from './whereabouts.ts';

/** What `jsonb_to_recordset` makes of the texts below. One JSON text costs half the CPU of an array per column, whose every quote is escaped anew. */
export const DELTA_COLUMNS =
  'id text, content_hash bigint, volatile_hash bigint, arn text, name text, parent_id text, tags jsonb, attributes jsonb, links jsonb, addresses inet[], hosts text[]';

/** A row that has to be written, as JSON. */
export function deltaText(id: string, resource: Resource, hash: ContentHash): string {
  const { arn, name, parentId, tags, attributes, links } = resource;
  const row = {
    id,
    content_hash: hash.content,
    volatile_hash: hash.volatile,
    arn,
    name,
    parent_id: parentId,
    tags,
    attributes,
    links,
    ...whereaboutsOf(attributes),
  };
  return storable(JSON.stringify(row));
}

/** A row that was seen as it is registered, as JSON. */
export function seenText(id: string, hash: ContentHash): string {
  return JSON.stringify({ id, content_hash: hash.content, volatile_hash: hash.volatile });
}

const UNSTORABLE = /[\0\ud800-\udfff]/;

/** The id as PostgreSQL can hold it: see {@link storable}. */
export function storableId(id: string): string {
  return UNSTORABLE.test(id) ? id.toWellFormed().replaceAll('\0', '\ufffd') : id;
}

/** An escape that stands for a NUL or a lone surrogate, after an even number of backslashes. JSON.stringify escapes no other surrogate. */
const UNSTORABLE_ESCAPE = /(?<!\\)((?:\\\\)*)\\u(?:0000|d[89a-f][0-9a-f]{2})/g;

/** PostgreSQL's text holds neither NUL nor half a character. A resource named so by anyone must not cost its whole scope. */
function storable(json: string): string {
  return json.includes('\\u') ? json.replace(UNSTORABLE_ESCAPE, '$1\\ufffd') : json;
}
