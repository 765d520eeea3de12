export type Unit = '×' | 's' | 'ms' | 'MB' | 'per s' | 'MB/s' | '';

/** What a figure should be. Nothing fails where it is not: a busy machine is no defect. */
export type Goal = { readonly atMost: number } | { readonly atLeast: number };

export interface Figure {
  readonly label: string;
  readonly value: number;
  readonly unit: Unit;
  readonly goal?: Goal;
  /** Whether the goal is reached; left out where there is none. */
  readonly met?: boolean;
}

export interface Section {
  readonly name: string;
  readonly title: string;
  readonly figures: readonly Figure[];
  readonly remarks: readonly string[];
}

export function figure(label: string, value: number, unit: Unit = '', goal?: Goal): Figure {
  if (!goal) return { label, value, unit };
  return { label, value, unit, goal, met: 'atMost' in goal ? value <= goal.atMost : value >= goal.atLeast };
}

/** Bytes as megabytes. */
export function megabytes(bytes: number): number {
  return bytes / 1e6;
}

/** Three significant digits, and all of a whole number. */
export function formatValue(value: number, unit: Unit): string {
  const text = Number.isInteger(value) ? String(value) : value >= 100 ? String(Math.round(value)) : value.toPrecision(3);
  const grouped = text.replace(/^\d+/, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ','));
  if (unit === '') return grouped;
  return unit === '×' ? `${grouped}×` : `${grouped} ${unit}`;
}

function formatGoal({ goal, met, unit }: Figure): string {
  if (!goal) return '';
  const bound = 'atMost' in goal ? `≤ ${formatValue(goal.atMost, unit)}` : `≥ ${formatValue(goal.atLeast, unit)}`;
  return `goal ${bound}: ${met ? 'reached' : 'NOT REACHED'}`;
}

/** A section as lines of text in columns. */
export function renderSection({ name, title, figures, remarks }: Section): string {
  const rows = figures.map((one) => [one.label, formatValue(one.value, one.unit), formatGoal(one)] as const);
  const width = (place: 0 | 1): number => Math.max(0, ...rows.map((row) => row[place].length));
  const lines = rows.map(([label, value, goal]) => `  ${label.padEnd(width(0))}  ${value.padStart(width(1))}  ${goal}`.trimEnd());
  return [`${name}: ${title}`, ...lines, ...remarks.map((remark) => `  ${remark}`)].join('\n');
}
