import type { CompiledPlan, RowSum } from '../compiled-plan';

/** What rows add up, for people whose sums count alike, whatever their limits. */
export interface SumLayout {
  readonly count: number;
  /** What a cell adds to: `sums` and `amounts` from `from[at]` until `from[at + 1]`, `at = slot * slotStep + value`. */
  readonly slotStep: number;
  readonly from: Int32Array;
  readonly sums: Int32Array;
  readonly amounts: Int32Array;
  readonly groups: readonly GroupsSum[];
  readonly frees: readonly FreeSum[];
}

export interface GroupsSum {
  readonly sum: number;
  /** Place of its first group among all groups of the row. */
  readonly first: number;
  readonly groupOf: Int32Array;
  readonly touches: Int32Array;
}

export interface FreeSum {
  readonly sum: number;
  readonly leavesFree: Int32Array;
  readonly mayBeFree: Uint8Array;
  readonly spills: Uint8Array;
}

/** A layout for each person; people whose tables are the same arrays share one. */
export function sumLayouts(plan: CompiledPlan): SumLayout[] {
  const numbers = new Map<unknown, number>();
  const number = (table: unknown): number => {
    if (!numbers.has(table)) numbers.set(table, numbers.size);
    return numbers.get(table)!;
  };
  const known = new Map<string, SumLayout>();
  return plan.sums.map((sums) => {
    const key = sums.map((s) => `${s.kind} ${number(s.amounts)} ${number(s.groupOf)} ${s.mayBeFree?.join('') ?? ''} ${s.spills?.join('') ?? ''}`).join('|');
    const layout = known.get(key) ?? layoutOf(plan, sums);
    known.set(key, layout);
    return layout;
  });
}

/** How many groups the row has altogether. */
export function groupCount(layout: SumLayout): number {
  const last = layout.groups.at(-1);
  return last ? last.first + groupsOf(last.groupOf) : 0;
}

function groupsOf(groupOf: Int32Array): number {
  return groupOf.reduce((most, group) => Math.max(most, group + 1), 0);
}

function layoutOf(plan: CompiledPlan, sums: readonly RowSum[]): SumLayout {
  const groups: GroupsSum[] = [];
  const frees: FreeSum[] = [];
  let first = 0;
  sums.forEach((row, sum) => {
    if (row.kind === 'groups') {
      groups.push({ sum, first, groupOf: row.groupOf!, touches: row.amounts });
      first += groupsOf(row.groupOf!);
    }
    if (row.kind === 'free') frees.push({ sum, leavesFree: row.amounts, mayBeFree: row.mayBeFree!, spills: row.spills! });
  });
  return { count: sums.length, groups, frees, ...addends(plan, sums) };
}

function addends({ slots, values }: CompiledPlan, sums: readonly RowSum[]): Pick<SumLayout, 'slotStep' | 'from' | 'sums' | 'amounts'> {
  const totals = sums.flatMap((row, sum) => (row.kind === 'total' ? [{ row, sum }] : []));
  const perSlot = totals.some(({ row }) => row.perSlot);
  const size = perSlot ? slots * values : values;
  const from = new Int32Array(size + 1);
  const targets: number[] = [];
  const amounts: number[] = [];
  for (let at = 0; at < size; at += 1) {
    for (const { row, sum } of totals) {
      const amount = row.amounts[row.perSlot ? at : at % values]!;
      if (amount === 0) continue;
      targets.push(sum);
      amounts.push(amount);
    }
    from[at + 1] = targets.length;
  }
  return { slotStep: perSlot ? values : 0, from, sums: Int32Array.from(targets), amounts: Int32Array.from(amounts) };
}
