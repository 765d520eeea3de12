import type { ResourceType } from '@cadastre/contracts';
import type { EmbeddedType, LinkDeclaration, Path } from './collector.ts';

/**
 * A declaration of links. `kind` reads from this resource to the other one: a subnet is `in-vpc`, a route `routes-to` its target. The type
 * is null where AWS gives an ARN, or an id of any type.
 */
export function link(kind: string, path: Path, type: ResourceType | null, prefix?: string): LinkDeclaration {
  return prefix === undefined ? { kind, path, type } : { kind, path, type, prefix };
}

/** The links of embedded types as those of their holder, which is the row that exists. Links to the holder itself go. */
export function embeddedLinks(...types: readonly EmbeddedType[]): LinkDeclaration[] {
  return types.flatMap((type) =>
    type.links
      .filter((declared) => !declared.path.startsWith('$parent.'))
      .map((declared) => ({ ...declared, path: `${type.path}[].${declared.path}` })),
  );
}
