/** IPv4 addresses as unsigned 32-bit numbers, and the blocks that the estate is laid out in. */

export function toNumber(address: string): number {
  return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}

function toAddress(value: number): string {
  return `${(value >>> 24) & 255}.${(value >>> 16) & 255}.${(value >>> 8) & 255}.${value & 255}`;
}

export interface Block {
  readonly first: number;
  readonly bits: number;
}

export function toBlock(cidr: string): Block {
  const [address = '', bits = ''] = cidr.split('/');
  return { first: toNumber(address), bits: Number(bits) };
}

function toCidr(block: Block): string {
  return `${toAddress(block.first)}/${block.bits}`;
}

/** How many addresses a block holds. */
function sizeOf(bits: number): number {
  return 2 ** (32 - bits);
}

/** The `index`th block of `bits` within another. */
export function within(cidr: string, bits: number, index: number): string {
  return toCidr({ first: toBlock(cidr).first + index * sizeOf(bits), bits });
}

/** The `host`th address of a block that AWS hands out: it keeps the first four and the last. */
export function hostAddress(cidr: string, host: number): string {
  const { first, bits } = toBlock(cidr);
  return toAddress(first + 4 + (host % (sizeOf(bits) - 5)));
}

/** How many addresses AWS hands out of a block. */
export function usableHosts(cidr: string): number {
  return sizeOf(toBlock(cidr).bits) - 5;
}

/**
 * Blocks that are private, or reserved for benchmarks and documentation (RFC 1918, 2544, 3849, 6598): a simulated estate names no address
 * that belongs to someone.
 */
const SLOTS = 4080;

/** A VPC's own block: a /20 of 10.0.0.0/8. The estate has room for 4,080; then they overlap, as they do in life. */
export function vpcBlock(slot: number): string {
  return toCidr({ first: toNumber('10.0.0.0') + (slot % SLOTS) * sizeOf(20), bits: 20 });
}

/** A secondary block for containers: a /20 of 100.64.0.0/10. */
export function secondaryBlock(slot: number): string {
  return toCidr({ first: toNumber('100.64.0.0') + (slot % 1008) * sizeOf(20), bits: 20 });
}

/** A VPC's IPv6 block: a /56 of the documentation prefix, written as PostgreSQL and AWS write it. */
export function ipv6Block(slot: number): string {
  return `2001:db8:${Math.floor(slot / 255).toString(16)}:${(((slot % 255) + 1) * 256).toString(16)}::/56`;
}

/** The `index`th /64 of a VPC's IPv6 block, at most 256 of them. */
export function ipv6Subnet(block: string, index: number): string {
  const [group = '', net = '', high = '', low = ''] = block.slice(0, -'::/56'.length).split(':');
  return `${group}:${net}:${high}:${(Number.parseInt(low, 16) + index).toString(16)}::/64`;
}

export function ipv6Host(subnet: string, host: number): string {
  return `${subnet.slice(0, -'/64'.length)}${(host + 16).toString(16)}`;
}

/** A public address: of 198.18.0.0/15, which no one routes. */
export function publicAddress(fractionOfAll: number): string {
  return toAddress(toNumber('198.18.0.0') + Math.floor(fractionOfAll * 2 ** 17));
}

/** What lies behind the hub's VPN and Direct Connect connections: the `index`th /22 of 172.20.0.0/14. */
export function onPremisesBlock(index: number): string {
  return toCidr({ first: toNumber('172.20.0.0') + (index % 256) * sizeOf(22), bits: 22 });
}
