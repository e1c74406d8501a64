import type { CompiledPlan, RowSum } from '../compiled-plan';
import { BROKEN, EXTRA, type Change, type Delta, type ScorePart } from './change';
import { groupCount, sumLayouts, type GroupsSum, type FreeSum, type SumLayout } from './sum-layouts';

/** One of a sum's limits. */
interface Limit {
  readonly min: number;
  readonly max: number;
  readonly kind: number;
  readonly underCost: number;
  readonly overCost: number;
  readonly unit: number;
  /** What a broken unit weighs more than one, so that a cell's usual amount weighs one. */
  readonly extra: number;
}

/** Totals, groups and free slots of each row. */
export class Sums implements ScorePart {
  private readonly layouts: readonly SumLayout[];
  private readonly limits: readonly (readonly (readonly Limit[])[])[];
  private readonly sums: readonly Int32Array[];
  /** How many slots of each group touch it, by person. */
  private readonly touching: readonly Int16Array[];
  private readonly moved: Int32Array;
  private readonly isTouched: Uint8Array;
  private readonly touched: Int32Array;
  private touchedCount = 0;

  constructor(private readonly plan: CompiledPlan) {
    this.layouts = sumLayouts(plan);
    this.limits = plan.sums.map((sums) => sums.map((sum) => limitsOf(sum)));
    this.sums = plan.sums.map((sums) => new Int32Array(sums.length));
    this.touching = this.layouts.map((layout) => new Int16Array(groupCount(layout)));
    const most = this.layouts.reduce((found, layout) => Math.max(found, layout.count), 0);
    this.moved = new Int32Array(most);
    this.isTouched = new Uint8Array(most);
    this.touched = new Int32Array(most);
  }

  reset(cells: Int16Array, score: Delta): void {
    const { slots, values } = this.plan;
    this.layouts.forEach((layout, person) => {
      const row = cells.subarray(person * slots, (person + 1) * slots);
      const sums = this.sums[person]!;
      sums.set(this.plan.sums[person]!.map((sum) => sum.carried));
      row.forEach((value, slot) => {
        const at = slot * layout.slotStep + value;
        for (let n = layout.from[at]!; n < layout.from[at + 1]!; n += 1) sums[layout.sums[n]!]! += layout.amounts[n]!;
      });
      this.resetGroups(layout, person, row);
      for (const free of layout.frees) for (let slot = 0; slot < slots; slot += 1) sums[free.sum]! += isFree(free, slot, row[slot]!, slot > 0 ? row[slot - 1]! : -1, values);
      sums.forEach((sum, n) => charge(this.limits[person]![n]!, sum, 1, score));
    });
  }

  private resetGroups({ groups }: SumLayout, person: number, row: Int16Array): void {
    const touching = this.touching[person]!.fill(0);
    for (const { sum, first, groupOf, touches } of groups) {
      row.forEach((value, slot) => {
        const group = groupOf[slot]!;
        if (group < 0 || !touches[slot * this.plan.values + value]) return;
        if (touching[first + group] === 0) this.sums[person]![sum]! += 1;
        touching[first + group]! += 1;
      });
    }
  }

  change(cells: Int16Array, change: Change, keep: boolean, delta: Delta): void {
    const layout = this.layouts[change.person]!;
    if (layout.count === 0) return;
    this.totals(layout, cells, change);
    for (let n = 0; n < layout.groups.length; n += 1) this.groups(layout.groups[n]!, cells, change, keep);
    for (let n = 0; n < layout.frees.length; n += 1) this.free(layout.frees[n]!, cells, change);
    this.settle(change.person, keep, delta);
  }

  private totals({ slotStep, from, sums, amounts }: SumLayout, cells: Int16Array, { person, from: first, until, values, offset }: Change): void {
    const row = person * this.plan.slots;
    for (let slot = first; slot < until; slot += 1) {
      const held = cells[row + slot]!;
      const given = values[offset + slot - first]!;
      if (held === given) continue;
      const base = slot * slotStep;
      for (let n = from[base + held]!, end = from[base + held + 1]!; n < end; n += 1) this.move(sums[n]!, -amounts[n]!);
      for (let n = from[base + given]!, end = from[base + given + 1]!; n < end; n += 1) this.move(sums[n]!, amounts[n]!);
    }
  }

  private groups({ sum, first, groupOf, touches }: GroupsSum, cells: Int16Array, change: Change, keep: boolean): void {
    const { slots, values: valueCount } = this.plan;
    const touching = this.touching[change.person]!;
    const row = change.person * slots;
    let group = -1;
    let more = 0;
    for (let slot = change.from; slot <= change.until; slot += 1) {
      const next = slot < change.until ? groupOf[slot]! : -2;
      if (next === -1) continue;
      if (next !== group) {
        if (more !== 0) this.regroup(touching, first + group, more, sum, keep);
        group = next;
        more = 0;
      }
      if (next >= 0) more += touches[slot * valueCount + change.values[change.offset + slot - change.from]!]! - touches[slot * valueCount + cells[row + slot]!]!;
    }
  }

