import { readFile } from 'node:fs/promises';
import { stderr, stdin } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { AccessKey, ConnectionDefinition, SecretReference } from '@cadastre/contracts';

/** Where secrets come from: injected so that tests need no terminal. */
export interface SecretSources {
  readonly env: NodeJS.ProcessEnv;
  prompt(question: string): Promise<string>;
}

/** Why a secret could not be read, addressed by the field in the definition. */
export class SecretUnreadableError extends Error {
  override readonly name = 'SecretUnreadableError';
  readonly field: 'accessKeyId' | 'secretAccessKey';

  constructor(field: 'accessKeyId' | 'secretAccessKey', message: string) {
    super(message);
    this.field = field;
  }
}

/** AWS IAM user guide: access key ids of users start with AKIA, temporary ones with ASIA. */
const ACCESS_KEY_ID = /^[A-Z0-9]{16,128}$/;

async function readSecret(field: SecretUnreadableError['field'], reference: SecretReference, sources: SecretSources): Promise<string> {
  const found = await lookUp(field, reference, sources);
  const value = found.trim();
  if (value === '') throw new SecretUnreadableError(field, 'is empty');
  return value;
}

async function lookUp(field: SecretUnreadableError['field'], reference: SecretReference, sources: SecretSources): Promise<string> {
  if ('env' in reference) {
    const value = sources.env[reference.env];
    if (value === undefined)
      throw new SecretUnreadableError(field, `the environment variable ${reference.env} is not set; export it and try again`);
    return value;
  }
  if ('file' in reference) {
    try {
      return await readFile(reference.file, 'utf8');
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? 'unreadable';
      throw new SecretUnreadableError(field, `the file ${reference.file} can't be read (${code})`);
    }
  }
  return await sources.prompt(field === 'accessKeyId' ? 'Access key id: ' : 'Secret access key: ');
}

/** Reads the access key that a definition refers to; null where it uses the default chain or a profile. Errors never hold a secret. */
export async function readAccessKey(definition: ConnectionDefinition, sources: SecretSources): Promise<AccessKey | null> {
  const { credentials } = definition;
  if (!credentials || 'profile' in credentials) return null;
  const accessKeyId = await readSecret('accessKeyId', credentials.accessKeyId, sources);
  if (!ACCESS_KEY_ID.test(accessKeyId)) {
    throw new SecretUnreadableError('accessKeyId', 'does not hold an access key id, which is 16 or more capital letters and digits');
  }
  const secretAccessKey = await readSecret('secretAccessKey', credentials.secretAccessKey, sources);
  return { accessKeyId, secretAccessKey };
}

/** Asks at the terminal without echoing what is typed. */
export async function promptHidden(question: string): Promise<string> {
  if (!stdin.isTTY) throw new Error('There is no terminal to ask at: name an environment variable or a file instead.');
  stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: stdin, output: silent, terminal: true });
  try {
    return await terminal.question('');
  } finally {
    terminal.close();
    stderr.write('\n');
  }
}
