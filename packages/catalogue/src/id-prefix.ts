/** The id without the first of the prefixes that it begins with. */
export function withoutPrefix(id: string, prefixes: readonly string[] | undefined): string {
  if (prefixes === undefined) return id;
  const prefix = prefixes.find((candidate) => id.startsWith(candidate));
  return prefix === undefined ? id : id.slice(prefix.length);
}
