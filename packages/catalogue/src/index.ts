export { type Catalogue, catalogue } from './catalogue.ts';
export type {
  Collector,
  Item,
  ListContext,
  Parent,
} from './collector.ts';
export { UnknownTypeError } from './errors.ts';
export { policyDocument } from './policy.ts';
export { referenceMarkdown } from './reference-page.ts';
export { toResources } from './to-resource.ts';
export { viewsSql } from './views.ts';
