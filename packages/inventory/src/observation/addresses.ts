import { isIP } from 'node:net';

/** The longest is an IPv6 address that ends as an IPv4 one, with its prefix length: `0000:…:0000:255.255.255.255/128`. */
const SHORTEST = 2;
const LONGEST = 49;

const [DOT, SLASH, ZERO, NINE, COLON] = [0x2e, 0x2f, 0x30, 0x39, 0x3a] as const;

/** An IP address or block, as PostgreSQL's `inet` reads it. Most texts are told from one by their length or by the second half of a glance. */
export function isAddress(text: string): boolean {
  const { length } = text;
  if (length < SHORTEST || length > LONGEST || !looksSo(text)) return false;
  const slash = text.lastIndexOf('/');
  const version = isIP(slash === -1 ? text : text.slice(0, slash));
  if (version === 0 || text.includes('%')) return false;
  if (slash === -1) return true;
  const bits = text.slice(slash + 1);
  return /^(0|[1-9]\d{0,2})$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128);
}

/** Hexadecimal digits, dots, colons and slashes, and at least one dot or colon. */
function looksSo(text: string): boolean {
  let parted = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= ZERO && code <= NINE) continue;
    if (code === DOT || code === COLON) parted = true;
    else if (code !== SLASH && ((code | 0x20) < 0x61 || (code | 0x20) > 0x66)) return false;
  }
  return parted;
}
