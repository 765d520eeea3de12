import { readFile } from 'node:fs/promises';
import { stderr, stdin } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { AccessKey, ConnectionDefinition, SecretReference } from '@cadastre/contracts';
import { whyUnreadable } from './unreadable.ts';

/** Where secrets come from: injected so that tests need no terminal. */
export interface SecretSources {
  readonly env: NodeJS.ProcessEnv;
  prompt(question: string): Promise<string>;
}

type SecretField = 'accessKeyId' | 'secretAccessKey';

/** Why secrets could not be read, each addressed by its field in the definition. */
export class SecretUnreadableError extends Error {
  override readonly name = 'SecretUnreadableError';
  readonly mistakes: readonly { readonly field: SecretField; readonly message: string }[];

  constructor(mistakes: SecretUnreadableError['mistakes']) {
    super(mistakes.map(({ field, message }) => `${field} ${message}`).join('\n'));
    this.mistakes = mistakes;
  }
}

/** AWS IAM user guide: access key ids of users start with AKIA, temporary ones with ASIA. */
const ACCESS_KEY_ID = /^[A-Z0-9]{16,128}$/;

/** Reads the access key that a definition refers to; null where it uses the default chain or a profile. Errors never hold a secret. */
export async function readAccessKey(definition: ConnectionDefinition, sources: SecretSources): Promise<AccessKey | null> {
  const { credentials } = definition;
  if (!credentials || 'profile' in credentials) return null;
  const accessKeyId = await readSecret('accessKeyId', credentials.accessKeyId, sources);
  const secretAccessKey = await readSecret('secretAccessKey', credentials.secretAccessKey, sources);
  const mistakes: { field: SecretField; message: string }[] = [];
  if ('mistake' in accessKeyId) mistakes.push({ field: 'accessKeyId', message: accessKeyId.mistake });
  else if (!ACCESS_KEY_ID.test(accessKeyId.value)) {
    mistakes.push({ field: 'accessKeyId', message: 'does not hold an access key id, which is 16 or more capital letters and digits' });
  }
  if ('mistake' in secretAccessKey) mistakes.push({ field: 'secretAccessKey', message: secretAccessKey.mistake });
  if (mistakes.length > 0 || 'mistake' in accessKeyId || 'mistake' in secretAccessKey) throw new SecretUnreadableError(mistakes);
  return { accessKeyId: accessKeyId.value, secretAccessKey: secretAccessKey.value };
}

type Found = { readonly value: string } | { readonly mistake: string };

async function readSecret(field: SecretField, reference: SecretReference, sources: SecretSources): Promise<Found> {
  const found = await lookUp(field, reference, sources);
  if ('mistake' in found) return found;
  const value = found.value.trim();
  return value === '' ? { mistake: 'is empty' } : { value };
}

async function lookUp(field: SecretField, reference: SecretReference, sources: SecretSources): Promise<Found> {
  if ('env' in reference) {
    const value = sources.env[reference.env];
    return value === undefined
      ? { mistake: `is to be read from the environment variable ${reference.env}, which is not set; export it and try again` }
      : { value };
  }
  if ('file' in reference) {
    try {
      return { value: await readFile(reference.file, 'utf8') };
    } catch (error) {
      return { mistake: `is to be read from a file: ${whyUnreadable(reference.file, error)}` };
    }
  }
  return { value: await sources.prompt(field === 'accessKeyId' ? 'Access key id: ' : 'Secret access key: ') };
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
