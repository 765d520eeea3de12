import { existsSync } from 'node:fs';
import type { StartedTestContainer } from 'testcontainers';

/**
 * Starts a container where a Docker engine answers. Undefined, with the reason printed, where none does or where it has not got the image: engines
 * without a registry are common in build environments.
 */
export async function startContainer(options: {
  image: string;
  port: number;
  environment?: Record<string, string>;
  command?: string[];
}): Promise<StartedTestContainer | undefined> {
  if (!process.env.DOCKER_HOST && !existsSync('/var/run/docker.sock')) return undefined;
  const { GenericContainer, Wait } = await import('testcontainers');
  try {
    const container = new GenericContainer(options.image)
      .withExposedPorts(options.port)
      .withEnvironment(options.environment ?? {})
      .withWaitStrategy(Wait.forListeningPorts())
      .withStartupTimeout(60_000);
    return await (options.command ? container.withCommand(options.command) : container).start();
  } catch (error) {
    process.stderr.write(`No container of ${options.image} (${error instanceof Error ? error.message : String(error)}): trying without.\n`);
    return undefined;
  }
}
