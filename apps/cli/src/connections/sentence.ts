/** What is wrong with something, as a sentence: after its name, or a sentence of its own where it begins as one. */
export function sentence(subject: string, message: string): string {
  return `${subject}${/^[A-Z]/.test(message) ? ':' : ''} ${message}`;
}
