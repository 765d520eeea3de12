import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogue } from '@cadastre/catalogue';
import { createTestDatabase, type TestDatabase } from '@cadastre/inventory/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cadastre, type Running, startCadastre, stopAll } from './support/cadastre.ts';
import { type Peer, type PeerEstate, type PolicyDocument, startPeer } from './support/peer-estate.ts';
import { sharedPath } from './support/shared.ts';

const program = sharedPath('tools/peer-estate');

/** Installing the peer from its registry comes first on a new machine. */
const PREPARATION_MS = 300_000;

describe.skipIf(program === null)(
  'an AWS written elsewhere, that allows what the generated policy allows, discovered by three workers',
  () => {
    let directory: string;
    let peer: Peer;
    let policy: PolicyDocument;
    let database: TestDatabase;
    let fleet: Running[] = [];
    let env: Record<string, string>;

    const sql = async (query: string): Promise<Record<string, unknown>[]> => {
      const { stdout, stderr, code } = await cadastre(['sql', '--json', query], env);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      return stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Record<string, unknown>);
    };
    /** The differences that no known trait of that server explains. */
    const unexplained = async () => {
      const { differences, types } = await peer.check(database.url);
      return { types, differences: differences.filter((line) => !isTraitOfServer(line)) };
    };
    const outcomes = () => sql('select account_id, region, type, outcome from cadastre.coverage order by account_id, region, type');
    const counts = () => sql('select type, count(*)::int as n from cadastre.resources group by type order by type');

    beforeAll(async () => {
      directory = await mkdtemp(join(tmpdir(), 'cadastre-peer-'));
      policy = await generatedPolicy(directory);
      peer = await startPeer(String(program), directory, policy);
      database = await createTestDatabase();
      const file = join(directory, 'connection.json');
      await writeFile(file, JSON.stringify({ connections: [connectionTo(peer.estate)] }));
      env = {
        DATABASE_URL: database.url,
        CADASTRE_KEY: randomBytes(32).toString('base64'),
        PEER_KEY_ID: peer.estate.accessKeyId,
        PEER_SECRET: peer.estate.secretAccessKey,
      };
      expect(await cadastre(['migrate'], env)).toMatchObject({ code: 0 });
      expect((await cadastre(['connection', 'import', file], env)).stderr).toBe('');
      fleet = [startCadastre(['scheduler'], env), ...[1, 2, 3].map(() => startCadastre(['worker', '--concurrency', '4'], env))];
    }, PREPARATION_MS);

    afterAll(async () => {
      await stopAll(fleet);
      await peer?.close();
      await database?.close();
      await rm(directory, { recursive: true, force: true });
    });

    it('is registered without a difference, also after it changed, and nothing of it is denied', { timeout: PREPARATION_MS }, async () => {
      // That server lacks many calls, which makes every discovery a partial one.
      expect(await cadastre(['discover'], env)).toMatchObject({ code: 3 });
      expect(await sql("select type, reason from cadastre.coverage where outcome = 'denied'")).toEqual([]);
      const found = await unexplained();
      expect(found.differences).toEqual([]);
      expect(found.types).toBeGreaterThan(50);

      const before = new Date().toISOString();
      const vpcsBefore = await sql('select count(*)::int as n from aws_vpc');
      await peer.change();
      expect(await cadastre(['discover'], env)).toMatchObject({ code: 3 });
      expect((await unexplained()).differences).toEqual([]);

      expect(await sql('select count(*)::int as n from aws_vpc')).not.toEqual(vpcsBefore);
      const past = await cadastre(['sql', '--json', '--as-of', before, 'select count(*)::int as n from aws_vpc'], env);
      expect(JSON.parse(past.stdout)).toEqual(vpcsBefore[0]);
    });

    it('ends what that server lacks as outcomes with reasons', async () => {
      const silent = await sql("select type, outcome from cadastre.coverage where outcome <> 'complete' and coalesce(reason, '') = ''");
      expect(silent).toEqual([]);
    });

    it('keeps what a missing action hides, denies exactly the types that take it, and names it', { timeout: PREPARATION_MS }, async () => {
      const action = 'elasticloadbalancing:DescribeLoadBalancers';
      const [before, registered] = [await outcomes(), await counts()];
      await peer.allow(without(action, policy));

      expect(await cadastre(['discover'], env)).toMatchObject({ code: 3 });

      const taking = new Set(typesTaking(action));
      expect(taking).toContain('elbv2:listener');
      expect(await outcomes()).toEqual(before.map((scope) => (taking.has(String(scope.type)) ? { ...scope, outcome: 'denied' } : scope)));
      expect(await counts()).toEqual(registered);
      expect(await sql("select distinct missing_action from cadastre.coverage where outcome = 'denied'")).toEqual([
        { missing_action: action },
      ]);
      expect((await cadastre(['status'], env)).stdout).toMatch(new RegExp(`denied +${action}, 4 scopes `));
    });
  },
);

