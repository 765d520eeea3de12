/** Longer messages are cut: an answer's message is AWS's to choose, and a signature error's carries the whole canonical request. */
const MAX_LENGTH = 500;

const SECRETS: readonly (readonly [RegExp, string])[] = [
  // Access key ids (IAM user guide, "IAM identifiers": unique prefixes).
  [/\b(AKIA|ASIA|AIDA|AROA|ABIA|ACCA)[A-Z0-9]{12,}\b/g, '$1…'],
  // What follows the name of a credential header or field.
  [/\b(x-amz-security-token|authorization|aws_session_token|aws_secret_access_key)\b\s*[:=]\s*[^\s'"]+/gi, '$1: …'],
  // A secret access key is 40 characters of base64; session tokens and encoded authorization messages are far longer. What
  // follows a colon is the resource of an ARN, which may be as long as a key.
  [/(?<![\w:/+=-])[A-Za-z0-9+/_=-]{40,}/g, '…'],
  [/[A-Za-z0-9+/_=-]{100,}/g, '…'],
];

/**
 * A message without anything that could be a credential. `InvalidSignatureException` repeats the canonical request, session token
 * included, and a `credential_process` that fails has its output quoted.
 */
export function redact(message: string, known: readonly (string | undefined)[] = []): string {
  let clean = message;
  for (const secret of known) if (secret) clean = clean.replaceAll(secret, '…');
  for (const [secret, replacement] of SECRETS) clean = clean.replace(secret, replacement);
  clean = clean.replace(/\s+/g, ' ').trim();
  return clean.length <= MAX_LENGTH ? clean : `${clean.slice(0, MAX_LENGTH - 1)}…`;
}

const MAX_DEPTH = 5;

/**
 * Takes secrets out of an error: out of its message and stack, out of its fields, where the SDK repeats the message of the answer, and
 * out of its causes.
 */
export function redactError(error: unknown, known: readonly (string | undefined)[] = [], depth = 0): void {
  if (typeof error !== 'object' || error === null || depth > MAX_DEPTH) return;
  const fields = error as Record<string, unknown>;
  if (error instanceof Error) {
    const message = redact(error.message, known);
    if (message !== error.message) {
      const frames = error.stack?.match(/^ {4}at .*$/gm) ?? [];
      replace(fields, 'message', message);
      replace(fields, 'stack', [`${error.name}: ${message}`, ...frames].join('\n'));
    }
    redactError(error.cause, known, depth + 1);
  }
  for (const [name, value] of Object.entries(fields)) {
    // Request ids, some as long as a key.
    if (name === '$metadata') continue;
    if (typeof value !== 'string') redactError(value, known, depth + 1);
    else if (name !== 'message' && name !== 'stack') replace(fields, name, redact(value, known));
  }
}

function replace(fields: Record<string, unknown>, name: string, value: string): void {
  if (fields[name] !== value) Reflect.set(fields, name, value);
}
