import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { DescribeInstancesCommand, DescribeNetworkInterfacesCommand, DescribeVpcsCommand, EC2Client } from '@aws-sdk/client-ec2';
import { makeLean, UndiciHandler } from '@cadastre/aws';
import { ec2Pages } from '@cadastre/aws/testing';

interface DecoderFigure {
  readonly name: string;
  /** Milliseconds of CPU of this process for one call, from `send` to the result, with the SDK as it comes. */
  readonly baseline: number;
  /** The same with the compiled readers and the handler over undici. */
  readonly ours: number;
  /** How many times less ours takes. */
  readonly ratio: number;
}

const ITEMS = 1_000;
const ROUNDS = 4;
const PAGES_PER_ROUND = 12;
const SMALL_CALLS_PER_ROUND = 600;

type Send = (client: EC2Client) => Promise<object>;

/** CPU of calls over real HTTP, ours and the SDK's in turn, in one run. Throws where their results differ. */
export async function benchDecoder(): Promise<DecoderFigure[]> {
  const directory = await mkdtemp(join(tmpdir(), 'cadastre-bench-'));
  const pages = ec2Pages(ITEMS);
  for (const [operation, page] of Object.entries(pages)) await writeFile(join(directory, operation), page);
  const server = fork(join(import.meta.dirname, 'serve-pages.ts'), [directory]);
  const transport = new UndiciHandler();
  try {
    const [port] = (await once(server, 'message')) as [number];
    const config = {
      endpoint: `http://127.0.0.1:${port}`,
      region: 'us-east-1',
      credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
    };
    const usual = new EC2Client(config);
    const lean = new EC2Client({ ...config, requestHandler: transport.lend() });
    if (!makeLean(lean)) throw new Error('There is no lean form of the protocol of this client.');

    const compare = async (name: string, send: Send, calls: number): Promise<DecoderFigure> => {
      if (!isDeepStrictEqual(await send(lean), await send(usual))) throw new Error(`The results differ: ${name}`);
      const figures: { baseline: number[]; ours: number[] } = { baseline: [], ours: [] };
      for (let round = 0; round < ROUNDS; round += 1) {
        figures.baseline.push(await cpuOf(usual, send, calls));
        figures.ours.push(await cpuOf(lean, send, calls));
      }
      const [baseline, ours] = [meanOfLaterHalf(figures.baseline), meanOfLaterHalf(figures.ours)];
      return { name, baseline, ours, ratio: baseline / ours };
    };
    const megabytes = (page: Buffer): string => `${(page.length / 1e6).toFixed(1)} MB`;
    return [
      await compare(
        `page of ${ITEMS} instances, ${megabytes(pages.DescribeInstances)}`,
        (client) => client.send(new DescribeInstancesCommand({})),
        PAGES_PER_ROUND,
      ),
      await compare(
        `page of ${ITEMS} network interfaces, ${megabytes(pages.DescribeNetworkInterfaces)}`,
        (client) => client.send(new DescribeNetworkInterfacesCommand({})),
        PAGES_PER_ROUND,
      ),
      await compare('empty answer', (client) => client.send(new DescribeVpcsCommand({})), SMALL_CALLS_PER_ROUND),
    ];
  } finally {
    transport.destroy();
    server.disconnect();
    await rm(directory, { recursive: true });
  }
}

async function cpuOf(client: EC2Client, send: Send, calls: number): Promise<number> {
  const before = process.cpuUsage();
  for (let call = 0; call < calls; call += 1) await send(client);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / calls;
}

/** The first half warms both up. */
function meanOfLaterHalf(figures: readonly number[]): number {
  const later = figures.slice(Math.ceil(figures.length / 2));
  return later.reduce((sum, figure) => sum + figure, 0) / later.length;
}

if (import.meta.main) console.table(await benchDecoder());
