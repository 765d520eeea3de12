import { catalogue } from '@cadastre/catalogue';
import type { ConnectionDefinition, ResourceType } from '@cadastre/contracts';

/** The types that a connection reads. */
export function typesOf({ types, excludeTypes }: ConnectionDefinition): ResourceType[] {
  return catalogue.expand(types, excludeTypes).map(({ type }) => type);
}
