/**
 * The vocabulary of Cadastre. Every package uses these words, and only in these senses.
 *
 * - **connection**: how AWS is reached: a credential source, a partition, a choice of regions, role targets, a schedule.
 * - **organization**: where a connection may take its accounts from, each reached by a role of the same name.
 * - **target**: one account as seen through one connection, directly or through a chain of role ARNs.
 * - **resource type**: one kind of thing AWS lists, named `service:kebab-name`, e.g. `ec2:transit-gateway`.
 * - **collector**: the catalogue entry that knows how to list one resource type.
 * - **scope**: (account, region, resource type). The unit of work and the unit of truth.
 * - **discovery**: one planned pass over many scopes. It ends complete, partial, failed or cancelled.
 * - **outcome**: how one scope ended in one discovery. Only `complete` may change what is registered as existing.
 * - **observation**: one listing of one scope, dated by the moment at which it started.
 * - **unobserved**: an account, or a region of one, that is not there to be observed any more; **unread**: what is there and no connection reads any more; **untried**: a scope
 *   of which nothing is known but that a connection which is removed since could not read it. What is registered of all three stays as it was last seen.
 * - **resource**, **version**: a thing, and its attributes over one interval of validity.
 * - **link**: a reference from one resource to another, kept by identifier; the other end may be unknown.
 */
export type * from './account.ts';
export * from './cause.ts';
export * from './connection.ts';
export * from './discovery.ts';
export * from './edit-distance.ts';
export * from './environment.ts';
export * from './field-mistakes.ts';
export * from './jobs.ts';
export * from './mistake-words.ts';
export * from './nearest-names.ts';
export * from './organization.ts';
export * from './outcome.ts';
export * from './partition.ts';
export * from './resource.ts';
export { EXTERNAL_ID, PRINCIPAL_ARN, ROLE_NAME, type RoleStep } from './role.ts';
export * from './scope.ts';
