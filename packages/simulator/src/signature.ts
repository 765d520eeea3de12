import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What a Signature Version 4 says about a request: who signed it, when, and for which service in which region. */
export interface Signature {
  readonly accessKeyId: string;
  readonly date: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: string;
  readonly signature: string;
}

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/,\s]+)\/(\d{8})\/([^/,\s]+)\/([^/,\s]+)\/aws4_request,\s*SignedHeaders=([^,\s]+),\s*Signature=([0-9a-f]+)$/;

/** Takes an Authorization header apart (IAM user guide, "AWS Signature Version 4"); undefined where it is none. */
export function parseAuthorization(header: string | undefined): Signature | undefined {
  const match = header === undefined ? null : AUTHORIZATION.exec(header);
  if (match === null) return undefined;
  const [, accessKeyId, date, region, service, signedHeaders, signature] = match as unknown as string[];
  return { accessKeyId, date, region, service, signedHeaders, signature } as Signature;
}

/** The moment of an `X-Amz-Date` header, in milliseconds; undefined where it says none. */
export function parseAmzDate(text: string | undefined): number | undefined {
  const match = text === undefined ? null : /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (match === null) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1).map(Number) as [number, number, number, number, number, number];
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

export function formatAmzDate(moment: number): string {
  return `${new Date(moment)
    .toISOString()
    .replace(/[-:]/g, '')
    .replace(/\.\d{3}Z$/, '')}Z`;
}

export interface SignedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Whether the request was signed with this secret. */
export function isSignedWith(secret: string, signature: Signature, request: SignedRequest): boolean {
  const url = new URL(request.url, 'http://localhost');
  const query = [...url.searchParams]
    .map(([name, value]) => [encode(name), encode(value)] as const)
    .sort(([left, one], [right, other]) => (left < right || (left === right && one < other) ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  // Every service but S3 has the path encoded once more.
  const path = url.pathname.split('/').map(encode).join('/');
  const names = signature.signedHeaders.split(';');
  const headers = names
    .map(
      (name) =>
        `${name}:${String(request.headers[name] ?? '')
          .trim()
          .replace(/ +/g, ' ')}\n`,
    )
    .join('');
  const payload = request.headers['x-amz-content-sha256'] ?? createHash('sha256').update(request.body).digest('hex');
  const canonical = [request.method, path, query, headers, signature.signedHeaders, payload].join('\n');
  const scope = `${signature.date}/${signature.region}/${signature.service}/aws4_request`;
  const digest = createHash('sha256').update(canonical).digest('hex');
  const toSign = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope, digest].join('\n');
  const key = [signature.date, signature.region, signature.service, 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${secret}`);
  const expected = hmac(key, toSign);
  const given = Buffer.from(signature.signature, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
