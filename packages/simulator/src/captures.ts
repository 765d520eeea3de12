import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { uniqueId } from './access.ts';
import { BUILT_IN } from './built-in.ts';
import type { Estate, OperationInput, OperationName } from './estate.ts';
import { type Dropped, fitToSchema } from './fit.ts';
import { itemSchemaOf, type ListOperation } from './operations/list-operation.ts';
import type { Fields } from './protocols/schema.ts';
import { createServices, type Operation } from './services.ts';

const manifestSchema = z.object({
  networks: z.array(
    z.object({
      network: z.string(),
      accounts: z.array(z.string()),
      files: z.array(z.object({ path: z.string(), account: z.string(), region: z.string(), api: z.string() })),
    }),
  ),
});

type CapturedFile = z.output<typeof manifestSchema>['networks'][number]['files'][number];

export interface CapturedNetwork {
  readonly network: string;
  readonly accounts: readonly string[];
}

/** An estate that answers with what was once captured from real accounts, field by field. */
export interface CapturedEstate extends Estate {
  readonly networks: readonly string[];
  /** Captured fields that the SDK's schema lacks, so that they can't be sent: by file and path. */
  readonly dropped: readonly Dropped[];
  /** Captured files of operations that are not served. */
  readonly notServed: readonly string[];
}

/** The name of the role by which the first account of a capture reads each. */
const ROLE = 'CadastreDiscovery';

/** The networks that a directory of captures holds. @throws when it has no manifest. */
export function listCaptures(directory: string): CapturedNetwork[] {
  return readManifest(directory).networks.map(({ network, accounts }) => ({ network, accounts }));
}

/**
 * Makes an estate of the captures in a directory with a `manifest.json`, or of one network's own directory beside it. An account may have
 * been captured at several times for several networks; those differ, so one network must then be named.
 *
 * @throws when a network is unknown or has to be named, or a file is not as the manifest says.
 */
export function loadCaptures(directory: string, options: { network?: string | undefined } = {}): CapturedEstate {
  const within = !existsSync(path.join(directory, 'manifest.json')) && existsSync(path.join(directory, '..', 'manifest.json'));
  const root = within ? path.dirname(path.resolve(directory)) : directory;
  const chosen = choose(readManifest(root), options.network ?? (within ? path.basename(path.resolve(directory)) : undefined), root);
  const lists = new Map<string, unknown[]>();
  const dropped: Dropped[] = [];
  const notServed: string[] = [];
  const operations = new Map(
    [...createServices().values()].flatMap((service) => [...service.operations.values()].map((each) => [each.key, each])),
  );
  const files = chosen.flatMap((network) => network.files);

  for (const file of files) {
    const operation = operations.get(actionOf(file.api));
    if (operation?.list === undefined || file.region === 'global' || (isNamedByParent(file) && operation.list.parent === undefined)) {
      notServed.push(file.path);
      continue;
    }
    const content = JSON.parse(readFileSync(path.join(root, file.path), 'utf8')) as Fields;
    for (const { parent, items } of listsOf(content, file, operation.list)) {
      const key = listKey(file.account, file.region, operation.key, parent);
      lists.set(
        key,
        fitItems(items, operation.list, (at) => dropped.push({ file: file.path, path: at })),
      );
    }
  }

  return {
    version: 1,
    networks: chosen.map(({ network }) => network),
    dropped,
    notServed,
    accounts: accountsOf(files),
    list: (accountId, region, action, input) => findList(lists, operations.get(action), accountId, region, input),
  };
}

function readManifest(directory: string) {
  return manifestSchema.parse(JSON.parse(readFileSync(path.join(directory, 'manifest.json'), 'utf8')));
}

function choose(manifest: z.output<typeof manifestSchema>, name: string | undefined, directory: string) {
  const names = manifest.networks.map(({ network }) => network).join(', ');
  if (name !== undefined) {
    const found = manifest.networks.filter(({ network }) => network === name);
    if (found.length === 0) throw new Error(`${directory} has no network ${name}: it has ${names}`);
    return found;
  }
  const accounts = manifest.networks.flatMap(({ accounts: each }) => each);
  const twice = accounts.find((account, at) => accounts.indexOf(account) !== at);
  if (twice !== undefined) throw new Error(`Account ${twice} is in several networks of ${directory}; choose one of ${names}`);
  return manifest.networks;
}

