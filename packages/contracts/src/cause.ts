const ACCOUNT_ID = /\b\d{12}\b/g;
const REGION_CODE = /\b[a-z]{2}(?:-[a-z]+)+-\d\b/g;

/**
 * A reason without the account and the region that it speaks of: equal for what a person would mend in one go, and still a sentence. Everything that is
 * grouped by its cause is grouped by this.
 */
export function causeOf(reason: string): string {
  return reason.replaceAll(ACCOUNT_ID, '<account>').replaceAll(REGION_CODE, '<region>');
}

export interface CauseGroup<T> {
  /** That of the members where they all say the same; else what they have in common, as {@link causeOf} has it. */
  readonly reason: string;
  /** In the order given; at least one. */
  readonly members: readonly T[];
}

/** Groups what went wrong by its cause, the groups in the order of their first members. `alsoBy`: what else the members of a group have to have in common. */
export function groupByCause<T extends { readonly reason: string }>(
  items: Iterable<T>,
  alsoBy: (item: T) => readonly (string | null)[],
): CauseGroup<T>[] {
  const groups = Map.groupBy(items, (item) => JSON.stringify([...alsoBy(item), causeOf(item.reason)]));
  return [...groups.values()].map((members) => {
    const reason = (members[0] as T).reason;
    return { reason: members.every((member) => member.reason === reason) ? reason : causeOf(reason), members };
  });
}
