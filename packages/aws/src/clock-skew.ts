/** AWS refuses signatures that are more than 15 minutes off; from a third of that on, a clock is worth a remark. */
export const NOTABLE_SKEW_MS = 5 * 60_000;

/**
 * How far the local clock is ahead of AWS's, by an answer's Date header; undefined where the header is missing or unreadable, or where
 * a cache answered (it has an Age).
 */
export function clockSkew(headers: Readonly<Record<string, string | undefined>> | undefined, now: number): number | undefined {
  const date = headers?.date ?? headers?.Date;
  if (date === undefined || headers?.age !== undefined) return undefined;
  const theirs = Date.parse(date);
  return Number.isNaN(theirs) ? undefined : now - theirs;
}
