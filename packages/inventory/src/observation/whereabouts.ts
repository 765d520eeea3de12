import type { Json } from '@cadastre/contracts';
import { isAddress } from './addresses.ts';
import { addressInName, hostNameIn } from './host-names.ts';

/** By what a network knows a resource; null where there is nothing of it. */
export interface Whereabouts {
  /** IP addresses and blocks, each once, as PostgreSQL's `inet` reads them. */
  readonly addresses: readonly string[] | null;
  /** Host names and domains, each once, as {@link hostNameIn} writes them; without those that AWS made of one of the addresses. */
  readonly hosts: readonly string[] | null;
}

/**
 * What among the values of a resource's attributes is an address or a host name. They are told by what they are and not by their field: the types have
 * hundreds of fields for them, many inside lists or named as text, and one that is overlooked is one that is never found. It costs 1 to 3 microseconds for a
 * row that has to be written, and nothing for others.
 */
export function whereaboutsOf(attributes: Json): Whereabouts {
  const addresses: string[] = [];
  const names: string[] = [];
  collect(attributes, addresses, names);
  // Interfaces and instances, most of an estate, have no other names: the address is found, and nothing is kept twice.
  const hosts = names.filter((name) => {
    const address = addressInName(name);
    return address === null || !addresses.includes(address);
  });
  return { addresses: distinct(addresses), hosts: distinct(hosts) };
}

function distinct(texts: readonly string[]): readonly string[] | null {
  if (texts.length === 0) return null;
  return texts.length < 16 ? texts.filter((one, place) => texts.indexOf(one) === place) : [...new Set(texts)];
}

function collect(value: Json | undefined, addresses: string[], names: string[]): void {
  if (typeof value === 'string') {
    if (isAddress(value)) addresses.push(value);
    else {
      const name = hostNameIn(value);
      if (name !== null) names.push(name);
    }
  } else if (Array.isArray(value)) {
    for (const element of value) collect(element, addresses, names);
  } else if (typeof value === 'object' && value !== null) {
    for (const name in value) collect((value as Readonly<Record<string, Json>>)[name], addresses, names);
  }
}
