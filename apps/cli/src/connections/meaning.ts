import { catalogue } from '@cadastre/catalogue';
import {
  type ConnectionDefinition,
  connectionSchema,
  DEFAULT_ENABLED_REGIONS,
  type FieldMistake,
  isTypeProfile,
  nearestNames,
  PARTITIONS,
  REGION_CODE,
  TYPE_PROFILES,
} from '@cadastre/contracts';
import { ownPartitionOf } from '@cadastre/inventory';
import { cronMistake, timeZoneMistake } from '@cadastre/queue';

type Found = readonly [path: readonly PropertyKey[], message: string];

/** The connections of what was written, whatever each of them is. */
export function connectionsIn(content: unknown): readonly unknown[] {
  const { connections } = (content ?? {}) as { connections?: unknown };
  return Array.isArray(connections) ? connections : [];
}

/** The fields that have the form which they should, whatever the others are like. Defaults are not filled in. */
export function soundFields(candidate: unknown): Partial<ConnectionDefinition> {
  if (!isRecord(candidate)) return {};
  const sound = Object.entries(connectionSchema.shape).filter(
    ([field, schema]) => candidate[field] !== undefined && schema.safeParse(candidate[field]).success,
  );
  return Object.fromEntries(sound.map(([field]) => [field, candidate[field]]));
}

/**
 * What the form can't tell of connections: whether types are in the catalogue, schedules come due, names are unique. Each field is looked at by itself, so that a
 * mistake in one hides none in another.
 */
export function meaningMistakes(content: unknown): FieldMistake[] {
  const connections = connectionsIn(content);
  const names = connections.map((connection) => (isRecord(connection) ? connection.name : undefined));
  return connections.flatMap((connection, index) => {
    const found: Found[] = [
      ...(typeof names[index] === 'string' && names.indexOf(names[index]) < index
        ? [[['name'], 'is used twice in this file; names are unique'] as const]
        : []),
      ...(isRecord(connection)
        ? [...inTypes(connection), ...inRegions(connection), ...inSchedule(connection), ...inPartition(connection)]
        : []),
    ];
    return found.map(([path, message]) => {
      const at = ['connections', index, ...path];
      return { at, subject: at, message };
    });
  });
}

function inTypes(connection: Readonly<Record<string, unknown>>): Found[] {
  const { types } = connection;
  if (typeof types === 'string' && !isTypeProfile(types)) {
    const [near] = nearestNames(types, TYPE_PROFILES);
    if (near !== undefined) return [[['types'], `must be ${TYPE_PROFILES.join(', ')}, or a list of resource types; did you mean ${near}?`]];
    const one = unknownType(types);
    return [[['types'], one === undefined ? `must be a list, with hyphens or in brackets: [${JSON.stringify(types)}]` : one]];
  }
  const unknown = ['types', 'excludeTypes'].flatMap((field) => {
    const list = connection[field];
    if (!Array.isArray(list)) return [];
    return list.flatMap((one: unknown, place): Found[] => {
      const message = typeof one === 'string' ? unknownType(one) : undefined;
      return message === undefined ? [] : [[[field, place], message]];
    });
  });
  if (unknown.length > 0) return unknown;
  const sound = soundFields(connection);
  const everything = (types === undefined || sound.types !== undefined) && sound.excludeTypes !== undefined;
  return everything && catalogue.expand(sound.types ?? 'all', sound.excludeTypes).length === 0
    ? [[['excludeTypes'], 'leaves out every one of types: nothing would be read']]
    : [];
}

function unknownType(type: string): string | undefined {
  try {
    catalogue.expand([type], []);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Only what cannot be a region is a mistake: AWS opens new ones. */
function inRegions({ regions }: Readonly<Record<string, unknown>>): Found[] {
  if (!Array.isArray(regions)) return [];
  return regions.flatMap((region: unknown, place): Found[] => {
    if (typeof region !== 'string') return [];
    if (regions.indexOf(region) < place) return [[['regions', place], 'is given twice; keep one of them']];
    if (region.toLowerCase() === 'all')
      return [[['regions', place], 'is not a region code; for all regions write all by itself, in lower case']];
    if (REGION_CODE.test(region)) return [];
    const [near] = nearestNames(
      region,
      PARTITIONS.flatMap((partition) => DEFAULT_ENABLED_REGIONS[partition]),
    );
    return near === undefined ? [] : [[['regions', place], `is not a region code; did you mean ${near}?`]];
  });
}

function inSchedule(connection: Readonly<Record<string, unknown>>): Found[] {
  const { schedule, timeZone } = soundFields(connection);
  const cron = schedule === undefined ? undefined : cronMistake(schedule);
  const zone =
    timeZone === undefined
      ? undefined
      : connection.schedule === undefined
        ? 'has no meaning without a schedule'
        : timeZoneMistake(timeZone);
  return [...(cron === undefined ? [] : [[['schedule'], cron] as const]), ...(zone === undefined ? [] : [[['timeZone'], zone] as const])];
}

function inPartition(connection: Readonly<Record<string, unknown>>): Found[] {
  const { partition, organization } = soundFields(connection);
  if (partition === undefined || organization === undefined) return [];
  const own = ownPartitionOf({ partition, organization, regions: 'all' });
  return partition === own ? [] : [[['partition'], `is ${partition}, but the roles of its organization are of ${own}`]];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
