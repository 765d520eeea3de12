/** A mistake in a field of a connection, wherever that came from. */
export interface PlacedMistake {
  readonly path: readonly PropertyKey[];
  /** To be read after the field's name, or a sentence of its own. */
  readonly message: string;
}

export function sentence(subject: string, message: string): string {
  return `${subject}${/^[A-Z]/.test(message) ? ':' : ''} ${message}`;
}
