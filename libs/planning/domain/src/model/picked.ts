import { NOTHING, type Picked } from './constraint';

interface Pickable {
  readonly id: string;
  readonly tags?: readonly string[];
}

/** Turns picks into indices, in the order of the list. An id or tag that is not there picks nothing: `assertProblem` refuses it before. */
export class Picker {
  private readonly byName = new Map<string, number[]>();
  private readonly every: number[];

  constructor(list: readonly Pickable[]) {
    this.every = list.map((_, index) => index);
    list.forEach((one, index) => {
      this.add(one.id, index);
      for (const tag of one.tags ?? []) this.add(`#${tag}`, index);
    });
  }

  pick(picked: Picked | undefined): readonly number[] {
    if (!picked) return this.every;
    const found = new Set(picked.flatMap((name) => this.byName.get(name) ?? []));
    return [...found].sort((a, b) => a - b);
  }

  /** -1 when there is none. */
  indexOf(id: string): number {
    return this.byName.get(id)?.[0] ?? -1;
  }

  knows(name: string): boolean {
    return this.byName.has(name);
  }

  private add(name: string, index: number): void {
    const list = this.byName.get(name);
    if (list) list.push(index);
    else this.byName.set(name, [index]);
  }
}

/** What activities a constraint is about, as cell values: 0 is nothing, activity `k` of the problem is `k + 1`. */
export function pickValues(activities: Picker, picked: Picked | undefined): number[] {
  const values = activities.pick(picked).map((k) => k + 1);
  return picked?.includes(NOTHING) ? [0, ...values] : values;
}
