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

const MAX_CAUSES = 5;

/** Takes secrets out of an error's message and stack, and out of those of its causes. */
export function redactError(error: unknown, known: readonly (string | undefined)[] = []): void {
  let current: unknown = error;
  for (let depth = 0; depth < MAX_CAUSES && current instanceof Error; depth += 1) {
    const message = redact(current.message, known);
    if (message !== current.message && !Object.isFrozen(current)) {
      const frames = current.stack?.match(/^ {4}at .*$/gm) ?? [];
      current.message = message;
      current.stack = [`${current.name}: ${message}`, ...frames].join('\n');
    }
    current = current.cause;
  }
}