/** The types whose listing is denied with the action, and those that are listed under them. */
function typesTaking(action: string): string[] {
  const taking: string[] = [];
  // Parents come first.
  for (const { type, parent, permissions } of catalogue.collectors) {
    if (permissions[0] === action || (parent !== undefined && taking.includes(parent))) taking.push(type);
  }
  return taking;
}

function without(action: string, policy: PolicyDocument): PolicyDocument {
  const statements = policy.Statement.map((one) => ({ ...one, Action: one.Action.filter((allowed) => allowed !== action) }));
  expect(statements).not.toEqual(policy.Statement);
  return { ...policy, Statement: statements };
}

function connectionTo(estate: PeerEstate): object {
  return {
    name: 'peer',
    credentials: { accessKeyId: { env: 'PEER_KEY_ID' }, secretAccessKey: { env: 'PEER_SECRET' } },
    regions: estate.regions,
    types: 'all',
    // That server answers it with HTTP 500, and it may be asked every four seconds only, so that its tries would take longer than all else.
    excludeTypes: ['ec2:byoip-cidr'],
    roles: estate.accounts.map((account) => ({ arn: account.roleArn, externalId: estate.externalId })),
    endpoint: estate.endpoint,
  };
}

/** The policies that an administrator is told to attach to the role, in one document: that server takes one. */
async function generatedPolicy(directory: string): Promise<PolicyDocument> {
  const folder = join(directory, 'policies');
  expect(await cadastre(['policy', '--types', 'all', '--output', folder], {})).toMatchObject({ code: 0 });
  const files = await readdir(folder);
  const documents = await Promise.all(files.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as PolicyDocument));
  const statements = documents.flatMap(({ Statement }) => Statement);
  return { Version: '2012-10-17', Statement: statements.map((one, at) => ({ ...one, Sid: `Reads${at}` })) };
}

/** Whether a difference is how that server departs from AWS. */
function isTraitOfServer(line: string): boolean {
  // Listeners of network load balancers have no rules (AWS declares UnsupportedProtocol for asking), so that nobody asks; it lists a default one.
  if (/^missing {2}elbv2:rule \S+ \S+ \S+:listener-rule\/app\/net-us-east-1\/\S+$/.test(line)) return true;
  // Its answer to ram:GetResourceShares for shares of other accounts is HTTP 500.
  if (/^missing {2}ram:resource-share /.test(line)) return true;
  // It writes microseconds, of which the SDK keeps the nearest millisecond and the truth the one before.
  const moments =
    /^differs {2}(?:elb:load-balancer .+ CreatedTime|organizations:account .+ JoinedTimestamp): registered "([^"]+)", AWS "([^"]+)"$/.exec(
      line,
    );
  return moments !== null && Date.parse(String(moments[1])) - Date.parse(String(moments[2])) === 1;
}
