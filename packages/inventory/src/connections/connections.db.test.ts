import { randomBytes } from 'node:crypto';
import { type ConnectionDefinition, connectionSchema } from '@cadastre/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { type ConnectionToSave, removeConnection, saveConnections } from './connections.ts';
import { createSealer, SealError } from './sealer.ts';
import { findConnection, listConnections, openKey } from './stored-connection.ts';
import { ConnectionChangedError, findTarget, listTargets, registerTargets } from './targets.ts';

const sealer = createSealer(randomBytes(32));
const KEY = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };
const OTHER_KEY = { accessKeyId: 'AKIAI44QH8DHBEXAMPLE', secretAccessKey: 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY' };
const SECRETS = { accessKeyId: { env: 'CADASTRE_AWS_KEY' }, secretAccessKey: { file: '/run/secrets/aws' } };

function role(accountId: string, extra: object = {}) {
  return { arn: `arn:aws:iam::${accountId}:role/CadastreDiscovery`, ...extra };
}

function define(name: string, extra: object = {}): ConnectionDefinition {
  return connectionSchema.parse({ name, regions: ['eu-west-1'], ...extra });
}

function ambient(name: string, extra: object = {}): ConnectionToSave {
  return { definition: define(name, extra), key: null };
}

describe('connections', () => {
  let test_: TestDatabase;
  beforeAll(async () => {
    test_ = await createTestDatabase();
  });
  afterAll(() => test_.close());
  beforeEach(async () => {
    await test_.database.db.deleteFrom('inventory.connection').execute();
  });
  const db = () => test_.database.db;
  const idOf = async (name: string) => (await findConnection(db(), name))?.id as string;

  test('are stored with their access key sealed, and found by name', async () => {
    const definition = define('production', {
      credentials: SECRETS,
      roles: [role('111122223333', { externalId: '5f0c' })],
      schedule: '0 * * * *',
    });
    await saveConnections(db(), sealer, [{ definition, key: KEY }]);
    const stored = await findConnection(db(), 'production');
    expect(stored).toEqual({
      id: expect.stringMatching(/^\d+$/),
      name: 'production',
      definition,
      sealedKey: expect.any(Buffer),
      accessKeyHint: 'MPLE',
      createdAt: expect.any(Date),
    });
    expect(await findConnection(db(), 'staging')).toBe(undefined);
    expect(stored && openKey(sealer, stored)).toEqual(KEY);
    expect(() => openKey(createSealer(randomBytes(32)), stored as never)).toThrow(SealError);
    const { rows } = await test_.database.pool.query<{ row: string }>('select connection::text as row from inventory.connection');
    for (const secret of Object.values(KEY)) {
      expect(rows[0]?.row).not.toContain(secret);
      expect(rows[0]?.row).not.toContain(Buffer.from(secret).toString('hex'));
    }
  });

  test('are listed by name, without a key where they have none', async () => {
    await saveConnections(db(), sealer, [ambient('b'), ambient('a', { credentials: { profile: 'network' } })]);
    expect((await listConnections(db())).map(({ name, sealedKey, accessKeyHint }) => ({ name, sealedKey, accessKeyHint }))).toEqual([
      { name: 'a', sealedKey: null, accessKeyHint: null },
      { name: 'b', sealedKey: null, accessKeyHint: null },
    ]);
    expect(openKey(sealer, (await listConnections(db()))[0] as never)).toBe(null);
  });

  test('are shown as they are written, in the order of the schema', async () => {
    const definition = define('production', {
      credentials: SECRETS,
      roles: [role('111122223333')],
      types: ['ec2:*'],
      excludeTypes: ['ec2:instance'],
      organization: {
        role: 'CadastreDiscovery',
        externalId: '5f0c',
        from: role('444455556666', { externalId: '5f0c' }),
        include: { accounts: ['111122223333'], organizationalUnits: ['r-ab12'], names: ['*'], tags: { b: '*', a: '*' } },
        exclude: { names: ['x'] },
      },
      schedule: '0 * * * *',
      endpoint: 'http://127.0.0.1:4566',
    });
    await saveConnections(db(), sealer, [{ definition, key: KEY }]);
    const stored = (await findConnection(db(), 'production'))?.definition;
    expect(stored).toEqual(definition);
    expect(Object.keys(stored ?? {})).toEqual([
      'name',
      'credentials',
      'regions',
      'roles',
      'organization',
      'types',
      'excludeTypes',
      'schedule',
      'endpoint',
    ]);
    const { organization } = stored ?? {};
    expect(Object.keys(organization ?? {})).toEqual(['role', 'externalId', 'from', 'include', 'exclude']);
    expect(Object.keys(organization?.include ?? {})).toEqual(['accounts', 'organizationalUnits', 'names', 'tags']);
    expect(Object.keys(organization?.from ?? {})).toEqual(['arn', 'externalId']);
  });

  test('are stored all or none', async () => {
    await expect(
      saveConnections(db(), sealer, [ambient('good'), { definition: define('bad', { credentials: SECRETS }), key: null }]),
    ).rejects.toThrow('connection bad: an access key is stored if, and only if, its definition names one');
    await expect(saveConnections(db(), sealer, [ambient('twice'), ambient('twice')])).rejects.toThrow('two connections of one name');
    expect(await listConnections(db())).toEqual([]);
  });

  test('replace the one of the same name, however many are stored at once', async () => {
    const regions = ['us-east-1', 'eu-west-1', 'eu-north-1', 'sa-east-1'];
    await Promise.all(
      regions.flatMap((region) => [
        saveConnections(db(), sealer, [ambient('a', { regions: [region] }), ambient('b', { regions: [region] })]),
        saveConnections(db(), sealer, [ambient('b', { regions: [region] }), ambient('a', { regions: [region] })]),
      ]),
    );
    const stored = await listConnections(db());
    expect(stored.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(stored[0]?.definition.regions).toEqual(stored[1]?.definition.regions);
  });

  test('say which accounts they have in common with others', async () => {
    const { shared: none } = await saveConnections(db(), sealer, [
      ambient('a', { roles: [role('111111111111'), role('222222222222')] }),
      ambient('elsewhere', { roles: [role('999999999999')] }),
      ambient('elsewhere-too', { roles: [role('999999999999')] }),
    ]);
    expect(none).toEqual([{ accountId: '999999999999', connections: ['elsewhere', 'elsewhere-too'] }]);
    const { shared } = await saveConnections(db(), sealer, [
      ambient('b', { roles: [role('222222222222'), role('333333333333')] }),
      ambient('own'),
    ]);
    expect(shared).toEqual([{ accountId: '222222222222', connections: ['a', 'b'] }]);
    await registerTargets(db(), await idOf('own'), [{ accountId: '333333333333', partition: 'aws', roleChain: [] }]);
    expect((await saveConnections(db(), sealer, [ambient('own')])).shared).toEqual([
      { accountId: '333333333333', connections: ['b', 'own'] },
    ]);
  });

  test('take their targets along when they are removed', async () => {
    await saveConnections(db(), sealer, [ambient('a')]);
    const [target] = await registerTargets(db(), await idOf('a'), [{ accountId: '111111111111', partition: 'aws', roleChain: [] }]);
    expect(await removeConnection(db(), 'a')).toBe(true);
    expect(await removeConnection(db(), 'a')).toBe(false);
    expect(await findTarget(db(), target?.id as string)).toBe(undefined);
  });

  describe('targets', () => {
    const chain = [
      { arn: 'arn:aws:iam::111111111111:role/Hub', sessionName: 'cadastre' },
      { arn: 'arn:aws:iam::222222222222:role/CadastreDiscovery', externalId: '5f0c' },
    ];
    const chained = { accountId: '222222222222', partition: 'aws', roleChain: chain } as const;
    const direct = { accountId: '333333333333', partition: 'aws', roleChain: [role('333333333333')] } as const;
    const definition = (extra: object = {}) => ambient('a', { roles: [{ ...chain[1], via: [chain[0]] }, role('333333333333')], ...extra });
    const active = async () => (await listTargets(db())).filter((target) => target.active).map(({ accountId }) => accountId);

    test('are registered once, in the order given, and found with their connection', async () => {
      await saveConnections(db(), sealer, [definition()]);
      const id = await idOf('a');
      const targets = await registerTargets(db(), id, [direct, chained]);
      expect(targets).toEqual([
        {
          id: expect.stringMatching(/^\d+$/),
          connectionId: id,
          connectionName: 'a',
          accountId: '333333333333',
          partition: 'aws',
          roleChain: [role('333333333333')],
          roleArn: 'arn:aws:iam::333333333333:role/CadastreDiscovery',
          active: true,
        },
        {
          id: expect.stringMatching(/^\d+$/),
          connectionId: id,
          connectionName: 'a',
          accountId: '222222222222',
          partition: 'aws',
          roleChain: chain,
          roleArn: 'arn:aws:iam::222222222222:role/CadastreDiscovery',
          active: true,
        },
      ]);
      const again = await Promise.all(Array.from({ length: 4 }, () => registerTargets(db(), id, [direct, chained])));
      expect(again).toEqual([targets, targets, targets, targets]);
      expect(await findTarget(db(), targets[1]?.id as string)).toEqual({ target: targets[1], connection: await findConnection(db(), 'a') });
      expect(await listTargets(db(), id)).toEqual([targets[1], targets[0]]);
    });

    test('are found with their connection as it is now, however often they were found before', async () => {
      await saveConnections(db(), sealer, [definition()]);
      const [target] = await registerTargets(db(), await idOf('a'), [direct]);
      const find = async () => (await findTarget(db(), target?.id as string))?.connection;
      expect(await find()).toEqual(await findConnection(db(), 'a'));
      await saveConnections(db(), sealer, [definition({ endpoint: 'http://127.0.0.1:1' })]);
      expect((await find())?.definition.endpoint).toBe('http://127.0.0.1:1');
      expect(await find()).toEqual(await findConnection(db(), 'a'));
      await removeConnection(db(), 'a');
      expect(await find()).toBe(undefined);
    });

    test('are out of use as soon as their connection lists them no more, and in use again when it does', async () => {
      await saveConnections(db(), sealer, [definition()]);
      const registered = await registerTargets(db(), await idOf('a'), [direct, chained]);
      await saveConnections(db(), sealer, [definition({ regions: 'all' })]);
      expect(await active()).toEqual(['222222222222', '333333333333']);
      await saveConnections(db(), sealer, [definition({ roles: [role('333333333333')] })]);
      expect(await active()).toEqual(['333333333333']);
      expect((await findTarget(db(), registered[1]?.id as string))?.target.active).toBe(false);
      await saveConnections(db(), sealer, [definition()]);
      expect(await active()).toEqual(['333333333333']);
      expect((await registerTargets(db(), await idOf('a'), [direct, chained])).map(({ id }) => id)).toEqual(registered.map(({ id }) => id));
      expect(await active()).toEqual(['222222222222', '333333333333']);
    });

    test('are another target when the external id changes', async () => {
      await saveConnections(db(), sealer, [definition()]);
      await registerTargets(db(), await idOf('a'), [chained]);
      await saveConnections(db(), sealer, [definition({ roles: [{ ...chain[1], externalId: 'other', via: [chain[0]] }] })]);
      expect(await active()).toEqual([]);
    });

    test('that the connection does not list are refused, all together', async () => {
      await saveConnections(db(), sealer, [definition()]);
      const id = await idOf('a');
      const forged = { accountId: '444444444444', partition: 'aws', roleChain: [role('444444444444')] } as const;
      await expect(registerTargets(db(), id, [direct, forged])).rejects.toThrow(ConnectionChangedError);
      await expect(registerTargets(db(), id, [{ ...direct, roleChain: [] }])).rejects.toThrow(ConnectionChangedError);
      await expect(registerTargets(db(), '987654321', [direct])).rejects.toThrow(ConnectionChangedError);
      expect(await listTargets(db())).toEqual([]);
    });

    test('of a key are kept while the key stays, and retired when it may be that of another account', async () => {
      const keyed = (key: typeof KEY): ConnectionToSave => ({ definition: define('a', { credentials: SECRETS }), key });
      await saveConnections(db(), sealer, [keyed(KEY)]);
      await registerTargets(db(), await idOf('a'), [{ accountId: '111111111111', partition: 'aws', roleChain: [] }]);
      await saveConnections(db(), sealer, [keyed(KEY)]);
      expect(await active()).toEqual(['111111111111']);
      await saveConnections(db(), sealer, [keyed(OTHER_KEY)]);
      expect(await active()).toEqual([]);
    });

    test('of ambient credentials follow the account that these turn out to be', async () => {
      await saveConnections(db(), sealer, [ambient('a')]);
      for (const accountId of ['111111111111', '222222222222']) {
        await registerTargets(db(), await idOf('a'), [{ accountId, partition: 'aws', roleChain: [] }]);
        expect(await active()).toEqual([accountId]);
      }
      await saveConnections(db(), sealer, [ambient('a', { credentials: { profile: 'network' } })]);
      expect(await active()).toEqual([]);
    });

    test('come by the thousand', async () => {
      const accounts = Array.from({ length: 3_000 }, (_, index) => String(100_000_000_000 + index));
      await saveConnections(db(), sealer, [ambient('a', { roles: accounts.map((account) => role(account)) })]);
      const targets = accounts.map((accountId) => ({ accountId, partition: 'aws' as const, roleChain: [role(accountId)] }));
      expect((await registerTargets(db(), await idOf('a'), targets)).map(({ accountId }) => accountId)).toEqual(accounts);
    });
  });
});
