import { OPEN, type Compiled } from '../compile';

/** One person's year: how far from its requirements, and what it costs. Writes into its own fields: the search calls it a million times. */
export class RowCost {
  unmet = 0;
  cost = 0;
  heavy = 0;
  night = 0;
  private readonly counts: Int16Array;

  constructor(
    private readonly p: Compiled,
    private readonly cells: Int16Array,
  ) {
    this.counts = new Int16Array(p.rotations);
  }

  evaluate(i: number): void {
    this.cost = 0;
    this.walk(i);
    this.compareWithNeeds(i);
  }

  private walk(i: number): void {
    const { slots, heavy, night, baseline, lock, points } = this.p;
    const from = i * slots;
    this.counts.fill(0);
    this.heavy = 0;
    this.night = 0;
    for (let s = 0; s < slots; s++) {
      const k = this.cells[from + s]!;
      if (baseline[from + s] !== OPEN && k !== baseline[from + s]) this.cost += points['few-changes'];
      if ((s & 1) === 0 && k !== this.cells[from + s + 1]) this.cost += points['whole-blocks'];
      if (k < 0) {
        if (lock[from + s] !== OPEN) this.cost += points['open-cells'];
        continue;
      }
      this.counts[k]!++;
      this.night += night[k]!;
      if (!heavy[k]) continue;
      this.heavy++;
      const before = (s & 1) === 0 && s > 0 ? this.cells[from + s - 1]! : OPEN;
      if (before >= 0 && heavy[before]) this.cost += points['rest-after-heavy'];
    }
  }

  private compareWithNeeds(i: number): void {
    const { rotations, needMin, needMax, target, points } = this.p;
    this.unmet = 0;
    for (let k = 0; k < rotations; k++) {
      const at = i * rotations + k;
      const n = this.counts[k]!;
      if (n < needMin[at]!) this.unmet += needMin[at]! - n;
      else if (n > needMax[at]!) this.unmet += n - needMax[at]!;
      if (target[at]! >= 0) this.cost += points['target-blocks'] * Math.abs(n - target[at]!);
    }
  }
}
