import { readFile } from 'node:fs/promises';
import { stderr, stdin } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { AccessKey, SecretReference } from '@cadastre/contracts';
import type { CommandContext } from '../context.ts';
import { UsageError } from '../exit-code.ts';
import { whyUnreadable } from './unreadable.ts';

/** Where secrets come from: injected so that tests need no terminal. */
export interface SecretSources {
  readonly env: NodeJS.ProcessEnv;
  prompt(question: string): Promise<string>;
}

/** The secrets of a process that somebody started: its environment, files, and the terminal. */
export function secretSources({ env }: Pick<CommandContext, 'env'>): SecretSources {
  return { env, prompt: promptHidden };
}

type SecretField = 'accessKeyId' | 'secretAccessKey';

/** Why a secret can't be used, addressed by its field in the credentials. The message never holds it. */
export interface SecretMistake {
  readonly field: SecretField;
  readonly message: string;
}

type KeyReferences = Readonly<Record<SecretField, SecretReference>>;

/** An access key, each part of it read already or still to be asked for. */
export type KeyParts = Readonly<Record<SecretField, { readonly value: string } | { readonly ask: true }>>;

/** AWS IAM user guide: access key ids of users start with AKIA, temporary ones with ASIA. */
const ACCESS_KEY_ID = /^[A-Z0-9]{16,128}$/;

/** Reads what variables and files hold of an access key. */
export async function readKeyParts(
  references: KeyReferences,
  { env }: SecretSources,
): Promise<{ readonly parts: KeyParts | null; readonly mistakes: readonly SecretMistake[] }> {
  const accessKeyId = await readSecret('accessKeyId', references.accessKeyId, env);
  const secretAccessKey = await readSecret('secretAccessKey', references.secretAccessKey, env);
  const mistakes = [...mistakeIn('accessKeyId', accessKeyId), ...mistakeIn('secretAccessKey', secretAccessKey)];
  if ('mistake' in accessKeyId || 'mistake' in secretAccessKey) return { parts: null, mistakes };
  return { parts: { accessKeyId, secretAccessKey }, mistakes };
}

/** Asks for what is to be typed in. */
export async function askForKey(
  parts: KeyParts,
  { prompt }: SecretSources,
): Promise<{ readonly key: AccessKey | null; readonly mistakes: readonly SecretMistake[] }> {
  const answer = async (field: SecretField, question: string): Promise<Found> => {
    const part = parts[field];
    return 'ask' in part ? judged(field, await prompt(question)) : part;
  };
  const accessKeyId = await answer('accessKeyId', 'Access key id: ');
  const secretAccessKey = await answer('secretAccessKey', 'Secret access key: ');
  const mistakes = [...mistakeIn('accessKeyId', accessKeyId), ...mistakeIn('secretAccessKey', secretAccessKey)];
  if ('mistake' in accessKeyId || 'mistake' in secretAccessKey) return { key: null, mistakes };
  return { key: { accessKeyId: accessKeyId.value, secretAccessKey: secretAccessKey.value }, mistakes };
}

type Found = { readonly value: string } | { readonly mistake: string };

function mistakeIn(field: SecretField, found: Found | { readonly ask: true }): SecretMistake[] {
  return 'mistake' in found ? [{ field, message: found.mistake }] : [];
}

/** People copy line ends along with a key. */
function judged(field: SecretField, text: string): Found {
  const value = text.trim();
  if (value === '') return { mistake: 'is empty' };
  return field === 'accessKeyId' && !ACCESS_KEY_ID.test(value)
    ? { mistake: 'does not hold an access key id, which is 16 or more capital letters and digits' }
    : { value };
}

async function readSecret(field: SecretField, reference: SecretReference, env: NodeJS.ProcessEnv): Promise<Found | { readonly ask: true }> {
  if ('prompt' in reference) return { ask: true };
  if ('env' in reference) {
    const value = env[reference.env];
    return value === undefined
      ? { mistake: `is to be read from the environment variable ${reference.env}, which is not set; export it and try again` }
      : judged(field, value);
  }
  try {
    return judged(field, await readFile(reference.file, 'utf8'));
  } catch (error) {
    return { mistake: `is to be read from a file: ${whyUnreadable(reference.file, error)}` };
  }
}

/** Asks at the terminal without echoing what is typed. */
async function promptHidden(question: string): Promise<string> {
  if (!stdin.isTTY)
    throw new UsageError('There is no terminal to ask for the access key at: name an environment variable or a file instead.');
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