/** `ec2:DescribeVpcs` from the ways in which captures name it: `ec2:describe-vpcs`, or with a remark behind it. */
function actionOf(api: string): OperationName {
  const [service = '', operation = ''] = (api.split(' ')[0] ?? '').split(':');
  return `${service}:${operation.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;
}

/**
 * The lists of one file. Some hold AWS's answer, the list under its own name, in a folder of the operation's where the file is named by the
 * parent; some a list named like the file, of one answer for each parent where the operation is called per parent.
 */
function listsOf(content: Fields, file: CapturedFile, list: ListOperation): { parent: string; items: unknown[] }[] {
  const stem = path.basename(file.path, '.json');
  const { parent } = list;
  const named = isNamedByParent(file);
  const own = list.list === null ? [content] : list.single === true ? [content[list.list]] : content[list.list];
  if (named || parent === undefined) {
    if (!Array.isArray(own)) throw new Error(`${file.path} has no list ${list.list}`);
    return [{ parent: named ? decodeURIComponent(path.basename(file.path)) : '', items: own }];
  }
  const grouped = content[stem];
  const found = Array.isArray(grouped) ? grouped : own;
  if (!Array.isArray(found)) throw new Error(`${file.path} has no list ${list.list} or ${stem}`);
  // An operation that may be asked without a parent lists what is of all of them.
  if (list.required?.includes(parent.input) !== true && !found.every((answer) => Array.isArray((answer as Fields)[list.list ?? '']))) {
    return [{ parent: '', items: found }];
  }
  return (found as Fields[]).map((answer) => ({
    parent: String(answer[parent.input]),
    items: list.list === null ? [answer] : (answer[list.list] as unknown[]),
  }));
}

/** `<network>/<account>/<region>/<operation>/<parent>`. */
function isNamedByParent(file: CapturedFile): boolean {
  return file.path.split('/').length > 4;
}

function fitItems(items: readonly unknown[], list: ListOperation, drop: (path: string) => void): unknown[] {
  const item = itemSchemaOf(list);
  return items.map((value, at) => fitToSchema(item, value, `${list.list}[${at}]`, drop));
}

function findList(
  lists: ReadonlyMap<string, unknown[]>,
  operation: Operation | undefined,
  accountId: string,
  region: string,
  input: OperationInput,
): readonly unknown[] | undefined {
  if (operation?.list === undefined) return undefined;
  const { parent } = operation.list;
  const named = parent === undefined ? '' : String(input[parent.input] ?? '');
  const found = named === '' && parent !== undefined ? ofAllParents(lists, accountId, region, operation.key) : undefined;
  const list = found ?? lists.get(listKey(accountId, region, operation.key, named));
  if (list !== undefined) return list;
  return BUILT_IN[operation.key] === undefined ? [] : undefined;
}

function ofAllParents(lists: ReadonlyMap<string, unknown[]>, accountId: string, region: string, key: OperationName): readonly unknown[] {
  const prefix = listKey(accountId, region, key, '');
  return [...lists].filter(([each]) => each.startsWith(prefix)).flatMap(([, items]) => items);
}

function listKey(accountId: string, region: string, action: OperationName, parent: string): string {
  return `${accountId} ${region} ${action} ${parent}`;
}

/** A key for every account, always the same, and a role that any of them may assume. */
function accountsOf(files: readonly CapturedFile[]) {
  const ids = [...new Set(files.map(({ account }) => account))];
  return ids.map((id) => ({
    id,
    name: id,
    regionsEnabled: [...new Set(files.filter(({ account, region }) => account === id && region !== 'global').map(({ region }) => region))],
    accessKeys: [{ id: uniqueId('AKIA', `capture ${id}`), secret: `secret-of-${id}` }],
    roles: [{ name: ROLE, trustedAccounts: ids, deniedActions: [], deniedByOrganization: [] }],
  }));
}
