import type { CompiledPlan } from '../compiled/compiled-plan';

/** Where a search may change something: cells that may hold more than one value, and values by person. */
export class OpenCells {
  /** Person × slot, of cells that may hold two values or more. */
  readonly cells: Int32Array;
  /** For each person, values that they may hold in some open cell, without nothing. */
  readonly valuesOf: readonly Int16Array[];
  /** By slot: the group of slots around it that are held together. */
  readonly groupFrom: Int32Array;
  readonly groupUntil: Int32Array;
  /** By value, 1 where groups of slots hold it together. */
  readonly isGrouped: Uint8Array;
  readonly hasGroups: boolean;

  constructor(readonly plan: CompiledPlan) {
    const { people, slots, values, allow } = plan;
    const open: number[] = [];
    const usable = Array.from({ length: people }, () => new Uint8Array(values));
    for (let cell = 0; cell < people * slots; cell += 1) {
      const may = allow.subarray(cell * values, (cell + 1) * values);
      if (may.reduce((sum, is) => sum + is, 0) < 2) continue;
      open.push(cell);
      may.forEach((is, value) => is && (usable[Math.floor(cell / slots)]![value] = 1));
    }
    this.cells = Int32Array.from(open);
    this.valuesOf = usable.map((flags) => Int16Array.from([...flags.keys()].filter((value) => value > 0 && flags[value])));
    this.groupFrom = Int32Array.from({ length: slots }, (_, slot) => slot);
    this.groupUntil = Int32Array.from({ length: slots }, (_, slot) => slot + 1);
    this.isGrouped = new Uint8Array(values);
    this.hasGroups = this.group();
  }

  private group(): boolean {
    const { slots, activities, constraints } = this.plan.problem;
    const slotOf = new Map(slots.map(({ id }, n) => [id, n]));
    for (const together of constraints) {
      if (together.kind !== 'together') continue;
      activities.forEach(({ id, tags = [] }, k) => {
        if (!together.activities || together.activities.includes(id) || tags.some((tag) => together.activities?.includes(`#${tag}`))) this.isGrouped[k + 1] = 1;
      });
      for (const group of together.groups) {
        const places = group.map((slot) => slotOf.get(slot) ?? -1).filter((slot) => slot >= 0);
        for (const slot of places) {
          this.groupFrom[slot] = Math.min(this.groupFrom[slot]!, ...places);
          this.groupUntil[slot] = Math.max(this.groupUntil[slot]!, ...places.map((place) => place + 1));
        }
      }
    }
    return this.groupFrom.some((from, slot) => from < slot);
  }
}
