import {
  type AccessKey,
  type ConnectionDefinition,
  connectionFileSchema,
  type FieldMistake,
  fieldMistakes,
  mistakeWords,
} from '@cadastre/contracts';
import { UsageError } from '../exit-code.ts';
import { connectionsIn, meaningMistakes, soundFields } from './meaning.ts';
import { askForKey, type KeyParts, readKeyParts, type SecretMistake, type SecretSources } from './secret.ts';

/** Connections as somebody wrote them, not looked at yet. */
export interface WrittenConnections {
  /** `{ connections: […] }`, or whatever stands there instead; undefined where nothing can be read. */
  readonly content: unknown;
  /** Whether mistakes are known already, such as that a part is no YAML; `content` is then only what can be read in spite of them. */
  readonly broken: boolean;
  /** One line per mistake, those that are known already among them, in the order in which they stand. Paths start with `connections` and an index. */
  tell(mistakes: readonly FieldMistake[]): string[];
}

/** A connection that is right in all that can be known without asking AWS, and its access key where it has one. */
export interface CheckedConnection {
  readonly definition: ConnectionDefinition;
  readonly key: AccessKey | null;
}

/**
 * Looks at everything that is written at once: its form, what it means, and the variables and files that it names. Throws a {@link UsageError} with every mistake; what is
 * to be typed in is asked for only where there is none.
 */
export async function checkConnections(
  { content, broken, tell }: WrittenConnections,
  sources: SecretSources,
): Promise<CheckedConnection[]> {
  const parsed = connectionFileSchema.safeParse(content, { reportInput: true, error: mistakeWords });
  const meant = meaningMistakes(content);
  const places = new Set(meant.map(placeOf));
  const formed = parsed.success ? [] : fieldMistakes(connectionFileSchema, parsed.error.issues).filter((one) => !places.has(placeOf(one)));
  const mistakes = content === undefined ? [] : [...meant, ...formed];
  const keys: (KeyParts | null)[] = [];
  for (const [index, candidate] of connectionsIn(content).entries()) {
    const { credentials } = soundFields(candidate);
    const read = credentials && !('profile' in credentials) ? await readKeyParts(credentials, sources) : { parts: null, mistakes: [] };
    keys.push(read.parts);
    mistakes.push(...placed(index, read.mistakes));
  }
  if (!parsed.success || broken || mistakes.length > 0) throw new UsageError(tell(mistakes));

  const checked: CheckedConnection[] = [];
  for (const [index, definition] of parsed.data.connections.entries()) {
    const parts = keys[index] ?? null;
    const asked = parts === null ? { key: null, mistakes: [] } : await askForKey(parts, sources);
    mistakes.push(...placed(index, asked.mistakes));
    checked.push({ definition, key: asked.key });
  }
  if (mistakes.length > 0) throw new UsageError(tell(mistakes));
  return checked;
}

function placed(index: number, mistakes: readonly SecretMistake[]): FieldMistake[] {
  return mistakes.map(({ field, message }) => {
    const path = ['connections', index, 'credentials', field];
    return { at: path, subject: path, message };
  });
}

function placeOf({ at }: FieldMistake): string {
  return at.map(String).join('\n');
}
