import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';

const run = promisify(execFile);

/** How the estate is reached, as the server writes it down. */
export interface PeerEstate {
  readonly endpoint: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly externalId: string;
  readonly regions: readonly string[];
  readonly accounts: readonly { readonly id: string; readonly roleArn: string }[];
  /** The key of a user who may become `Builder` in each account, and there do everything. */
  readonly builder: readonly [id: string, secret: string];
}

export interface PolicyDocument {
  readonly Version: string;
  readonly Statement: readonly { readonly Effect: string; readonly Action: readonly string[] }[];
}

/** An AWS written elsewhere, which serves an estate and allows of it what a policy allows. */
export interface Peer {
  readonly estate: PeerEstate;
  /** Changes the estate. */
  change(): Promise<void>;
  /** Compares a register with what the server holds: a line for each difference, and how many types were compared. */
  check(database: string): Promise<{ readonly differences: readonly string[]; readonly types: number }>;
  /** Puts another policy in the place of that of the roles which are assumed. */
  allow(policy: PolicyDocument): Promise<void>;
  close(): Promise<void>;
}

export async function startPeer(program: string, directory: string, policy: PolicyDocument): Promise<Peer> {
  const port = await freePort();
  const file = join(directory, 'policy.json');
  await writeFile(file, JSON.stringify(policy));
  const size = ['--accounts', '2', '--regions', 'us-east-1', '--vpcs', '1'];
  const server = spawn(program, ['serve', '--out', directory, '--port', String(port), ...size, '--policy', file], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await ready(server);
  const estate = JSON.parse(await readFile(join(directory, 'estate.json'), 'utf8')) as PeerEstate;
  return {
    estate,

    async change() {
      await run(program, ['change', '--out', directory]);
    },

    async check(database) {
      // Any difference makes it exit with 1.
      const { stdout } = await run(program, ['check', '--out', directory, '--verbose', '--database', database]).catch(
        (error) => error as { stdout: string },
      );
      const types = Number(/fields compared over (\d+) types/.exec(stdout)?.[1]);
      return { differences: stdout.split('\n').filter((line) => /^(?:missing|surplus|secret|differs) /.test(line)), types };
    },

    async allow(allowed) {
      const PolicyDocument = JSON.stringify(allowed);
      for (const { roleArn } of estate.accounts) {
        const iam = await iamOf(estate, roleArn);
        await iam.send(new PutRolePolicyCommand({ RoleName: roleArn.split('/').at(-1), PolicyName: 'allowed', PolicyDocument }));
        iam.destroy();
      }
    },

    async close() {
      server.kill('SIGTERM');
      await once(server, 'close');
    },
  };
}

/** IAM in the account of a role, as the one who may do everything there. */
async function iamOf({ endpoint, builder: [accessKeyId, secretAccessKey] }: PeerEstate, roleArn: string): Promise<IAMClient> {
  const region = 'us-east-1';
  const sts = new STSClient({ region, endpoint, credentials: { accessKeyId, secretAccessKey } });
  const RoleArn = roleArn.replace(/\/[^/]+$/, '/Builder');
  const { Credentials } = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'test' }));
  sts.destroy();
  return new IAMClient({
    region,
    endpoint,
    credentials: {
      accessKeyId: String(Credentials?.AccessKeyId),
      secretAccessKey: String(Credentials?.SecretAccessKey),
      sessionToken: String(Credentials?.SessionToken),
    },
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Resolves when the server prints that it is ready; rejects with what it said where it ends instead. */
async function ready(server: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (/^ready /m.test(said)) resolve();
      });
    }
    server.on('error', reject);
    server.on('close', (code) => reject(new Error(`the peer ended with ${code}:\n${said}`)));
  });
}
