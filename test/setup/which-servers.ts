import type { TestProject } from 'vitest/node';

/**
 * Tests that talk to a server say so in their name; a run of others starts none, which saves it two seconds. Vitest keeps the patterns of its command line
 * to itself, untyped: should they move, every run starts the servers, and nothing else changes.
 */
export async function anyTestNamed(project: TestProject, pattern: RegExp): Promise<boolean> {
  const { filenamePattern } = project.vitest as unknown as { filenamePattern?: string[] };
  const specifications = await project.vitest.globTestSpecifications(filenamePattern);
  return specifications.some(({ moduleId }) => pattern.test(moduleId));
}