  private regroup(touching: Int16Array, at: number, more: number, sum: number, keep: boolean): void {
    const old = touching[at]!;
    const now = old + more;
    if (old === 0) this.move(sum, 1);
    else if (now === 0) this.move(sum, -1);
    if (keep) touching[at] = now;
  }

  private free(free: FreeSum, cells: Int16Array, change: Change): void {
    const { slots, values: valueCount } = this.plan;
    const { from, until, values, offset } = change;
    const row = change.person * slots;
    const last = until < slots ? until : slots - 1;
    let more = 0;
    for (let slot = from; slot <= last; slot += 1) {
      const held = cells[row + slot]!;
      const former = slot > 0 ? cells[row + slot - 1]! : -1;
      const given = slot < until ? values[offset + slot - from]! : held;
      more += isFree(free, slot, given, slot > from ? values[offset + slot - 1 - from]! : former, valueCount) - isFree(free, slot, held, former, valueCount);
    }
    if (more !== 0) this.move(free.sum, more);
  }

  private move(sum: number, amount: number): void {
    if (this.isTouched[sum] === 0) {
      this.isTouched[sum] = 1;
      this.touched[this.touchedCount] = sum;
      this.touchedCount += 1;
    }
    this.moved[sum]! += amount;
  }

  /** Leaves in `moved` what the change adds to each sum of its person. */
  probe(cells: Int16Array, change: Change, moved: Int32Array): void {
    const layout = this.layouts[change.person]!;
    this.totals(layout, cells, change);
    for (let n = 0; n < layout.groups.length; n += 1) this.groups(layout.groups[n]!, cells, change, false);
    for (let n = 0; n < layout.frees.length; n += 1) this.free(layout.frees[n]!, cells, change);
    moved.fill(0, 0, layout.count);
    for (let n = 0; n < this.touchedCount; n += 1) {
      const sum = this.touched[n]!;
      moved[sum] = this.moved[sum]!;
      this.moved[sum] = 0;
      this.isTouched[sum] = 0;
    }
    this.touchedCount = 0;
  }

  layout(person: number): SumLayout {
    return this.layouts[person]!;
  }

  /** What the person's sums are now. */
  of(person: number): Int32Array {
    return this.sums[person]!;
  }

  private settle(person: number, keep: boolean, delta: Delta): void {
    const sums = this.sums[person]!;
    const limits = this.limits[person]!;
    for (let n = 0; n < this.touchedCount; n += 1) {
      const sum = this.touched[n]!;
      const moved = this.moved[sum]!;
      this.moved[sum] = 0;
      this.isTouched[sum] = 0;
      if (moved === 0) continue;
      const old = sums[sum]!;
      charge(limits[sum]!, old + moved, 1, delta);
      charge(limits[sum]!, old, -1, delta);
      if (keep) sums[sum] = old + moved;
    }
    this.touchedCount = 0;
  }
}

/** Adds the cost of the sum, or takes it away. */
function charge(limits: readonly Limit[], sum: number, sign: 1 | -1, delta: Delta): void {
  for (let n = 0; n < limits.length; n += 1) {
    const limit = limits[n]!;
    let cost: number;
    if (sum < limit.min) cost = Math.ceil((limit.min - sum) / limit.unit) * limit.underCost;
    else if (sum > limit.max) cost = Math.ceil((sum - limit.max) / limit.unit) * limit.overCost;
    else continue;
    delta[limit.kind]! += sign * cost;
    if (limit.extra !== 0) delta[EXTRA]! += sign * cost * limit.extra;
  }
}

function isFree({ mayBeFree, leavesFree, spills }: FreeSum, slot: number, value: number, former: number, values: number): number {
  return mayBeFree[slot] && leavesFree[slot * values + value] && (former < 0 || !spills[former]) ? 1 : 0;
}

function limitsOf({ limits, amounts, kind }: RowSum): Limit[] {
  const usual = kind === 'total' ? amounts.reduce((least, amount) => (amount !== 0 ? Math.min(least, Math.abs(amount)) : least), Infinity) : 1;
  return limits.map(({ min, max, kind: of, underCost, overCost, unit }) => {
    const extra = of === BROKEN && usual > unit && usual < Infinity ? unit / usual - 1 : 0;
    return { min, max, kind: of, underCost, overCost, unit, extra };
  });
}
