import { isIP } from 'node:net';

/** How AWS writes ids of networks: a word or several, and 8 or 17 hexadecimal digits (EC2 user guide, "Resource IDs"). */
const AN_ID =
  /^(acl|cagw|cgw|cvpn-endpoint|dopt|eigw|eipalloc|eipassoc|eni|fl|i|igw|ipam|ipam-pool|lgw|nat|pcx|pl|rtb|sg|sgr|subnet|svc|sn|tgw|tgw-attach|tgw-rtb|vgw|vpc|vpce|vpce-svc|vpn)-(.+)$/i;
const LONG = 17;
/** So many characters of an id may be wrong. */
const MISTYPED = 2;

/** What is wrong with a text that looks like an address, a block, an id or a pattern, and is none that can be looked for; null where nothing is. */
export function explainMistyped(text: string): string | null {
  return explainPattern(text) ?? explainAddress(text) ?? explainId(text);
}

function explainPattern(text: string): string | null {
  if (!/[*?]/.test(text) || /^[^*?]+\*$/.test(text) || /^\*\.[^*?]+$/.test(text)) return null;
  if (/^[*?]+$/.test(text)) return `${text} is everything. cadastre sql "select * from cadastre.resources" lists it.`;
  const like = text.replaceAll("'", "''").replaceAll('%', '\\%').replaceAll('_', '\\_').replaceAll('*', '%').replaceAll('?', '_');
  return [
    `${text}: an asterisk is looked for at the end of a text (web-*), or as the wildcard of a domain (*.example.com).`,
    `Anywhere else everything has to be read: cadastre sql "select account_id, region, type, id, name from cadastre.resources where name ilike '${like}'".`,
  ].join(' ');
}

function explainAddress(text: string): string | null {
  const [address = '', bits, ...rest] = text.split('/');
  const quads = address.split('.');
  const version = isIP(address);
  if (version === 0 && quads.length === 4 && quads.every((part) => /^\d+$/.test(part))) {
    const large = quads.find((part) => Number(part) > 255);
    return large === undefined
      ? `${text} is no address: its numbers are written without leading zeros.`
      : `${text} is no address: ${large} is larger than 255.`;
  }
  if (version === 0 && /^[\da-f]{0,4}:[\da-z:.]*$/i.test(address) && address.split(':').length > 2) {
    const wrong = address.split(':').find((part) => /[^\da-f.]/i.test(part) || (part.length > 4 && !part.includes('.')));
    if (/^([\da-f]{2}:){5}[\da-f]{2}$/i.test(address)) return null;
    return `${text} is no IPv6 address: ${wrong === undefined ? 'it has too many parts, or too few' : `"${wrong}" is not up to four hexadecimal digits`}.`;
  }
  if (version === 0 || bits === undefined) return null;
  const most = version === 4 ? 32 : 128;
  if (rest.length > 0 || !/^\d+$/.test(bits) || Number(bits) > most)
    return `${text} is no block of addresses: its prefix length has to be from 0 to ${most}.`;
  return null;
}

function explainId(text: string): string | null {
  const [, prefix, digits = ''] = AN_ID.exec(text.replace(/\*$/, '')) ?? [];
  if (prefix === undefined) return null;
  if (/^[\da-f]+$/.test(digits)) {
    return digits.length > LONG ? `${text} is no id: after ${prefix}- come 8 or ${LONG} digits, and these are ${digits.length}.` : null;
  }
  // A name may begin as an id does (sg-web, vpc-prod): only what is nearly one is said to be wrong.
  const wrong = [...new Set(digits.replaceAll(/[\da-f]/g, ''))].join('');
  const strange = digits.replaceAll(/[\da-f]/gi, '').length;
  return /^[\da-z]+$/i.test(digits) && /\d/.test(digits) && strange <= MISTYPED
    ? `${text} is no id: after ${prefix.toLowerCase()}- come 8 or ${LONG} hexadecimal digits in lower case, and "${wrong}" is not among them.`
    : null;
}
