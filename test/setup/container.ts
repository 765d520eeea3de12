import { existsSync } from 'node:fs';
import type { StartedTestContainer } from 'testcontainers';

interface ContainerOptions {
  readonly image: string;
  readonly port: number;
  readonly environment?: Record<string, string>;
  readonly command?: string[];
}

/**
 * Starts a container where a Docker engine answers. Undefined, with the reason printed, where none does or where it has not got the image: engines
 * without a registry are common in build environments. Those lack the image of testcontainers' own reaper too, so it is done without there; then a
 * container outlives a run that is killed.
 */
export async function startContainer(options: ContainerOptions): Promise<StartedTestContainer | undefined> {
  if (!process.env.DOCKER_HOST && !existsSync('/var/run/docker.sock')) return undefined;
  try {
    return await start(options);
  } catch {
    process.env.TESTCONTAINERS_RYUK_DISABLED = 'true';
  }
  try {
    return await start(options);
  } catch (error) {
    process.stderr.write(`No container of ${options.image} (${error instanceof Error ? error.message : String(error)}): trying without.\n`);
    return undefined;
  }
}

async function start({ image, port, environment = {}, command }: ContainerOptions): Promise<StartedTestContainer> {
  const { GenericContainer, Wait } = await import('testcontainers');
  const container = new GenericContainer(image)
    .withExposedPorts(port)
    .withEnvironment(environment)
    .withWaitStrategy(Wait.forListeningPorts())
    .withStartupTimeout(60_000);
  return (command ? container.withCommand(command) : container).start();
}
