import type { PolicyDocument } from './document.ts';

/** The role that Cadastre assumes, as a template or module makes it. */
export interface ReadRole {
  /** After its path where it has one: `network/CadastreDiscovery`. */
  readonly name: string;
  /** Who may assume it; left out, whoever applies the template says so. */
  readonly principal?: string | undefined;
  readonly externalId?: string | undefined;
  readonly policies: readonly PolicyDocument[];
}

/** IAM has a role's path between slashes, apart from its name. */
export function splitRoleName(name: string): { readonly path: string | undefined; readonly bare: string } {
  const end = name.lastIndexOf('/') + 1;
  return { path: end === 0 ? undefined : `/${name.slice(0, end)}`, bare: name.slice(end) };
}

/** A pattern as others than JavaScript write it, where a slash needs no escape. */
export function patternText(pattern: RegExp): string {
  return pattern.source.replaceAll('\\/', '/');
}
