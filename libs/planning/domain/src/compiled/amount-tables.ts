import type { Picked, Total } from '../model/constraint';
import { ownOf, type ProblemIndex } from './problem-index';

export interface AmountTable {
  /** Equal for equal tables. */
  readonly key: number;
  /** By slot × value, or by value alone. */
  readonly amounts: Int32Array;
  readonly perSlot: boolean;
}

interface Counted {
  readonly slots?: Picked;
  readonly activities?: Picked;
  readonly amounts?: Readonly<Record<string, number>>;
}

/** What values count in slots; equal tables are one array, whoever asks. */
export class AmountTables {
  private readonly known = new Map<string, AmountTable>();

  constructor(private readonly index: ProblemIndex) {}

  of({ slots, activities, amounts }: Counted): AmountTable {
    const byValue = new Int32Array(this.index.valueCount);
    for (const value of this.index.values(activities)) {
      const id = value === 0 ? '-' : this.index.problem.activities[value - 1]!.id;
      byValue[value] = amounts ? (ownOf(amounts, id) ?? 0) : 1;
    }
    const counts = this.index.slotFlags(slots);
    return counts.includes(0) ? this.bySlot(byValue, counts) : this.keep(`v ${byValue.join()}`, false, () => byValue);
  }

  /** 0 in slots that don't count. */
  bySlot(byValue: ArrayLike<number>, counts?: Uint8Array): AmountTable {
    const key = `s ${Array.from(byValue).join()} ${counts?.join('') ?? ''}`;
    return this.keep(key, true, () => this.spread(byValue, counts));
  }

  withCells({ key, amounts, perSlot }: AmountTable, cells: NonNullable<Total['cells']>): AmountTable {
    const { slots, valueCount } = this.index;
    const places = cells.map((cell) => [slots.indexOf(cell.slot) * valueCount + this.index.value(cell.activity), cell.amount] as const);
    return this.keep(`c ${key} ${places.join(' ')}`, true, () => {
      const table = perSlot ? amounts.slice() : this.spread(amounts);
      for (const [at, amount] of places) table[at] = amount;
      return table;
    });
  }

  private spread(byValue: ArrayLike<number>, counts?: Uint8Array): Int32Array {
    const { slotCount, valueCount } = this.index;
    const table = new Int32Array(slotCount * valueCount);
    for (let slot = 0; slot < slotCount; slot += 1) if (!counts || counts[slot]) table.set(byValue, slot * valueCount);
    return table;
  }

  private keep(name: string, perSlot: boolean, make: () => Int32Array): AmountTable {
    const known = this.known.get(name);
    if (known) return known;
    const table = { key: this.known.size, amounts: make(), perSlot };
    this.known.set(name, table);
    return table;
  }
}
