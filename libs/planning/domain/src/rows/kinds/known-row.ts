import type { Draft } from '../draft';
import { Linear } from '../linear';

/** Whether a person holds one of some activities, slot by slot, from the first slot of their history (a negative number) on. */
export class KnownRow {
  readonly first: number;
  private readonly held: readonly Linear[];

  constructor(draft: Draft, p: number, mask: ArrayLike<number>) {
    const before = draft.index.before(p).map((value) => new Linear(mask[value]));
    this.first = -before.length;
    this.held = [...before, ...Array.from({ length: draft.slots }, (_, s) => draft.holds(p, s, mask))];
  }

  at(s: number): Linear {
    return this.held[s - this.first]!;
  }

  /** How many slots in a row, up to the beginning of the plan, hold one of them. */
  get standing(): number {
    let length = 0;
    while (-length > this.first && this.at(-length - 1).constant === 1) length++;
    return length;
  }
}
