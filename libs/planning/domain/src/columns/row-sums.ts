import type { RowSum } from '../compiled/compiled-plan';

/**
 * How one cell adds to a sum. Groups remember whether they were touched, free slots whether the cell before spills: one bit,
 * that is part of a row's state.
 */
export interface SumStep {
  readonly bit: 0 | 1;
  readonly amount: number;
}

const NOTHING_ADDED: SumStep = { bit: 0, amount: 0 };

/** A sum as a walk along the row. Slots of the same `kindOf` step alike. */
export class SumWalk {
  readonly kindOf: Int32Array;
  /** Whether its groups follow one another, so that one bit is enough. */
  readonly walkable: boolean;
  private readonly opens: Uint8Array;
  private readonly closes: Uint8Array;

  constructor(
    readonly sum: RowSum,
    private readonly slots: number,
    private readonly values: number,
  ) {
    this.opens = new Uint8Array(slots);
    this.closes = new Uint8Array(slots);
    this.walkable = this.markGroups();
    this.kindOf = this.kinds();
  }

  amountAt(slot: number, value: number): number {
    return this.sum.amounts[this.sum.kind === 'total' && !this.sum.perSlot ? value : slot * this.values + value]!;
  }

  step(bit: number, slot: number, value: number): SumStep {
    const amount = this.amountAt(slot, value);
    if (this.sum.kind === 'total') return amount === 0 ? NOTHING_ADDED : { bit: 0, amount };
    return this.sum.kind === 'groups' ? this.stepGroup(bit, slot, amount) : this.stepFree(bit, slot, value, amount);
  }

  private stepGroup(bit: number, slot: number, touches: number): SumStep {
    if (this.sum.groupOf![slot]! < 0) return { bit: bit as 0 | 1, amount: 0 };
    const touched = this.opens[slot] ? 0 : bit;
    const now = touched || touches ? 1 : 0;
    return { bit: this.closes[slot] ? 0 : now, amount: now && !touched ? 1 : 0 };
  }

  private stepFree(bit: number, slot: number, value: number, leavesFree: number): SumStep {
    const free = this.sum.mayBeFree![slot] && leavesFree && !bit ? 1 : 0;
    return { bit: this.sum.spills?.[value] ? 1 : 0, amount: free };
  }

  private markGroups(): boolean {
    const { groupOf } = this.sum;
    if (!groupOf) return true;
    const last = new Map<number, number>();
    let open = -1;
    let orderly = true;
    for (let s = 0; s < this.slots; s++) {
      const group = groupOf[s]!;
      if (group < 0) continue;
      if (group !== open) {
        if (last.has(group)) orderly = false;
        this.opens[s] = 1;
        open = group;
      }
      last.set(group, s);
    }
    for (const slot of last.values()) this.closes[slot] = 1;
    return orderly;
  }

  private kinds(): Int32Array {
    const seen = new Map<string, number>();
    return Int32Array.from({ length: this.slots }, (_, s) => {
      const amounts = this.sum.perSlot || this.sum.kind !== 'total' ? Array.from({ length: this.values }, (_, v) => this.amountAt(s, v)).join() : '';
      const inGroup = this.sum.groupOf ? Number(this.sum.groupOf[s]! >= 0) : 2;
      const key = `${inGroup}${this.opens[s]}${this.closes[s]}${this.sum.mayBeFree?.[s] ?? 2}:${amounts}`;
      let kind = seen.get(key);
      if (kind === undefined) seen.set(key, (kind = seen.size));
      return kind;
    });
  }
}
