export { type Catalogue, catalogue } from './catalogue.ts';
export type {
  Collector,
  Item,
  ListContext,
  Parent,
} from './collector.ts';
export { UnknownTypeError } from './errors.ts';
export { cloudFormationTemplate } from './policy/cloudformation.ts';
export { policyComparisonMarkdown } from './policy/comparison-page.ts';
export { readPolicies } from './policy/read-policies.ts';
export { terraformModule } from './policy/terraform.ts';
export { type HubTasks, hubPolicy, trustPolicy } from './policy/trust-policies.ts';
export { referenceMarkdown } from './reference-page.ts';
export { toResources } from './to-resource.ts';
export { viewsSql } from './views.ts';
