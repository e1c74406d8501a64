/** Demand that can't be met, or was not, in counts: what a coordinator is told instead of "infeasible". */
export interface Demand {
  readonly id: string;
  readonly title: string;
  readonly required: number;
  readonly exists: number;
  readonly short: number;
  readonly unit: 'blocks' | 'half-blocks' | 'people';
  /** The people, weeks and limits that make the figures. */
  readonly because: readonly string[];
  /** The smallest changes, any one of which would mend it. */
  readonly relaxations: readonly Relaxation[];
}

export interface Relaxation {
  readonly label: string;
  readonly effect: string;
}

export function demand(d: Omit<Demand, 'short'>): Demand {
  return { ...d, short: round(d.required - d.exists) };
}

export function round(n: number): number {
  return Math.round(n * 10) / 10;
}

export function plural(n: number, one: string, many = `${one}s`): string {
  return `${round(n)} ${n === 1 ? one : many}`;
}

/** Names, cut after a few: "Abara, Iyer, Sato and 4 more". */
export function names(list: readonly string[], most = 6): string {
  if (list.length <= most) return list.join(', ');
  return `${list.slice(0, most).join(', ')} and ${list.length - most} more`;
}
